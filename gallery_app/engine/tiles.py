"""The tiles of the page in view, loaded side by side; and pictures loaded without being shown."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import Event, ThumbnailReady, TileFailed
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import ImageRef
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.progress import ProgressMeter
from gallery_app.engine.teller import Teller
from gallery_app.engine.tile_loader import TileLoader, settle
from gallery_app.engine.tile_queue import TileQueue
from gallery_app.imaging.lanes import LanePool

_FETCH_SLOTS = 8
_AHEAD = 16
"""Tiles under way at once: enough that downloads run ahead of the lanes, few enough to reorder the rest."""


class PageTiles:
    """What became of the tiles of a page so far; `load` goes on with those that are not settled."""

    def __init__(self, holdings: Holdings, lanes: LanePool) -> None:
        self._holdings = holdings
        self._lanes = lanes
        self._queue = TileQueue(())
        self._settled: set[ImageId] = set()
        self.refs: tuple[ImageRef, ...] = ()
        self.failed: dict[ImageId, GalleryError] = {}
        """Of all pages that were shown, why a tile failed; one that came later is taken out."""

    def show(self, refs: Sequence[ImageRef]) -> None:
        """Another page stands; none of its tiles was told yet."""
        self.refs = tuple(refs)
        self._settled.clear()

    def is_settled(self, image: ImageId) -> bool:
        """Whether the page shows this tile and it was told, ready or failed."""
        return image in self._settled

    def unsettle(self, images: Sequence[ImageId]) -> None:
        """These are to be tried again."""
        self._settled.difference_update(images)

    def put_first(self, images: Sequence[ImageId]) -> None:
        """Serve these tiles before the rest of the page."""
        self._queue.put_first(images)

    async def load(self, teller: Teller, first: Sequence[ImageId] = ()) -> None:
        """Tell each tile of the page that was not told yet, with progress between."""
        refs = [ref for ref in self.refs if ref.id not in self._settled]
        if not refs:
            return

        def note(event: Event) -> None:
            match event:
                case TileFailed():
                    self.failed[event.image] = event.error
                case ThumbnailReady():
                    self.failed.pop(event.image, None)
            teller.tell(event)

        meter = make_meter(teller, len(refs))
        loader = make_loader(self._holdings, self._lanes, replace(teller, tell=note), meter)
        self._queue = TileQueue(ref for ref in refs if not self._settle_from_stores(loader, ref))
        self._queue.put_first(first)
        await _serve_all(loader, self._queue, meter, self._settled.add)

    def _settle_from_stores(self, loader: TileLoader, ref: ImageRef) -> bool:
        if done := loader.try_stores(ref):
            self._settled.add(ref.id)
        return done


async def load_quietly(
    holdings: Holdings, lanes: LanePool, refs: Sequence[ImageRef], teller: Teller, meter: ProgressMeter
) -> dict[ImageId, GalleryError]:
    """Download and decode pictures that no tile waits for; gives those that failed.

    Told is only what the meter says.
    """
    failed: dict[ImageId, GalleryError] = {}

    def note(event: Event) -> None:
        if isinstance(event, TileFailed):
            failed[event.image] = event.error

    loader = make_loader(holdings, lanes, replace(teller, tell=note), meter)
    queue = TileQueue(ref for ref in refs if not loader.try_stores(ref))
    await _serve_all(loader, queue, meter, lambda _: None)
    return failed


def make_meter(teller: Teller, total: int) -> ProgressMeter:
    """Counts `total` pictures of a job."""
    return ProgressMeter(teller.job, total, teller.tell, call_later=asyncio.get_running_loop().call_later)


def make_loader(holdings: Holdings, lanes: LanePool, teller: Teller, meter: ProgressMeter) -> TileLoader:
    """What loads pictures one by one for this job."""
    return TileLoader(
        holdings.desk, lanes, holdings.links, downloads=holdings.downloads,
        job=teller.job, tell=teller.tell, meter=meter, keeping=teller.keeping,
        refuses=holdings.refuses,
    )  # fmt: skip


async def _serve_all(
    loader: TileLoader, queue: TileQueue, meter: ProgressMeter, note: Callable[[ImageId], None]
) -> None:
    """Settle everything in the queue, which others may reorder meanwhile."""
    fetch_slots = asyncio.Semaphore(_FETCH_SLOTS)

    async def serve() -> None:
        while (ref := queue.take()) is not None:
            await settle(loader, ref, fetch_slots)
            note(ref.id)

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(min(_AHEAD, len(queue))):
                group.create_task(serve())
        meter.flush()
    finally:
        meter.close()

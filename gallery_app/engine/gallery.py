"""The use case "see a ticket's pictures": read, page, load each tile, tell everything as it comes."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress

from gallery_app.domain.errors import DiskFull, FileGone, StoreUnavailable
from gallery_app.domain.events import (
    Coverage,
    CoverageChanged,
    Event,
    PageReady,
    ThumbnailReady,
    TileFailed,
)
from gallery_app.domain.ids import CompanyId, ImageId, JobId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.paging import PageRequest, make_page
from gallery_app.domain.subject import Subject
from gallery_app.domain.ticket import Ticket
from gallery_app.engine.helpdesk import Helpdesk
from gallery_app.engine.progress import ProgressMeter
from gallery_app.engine.reading import FreshLinks, Reading, fetch_reading
from gallery_app.engine.tile_loader import TileLoader, settle
from gallery_app.engine.tile_queue import TileQueue
from gallery_app.imaging.lanes import LanePool

_FETCH_SLOTS = 8
_AHEAD = 16
"""Tiles under way at once: enough that downloads run ahead of the lanes, few enough to reorder the rest."""


class Gallery:
    """One subject that is open: its reading, its links, and the page in view."""

    def __init__(self, desk: Helpdesk, lanes: LanePool, subject: Subject, reading: Reading) -> None:
        self.subject = subject
        self._desk = desk
        self._lanes = lanes
        self._reading = reading
        self._links = FreshLinks(desk, subject, reading)
        self.request = PageRequest()
        self._settled: set[ImageId] = set()
        self._failed: set[ImageId] = set()
        self._queue = TileQueue(())

    @property
    def ticket(self) -> Ticket | None:
        """The ticket as last read; None for an article."""
        return self._reading.ticket

    def put_first(self, images: Sequence[ImageId]) -> None:
        """Serve these tiles before the rest of the page."""
        self._queue.put_first(images)

    async def show_page(self, job: JobId, request: PageRequest, tell: Callable[[Event], None]) -> None:
        """Tell the page, then each of its tiles."""
        self.request = request
        self._settled.clear()
        page = make_page(self._reading.refs, request)
        tell(PageReady(job, page, self.coverage(), self._reading.ticket, self._reading.article))
        await self._load(job, page.items, tell)

    async def retry(self, job: JobId, images: Sequence[ImageId], tell: Callable[[Event], None]) -> None:
        """Read the parent anew, try these first, then the tiles of the page that never came."""
        with suppress(DiskFull, StoreUnavailable):
            self._desk.catalog.forget_pictures(images)
        self._reading = await fetch_reading(self._desk, self.subject)
        self._links = FreshLinks(self._desk, self.subject, self._reading)
        self._settled.difference_update(images)
        page = make_page(self._reading.refs, self.request)
        unsettled = [ref for ref in page.items if ref.id not in self._settled]
        for gone in set(images).difference(ref.id for ref in page.items):
            tell(TileFailed(job, gone, FileGone(hint="The ticket no longer shows it.")))
        await self._load(job, unsettled, tell, first=images)

    def coverage(self) -> Coverage:
        """What the count of pictures covers, as far as it is known now."""
        refs = self._reading.refs
        here = [ref.id for ref in refs if ref.remote_host is None]
        return Coverage(
            total=len(refs),
            failed=len(self._failed.intersection(here) | self._desk.catalog.find_failures(here)),
            remote=len(refs) - len(here),
            other_files=self._reading.other_files,
            messages_read=self._reading.messages_read,
            messages_missing=self._reading.messages_missing,
        )

    async def _load(
        self,
        job: JobId,
        refs: Sequence[ImageRef],
        tell: Callable[[Event], None],
        first: Sequence[ImageId] = (),
    ) -> None:
        def note(event: Event) -> None:
            match event:
                case TileFailed():
                    self._failed.add(event.image)
                case ThumbnailReady():
                    self._failed.discard(event.image)
            tell(event)

        meter = ProgressMeter(job, len(refs), tell, call_later=asyncio.get_running_loop().call_later)
        loader = TileLoader(self._desk, self._lanes, self._links, job=job, tell=note, meter=meter)
        self._queue = TileQueue(ref for ref in refs if not self._settle_from_stores(loader, ref))
        self._queue.put_first(first)
        fetch_slots = asyncio.Semaphore(_FETCH_SLOTS)
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(min(_AHEAD, len(self._queue))):
                    group.create_task(self._serve(loader, fetch_slots))
            meter.flush()
        finally:
            meter.close()
        tell(CoverageChanged(job, self.coverage()))

    def _settle_from_stores(self, loader: TileLoader, ref: ImageRef) -> bool:
        if done := loader.try_stores(ref):
            self._settled.add(ref.id)
        return done

    async def _serve(self, loader: TileLoader, fetch_slots: asyncio.Semaphore) -> None:
        while (ref := self._queue.take()) is not None:
            await settle(loader, ref, fetch_slots)
            self._settled.add(ref.id)


async def open_gallery(
    desk: Helpdesk, lanes: LanePool, subject: Subject, company_id: CompanyId | None = None
) -> Gallery:
    """Read the ticket or article; no picture is loaded yet.

    Raises:
        NotFound: also for a ticket of another company than `company_id`.
    """
    reading = await fetch_reading(desk, subject, company_id)
    return Gallery(desk, lanes, subject, reading)

"""One tile: from the stores if they have it, else download, decode, keep. Each step tells what it found."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from gallery_app.domain.errors import (
    FileGone,
    FormatNotInstalled,
    GalleryError,
    LinkExpired,
    RemoteNotLoaded,
    make_error,
)
from gallery_app.domain.events import Event, PreviewReady, ThumbnailReady, TileFailed
from gallery_app.domain.ids import ImageId, JobId, Sha256
from gallery_app.domain.image import ImageInfo, ImageRef, Thumbnail
from gallery_app.engine.head_tap import HeadTap
from gallery_app.engine.helpdesk import Helpdesk
from gallery_app.engine.progress import ProgressMeter
from gallery_app.engine.reading import FreshLinks
from gallery_app.freshdesk.found_pictures import FoundPicture
from gallery_app.imaging.lanes import LanePool
from gallery_app.storage.originals import Part

LARGE_EDGE_PX = 512
_PREVIEW_PATIENCE_S = 0.15
_LASTING_CODES = frozenset({"picture_stuck", "decoder_died"})
"""Retryable by hand, but not to be met again at each look at the page."""
_NEVER_KEPT = frozenset({RemoteNotLoaded.code, FileGone.code})


class TileLoader:
    """Loads the tiles of one page; `fetch_slots` bounds downloads, the lanes bound decoding."""

    def __init__(
        self,
        desk: Helpdesk,
        lanes: LanePool,
        links: FreshLinks,
        *,
        job: JobId,
        tell: Callable[[Event], None],
        meter: ProgressMeter,
    ) -> None:
        self._desk = desk
        self._lanes = lanes
        self._links = links
        self._job = job
        self._tell = tell
        self._meter = meter
        self._told: set[ImageId] = set()

    def try_stores(self, ref: ImageRef) -> bool:
        """Settle the tile without any request or decode; False if there is work to do."""
        if ref.remote_host is not None:
            self._fail(ref.id, RemoteNotLoaded())
            return True
        if (failure := self._desk.catalog.find_failure(ref.id)) is not None:
            self._fail(ref.id, make_error(*failure))
            return True
        sha256 = self._desk.catalog.find_sha256(ref.id)
        info = self._desk.catalog.find_info(sha256) if sha256 else None
        thumbnail = self._desk.thumbnails.find(info.sha256, LARGE_EDGE_PX) if info else None
        if info is None or thumbnail is None:
            return False
        self._ready(ref.id, info, thumbnail)
        return True

    async def fetch(self, ref: ImageRef, tap: HeadTap) -> tuple[Sha256, Path] | None:
        """The original's place on disk, downloaded if it is not there; None if that failed (told)."""
        try:
            known = self._desk.catalog.find_sha256(ref.id)
            if known and (path := self._desk.originals.find(known)) is not None:
                return known, path
            return await self._download(ref, tap)
        except GalleryError as error:
            self._remember_failure(ref.id, error)
            self._fail(ref.id, error)
            return None

    async def decode(self, ref: ImageRef, sha256: Sha256, path: Path) -> None:
        """Thumbnails, metadata and analysis in one pass; kept, then told."""
        try:
            info = self._desk.catalog.find_info(sha256)
            large = self._desk.thumbnails.find(sha256, LARGE_EDGE_PX) if info else None
            if info is None or large is None:
                decoded = await self._lanes.make_picture(path)
                info, large = decoded.info, decoded.large
                self._desk.thumbnails.save(sha256, (decoded.large, decoded.small))
            self._desk.catalog.save_picture(ref.id, info)
        except GalleryError as error:
            if isinstance(error, FormatNotInstalled):
                await self._show_embedded(ref, path)
            self._desk.catalog.save_file(
                ref.id, sha256
            )  # bytes that cannot be decoded need no second download
            self._remember_failure(ref.id, error)
            self._fail(ref.id, error)
        else:
            self._ready(ref.id, info, large)

    async def preview(self, ref: ImageRef, head: bytes) -> None:
        """Show the embedded thumbnail of a file that is still coming in."""
        thumbnail = await self._lanes.make_preview(head)
        if thumbnail is not None and ref.id not in self._told:
            self._tell(PreviewReady(self._job, ref.id, thumbnail))

    async def _show_embedded(self, ref: ImageRef, path: Path) -> None:
        with path.open("rb") as file:
            head = file.read(64 * 1024)
        await self.preview(ref, head)

    async def _download(self, ref: ImageRef, tap: HeadTap) -> tuple[Sha256, Path]:
        found = self._links.find(ref.id)
        if found is None:
            raise FileGone
        with self._desk.originals.open_part() as part:
            try:
                await self._fill(part, found, tap)
            except LinkExpired:
                renewed = await self._links.renew(found)
                if renewed is None:
                    raise FileGone from None
                part.restart()
                await self._fill(part, renewed, tap)
            sha256, path = part.commit()
            self._desk.originals.added(part.size_bytes)
        return sha256, path

    async def _fill(self, part: Part, found: FoundPicture, tap: HeadTap) -> None:
        if found.data is not None:
            part.write(found.data)
            return
        if found.link is None:
            raise FileGone(hint="Freshdesk lists it without a link.")
        sink = tap.over(part, self._meter)
        await self._desk.files.download(found.link, sink, declared_bytes=found.ref.declared_bytes)

    def _ready(self, image: ImageId, info: ImageInfo, thumbnail: Thumbnail) -> None:
        self._told.add(image)
        self._tell(ThumbnailReady(self._job, image, info, thumbnail))
        self._meter.tile_done()

    def _fail(self, image: ImageId, error: GalleryError) -> None:
        self._told.add(image)
        self._tell(TileFailed(self._job, image, error))
        self._meter.tile_done()

    def _remember_failure(self, image: ImageId, error: GalleryError) -> None:
        lasts = not error.retryable or error.code in _LASTING_CODES
        if lasts and error.code not in _NEVER_KEPT:
            self._desk.catalog.save_failure(image, error.code, error.title, error.hint)


async def settle(loader: TileLoader, ref: ImageRef, fetch_slots: asyncio.Semaphore) -> None:
    """Fetch within the slots, then decode outside of them, so that downloads run ahead of the lanes.

    A preview is made only if the download goes on for a while after the file's head: else the picture itself
    comes about as soon, and the lanes have better to do.
    """
    downloaded = asyncio.Event()

    async def preview_if_slow(head: bytes) -> None:
        try:
            async with asyncio.timeout(_PREVIEW_PATIENCE_S):
                await downloaded.wait()
        except TimeoutError:
            await loader.preview(ref, head)

    async with asyncio.TaskGroup() as group:
        tap = HeadTap(ref, lambda head: group.create_task(preview_if_slow(head)))
        async with fetch_slots:
            fetched = await loader.fetch(ref, tap)
        downloaded.set()
        if fetched is not None:
            await loader.decode(ref, *fetched)

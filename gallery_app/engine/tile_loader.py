"""One tile: from the stores if they have it, else download, decode, keep. Each step tells what it found."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

from gallery_app.domain.errors import (
    DamagedPicture,
    DecoderDied,
    FileCut,
    FileGone,
    FormatNotInstalled,
    GalleryError,
    HostNotAllowed,
    LinkExpired,
    NotAFile,
    NotAPicture,
    PictureStuck,
    RemoteNotLoaded,
    make_error,
)
from gallery_app.domain.events import Event, PreviewReady, ThumbnailReady, TileFailed
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.image import ImageInfo, ImageRef, Thumbnail
from gallery_app.domain.translation import mark
from gallery_app.engine.downloads import Downloads, Fetched
from gallery_app.engine.head_tap import HeadTap
from gallery_app.engine.helpdesk import Helpdesk
from gallery_app.engine.keeping import Keeping
from gallery_app.engine.links import LinkBook
from gallery_app.engine.progress import ProgressMeter
from gallery_app.freshdesk.found_pictures import FoundPicture
from gallery_app.imaging.lanes import LanePool
from gallery_app.storage.originals import Part

LARGE_EDGE_PX = 512
_PREVIEW_PATIENCE_S = 0.15
LASTING_CODES = frozenset({PictureStuck.code, DecoderDied.code})
"""Retryable by hand, but not to be met again at each look at the page."""

_log = logging.getLogger(__name__)


class TileLoader:
    """Loads tiles one by one; whoever calls bounds the downloads, the lanes bound decoding.

    `keeping` runs the writes to the stores, and says once if they fail. `refuses` names third-party pictures
    that nobody asked to load.
    """

    def __init__(
        self,
        desk: Helpdesk,
        lanes: LanePool,
        links: LinkBook,
        *,
        downloads: Downloads,
        job: JobId,
        tell: Callable[[Event], None],
        meter: ProgressMeter,
        keeping: Keeping,
        refuses: Callable[[ImageRef], bool],
    ) -> None:
        self._desk = desk
        self._lanes = lanes
        self._links = links
        self._downloads = downloads
        self._job = job
        self._tell = tell
        self._meter = meter
        self._keep = keeping.keep
        self._refuses = refuses
        self._told: set[ImageId] = set()

    def try_stores(self, ref: ImageRef) -> bool:
        """Settle the tile without any request or decode; False if there is work to do."""
        if self._refuses(ref):
            self.fail(ref.id, RemoteNotLoaded())
            return True
        if (failure := self._desk.catalog.find_failure(ref.id)) is not None:
            self.fail(ref.id, make_error(*failure))
            return True
        sha256 = self._desk.catalog.find_sha256(ref.id)
        info = self._desk.catalog.find_info(sha256) if sha256 else None
        thumbnail = self._desk.thumbnails.find(info.sha256, LARGE_EDGE_PX) if info else None
        if info is None or thumbnail is None:
            return False
        self._ready(ref.id, info, thumbnail)
        return True

    async def fetch(self, ref: ImageRef, tap: HeadTap) -> Fetched | None:
        """The original on disk, downloaded if it is not there; None if that failed (told).

        A failed download is never remembered: it says something of the network, not of the picture.
        """
        try:
            known = self._desk.catalog.find_sha256(ref.id)
            if known and (path := self._desk.originals.find(known)) is not None:
                return Fetched(known, path, is_whole=True)
            return await self._downloads.share(ref.id, lambda: self._download(ref, tap))
        except GalleryError as error:
            self.fail(ref.id, error)
            return None

    async def decode(self, ref: ImageRef, fetched: Fetched) -> None:
        """Thumbnails, metadata and analysis in one pass; kept, then told."""
        sha256 = fetched.sha256
        try:
            info = self._desk.catalog.find_info(sha256)
            large = self._desk.thumbnails.find(sha256, LARGE_EDGE_PX) if info else None
            if info is None or large is None:
                decoded = await self._lanes.make_picture(fetched.path)
                info, large = decoded.info, decoded.large
                sizes = (decoded.large, decoded.small)
                self._keep(lambda: self._desk.thumbnails.save(sha256, sizes))
            found = info
            self._keep(lambda: self._desk.catalog.save_picture(ref.id, found))
        except GalleryError as error:
            if isinstance(error, FormatNotInstalled):
                await self._show_embedded(ref, fetched.path)
            self._judge(ref.id, fetched, error)
        else:
            self._ready(ref.id, info, large)

    def _judge(self, image: ImageId, fetched: Fetched, error: GalleryError) -> None:
        """Remember a verdict on a whole file; another may have been cut on its way."""
        if not fetched.is_whole and isinstance(error, DamagedPicture | NotAPicture | NotAFile):
            fetched.path.unlink(missing_ok=True)
            self.fail(image, FileCut())
            return
        lasts = not error.retryable or error.code in LASTING_CODES
        if lasts:
            self._keep(lambda: self._desk.catalog.save_file(image, fetched.sha256))
            self._keep(lambda: self._desk.catalog.save_failure(image, *error.kept))
        self.fail(image, error)

    async def preview(self, ref: ImageRef, head: bytes) -> None:
        """Show the embedded thumbnail of a file that is still coming in."""
        thumbnail = await self._lanes.make_preview(head)
        if thumbnail is not None and ref.id not in self._told:
            self._tell(PreviewReady(self._job, ref.id, thumbnail))

    async def _show_embedded(self, ref: ImageRef, path: Path) -> None:
        """A picture in a format that cannot be decoded here may still hold a small one that can."""
        with path.open("rb") as file:
            head = file.read(64 * 1024)
        await self.preview(ref, head)

    async def _download(self, ref: ImageRef, tap: HeadTap) -> Fetched:
        if self._refuses(ref):
            raise RemoteNotLoaded
        found = await self._links.find(ref)
        if found is None:
            raise FileGone
        with self._desk.originals.open_part() as part:
            try:
                is_whole = await self._fill(part, found, tap)
            except LinkExpired:
                renewed = await self._links.renew(found)
                if renewed is None:
                    raise FileGone from None
                part.restart()
                is_whole = await self._fill(part, renewed, tap)
            sha256, path = part.commit()
            self._desk.originals.added(part.size_bytes)
        if is_whole:  # at once, so that who else wants these bytes finds them before they were decoded
            self._keep(lambda: self._desk.catalog.save_file(ref.id, sha256))
        return Fetched(sha256, path, is_whole)

    async def _fill(self, part: Part, found: FoundPicture, tap: HeadTap) -> bool:
        """Write the picture's bytes; True if their number is what was promised."""
        if found.problem is not None:
            raise found.problem.anew()
        if found.data is not None:
            part.write(found.data)
            return True
        if found.ref.remote_host is not None and found.stranger_link is None:
            raise HostNotAllowed(mark("The picture's address is not a safe one"), mark("Only https is used."))
        link = found.link or found.stranger_link
        if link is None:
            raise FileGone(hint=mark("Freshdesk lists it without a link."))
        sink = tap.over(part, self._meter)
        done = await self._desk.files.download(link, sink, declared_bytes=found.ref.declared_bytes)
        return done.is_whole

    def _ready(self, image: ImageId, info: ImageInfo, thumbnail: Thumbnail) -> None:
        self._told.add(image)
        self._tell(ThumbnailReady(self._job, image, info, thumbnail))
        self._meter.tile_done()

    def fail(self, image: ImageId, error: GalleryError) -> None:
        """Settle a tile as failed."""
        self._told.add(image)
        self._tell(TileFailed(self._job, image, error))
        self._meter.tile_done()


async def settle(loader: TileLoader, ref: ImageRef, fetch_slots: asyncio.Semaphore) -> None:
    """Settle one tile, whatever happens: a bug in the handling of one picture must not cost the page."""
    try:
        await _settle(loader, ref, fetch_slots)
    except Exception:  # noqa: BLE001 - logged, and told as this tile's failure
        _log.exception("a picture met a bug")
        loader.fail(ref.id, GalleryError(hint=mark("The log has the details.")))


async def _settle(loader: TileLoader, ref: ImageRef, fetch_slots: asyncio.Semaphore) -> None:
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
            await loader.decode(ref, fetched)

"""One original for whoever needs its bytes now: from the store, else downloaded as for a tile."""

from collections.abc import Callable
from dataclasses import replace

from gallery_app.domain.errors import GalleryError, RemoteNotLoaded
from gallery_app.domain.events import Event, StoreMessage, TileFailed
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import ImageInfo, ImageRef
from gallery_app.domain.translation import mark
from gallery_app.engine.downloads import Fetched
from gallery_app.engine.head_tap import HeadTap
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.teller import Teller
from gallery_app.engine.tile_loader import TileLoader
from gallery_app.engine.tiles import make_loader, make_meter
from gallery_app.imaging.lanes import LanePool


def find_stored(holdings: Holdings, image: ImageId) -> Fetched | None:
    """The original if it is on this computer, whole."""
    sha256 = holdings.catalog.find_sha256(image)
    path = holdings.desk.originals.find(sha256) if sha256 else None
    return Fetched(sha256, path, is_whole=True) if sha256 and path else None


async def fetch_original(holdings: Holdings, lanes: LanePool, ref: ImageRef, teller: Teller) -> Fetched:
    """The original on this computer, downloaded if it is not there.

    Raises:
        RemoteNotLoaded, LinkExpired, FileGone …: what kept it from coming.
    """
    if holdings.refuses(ref):
        raise RemoteNotLoaded
    failures: list[GalleryError] = []
    fetched = await _make_quiet_loader(holdings, lanes, teller, failures).fetch(ref, HeadTap(ref, _ignore))
    if fetched is None:
        raise failures[0]
    return fetched


async def learn_info(
    holdings: Holdings, lanes: LanePool, ref: ImageRef, fetched: Fetched, teller: Teller
) -> ImageInfo:
    """What the bytes of an original say: as the catalog has it, else decoded now and kept.

    Raises:
        DamagedPicture, NotAPicture …: it cannot be decoded.
    """
    failures: list[GalleryError] = []
    if (info := holdings.catalog.find_info(fetched.sha256)) is None:
        await _make_quiet_loader(holdings, lanes, teller, failures).decode(ref, fetched)
        info = holdings.catalog.find_info(fetched.sha256)
    if info is None:
        raise failures[0] if failures else GalleryError(hint=mark("The catalog could not keep it."))
    return info


def _make_quiet_loader(
    holdings: Holdings, lanes: LanePool, teller: Teller, failures: list[GalleryError]
) -> TileLoader:
    """Of what loading tells, failures are raised here; the rest is of tiles."""
    quiet = replace(teller, tell=_listen(teller.tell, failures))
    return make_loader(holdings, lanes, quiet, make_meter(quiet, 1))


def _listen(tell: Callable[[Event], None], failures: list[GalleryError]) -> Callable[[Event], None]:
    def note(event: Event) -> None:
        if isinstance(event, TileFailed):
            failures.append(event.error)
        elif isinstance(event, StoreMessage):
            tell(event)

    return note


def _ignore(_head: bytes) -> None:
    """Nobody waits for a preview here."""

"""The small questions about pictures: hide one everywhere, where is it shown, where was this one seen."""

import asyncio
import tempfile
from collections.abc import Sequence
from pathlib import Path

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import HiddenChanged, PictureAsked, PlacesReady
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import ImageInfo, ImageRef
from gallery_app.domain.query_likeness import make_likeness_query
from gallery_app.domain.translation import mark
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.teller import Teller
from gallery_app.engine.tiles import load_quietly, make_meter
from gallery_app.imaging.lanes import LanePool
from gallery_app.storage.catalog_search import CatalogSearch


async def hide_pictures(
    holdings: Holdings,
    lanes: LanePool,
    images: Sequence[ImageId],
    shown: Sequence[ImageRef],
    teller: Teller,
    *,
    hidden: bool,
) -> None:
    """Fold these pictures away everywhere by what their bytes are, or show them again.

    Those of `shown` that were not loaded yet are loaded for it.

    Raises:
        GalleryError: some could not be loaded, so nobody knows where else they stand; the others are done.
    """
    unknown = {image for image in images if holdings.catalog.find_sha256(image) is None}
    refs = [ref for ref in shown if ref.id in unknown]
    if refs:
        await load_quietly(holdings, lanes, refs, teller, make_meter(teller, len(refs)))
    found = {image: sha256 for image in images if (sha256 := holdings.catalog.find_sha256(image)) is not None}
    if found:
        holdings.catalog.hide(tuple(dict.fromkeys(found.values())), hidden)
        teller.tell(HiddenChanged(teller.job, tuple(found), hidden))
    if left := len(images) - len(found):
        title = (
            mark("One picture could not be hidden")
            if left == 1
            else mark("{count} pictures could not be hidden")
        )
        raise GalleryError(title, mark("Only pictures that were loaded can be hidden."), count=left)


async def find_places(holdings: Holdings, image: ImageId, teller: Teller) -> None:
    """Tell everywhere the picture is known to be shown."""
    places = await holdings.searches.quick.ask(lambda search: search.find_places(image))
    teller.tell(PlacesReady(teller.job, image, places))


async def ask_picture(holdings: Holdings, lanes: LanePool, picture: bytes, teller: Teller) -> None:
    """Tell where a picture that nobody sent was seen; it is read in a lane and not kept.

    Raises:
        NotAPicture, DamagedPicture, PictureTooLarge … as for every other picture.
    """
    with tempfile.TemporaryDirectory(prefix="ticket-gallery-") as folder:  # 0700
        path = Path(folder) / "pasted"
        await asyncio.to_thread(path.write_bytes, picture)
        info = (await lanes.make_picture(path)).info
    query = make_likeness_query(info)
    places = await holdings.searches.quick.ask(lambda search: _count_places(search, info))
    teller.tell(PictureAsked(teller.job, query, places))


def _count_places(search: CatalogSearch, info: ImageInfo) -> int:
    if info.analysis is None:
        return 0
    return search.count_similar(info.analysis.difference_hash)

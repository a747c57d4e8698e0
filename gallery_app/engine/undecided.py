"""Loads the pictures that a query can neither take nor refuse before their bytes were seen."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.ids import ImageId
from gallery_app.engine.answer import Answer
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.links import find_parent
from gallery_app.engine.teller import Teller
from gallery_app.engine.tiles import load_quietly, make_meter
from gallery_app.imaging.lanes import LanePool

_CHUNK: Final = 60


@dataclass(frozen=True, slots=True)
class LookedInto:
    """How many pictures were tried, and why some failed."""

    tried: int
    failed: Mapping[ImageId, GalleryError]


async def look_into_undecided(
    holdings: Holdings,
    lanes: LanePool,
    answer: Answer,
    teller: Teller,
    *,
    limit: int | None = None,
    on_chunk: Callable[[], Awaitable[None]] | None = None,
) -> LookedInto:
    """Download and decode them, at most `limit`, each once. `on_chunk` is awaited now and then between.

    Failures that pass leave them undecided.
    """
    undecided = (await answer.count_coverage()).undecided
    total = undecided if limit is None else min(limit, undecided)
    meter = make_meter(teller, total)
    tried: set[ImageId] = set()
    failed: dict[ImageId, GalleryError] = {}
    left = 0
    while limit is None or len(tried) < limit:
        room = _CHUNK if limit is None else min(_CHUNK, limit - len(tried))
        found = {ref.id: ref for ref in await answer.find_undecided(left + room)}
        left = len(tried.intersection(found))
        chunk = [ref for image, ref in found.items() if image not in tried][:room]
        if not chunk:
            break
        tried.update(ref.id for ref in chunk)
        chunk.sort(
            key=lambda ref: str(find_parent(ref))
        )  # so that a parent's links are used while they are young
        failed |= await load_quietly(holdings, lanes, chunk, teller, meter)
        if on_chunk is not None:
            await on_chunk()
    return LookedInto(len(tried), failed)

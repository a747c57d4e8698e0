"""The use case "view": pieces of a picture as a viewer wishes for them, and its neighbours ahead of time."""

import asyncio
from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from gallery_app.domain.errors import FileGone, GalleryError
from gallery_app.domain.events import ViewFailed, ViewReady
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.view import ViewPart
from gallery_app.engine.downloads import Fetched
from gallery_app.engine.fetching import fetch_original, find_stored
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.teller import Teller
from gallery_app.imaging.lanes import LanePool


class Wishes:
    """What a viewer still lacks of its picture, most wanted first; new wishes replace the old ones.

    Made in any thread, used on the engine's loop.
    """

    def __init__(self, parts: Sequence[ViewPart]) -> None:
        self._parts = deque(parts)
        self._changed = asyncio.Event()

    def put(self, parts: Sequence[ViewPart]) -> None:
        """Wish for these, and for nothing else any more."""
        self._parts = deque(parts)
        self._changed.set()

    async def take(self) -> ViewPart:
        """The next wish; waits for one."""
        while not self._parts:
            self._changed.clear()
            await self._changed.wait()
        return self._parts.popleft()


@dataclass(frozen=True, slots=True)
class Views:
    """Views for one job. `shown` says in which ticket a picture is meant that stands in several."""

    holdings: Holdings
    lanes: LanePool
    shown: Mapping[ImageId, ImageRef]
    teller: Teller

    async def show(self, image: ImageId, wishes: Wishes) -> None:
        """Tell ViewReady, or ViewFailed, for each wish until cancelled.

        An original that is not on this computer any more is fetched; one that cannot be had is told as
        ViewFailed without a part, and ends it.
        """
        job, tell = self.teller.job, self.teller.tell
        try:
            original = find_stored(self.holdings, image) or await self._fetch(image)
        except GalleryError as error:
            tell(ViewFailed(job, image, error))
            return
        while True:
            part = await wishes.take()
            try:
                pixels = await self.lanes.make_view(original.path, original.sha256, part)
            except GalleryError as error:
                tell(ViewFailed(job, image, error, part))
            else:
                tell(ViewReady(job, image, part, pixels))

    async def prepare(self, images: Sequence[ImageId], part: ViewPart) -> None:
        """Tell ViewReady for each picture that is on this computer and can be shown; nothing else is told."""
        for image in images:
            original = find_stored(self.holdings, image)
            if original is not None:
                with suppress(GalleryError):
                    pixels = await self.lanes.make_view(original.path, original.sha256, part, ahead=True)
                    self.teller.tell(ViewReady(self.teller.job, image, part, pixels))

    async def _fetch(self, image: ImageId) -> Fetched:
        """Download as for a tile. Raises what kept it from coming."""
        ref = self.shown.get(image) or await self._find_ref(image)
        if ref is None:
            raise FileGone
        return await fetch_original(self.holdings, self.lanes, ref, self.teller)

    async def _find_ref(self, image: ImageId) -> ImageRef | None:
        """Of a picture that stands on another page than the one in view: a selection outlives pages."""
        found = await self.holdings.searches.quick.ask(lambda search: search.find_inspections((image,), {}))
        return found[0].ref if found else None

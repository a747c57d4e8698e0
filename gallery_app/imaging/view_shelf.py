"""The pages that a lane holds, so that zooming and panning decode nothing again."""

from collections import OrderedDict
from collections.abc import Callable

from gallery_app.domain.view import ViewPart
from gallery_app.imaging.limits import HELD_PIXELS
from gallery_app.imaging.thumbnail import DRAFT_SCALES
from gallery_app.imaging.view_opened import OpenedPicture, Room
from gallery_app.imaging.view_page import Page

Open = Callable[[], OpenedPicture]


class PageShelf:
    """Keeps the last used pages, HELD_PIXELS of them together, and the film or document opened last."""

    def __init__(self, held_pixels: int = HELD_PIXELS) -> None:
        self._held_pixels = held_pixels
        self._pages: OrderedDict[tuple[str, int], Page] = OrderedDict()
        self._opened: tuple[str, OpenedPicture] | None = None

    def find(self, key: str, part: ViewPart) -> Page | None:
        """A page that serves the part without the picture's bytes, or None. Raises Refused."""
        page = self._pages.get((key, part.page))
        if page is not None and page.serves(part):
            self._pages.move_to_end((key, part.page))
            return page
        if self._opened is None or self._opened[0] != key:
            return None
        try:
            return self._keep(key, part, self._opened[1], Room(self._held_pixels))
        except MemoryError:  # with nothing else held there may be room: the bytes are asked for again
            self.clear()
            return None

    def load(self, key: str, part: ViewPart, open_picture: Open) -> Page:
        """Decode and keep. Raises Refused and MemoryError; nothing of the picture is kept then.

        Where memory does not hold a JPEG whole, half or a quarter of its sides is tried; other formats have
        no smaller scale.
        """
        self._pages.pop((key, part.page), None)  # it is about to be replaced; two would not fit
        finest = 1
        while True:
            opened = open_picture()
            try:
                return self._keep(key, part, opened, Room(self._held_pixels, finest))
            except MemoryError:
                self.clear()
                if opened.format != "JPEG" or finest == max(DRAFT_SCALES):
                    raise
                finest *= 2

    def clear(self) -> None:
        """Let everything go."""
        self._pages.clear()
        self._opened = None

    def _keep(self, key: str, part: ViewPart, opened: OpenedPicture, room: Room) -> Page:
        self._opened = None  # after an exception it is of no use any more
        page = opened.load_page(part.page, part, room)
        if page.pages > 1:
            self._opened = key, opened
        self._pages[key, part.page] = page
        held = sum(kept.pixels for kept in self._pages.values())
        while held > self._held_pixels and len(self._pages) > 1:
            held -= self._pages.popitem(last=False)[1].pixels
        return page

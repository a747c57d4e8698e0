"""The pages that a lane holds, so that zooming and panning decode nothing again."""

from collections import OrderedDict
from collections.abc import Callable

from gallery_app.domain.view import ViewPart
from gallery_app.imaging.limits import HELD_PIXELS
from gallery_app.imaging.refusal import Refused
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
        """A page that serves the part without the picture's bytes, or None. Raises Refused, MemoryError."""
        page = self._pages.get((key, part.page))
        if page is not None and page.serves(part):
            self._pages.move_to_end((key, part.page))
            return page
        if self._opened is not None and self._opened[0] == key:
            opened = self._opened[1]
            return self._load(key, part, lambda: opened)
        return None

    def load(self, key: str, part: ViewPart, open_picture: Open) -> Page:
        """Decode and keep. Raises Refused and MemoryError; nothing of the picture is kept then."""
        return self._load(key, part, open_picture)

    def clear(self) -> None:
        """Let everything go."""
        self._pages.clear()
        self._opened = None

    def _load(self, key: str, part: ViewPart, open_picture: Open) -> Page:
        try:
            page = self._decode(key, part, open_picture)
        except (Refused, MemoryError):
            self._opened = None
            self._pages.pop((key, part.page), None)
            raise
        self._keep((key, part.page), page)
        return page

    def _decode(self, key: str, part: ViewPart, open_picture: Open) -> Page:
        """Where memory does not hold a JPEG whole, half or a quarter of its sides is tried."""
        self._pages.pop((key, part.page), None)  # it is about to be replaced; two would not fit
        for finest in (1, *reversed(DRAFT_SCALES)):
            try:
                opened = open_picture()
                page = opened.load_page(part.page, part, Room(self._held_pixels, finest))
            except MemoryError:
                self.clear()
                if finest == max(DRAFT_SCALES):
                    raise
                continue
            if page.pages > 1:
                self._opened = key, opened
            return page
        raise Refused("picture_too_large")

    def _keep(self, place: tuple[str, int], page: Page) -> None:
        self._pages[place] = page
        held = sum(kept.pixels for kept in self._pages.values())
        while held > self._held_pixels and len(self._pages) > 1:
            held -= self._pages.popitem(last=False)[1].pixels

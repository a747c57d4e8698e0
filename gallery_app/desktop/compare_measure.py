"""Counts how two pictures differ, beside the window: pixels in, one answer out."""

import threading
from collections.abc import Callable

from PySide6.QtGui import QImage

from gallery_app.desktop.compare_difference import Difference, measure_difference
from gallery_app.desktop.view_geometry import Size
from gallery_app.domain.ids import ImageId
from gallery_app.domain.view import ViewPart

EDGE_PX = 4096
"""Pictures with longer sides are compared at this size: as much as a lane gives in one piece."""


def find_whole_part(size: Size) -> ViewPart:
    """The part that has each pixel of a picture, or as many as can be had at once."""
    scale = min(1.0, EDGE_PX / max(size))
    return ViewPart(max(1, round(size.width * scale)), max(1, round(size.height * scale)))


class DifferenceMeter:
    """Two pictures at a time; the answer of a pair that is no longer asked about is dropped.

    `call` runs a function in the window's thread, `tell` takes the answer there.
    """

    def __init__(
        self, call: Callable[[Callable[[], None]], None], tell: Callable[[Difference], None]
    ) -> None:
        self._call = call
        self._tell = tell
        self._pair: tuple[ImageId, ...] = ()
        self._sizes: tuple[Size, ...] = ()
        self._images: dict[ImageId, QImage] = {}
        self._round = 0
        self.answer: Difference | None = None

    def ask(self, pair: tuple[ImageId, ...], sizes: tuple[Size, ...]) -> None:
        """Compare these two; what is known of the same pair already stays known."""
        if (pair, sizes) != (self._pair, self._sizes):
            self.stop()
            self._pair, self._sizes = pair, sizes

    def stop(self) -> None:
        """Forget the pair and whatever is being counted."""
        self._round += 1
        self._pair, self._sizes, self.answer = (), (), None
        self._images.clear()

    def find_lacking(self, image: ImageId) -> ViewPart | None:
        """The part of a picture that is still needed; None if none is."""
        if self.answer is not None or image not in self._pair or image in self._images:
            return None
        return find_whole_part(self._sizes[self._pair.index(image)])

    def take(self, image: ImageId, part: ViewPart, pixels: QImage) -> bool:
        """Take a picture that came; False if it was not asked for by this."""
        if part != self.find_lacking(image):
            return False
        self._images[image] = pixels
        if len(self._images) == len(set(self._pair)):
            self._count()
        return True

    def _count(self) -> None:
        one, other = (self._images[image] for image in self._pair)
        is_scaled = any(max(size) > EDGE_PX for size in self._sizes)
        number = self._round

        def work() -> None:
            found = measure_difference(one, other, lambda: number == self._round)
            if found is not None:
                self._call(lambda: self._finish(number, found, is_scaled=is_scaled))

        threading.Thread(target=work, name="difference", daemon=True).start()

    def _finish(self, number: int, found: Difference, *, is_scaled: bool) -> None:
        if number == self._round:
            is_whole = found.is_whole and not is_scaled
            self.answer = Difference(found.size, found.different, found.largest, is_whole)
            self._images.clear()
            self._tell(self.answer)

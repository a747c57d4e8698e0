"""Pixels of pictures that are looked at closely, within a limit of bytes; GUI thread only."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from gallery_app.desktop.pixmaps import BytesLru
from gallery_app.desktop.view_geometry import Size
from gallery_app.domain.ids import ImageId
from gallery_app.domain.view import ViewPart, ViewPixels

LIMIT_BYTES = 192 * 1024 * 1024
"""A screen of 4K in tiles takes 33 MB, a neighbour at that size as much."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What is known of a page since its first pixels came; see ViewPixels."""

    size: Size
    pages: int
    duration_ms: int
    has_alpha: bool
    finest: int

    @property
    def is_film(self) -> bool:
        """Whether it is a frame of something that moves, not a page of a document."""
        return self.pages > 1 and self.duration_ms > 0


def make_view_image(pixels: ViewPixels) -> QImage:
    """Checked pixels as an image of its own, in any thread."""
    formats = QImage.Format
    kind = formats.Format_ARGB32_Premultiplied if pixels.has_alpha else formats.Format_RGB32
    return QImage(pixels.bgra, pixels.width, pixels.height, pixels.width * 4, kind).copy()


class ViewCache:
    """Parts of pictures by picture and part; the ones not used for longest go first."""

    def __init__(self, limit_bytes: int = LIMIT_BYTES) -> None:
        self.limit_bytes = limit_bytes
        self._images: BytesLru[QImage] = BytesLru(limit_bytes)
        self._facts: dict[tuple[ImageId, int], PageFacts] = {}
        self._whole: dict[tuple[ImageId, int], ViewPart] = {}

    @property
    def used_bytes(self) -> int:
        """Bytes of all pixels kept."""
        return self._images.used_bytes

    def put(self, image: ImageId, part: ViewPart, pixels: ViewPixels, picture: QImage) -> None:
        """Keep what came."""
        self._images.put((image, part), picture)
        if part.box is None:
            self._whole[image, part.page] = part
        size = Size(pixels.picture_width, pixels.picture_height)
        self._facts[image, part.page] = PageFacts(
            size, pixels.pages, pixels.duration_ms, pixels.has_alpha or self._had_alpha(image, part.page),
            pixels.scale,
        )  # fmt: skip

    def find(self, image: ImageId, part: ViewPart) -> QImage | None:
        """The pixels of a part, if they are here."""
        return self._images.find((image, part))

    def find_whole(self, image: ImageId, part: ViewPart) -> QImage | None:
        """A whole page, if need be at another size than `part` says: for the time until that is here."""
        exact = self.find(image, part)
        last = self._whole.get((image, part.page))
        return exact if exact is not None or last is None else self.find(image, last)

    def find_facts(self, image: ImageId, page: int) -> PageFacts | None:
        """What is known of a page."""
        return self._facts.get((image, page))

    def clear(self) -> None:
        """Forget everything: another helpdesk is in use."""
        self._images.clear()
        self._facts.clear()
        self._whole.clear()

    def _had_alpha(self, image: ImageId, page: int) -> bool:
        """Once see-through anywhere, always: a tile without a hole does not make the picture opaque."""
        facts = self._facts.get((image, page))
        return facts is not None and facts.has_alpha

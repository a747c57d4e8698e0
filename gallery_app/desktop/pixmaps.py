"""Decodes the thumbnails and copies that we encoded, and keeps them scaled; the only decoder here.

Foreign bytes never reach this module: a Thumbnail was made by a lane from checked pixels.
"""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from gallery_app.desktop.own_pictures import decode_own_jpeg
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import Thumbnail

IMAGES_LIMIT_BYTES = 48 * 1024 * 1024
SCALED_LIMIT_BYTES = 32 * 1024 * 1024
"""Enough for all tiles in sight of a large screen at 200 %; those of other pages are scaled anew."""
CORNER_PX = 5
T = TypeVar("T", QImage, QPixmap)


def decode_thumbnail(thumbnail: Thumbnail) -> QImage:
    """Give the pixels, in any thread; a null image if the bytes are no JPEG or not of the promised size."""
    image = decode_own_jpeg(thumbnail.jpeg)
    return image if image.size() == QSize(thumbnail.width, thumbnail.height) else QImage()


class BytesLru(Generic[T]):
    """The last used pictures whose pixels together stay below `limit_bytes`."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._kept: OrderedDict[object, tuple[T, int]] = OrderedDict()
        self.used_bytes = 0

    def find(self, key: object) -> T | None:
        """Give the picture and count it as used now."""
        if key not in self._kept:
            return None
        self._kept.move_to_end(key)
        return self._kept[key][0]

    def put(self, key: object, picture: T) -> None:
        """Keep a picture; the ones not used for longest go until all fit."""
        self.drop(key)
        size_bytes = picture.width() * picture.height() * 4
        self._kept[key] = (picture, size_bytes)
        self.used_bytes += size_bytes
        while self.used_bytes > self._limit_bytes and len(self._kept) > 1:
            self.drop(next(iter(self._kept)))

    def drop(self, key: object) -> None:
        """Forget a picture if it is kept."""
        if key in self._kept:
            self.used_bytes -= self._kept.pop(key)[1]

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()
        self.used_bytes = 0


@dataclass(frozen=True, slots=True)
class Fit:
    """A box on the screen a picture is fitted into: logical pixels and the screen's ratio.

    `natural` forbids enlarging beyond one picture pixel a logical pixel (the file itself is that small).
    """

    width: int
    height: int
    ratio: float
    natural: bool

    def size_px(self, picture: QSize) -> QSize:
        """Size in device pixels of the picture inside the box."""
        across = self.width * self.ratio / max(1, picture.width())
        down = self.height * self.ratio / max(1, picture.height())
        scale = min(across, down)
        if self.natural:
            scale = min(scale, self.ratio)
        return QSize(max(1, round(picture.width() * scale)), max(1, round(picture.height() * scale)))


class PixmapCache:
    """Decoded thumbnails, and their pixmaps at the sizes that are painted; GUI thread only."""

    def __init__(
        self, images_limit_bytes: int = IMAGES_LIMIT_BYTES, scaled_limit_bytes: int = SCALED_LIMIT_BYTES
    ) -> None:
        self._images: BytesLru[QImage] = BytesLru(images_limit_bytes)
        self._scaled: BytesLru[QPixmap] = BytesLru(scaled_limit_bytes)
        self._last: dict[ImageId, tuple[object, ...]] = {}
        self._made: dict[ImageId, list[tuple[object, ...]]] = {}
        self._generation: dict[ImageId, int] = {}

    def put_image(self, image_id: ImageId, image: QImage) -> None:
        """Take newly decoded pixels; the pixmap painted so far stays at hand until the new one is made."""
        self._images.put(image_id, image)
        self._generation[image_id] = self._generation.get(image_id, 0) + 1

    def find_exact(self, image_id: ImageId, fit: Fit) -> QPixmap | None:
        """Give the pixmap if it was made for this box from the newest pixels."""
        return self._scaled.find(self._key(image_id, fit))

    def find_near(self, image_id: ImageId) -> QPixmap | None:
        """Give the pixmap painted last, of another size or of the preview, to stand in meanwhile."""
        return self._scaled.find(self._last[image_id]) if image_id in self._last else None

    def make_exact(self, image_id: ImageId, thumbnail: Thumbnail, fit: Fit) -> QPixmap | None:
        """Scale, and decode again if the pixels were let go: 1 to 4 ms. None if it cannot be decoded."""
        image = self.find_image(image_id, thumbnail)
        if image is None:
            return None
        key = self._key(image_id, fit)
        pixmap = _round_corners(image, fit)
        made = self._made.setdefault(image_id, [])
        for old in [each for each in made if each[1] != key[1]]:
            self._scaled.drop(old)  # of older pixels, which nobody asks for again
            made.remove(old)
        if key not in made:
            made.append(key)
        self._scaled.put(key, pixmap)
        self._last[image_id] = key
        return pixmap

    def find_image(self, image_id: ImageId, thumbnail: Thumbnail) -> QImage | None:
        """Give the thumbnail's own pixels, decoded again if they were let go; None if that cannot be done."""
        image = self._images.find(image_id)
        if image is None or image.isNull():
            image = decode_thumbnail(thumbnail)
            if image.isNull():
                return None
            self._images.put(image_id, image)
        return image

    def clear(self) -> None:
        """Forget everything: another gallery was opened."""
        self._images.clear()
        self._scaled.clear()
        self._last.clear()
        self._made.clear()
        self._generation.clear()

    def _key(self, image_id: ImageId, fit: Fit) -> tuple[object, ...]:
        return (image_id, self._generation.get(image_id, 0), fit)


def _round_corners(image: QImage, fit: Fit) -> QPixmap:
    size = fit.size_px(image.size())
    mode = Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    rounded = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    rounded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(scaled)
    radius = min(CORNER_PX * fit.ratio, size.width() / 4, size.height() / 4)
    painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), radius, radius)
    painter.end()
    pixmap = QPixmap.fromImage(rounded)
    pixmap.setDevicePixelRatio(fit.ratio)
    return pixmap

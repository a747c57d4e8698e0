"""How two pictures differ: painted as |A - B|, amplified; and counted, pixel by pixel.

Only pixels that were checked come here. Painting is for the screen; counting takes hundreds of milliseconds
for large pictures and is done in a thread of its own.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from gallery_app.desktop.view_painter import PlacedPicture

FACTORS = (1, 2, 4, 8, 16)
_MODES = QPainter.CompositionMode
_OPAQUE = QImage.Format.Format_RGB32
_STRIP_ROWS = 256
"""Pixels are counted in strips: small images stay in the processor's cache, and a stop is met soon."""
_SATURATED = 256
_CHANNELS = 4
_FULL_LIMIT_PX = 6_000_000


@dataclass(frozen=True, slots=True)
class Difference:
    """Of `size` pixels `different` differ; `largest` is the greatest difference of a channel, 0 to 255.

    `is_whole`: each pixel of both pictures was compared with its counterpart, none was scaled.
    """

    size: QSize
    different: int
    largest: int
    is_whole: bool

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.different / max(1, self.size.width() * self.size.height())


def paint_difference(one: PlacedPicture, other: PlacedPicture, factor: int) -> QImage:
    """|A - B| as the room shows it, `factor` (of FACTORS) times as bright; black where they are the same.

    A room of very many pixels is painted at half its size, so that moving the pictures stays smooth.
    """
    room = QRect(QPoint(0, 0), QSize(*one.scene.room))
    half = 2 if room.width() * room.height() > _FULL_LIMIT_PX else 1
    images = []
    for placed in (one, other):
        image = QImage(-(-room.width() // half), -(-room.height() // half), _OPAQUE)
        image.fill(Qt.GlobalColor.black)
        painter = QPainter(image)
        painter.scale(1 / half, 1 / half)
        placed.paint(painter, room)
        painter.end()
        images.append(image)
    _paint_over(images[0], images[1], _MODES.CompositionMode_Difference)
    return amplify(images[0], factor)


def amplify(image: QImage, factor: int) -> QImage:
    """Each channel times a power of two, at most 255: an image added to itself is twice as bright."""
    while factor > 1:
        _paint_over(image, image, _MODES.CompositionMode_Plus)
        factor //= 2
    return image


def measure_difference(one: QImage, other: QImage, goes_on: Callable[[], bool]) -> Difference | None:
    """Count the pixels that differ; the other is scaled if it has another size. None if it was stopped."""
    is_whole = one.size() == other.size()
    if not is_whole:
        mode = Qt.TransformationMode.SmoothTransformation
        other = other.scaled(one.size(), Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    different = largest = 0
    for top in range(0, one.height(), _STRIP_ROWS):
        if not goes_on():
            return None
        area = QRect(0, top, one.width(), min(_STRIP_ROWS, one.height() - top))
        strip = _find_strip(one, other, area)
        found = _count_lit(amplify(strip.copy(), _SATURATED))
        if found:
            different += found
            largest = max(largest, _find_largest(strip))
    return Difference(one.size(), different, largest, is_whole)


def _find_strip(one: QImage, other: QImage, area: QRect) -> QImage:
    """|A - B| of an area, over black and over white: so a see-through pixel is unlike an opaque one."""
    has_holes = one.hasAlphaChannel() or other.hasAlphaChannel()
    backs = (Qt.GlobalColor.black, Qt.GlobalColor.white) if has_holes else (Qt.GlobalColor.black,)
    strips = []
    for back in backs:
        cuts = []
        for image in (one, other):
            cut = QImage(area.size(), _OPAQUE)
            cut.fill(back)
            painter = QPainter(cut)
            painter.drawImage(QPoint(0, 0), image, area)
            painter.end()
            cuts.append(cut)
        _paint_over(cuts[0], cuts[1], _MODES.CompositionMode_Difference)
        strips.append(cuts[0])
    for strip in strips[1:]:
        _paint_over(strips[0], strip, _MODES.CompositionMode_Lighten)
    return strips[0]


def _count_lit(image: QImage) -> int:
    """The pixels that are not black, each channel being either 0 or 255: their grey is 0 or far from it."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels, width, line = grey.constBits(), grey.width(), grey.bytesPerLine()
    rows = (bytes(pixels[row * line : row * line + width]) for row in range(grey.height()))
    return sum(width - row.count(0) for row in rows)


def _find_largest(strip: QImage) -> int:
    """The greatest value of any channel: the strip is folded until one row is left."""
    height = strip.height()
    while height > 1:
        upper = (height + 1) // 2
        lower = strip.copy(0, upper, strip.width(), height - upper)
        _paint_over(strip, lower, _MODES.CompositionMode_Lighten)
        height = upper
    row = bytes(strip.constBits()[: strip.width() * _CHANNELS])
    return max(max(row[channel::_CHANNELS]) for channel in range(3))


def _paint_over(image: QImage, other: QImage, mode: QPainter.CompositionMode) -> None:
    painter = QPainter(image)
    painter.setCompositionMode(mode)
    painter.drawImage(QPoint(0, 0), other)
    painter.end()

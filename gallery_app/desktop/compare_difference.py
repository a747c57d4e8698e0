"""How two pictures differ: painted as |A - B|, amplified; and counted, pixel by pixel.

Only pixels that were checked come here. Painting is for the screen; counting takes hundreds of milliseconds
for large pictures and is done in a thread of its own. A thread alone does not spare the window: Qt's calls
keep the interpreter's lock while they work. So each is given few pixels, and after each strip the lock is
free for whoever waits.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from gallery_app.desktop.view_painter import PlacedPicture

FACTORS = (1, 2, 4, 8, 16)
_MODES = QPainter.CompositionMode
_OPAQUE = QImage.Format.Format_RGB32
_STRIP_PX = 1 << 17
"""Pixels of a strip: such small images stay in the processor's cache, a stop is met soon, and the window
stands for some 4 ms at most."""
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


class DifferencePainter:
    """Paints |A - B| as the room shows it; its two images are kept from frame to frame.

    Fresh memory for each frame of a moved picture would cost as much as the painting, and now and then much
    more. A room of very many pixels is painted at half its size, so that moving the pictures stays smooth.
    """

    def __init__(self) -> None:
        self._images = (QImage(), QImage())

    def paint(self, one: PlacedPicture, other: PlacedPicture, factor: int) -> QImage:
        """`factor` (of FACTORS) times as bright, black where they are the same; good until the next one."""
        room = QRect(QPoint(0, 0), QSize(*one.scene.room))
        half = 2 if room.width() * room.height() > _FULL_LIMIT_PX else 1
        size = QSize(-(-room.width() // half), -(-room.height() // half))
        if self._images[0].size() != size:
            self._images = (QImage(size, _OPAQUE), QImage(size, _OPAQUE))
        for image, placed in zip(self._images, (one, other), strict=True):
            image.fill(Qt.GlobalColor.black)
            painter = QPainter(image)
            painter.scale(1 / half, 1 / half)
            placed.paint(painter, room)
            painter.end()
        made, beside = self._images
        _paint_over(made, beside, _MODES.CompositionMode_Difference)
        return amplify(made, factor)


def amplify(image: QImage, factor: int) -> QImage:
    """Each channel times a power of two, at most 255: an image added to itself is twice as bright."""
    while factor > 1:
        _paint_over(image, image, _MODES.CompositionMode_Plus)
        factor //= 2
    return image


def measure_difference(one: QImage, other: QImage, goes_on: Callable[[], bool]) -> Difference | None:
    """Count the pixels that differ; the other is scaled if it has another size. None if it was stopped."""
    different = largest = 0
    halved = _halve(other, one.size(), goes_on)
    for area in _list_strips(one.size()):
        if halved is None or not goes_on():
            return None
        strip = _find_strip(one, halved, area)
        found = _count_lit(amplify(strip.copy(), _SATURATED))
        if found:
            different += found
            largest = max(largest, _find_largest(strip))
    return Difference(one.size(), different, largest, is_whole=one.size() == other.size())


def _list_strips(size: QSize) -> Iterator[QRect]:
    """All rows of a picture from the top; after each strip others get their turn."""
    rows = max(1, _STRIP_PX // max(1, size.width()))
    for top in range(0, size.height(), rows):
        yield QRect(0, top, size.width(), min(rows, size.height() - top))
        time.sleep(0)


def _halve(image: QImage, size: QSize, goes_on: Callable[[], bool]) -> QImage | None:
    """The picture at half its size, as often as scaling it to `size` would pass over pixels else."""
    while image.width() > 2 * size.width() and image.height() > 2 * size.height():
        half = QImage((image.width() + 1) // 2, (image.height() + 1) // 2, image.format())
        for area in _list_strips(half.size()):
            if not goes_on():
                return None
            painter = QPainter(half)
            painter.setClipRect(area)
            painter.setCompositionMode(_MODES.CompositionMode_Source)
            _draw_scaled(painter, image, half.size())
            painter.end()
        image = half
    return image


def _draw_scaled(painter: QPainter, image: QImage, size: QSize) -> None:
    """All of a picture at this size, of which only what is clipped to costs time.

    A strip cut out of the picture first would be scaled without its neighbours, and show its edges.
    """
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, image.size() != size)
    painter.scale(size.width() / image.width(), size.height() / image.height())
    painter.drawImage(QPoint(0, 0), image)


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
            painter.translate(-area.topLeft())
            _draw_scaled(painter, image, one.size())
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

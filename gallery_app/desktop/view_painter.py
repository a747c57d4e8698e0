"""Paints a picture into its room from the pieces that are here: whole first, finer tiles over it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTransform

from gallery_app.desktop.view_geometry import Scene, Size, View
from gallery_app.domain.view import Box

NEAREST_FROM = 2.0
"""From twice its size a pixel is shown as a square: what is there, not a guess of what lies between."""
_SQUARE_PX = 8


class Backdrop(StrEnum):
    """What lies behind see-through pixels."""

    CHECKS = "checks"
    WHITE = "white"
    BLACK = "black"


@dataclass(frozen=True, slots=True)
class Layer:
    """Pixels of a box of the upright picture."""

    box: Box
    image: QImage


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture as it lies in its room, with the pieces of it that are here, the finest last.

    `backdrop` is None for a picture without holes. The layers' boxes count in pixels of `drawn`, where that
    is not the scene's own picture: another is brought to its size and place.
    """

    scene: Scene
    view: View
    layers: Sequence[Layer]
    backdrop: Backdrop | None
    drawn: Size | None = None

    def paint(self, painter: QPainter, exposed: QRect) -> None:
        """Paint what must be painted of it: `exposed`, in screen pixels of the room."""
        scene, view = self.scene, self.view
        left, top, width, height = scene.find_rect(view)
        rect = QRect(left, top, width, height)
        if self.backdrop is not None:
            _paint_backdrop(painter, rect & exposed, self.backdrop)
        turn = _make_turn(rect, view.turns)
        painter.save()
        painter.setTransform(turn, combine=True)
        size = rect.size().transposed() if view.turns % 2 else rect.size()
        drawn = self.drawn or scene.picture
        across, down = size.width() / drawn.width, size.height() / drawn.height
        seen = turn.inverted()[0].mapRect(exposed & rect)
        for layer in self.layers:
            _paint_layer(painter, layer, (across, down), seen, is_smooth=view.scale < NEAREST_FROM)
        painter.restore()


def _paint_layer(
    painter: QPainter, layer: Layer, scale: tuple[float, float], seen: QRect, *, is_smooth: bool
) -> None:
    """Edges lie on whole pixels, so that tiles meet; only what is seen is scaled."""
    across, down = scale
    left, top = round(layer.box[0] * across), round(layer.box[1] * down)
    right, bottom = round(layer.box[2] * across), round(layer.box[3] * down)
    target = QRect(left, top, max(1, right - left), max(1, bottom - top))
    image = layer.image
    hint = QPainter.RenderHint.SmoothPixmapTransform
    painter.setRenderHint(hint, is_smooth and target.size() != image.size())
    if target.size() == image.size():
        part = target & seen
        if not part.isEmpty():
            painter.drawImage(part.topLeft(), image, part.translated(-target.topLeft()))
        return
    part = target & seen.adjusted(-1, -1, 1, 1)
    if part.isEmpty():
        return
    x, y = image.width() / target.width(), image.height() / target.height()
    offset = part.topLeft() - target.topLeft()
    source = QRectF(offset.x() * x, offset.y() * y, part.width() * x, part.height() * y)
    painter.drawImage(QRectF(part), image, source)


def _make_turn(rect: QRect, turns: int) -> QTransform:
    """From the upright picture's screen pixels into the room, by exact quarter turns."""
    left, top, right, bottom = rect.left(), rect.top(), rect.left() + rect.width(), rect.top() + rect.height()
    match turns % 4:
        case 1:
            return QTransform(0, 1, -1, 0, right, top)
        case 2:
            return QTransform(-1, 0, 0, -1, right, bottom)
        case 3:
            return QTransform(0, -1, 1, 0, left, bottom)
        case _:
            return QTransform(1, 0, 0, 1, left, top)


def _paint_backdrop(painter: QPainter, area: QRect, backdrop: Backdrop) -> None:
    if area.isEmpty():
        return
    if backdrop is Backdrop.CHECKS:
        painter.drawTiledPixmap(area, _make_checks(), area.topLeft())
    else:
        painter.fillRect(area, QColor("white" if backdrop is Backdrop.WHITE else "black"))


def _make_checks() -> QPixmap:
    """The usual light checks, the same in light and dark: the picture is judged, not the theme."""
    pixmap = QPixmap(2 * _SQUARE_PX, 2 * _SQUARE_PX)
    pixmap.fill(QColor("#ffffff"))
    painter = QPainter(pixmap)
    for corner in (0, _SQUARE_PX):
        painter.fillRect(corner, corner, _SQUARE_PX, _SQUARE_PX, QColor("#dcdfe4"))
    painter.end()
    return pixmap

"""Paints marks over a picture as a copy will show them, and what shows that one is selected."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from gallery_app.desktop.markup import Markup
from gallery_app.desktop.markup_geometry import Placing
from gallery_app.desktop.markup_stamps import make_colour, make_stamp_image
from gallery_app.desktop.theme import Theme
from gallery_app.domain.mark_shapes import find_arrow_outline, find_contrast, find_halo
from gallery_app.domain.marks import Arrow, Label, Mark, Rectangle, Redaction, Stamp
from gallery_app.domain.view import Box

GRIP_PX = 9
_DIM = 150
_MITER = 4
"""An arrow's tip is sharp, and so is the edge around it."""
_HINTS = QPainter.RenderHint


class MarkupPainter:
    """Keeps the pixels of the labels it painted last."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._images: dict[Stamp, QImage] = {}

    def paint(self, painter: QPainter, markup: Markup, placing: Placing, *, is_cropping: bool) -> None:
        """Paint all marks; the painter counts in pixels of the room. Outside of the crop nothing is kept."""
        painter.save()
        painter.setClipRect(QRectF(*placing.rect))
        painter.setTransform(make_transform(placing), combine=True)
        for mark in markup.edits.marks:
            self._paint_mark(painter, mark)
        painter.restore()
        stamps = {mark.stamp for mark in markup.edits.marks if isinstance(mark, Label)}
        self._images = {stamp: image for stamp, image in self._images.items() if stamp in stamps}
        if markup.edits.crop is not None:
            self._paint_outside(painter, markup.edits.crop, placing, is_cropping=is_cropping)

    def paint_selection(self, painter: QPainter, markup: Markup, placing: Placing, ratio: float) -> None:
        """A frame around what is selected, and what it is resized by."""
        bounds = markup.bounds
        if bounds is None:
            return
        tokens, line = self._theme.tokens, max(1, round(ratio))
        painter.setRenderHint(_HINTS.Antialiasing)
        if not isinstance(markup.mark, Arrow | Rectangle):  # their own lines must be seen
            left, top, right, bottom = placing.box_in_room(bounds)
            frame = QRectF(QPointF(left, top), QPointF(right, bottom))
            _stroke_frame(painter, frame, tokens.colour("panel"), tokens.colour("accent"), line)
        edge = self._theme.px(GRIP_PX) * ratio
        painter.setPen(QPen(tokens.colour("accent"), 1.5 * line))
        painter.setBrush(QColor("white"))
        for _grip, spot in reversed(markup.grips(edge / placing.scale.x)):
            x, y = placing.to_room(*spot)
            painter.drawRoundedRect(QRectF(x - edge / 2, y - edge / 2, edge, edge), 2 * ratio, 2 * ratio)

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        painter.setRenderHint(_HINTS.Antialiasing, not isinstance(mark, Redaction))
        match mark:
            case Redaction():
                painter.fillRect(_rect_of(mark.box), make_colour(mark.colour))
            case Rectangle():
                _paint_rectangle(painter, mark)
            case Arrow():
                _paint_arrow(painter, mark)
            case Label():
                painter.setRenderHint(_HINTS.SmoothPixmapTransform)
                stamp = mark.stamp
                if stamp not in self._images:
                    self._images[stamp] = make_stamp_image(stamp)
                painter.drawImage(QRectF(*mark.at, stamp.width, stamp.height), self._images[stamp])

    def _paint_outside(self, painter: QPainter, crop: Box, placing: Placing, *, is_cropping: bool) -> None:
        """Dimmed while one crops; else nearly gone, as it is not in the copy."""
        left, top, right, bottom = placing.box_in_room(crop)
        inside = QRectF(QPointF(left, top), QPointF(right, bottom))
        outside = QPainterPath()
        outside.setFillRule(Qt.FillRule.OddEvenFill)
        outside.addRect(QRectF(*placing.rect))
        outside.addRect(inside)
        ground = QColor(0, 0, 0, _DIM) if is_cropping else self._theme.tokens.colour("canvas")
        painter.setRenderHint(_HINTS.Antialiasing, False)
        painter.fillPath(outside, ground)


def make_transform(placing: Placing) -> QTransform:
    """From pixels of the upright picture into the room, by exact quarter turns."""
    left, top, width, height = placing.rect
    across, down = placing.scale
    right, bottom = left + width, top + height
    match placing.turns:
        case 1:
            return QTransform(0, across, -down, 0, right, top)
        case 2:
            return QTransform(-across, 0, 0, -down, right, bottom)
        case 3:
            return QTransform(0, -across, down, 0, left, bottom)
        case _:
            return QTransform(across, 0, 0, down, left, top)


def _rect_of(box: Box) -> QRectF:
    return QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])


def _paint_rectangle(painter: QPainter, mark: Rectangle) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    halo = 2 * find_halo(mark.width_px)
    for colour, width in ((find_contrast(mark.colour), mark.width_px + halo), (mark.colour, mark.width_px)):
        pen = QPen(make_colour(colour), width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(_rect_of(mark.box))


def _paint_arrow(painter: QPainter, mark: Arrow) -> None:
    shape = QPolygonF([QPointF(x, y) for x, y in find_arrow_outline(mark)])
    halo = QPen(make_colour(find_contrast(mark.colour)), 2 * find_halo(mark.width_px))
    halo.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    halo.setMiterLimit(_MITER)
    painter.setPen(halo)
    painter.setBrush(make_colour(mark.colour))
    painter.drawPolygon(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(shape)


def _stroke_frame(painter: QPainter, frame: QRectF, ground: QColor, line: QColor, width: int) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, wide in ((ground, 3 * width), (line, width)):
        painter.setPen(QPen(colour, wide))
        painter.drawRect(frame)

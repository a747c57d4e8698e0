"""The rubber band of the grid: its rectangle, what changes when it moves, its look."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from gallery_app.desktop.theme import Theme

_EDGE_PX = 2
_FILL = 0.14


def make_band(first: QPoint, second: QPoint) -> QRect:
    """The rectangle between two corners, in whatever order (QRect's own `normalized` is off by one)."""
    upper = QPoint(min(first.x(), second.x()), min(first.y(), second.y()))
    return QRect(upper, QPoint(max(first.x(), second.x()), max(first.y(), second.y())))


def find_changed(before: QRect, after: QRect) -> QRegion:
    """What must be painted when the band becomes another; either may be null."""
    return QRegion(before).xored(QRegion(after)) | _edges(before) | _edges(after)


def paint_band(painter: QPainter, band: QRect, theme: Theme) -> None:
    """Paint it: a line around a fill that one can see through; the line alone in high contrast."""
    tokens = theme.tokens
    fill = QColor(tokens.accent)
    fill.setAlphaF(_FILL if tokens.line_px == 1 else 0)
    painter.setPen(QPen(tokens.colour("accent"), tokens.line_px))
    painter.setBrush(fill)
    painter.drawRect(band.adjusted(0, 0, -1, -1))


def _edges(band: QRect) -> QRegion:
    if not band.isValid():
        return QRegion()
    edge = _EDGE_PX
    return QRegion(band.adjusted(-edge, -edge, edge, edge)) - QRegion(band.adjusted(edge, edge, -edge, -edge))

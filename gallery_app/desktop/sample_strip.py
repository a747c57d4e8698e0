"""Six small pictures drawn by code, as a helpdesk gets them: the greeting of the first run."""

import random

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen, QPolygonF, QRadialGradient
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.theme import Theme

_WIDTH, _HEIGHT = 92, 68
_STEP = 70
_MARGIN = 20
_TILTS = (-5, 4, -5, 3, -5, 5)


class SampleStrip(QWidget):
    """Paints the pictures beside each other, a little askew, like prints on a table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(QSize(theme.px(_STEP * 5 + _WIDTH + 2 * _MARGIN), theme.px(_HEIGHT + 2 * _MARGIN)))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each print with its shadow and its white edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.scale, self._theme.scale)
        for place, (draw, tilt) in enumerate(zip(_DRAWINGS, _TILTS, strict=True)):
            painter.save()
            painter.translate(_MARGIN + place * _STEP + _WIDTH / 2, _MARGIN + _HEIGHT / 2)
            painter.rotate(tilt)
            self._paint_print(painter)
            painter.translate(-_WIDTH / 2 + 3, -_HEIGHT / 2 + 3)
            draw(painter, QRectF(0, 0, _WIDTH - 6, _HEIGHT - 6))
            painter.restore()

    def _paint_print(self, painter: QPainter) -> None:
        print_area = QRectF(-_WIDTH / 2, -_HEIGHT / 2, _WIDTH, _HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(15, 23, 42, 4 if not self._theme.tokens.is_dark else 14))
        for spread in range(10, 0, -1):
            area = print_area.adjusted(-spread, -spread + 3, spread, spread + 3)
            painter.drawRoundedRect(area, 7 + spread, 7 + spread)
        painter.setBrush(QColor("#ffffff" if not self._theme.tokens.is_dark else "#32373e"))
        painter.drawRoundedRect(print_area, 7, 7)


def _fill(painter: QPainter, area: QRectF, colour: str, radius: float = 0) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(area, radius, radius)


def _draw_error_dialog(painter: QPainter, area: QRectF) -> None:
    sky = QLinearGradient(area.topLeft(), area.bottomRight())
    sky.setColorAt(0, QColor("#3a6ea5"))
    sky.setColorAt(1, QColor("#1d3f66"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(sky)
    painter.drawRoundedRect(area, 4, 4)
    dialog = QRectF(14, 14, 60, 34)
    _fill(painter, dialog, "#fbfbfc", 3)
    _fill(painter, QRectF(14, 14, 60, 7), "#e4e7ec", 3)
    _fill(painter, QRectF(19, 26, 8, 8), "#d23b3b", 4)
    for row, width in enumerate((34, 38, 22)):
        _fill(painter, QRectF(31, 26 + row * 4.5, width, 2), "#9aa2ae", 1)
    _fill(painter, QRectF(56, 40.5, 14, 5), "#2d60e6", 2)


def _draw_parcel(painter: QPainter, area: QRectF) -> None:
    _fill(painter, area, "#c9b99f", 4)
    _fill(painter, QRectF(0, 40, area.width(), 22), "#8d7a62", 4)
    _fill(painter, QRectF(20, 16, 46, 36), "#b98a52", 2)
    painter.setBrush(QColor("#cf9f64"))
    painter.drawPolygon(QPolygonF([QPointF(20, 16), QPointF(27, 10), QPointF(73, 10), QPointF(66, 16)]))
    painter.setBrush(QColor("#9c7242"))
    painter.drawPolygon(QPolygonF([QPointF(66, 16), QPointF(73, 10), QPointF(73, 44), QPointF(66, 52)]))
    _fill(painter, QRectF(40, 16, 7, 36), "#dcc59c")
    _fill(painter, QRectF(24, 36, 13, 10), "#f5f2ea")
    painter.setPen(QPen(QColor("#4d3a22"), 1.6))
    painter.drawPolyline(QPolygonF([QPointF(56, 16), QPointF(53, 24), QPointF(59, 29), QPointF(55, 38)]))


def _draw_web_page(painter: QPainter, area: QRectF) -> None:
    _fill(painter, area, "#f6f7f9", 4)
    _fill(painter, QRectF(0, 0, area.width(), 9), "#dfe3ea", 4)
    for place, colour in enumerate(("#e3645b", "#e8b64c", "#63b96b")):
        _fill(painter, QRectF(5 + place * 6, 3, 3, 3), colour, 1.5)
    _fill(painter, QRectF(8, 15, 30, 4), "#1a1e24", 1)
    for row in range(5):
        _fill(painter, QRectF(8, 24 + row * 6, 34 - (row % 3) * 6, 2.2), "#aab2bd", 1)
    _fill(painter, QRectF(50, 15, 28, 40), "#e9edf4", 2)
    for place, height in enumerate((14, 24, 18, 30)):
        _fill(painter, QRectF(54 + place * 6, 51 - height, 4, height), "#5d86ee", 1)


def _draw_receipt(painter: QPainter, area: QRectF) -> None:
    wood = QLinearGradient(area.topLeft(), area.topRight())
    for place, colour in ((0, "#6b4a34"), (0.5, "#7d583f"), (1, "#5f412d")):
        wood.setColorAt(place, QColor(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(wood)
    painter.drawRoundedRect(area, 4, 4)
    _fill(painter, QRectF(27, 4, 32, 54), "#f7f4ec", 1)
    _fill(painter, QRectF(33, 8, 20, 3.5), "#33302b", 1)
    for row in range(6):
        _fill(painter, QRectF(31, 16 + row * 4.2, 14 - row % 3 * 3, 1.6), "#8b867c", 0.5)
        _fill(painter, QRectF(50, 16 + row * 4.2, 5, 1.6), "#8b867c", 0.5)
    bars = random.Random(4)  # noqa: S311  # the same drawing every time, nothing secret
    left = 31.0
    while left < 54:
        width = bars.choice((0.7, 1.1, 1.6))
        _fill(painter, QRectF(left, 44, width, 9), "#26231f")
        left += width + bars.choice((0.8, 1.2))


def _draw_device(painter: QPainter, area: QRectF) -> None:
    _fill(painter, area, "#d8dde2", 4)
    _fill(painter, QRectF(0, 42, area.width(), 20), "#b4bcc4", 4)
    _fill(painter, QRectF(16, 20, 54, 28), "#2b2f35", 4)
    _fill(painter, QRectF(22, 12, 42, 10), "#f4f4f2", 1)
    _fill(painter, QRectF(20, 34, 46, 10), "#17191c", 2)
    _fill(painter, QRectF(50, 24, 15, 7), "#123a2b", 1)
    _fill(painter, QRectF(52, 26, 8, 1.5), "#57d39b", 0.5)
    _fill(painter, QRectF(21, 25.5, 3.4, 3.4), "#ff5d4f", 1.7)
    glow = QRadialGradient(QPointF(22.7, 27.2), 8)
    glow.setColorAt(0, QColor(255, 93, 79, 120))
    glow.setColorAt(1, QColor(255, 93, 79, 0))
    painter.setBrush(glow)
    painter.drawEllipse(QPointF(22.7, 27.2), 8, 8)


def _draw_dark_app(painter: QPainter, area: QRectF) -> None:
    _fill(painter, area, "#1c2433", 4)
    _fill(painter, QRectF(0, 0, 20, area.height()), "#141b27", 4)
    for row in range(5):
        _fill(painter, QRectF(5, 8 + row * 9, 10, 2.4), "#3c4a63", 1)
    for row in range(3):
        top = 8 + row * 17
        _fill(painter, QRectF(26, top, 54, 13), "#27324a", 2)
        _fill(painter, QRectF(30, top + 3, 26, 2.2), "#8ea3c9", 1)
        _fill(painter, QRectF(30, top + 7.4, 18, 1.8), "#566787", 1)
        _fill(painter, QRectF(69, top + 4, 7, 4.5), ("#5bc489", "#f0c052", "#ef6f65")[row], 2)


_DRAWINGS = (
    _draw_parcel,
    _draw_error_dialog,
    _draw_receipt,
    _draw_device,
    _draw_web_page,
    _draw_dark_app,
)

"""What lies over the first picture of a comparison: the second one up to a divider, or how both differ."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from gallery_app.desktop.compare_canvas import CompareCanvas
from gallery_app.desktop.compare_difference import FACTORS, DifferencePainter
from gallery_app.desktop.compare_geometry import is_alike
from gallery_app.desktop.compare_layout import CompareMode
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.view_painter import PlacedPicture
from gallery_app.domain.translation import tr

DIVIDER_PX = 28
_FULL = 1000
_GRIP_PX = 28
_LEFT = Qt.MouseButton.LeftButton


class CompareOverlay(QWidget):
    """Paints over the canvas of the first picture, which keeps mouse and keys."""

    def __init__(self, theme: Theme, one: CompareCanvas, other: CompareCanvas) -> None:
        super().__init__(one)
        self._theme = theme
        self._one, self._other = one, other
        self._difference = DifferencePainter()
        self._made: QImage | None = None
        self.mode = CompareMode.SIDE
        self.divided_at = 0.5
        """Where the second picture begins, from 0 to 1 across the canvas."""
        self.factor = FACTORS[0]
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_mode(self, mode: CompareMode) -> None:
        """Show the second picture up to the divider, or the difference, which hides the canvas below."""
        self.mode = mode
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, mode is CompareMode.DIFFERENCE)
        self.setVisible(mode in (CompareMode.SLIDER, CompareMode.DIFFERENCE))

    def refresh(self) -> None:
        """The pictures moved, or pixels came."""
        self._made = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in screen pixels, as the canvas below does."""
        one, other = self._one.placed(), find_placed_over(self._one, self._other)
        if one is None or other is None:
            return
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        room = QRect(0, 0, *one.scene.room)
        if self.mode is CompareMode.SLIDER:
            self._paint_slider(painter, other, room)
        else:
            if self._made is None:
                self._made = self._difference.paint(one, other, self.factor)
            painter.fillRect(room, self._theme.tokens.colour("canvas"))
            painter.setClipRegion(QRegion(_find_rect(one)) | _find_rect(other))
            painter.drawImage(room, self._made)

    def _paint_slider(self, painter: QPainter, other: PlacedPicture, room: QRect) -> None:
        left = round(room.width() * self.divided_at)
        part = QRect(left, 0, room.width() - left, room.height())
        painter.fillRect(part, self._theme.tokens.colour("canvas"))
        other.paint(painter, part)


def _find_rect(placed: PlacedPicture) -> QRect:
    return QRect(*placed.scene.find_rect(placed.view))


def find_placed_over(one: CompareCanvas, other: CompareCanvas) -> PlacedPicture | None:
    """The other picture as it lies over the first.

    Of the same proportions and not set apart, it is brought to the very pixels of the first one's place.
    """
    here, there = one.placed(), other.placed()
    if here is None or there is None:
        return None
    is_plain = one.apart.is_in_line and other.apart.is_in_line and here.view.turns == there.view.turns
    if is_plain and is_alike(here.scene.picture, there.scene.picture):
        drawn = there.scene.picture
        return replace(there, scene=here.scene, view=here.view, drawn=drawn)
    return there


class Divider(QSlider):
    """The line where the second picture begins: dragged, or moved by the arrow keys.

    It stands on the canvas, as high as that; its value is per mille of the canvas from the left, whatever the
    direction of writing: pictures do not mirror.
    """

    def __init__(self, theme: Theme, canvas: CompareCanvas) -> None:
        super().__init__(Qt.Orientation.Horizontal, canvas)
        self._theme = theme
        self._canvas = canvas
        self.setRange(0, _FULL)
        self.setValue(_FULL // 2)
        self.setSingleStep(_FULL // 50)
        self.setPageStep(_FULL // 10)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(tr("Divider between picture A and picture B"))
        self.valueChanged.connect(self.stand)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def share(self) -> float:
        """Where it stands, from 0 to 1."""
        return self.value() / _FULL

    def stand(self) -> None:
        """Go where the value says."""
        canvas = self._canvas
        width = self._theme.px(DIVIDER_PX)
        self.setGeometry(round(canvas.width() * self.share) - width // 2, 0, width, canvas.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and what one takes hold of."""
        tokens, middle = self._theme.tokens, self.rect().center()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across = self.width() / 2
        for colour, width in (("panel", 4), ("accent", 2)):
            painter.setPen(QPen(tokens.colour(colour), width))
            painter.drawLine(QPointF(across, 0), QPointF(across, self.height()))
        edge = min(self._theme.px(_GRIP_PX), self.width()) - 4
        grip = QRectF(across - edge / 2, middle.y() - edge / 2, edge, edge)
        painter.setPen(QPen(tokens.colour("accent"), 3 if self.hasFocus() else 1))
        painter.setBrush(tokens.colour("accent_soft" if self.hasFocus() else "panel"))
        painter.drawEllipse(grip)
        sign = self._theme.pixmap("chevrons-left-right", "accent", 16, self.devicePixelRatioF())
        inset = self._theme.px(16) / 2
        painter.drawPixmap(QPointF(across - inset, middle.y() - inset), sign)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if event.button() == _LEFT:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.setSliderDown(True)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with the pointer."""
        if self.isSliderDown():
            across = self.mapToParent(event.position().toPoint()).x()
            self.setValue(round(across / max(1, self._canvas.width()) * _FULL))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms here too: the canvas below takes it."""
        event.ignore()

"""A slider with two ends, over steps that have words: from 50 KB to 8 MB."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from gallery_app.desktop.theme import Theme
from gallery_app.domain.translation import tr

_SETTLE_MS = 350
"""Keys pressed in quick succession are one change."""


class SliderEnd(QAbstractSlider):
    """A knob: dragged, or moved with the arrow keys, Home and End."""

    def __init__(self, theme: Theme, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setPageStep(3)
        edge = theme.px(22)
        self.resize(edge, edge)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down belong to the panel."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc and the focus around it."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = QRectF(self.rect()).center(), self._theme.px(6)
        painter.setPen(QPen(tokens.colour("accent"), 2))
        painter.setBrush(tokens.colour("panel"))
        painter.drawEllipse(middle, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, radius + 3, radius + 3)


class RangeSlider(QWidget):
    """Two knobs on one line; `low` 0 and `high` at the last step stand for "any".

    Signals:
        moving: the ends are being moved; carries low and high.
        chosen: they were let go elsewhere than before; carries low and high.
    """

    moving = Signal(int, int)
    chosen = Signal(int, int)

    def __init__(self, theme: Theme, name: str, steps: int) -> None:
        super().__init__()
        self._theme = theme
        self._steps = steps
        self._dragged: SliderEnd | None = None
        self._known = (0, steps)
        self.low = SliderEnd(theme, self, tr("{name} from", name=name))
        self.high = SliderEnd(theme, self, tr("{name} to", name=name))
        for end, value in ((self.low, 0), (self.high, steps)):
            end.setRange(0, steps)
            end.setValue(value)
            end.valueChanged.connect(lambda _value, moved=end: self._on_moved(moved))
            end.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedHeight(theme.px(24))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(60))
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.settle)
        theme.changed.connect(self.update)

    def show_ends(self, low: int, high: int) -> None:
        """Put both knobs somewhere without telling."""
        self._known = (low, high)
        for end, value in ((self.low, low), (self.high, high)):
            end.blockSignals(True)
            end.setValue(value)
            end.blockSignals(False)
        self._place()

    def ends(self) -> tuple[int, int]:
        """Where the knobs stand."""
        return self.low.value(), self.high.value()

    def settle(self) -> None:
        """Tell where the knobs were let go."""
        self._settle.stop()
        if self.ends() != self._known:
            self._known = self.ends()
            self.chosen.emit(*self._known)

    def stops(self) -> Sequence[QWidget]:
        """Both knobs."""
        return (self.low, self.high)

    def sizeHint(self) -> QSize:
        """As wide as the panel gives."""
        return QSize(self._theme.px(176), self._theme.px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the knobs at their steps."""
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearer knob."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position().x()
        gaps = [abs(self._x_of(end) - at) for end in (self.low, self.high)]
        is_left_of_both = gaps[0] == gaps[1] and at < self._x_of(self.low)
        self._dragged = self.low if gaps[0] < gaps[1] or is_left_of_both else self.high
        self._dragged.setFocus(Qt.FocusReason.MouseFocusReason)
        self._drag(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lead the knob."""
        if self._dragged is not None:
            self._drag(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the knob go."""
        if self._dragged is not None:
            self._dragged = None
            self.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, and the part between the knobs in the accent."""
        tokens, thick = self._theme.tokens, self._theme.px(3)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - thick) / 2
        painter.setBrush(tokens.colour("line"))
        painter.drawRoundedRect(QRectF(self._inset(), top, self.width() - 2 * self._inset(), thick), 1, 1)
        painter.setBrush(tokens.colour("accent"))
        ends = sorted((self._x_of(self.low), self._x_of(self.high)))
        painter.drawRect(QRectF(QPointF(ends[0], top), QPointF(ends[1], top + thick)))

    def _inset(self) -> float:
        return self.low.width() / 2 - self._theme.px(4)

    def _x_of(self, end: SliderEnd) -> float:
        share = end.value() / self._steps
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return self._inset() + share * (self.width() - 2 * self._inset())

    def _drag(self, at: float) -> None:
        assert self._dragged is not None  # noqa: S101 - only called while a knob is held
        share = (at - self._inset()) / max(1.0, self.width() - 2 * self._inset())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        self._dragged.setValue(round(min(1.0, max(0.0, share)) * self._steps))

    def _on_moved(self, moved: SliderEnd) -> None:
        """The knobs keep their order and one step between them."""
        if moved is self.low and moved.value() >= self.high.value():
            moved.setValue(self.high.value() - 1)
        elif moved is self.high and moved.value() <= self.low.value():
            moved.setValue(self.low.value() + 1)
        self._place()
        self.moving.emit(*self.ends())
        if self._dragged is None:
            self._settle.start()

    def _place(self) -> None:
        for end in (self.low, self.high):
            at = round(self._x_of(end) - end.width() / 2)
            end.move(at, (self.height() - end.height()) // 2)
        self.update()

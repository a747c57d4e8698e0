"""The rows of the filter panel: a check box, its label, and how many pictures it would show."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from gallery_app.desktop.mirroring import find_side, read_as_written
from gallery_app.desktop.plain_text import set_plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.domain.display import display_text
from gallery_app.domain.translation import number_words, tr_count

MOVING_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class FilterRow(QCheckBox):
    """26 px: box, label, count at the right end. A count of 0 is quiet; None says nothing.

    Signals:
        reached: the row took the keys.
    """

    reached = Signal()

    def __init__(self, theme: Theme, untrusted_label: str) -> None:
        super().__init__(display_text(untrusted_label))
        self._theme = theme
        self.count: int | None = None
        self.setFont(theme.font(13))
        self.setFixedHeight(theme.px(26))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(80))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.changed.connect(self.update)
        self.show_count(None)

    def show_count(self, count: int | None) -> None:
        """Write how many pictures it would show."""
        self.count = count
        label = self.text()
        self.setAccessibleName(
            tr_count("{label}, {count} picture", "{label}, {count} pictures", count, label=label)
            if count is not None
            else label
        )
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the panel gives."""
        return QSize(self._theme.px(192), self._theme.px(26))

    def minimumSizeHint(self) -> QSize:
        """May be cut."""
        return QSize(self._theme.px(80), self._theme.px(26))

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The moving keys belong to the panel."""
        if event.key() in MOVING_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so: the panel scrolls to the row and keeps it as the section's Tab stop."""
        super().focusInEvent(event)
        self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, box, label, count and focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.tokens.colour("hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        self._paint_box(painter)
        self._paint_words(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.tokens.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_box(self, painter: QPainter) -> None:
        tokens, edge, left = self._theme.tokens, self._theme.px(16), self._theme.px(8)
        box = QRectF(left, (self.height() - edge) / 2, edge, edge).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(tokens.colour("accent" if self.isChecked() else "third"), tokens.line_px))
        painter.setBrush(tokens.colour("accent" if self.isChecked() else "panel"))
        painter.drawRoundedRect(self._mirrored(box), 4, 4)
        if self.isChecked():
            inset = (edge - self._theme.px(12)) / 2
            tick = self._theme.pixmap("check", "on_accent", 12, self.devicePixelRatioF())
            painter.drawPixmap(self._mirrored(box).topLeft() + QRectF(inset, inset, 0, 0).topLeft(), tick)

    def _paint_words(self, painter: QPainter) -> None:
        tokens, pad = self._theme.tokens, self._theme.px(8)
        left, right = pad + self._theme.px(24), self.width() - pad
        middle = Qt.AlignmentFlag.AlignVCenter
        if self.count is not None:
            number = number_words(self.count)
            painter.setFont(self._theme.font(12, tabular=True))
            width = painter.fontMetrics().horizontalAdvance(number)
            place = QRectF(right - width - 1, 0, width + 2, self.height())
            painter.setPen(tokens.colour("second" if self.count else "third"))
            painter.drawText(self._mirrored(place), middle | Qt.AlignmentFlag.AlignCenter, number)
            right -= width + pad
        painter.setFont(self.font())
        is_quiet = self.count == 0 and not self.isChecked()
        painter.setPen(tokens.colour("second" if is_quiet else "text"))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, right - left)
        set_plain_tooltip_once(self, "" if words == self.text() else self.text())
        area = self._mirrored(QRectF(left, 0, right - left, self.height())).toRect()
        read_as_written(painter)
        painter.drawText(area, find_side(self), words)

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return place
        return QRectF(self.width() - place.right(), place.top(), place.width(), place.height())


def set_plain_tooltip_once(widget: QWidget, text: str) -> None:
    """Give a tooltip unless it stands there already; cheap enough for a paint event."""
    if widget.accessibleDescription() != text:
        set_plain_tooltip(widget, text)

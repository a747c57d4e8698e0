"""Small buttons of the look: links, icon buttons that recolour themselves."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QPushButton, QToolButton

from gallery_app.desktop.mirroring import find_side, is_mirrored, mirror, read_as_written
from gallery_app.desktop.plain_text import set_plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.domain.translation import tr


class LinkButton(QPushButton):
    """A button that looks like a link; `tone` is accent (empty), error, amber or second."""

    def __init__(self, text: str, tone: str = "") -> None:
        super().__init__(text)
        self.setProperty("role", "link")
        self.setProperty("tone", tone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


def make_pill(theme: Theme, text: str, *, is_checkable: bool = True) -> QPushButton:
    """Make a small button for a ready-made choice, pressed while it is chosen."""
    pill = QPushButton(text)
    pill.setProperty("role", "pill")
    pill.setFont(theme.font(12))
    pill.setCheckable(is_checkable)
    return pill


class PrimaryButton(QPushButton):
    """The one button of a place that goes on."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("role", "primary")


class IconButton(QToolButton):
    """An icon with a name and a tooltip; its colour follows the theme.

    `action` is the id of the action that does the same: the tooltip names its keys, also when they change
    (`Actions.explain_buttons`). `shortcut` is for a key that a widget takes itself.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        tone: str = "second",
        shortcut: str = "",
        action: str = "",
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self._tone = tone
        self.action_id = action
        self.setAccessibleName(name)
        set_plain_tooltip(self, tr("{words} ({keys})", words=name, keys=shortcut) if shortcut else name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._recolour)
        self._recolour()

    def show_icon(self, icon: str, tone: str = "second") -> None:
        """Show another icon."""
        self._icon_name, self._tone = icon, tone
        self._recolour()

    def _recolour(self) -> None:
        self.setIcon(self._theme.icon(self._icon_name, self._tone))
        self.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))


class ChooserButton(QToolButton):
    """A button that opens a menu: its text, and a chevron at the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "chooser")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chevron over the free space at the end."""
        super().paintEvent(event)
        edge = self._theme.px(14)
        gap = self._theme.px(7)
        at = QPoint(gap if is_mirrored(self) else self.width() - edge - gap, (self.height() - edge) // 2)
        painter = QPainter(self)
        painter.drawPixmap(at, self._theme.pixmap("chevron-down", "second", 14, self.devicePixelRatioF()))


class CheckBox(QCheckBox):
    """A check box of the look: a rounded box, filled with the accent and ticked."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme

    def sizeHint(self) -> QSize:
        """Box, gap and text."""
        width = self._theme.px(16 + 8 + 4) + self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width, self._theme.px(26))

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, tick, text and focus."""
        tokens, edge = self._theme.tokens, self._theme.px(16)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(2, (self.height() - edge) // 2, edge, edge)
        left = edge + self._theme.px(9)
        area = QRect(left, 0, self.width() - left, self.height())
        if is_mirrored(self):
            place, area = mirror(place, self.width()), mirror(area, self.width())
        box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(tokens.colour("accent" if self.isChecked() else "third"), tokens.line_px))
        painter.setBrush(tokens.colour("accent" if self.isChecked() else "window"))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            inset = (edge - self._theme.px(12)) // 2
            tick = self._theme.pixmap("check", "on_accent", 12, self.devicePixelRatioF())
            painter.drawPixmap(place.topLeft() + QPoint(inset, inset), tick)
        painter.setPen(tokens.colour("second" if self.isEnabled() else "third"))
        read_as_written(painter)
        painter.drawText(area, find_side(self), self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 5, 5)


def is_escape_asked(event: QEvent) -> bool:
    """Whether Qt asks a field if it wants Esc for itself, before a shortcut of the window takes it."""
    if not isinstance(event, QKeyEvent):
        return False
    return event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape

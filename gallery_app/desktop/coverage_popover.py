"""What a search did not look at, in words, over the status line."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gallery_app.desktop.mirroring import is_mirrored
from gallery_app.desktop.plain_text import WrappedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme

_WIDTH_PX = 400


class SentencesPopover(QFrame):
    """A title and one sentence a line; any click elsewhere or Esc closes it."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, sentences: Sequence[str]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popover")
        self.sentences = tuple(sentences)
        width = theme.px(_WIDTH_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(6))
        column.addWidget(WrappedLabel(title, width, font=theme.font(13, SEMIBOLD)))
        for sentence in self.sentences:
            column.addWidget(WrappedLabel(sentence, width, tone="second", font=theme.font(13)))
        self.setAccessibleName(f"{title}. {' '.join(self.sentences)}")

    def open_above(self, widget: QWidget) -> None:
        """Show it above a part of the status line, inside the screen."""
        self.adjustSize()
        left = widget.width() - self.width() if is_mirrored(widget) else 0
        at = widget.mapToGlobal(QPoint(left, -self.height() - 6))
        screen = widget.screen().availableGeometry()
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width())))
        at.setY(max(screen.top(), at.y()))
        self.move(at)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

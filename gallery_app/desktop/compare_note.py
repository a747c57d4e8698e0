"""What is said over the pictures: how large the difference is, how they fit, and what could not be had."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gallery_app.desktop.plain_text import ElidedLabel
from gallery_app.desktop.theme import Theme


class CompareNote(QFrame):
    """One line on a panel of its own; the mouse goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bubble")
        self.words = ElidedLabel(font=theme.font(12))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(10), theme.px(5), theme.px(10), theme.px(5))
        row.addWidget(self.words)
        self.hide()

"""Asks once before something that cannot be undone, or that others notice; Cancel is what Enter does."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gallery_app.desktop.plain_text import PlainLabel, WrappedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.translation import tr

_WIDTH = 400


class ConfirmDialog(QDialog):
    """A question, what comes of it, perhaps parts to choose by, and two buttons.

    Signals:
        confirmed: it is wanted.
    """

    confirmed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, window_title: str, question: str, act: str) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(window_title)
        self.title = PlainLabel(question, font=theme.font(18, SEMIBOLD), wraps=True)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.act_button = QPushButton(act)
        self.act_button.clicked.connect(self._confirm)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.act_button)
        self._words: list[WrappedLabel] = []
        self._middle = QVBoxLayout()
        self._middle.setSpacing(theme.px(8))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(8))
        column.addWidget(self.title)
        column.addLayout(self._middle)
        column.addSpacing(theme.px(8))
        column.addLayout(row)
        self.cancel_button.setFocus()

    def add_words(self, words: str, *, size_px: int = 13) -> None:
        """A paragraph below what is there."""
        font = self._theme.font(size_px)
        label = WrappedLabel(words, self._theme.px(_WIDTH), tone="second", font=font)
        self._words.append(label)
        self._middle.addWidget(label)

    def add_part(self, part: QWidget) -> None:
        """A control below what is there."""
        self._middle.addWidget(part)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the words be as wide as the dialog: a part may have made it wider."""
        sides = self._column.contentsMargins()
        width = self.sizeHint().width() - sides.left() - sides.right()
        for label in self._words:
            label.set_width(max(width, self._theme.px(_WIDTH)))
        self._column.activate()
        self.adjustSize()
        super().showEvent(event)

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()

"""Asks once before a helpdesk and all it left on this computer is deleted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gallery_app.desktop.buttons import CheckBox
from gallery_app.desktop.plain_text import PlainLabel, WrappedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.account import Account
from gallery_app.domain.display import display_text, size_words

_WIDTH = 400


class RemoveAccountDialog(QDialog):
    """Says what goes and what stays; Cancel is what Enter does.

    Signals:
        confirmed: carries whether catalog, pictures, tray and drawings stay.
    """

    confirmed = Signal(bool)

    def __init__(self, theme: Theme, account: Account, size_bytes: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        name = display_text(account.label, limit=40)
        self.setWindowTitle("Remove a helpdesk")
        self.data = CheckBox(theme, _data_words(size_bytes))
        self.data.setChecked(True)
        self.cancel_button = QPushButton("Cancel")
        self.cancel_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.remove_button = QPushButton("Remove")
        self.remove_button.setProperty("tone", "error")
        self.remove_button.setAutoDefault(False)
        self.remove_button.clicked.connect(self._confirm)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(8))
        title = PlainLabel(f"Remove {name} from this computer?", font=theme.font(18, SEMIBOLD), wraps=True)
        words = (
            "Its API key is taken out of the password store. Nothing changes in Freshdesk, and files you "
            "exported stay where they are."
        )
        column.addWidget(title)
        column.addWidget(WrappedLabel(words, theme.px(_WIDTH), tone="second", font=theme.font(13)))
        column.addWidget(self.data)
        column.addWidget(
            WrappedLabel(
                "Drawings and the tray cannot be brought back.", theme.px(_WIDTH), tone="second",
                font=theme.font(12),
            )
        )  # fmt: skip
        column.addSpacing(theme.px(8))
        column.addLayout(row)
        self.cancel_button.setFocus()

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit(not self.data.isChecked())


def _data_words(size_bytes: int | None) -> str:
    size = f" ({size_words(size_bytes)})" if size_bytes else ""
    return f"Delete its pictures, catalog, tray and drawings too{size}"

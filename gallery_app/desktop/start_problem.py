"""Says what a start could not do where nobody reads its text: the system started it, for a link."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from gallery_app.desktop.application import WINDOW_NAME, make_application
from gallery_app.desktop.display_check import has_display
from gallery_app.desktop.languages import choose_language, speak
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.translation import tr


def show_start_problem(error: GalleryError, language: str) -> None:
    """Show it in the chosen language until it was read; nothing happens where there is no display."""
    if has_display():
        speak(make_application(), choose_language(language))
        StartProblem(error).exec()


class StartProblem(QDialog):
    """A window of its own with the error in plain words; there is no other one, and no theme."""

    def __init__(self, error: GalleryError) -> None:
        super().__init__()
        self.setWindowTitle(WINDOW_NAME)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for words in (error.title, error.hint):
            column.addWidget(PlainLabel(words, wraps=True))
        column.addLayout(buttons)
        self.setMinimumWidth(420)

"""Says what a start could not do where nobody reads its text: the system started it, for a link."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from gallery_app.desktop.application import WINDOW_NAME, make_application
from gallery_app.desktop.display_check import has_display
from gallery_app.domain.errors import GalleryError


def show_start_problem(error: GalleryError) -> None:
    """Show it and wait until it was read; nothing happens where there is no display."""
    if has_display():
        make_application()
        make_problem_box(error).exec()


def make_problem_box(error: GalleryError) -> QMessageBox:
    """A small window with the error in plain words."""
    box = QMessageBox(QMessageBox.Icon.Warning, WINDOW_NAME, error.title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(error.hint)
    return box

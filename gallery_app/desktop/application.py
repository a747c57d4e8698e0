"""The process's one QApplication; light enough to be made before anything of the app is loaded.

Until the frame stands nothing here and in `first_sight`, `main_window` and `placement` names the
namespace `Qt`: its enums alone take 25 ms to be made (measured), half of all that a start adds to Qt's own.
"""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gallery_app import APP_ID
from gallery_app.desktop.link_opening import LinkApplication

WINDOW_NAME = "Ticket Gallery"


def make_application() -> QApplication:
    """Give it, made if there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QCoreApplication.setApplicationName("ticket-gallery")
    QGuiApplication.setApplicationDisplayName(WINDOW_NAME)
    QGuiApplication.setDesktopFileName(APP_ID)
    return LinkApplication([sys.argv[0]])

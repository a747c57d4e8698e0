"""The process's one QApplication; light enough to be made before anything of the app is loaded."""

import sys

from PySide6.QtCore import QCoreApplication, Qt
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
    rounding = Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(rounding)
    QCoreApplication.setApplicationName("ticket-gallery")
    QGuiApplication.setApplicationDisplayName(WINDOW_NAME)
    QGuiApplication.setDesktopFileName(APP_ID)
    return LinkApplication([sys.argv[0]])

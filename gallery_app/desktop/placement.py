"""Where the window may stand: inside its screen, with its title bar and frame."""

from PySide6.QtCore import QByteArray, QMargins, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_FRAME = QMargins(8, 40, 8, 8)
"""Room for what a window manager draws around the window, in px; no more than that is ever needed."""


def fit_size(wanted: QSize, room: QSize, smallest: QSize) -> QSize:
    """`wanted`, but no more than leaves room for the frame; never below `smallest`."""
    return wanted.boundedTo(room.shrunkBy(_FRAME)).expandedTo(smallest)


def bring_inside(geometry: QRect, room: QRect, smallest: QSize) -> QRect:
    """A window's geometry, without its frame, moved and cut to `room`; one that is inside is left alone."""
    if room.contains(geometry):
        return geometry
    inside = room.marginsRemoved(_FRAME)
    size = fit_size(geometry.size(), room.size(), smallest)
    left = min(max(geometry.left(), inside.left()), inside.left() + inside.width() - size.width())
    top = min(max(geometry.top(), inside.top()), inside.top() + inside.height() - size.height())
    return QRect(max(room.left(), left), max(room.top(), top), size.width(), size.height())


def restore_geometry(window: QWidget, remembered: str, usual: QSize, smallest: QSize) -> None:
    """Place a window as it was (Qt's geometry in base 64), brought inside of the screens there are now."""
    geometry = QByteArray.fromBase64(remembered.encode("ascii", "replace"))
    if geometry.isEmpty() or not window.restoreGeometry(geometry):
        window.resize(fit_size(usual, window.screen().availableSize(), smallest))
    elif not window.isMaximized() and not window.isFullScreen():
        screen = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
        window.setGeometry(bring_inside(window.geometry(), screen.availableGeometry(), smallest))

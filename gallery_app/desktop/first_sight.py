"""The window as it was left, shown at the next start while the app behind it is still being loaded."""

import os
from collections.abc import Mapping

from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

_TYPED_MAX = 200
_MIDDLE = 128


class FirstSight(QWidget):
    """Shows a picture of the window, and keeps what is typed meanwhile for the search field.

    A slash at its begin is the key that leads to the field.

    `image` None, or of another size than the window has now: an empty ground.
    """

    def __init__(self, image: QImage | None = None) -> None:
        super().__init__()
        self._image = image
        self.typed = ""
        self.is_entered = False
        """Enter came after it."""
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep letters; what would be a command has nothing to act on yet."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see `application`

        text = event.text()
        if text.isprintable() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.typed = f"{self.typed}{text}".removeprefix("/")[:_TYPED_MAX]
        elif event.key() == Qt.Key.Key_Backspace:
            self.typed = self.typed[:-1]
        self.is_entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One copy of pixels."""
        painter = QPainter(self)
        image = self._image
        if image is not None and image.deviceIndependentSize().toSize() == self.size():
            painter.drawImage(0, 0, image)
        else:
            painter.fillRect(self.rect(), self.palette().window())


def find_system_look() -> str:
    """What the system adds to how a window looks; asked before the app has set colours of its own."""
    screen = QGuiApplication.primaryScreen()
    is_dark = QGuiApplication.palette().window().color().lightness() < _MIDDLE
    return f"{is_dark}|{screen.logicalDotsPerInch():.0f}|{screen.devicePixelRatio():.3f}"


def find_look(remembered: Mapping[str, str], language: str, system: str) -> str:
    """What makes a window look otherwise, in one word: a sight is shown only where it is the same."""
    return "|".join(
        (os.environ.get("GALLERY_APP_THEME", ""), remembered.get("theme", "system"), language, system)
    )

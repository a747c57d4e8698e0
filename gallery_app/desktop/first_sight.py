"""The window as it was left, shown at the next start while the app behind it is still being loaded."""

import os
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

_TYPED_MAX = 200


class FirstSight(QWidget):
    """Shows a picture of the window, and keeps what is typed meanwhile for the search field.

    A slash at its begin is the key that leads to the field.

    `image` None, or of another size than the window has now: an empty ground.
    """

    def __init__(self, image: QImage | None = None) -> None:
        super().__init__()
        self._image = image
        self.typed = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.BusyCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep letters; what would be a command has nothing to act on yet."""
        text = event.text()
        if text.isprintable() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.typed = f"{self.typed}{text}".removeprefix("/")[:_TYPED_MAX]
        elif event.key() == Qt.Key.Key_Backspace:
            self.typed = self.typed[:-1]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One copy of pixels."""
        painter = QPainter(self)
        image = self._image
        if image is not None and image.deviceIndependentSize().toSize() == self.size():
            painter.drawImage(0, 0, image)
        else:
            painter.fillRect(self.rect(), self.palette().window())


def find_look(remembered: Mapping[str, str], language: str) -> str:
    """What makes a window look otherwise, in one word: a sight is shown only where it is the same.

    The same before and after the app has set fonts and colours of its own.
    """
    hints, screen = QGuiApplication.styleHints(), QGuiApplication.primaryScreen()
    return "|".join(
        (
            os.environ.get("GALLERY_APP_THEME", ""),
            remembered.get("theme", ""),
            hints.colorScheme().name,
            language,
            f"{screen.logicalDotsPerInch():.0f}",
            f"{screen.devicePixelRatio():.3f}",
        )
    )

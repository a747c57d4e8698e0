"""The window as it was left, shown at the next start while the app behind it is still being loaded."""

import os
from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QImageReader,
    QImageWriter,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

_LOOK = "look"
_FORMAT = b"png"
_QUICKLY = 1
"""Of nine steps of packing the one that costs least time."""
_TYPED_MAX = 200


class FirstSight(QWidget):
    """Shows a picture of the window, and keeps what is typed meanwhile for the search field.

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
            self.typed = f"{self.typed}{text}"[:_TYPED_MAX]
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
    """All that makes a window look otherwise, in one word: a sight is shown only where it is the same."""
    hints = QGuiApplication.styleHints()
    return "|".join(
        (
            os.environ.get("GALLERY_APP_THEME", ""),
            remembered.get("theme", ""),
            hints.colorScheme().name,
            language,
            QGuiApplication.font().toString(),
            str(QGuiApplication.primaryScreen().devicePixelRatio()),
        )
    )


def make_sight(content: QWidget, look: str) -> bytes:
    """What a window shows now, as a PNG that says how it looks."""
    image = content.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    image.setText(_LOOK, look)
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(made, QByteArray(_FORMAT))
    writer.setCompression(_QUICKLY)
    writer.write(image)
    return bytes(made.data().data())


def read_sight(png: bytes | None, look: str) -> QImage | None:
    """The picture of `make_sight`; None if there is none, or if the window would look otherwise now."""
    if not png:
        return None
    kept = QBuffer()
    kept.setData(png)
    reader = QImageReader(kept, QByteArray(_FORMAT))
    image = reader.read()
    if image.isNull() or image.text(_LOOK) != look:
        return None
    image.setDevicePixelRatio(QGuiApplication.primaryScreen().devicePixelRatio())
    return image

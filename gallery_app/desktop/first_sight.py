"""The window as it was left, shown at the next start while the app behind it is still being loaded."""

import os
import zlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_TYPED_MAX = 200
_MIDDLE = 128
_SYSTEM_LANGUAGE = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""What Qt asks for the system's language, where it is not asked by a call."""


class FirstSight(QWidget):
    """Shows a picture of the window, and keeps what is typed meanwhile for the search field.

    A slash at its begin is the key that leads to the field.

    `image` None, or of another size than the window has now: nothing but what `find_ground` gives.
    """

    def __init__(self, image: QImage | None = None, find_ground: Callable[[], QColor] | None = None) -> None:
        super().__init__()
        self.image = image
        self._find_ground = find_ground
        self.typed = ""
        self.is_entered = False
        """Enter came after it."""

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Keep letters, of the number pad too; what would be a command has nothing to act on yet."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see `application`

        text = event.text()
        held = Qt.KeyboardModifier
        commands = event.modifiers() & (held.ControlModifier | held.AltModifier | held.MetaModifier)
        is_letter = not commands or commands == held.ControlModifier | held.AltModifier  # AltGr, on Windows
        if text.isprintable() and is_letter:
            self.typed = f"{self.typed}{text}".removeprefix("/")[:_TYPED_MAX]
        elif event.key() == Qt.Key.Key_Backspace:
            self.typed = self.typed[:-1]
        self.is_entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def is_fitting(self) -> bool:
        """Whether the picture has the window's size, and is shown."""
        return self.image is not None and self.image.deviceIndependentSize().toSize() == self.size()

    def paintEvent(self, _event: "QPaintEvent") -> None:
        """One copy of pixels."""
        if self.image is not None and self.is_fitting():
            QPainter(self).drawImage(0, 0, self.image)
        elif self._find_ground is not None:
            QPainter(self).fillRect(self.rect(), self._find_ground())


def find_system_look() -> str:
    """What the system adds to how a window looks; asked before the app has set colours of its own."""
    screen = QGuiApplication.primaryScreen()
    return f"{_is_system_dark()}|{screen.logicalDotsPerInch():.0f}|{screen.devicePixelRatio():.3f}"


def find_wanted_language(remembered: Mapping[str, str]) -> str:
    """All that decides in which language a window speaks, as far as it can be asked before Qt's own calls."""
    wanted = (os.environ.get(name, "") for name in ("GALLERY_APP_LANGUAGE", *_SYSTEM_LANGUAGE))
    return ",".join((remembered.get("language", "system"), *wanted))


def find_look(remembered: Mapping[str, str], wanted_language: str, system: str) -> str:
    """What makes a window look otherwise, in one word: a sight is shown only where it is the same.

    So is what is open in it: after a crash another page may be remembered than the last one that was kept.

    `wanted_language` is that of the window's start: it speaks so until its end, whatever is chosen meanwhile.
    """
    theme = os.environ.get("GALLERY_APP_THEME", ""), remembered.get("theme", "system")
    page = f"{remembered.get('open_search', '')} {remembered.get('open_page', '')}"
    opened = zlib.crc32(page.encode("utf-8", "replace"))  # a search may be long
    return "|".join((*theme, wanted_language, system, f"{opened:x}"))


def find_ground(remembered: Mapping[str, str]) -> QColor:
    """What a window without a picture is filled with: near to what it will be, so that nothing flashes."""
    from gallery_app.desktop.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT  # noqa: PLC0415 - rarely wanted

    theme = os.environ.get("GALLERY_APP_THEME", "") or remembered.get("theme", "")
    light, dark = (CONTRAST_LIGHT, CONTRAST_DARK) if theme == "contrast" else (LIGHT, DARK)
    is_dark = theme == "dark" or (theme != "light" and _is_system_dark())
    return (dark if is_dark else light).colour("canvas")


def _is_system_dark() -> bool:
    return QGuiApplication.palette().window().color().lightness() < _MIDDLE

"""The language of the window: which one it is, its texts from Qt's translation files, and its direction.

It is chosen before anything is shown and holds until the program ends: what is shown already stays as it is.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from gallery_app.domain.translation import Lookup, speak_by

LANGUAGE_VARIABLE: Final = "GALLERY_APP_LANGUAGE"
"""Speaks this one whatever was chosen; also takes the two that test translations."""
LIKE_THE_SYSTEM: Final = "system"
ENGLISH: Final = "en"
CONTEXT: Final = "gallery_app"
"""The one context of our translation files."""


@dataclass(frozen=True, slots=True)
class Language:
    """One that the window speaks: its code, and its own name as it calls itself."""

    code: str
    name: str


LANGUAGES: Final = (Language(ENGLISH, "English"), Language("de", "Deutsch"), Language("es", "Español"))
_KEYS: Final = {
    "de": {"Return": "Eingabe", "Enter": "Eingabe"},
    "es": {
        "Ctrl": "Ctrl", "Shift": "Mayús", "Del": "Supr", "Esc": "Esc", "Return": "Intro",
        "Backspace": "Retroceso", "Tab": "Tab",
    },
}  # fmt: skip
"""Keys as they are called on keyboards, and in our own words, where Qt calls them otherwise."""
_RIGHT_TO_LEFT: Final = "pseudo-rtl"
_PSEUDO: Final = ("pseudo", _RIGHT_TO_LEFT)
_of_qt: Final[list[QTranslator]] = []
"""Qt's own words, while it speaks another language than English."""
_SPOKEN: Final = "spokenLanguage"
_KNOWN: Final = frozenset(language.code for language in LANGUAGES)


def choose_language(
    chosen: str = LIKE_THE_SYSTEM,
    *,
    environ: Mapping[str, str] = os.environ,
    system: Sequence[str] | None = None,
) -> str:
    """The code of the language to speak: the environment's, the person's, the system's first that is known.

    `system` are the tags of the system's languages, best first (`de-AT`); None asks Qt.
    """
    for wanted in (environ.get(LANGUAGE_VARIABLE, ""), chosen):
        if wanted in _KNOWN or wanted in _PSEUDO:
            return wanted
    tags = QLocale.system().uiLanguages() if system is None else system
    codes = (tag.replace("_", "-").partition("-")[0].lower() for tag in tags)
    return next((code for code in codes if code in _KNOWN), ENGLISH)


def speak(application: QApplication, code: str) -> None:
    """Have `tr` and Qt's own dialogs speak this language from now on, and the window read its way."""
    for translator in _of_qt:
        application.removeTranslator(translator)
    _of_qt.clear()
    if _RIGHT_TO_LEFT in (code, find_spoken()):
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see `application`

        way = Qt.LayoutDirection.RightToLeft if code == _RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
        application.setLayoutDirection(way)
    application.setProperty(_SPOKEN, code)
    if code in _PSEUDO:
        from gallery_app.desktop.pseudo_language import make_pseudo  # noqa: PLC0415 - for tests alone

        speak_by(make_pseudo)
    elif code == ENGLISH:
        speak_by(None)
    else:
        _install_qt(application, code)
        speak_by(_open_lookup(code))
    if code in _KNOWN and not QLocale.system().name().startswith(code):
        QLocale.setDefault(QLocale(code))


class _Translation:
    """Our file of one language, as a Lookup. Qt reads the bytes where they are, so they stay with it."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._translator = QTranslator()
        self.is_readable = self._translator.load(self._content)

    def __call__(self, text: str, about: str, count: int) -> str:
        return self._translator.translate(CONTEXT, text, about, count) or ""


class _KeyNames(QTranslator):
    """Qt's words for keys, in menus and wherever else keys are shown."""

    def __init__(self, names: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._names = names

    def translate(self, context: str, source: str, _about: str | None = None, _count: int = -1) -> str:
        """The name of a key; None, of which the stubs do not know, leaves all else to Qt's own file."""
        return self._names.get(source) if context == "QShortcut" else None  # type: ignore[return-value]  # see above


def find_spoken() -> str:
    """The code of the language that is spoken; English until one was chosen."""
    application = QApplication.instance()
    return str(application.property(_SPOKEN) or ENGLISH) if application is not None else ENGLISH


def _open_lookup(code: str) -> Lookup | None:
    """From our file; None, so English, where it is not there or cannot be read."""
    from gallery_app.desktop.resources import read_resource  # noqa: PLC0415 - a start in English needs none

    try:
        translation = _Translation(read_resource("translations", f"{CONTEXT}_{code}.qm"))
    except FileNotFoundError:
        return None
    return translation if translation.is_readable else None


def _install_qt(application: QApplication, code: str) -> None:
    """The words of Qt itself: the menu of a text field, the buttons of a file dialog."""
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{code}", folder):
        application.installTranslator(translator)
        _of_qt.append(translator)
    names = _KeyNames(_KEYS.get(code, {}), application)
    application.installTranslator(names)
    _of_qt.append(names)

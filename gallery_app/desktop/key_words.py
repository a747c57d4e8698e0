"""Keys: the portable form that is kept, the form of this system that is shown, and those that type."""

from collections.abc import Iterable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from gallery_app.domain.translation import tr

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_CHORDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_EDITING = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Insert,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Left,
        Qt.Key.Key_Up,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | _SHIFT
)


def read_keys(text: str) -> QKeySequence | None:
    """Read one key with its modifiers; None for anything else."""
    keys = QKeySequence(text, _PORTABLE)
    return keys if keys.count() == 1 and _first(keys).key() != Qt.Key.Key_unknown else None


def is_typed(keys: QKeySequence) -> bool:
    """Whether a text field or another control may want this key: letters, arrows, Enter; not Esc or F1."""
    pressed = _first(keys)
    if pressed.keyboardModifiers() & _CHORDS:
        return False
    key = pressed.key()
    return key < Qt.Key.Key_Escape or key in _EDITING


def portable(keys: QKeySequence) -> str:
    """The form that is kept and compared, the same on every system: `Ctrl+Shift+A`."""
    return keys.toString(_PORTABLE)


def shown_keys(keys: str) -> str:
    """The form that is shown: `⇧⌘A` on a Mac."""
    return QKeySequence(keys, _PORTABLE).toString(_NATIVE)


def join_keys(keys: Iterable[str]) -> str:
    """Several keys for the same thing, as they are shown."""
    said = ""
    for key in map(shown_keys, keys):
        said = tr("{keys} or {key}", keys=said, key=key) if said else key
    return said


def sequence_of(event: QKeyEvent) -> QKeySequence:
    """The keys that were pressed; Shift counts only where it does not make another character (`?`, `+`)."""
    modifiers = event.modifiers() & _MODIFIERS
    text = event.text()
    makes_character = (
        len(text) == 1 and text.isprintable() and not text.isalpha() and not text.isspace()
    ) or event.key() == Qt.Key.Key_Backtab
    if makes_character:
        modifiers &= ~_SHIFT
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))


def _first(keys: QKeySequence) -> QKeyCombination:
    pressed: QKeyCombination = keys[0]  # type: ignore[index]  # the stubs do not know that it can
    return pressed

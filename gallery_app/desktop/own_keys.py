"""Which keys a control needs for itself, before any shortcut of the part it stands in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from gallery_app.desktop.key_words import is_typed, sequence_of

_Keys = Qt.Key
_PRESSING = frozenset({_Keys.Key_Space, _Keys.Key_Return, _Keys.Key_Enter, _Keys.Key_Select})
_MOVING = frozenset(
    {
        _Keys.Key_Left,
        _Keys.Key_Right,
        _Keys.Key_Up,
        _Keys.Key_Down,
        _Keys.Key_Home,
        _Keys.Key_End,
        _Keys.Key_PageUp,
        _Keys.Key_PageDown,
    }
)
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def is_typed_into(widget: QWidget | None) -> bool:
    """Whether this is a text field that takes text now."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QAbstractSpinBox):
        return widget.isEnabled() and not widget.isReadOnly()
    return isinstance(widget, QComboBox) and widget.isEditable()


def needs_key(widget: QWidget | None, event: QKeyEvent) -> bool:
    """Whether the control with the focus would do something of its own with this key.

    On Windows the third level of a keyboard (AltGr) arrives as Ctrl and Alt together with a character: in a
    text field that is typing.
    """
    if is_typed_into(widget):
        is_third_level = event.modifiers() & _ALT_GR == _ALT_GR and event.text().isprintable()
        return is_typed(sequence_of(event)) or (is_third_level and bool(event.text()))
    if not is_typed(sequence_of(event)):
        return False
    key = event.key()
    if isinstance(widget, QAbstractButton):
        return key in _PRESSING
    if isinstance(widget, QAbstractSlider | QTabBar):
        return key in _MOVING
    if isinstance(widget, QAbstractItemView | QComboBox):
        return key in _MOVING or key in _PRESSING
    return False

"""A field that takes the next key that is pressed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gallery_app.desktop.key_words import portable, sequence_of, shown_keys
from gallery_app.domain.translation import tr

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)


class KeyField(QLineEdit):
    """Shows the keys that were pressed last. Tab goes on and Esc leaves, as everywhere.

    Signals:
        keys_pressed: carries the keys in the portable form.
    """

    keys_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press the new keys"))
        self.setAccessibleName(tr("New keys"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.keys = ""

    def event(self, event: QEvent) -> bool:
        """Ask for every key, also those that are shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() != Qt.Key.Key_Escape or event.modifiers():
                event.accept()
                return True
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys, once more than modifiers are down."""
        if event.key() in _MODIFIERS or event.isAutoRepeat():
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and not event.modifiers():
            event.ignore()
        else:
            self.keys = portable(sequence_of(event))
            self.setText(shown_keys(self.keys))
            self.keys_pressed.emit(self.keys)
            event.accept()

"""The line in which a text is typed that will stand on the picture."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gallery_app.desktop.buttons import is_escape_asked
from gallery_app.desktop.theme import Theme
from gallery_app.domain.marks_json import WORDS_MAX
from gallery_app.domain.translation import tr

_WIDTH_PX = 300
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MarkupText(QLineEdit):
    """Lies over the canvas while somebody types. Enter or leaving it keeps the words, Esc drops them.

    Signals:
        finished: it is closed; carries the words, empty if they were dropped, and whether a key did it.
    """

    finished = Signal(str, bool)

    def __init__(self, theme: Theme, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._theme = theme
        self._canvas = canvas
        self.setObjectName("markupText")
        self.setAccessibleName(tr("Text on the picture"))
        self.setPlaceholderText(tr("Text, then Enter"))
        self.setMaxLength(WORDS_MAX)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether somebody is typing."""
        return self.isVisibleTo(self._canvas)

    def begin(self, at: QPoint, words: str = "") -> None:
        """Open with its left top there, inside of the canvas."""
        room = self._canvas.rect()
        self.setText(words)
        self.selectAll()
        self.resize(min(self._theme.px(_WIDTH_PX), room.width()), self.sizeHint().height())
        self.move(
            max(0, min(at.x(), room.width() - self.width())),
            max(0, min(at.y(), room.height() - self.height())),
        )
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_with(self, words: str, *, by_key: bool = False) -> None:
        """Close, and tell; only once, though closing takes the keys away."""
        if self.is_open:
            self.hide()
            self.finished.emit(words, by_key)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does."""
        if is_escape_asked(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc drops; neither is for anybody else."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_with("", by_key=True)
        elif event.key() in _ENTER:
            self.close_with(self.text(), by_key=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes on elsewhere has said what was to be said; menus and other windows come and go."""
        super().focusOutEvent(event)
        reasons = Qt.FocusReason
        if event.reason() not in (reasons.PopupFocusReason, reasons.ActiveWindowFocusReason):
            self.close_with(self.text())

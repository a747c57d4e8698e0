"""A line at the bottom that says what was done and offers to undo it; gone after a few seconds."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from gallery_app.desktop.buttons import IconButton, LinkButton, is_escape_asked
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.theme import Theme
from gallery_app.domain.display import display_text
from gallery_app.domain.translation import tr

SHOWN_MS = 6000
_WIDTH_PX = 760
_LEAST_PX = 120
_SLACK_PX = 60
"""What a word that goes to the next line may leave empty."""
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"
_WORD_MAX = 40
"""Letters after which a word may go on below."""


class Toast(QFrame):
    """Lies over the bottom of `host` (the grid, not the status line) and moves nothing; it does not animate.

    It stays while the pointer or the keys are on it.

    Signals:
        undo_asked: what was said is to be undone.
    """

    undo_asked = Signal()

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._theme = theme
        self._host = host
        self.setObjectName("toast")
        self._words = PlainLabel(font=theme.font(13), wraps=True)
        self.undo = LinkButton(tr("Undo"))
        self.undo.setAccessibleName(tr("Undo"))
        self.undo.clicked.connect(self._undo)
        self.act = LinkButton("")
        self.act.clicked.connect(self._act)
        self._run: Callable[[], None] | None = None
        self.close_button = IconButton(theme, "x", tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        set_margins(row, theme.px(16), theme.px(4), theme.px(4), theme.px(4))
        row.setSpacing(theme.px(12))
        row.addWidget(self._words, 1)
        row.addWidget(self.undo)
        row.addWidget(self.act)
        row.addWidget(self.close_button)
        self._clock = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._clock.timeout.connect(self._leave)
        host.installEventFilter(self)
        self.hide()

    def show_words(
        self, words: str, *, can_undo: bool, act: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Say one thing; what was said before is gone, and its undo with it.

        `act` is what can be done with it besides: the words for it, and what it runs.
        """
        self._words.setText(_breakable(display_text(words)))
        self.undo.setVisible(can_undo)
        self.act.setVisible(act is not None)
        self._run = None
        if act is not None:
            self._run = act[1]
            self.act.setText(act[0])
        said = self._words.text()
        self.setAccessibleName(tr("{message}. Undo is possible", message=said) if can_undo else said)
        self.show()
        self.raise_()
        self._place()
        self._clock.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return self._words.text().replace(_MAY_BREAK, "") if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom of the host."""
        if watched is self._host and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, while the keys are here."""
        if is_escape_asked(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def _act(self) -> None:
        self.hide()
        if self._run is not None:
            self._run()

    def _leave(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._clock.start()
        else:
            self.hide()

    def _place(self) -> None:
        gap = self._theme.px(16)
        room = self._host.size()
        words = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 2
        self._words.setFixedWidth(words)
        beside = self.sizeHint().width() - words
        most = max(self._theme.px(_LEAST_PX), min(self._theme.px(_WIDTH_PX), room.width() - 2 * gap) - beside)
        if words > most:  # in several lines, each about as long as the others
            lines = -(-words // most)
            self._words.setFixedWidth(min(most, words // lines + self._theme.px(_SLACK_PX)))
        width = self._words.width() + beside
        self.resize(width, max(self._theme.px(44), self.heightForWidth(width)))
        self.move(QPoint((room.width() - width) // 2, room.height() - self.height() - gap))


def _breakable(words: str) -> str:
    """The same to read; a name without blanks is broken rather than cut."""
    pieces = (re.findall(f".{{1,{_WORD_MAX}}}", word) for word in words.split(" "))
    return " ".join(_MAY_BREAK.join(piece) for piece in pieces)

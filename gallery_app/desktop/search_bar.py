"""The search box: a ticket number or link in, a subject out; what is not understood stays to be corrected."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.subject import Subject, parse_subject

PLACEHOLDER = "Ticket number or link"


class SearchBar(QLineEdit):
    """Reads what is typed or pasted.

    Signals:
        submitted: carries the Subject.
        left: Esc was pressed: the grid may have the keys back.
    """

    submitted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("searchBox")
        self.setAccessibleIdentifier("searchBox")
        self.setAccessibleName("Ticket number or link")
        self.setPlaceholderText(PLACEHOLDER)
        self.setMaxLength(2000)
        self.setFont(theme.font(13))
        self._glass = QLabel(self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._key = PlainLabel("/", tone="key", font=theme.font(11))
        self._key.setParent(self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bubble: Bubble | None = None
        self.returnPressed.connect(self.submit)
        self.textEdited.connect(lambda _text: self._forgive())
        theme.changed.connect(self._recolour)
        self._recolour()

    def submit(self) -> None:
        """Open what is typed, or say kindly what can be typed."""
        try:
            subject = parse_subject(self.text())
        except GalleryError as error:
            if self.text().strip():
                self._refuse(error)
            return
        self._forgive()
        self.submitted.emit(subject)

    def show_subject(self, subject: Subject) -> None:
        """Show what is open, ready to be typed over."""
        self.setText(str(subject))
        self._forgive()

    def focus_all(self) -> None:
        """Take the keys, with the text selected so that typing replaces it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def complaint(self) -> str:
        """What is said below the box, empty if nothing is."""
        return self._bubble.text() if self._bubble is not None and self._bubble.isVisible() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A link pasted over everything opens at once; Esc gives the keys back.

        `/` in the empty box is the habit of focusing it, not the start of a number.
        """
        if event.key() == Qt.Key.Key_Escape:
            self._forgive()
            self.left.emit()
            return
        is_paste = event.matches(QKeySequence.StandardKey.Paste)
        was_empty = self.text() in ("", self.selectedText())
        if event.text() == "/" and was_empty:
            self.selectAll()
            return
        super().keyPressEvent(event)
        if is_paste and was_empty and "/" in self.text():
            QTimer.singleShot(0, self.submit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the signs in their places."""
        super().resizeEvent(event)
        middle = self.height() // 2
        self._glass.move(self._theme.px(12), middle - self._theme.px(16) // 2)
        size = self._key.sizeHint()
        self._key.setGeometry(
            self.width() - size.width() - self._theme.px(9),
            middle - size.height() // 2,
            size.width(),
            size.height(),
        )
        self._place_bubble()

    def _refuse(self, error: GalleryError) -> None:
        self._mark(is_refused=True)
        if self._bubble is None:
            self._bubble = Bubble(self._theme, self.window())
        self._bubble.say(error.title, error.hint)
        self._place_bubble()
        self.selectAll()

    def _forgive(self) -> None:
        self._mark(is_refused=False)
        if self._bubble is not None:
            self._bubble.hide()

    def _mark(self, *, is_refused: bool) -> None:
        if bool(self.property("refused")) != is_refused:
            self.setProperty("refused", is_refused)
            self.style().polish(self)

    def _place_bubble(self) -> None:
        if self._bubble is not None:
            corner = self.mapTo(self.window(), QPoint(0, self.height() + self._theme.px(4)))
            self._bubble.move(corner)
            self._bubble.raise_()

    def _recolour(self) -> None:
        edge = self._theme.px(16)
        self._glass.setPixmap(self._theme.pixmap("search", "second", 16, self.devicePixelRatioF()))
        self._glass.resize(edge, edge)


class Bubble(QFrame):
    """A message below a field; it lies over the window and moves nothing."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bubble")
        self._title = PlainLabel(font=theme.font(13, SEMIBOLD))
        self._hint = PlainLabel(tone="second")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        column.setSpacing(theme.px(2))
        column.addWidget(self._title)
        column.addWidget(self._hint)
        self.hide()

    def say(self, title: str, hint: str) -> None:
        """Show two lines."""
        self._title.setText(title)
        self._hint.setText(hint)
        self.setAccessibleName(f"{title}. {hint}")
        self.adjustSize()
        self.show()

    def text(self) -> str:
        """What it says."""
        return f"{self._title.text()}. {self._hint.text()}"

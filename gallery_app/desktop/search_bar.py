"""The search field: a query's text in and out, suggestions below, and kindly said what cannot be read."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from gallery_app.desktop.buttons import IconButton, is_escape_asked
from gallery_app.desktop.mirroring import is_window_mirrored, mirror
from gallery_app.desktop.plain_text import PlainLabel, set_plain_tooltip
from gallery_app.desktop.search_completer import Suggestion, SuggestionList
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.query import Vocabulary
from gallery_app.domain.query_complete import Completion, complete
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_part
from gallery_app.domain.result import Facets
from gallery_app.domain.translation import mark, tr

PLACEHOLDER = mark("Search pictures: words, type:png, from:ana, date:-7d, or a ticket number")
SHORT_PLACEHOLDER = mark("Search, or a ticket number")
LENGTH_MAX = 4000
_PASSING_REASONS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_KEYS_BESIDE_TEXT = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class SearchBar(QLineEdit):
    """Shows and takes the text of a query; it reads nothing itself and loses nothing that was typed.

    Signals:
        submitted: Enter was pressed; carries the text.
        left: Esc was pressed with nothing to close: the grid may have the keys back.
        save_asked: the bookmark was pressed.
        cleared: the field was emptied with its button.
    """

    submitted = Signal(str)
    left = Signal()
    save_asked = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._vocabulary = Vocabulary()
        self._facets: Facets | None = None
        self._history: tuple[str, ...] = ()
        self._completions: tuple[Completion, ...] = ()
        self._recent: tuple[str, ...] = ()
        self._bubble: Bubble | None = None
        self._list: SuggestionList | None = None
        self.setObjectName("searchBox")
        self.setAccessibleIdentifier("searchBox")
        self.setAccessibleName(tr("Search pictures"))
        self.setMaxLength(LENGTH_MAX)
        if is_window_mirrored():  # a query is read as it is written here; it begins where one begins to read
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(theme.font(13))
        self._make_signs()
        self.returnPressed.connect(self.submit)
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(lambda _text: self._show_signs())
        theme.changed.connect(self._recolour)
        self._recolour()
        self.show_saved(is_saved=False)

    # --- values in --------------------------------------------------------------------------------------

    def show_text(self, text: str) -> None:
        """Show the text of the open query."""
        self._hide_list()
        if text != self.text():
            self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)
        self._forgive()

    def take_typed(self, text: str) -> None:
        """Take the keys, and what was typed before there was a field for it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(text)
        self.setModified(True)

    def show_problem(self, error: GalleryError) -> None:
        """Say below the field what cannot be read, and select that part; the text stays."""
        self._hide_list()
        self._refuse(error)

    def show_vocabulary(self, vocabulary: Vocabulary) -> None:
        """Suggest the account's own words."""
        self._vocabulary = vocabulary

    def show_facets(self, facets: Facets | None) -> None:
        """Suggest values with how many pictures they would show."""
        self._facets = facets

    def show_history(self, texts: Sequence[str]) -> None:
        """Offer these earlier searches in the empty field, newest first."""
        self._history = tuple(texts)

    def show_saved(self, *, is_saved: bool) -> None:
        """Fill the bookmark if the open query is kept; the button is there while something is typed."""
        self._bookmark.show_icon(
            "bookmark-filled" if is_saved else "bookmark", "accent" if is_saved else "second"
        )
        name = tr("Remove from the saved searches") if is_saved else tr("Save this search")
        self._bookmark.setAccessibleName(name)
        set_plain_tooltip(self._bookmark, name)

    def unsent(self) -> str:
        """What was typed and never asked, or could not be read; empty if nothing was."""
        return self.text().strip() if self.isModified() else ""

    def focus_all(self) -> None:
        """Take the keys, with the text selected so that typing replaces it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def select_part(self, place: int) -> None:
        """Take the keys and select a part of the query, as the chips count them."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        spot = self._find_part(place)
        if spot is None:
            self.selectAll()
        else:
            self.setSelection(*spot)

    def complaint(self) -> str:
        """What is said below the field, empty if nothing is."""
        return self._bubble.text() if self._bubble is not None and self._bubble.isVisible() else ""

    def suggestions(self) -> tuple[str, ...]:
        """What is offered below the field, empty if nothing is."""
        if self._list is None or not self._list.isVisible():
            return ()
        return tuple(self._list.list.item(row).text() for row in range(self._list.list.count()))

    # --- what a person does -----------------------------------------------------------------------------

    def submit(self) -> None:
        """Ask for what is typed."""
        self._hide_list()
        self._forgive()
        self.setModified(False)
        if self.text().strip():
            self.submitted.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter and Esc go to the suggestions first; a link pasted over everything opens at once.

        `/` in the empty field is the habit of focusing it, not the start of a search.
        """
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in _KEYS_BESIDE_TEXT and not event.modifiers():
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen() is not None:
            self._take(self._chosen() or 0)
        elif event.text() == "/" and self.text() in ("", self.selectedText()):
            self.selectAll()
        else:
            self._type(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's name and call
        """Tab takes a suggestion where something is typed, else it goes on."""
        if next and self._completions and self.suggestions():
            self._take(self._chosen() or 0)
            return True
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is suggested to somebody who is elsewhere."""
        super().focusOutEvent(event)
        self._hide_list()
        if event.reason() not in _PASSING_REASONS:
            self.setCursorPosition(0)  # a long query is read from its beginning
        self._show_signs()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The key that leads here is not needed any more."""
        super().focusInEvent(event)
        self._show_signs()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click into the empty field offers what was asked before."""
        super().mousePressEvent(event)
        if not self.text():
            self._suggest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the signs, the note and the suggestions in their places."""
        super().resizeEvent(event)
        middle = self.height() // 2
        edge = self._theme.px(16)
        self._glass.setGeometry(self._find_spot(self._theme.px(12), middle - edge // 2, QSize(edge, edge)))
        words = tr(PLACEHOLDER)
        is_wide = self.fontMetrics().horizontalAdvance(words) < self.width() - self._theme.px(90)
        self.setPlaceholderText(words if is_wide else tr(SHORT_PLACEHOLDER))
        self._place_signs()
        self._place_bubble()
        if self._list is not None and self._list.isVisible():
            self._list.place()

    def event(self, event: QEvent) -> bool:
        """Stay sharp on another screen; Esc closes what is open before the window hears of it."""
        if is_escape_asked(event) and (self.suggestions() or self.complaint()):
            event.accept()
            return True
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._recolour()
        return super().event(event)

    # --- suggestions ------------------------------------------------------------------------------------

    def _type(self, event: QKeyEvent) -> None:
        is_paste = event.matches(QKeySequence.StandardKey.Paste)
        was_empty = self.text() in ("", self.selectedText())
        super().keyPressEvent(event)
        if is_paste and was_empty and "://" in self.text():
            QTimer.singleShot(0, self, self.submit)

    def _on_edited(self, _text: str) -> None:
        self._forgive()
        self._suggest()

    def _suggest(self) -> None:
        text = self.text()
        self._completions, self._recent = (), ()
        if not text.strip():
            self._recent = self._history
            rows = [Suggestion(recent, is_recent=True) for recent in self._recent]
            self._show_list(rows, tr("Recent searches"))
            return
        found = complete(text, self.cursorPosition(), self._vocabulary, self._facets)
        if len(found) == 1 and found[0].insert.strip() == text[found[0].start : found[0].end]:
            found = ()  # it stands there already
        self._completions = found
        self._show_list([Suggestion(one.label, one.detail) for one in found])

    def _show_list(self, rows: Sequence[Suggestion], title: str = "") -> None:
        if self._list is None and rows:
            self._list = SuggestionList(self._theme, self)
            self._list.taken.connect(self._take)
        if self._list is not None:
            self._list.show_suggestions(rows, title)

    def _hide_list(self) -> None:
        self._completions, self._recent = (), ()
        if self._list is not None:
            self._list.hide()

    def _chosen(self) -> int | None:
        return self._list.chosen() if self._list is not None else None

    def _move(self, step: int) -> None:
        if not self.suggestions():
            self._suggest()
        if self._list is not None and self.suggestions():
            self._list.move(step)

    def _take(self, row: int) -> None:
        if self._recent:
            self.setText(self._recent[row])
            self.submit()
            return
        if row >= len(self._completions):
            return
        one = self._completions[row]
        self.setText(self.text()[: one.start] + one.insert + self.text()[one.end :])
        self.setCursorPosition(one.start + len(one.insert))
        self._suggest()

    def _leave(self) -> None:
        if self.suggestions():
            self._hide_list()
        elif self.complaint():
            self._forgive()
        else:
            self.left.emit()

    def _find_part(self, place: int) -> tuple[int, int] | None:
        """Start and length of a part in the text, looked for behind the parts before it."""
        try:
            parts = parse_query(self.text(), self._vocabulary).parts
        except GalleryError:
            return None
        at = length = 0
        for part in parts[: place + 1]:
            words = print_part(part)
            found = self.text().casefold().find(words.casefold(), at + length)
            if found < 0:
                return None
            at, length = found, len(words)
        return (at, length) if place < len(parts) else None

    # --- what cannot be read ----------------------------------------------------------------------------

    def _refuse(self, error: GalleryError) -> None:
        self._mark(is_refused=True)
        self.setModified(True)
        if self._bubble is None:
            self._bubble = Bubble(self._theme, self.window())
        self._bubble.say(error.title, error.hint, self.width())
        self._place_bubble()
        start, end = getattr(error, "start", 0), getattr(error, "end", 0)
        start, end = max(0, min(start, len(self.text()))), max(0, min(end, len(self.text())))
        if start < end:
            self.setSelection(start, end - start)
        else:
            self.setCursorPosition(end or len(self.text()))

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
            left = self.width() - self._bubble.width() if is_window_mirrored() else 0
            corner = self.mapTo(self.window(), QPoint(left, self.height() + self._theme.px(4)))
            self._bubble.move(corner)
            self._bubble.raise_()

    # --- signs in the field -----------------------------------------------------------------------------

    def _make_signs(self) -> None:
        self._glass = QLabel(self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._key = PlainLabel("/", tone="key", font=self._theme.font(11))
        self._key.setParent(self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._clear = IconButton(self._theme, "x", tr("Empty the search field"))
        self._bookmark = IconButton(self._theme, "bookmark", tr("Save this search"))
        for button, run in ((self._clear, self._empty), (self._bookmark, self.save_asked.emit)):
            button.setParent(self)
            button.setProperty("place", "field")
            button.setCursor(Qt.CursorShape.ArrowCursor)
            button.clicked.connect(lambda _checked=False, press=run: press())

    def _show_signs(self) -> None:
        has_text = bool(self.text())
        self._key.setVisible(not has_text and not self.hasFocus())
        self._clear.setVisible(has_text)
        self._bookmark.setVisible(has_text)

    def _place_signs(self) -> None:
        end, edge = self.width() - self._theme.px(5), self._theme.px(28)
        top, button = (self.height() - edge) // 2, QSize(edge, edge)
        self._bookmark.setGeometry(self._find_spot(end - edge, top, button))
        self._clear.setGeometry(self._find_spot(end - 2 * edge, top, button))
        size = self._key.sizeHint()
        along = self.width() - size.width() - self._theme.px(9)
        self._key.setGeometry(self._find_spot(along, (self.height() - size.height()) // 2, size))
        self._show_signs()

    def _find_spot(self, along: int, top: int, size: QSize) -> QRect:
        """Where a sign stands that is `along` px from where the window is read from."""
        place = QRect(QPoint(along, top), size)
        return mirror(place, self.width()) if is_window_mirrored() else place

    def _empty(self) -> None:
        self.clear()
        self._forgive()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cleared.emit()

    def _recolour(self) -> None:
        edge = self._theme.px(16)
        self._glass.setPixmap(self._theme.pixmap("search", "second", 16, self.devicePixelRatioF()))
        self._glass.resize(edge, edge)


class Bubble(QFrame):
    """A message below a field; it lies over the window and moves nothing."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bubble")
        self._margin = theme.px(14)
        self._title = PlainLabel(font=theme.font(13, SEMIBOLD), wraps=True)
        self._hint = PlainLabel(tone="second", font=theme.font(13), wraps=True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(self._margin, theme.px(10), self._margin, theme.px(10))
        column.setSpacing(theme.px(2))
        column.addWidget(self._title)
        column.addWidget(self._hint)
        self.hide()

    def say(self, title: str, hint: str, width: int) -> None:
        """Show two parts, as wide as they want to be but not wider than `width`."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(f"{title}. {hint}")
        wanted = max(
            label.fontMetrics().horizontalAdvance(label.text()) for label in (self._title, self._hint)
        )
        self.setFixedWidth(min(width, wanted + 2 * self._margin + 8))
        self.show()
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))

    def text(self) -> str:
        """What it says."""
        return f"{self._title.text()}. {self._hint.text()}"

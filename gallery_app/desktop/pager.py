"""Page numbers and page size, at the right of the status line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from gallery_app.desktop.buttons import ChooserButton, IconButton
from gallery_app.desktop.plain_text import PlainLabel, set_plain_tooltip
from gallery_app.desktop.tab_order import insert_before
from gallery_app.desktop.theme import Theme
from gallery_app.domain.translation import tr, tr_count

PAGE_SIZES = (20, 50, 100, 200)
USUAL_PAGE_SIZE = 50
_SLOTS = 7
"""Page numbers and gaps shown at once, at most."""


def pick_pages(page: int, pages: int) -> tuple[int | None, ...]:
    """Page numbers to offer, None for a gap: first, last, and those around the open one; at most seven."""
    if pages <= _SLOTS:
        return tuple(range(1, pages + 1))
    middle = [number for number in range(page - 1, page + 2) if 1 < number < pages]
    while len(middle) < 3:
        middle = [*middle, middle[-1] + 1] if page <= 2 else [middle[0] - 1, *middle]
    before: tuple[int | None, ...] = (None,) if middle[0] > 2 else ()
    after: tuple[int | None, ...] = (None,) if middle[-1] < pages - 1 else ()
    return (1, *before, *middle, *after, pages)


class Pager(QWidget):
    """Offers other pages of the open gallery.

    Signals:
        page_asked: carries the page number.
        size_asked: carries the new page size.
    """

    page_asked = Signal(int)
    size_asked = Signal(int)

    def __init__(self, theme: Theme, page_size: int = USUAL_PAGE_SIZE) -> None:
        super().__init__()
        self._theme = theme
        self._is_narrow = False
        self.page, self.pages, self.page_size = 1, 1, page_size
        self.before = IconButton(theme, "chevron-left", tr("Previous page"), action="previous_page")
        self.after = IconButton(theme, "chevron-right", tr("Next page"), action="next_page")
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self._numbers = QWidget()
        self._numbers_row = QHBoxLayout(self._numbers)
        self._numbers_row.setContentsMargins(0, 0, 0, 0)
        self._numbers_row.setSpacing(2)
        self._size = self._make_size_chooser()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._where = PlainLabel(tone="second", font=theme.font(13, tabular=True))
        for widget in (self.before, self._numbers, self._where, self.after, self._size):
            row.addWidget(widget)
        self.show_pages(1, 1)

    def show_pages(self, page: int, pages: int) -> None:
        """Show which page is open and how many there are; a single page needs no numbers."""
        self.page, self.pages = page, pages
        for widget in (self.before, self.after):
            widget.setVisible(pages > 1)
        self._show_numbers()
        self.before.setEnabled(page > 1)
        self.after.setEnabled(page < pages)
        self._fill_numbers()

    def turn(self, step: int) -> None:
        """Ask for the page before or after, if there is one."""
        if self.can_turn(step):
            self.page_asked.emit(self.page + step)

    def can_turn(self, step: int) -> bool:
        """Whether there is such a page before or after."""
        return 1 <= self.page + step <= self.pages

    def show_page_size(self, page_size: int) -> None:
        """Show the chosen page size."""
        self.page_size = page_size
        self._size.setText(str(page_size) if self._is_narrow else _size_words(page_size))
        self._size.setAccessibleName(tr_count("{count} picture a page", "{count} pictures a page", page_size))
        for action in self._sizes.actions():
            action.setChecked(action.data() == page_size)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Say less where room is short."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.show_page_size(self.page_size)
            self._show_numbers()

    def _show_numbers(self) -> None:
        self._where.setText(tr("{number} of {total}", number=self.page, total=self.pages))
        self._numbers.setVisible(self.pages > 1 and not self._is_narrow)
        self._where.setVisible(self.pages > 1 and self._is_narrow)

    def focus_first(self) -> None:
        """Take the keys, at the first part that can."""
        first = next(
            (part for part in (self.before, self.after) if part.isVisible() and part.isEnabled()),
            self._size,
        )
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill_numbers(self) -> None:
        had_keys = self._numbers.isAncestorOf(QApplication.focusWidget() or self)
        while (item := self._numbers_row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        numbers = pick_pages(self.page, self.pages) if self.pages > 1 else ()
        parts = [self._make_number(number) for number in numbers]
        for part in parts:
            self._numbers_row.addWidget(part)
        buttons = [part for part in parts if isinstance(part, QPushButton)]
        insert_before(self.after, buttons)
        if had_keys and buttons:
            current = next(button for button in buttons if button.isChecked())
            current.show()  # the layout would do so later, and what is hidden cannot have the keys
            current.setFocus()

    def _make_number(self, number: int | None) -> QPushButton | QLabel:
        if number is None:
            return PlainLabel("…", tone="second")
        button = QPushButton(str(number))
        button.setProperty("role", "page")
        button.setFont(self._theme.font(13, tabular=True))
        button.setCheckable(True)
        button.setChecked(number == self.page)
        if number == self.page:
            name = tr("Page {number} of {pages}, open", number=number, pages=self.pages)
        else:
            name = tr("Page {number} of {pages}", number=number, pages=self.pages)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._choose(button, number))
        return button

    def _choose(self, button: QPushButton, number: int) -> None:
        button.setChecked(number == self.page)
        if number != self.page:
            self.page_asked.emit(number)

    def _make_size_chooser(self) -> QToolButton:
        chooser = ChooserButton(self._theme)
        chooser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        set_plain_tooltip(chooser, tr("How many pictures a page holds"))
        menu = QMenu(chooser)
        self._sizes = QActionGroup(menu)
        for size in PAGE_SIZES:
            action = menu.addAction(_size_words(size))
            action.setCheckable(True)
            action.setData(size)
            self._sizes.addAction(action)
        self._sizes.triggered.connect(lambda action: self.size_asked.emit(int(action.data())))
        chooser.setMenu(menu)
        chooser.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._size = chooser
        self.show_page_size(self.page_size)
        return chooser


def _size_words(page_size: int) -> str:
    return tr_count("{count} per page", "{count} per page", page_size)

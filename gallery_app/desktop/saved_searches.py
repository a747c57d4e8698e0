"""Searches kept by name: what is kept, its text for the settings, and the list in the filter panel."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gallery_app.desktop.key_words import shown_keys
from gallery_app.desktop.plain_text import PlainLabel, set_item_tooltip
from gallery_app.desktop.remembered import read_json
from gallery_app.desktop.theme import Theme
from gallery_app.domain.display import display_text
from gallery_app.domain.query import Query, Vocabulary
from gallery_app.domain.query_explain import explain_query
from gallery_app.domain.query_print import print_query
from gallery_app.domain.translation import tr

NAME_MAX = 60
TEXT_MAX = 2000
COUNT_MAX = 200


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query by name, as it is typed: a later version may read more than this one."""

    name: str
    text: str


def to_text(searches: Sequence[SavedSearch]) -> str:
    """Write them for the settings (JSON)."""
    return json.dumps(
        [{"name": search.name, "query": search.text} for search in searches], ensure_ascii=False
    )


def from_text(kept: str) -> tuple[SavedSearch, ...]:
    """Read what to_text wrote; of a damaged text what can be read, in the worst case nothing."""
    entries = read_json(kept)
    found = (_read_entry(entry) for entry in (entries if isinstance(entries, list) else []))
    return tuple(search for search in found if search is not None)[:COUNT_MAX]


def _read_entry(entry: object) -> SavedSearch | None:
    if not isinstance(entry, dict):
        return None
    name, text = entry.get("name"), entry.get("query")
    if not isinstance(name, str) or not isinstance(text, str):
        return None
    clean, text = display_text(name, limit=NAME_MAX), text.strip()
    return SavedSearch(clean or text[:NAME_MAX], text) if text and len(text) <= TEXT_MAX else None


def suggest_name(query: Query, vocabulary: Vocabulary) -> str:
    """A name for a query: what it says in words, cut to one line."""
    words = display_text(explain_query(query, vocabulary), limit=NAME_MAX)
    return (
        words[:1].upper() + words[1:]
        or display_text(print_query(query), limit=NAME_MAX)
        or tr("All pictures")
    )


class SavedSearches(QWidget):
    """Click or Enter asks a search; F2 renames, Delete removes, Alt+Up and Alt+Down or dragging reorders.

    Signals:
        search_asked: carries the search's text.
        changed: they are others now; carries the tuple of SavedSearch.
        removed: one was taken out; carries it and the tuple as it was, for undo with show_searches.
    """

    search_asked = Signal(str)
    changed = Signal(object)
    removed = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._searches: tuple[SavedSearch, ...] = ()
        self._empty = PlainLabel(
            tr("The bookmark in the search field keeps a search here."),
            tone="second",
            font=theme.font(12),
            wraps=True,
        )
        self._empty.setContentsMargins(theme.px(8), 0, theme.px(8), theme.px(4))
        self.list = SavedList(theme)
        self.list.itemClicked.connect(self._ask)
        self.list.itemActivated.connect(self._ask)
        self.list.itemChanged.connect(self._on_renamed)
        self.list.moved.connect(self._take_order)
        self.list.removal_asked.connect(self.remove)
        self.list.shift_asked.connect(self.shift)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._empty)
        column.addWidget(self.list)
        self.show_searches(())

    # --- values in and out ------------------------------------------------------------------------------

    @property
    def searches(self) -> tuple[SavedSearch, ...]:
        """All of them, in order."""
        return self._searches

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show these, without telling."""
        self._searches = tuple(searches)[:COUNT_MAX]
        self.list.blockSignals(True)
        self.list.clear()
        for search in self._searches:
            self.list.add(search)
        self.list.blockSignals(False)
        self.list.fit()
        self.list.setVisible(bool(self._searches))
        self._empty.setVisible(not self._searches)

    def to_text(self) -> str:
        """Write them for the settings."""
        return to_text(self._searches)

    def from_text(self, kept: str) -> None:
        """Show what the settings kept."""
        self.show_searches(from_text(kept))

    def holds(self, text: str) -> bool:
        """Whether a search with this text is among them."""
        return bool(text) and any(search.text == text for search in self._searches)

    def toggle(self, query: Query, vocabulary: Vocabulary) -> None:
        """Keep a query under a suggested name, ready to be renamed; or take it out again."""
        text = print_query(query)
        if not text:
            return
        if self.holds(text):
            self.remove(next(place for place, each in enumerate(self._searches) if each.text == text))
        else:
            self._change((*self._searches, SavedSearch(suggest_name(query, vocabulary), text)))

    # --- what a person does -----------------------------------------------------------------------------

    def rename(self, place: int) -> None:
        """Let a name be edited in its row."""
        self.list.setCurrentRow(place)
        self.list.editItem(self.list.item(place))

    def remove(self, place: int) -> None:
        """Take a search out; can be undone by showing what was there before."""
        if not 0 <= place < len(self._searches):
            return
        before = self._searches
        self._change(before[:place] + before[place + 1 :])
        self.list.setCurrentRow(min(place, len(self._searches) - 1))
        self.removed.emit(before[place], before)

    def shift(self, place: int, step: int) -> None:
        """Move a search up or down."""
        target = place + step
        if not (0 <= place < len(self._searches) and 0 <= target < len(self._searches)):
            return
        order = list(self._searches)
        order.insert(target, order.pop(place))
        self._change(tuple(order))
        self.list.setCurrentRow(target)

    def _change(self, searches: tuple[SavedSearch, ...]) -> None:
        self.show_searches(searches)
        self.changed.emit(self._searches)

    def _ask(self, item: QListWidgetItem) -> None:
        self.search_asked.emit(self._searches[self.list.row(item)].text)

    def _on_renamed(self, item: QListWidgetItem) -> None:
        place = self.list.row(item)
        old = self._searches[place]
        name = display_text(item.text(), limit=NAME_MAX) or old.name
        renamed = replace(old, name=name)
        self.list.blockSignals(True)
        item.setText(name)
        _describe(item, renamed)
        self.list.blockSignals(False)
        if renamed != old:
            self._searches = (*self._searches[:place], renamed, *self._searches[place + 1 :])
            self.changed.emit(self._searches)

    def _take_order(self) -> None:
        places = [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]
        by_text = {search.text: search for search in self._searches}
        self._change(tuple(by_text[text] for text in places if text in by_text))

    def _open_menu(self, at: QPoint) -> None:
        place = self.list.indexAt(at).row()
        if place >= 0:
            self._make_menu(place).popup(self.list.mapToGlobal(at))

    def _make_menu(self, place: int) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(_with_key(tr("Rename"), "F2"), lambda: self.rename(place))
        menu.addAction(_with_key(tr("Remove"), "Del"), lambda: self.remove(place))
        menu.addSeparator()
        up = menu.addAction(_with_key(tr("Move up"), "Alt+Up"), lambda: self.shift(place, -1))
        up.setEnabled(place > 0)
        down = menu.addAction(_with_key(tr("Move down"), "Alt+Down"), lambda: self.shift(place, 1))
        down.setEnabled(place < len(self._searches) - 1)
        return menu


class SavedList(QListWidget):
    """The rows; as high as they are many.

    Signals:
        removal_asked: carries the row.
        shift_asked: carries the row and -1 or 1.
        moved: rows were dragged into another order.
    """

    removal_asked = Signal(int)
    shift_asked = Signal(int, int)
    moved = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("savedList")
        self.setAccessibleName(tr("Saved searches"))
        self.setFont(theme.font(13))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)

    def add(self, search: SavedSearch) -> None:
        """Add a row."""
        item = _make_item(search)
        item.setSizeHint(QSize(self._theme.px(60), self._theme.px(26)))
        self.addItem(item)

    def fit(self) -> None:
        """Take the height of all rows."""
        self.setFixedHeight(self.count() * self._theme.px(26))

    def sizeHintForRow(self, row: int) -> int:
        """A row of the panel."""
        return self._theme.px(26)

    def viewportSizeHint(self) -> QSize:
        """Let the panel decide the width."""
        return QSize(self._theme.px(120), self.count() * self._theme.px(26))

    def minimumSizeHint(self) -> QSize:
        """Names may be cut."""
        return QSize(self._theme.px(60), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Alt with Up and Down reorders."""
        row, key = self.currentRow(), event.key()
        if row >= 0 and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit(row)
        elif (
            row >= 0
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            self.shift_asked.emit(row, -1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the new order once Qt has moved the rows."""
        super().dropEvent(event)
        self.moved.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Keep the list at its top: the panel scrolls, not the list."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return False
        return super().viewportEvent(event)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """All rows are always in view."""


def _with_key(words: str, key: str) -> str:
    """An entry of a menu, with the key that does the same."""
    return f"{words}\t{shown_keys(key)}"


def _make_item(search: SavedSearch) -> QListWidgetItem:
    item = QListWidgetItem(search.name)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
    item.setData(Qt.ItemDataRole.UserRole, search.text)
    _describe(item, search)
    return item


def _describe(item: QListWidgetItem, search: SavedSearch) -> None:
    set_item_tooltip(item, search.text)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, search.name)
    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, search.text)

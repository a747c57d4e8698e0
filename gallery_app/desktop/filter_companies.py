"""The Company section: the most frequent first, more on demand, a field to find one among many."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gallery_app.desktop.buttons import LinkButton, is_escape_asked
from gallery_app.desktop.filter_rows import FilterRow
from gallery_app.desktop.filter_section import Section, keep_one_tab_stop
from gallery_app.desktop.filter_terms import chosen_names, toggle_name
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.tab_order import insert_before
from gallery_app.desktop.theme import Theme
from gallery_app.domain.query import Key, Query
from gallery_app.domain.result import Facets
from gallery_app.domain.translation import tr

USUAL_ROWS = 6
MORE_ROWS = 20
FIELD_FROM = 9
"""From so many companies on there is a field to find one."""


class NameField(QLineEdit):
    """Finds a name in a list; Esc empties it, Up and Down belong to the panel."""

    def __init__(self, theme: Theme, placeholder: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setProperty("place", "panel")
        self.setFont(theme.font(12))
        self.setMaxLength(100)
        self.setMinimumWidth(theme.px(40))

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, while there is something to empty."""
        if is_escape_asked(event) and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the moving keys to the panel."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class NameSection(Section):
    """Names of one key, counted.

    Signals:
        query_edited: carries the edited Query.
    """

    query_edited = Signal(object)

    def __init__(
        self, theme: Theme, name: str, title: str, key: Key, *, placeholder: str, is_open: bool = False
    ) -> None:
        super().__init__(theme, name, title, is_open=is_open)
        self._key = key
        self._query = Query()
        self._counts: dict[str, int | None] = {}
        self._limit = USUAL_ROWS
        self._rows: dict[str, FilterRow] = {}
        self.field = NameField(theme, placeholder)
        self.field.textChanged.connect(lambda _text: self._fill())
        self._holder = QWidget()
        holder = QHBoxLayout(self._holder)
        holder.setContentsMargins(theme.px(8), theme.px(2), theme.px(8), theme.px(4))
        holder.addWidget(self.field)
        self._empty = PlainLabel(tone="second", font=theme.font(12))
        self._empty.setContentsMargins(theme.px(8), 0, theme.px(8), theme.px(4))
        self.more = LinkButton(tr("More"))
        self.more.setProperty("place", "panel")
        self.more.clicked.connect(self._show_more)
        for widget in (self._holder, self._empty, self.more):
            self.column.addWidget(widget)
        self._fill()

    def show_names(self, names: Sequence[str]) -> None:
        """Names that are known; what is counted comes before them."""
        counted = {name: count for name, count in self._counts.items() if count is not None}
        self._counts = dict(counted) | {name: None for name in names if name not in counted}
        self._fill()

    def show_facets(self, facets: Facets | None) -> None:
        """Counts, most frequent first; only the most frequent are told, so others have no count."""
        told = facets.values.get(self._key, ()) if facets is not None else ()
        fresh: dict[str, int | None] = {facet.value: facet.count for facet in told}
        self._counts = fresh | {name: None for name in self._counts if name not in fresh}
        self._fill()

    def show_query(self, query: Query) -> None:
        """Tick the names the query asks for."""
        self._query = query
        self._fill()
        self.head.show_chosen(len(chosen_names(query, self._key)))

    def rows(self) -> tuple[FilterRow, ...]:
        """The rows that are shown, in order."""
        return tuple(self._rows.values())

    def stops(self) -> Sequence[QWidget]:
        """Head, field, rows, More."""
        if not self.is_open:
            return (self.head,)
        field = () if self._holder.isHidden() else (self.field,)
        more = () if self.more.isHidden() else (self.more,)
        return (self.head, *field, *self.rows(), *more)

    def _fill(self) -> None:
        chosen = {name.casefold(): name for name in chosen_names(self._query, self._key)}
        fitting = self._find_fitting()
        shown = fitting[: self._limit]
        extra = [name for name in fitting[self._limit :] if name.casefold() in chosen]
        known = {name.casefold() for name in self._counts}
        foreign = [name for folded, name in chosen.items() if folded not in known]
        self._show_rows((*shown, *extra, *foreign))
        for name, row in self._rows.items():
            row.setChecked(name.casefold() in chosen)
            row.show_count(self._counts.get(name))
        self._holder.setVisible(len(self._counts) >= FIELD_FROM)
        left = len(fitting) - len(shown) - len(extra)
        self.more.setText(tr("More ({count})", count=left))
        self.more.setVisible(left > 0)
        self._empty.setText(tr("No such name") if self._counts else tr("None known yet"))
        self._empty.setVisible(not self._rows)

    def _find_fitting(self) -> list[str]:
        wanted = self.field.text().strip().casefold()
        return [name for name in self._counts if wanted in name.casefold()]

    def _show_rows(self, names: tuple[str, ...]) -> None:
        if tuple(self._rows) == names:
            return
        had_focus = next((name for name, row in self._rows.items() if row.hasFocus()), None)
        rows: dict[str, FilterRow] = {}
        for place, name in enumerate(names):
            row = self._rows.pop(name, None) or self._make_row(name)
            self.column.removeWidget(row)
            self.column.insertWidget(place + 1, row)
            row.show()
            rows[name] = row
        for old in self._rows.values():
            old.hide()
            old.deleteLater()
        self._rows = rows
        insert_before(self.more, self.rows())
        keep_one_tab_stop(self.rows(), rows.get(had_focus or ""))

    def _make_row(self, name: str) -> FilterRow:
        row = FilterRow(self._theme, name)
        row.clicked.connect(lambda: self._toggle(name))
        row.reached.connect(lambda: keep_one_tab_stop(self.rows(), row))
        self.adopt(row)
        return row

    def _toggle(self, name: str) -> None:
        self.query_edited.emit(toggle_name(self._query, self._key, name))
        self.show_query(self._query)  # whoever listens may have refused it

    def _show_more(self) -> None:
        before = len(self._rows)
        self._limit += MORE_ROWS
        self._fill()
        if len(self._rows) > before:
            self.rows()[before].setFocus()

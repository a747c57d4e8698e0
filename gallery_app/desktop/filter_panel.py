"""The panel at the left: every filter as a control, saved searches, and the knowledge base."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from gallery_app.desktop.filter_choices import (
    KINDS,
    PLACEMENTS,
    PROPERTIES,
    SOURCES,
    TYPES,
    USUAL_PROPERTIES,
    VISIBILITIES,
    ChoiceSection,
)
from gallery_app.desktop.filter_companies import NameSection
from gallery_app.desktop.filter_days import DaysSection, find_moment
from gallery_app.desktop.filter_ranges import PixelSection, make_size_section
from gallery_app.desktop.filter_section import Section
from gallery_app.desktop.filter_terms import Group, Option
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.saved_searches import SavedSearches
from gallery_app.desktop.shelf_panel import ShelfPanel
from gallery_app.desktop.theme import Theme
from gallery_app.domain.query import Key, Query, Vocabulary
from gallery_app.domain.query_days import Moment
from gallery_app.domain.result import Facets
from gallery_app.domain.translation import tr

PANEL_WIDTH_PX = 224
_USUALLY_FOLDED = ("pixels", "status", "company", "shelf")


class FilterPanel(QScrollArea):
    """A view of the open query: it never asks by itself, it says what the query would be.

    Signals:
        query_edited: carries the Query with a filter more, less or changed.
        query_asked: carries a Query to be asked anew (knowledge base).
        search_asked: carries the text of a saved search.
        shelf_asked: carries the Category or Folder to be listed, None for the top.
        sections_changed: a section was folded or opened.
    """

    query_edited = Signal(object)
    query_asked = Signal(object)
    search_asked = Signal(str)
    shelf_asked = Signal(object)
    sections_changed = Signal()

    def __init__(self, theme: Theme, find_now: Callable[[], Moment] = find_moment) -> None:
        super().__init__()
        self._theme = theme
        self._statuses: tuple[tuple[int, str], ...] = ()
        self._query = Query()
        self._facets: Facets | None = None
        self.setObjectName("filterPanel")
        bar = QScrollBar(Qt.Orientation.Vertical)
        bar.setObjectName("panelScroll")  # before the style sheet sees it
        self.setVerticalScrollBar(bar)
        self.setAccessibleName(tr("Filters"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else counts would move
        self.setMinimumWidth(theme.px(160))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._make_sections(find_now)
        self._wire()
        self._lay_out()

    def show_query(self, query: Query, vocabulary: Vocabulary) -> None:
        """Show what the query chooses; what no control can show is passed over."""
        self._query = query
        self._show_statuses(vocabulary.statuses)
        self.company.show_names(vocabulary.companies)
        for section in self._filters:
            section.show_query(query)

    def show_facets(self, facets: Facets | None) -> None:
        """Write the counts beside the values; None while they are not known."""
        self._facets = facets
        for section in (*self._choices, self.company):
            section.show_facets(facets)

    def open_sections(self) -> tuple[str, ...]:
        """The names of the sections that are open, to be remembered."""
        return tuple(section.name for section in self.sections if section.is_open)

    def show_open_sections(self, names: Collection[str]) -> None:
        """Open these sections and fold the others."""
        for section in self.sections:
            section.set_open(is_open=section.name in names)

    def focus_first(self) -> None:
        """Take the keys."""
        self.sections[0].head.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        """The drawings' width."""
        return QSize(self._theme.px(PANEL_WIDTH_PX), self._theme.px(600))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through heads and rows, Home and End to the first and last."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}
        step = moves.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        stops = [stop for section in self.sections for stop in section.stops() if stop.isEnabled()]
        focus = QApplication.focusWidget()
        here = next((place for place, stop in enumerate(stops) if stop is focus), None)
        if here is not None:
            stops[min(len(stops) - 1, max(0, here + step))].setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's name and call
        """Bring what takes the keys into view."""
        was_moved = super().focusNextPrevChild(next)
        self._reveal(QApplication.focusWidget())
        return was_moved

    def _make_sections(self, find_now: Callable[[], Moment]) -> None:
        theme = self._theme
        self.types = ChoiceSection(theme, "type", tr("Type"))
        self.types.add_group(TYPES)
        self.kinds = ChoiceSection(theme, "kind", tr("Kind"))
        self.kinds.add_group(KINDS)
        self.where = ChoiceSection(theme, "where", tr("Where", about="filter"))
        for group in (SOURCES, PLACEMENTS, VISIBILITIES):
            self.where.add_group(group)
        self.days = DaysSection(theme, find_now)
        self.size_range = make_size_section(theme)
        self.pixels = PixelSection(theme)
        self.has = ChoiceSection(theme, "has", tr("Has", about="filter"))
        self.has.add_properties(PROPERTIES, USUAL_PROPERTIES)
        self.status = ChoiceSection(theme, "status", tr("Status"), is_open=False)
        self.company = NameSection(
            theme, "company", tr("Company"), Key.COMPANY, placeholder=tr("Find a company")
        )
        self.saved = SavedSearches(theme)
        self.shelf = ShelfPanel(theme)
        self._choices = (self.types, self.kinds, self.where, self.has, self.status)
        self._filters = (
            *self._choices[:3],
            self.days,
            self.size_range,
            self.pixels,
            self.has,
            self.status,
            self.company,
        )
        self._kept = Section(theme, "saved", tr("Saved searches"))
        self._kept.column.addWidget(self.saved)
        self._shelf_section = Section(theme, "shelf", tr("Knowledge base"), is_open=False)
        self._shelf_section.column.addWidget(self.shelf)
        self.sections: tuple[Section, ...] = (*self._filters, self._kept, self._shelf_section)

    def _wire(self) -> None:
        for section in self._filters:
            section.query_edited.connect(self.query_edited)
        for each in self.sections:
            each.folded.connect(lambda _open: self.sections_changed.emit())
            each.reached.connect(self._reveal)
        self.saved.search_asked.connect(self.search_asked)
        self.shelf.shelf_asked.connect(self.shelf_asked)
        self.shelf.query_asked.connect(self.query_asked)
        self._shelf_section.folded.connect(lambda _open: self._ask_first_shelf())

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("filterPage")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, self._theme.px(12), 0, self._theme.px(12))
        column.setSpacing(self._theme.px(4))
        side = self._theme.px(8)
        for section in self.sections:
            if section is self._kept:
                line = QFrame()
                line.setObjectName("panelLine")
                line.setFixedHeight(self._theme.tokens.line_px)
                column.addWidget(line)
                column.addSpacing(self._theme.px(8))
            set_margins(section, side, 0, 0, 0)  # the scroll bar's width stands at the right
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(page)

    def _show_statuses(self, statuses: tuple[tuple[int, str], ...]) -> None:
        if statuses == self._statuses:
            return
        self._statuses = statuses
        names = tuple(dict.fromkeys(name for _number, name in statuses))
        options = tuple(Option(Key.STATUS, name.lower(), name) for name in names)
        self.status.clear_rows()
        self.status.add_group(Group(Key.STATUS, options))
        self.status.show_facets(self._facets)

    def _ask_first_shelf(self) -> None:
        if self._shelf_section.is_open:
            self.shelf.ask_first()

    def _reveal(self, widget: object) -> None:
        page = self.widget()
        if not isinstance(widget, QWidget) or page is None or not page.isAncestorOf(widget):
            return
        place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
        self.ensureVisible(place.center().x(), place.top(), 0, self._theme.px(12))
        self.ensureVisible(place.center().x(), place.bottom(), 0, self._theme.px(12))

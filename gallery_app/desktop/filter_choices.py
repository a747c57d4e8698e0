"""Sections of check boxes: values of which any may fit, and properties that all must be there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.buttons import LinkButton
from gallery_app.desktop.filter_rows import FilterRow
from gallery_app.desktop.filter_section import Section, keep_one_tab_stop
from gallery_app.desktop.filter_terms import (
    Group,
    Option,
    chosen_in,
    find_term,
    has_property,
    make_group,
    toggle_in,
    toggle_property,
)
from gallery_app.desktop.tab_order import insert_before
from gallery_app.desktop.theme import Theme
from gallery_app.domain.query import Key, Query, Term
from gallery_app.domain.result import Facets
from gallery_app.domain.translation import mark, tr

TYPES = make_group(
    Key.TYPE,
    ("jpeg", "JPEG"),
    ("png", "PNG"),
    ("heic", "HEIC"),
    ("gif", "GIF"),
    ("webp", "WebP"),
    ("avif", "AVIF"),
    ("tiff", "TIFF"),
    ("bmp", "BMP"),
    ("ico", "ICO"),
    ("svg", "SVG"),
    ("other", mark("Other", "filter")),
    usual=4,
)
KINDS = make_group(
    Key.IS,
    ("photo", mark("Photo", "filter")),
    ("screenshot", mark("Screenshot", "filter")),
    ("graphic", mark("Graphic", "filter")),
    usual=3,
)
SOURCES = make_group(
    Key.SOURCE,
    ("description", mark("First message", "filter")),
    ("customer", mark("Customer reply", "filter")),
    ("agent", mark("Agent reply", "filter")),
    ("note", mark("Note", "filter")),
    ("forward", mark("Forward", "filter")),
    ("article", mark("Article", "filter")),
)
PLACEMENTS = make_group(
    Key.SOURCE, ("inline", mark("In the text", "filter")), ("attachment", mark("Attached", "filter"))
)
VISIBILITIES = make_group(
    Key.VISIBILITY, ("public", mark("Public", "filter")), ("private", mark("Private", "filter"))
)
PROPERTIES = (
    Option(Key.HAS, "gps", mark("Place (GPS)", "filter")),
    Option(Key.HAS, "duplicate", mark("Seen elsewhere too", "filter")),
    Option(Key.HAS, "exif", mark("Camera data (EXIF)", "filter")),
    Option(Key.HAS, "alpha", mark("Transparency", "filter")),
    Option(Key.IS, "animated", mark("Animated", "filter")),
    Option(Key.IS, "edited", mark("Edited", "filter")),
    Option(Key.IS, "failed", mark("Failed", "filter")),
    Option(Key.IS, "remote", mark("Remote, not loaded", "filter")),
    Option(Key.IS, "hidden", mark("Folded away", "filter")),
    Option(Key.HAS, "note", mark("Maker note", "filter")),
    Option(Key.IS, "cached", mark("Stored here", "filter")),
    Option(Key.IS, "draft", mark("In a draft", "filter")),
    Option(Key.IS, "published", mark("In a published article", "filter")),
)
USUAL_PROPERTIES = 9


def count_of(facets: Facets | None, option: Option) -> int | None:
    """The count beside a value: values that are not told have none, None while nothing was counted."""
    if facets is None:
        return None
    told = facets.values.get(option.key, ())
    return next((facet.count for facet in told if facet.value.casefold() == option.value), 0)


class ChoiceSection(Section):
    """Check boxes that edit the query.

    Rows beyond the usual ones show up once they count something or are chosen, or all with "More"; then they
    stay, so that nothing moves back and forth under the pointer.

    Signals:
        query_edited: carries the edited Query.
    """

    query_edited = Signal(object)

    def __init__(self, theme: Theme, name: str, title: str, *, is_open: bool = True) -> None:
        super().__init__(theme, name, title, is_open=is_open)
        self._query = Query()
        self._facets: Facets | None = None
        self._rows: list[tuple[FilterRow, Option, Group | None]] = []
        self._unusual: list[FilterRow] = []
        self._more = LinkButton(tr("More"))
        self._more.setProperty("place", "panel")
        self._more.clicked.connect(self.show_all)
        self.column.addWidget(self._more)
        self._more.hide()

    def add_group(self, group: Group) -> None:
        """Add rows of which any may fit."""
        self._add(group.options, group, group.usual)

    def add_properties(self, options: Sequence[Option], usual: int) -> None:
        """Add rows that all must fit."""
        self._add(options, None, usual)

    def clear_rows(self) -> None:
        """Take all rows away."""
        for row, _option, _group in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self._unusual = [], []

    def show_all(self) -> None:
        """Show the rows beyond the usual ones."""
        first = next((row for row in self._unusual if row.isHidden()), None)
        for row in self._unusual:
            row.show()
        self._more.hide()
        if first is not None:
            keep_one_tab_stop([each for each, _option, _group in self._rows], first)
            first.setFocus()

    def show_query(self, query: Query) -> None:
        """Tick what the query chooses."""
        self._query = query
        for row, option, group in self._rows:
            is_chosen = (
                has_property(query, option) if group is None else option.value in chosen_in(query, group)
            )
            row.setChecked(is_chosen)
        self.head.show_chosen(sum(row.isChecked() for row, _option, _group in self._rows))
        self._show_counts()

    def show_facets(self, facets: Facets | None) -> None:
        """Write the counts."""
        self._facets = facets
        self._show_counts()

    def rows(self) -> tuple[FilterRow, ...]:
        """The rows, hidden ones too."""
        return tuple(row for row, _option, _group in self._rows)

    def row_of(self, key: Key, value: str) -> FilterRow:
        """The row of a value."""
        return next(row for row, option, _ in self._rows if (option.key, option.value) == (key, value))

    def stops(self) -> Sequence[QWidget]:
        """Head, shown rows, More."""
        below = [row for row in (*self.rows(), self._more) if not row.isHidden()]
        return (self.head, *below) if self.is_open else (self.head,)

    def _add(self, options: Sequence[Option], group: Group | None, usual: int) -> None:
        if self._rows:
            self.column.insertSpacing(self.column.count() - 1, self._theme.px(6))
        for place, option in enumerate(options):
            row = FilterRow(self._theme, option.words)
            row.setAccessibleIdentifier(f"filter-{option.key}-{option.value}")
            row.clicked.connect(lambda _checked=False, at=option, of=group: self._toggle(at, of))
            row.reached.connect(lambda it=row: keep_one_tab_stop(self.rows(), it))
            self.adopt(row)
            self.column.insertWidget(self.column.count() - 1, row)
            self._rows.append((row, option, group))
            if place >= usual:
                row.hide()
                self._unusual.append(row)
        self._more.setVisible(bool(self._unusual))
        insert_before(self._more, self.rows())
        keep_one_tab_stop(self.rows())

    def _toggle(self, option: Option, group: Group | None) -> None:
        query = self._query
        edited = toggle_property(query, option) if group is None else toggle_in(query, group, option.value)
        self.query_edited.emit(edited)
        self.show_query(self._query)  # whoever listens may have refused it

    def _show_counts(self) -> None:
        for row, option, group in self._rows:
            count = count_of(self._facets, option)
            row.show_count(None if self._is_narrowed(option, group) else count)
            if row in self._unusual and (count or row.isChecked()):
                row.show()
        self._more.setVisible(any(row.isHidden() for row in self._unusual))

    def _is_narrowed(self, option: Option, group: Group | None) -> bool:
        """Whether another part of the query with the same key stays when this value is chosen.

        The counts of a key set all parts of that key aside, so they would promise too much here.
        """
        values = group.values if group is not None else (option.value,)
        own = find_term(self._query, option.key, values)
        others = (part for place, part in enumerate(self._query.parts) if place != own)
        return any(isinstance(part, Term) and part.key is option.key for part in others)

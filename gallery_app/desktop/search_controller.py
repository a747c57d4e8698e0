"""One query, seen by search bar, chips and filter panel alike; history, back and forward."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from gallery_app.desktop.chip_row import ChipRow
from gallery_app.desktop.filter_days import find_moment
from gallery_app.desktop.filter_panel import FilterPanel
from gallery_app.desktop.gallery_controller import GalleryController
from gallery_app.desktop.gallery_view import ViewPlace
from gallery_app.desktop.remembered import read_json
from gallery_app.desktop.saved_searches import SavedSearch, SavedSearches
from gallery_app.desktop.toast import Toast
from gallery_app.desktop.toolbar import Toolbar
from gallery_app.desktop.undoing import Undoable
from gallery_app.domain.account import Account
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.query import Node, Query, Vocabulary
from gallery_app.domain.query_edit import with_part
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_query
from gallery_app.domain.result import Facets
from gallery_app.domain.translation import tr

HISTORY_MAX = 30


class SearchController(QObject):
    """Turns what is typed, clicked or gone back to into the open query, and shows that query everywhere.

    Signals:
        begun: a query is being opened, from wherever; the grid may take the keys.
    """

    begun = Signal()

    def __init__(
        self,
        gallery: GalleryController,
        toolbar: Toolbar,
        chips: ChipRow,
        panel: FilterPanel,
        remembered: Mapping[str, str],
    ) -> None:
        super().__init__(gallery)
        self._gallery = gallery
        self._toolbar = toolbar
        self._bar = toolbar.search
        self._chips = chips
        self._panel = panel
        self.vocabulary = Vocabulary()
        self.waiting = ""
        """What somebody asked for before a helpdesk was connected; asked then."""
        self.history: tuple[str, ...] = read_history(remembered.get("search_history", ""))
        panel.saved.from_text(remembered.get("saved_searches", ""))
        self._wire()
        self._show_query(Query())
        self._bar.show_history(self.history)

    def _wire(self) -> None:
        self._bar.submitted.connect(self.ask_text)
        self._chips.query_edited.connect(self.ask)
        self._chips.part_asked.connect(self._bar.select_part)
        self._panel.query_edited.connect(self.ask)
        self._panel.search_asked.connect(self.ask_text)
        self._panel.query_asked.connect(self.ask)
        self._panel.saved.changed.connect(lambda _searches: self._show_saved())
        self._bar.save_asked.connect(self.save_search)
        self._toolbar.back_asked.connect(self._gallery.back)
        self._toolbar.forward_asked.connect(self._gallery.forward)
        self._gallery.query_asked.connect(self.ask)
        self._gallery.opened.connect(self._on_opened)
        self._gallery.facets_changed.connect(self._on_facets)

    # --- asking -----------------------------------------------------------------------------------------

    @property
    def can_ask(self) -> bool:
        """A helpdesk is connected."""
        return self._gallery.account is not None

    def ask_text(self, text: str) -> None:
        """Ask what was typed, or say kindly what cannot be read."""
        if not text.strip():
            return
        try:
            query = parse_query(text, self.vocabulary)
        except GalleryError as error:
            self._bar.show_problem(error)
            return
        self.ask(query)

    def ask_when_connected(self, text: str) -> None:
        """Ask what came from outside of the window, as soon as there is a helpdesk to ask."""
        if self._gallery.account is None:
            self.waiting = text
        else:
            self.ask_text(text)

    def take_waiting(self) -> str:
        """What waited for a helpdesk; it waits no more."""
        text, self.waiting = self.waiting, ""
        return text

    def ask(self, query: Query, page: int = 1, place: ViewPlace | None = None) -> None:
        """Open a page of a query, at a place on it; without a helpdesk yet, as soon as there is one."""
        if self._gallery.account is None:
            self.waiting = print_query(query)
            return
        self._gallery.open(query, page, place)
        self._remember(print_query(query))
        self.begun.emit()

    def narrow(self, part: Node) -> None:
        """Ask for what the open query gives and this part besides."""
        self.ask(with_part(self._gallery.query or Query(), part))

    def show_start(self, account: Account | None) -> None:
        """Another helpdesk, the same one anew, or none: nothing is asked yet.

        What was typed while the first one was being connected stays.
        """
        is_first = self._gallery.account is None
        self._gallery.show_start(account)
        self._show_query(Query())
        if not (is_first and self._bar.unsent()):
            self._bar.show_text("")
        self._show_steps()

    def show_vocabulary(self, vocabulary: Vocabulary) -> None:
        """The account's own words came, or grew."""
        self.vocabulary = vocabulary
        self._gallery.vocabulary = vocabulary
        self._bar.show_vocabulary(vocabulary)
        self._show_query(self._gallery.query or Query())

    def save_search(self) -> None:
        """Keep the open query among the saved searches, or take it out again."""
        if self._gallery.query is not None:
            self._panel.saved.toggle(self._gallery.query, self.vocabulary)

    def forget_history(self, *, also_saved: bool) -> None:
        """What was searched for is not remembered; saved searches only if nobody is left to ask them of."""
        self.history = ()
        self._bar.show_history(())
        if also_saved:
            self._panel.saved.show_searches(())

    def make_remembered(self) -> dict[str, str]:
        """What the next start should know."""
        return {"search_history": json.dumps(self.history), "saved_searches": self._panel.saved.to_text()}

    # --- showing ----------------------------------------------------------------------------------------

    def _on_opened(self, query: Query) -> None:
        self._show_query(query)
        self._remember(self._bar.unsent())  # it gives way to another query, yet can be taken up again
        self._bar.show_text(print_query(query))
        self._show_steps()

    def _show_query(self, query: Query) -> None:
        self._chips.show_query(query, self.vocabulary, self._find_sent(query))
        self._panel.show_query(query, self.vocabulary)
        self._show_saved()

    def _show_saved(self) -> None:
        text = print_query(self._gallery.query or Query())
        self._bar.show_saved(is_saved=self._panel.saved.holds(text))

    def _find_sent(self, query: Query) -> frozenset[int]:
        """Which parts of the query Freshdesk is asked for."""
        if not query.parts:
            return frozenset()
        from gallery_app.engine.asking import plan_asking  # noqa: PLC0415 - brings the client; not at start

        return plan_asking(query, self.vocabulary, find_moment()).sent

    def _on_facets(self, facets: Facets | None) -> None:
        self._panel.show_facets(facets)
        self._bar.show_facets(facets)

    def _show_steps(self) -> None:
        trail = self._gallery.trail
        self._toolbar.show_history_steps(can_back=trail.can_go_back, can_forward=trail.can_go_forward)

    def _remember(self, text: str) -> None:
        if text:
            others = tuple(known for known in self.history if known != text)
            self.history = (text, *others)[:HISTORY_MAX]
            self._bar.show_history(self.history)


def read_history(kept: str) -> tuple[str, ...]:
    """The searches remembered, newest first; a damaged text gives none."""
    texts = read_json(kept)
    if not isinstance(texts, list):
        return ()
    return tuple(text for text in texts if isinstance(text, str) and text)[:HISTORY_MAX]


def offer_search_back(
    saved: SavedSearches,
    undo: QUndoStack,
    toast: Toast,
    removed: SavedSearch,
    before: tuple[SavedSearch, ...],
) -> None:
    """A saved search was removed: say so, and have that undone if it is asked for."""
    after = saved.searches
    step = Undoable(
        tr("Remove a saved search"),
        lambda: saved.show_searches(after),
        lambda: saved.show_searches(before),
        is_done=True,
    )
    undo.push(step)
    toast.show_words(tr("The search {name} is removed", name=removed.name), can_undo=True)

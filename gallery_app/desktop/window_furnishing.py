"""Everything that stands in the window: parts, what moves them, actions and menus, all put together."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QMainWindow

from gallery_app.desktop.action_place import ActionPlace
from gallery_app.desktop.actions import Actions
from gallery_app.desktop.application import WINDOW_NAME
from gallery_app.desktop.bridge import Arrival
from gallery_app.desktop.keymap import print_keymap, read_keymap
from gallery_app.desktop.languages import LIKE_THE_SYSTEM
from gallery_app.desktop.menus import Menus
from gallery_app.desktop.pager import PAGE_SIZES, USUAL_PAGE_SIZE
from gallery_app.desktop.remembered import read_number
from gallery_app.desktop.search_controller import offer_search_back
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.tile_layout import HEIGHT_USUAL_PX
from gallery_app.desktop.where_left import find_where, read_where
from gallery_app.desktop.window_accounts import WindowAccounts
from gallery_app.desktop.window_controllers import Controllers, Surroundings, make_controllers
from gallery_app.desktop.window_parts import WindowParts
from gallery_app.desktop.window_runs import WindowRuns
from gallery_app.domain.display import display_text
from gallery_app.domain.errors import HelpdeskUnreachable
from gallery_app.domain.events import StoreMessage, VocabularyReady, WallsKnown
from gallery_app.domain.translation import tr


@dataclass(frozen=True, slots=True)
class Furniture:
    """What the window is made of."""

    theme: Theme
    parts: WindowParts
    controllers: Controllers
    accounts: WindowAccounts
    actions: Actions
    menus: Menus

    def receive(self, arrival: Arrival) -> None:
        """Take an event from the bridge; of jobs that are no longer current only an AccountReady counts."""
        event, made = arrival.event, self.controllers
        if isinstance(event, StoreMessage):
            can_retry = isinstance(event.error, HelpdeskUnreachable)  # no store mends itself
            self.parts.error_bar.show_error(event.error, can_retry=can_retry, is_notice=True)
        elif isinstance(event, VocabularyReady):
            made.search.show_vocabulary(event.vocabulary)
        elif isinstance(event, WallsKnown):
            self.parts.walls.take(event)
        elif made.routes.lead(arrival) or made.handing.receive(event):
            return
        elif made.accounts.owns(event):
            made.accounts.receive(event)
        elif event.job == made.gallery.job:
            made.gallery.receive(arrival)

    def make_remembered(self) -> dict[str, str]:
        """What the next start should know."""
        parts, made = self.parts, self.controllers
        gallery = made.gallery
        where = find_where(gallery.account, gallery.query, gallery.request.page, parts.page.view.place())
        return {
            "tile_height": str(parts.page.view.tile_height),
            "per_page": str(parts.status.pager.page_size),
            "theme": self.theme.appearance.value,
            "motion": "reduced" if self.theme.wants_less_motion else "",
            "language": self.menus.language_code,
            "keys": print_keymap(self.actions.keymap),
            "filters": "open" if parts.toolbar.filters.isChecked() else "closed",
            "filters_width": str(parts.panel_width),
            "filter_sections": " ".join(parts.panel.open_sections()),
            **where.to_remembered(),
            **made.search.make_remembered(),
            **made.closer.inspector.make_remembered(),
            **made.handing.make_remembered(),
            **made.help.make_remembered(),
            **made.tour.make_remembered(),
        }

    def restore(self, remembered: Mapping[str, str], width_px: int) -> None:
        """Panel and inspector as they were, in a window as wide as it is now."""
        if "filter_sections" in remembered:
            self.parts.panel.show_open_sections(remembered["filter_sections"].split())
        panel_width = read_number(remembered, "filters_width", 0)
        self.parts.show_panel(is_open=remembered.get("filters") != "closed", width=panel_width)
        self.controllers.closer.inspector.restore(remembered, width_px)


def furnish(window: QMainWindow, around: Surroundings) -> Furniture:
    """Make all of it for an empty window, as it was left."""
    theme, remembered = around.theme, around.remembered
    parts = _make_parts(theme, remembered)
    window.setCentralWidget(parts)
    made = make_controllers(window, parts, around)
    accounts = WindowAccounts(window, parts, made, read_where(remembered))
    runs = WindowRuns(window, around.engine, parts, made)
    actions = _make_actions(window, theme, parts, runs)
    menus = Menus(
        window, actions, theme, remembered.get("language", LIKE_THE_SYSTEM), versions=made.versions.toggle
    )
    menus.language_chosen.connect(lambda: _say_when_spoken(parts))
    for button in (parts.toolbar.more, parts.viewer.bar.more, parts.comparison.bar.more):
        button.setMenu(menus.more)
    parts.page.view.menu_asked.connect(menus.open_picture_menu)
    actions.set_keymap(read_keymap(remembered.get("keys", "")))
    runs.explain_keys(actions)
    _wire(parts, made)
    made.gallery.titled.connect(partial(_show_title, window))
    return Furniture(theme, parts, made, accounts, actions, menus)


def _say_when_spoken(parts: WindowParts) -> None:
    parts.toast.show_words(tr("The language changes when the app is started again"), can_undo=False)


def _show_title(window: QMainWindow, words: str) -> None:
    window.setWindowTitle(f"{display_text(words, limit=120)} - {WINDOW_NAME}" if words else WINDOW_NAME)


def _make_parts(theme: Theme, remembered: Mapping[str, str]) -> WindowParts:
    tile_height = read_number(remembered, "tile_height", HEIGHT_USUAL_PX)
    page_size = read_number(remembered, "per_page", USUAL_PAGE_SIZE)
    page_size = page_size if page_size in PAGE_SIZES else USUAL_PAGE_SIZE
    return WindowParts(theme, tile_height=tile_height, page_size=page_size)


def _make_actions(window: QMainWindow, theme: Theme, parts: WindowParts, runs: WindowRuns) -> Actions:
    places = {
        ActionPlace.PICTURES: parts.middle,
        ActionPlace.GRID: parts.page.view,
        ActionPlace.VIEWER: parts.viewer,
        ActionPlace.MARKUP: parts.viewer.markup,
        ActionPlace.INSPECTOR: parts.inspector,
        ActionPlace.COMPARISON: parts.comparison,
    }
    return Actions(window, places, theme, runs.make_runs(), runs.make_conditions())


def _wire(parts: WindowParts, made: Controllers) -> None:
    toolbar, page, status, panel = parts.toolbar, parts.page, parts.status, parts.panel
    toolbar.tile_height_asked.connect(page.view.set_tile_height)
    toolbar.filters_asked.connect(lambda is_open: parts.show_panel(is_open=is_open))
    page.view.tile_height_changed.connect(toolbar.show_tile_height)
    say = partial(parts.toast.show_words, can_undo=False)
    parts.inspector.copied.connect(say)
    parts.toast.undo_asked.connect(made.undo.undo)
    status.coverage.query_part_asked.connect(made.search.narrow)
    panel.shelf_asked.connect(made.shelf.open)
    panel.saved.removed.connect(partial(offer_search_back, panel.saved, made.undo, parts.toast))
    made.fill.finished.connect(say)
    for asking in (made.closer.inspector, made.pictures, made.handing.tray):
        asking.query_asked.connect(made.search.ask)
    made.pictures.changed.connect(made.gallery.cut_again)
    made.pictures.browser_asked.connect(made.gallery.open_in_browser)

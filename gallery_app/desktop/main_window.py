"""The window: puts the parts together and leads keys, menus and events to them."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QUndoStack
from PySide6.QtWidgets import QApplication, QMainWindow

from gallery_app.desktop.account_controller import AccountController, Origin, StartDemo
from gallery_app.desktop.account_dialogs import AccountDialogs, needs_typing
from gallery_app.desktop.action_place import ActionPlace
from gallery_app.desktop.actions import Actions
from gallery_app.desktop.announcer import Announcer
from gallery_app.desktop.bridge import Arrival, Bridge
from gallery_app.desktop.closer_looks import CloserLooks
from gallery_app.desktop.connect_form import Connection
from gallery_app.desktop.dialogs import AboutDialog, open_dialog
from gallery_app.desktop.fill_controller import FillController
from gallery_app.desktop.gallery_controller import GalleryController
from gallery_app.desktop.gallery_messages import offline_content
from gallery_app.desktop.grid_actions import (
    Grid,
    find_chosen,
    find_focused,
    make_grid_conditions,
    make_grid_runs,
)
from gallery_app.desktop.handing import Handing
from gallery_app.desktop.icons import make_app_icon
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.keymap import print_keymap, read_keymap
from gallery_app.desktop.menus import Menus
from gallery_app.desktop.message_pane import PaneAction, PaneContent
from gallery_app.desktop.pager import PAGE_SIZES, USUAL_PAGE_SIZE
from gallery_app.desktop.picture_actions import PictureActions
from gallery_app.desktop.placement import read_number, restore_geometry
from gallery_app.desktop.regions import go_to_region
from gallery_app.desktop.remote_loading import RemoteLoading
from gallery_app.desktop.search_controller import SearchController, offer_search_back
from gallery_app.desktop.shelf_controller import ShelfController
from gallery_app.desktop.shortcut_sheet import ShortcutSheet
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.tile_layout import HEIGHT_USUAL_PX
from gallery_app.desktop.window_parts import WindowParts
from gallery_app.domain.account import Account
from gallery_app.domain.display import display_text
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import AccountRemoved, StoreMessage, VocabularyReady
from gallery_app.domain.query import Query, Vocabulary
from gallery_app.engine.face import EngineFace

WINDOW_NAME = "Ticket Gallery"
_USUAL_SIZE = QSize(1440, 900)
_SMALLEST = QSize(800, 560)
_SMALLEST_TEXT_PX = 450
"""The narrowest for large text, in px of the drawings: 900 px at 200 %."""


class MainWindow(QMainWindow):
    """The one window.

    Signals:
        closing: the window is about to go; what is to be remembered can be asked for.
    """

    closing = Signal()

    def __init__(
        self,
        engine: EngineFace,
        bridge: Bridge,
        theme: Theme,
        start_demo: StartDemo,
        *,
        remembered: Mapping[str, str],
        examples: tuple[Query, ...] = (),
    ) -> None:
        super().__init__()
        self._engine = engine
        self._theme = theme
        self._first_search = ""
        self.setWindowTitle(WINDOW_NAME)
        self.setWindowIcon(make_app_icon())
        self._smallest = _SMALLEST.expandedTo(QSize(theme.px(_SMALLEST_TEXT_PX), 0))
        self.setMinimumSize(self._smallest)
        self._make_parts(theme, remembered)
        self._make_controllers(bridge, start_demo, remembered)
        self.gallery.examples = examples
        places = {
            ActionPlace.PICTURES: self.parts.middle,
            ActionPlace.GRID: self.page.view,
            ActionPlace.VIEWER: self.parts.viewer,
            ActionPlace.MARKUP: self.parts.viewer.markup,
            ActionPlace.INSPECTOR: self.parts.inspector,
            ActionPlace.COMPARISON: self.parts.comparison,
        }
        grid = self._make_grid()
        runs, conditions = self._make_runs(grid), self._make_conditions(grid)
        self.actions_by_id = Actions(self, places, theme, runs, conditions)
        self.menus = Menus(self, self.actions_by_id, theme)
        for button in (self.toolbar.more, self.parts.viewer.bar.more, self.parts.comparison.bar.more):
            button.setMenu(self.menus.more)
        self.page.view.menu_asked.connect(self.menus.open_picture_menu)
        self.actions_by_id.set_keymap(read_keymap(remembered.get("keys", "")))
        self._explain_keys()
        self._wire()
        self._restore(remembered)

    def _make_parts(self, theme: Theme, remembered: Mapping[str, str]) -> None:
        tile_height = read_number(remembered, "tile_height", HEIGHT_USUAL_PX)
        page_size = read_number(remembered, "per_page", USUAL_PAGE_SIZE)
        page_size = page_size if page_size in PAGE_SIZES else USUAL_PAGE_SIZE
        self.parts = WindowParts(theme, tile_height=tile_height, page_size=page_size)
        self.toolbar, self.page, self.status = self.parts.toolbar, self.parts.page, self.parts.status
        self.panel, self.chips = self.parts.panel, self.parts.chips
        self.error_bar, self.first_run = self.parts.error_bar, self.parts.first_run
        self.setCentralWidget(self.parts)
        self._regions = self.parts.make_regions()

    def _make_controllers(self, bridge: Bridge, start_demo: StartDemo, remembered: Mapping[str, str]) -> None:
        engine, parts, theme = self._engine, self.parts, self._theme
        self._routes = JobRoutes()
        self.undo = QUndoStack(self)
        self.accounts = AccountController(engine, bridge, start_demo, self)
        self.account_dialogs = AccountDialogs(self, theme, self.accounts, parts)
        self.ask_for_connection = self.account_dialogs.ask_for_connection
        self.gallery = GalleryController(engine, self.page, self.status, self.error_bar)
        self.search = SearchController(self.gallery, self.toolbar, self.chips, self.panel, remembered)
        self.announcer = Announcer(self.gallery, self.page, self.status)
        self.fill = FillController(engine, self._routes, self.status.activity, self.error_bar)
        self.shelf = ShelfController(engine, self._routes, self.panel.shelf)
        self.closer = CloserLooks(
            self, engine, bridge, self._routes, parts=parts, gallery=self.gallery, theme=theme, undo=self.undo
        )
        self.looking, self.comparing = self.closer.viewer, self.closer.comparison
        self.inspector = self.closer.inspector
        self.handing = Handing(
            self,
            engine,
            bridge,
            self._routes,
            gallery=self.gallery,
            closer=self.closer,
            chosen=partial(find_chosen, self.page.view, self.gallery.selection),
            undo=self.undo,
            remembered=remembered,
        )
        self.pictures = PictureActions(
            engine,
            bridge,
            self._routes,
            self.page,
            toast=parts.toast,
            places=parts.places,
            error_bar=self.error_bar,
            undo=self.undo,
        )

    def _wire(self) -> None:
        toolbar, accounts, gallery = self.toolbar, self.accounts, self.gallery
        toolbar.search.left.connect(self._run_escape)
        toolbar.tile_height_asked.connect(self.page.view.set_tile_height)
        toolbar.filters_asked.connect(lambda is_open: self.parts.show_panel(is_open=is_open))
        self.inspector.query_asked.connect(self.search.ask)
        self.parts.inspector.copied.connect(lambda words: self.parts.toast.show_words(words, can_undo=False))
        self.page.view.tile_height_changed.connect(toolbar.show_tile_height)
        self.page.view.all_asked.connect(self._select_all)
        toolbar.account.connect_asked.connect(self.ask_for_connection)
        toolbar.account.demo_asked.connect(accounts.try_demo)
        toolbar.account.accounts_asked.connect(self.account_dialogs.show_accounts)
        toolbar.account.saved_asked.connect(accounts.open_saved)
        self.first_run.demo_asked.connect(accounts.try_demo)
        self.first_run.form.submitted.connect(
            lambda connection: accounts.connect_from(self.first_run.form, connection)
        )
        self.status.activity.cancel_asked.connect(self._cancel)
        accounts.connecting.connect(self._on_connecting)
        accounts.ready.connect(self._on_account)
        accounts.failed.connect(self._on_account_failed)
        accounts.welcomed.connect(lambda words: self.parts.toast.show_words(words, can_undo=False))
        accounts.removed.connect(self._on_account_removed)
        accounts.privacy_changed.connect(toolbar.account.show_privacy)
        gallery.titled.connect(self._show_title)
        gallery.key_asked.connect(self._ask_for_key)
        self.search.begun.connect(self._after_search)
        self.status.coverage.refresh_asked.connect(self._fill)
        gallery.refresh_asked.connect(self._fill)
        self.status.coverage.query_part_asked.connect(self.search.narrow)
        self.panel.shelf_asked.connect(self.shelf.open)
        self.fill.finished.connect(lambda words: self.parts.toast.show_words(words, can_undo=False))
        self.parts.toast.undo_asked.connect(self.undo.undo)
        self.panel.saved.removed.connect(
            partial(offer_search_back, self.panel.saved, self.undo, self.parts.toast)
        )
        self.pictures.query_asked.connect(self.search.ask)
        self.pictures.changed.connect(gallery.cut_again)
        self.handing.tray.query_asked.connect(self.search.ask)
        self.pictures.browser_asked.connect(gallery.open_in_browser)
        self.error_bar.key_asked.connect(self._ask_for_key)

    def _make_grid(self) -> Grid:
        return Grid(
            self.page.view,
            self.status.pager,
            self.gallery,
            self.pictures,
            RemoteLoading(self, self._theme, self._engine, self.gallery, self.page.view),
            focused=partial(find_focused, self.page.view),
            chosen=partial(find_chosen, self.page.view, self.gallery.selection),
            can_turn=lambda: not self.comparing.is_open,
        )

    def _make_runs(self, grid: Grid) -> dict[str, Callable[[], None]]:
        return {
            **make_grid_runs(grid),
            **self.closer.make_runs(),
            **self.handing.make_runs(),
            "focus_search": self._focus_search,
            "escape": self._run_escape,
            "next_region": lambda: go_to_region(self._regions, 1),
            "previous_region": lambda: go_to_region(self._regions, -1),
            "show_shortcuts": lambda: open_dialog(ShortcutSheet(self._theme, self.actions_by_id, self)),
            "quit": self._quit,
            "filters": self._toggle_panel,
            "save_search": self.search.save_search,
            "refresh_tickets": self._fill,
            "ask_pasted": self._paste,
            "undo": self.undo.undo,
            "redo": self.undo.redo,
            "accounts": self.account_dialogs.show_accounts,
            "about": lambda: open_dialog(AboutDialog(self._theme, self, self.parts.walls.words)),
        }

    def _make_conditions(self, grid: Grid) -> dict[str, Callable[[], bool]]:
        """What each action needs; those without an entry are always possible."""
        return {
            **make_grid_conditions(grid),
            **self.closer.make_conditions(),
            **self.handing.make_conditions(),
            "refresh_tickets": lambda: self.gallery.account is not None,
            "save_search": lambda: self.gallery.query is not None,
            "undo": self.undo.canUndo,
            "redo": self.undo.canRedo,
        }

    # --- start ------------------------------------------------------------------------------------------

    def start(self, connection: Connection | None, first_search: str) -> None:
        """Connect what was given, else the helpdesk used last, else greet; then ask `first_search`."""
        self._first_search = first_search
        saved = self.accounts.saved()
        self.toolbar.account.show_account(None, saved)
        self.toolbar.account.show_privacy(self.accounts.privacy())
        if connection is not None:
            self.accounts.connect_given(connection)
        elif saved:
            self.accounts.open_saved(saved[0].address)
        else:
            self.parts.setCurrentWidget(self.first_run)
            self.first_run.form.address.setFocus()

    def show_greeting(self) -> None:
        """Show the first run, whatever is saved."""
        self.parts.setCurrentWidget(self.first_run)

    def receive(self, arrival: Arrival) -> None:
        """Take an event from the bridge; of jobs that are no longer current only an AccountReady counts."""
        event = arrival.event
        if isinstance(event, StoreMessage):
            self.error_bar.show_error(event.error, can_retry=False, is_notice=True)
        elif isinstance(event, VocabularyReady):
            self.search.show_vocabulary(event.vocabulary)
        elif self._routes.lead(arrival) or self.handing.receive(event):
            return
        elif self.accounts.owns(event):
            self.accounts.receive(event)
        elif event.job == self.gallery.job:
            self.gallery.receive(arrival)

    # --- accounts ---------------------------------------------------------------------------------------

    def _ask_for_key(self, error: GalleryError) -> None:
        if self.gallery.account is not None:
            self.ask_for_connection(self.gallery.account.address, error)

    def _on_connecting(self, words: str) -> None:
        if self.accounts.origin is Origin.FORM:
            return
        if self.parts.currentWidget() is self.first_run and self.accounts.origin is Origin.DEMO:
            self.first_run.show_demo_starting(is_starting=True)
            return
        self.parts.setCurrentWidget(self.parts.main)
        if self.gallery.account is None:
            stop = PaneAction("Cancel", self._stop_connecting)
            self.page.show_message(PaneContent("plug", words, busy=True, actions=(stop,)))
        else:
            self.status.activity.show_busy(words)

    def _stop_connecting(self) -> None:
        self.accounts.cancel()
        self.account_dialogs.show_no_helpdesk()

    def _on_account(self, account: Account) -> None:
        self.first_run.show_demo_starting(is_starting=False)
        self.error_bar.hide()
        self.parts.setCurrentWidget(self.parts.main)
        self.toolbar.account.show_account(account, self.accounts.saved())
        before = self.gallery.account
        again = self.gallery.query if before is not None and before.address == account.address else None
        self._routes.clear()
        self.fill.forget()
        self.panel.shelf.clear()
        self.undo.clear()
        if again is None:
            self.search.show_vocabulary(Vocabulary())
        self.search.show_start(account)
        self.closer.clear()  # last: it follows what the grid shows
        text, self._first_search = self.search.take_waiting() or self._first_search, ""
        if text:
            self.search.ask_text(text)
        elif again is not None:
            self.search.ask(again)
        else:
            self.toolbar.search.setFocus()

    def _on_account_failed(self, origin: str, error: GalleryError) -> None:
        self.first_run.show_demo_starting(is_starting=False)
        if self.gallery.account is not None:
            self.status.activity.show_idle()
            self.error_bar.show_error(error, can_retry=False)
        elif self.parts.currentWidget() is not self.first_run:
            self.page.show_message(
                offline_content(error, self.accounts.address, self.accounts.again, self.ask_for_connection)
            )
        else:
            self.first_run.form.show_problem(error)
        if origin == Origin.SAVED and needs_typing(error):
            self.ask_for_connection(self.accounts.address, error)

    def _on_account_removed(self, removed: AccountRemoved) -> None:
        """Nothing of it is remembered; where it was in use, the window greets anew."""
        saved = self.accounts.saved()
        self.search.forget_history(also_saved=not saved)
        self.toolbar.account.show_account(None if removed.was_in_use else self.gallery.account, saved)
        if removed.was_in_use:
            self._routes.clear()
            self.search.show_start(None)
            self.closer.clear()
            self.account_dialogs.show_no_helpdesk()

    # --- keys and menus ---------------------------------------------------------------------------------

    def _after_search(self) -> None:
        if not self.parts.panel.isAncestorOf(QApplication.focusWidget() or self):
            self.page.take_keys()

    def _select_all(self) -> None:
        self._routes.add(self._engine.list_result(), self.gallery.selection.take_result)

    def _fill(self) -> None:
        if self.gallery.account is not None:
            self.fill.start()

    def _paste(self) -> None:
        if not self.pictures.ask_pasted():
            self._focus_search()
            self.toolbar.search.paste()

    def _toggle_panel(self) -> None:
        is_open = not self.panel.isVisible()
        self.parts.show_panel(is_open=is_open)
        if is_open:
            self.panel.focus_first()
        else:
            self.closer.take_keys()

    def _focus_search(self) -> None:
        self.closer.close()
        self.toolbar.search.focus_all()

    def _run_escape(self) -> None:
        if self.closer.step_back():
            return
        if self.status.activity.is_busy:
            self._cancel()
        elif self.error_bar.isVisible():
            self.error_bar.hide()
        elif not self.inspector.close_over_grid():
            self.page.take_keys()

    def _cancel(self) -> None:
        if self.accounts.is_connecting:
            self.accounts.cancel()
            self.status.activity.show_idle()
        else:
            self.gallery.cancel()

    def _explain_keys(self) -> None:
        """Name keys in tooltips."""
        actions, slider = self.actions_by_id, self.toolbar.slider
        actions.explain_buttons(self)
        self.handing.explain_keys(actions)
        actions.explain(slider, "Thumbnail size, also Ctrl and the wheel", "larger", "smaller")
        actions.tell_keys(self.status.activity.show_stop_words, "Stop loading", "escape")

    def _quit(self) -> None:
        self.close()

    def _show_title(self, words: str) -> None:
        self.setWindowTitle(f"{display_text(words, limit=120)} - {WINDOW_NAME}" if words else WINDOW_NAME)

    # --- what is kept -----------------------------------------------------------------------------------

    def make_remembered(self) -> dict[str, str]:
        """What the next start should know."""
        return {
            "geometry": self.saveGeometry().toBase64().toStdString(),
            "tile_height": str(self.page.view.tile_height),
            "per_page": str(self.status.pager.page_size),
            "theme": self._theme.appearance.value,
            "motion": "reduced" if self._theme.wants_less_motion else "",
            "keys": print_keymap(self.actions_by_id.keymap),
            "filters": "open" if self._is_panel_open else "closed",
            "filters_width": str(self.parts.panel_width),
            "filter_sections": " ".join(self.panel.open_sections()),
            **self.search.make_remembered(),
            **self.inspector.make_remembered(),
            **self.handing.make_remembered(),
        }

    @property
    def _is_panel_open(self) -> bool:
        return self.toolbar.filters.isChecked()

    def _restore(self, remembered: Mapping[str, str]) -> None:
        if "filter_sections" in remembered:
            self.panel.show_open_sections(remembered["filter_sections"].split())
        width = read_number(remembered, "filters_width", 0)
        self.parts.show_panel(is_open=remembered.get("filters") != "closed", width=width)
        restore_geometry(self, remembered.get("geometry", ""), _USUAL_SIZE, self._smallest)
        self.inspector.restore(remembered, self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the app put everything away."""
        self.closing.emit()
        super().closeEvent(event)

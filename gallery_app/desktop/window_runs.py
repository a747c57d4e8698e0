"""What the window's own actions do: search field, panel, Escape, pasting, the catalog, undoing."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from gallery_app.desktop.actions import Actions
from gallery_app.desktop.grid_actions import make_grid_conditions, make_grid_runs
from gallery_app.desktop.regions import go_to_region
from gallery_app.desktop.window_controllers import Controllers
from gallery_app.desktop.window_parts import WindowParts
from gallery_app.domain.translation import tr
from gallery_app.engine.face import EngineFace


class WindowRuns(QObject):
    """Runs actions that concern more than one part; says of each when it is possible."""

    def __init__(
        self,
        window: QMainWindow,
        engine: EngineFace,
        parts: WindowParts,
        controllers: Controllers,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._engine = engine
        self._parts = parts
        self._all = controllers
        self._regions = (*parts.make_regions(), controllers.tour.region)
        self._wire()

    def _wire(self) -> None:
        self._parts.toolbar.search.left.connect(self._run_escape)
        self._parts.page.view.all_asked.connect(self._select_all)
        self._parts.status.activity.cancel_asked.connect(self._cancel)
        self._parts.status.coverage.refresh_asked.connect(self._refresh_tickets)
        self._all.gallery.refresh_asked.connect(self._refresh_tickets)
        self._all.search.begun.connect(self._after_search)

    def make_runs(self) -> dict[str, Callable[[], None]]:
        """What each action does, by its id."""
        everything = self._all
        return {
            **make_grid_runs(everything.grid),
            **everything.closer.make_runs(),
            **everything.handing.make_runs(),
            **everything.help.make_runs(),
            "focus_search": self._focus_search,
            "escape": self._run_escape,
            "next_region": lambda: go_to_region(self._regions, 1),
            "previous_region": lambda: go_to_region(self._regions, -1),
            "quit": self._quit,
            "filters": self._toggle_panel,
            "save_search": everything.search.save_search,
            "refresh_tickets": self._refresh_tickets,
            "ask_pasted": self._paste,
            "undo": everything.undo.undo,
            "redo": everything.undo.redo,
            "accounts": everything.account_dialogs.show_accounts,
            "tour": self._start_tour,
        }

    def make_conditions(self) -> dict[str, Callable[[], bool]]:
        """What each action needs; those without an entry are always possible."""
        everything = self._all
        return {
            **make_grid_conditions(everything.grid),
            **everything.closer.make_conditions(),
            **everything.handing.make_conditions(),
            "refresh_tickets": lambda: everything.gallery.account is not None,
            "save_search": lambda: everything.gallery.query is not None,
            "undo": everything.undo.canUndo,
            "redo": everything.undo.canRedo,
            "tour": lambda: everything.tour.is_possible,
        }

    def explain_keys(self, actions: Actions) -> None:
        """Name keys in tooltips."""
        actions.explain_buttons(self._window)
        self._all.handing.explain_keys(actions)
        slider = self._parts.toolbar.slider
        actions.explain(slider, tr("Thumbnail size, also Ctrl and the wheel"), "larger", "smaller")
        actions.tell_keys(self._parts.status.activity.show_stop_words, tr("Stop loading"), "escape")

    def _after_search(self) -> None:
        if not self._parts.panel.isAncestorOf(QApplication.focusWidget() or self._window):
            self._parts.page.take_keys()

    def _select_all(self) -> None:
        self._all.routes.add(self._engine.list_result(), self._all.gallery.selection.take_result)

    def _refresh_tickets(self) -> None:
        if self._all.gallery.account is not None:
            self._all.fill.start()

    def _paste(self) -> None:
        if not self._all.pictures.ask_pasted():
            self._focus_search()
            self._parts.toolbar.search.paste()

    def _toggle_panel(self) -> None:
        is_open = not self._parts.panel.isVisible()
        self._parts.show_panel(is_open=is_open)
        if is_open:
            self._parts.panel.focus_first()
        else:
            self._all.closer.take_keys()

    def _focus_search(self) -> None:
        self._all.closer.close()
        self._parts.toolbar.search.focus_all()

    def _run_escape(self) -> None:
        if self._all.closer.step_back():
            return
        if self._all.tour.is_shown:
            self._all.tour.end()
        elif self._parts.status.activity.is_busy:
            self._cancel()
        elif self._parts.error_bar.isVisible():
            self._parts.error_bar.hide()
        elif not self._all.closer.inspector.close_over_grid():
            self._parts.page.take_keys()

    def _start_tour(self) -> None:
        self._all.closer.close()  # what it speaks of stands around the grid
        self._all.tour.start()

    def _cancel(self) -> None:
        if self._all.accounts.is_connecting:
            self._all.accounts.cancel()
            self._parts.status.activity.show_idle()
        else:
            self._all.gallery.cancel()

    def _quit(self) -> None:
        self._window.close()

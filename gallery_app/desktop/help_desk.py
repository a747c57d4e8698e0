"""What the Help menu does: the help window and its links, the keys, this computer's check, About."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from gallery_app.desktop.actions import Actions, find_actions
from gallery_app.desktop.closer_looks import CloserLooks
from gallery_app.desktop.dialogs import AboutDialog, open_dialog
from gallery_app.desktop.doctor_dialog import DoctorDialog
from gallery_app.desktop.help_key import HELP_ACTION, PAGE_PROPERTY
from gallery_app.desktop.help_pages import HelpLink, LinkKind, load_pages
from gallery_app.desktop.help_window import HelpWindow
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.languages import find_spoken
from gallery_app.desktop.mirroring import is_mirrored
from gallery_app.desktop.placement import bring_inside
from gallery_app.desktop.search_controller import SearchController
from gallery_app.desktop.shortcut_sheet import ShortcutSheet
from gallery_app.domain.events import DoctorReady, Event, JobCancelled, JobFailed
from gallery_app.domain.translation import tr
from gallery_app.engine.face import EngineFace

_GEOMETRY = "help_geometry"


class HelpDesk(QObject):
    """Opens one help window at a time."""

    def __init__(
        self,
        window: QMainWindow,
        engine: EngineFace,
        routes: JobRoutes,
        *,
        closer: CloserLooks,
        search: SearchController,
        remembered: Mapping[str, str],
    ) -> None:
        super().__init__(window)
        self._main = window
        self._engine = engine
        self._routes = routes
        self._parts, self._theme = closer.parts, closer.theme
        self._search = search
        self._geometry = remembered.get(_GEOMETRY, "")
        self.window: HelpWindow | None = None

    # --- the help window --------------------------------------------------------------------------------

    def open(self, page: str = "") -> None:
        """Show the help: this page, else the one that fits where the keys are, else where it was left."""
        page = page or self._find_fitting()
        if self.window is None:
            self.window = HelpWindow(self._theme, load_pages(find_spoken()), self._geometry, page)
            if not self._geometry:
                self._place_beside(self.window)
            self.window.link_asked.connect(self._follow)
        window = self.window
        if page:
            window.open_page(page)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        window.view.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def _place_beside(self, window: HelpWindow) -> None:
        """At the end of the main window where there is room, else over that edge."""
        room, main = self._main.screen().availableGeometry(), self._main.frameGeometry()
        left = main.left() - window.width() if is_mirrored(self._main) else main.right() + 1
        place = QRect(QPoint(left, main.top()), window.size())
        window.setGeometry(bring_inside(place, room, window.minimumSize()))

    def close(self) -> None:
        """The main window goes, and the help with it."""
        if self.window is not None:
            self._geometry = self.window.make_remembered()
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def make_remembered(self) -> dict[str, str]:
        """What the next start should know."""
        return {_GEOMETRY: self.window.make_remembered() if self.window is not None else self._geometry}

    @property
    def _actions(self) -> Actions:
        """Made after this: some of them are its own."""
        return find_actions(self._main)

    def _find_fitting(self) -> str:
        if (dialog := QApplication.activeModalWidget()) is not None:
            return str(dialog.property(PAGE_PROPERTY) or "")
        focus = QApplication.focusWidget()
        return "search" if focus is not None and focus is self._parts.toolbar.search else ""

    def _follow(self, link: HelpLink) -> None:
        if self.window is None:
            return
        if (dialog := QApplication.activeModalWidget()) is not None:
            self.window.say(tr("Close “{dialog}” first.", dialog=dialog.windowTitle()))
        elif link.kind is LinkKind.SEARCH:
            self._run_search(link.target, self.window)
        else:
            self._run_action(link.target, self.window)

    def _run_search(self, text: str, window: HelpWindow) -> None:
        if not self._search.can_ask:
            window.say(tr("Connect a helpdesk first, or try the demo."))
            return
        self._main.setWindowState(self._main.windowState() & ~Qt.WindowState.WindowMinimized)
        self._search.ask_text(text)
        window.say(tr("The main window searches for {text}", text=text))

    def _run_action(self, action_id: str, window: HelpWindow) -> None:
        action = self._actions[action_id]
        if not action.isEnabled():
            window.say(tr("“{action}” is not possible now.", action=action.text()))
            return
        window.say("")
        self._main.setWindowState(self._main.windowState() & ~Qt.WindowState.WindowMinimized)
        self._main.raise_()
        self._main.activateWindow()
        action.trigger()

    # --- the check of this computer ---------------------------------------------------------------------

    def check_computer(self) -> None:
        """Look at this computer and show what is found; closing the dialog gives it up."""
        dialog = DoctorDialog(self._theme, self._main)
        job = self._engine.examine()
        closed: list[int] = []

        def receive(event: Event) -> None:
            if closed:  # what was under way comes after all
                return
            if isinstance(event, DoctorReady):
                dialog.show_report(event.report)
            elif isinstance(event, JobFailed):
                dialog.show_problem(event.error)
            elif isinstance(event, JobCancelled):
                dialog.show_stopped()

        self._routes.add(job, receive, is_lasting=True)
        dialog.finished.connect(closed.append)
        dialog.finished.connect(lambda _result: self._engine.cancel(job))
        dialog.open()

    # --- actions ----------------------------------------------------------------------------------------

    def make_runs(self) -> dict[str, Callable[[], None]]:
        """What the actions do, by id."""
        return {
            HELP_ACTION: self.open,
            "show_shortcuts": lambda: open_dialog(ShortcutSheet(self._theme, self._actions, self._main)),
            "check_computer": self.check_computer,
            "about": lambda: open_dialog(AboutDialog(self._theme, self._main, self._parts.walls.words)),
        }

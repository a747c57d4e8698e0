"""Every action in one place: its words, its keys, and the menu it stands in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.theme import Theme


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action; the first of `keys` stands in the menu, `group` is its part of the shortcut sheet."""

    id: str
    text: str
    keys: tuple[str, ...]
    group: str
    icon: str = ""


ACTIONS = (
    ActionSpec("focus_search", "Search for a ticket", ("Ctrl+F", "/", "Ctrl+O"), "Anywhere", "search"),
    ActionSpec("refresh", "Refresh", ("F5", "Ctrl+R"), "Anywhere", "refresh-cw"),
    ActionSpec("open_in_browser", "Open in the browser", ("Ctrl+Shift+O",), "Anywhere", "external-link"),
    ActionSpec("escape", "Stop loading, close a message", ("Esc",), "Anywhere"),
    ActionSpec("next_region", "Next part of the window", ("F6",), "Anywhere"),
    ActionSpec("show_shortcuts", "Keyboard shortcuts", ("?", "F1"), "Anywhere", "keyboard"),
    ActionSpec("quit", "Quit", ("Ctrl+Q",), "Anywhere", "log-out"),
    ActionSpec("previous_page", "Previous page", ("Alt+Left",), "Pictures"),
    ActionSpec("next_page", "Next page", ("Alt+Right",), "Pictures"),
    ActionSpec("larger", "Larger pictures", ("Ctrl++", "Ctrl+="), "Pictures"),
    ActionSpec("smaller", "Smaller pictures", ("Ctrl+-",), "Pictures"),
    ActionSpec("usual_size", "Usual size", ("Ctrl+0",), "Pictures"),
    ActionSpec("retry_failed", "Retry what failed", ("Ctrl+Shift+R",), "Pictures"),
    ActionSpec("about", "About Ticket Gallery", (), "Anywhere", "info"),
)
"""Keys without Ctrl or Alt (`/`, `?`) do nothing in a text field: Qt gives the field the first say."""

GRID_KEYS = (
    ("Move", "Arrow keys"),
    ("First, last picture", "Home, End"),
    ("One screen up, down", "Page Up, Page Down"),
    ("Select a range", "Shift with the keys above"),
    ("Select, unselect this picture", "Ctrl+Space"),
    ("Select all of this page", "Ctrl+A"),
    ("Try a failed picture again", "Enter"),
)
"""Keys the grid itself takes, for the shortcut sheet."""


class Actions(QObject):
    """The window's QActions by id."""

    def __init__(self, window: QWidget, theme: Theme, runs: Mapping[str, Callable[[], None]]) -> None:
        super().__init__(window)
        self._theme = theme
        self._made: dict[str, QAction] = {}
        for spec in ACTIONS:
            self._made[spec.id] = self._make(window, spec, runs[spec.id])
        theme.changed.connect(self._recolour)
        self._recolour()

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def _make(self, window: QWidget, spec: ActionSpec, run: Callable[[], None]) -> QAction:
        action = QAction(spec.text, window)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if spec.id == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        if spec.id == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        action.triggered.connect(lambda _checked=False: run())
        window.addAction(action)
        return action

    def _recolour(self) -> None:
        for spec in ACTIONS:
            if spec.icon:
                self._made[spec.id].setIcon(self._theme.icon(spec.icon, "second"))

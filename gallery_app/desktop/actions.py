"""Every action in one place: its words, its keys, and the menu it stands in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.theme import Theme


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action; the first of `keys` stands in the menu, `group` is its part of the shortcut sheet.

    `grid_keys` act only while the grid has the keys: single letters belong to text elsewhere.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    group: str
    icon: str = ""
    grid_keys: tuple[str, ...] = ()

    @property
    def all_keys(self) -> tuple[str, ...]:
        """Every key, wherever it acts."""
        return (*self.keys, *self.grid_keys)


ACTIONS = (
    ActionSpec("focus_search", "Search", ("Ctrl+F", "/", "Ctrl+O"), "Anywhere", "search"),
    ActionSpec("back", "Previous search", ("Ctrl+[", "Back"), "Anywhere", "arrow-left"),
    ActionSpec("forward", "Next search", ("Ctrl+]", "Forward"), "Anywhere", "arrow-right"),
    ActionSpec("filters", "Filters", ("F7",), "Anywhere", "panel-left"),
    ActionSpec("inspector", "Inspector", ("F8",), "Anywhere", "panel-right", ("I",)),
    ActionSpec("save_search", "Save this search", ("Ctrl+D",), "Anywhere", "bookmark"),
    ActionSpec("ask_pasted", "Search by the picture on the clipboard", ("Ctrl+V",), "Anywhere", "image"),
    ActionSpec("refresh", "Refresh", ("F5", "Ctrl+R"), "Anywhere", "refresh-cw"),
    ActionSpec("refresh_tickets", "Refresh recent tickets", ("Ctrl+F5",), "Anywhere", "history"),
    ActionSpec("undo", "Undo", ("Ctrl+Z",), "Anywhere"),
    ActionSpec("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Anywhere"),
    ActionSpec(
        "open_in_browser", "Open in the browser", ("Ctrl+Shift+O",), "Anywhere", "external-link", ("O",)
    ),
    ActionSpec("escape", "Stop loading, close a message", ("Esc",), "Anywhere"),
    ActionSpec("next_region", "Next part of the window", ("F6",), "Anywhere"),
    ActionSpec("show_shortcuts", "Keyboard shortcuts", ("?", "F1"), "Anywhere", "keyboard"),
    ActionSpec("quit", "Quit", ("Ctrl+Q",), "Anywhere", "log-out"),
    ActionSpec("previous_page", "Previous page", ("Alt+Left",), "Pictures"),
    ActionSpec("next_page", "Next page", ("Alt+Right",), "Pictures"),
    ActionSpec("larger", "Larger pictures", ("Ctrl++", "Ctrl+="), "Pictures"),
    ActionSpec("smaller", "Smaller pictures", ("Ctrl+-",), "Pictures"),
    ActionSpec("usual_size", "Usual size", ("Ctrl+0",), "Pictures"),
    ActionSpec("select_none", "Select nothing", ("Ctrl+Shift+A",), "Pictures"),
    ActionSpec("select_group", "Select this ticket's pictures", ("Ctrl+G",), "Pictures"),
    ActionSpec("hide", "Hide everywhere", (), "Pictures", grid_keys=("H",)),
    ActionSpec("places", "Where it is shown", (), "Pictures", grid_keys=("S",)),
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
    ("Select this page, then all pages", "Ctrl+A, Ctrl+A"),
    ("Try a failed picture again", "Enter"),
)
"""Keys the grid itself takes, for the shortcut sheet."""

PART_KEYS = (
    ("Take a part out of the search", "Delete"),
    ("Previous, next part", "Left, Right"),
    ("Rename a saved search", "F2"),
    ("Remove a saved search", "Delete"),
    ("Move a saved search", "Alt+Up, Alt+Down"),
)
"""Keys of the chips and of the saved searches, for the shortcut sheet."""


class Actions(QObject):
    """The window's QActions by id."""

    def __init__(
        self, window: QWidget, grid: QWidget, theme: Theme, runs: Mapping[str, Callable[[], None]]
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._made: dict[str, QAction] = {}
        for spec in ACTIONS:
            self._made[spec.id] = self._make(window, grid, spec, runs[spec.id])
        theme.changed.connect(self._recolour)
        self._recolour()

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def _make(self, window: QWidget, grid: QWidget, spec: ActionSpec, run: Callable[[], None]) -> QAction:
        owner = window if spec.keys or not spec.grid_keys else grid
        contexts = Qt.ShortcutContext
        action = QAction(spec.text, owner)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys or spec.grid_keys])
        action.setShortcutContext(contexts.WindowShortcut if owner is window else contexts.WidgetShortcut)
        if spec.id == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        if spec.id == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        action.triggered.connect(lambda _checked=False: run())
        owner.addAction(action)
        for keys in spec.grid_keys if owner is window else ():
            QShortcut(QKeySequence(keys), grid, run, context=contexts.WidgetShortcut)
        return action

    def _recolour(self) -> None:
        for spec in ACTIONS:
            if spec.icon:
                self._made[spec.id].setIcon(self._theme.icon(spec.icon, "second"))

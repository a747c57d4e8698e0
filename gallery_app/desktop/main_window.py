"""The window: a frame that stands at once, and is furnished as soon as what belongs in it is loaded."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMainWindow

from gallery_app.desktop.application import WINDOW_NAME
from gallery_app.desktop.first_sight import FirstSight
from gallery_app.desktop.placement import restore_geometry

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from gallery_app.desktop.bridge import Arrival
    from gallery_app.desktop.connect_form import Connection
    from gallery_app.desktop.window_controllers import Surroundings
    from gallery_app.desktop.window_furnishing import Furniture
    from gallery_app.domain.query import Query

_USUAL_SIZE = QSize(1440, 900)
_SMALLEST = QSize(800, 560)
_SMALLEST_TEXT_PX = 450
"""The narrowest for large text, in px of the drawings: 900 px at 200 %."""


class MainWindow(QMainWindow):
    """The one window.

    Until `furnish` it is a frame around `sight`, if there is one; then it has parts, and what moves them.

    Signals:
        closing: the window is about to go; what is to be remembered can be asked for.
    """

    closing = Signal()

    def __init__(self, geometry: str = "", sight: FirstSight | None = None) -> None:
        """`geometry` is where it stood, in Qt's form in base 64."""
        super().__init__()
        self.setWindowTitle(WINDOW_NAME)
        self.setMinimumSize(_SMALLEST)
        if sight is not None:
            self.setCentralWidget(sight)
            sight.setFocus()  # here: a widget that stands in no window yet gets no keys by it
        restore_geometry(self, geometry, _USUAL_SIZE, _SMALLEST)

    def furnish(self, around: "Surroundings", examples: "tuple[Query, ...]" = ()) -> None:
        """Put everything in. `examples` are searches to offer."""
        # Not at the top: the frame is to stand before any of it is loaded.
        from gallery_app.desktop.icons import make_app_icon  # noqa: PLC0415 - as said above
        from gallery_app.desktop.window_furnishing import furnish  # noqa: PLC0415 - as above

        self.setWindowIcon(make_app_icon())
        self.setMinimumSize(_SMALLEST.expandedTo(QSize(around.theme.px(_SMALLEST_TEXT_PX), 0)))
        sight = self.centralWidget()
        self._take(furnish(self, around))
        self.gallery.examples = examples
        self._furniture.restore(around.remembered, self.width())
        if isinstance(sight, FirstSight) and sight.image is not None:
            self._furniture.accounts.take_sight(sight.image)
        if isinstance(sight, FirstSight) and sight.typed:
            self.toolbar.search.take_typed(sight.typed)
            if sight.is_entered:
                self.search.ask_text(sight.typed)

    def _take(self, furniture: "Furniture") -> None:
        self._furniture = furniture
        parts, made = furniture.parts, furniture.controllers
        self.parts = parts
        self.toolbar, self.page, self.status = parts.toolbar, parts.page, parts.status
        self.panel, self.chips = parts.panel, parts.chips
        self.error_bar, self.first_run = parts.error_bar, parts.first_run
        self.undo = made.undo
        self.accounts, self.account_dialogs = made.accounts, made.account_dialogs
        self.gallery, self.search, self.announcer = made.gallery, made.search, made.announcer
        self.fill, self.shelf = made.fill, made.shelf
        self.closer = made.closer
        self.looking, self.comparing = made.closer.viewer, made.closer.comparison
        self.inspector = made.closer.inspector
        self.handing, self.pictures = made.handing, made.pictures
        self.help, self.tour, self.versions = made.help, made.tour, made.versions
        self.closing.connect(made.help.close)
        self.actions_by_id, self.menus = furniture.actions, furniture.menus

    def start(self, connection: "Connection | None", first_search: str) -> None:
        """Connect what was given, else the helpdesk used last, else greet; then ask `first_search`."""
        self._furniture.accounts.start(connection, first_search)
        self._furniture.controllers.versions.begin()

    def show_greeting(self) -> None:
        """Show the first run, whatever is saved."""
        self.parts.setCurrentWidget(self.first_run)

    def receive(self, arrival: "Arrival") -> None:
        """Take an event from the bridge."""
        self._furniture.receive(arrival)

    def make_remembered(self) -> dict[str, str]:
        """What the next start should know."""
        geometry = self.saveGeometry().toBase64().toStdString()
        return {"geometry": geometry, **self._furniture.make_remembered()}

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Let the app put everything away."""
        self.closing.emit()
        super().closeEvent(event)

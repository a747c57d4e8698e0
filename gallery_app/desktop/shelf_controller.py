"""Brings the knowledge base into its panel, level by level."""

from functools import partial

from PySide6.QtCore import QObject

from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.shelf_panel import ShelfPanel
from gallery_app.domain.article import Category, Folder
from gallery_app.domain.events import Event, JobFailed, ShelfReady
from gallery_app.engine.face import EngineFace


class ShelfController(QObject):
    """Asks for a level when it is opened; a failure stands where the level would."""

    def __init__(self, engine: EngineFace, routes: JobRoutes, shelf: ShelfPanel) -> None:
        super().__init__(shelf)
        self._engine = engine
        self._routes = routes
        self._shelf = shelf

    def open(self, parent: Category | Folder | None) -> None:
        """List what lies directly below `parent`, None for the top."""
        self._routes.add(self._engine.open_shelf(parent), partial(self._receive, parent))

    def _receive(self, parent: Category | Folder | None, event: Event) -> None:
        match event:
            case ShelfReady():
                self._shelf.show_shelf(event)
            case JobFailed():
                self._shelf.show_failed(parent, event.error)

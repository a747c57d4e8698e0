"""What stands behind the window's parts: every controller, made in the order in which they need others."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QMainWindow

from gallery_app.desktop.account_controller import AccountController, StartDemo
from gallery_app.desktop.account_dialogs import AccountDialogs
from gallery_app.desktop.announcer import Announcer
from gallery_app.desktop.bridge import Bridge
from gallery_app.desktop.closer_looks import CloserLooks
from gallery_app.desktop.fill_controller import FillController
from gallery_app.desktop.gallery_controller import GalleryController
from gallery_app.desktop.grid_actions import Grid, find_chosen, find_focused
from gallery_app.desktop.handing import Handing
from gallery_app.desktop.help_desk import HelpDesk
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.picture_actions import PictureActions
from gallery_app.desktop.remote_loading import RemoteLoading
from gallery_app.desktop.search_controller import SearchController
from gallery_app.desktop.shelf_controller import ShelfController
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.tour import Tour
from gallery_app.desktop.version_desk import VersionDesk
from gallery_app.desktop.window_parts import WindowParts
from gallery_app.engine.face import EngineFace


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the window works with; `remembered` is what it was told to keep when it was closed last."""

    engine: EngineFace
    bridge: Bridge
    theme: Theme
    start_demo: StartDemo
    remembered: Mapping[str, str]
    is_attended: bool = False
    """Somebody sits before it: it may say something by itself."""


@dataclass(frozen=True, slots=True)
class Controllers:
    """One of each, for as long as the window lives."""

    routes: JobRoutes
    undo: QUndoStack
    accounts: AccountController
    account_dialogs: AccountDialogs
    gallery: GalleryController
    search: SearchController
    announcer: Announcer
    fill: FillController
    shelf: ShelfController
    closer: CloserLooks
    handing: Handing
    pictures: PictureActions
    grid: Grid
    help: HelpDesk
    tour: Tour
    versions: VersionDesk


def make_controllers(window: QMainWindow, parts: WindowParts, around: Surroundings) -> Controllers:
    """Make all of them for a window whose parts stand; who hears of the same hears it in this order."""
    engine, bridge, theme = around.engine, around.bridge, around.theme
    routes, undo, page = JobRoutes(), QUndoStack(window), parts.page
    accounts = AccountController(engine, bridge, around.start_demo, window)
    account_dialogs = AccountDialogs(window, theme, accounts, parts)
    gallery = GalleryController(engine, page, parts.status, parts.error_bar)
    chosen = partial(find_chosen, page.view, gallery.selection)
    search = SearchController(gallery, parts.toolbar, parts.chips, parts.panel, around.remembered)
    announcer = Announcer(gallery, page, parts.status)
    fill = FillController(engine, routes, parts.status.activity, parts.error_bar)
    shelf = ShelfController(engine, routes, parts.panel.shelf)
    closer = CloserLooks(window, engine, bridge, routes, parts=parts, gallery=gallery, theme=theme, undo=undo)
    handing = Handing(
        window,
        engine,
        bridge,
        routes,
        gallery=gallery,
        closer=closer,
        chosen=chosen,
        undo=undo,
        remembered=around.remembered,
    )
    pictures = PictureActions(
        engine,
        bridge,
        routes,
        page,
        toast=parts.toast,
        places=parts.places,
        error_bar=parts.error_bar,
        undo=undo,
    )
    grid = Grid(
        page.view,
        parts.status.pager,
        gallery,
        pictures,
        RemoteLoading(window, theme, engine, gallery, page.view),
        focused=partial(find_focused, page.view),
        chosen=chosen,
        can_turn=lambda: not closer.comparison.is_open,
    )
    help_desk = HelpDesk(window, engine, routes, closer=closer, search=search, remembered=around.remembered)
    tour = Tour(window, parts, gallery, theme, around.remembered, is_offered=around.is_attended)
    versions = VersionDesk(window, engine, routes, parts, is_attended=around.is_attended)
    return Controllers(
        routes, undo, accounts, account_dialogs, gallery, search, announcer, fill, shelf, closer, handing,
        pictures, grid, help_desk, tour, versions,
    )  # fmt: skip

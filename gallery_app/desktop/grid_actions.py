"""What the actions on the grid and its pages do, and when they are possible."""

from collections.abc import Callable
from dataclasses import dataclass

from gallery_app.desktop.gallery_controller import GalleryController
from gallery_app.desktop.gallery_view import GalleryView
from gallery_app.desktop.pager import Pager
from gallery_app.desktop.picture_actions import PictureActions
from gallery_app.desktop.remote_loading import RemoteLoading
from gallery_app.desktop.selection_keeper import SelectionKeeper
from gallery_app.domain.ids import ImageId

Images = Callable[[], tuple[ImageId, ...]]


@dataclass(frozen=True, slots=True)
class Grid:
    """What they act on: `focused` and `chosen` pictures are asked for when it comes to it.

    `can_turn` says whether pages are turned now: a comparison is of several.
    """

    view: GalleryView
    pager: Pager
    gallery: GalleryController
    pictures: PictureActions
    remote: RemoteLoading
    focused: Images
    chosen: Images
    can_turn: Callable[[], bool]


def find_focused(view: GalleryView) -> tuple[ImageId, ...]:
    """The picture with the focus, if one has it."""
    image = view.focused_id()
    return (image,) if image is not None else ()


def find_chosen(view: GalleryView, selection: SelectionKeeper) -> tuple[ImageId, ...]:
    """The whole selection if some of it is in sight, else the picture with the focus."""
    return selection.images if view.selected_ids() else find_focused(view)


def make_grid_runs(grid: Grid) -> dict[str, Callable[[], None]]:
    """By the ids of the action table."""
    view, pager, gallery, pictures = grid.view, grid.pager, grid.gallery, grid.pictures
    return {
        "refresh": gallery.refresh,
        "open_in_browser": gallery.open_in_browser,
        "previous_page": lambda: pager.turn(-1),
        "next_page": lambda: pager.turn(1),
        "larger": lambda: view.change_tile_height(1),
        "smaller": lambda: view.change_tile_height(-1),
        "usual_size": lambda: view.change_tile_height(0),
        "retry_failed": gallery.retry_failed,
        "back": gallery.back,
        "forward": gallery.forward,
        "select_page": view.select_page,
        "retry_picture": view.retry_current,
        "load_remote": grid.remote.ask,
        "select_none": gallery.selection.clear,
        "select_group": view.select_current_group,
        "places": lambda: pictures.show_places_of(grid.focused()),
        "hide": lambda: pictures.hide_selected(grid.chosen()),
    }


def make_grid_conditions(grid: Grid) -> dict[str, Callable[[], bool]]:
    """What each of them needs."""
    view, pager, gallery = grid.view, grid.pager, grid.gallery
    return {
        "refresh": lambda: gallery.query is not None,
        "retry_failed": gallery.has_failed,
        "retry_picture": view.can_retry,
        "load_remote": grid.remote.can_ask,
        "open_in_browser": lambda: bool(gallery.make_browser_url()) and grid.can_turn(),
        "previous_page": lambda: pager.can_turn(-1) and grid.can_turn(),
        "next_page": lambda: pager.can_turn(1) and grid.can_turn(),
        "back": lambda: gallery.trail.can_go_back,
        "forward": lambda: gallery.trail.can_go_forward,
        "select_page": lambda: view.focused_id() is not None,
        "select_group": lambda: view.focused_id() is not None,
        "select_none": lambda: bool(gallery.selection.images),
        "places": lambda: bool(grid.focused()),
        "hide": lambda: bool(grid.chosen()),
    }

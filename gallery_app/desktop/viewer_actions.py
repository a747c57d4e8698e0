"""What the viewer's actions do, and when they are possible."""

from collections.abc import Callable
from functools import partial

from gallery_app.desktop.view_geometry import Zoom
from gallery_app.desktop.viewer import Viewer
from gallery_app.desktop.viewer_controller import ViewerController


def make_viewer_runs(viewer: Viewer, controller: ViewerController) -> dict[str, Callable[[], None]]:
    """By the ids of the action table."""
    canvas, film = viewer.canvas, viewer.film
    return {
        "zoom_in": partial(canvas.step_zoom, 1),
        "zoom_out": partial(canvas.step_zoom, -1),
        "zoom_fit": partial(canvas.zoom_to, Zoom.FIT),
        "zoom_width": partial(canvas.zoom_to, Zoom.WIDTH),
        "zoom_actual": partial(canvas.zoom_to, Zoom.ACTUAL),
        "zoom_toggle": canvas.toggle_actual,
        "turn_right": partial(canvas.turn, 1),
        "turn_left": partial(canvas.turn, -1),
        "backdrop": canvas.next_backdrop,
        "filmstrip": viewer.toggle_strip,
        "play": film.toggle,
        "next_frame": partial(film.step, 1),
        "previous_frame": partial(film.step, -1),
        "next_picture": partial(controller.step, 1),
        "previous_picture": partial(controller.step, -1),
        "first_picture": partial(controller.go_to_end, 0),
        "last_picture": partial(controller.go_to_end, -1),
        "leave_viewer": controller.close,
    }


def make_viewer_conditions(viewer: Viewer, controller: ViewerController) -> dict[str, Callable[[], bool]]:
    """What each of them needs; all need a picture that is looked at."""
    canvas, film = viewer.canvas, viewer.film

    def has_view() -> bool:
        return controller.image is not None and canvas.view is not None

    def has_alpha() -> bool:
        facts = canvas.facts()
        return has_view() and facts is not None and facts.has_alpha

    def can_turn_pages() -> bool:
        return has_view() and film.pages > 1 and not viewer.is_marking

    needs: dict[str, Callable[[], bool]] = {
        "backdrop": has_alpha,
        "play": lambda: has_view() and film.is_film and not controller.is_quick and not viewer.is_marking,
        "next_frame": can_turn_pages,
        "previous_frame": can_turn_pages,
        "filmstrip": lambda: controller.image is not None and not controller.is_quick,
        "next_picture": partial(controller.can_step, 1),
        "previous_picture": partial(controller.can_step, -1),
    }
    needs |= dict.fromkeys(("first_picture", "last_picture"), lambda: controller.image is not None)
    needs["leave_viewer"] = lambda: controller.image is not None and not viewer.is_marking
    zooms = ("zoom_in", "zoom_out", "zoom_fit", "zoom_width", "zoom_actual", "zoom_toggle")
    return needs | dict.fromkeys((*zooms, "turn_left", "turn_right"), has_view)

"""What the comparison's actions do, and when they are possible."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from gallery_app.desktop.browser import find_browser_url
from gallery_app.desktop.compare import Comparison
from gallery_app.desktop.compare_controller import COUNTS, ComparisonController
from gallery_app.desktop.compare_layout import CompareMode
from gallery_app.desktop.gallery_controller import GalleryController
from gallery_app.desktop.view_geometry import Zoom

_MODE_ACTIONS = {"compare_slider": CompareMode.SLIDER, "compare_difference": CompareMode.DIFFERENCE}


def make_compare_runs(
    comparison: Comparison, controller: ComparisonController, gallery: GalleryController
) -> dict[str, Callable[[], None]]:
    """By the ids of the action table; what the gallery has selected on all its pages is compared."""
    stage, table = comparison.stage, comparison.table
    return {
        "compare": lambda: controller.open(gallery.selection.images),
        "compare_side": partial(stage.show_mode, CompareMode.SIDE),
        "compare_flip": stage.flip,
        **{name: partial(_toggle, comparison, mode) for name, mode in _MODE_ACTIONS.items()},
        "compare_more": partial(stage.amplify, 1),
        "compare_less": partial(stage.amplify, -1),
        "compare_swap": controller.swap,
        "compare_link": lambda: stage.set_linked(is_linked=not stage.link.is_on),
        "compare_zoom_in": partial(stage.step_zoom, 1),
        "compare_zoom_out": partial(stage.step_zoom, -1),
        "compare_fit": partial(stage.zoom_to, Zoom.FIT),
        "compare_width": partial(stage.zoom_to, Zoom.WIDTH),
        "compare_actual": partial(stage.zoom_to, Zoom.ACTUAL),
        "compare_each_actual": stage.link.show_each_actual,
        "compare_toggle": stage.toggle_actual,
        "compare_turn_right": partial(stage.turn, 1),
        "compare_turn_left": partial(stage.turn, -1),
        "compare_backdrop": stage.next_backdrop,
        "compare_table": table.head.toggle,
        "compare_copy": table.copy,
        "compare_browser": lambda: _open_in_browser(controller, gallery),
        "leave_comparison": controller.close,
    }


def make_compare_conditions(
    comparison: Comparison, controller: ComparisonController, gallery: GalleryController
) -> dict[str, Callable[[], bool]]:
    """What each of them needs."""
    stage, table = comparison.stage, comparison.table

    def has_view() -> bool:
        return controller.is_open and stage.active_canvas.view is not None

    def is_amplified() -> bool:
        return controller.is_open and stage.mode is CompareMode.DIFFERENCE

    def is_pair() -> bool:
        return len(controller.images) == 2

    zooms = ("in", "out")
    needs: dict[str, Callable[[], bool]] = {
        "compare": lambda: len(gallery.selection.images) in COUNTS,
        **dict.fromkeys(_MODE_ACTIONS, is_pair),
        "compare_more": is_amplified,
        "compare_less": is_amplified,
        "compare_copy": lambda: table.is_open and table.can_copy(),
    }
    needs |= dict.fromkeys((f"compare_zoom_{way}" for way in zooms), has_view)
    looks = ("fit", "width", "actual", "toggle", "turn_right", "turn_left")
    needs |= dict.fromkeys((f"compare_{look}" for look in looks), has_view)
    is_open = ("side", "flip", "swap", "link", "each_actual", "backdrop", "table", "browser")
    needs |= dict.fromkeys((*(f"compare_{name}" for name in is_open), "leave_comparison"),
                           lambda: controller.is_open)  # fmt: skip
    return needs


def _toggle(comparison: Comparison, mode: CompareMode) -> None:
    """The key of a way of comparing also ends it."""
    stage = comparison.stage
    stage.show_mode(CompareMode.SIDE if stage.mode is mode else mode)


def _open_in_browser(controller: ComparisonController, gallery: GalleryController) -> None:
    parent = controller.find_parent()
    if parent is not None and (url := find_browser_url(gallery.account, parent, None)):
        QDesktopServices.openUrl(QUrl(url))

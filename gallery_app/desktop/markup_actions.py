"""What the actions of drawing do, and when they are possible."""

from collections.abc import Callable
from functools import partial

from gallery_app.desktop.markup_controller import MarkupController
from gallery_app.desktop.markup_tools import Tool


def make_markup_runs(controller: MarkupController) -> dict[str, Callable[[], None]]:
    """By the ids of the action table."""
    return {
        **{tool.value: partial(controller.start, tool) for tool in Tool},
        "markup_begin": controller.begin,
        "markup_reword": controller.reword,
        "markup_delete": controller.delete,
        "markup_done": controller.stop,
    }


def make_markup_conditions(controller: MarkupController) -> dict[str, Callable[[], bool]]:
    """What each of them needs."""
    return {
        **{tool.value: lambda: controller.is_on for tool in Tool},
        Tool.REDACT.value: controller.can_start,
        Tool.ARROW.value: controller.can_start,
        "markup_begin": controller.can_begin,
        "markup_reword": controller.can_reword,
        "markup_delete": controller.can_delete,
        "markup_done": lambda: controller.is_on,
    }

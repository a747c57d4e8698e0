"""Arrows on a picture: they move it where it is larger than its canvas."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gallery_app.desktop.theme import Theme
from gallery_app.desktop.view_canvas import ViewCanvas

PAN_PX = 80
"""How far an arrow moves a picture."""
_KEYS = Qt.Key
_WAYS = {
    _KEYS.Key_Left: (1, 0), _KEYS.Key_Right: (-1, 0), _KEYS.Key_Up: (0, 1), _KEYS.Key_Down: (0, -1),
}  # fmt: skip


def find_way(event: QKeyEvent) -> tuple[int, int] | None:
    """Which way the picture goes, across and down: against the arrow; None for any other key."""
    return _WAYS.get(_KEYS(event.key()))


def pan_by_arrow(canvas: ViewCanvas, way: tuple[int, int], theme: Theme) -> bool:
    """Move the picture that way; False if it is not larger than the canvas there."""
    can_pan = any(step and can for step, can in zip(way, canvas.can_pan(), strict=True))
    if can_pan:
        across, down = way
        edge = theme.px(PAN_PX)
        canvas.pan(across * edge, down * edge)
    return can_pan

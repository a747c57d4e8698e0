"""How marks look, as plain numbers: the canvas and the copy draw the same shapes."""

import math

from gallery_app.domain.marks import Arrow, Colour

Outline = tuple[tuple[float, float], ...]
_WHITE: Colour = (255, 255, 255)
_BLACK: Colour = (0, 0, 0)
_LIGHT_FROM = 0.36
"""Relative luminance: yellow and lighter colours get a dark edge, all others a white one."""
_HEAD_LONG, _HEAD_WIDE = 4.5, 4.0
"""Of an arrow's head, in widths of its line."""
_HEAD_SHARE = 0.7
"""How much of a short arrow its head may take."""


def find_contrast(colour: Colour) -> Colour:
    """Black or white: what stands out from a colour, for edges and for text on it."""
    red, green, blue = (_linear(value / 255) for value in colour)
    return _BLACK if 0.2126 * red + 0.7152 * green + 0.0722 * blue > _LIGHT_FROM else _WHITE


def find_halo_px(width_px: int) -> int:
    """How wide the edge in the contrasting colour is, on either side of a line this wide."""
    return max(1, round(width_px / 3))


def find_arrow_outline(arrow: Arrow) -> Outline:
    """The seven corners of an arrow, its tip first; fill them, with a halo around."""
    (x, y), (tip_x, tip_y) = arrow.start, arrow.end
    length = math.hypot(tip_x - x, tip_y - y)
    across, down = ((tip_x - x) / length, (tip_y - y) / length) if length else (1.0, 0.0)
    long = min(_HEAD_LONG * arrow.width_px, max(1.0, length * _HEAD_SHARE))
    wide = long * _HEAD_WIDE / _HEAD_LONG / 2
    thin = min(arrow.width_px / 2, wide / 2)
    neck_x, neck_y = tip_x - across * long, tip_y - down * long
    return (
        (tip_x, tip_y),
        (neck_x - down * wide, neck_y + across * wide),
        (neck_x - down * thin, neck_y + across * thin),
        (x - down * thin, y + across * thin),
        (x + down * thin, y - across * thin),
        (neck_x + down * thin, neck_y - across * thin),
        (neck_x + down * wide, neck_y - across * wide),
    )


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

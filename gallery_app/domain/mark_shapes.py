"""How marks look, as plain numbers: the canvas and the copy draw the same shapes."""

import math

from gallery_app.domain.marks import Arrow, Colour

Outline = tuple[tuple[float, float], ...]
HALO = 0.25
"""The edge of a line, on either side, as a share of its width; one pixel at least."""
HEAD_LENGTH, HEAD_WIDTH, HEAD_MIN_PX = 4.0, 3.0, 6.0
"""An arrow's head, in widths of its line."""
_LIGHT: Colour = (255, 255, 255)
_DARK: Colour = (24, 24, 24)
_LIGHT_LUMA = 128_000


def find_contrast(colour: Colour) -> Colour:
    """Dark or white: what stands out from a colour, for edges and for text on it."""
    red, green, blue = colour
    return _DARK if 299 * red + 587 * green + 114 * blue > _LIGHT_LUMA else _LIGHT


def find_halo(width_px: float) -> float:
    """How wide the edge in the contrasting colour is, on either side of a line this wide."""
    return max(1.0, width_px * HALO)


def find_arrow_outline(arrow: Arrow) -> Outline:
    """The seven corners of an arrow, its tip first, to be filled and edged; a short one is all head."""
    (x, y), (tip_x, tip_y) = arrow.start, arrow.end
    length = math.hypot(tip_x - x, tip_y - y)
    across, down = ((tip_x - x) / length, (tip_y - y) / length) if length else (1.0, 0.0)
    long = min(length, max(HEAD_LENGTH * arrow.width_px, HEAD_MIN_PX))
    wide = long * HEAD_WIDTH / HEAD_LENGTH / 2
    thin = arrow.width_px / 2 if long < length else 0.0
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

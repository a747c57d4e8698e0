"""Which pieces of a large picture a screen needs: tiles of levels that halve, nearest to the middle first."""

import math

from gallery_app.desktop.view_geometry import Size
from gallery_app.domain.view import Box, ViewPart

TILE_PX = 512
ENOUGH = 1.02
"""The whole picture at screen size serves up to this enlargement."""


def find_level(scale: float, finest: int = 1) -> int:
    """The level whose pixels are at least as fine as the screen's: each has half the pixels of the one below.

    `finest` (1, 2, 4, 8) is how coarse the finest pixels are that can be had.
    """
    level = math.floor(math.log2(1 / scale)) if scale < 1 else 0
    return max(level, finest.bit_length() - 1)


def list_tiles(picture: Size, level: int, box: Box, page: int = 0) -> tuple[ViewPart, ...]:
    """The tiles of a level that touch `box`, those in its middle first."""
    edge = TILE_PX << level
    columns = range(box[0] // edge, -(-box[2] // edge))
    rows = range(box[1] // edge, -(-box[3] // edge))
    middle = ((box[0] + box[2]) / 2 / edge - 0.5, (box[1] + box[3]) / 2 / edge - 0.5)
    places = [(column, row) for row in rows for column in columns]
    places.sort(key=lambda place: (place[0] - middle[0]) ** 2 + (place[1] - middle[1]) ** 2)
    return tuple(_make_tile(picture, level, column, row, page) for column, row in places)


def _make_tile(picture: Size, level: int, column: int, row: int, page: int) -> ViewPart:
    edge = TILE_PX << level
    left, top = column * edge, row * edge
    right, bottom = min(left + edge, picture.width), min(top + edge, picture.height)
    width, height = math.ceil((right - left) / (1 << level)), math.ceil((bottom - top) / (1 << level))
    return ViewPart(width, height, (left, top, right, bottom), page)

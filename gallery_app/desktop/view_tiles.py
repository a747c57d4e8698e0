"""Which pieces of a large picture a screen needs: tiles of levels that halve, nearest to the middle first."""

import math

from gallery_app.desktop.view_geometry import Scene, Size, View
from gallery_app.domain.view import Box, ViewPart

TILE_PX = 512
_PIXEL_BYTES = 4
ENOUGH = 1.02
"""The whole picture at screen size serves up to this enlargement."""


def find_tiles(
    scene: Scene, view: View, screen: ViewPart, finest: int, room_bytes: int
) -> tuple[ViewPart, ...]:
    """What a view needs beyond the whole picture at screen size (`screen`), the middle first."""
    if view.scale <= find_screen_scale(scene, screen) * ENOUGH:
        return ()
    level = find_level(view.scale, finest)
    return list_fitting_tiles(scene.picture, level, scene.find_visible(view), room_bytes, page=screen.page)


def find_middle(scene: Scene, screen: ViewPart, finest: int) -> tuple[ViewPart, ...]:
    """The middle of a picture at its finest, which has the rest of it decoded too; none if all is here."""
    if find_screen_scale(scene, screen) == 1.0:
        return ()
    x, y = scene.picture.width // 2, scene.picture.height // 2
    return list_tiles(scene.picture, find_level(1.0, finest), (x, y, x + 1, y + 1), screen.page)


def find_screen_scale(scene: Scene, screen: ViewPart) -> float:
    """How much of the picture's pixels the whole at screen size has, per side."""
    return min(1.0, screen.width / scene.picture.width, screen.height / scene.picture.height)


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


def list_fitting_tiles(
    picture: Size, level: int, box: Box, room_bytes: int, *, page: int = 0
) -> tuple[ViewPart, ...]:
    """The same at the next coarser level, if those of this one would not all fit into `room_bytes`.

    A screen of 5K at 51 % takes 270 tiles of the finest level; at half of that nothing is lost that is seen.
    """
    while True:
        tiles = list_tiles(picture, level, box, page)
        if len(tiles) <= 1 or sum(tile.width * tile.height * _PIXEL_BYTES for tile in tiles) <= room_bytes:
            return tiles
        level += 1


def _make_tile(picture: Size, level: int, column: int, row: int, page: int) -> ViewPart:
    edge = TILE_PX << level
    left, top = column * edge, row * edge
    right, bottom = min(left + edge, picture.width), min(top + edge, picture.height)
    width, height = math.ceil((right - left) / (1 << level)), math.ceil((bottom - top) / (1 << level))
    return ViewPart(width, height, (left, top, right, bottom), page)

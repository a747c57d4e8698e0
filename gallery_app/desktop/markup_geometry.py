"""Where marks lie, as plain numbers: between screen and upright picture, moved, resized, hit.

A room is the canvas in device pixels (`view_geometry`). A grip is what one takes hold of to resize: a side or
corner of a box as (-1 to 1, -1 to 1), or an end of an arrow.
"""

import math
from dataclasses import dataclass
from enum import Enum

from gallery_app.desktop.view_geometry import Scene, Size, Spot, View
from gallery_app.domain.marks import Arrow, Label, Mark, Point, Redaction
from gallery_app.domain.view import Box


class End(Enum):
    """An end of an arrow."""

    START = "start"
    TIP = "tip"


Side = tuple[int, int]
Grip = Side | End
SIDES: tuple[Side, ...] = ((-1, -1), (1, -1), (1, 1), (-1, 1), (0, -1), (1, 0), (0, 1), (-1, 0))
"""Corners first: where a box is small, they win."""


@dataclass(frozen=True, slots=True)
class Placing:
    """How the upright picture lies in its room."""

    picture: Size
    rect: tuple[int, int, int, int]
    """Left, top, width and height of the turned picture in the room."""
    turns: int

    @classmethod
    def of(cls, scene: Scene, view: View) -> "Placing":
        """As a canvas shows it."""
        return cls(scene.picture, scene.find_rect(view), view.turns % 4)

    @property
    def scale(self) -> Spot:
        """Room pixels to a picture pixel, across and down the upright picture."""
        size = Size(self.rect[2], self.rect[3]).turned(self.turns)
        return Spot(size.width / self.picture.width, size.height / self.picture.height)

    def to_room(self, x: float, y: float) -> Spot:
        """Where a place of the picture lies in the room."""
        left, top, width, height = self.rect
        x, y = x * self.scale.x, y * self.scale.y
        match self.turns:
            case 1:
                return Spot(left + width - y, top + x)
            case 2:
                return Spot(left + width - x, top + height - y)
            case 3:
                return Spot(left + y, top + height - x)
            case _:
                return Spot(left + x, top + y)

    def to_picture(self, spot: Spot) -> Spot:
        """Which place of the picture lies there, also outside of it."""
        left, top, width, height = self.rect
        right, bottom = left + width, top + height
        match self.turns:
            case 1:
                x, y = spot.y - top, right - spot.x
            case 2:
                x, y = right - spot.x, bottom - spot.y
            case 3:
                x, y = bottom - spot.y, spot.x - left
            case _:
                x, y = spot.x - left, spot.y - top
        return Spot(x / self.scale.x, y / self.scale.y)

    def box_in_room(self, box: Box) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of a box, in the room."""
        one, other = self.to_room(box[0], box[1]), self.to_room(box[2], box[3])
        return min(one.x, other.x), min(one.y, other.y), max(one.x, other.x), max(one.y, other.y)


def unturn(way: tuple[int, int], turns: int) -> tuple[int, int]:
    """A way on the screen, across and down, as it goes on the upright picture."""
    across, down = way
    for _ in range(turns % 4):
        across, down = down, -across
    return across, down


def turn_way(way: tuple[int, int], turns: int) -> tuple[int, int]:
    """A way on the upright picture as it goes on the screen."""
    return unturn(way, -turns)


def make_box(one: Spot, other: Spot, picture: Size) -> Box:
    """The box between two places: whole pixels, at least one, inside of the picture; touched ones belong."""
    left, right = _make_span(one.x, other.x, picture.width)
    top, bottom = _make_span(one.y, other.y, picture.height)
    return left, top, right, bottom


def _make_span(one: float, other: float, length: int) -> tuple[int, int]:
    first = min(max(math.floor(min(one, other)), 0), length - 1)
    last = min(max(math.ceil(max(one, other)), first + 1), length)
    return first, last


def move_box(box: Box, across: int, down: int, picture: Size) -> Box:
    """The same size elsewhere, as far as the picture goes."""
    across = _keep(across, -box[0], picture.width - box[2])
    down = _keep(down, -box[1], picture.height - box[3])
    return box[0] + across, box[1] + down, box[2] + across, box[3] + down


def resize_box(box: Box, side: Side, across: int, down: int, picture: Size) -> Box:
    """Move a side or a corner; past the other side the box turns over."""
    left = box[0] + (across if side[0] < 0 else 0)
    right = box[2] + (across if side[0] > 0 else 0)
    top = box[1] + (down if side[1] < 0 else 0)
    bottom = box[3] + (down if side[1] > 0 else 0)
    return make_box(Spot(left, top), Spot(right, bottom), picture)


def keep_point(x: float, y: float, picture: Size) -> Point:
    """The nearest pixel of the picture."""
    return (
        min(max(math.floor(x), 0), picture.width - 1),
        min(max(math.floor(y), 0), picture.height - 1),
    )


def find_bounds(mark: Mark) -> Box:
    """The box that a mark stands in, without the edges around it."""
    if isinstance(mark, Label):
        x, y = mark.at
        return x, y, x + mark.stamp.width, y + mark.stamp.height
    if isinstance(mark, Arrow):
        (x, y), (tip_x, tip_y) = mark.start, mark.end
        return min(x, tip_x), min(y, tip_y), max(x, tip_x) + 1, max(y, tip_y) + 1
    return mark.box


def is_hit(mark: Mark, at: Spot, reach: float) -> bool:
    """Whether a place belongs to a mark, or is no further from it than `reach`.

    Of a rectangle that is its line: what lies inside can be drawn upon.
    """
    if isinstance(mark, Arrow):
        return _distance_to_line(at, mark.start, mark.end) <= mark.width_px + reach
    if isinstance(mark, Redaction | Label):
        return is_inside(find_bounds(mark), at, reach)
    half = mark.width_px / 2 + reach
    left, top, right, bottom = mark.box
    is_deep = left + half < at.x < right - half and top + half < at.y < bottom - half
    return is_inside(mark.box, at, half) and not is_deep


def is_inside(box: Box, at: Spot, reach: float = 0.0) -> bool:
    """Whether a place lies in a box, or no further from it than `reach`."""
    return box[0] - reach <= at.x <= box[2] + reach and box[1] - reach <= at.y <= box[3] + reach


def list_grips(mark: Mark) -> tuple[tuple[Grip, Spot], ...]:
    """What can be taken hold of, and where it lies in the picture. A label has a corner at its end."""
    if isinstance(mark, Arrow):
        return (End.TIP, _middle_of(mark.end)), (End.START, _middle_of(mark.start))
    box = find_bounds(mark)
    if isinstance(mark, Label):
        return (((1, 1), Spot(box[2], box[3])),)
    return list_sides(box)


def list_sides(box: Box) -> tuple[tuple[Grip, Spot], ...]:
    """The corners and sides of a box."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    half_x, half_y = (box[2] - box[0]) / 2, (box[3] - box[1]) / 2
    return tuple((side, Spot(x + side[0] * half_x, y + side[1] * half_y)) for side in SIDES)


def _middle_of(point: Point) -> Spot:
    return Spot(point[0] + 0.5, point[1] + 0.5)


def _keep(value: int, least: int, most: int) -> int:
    return max(least, min(value, most)) if least <= most else least


def _distance_to_line(at: Spot, start: Point, end: Point) -> float:
    one, other = _middle_of(start), _middle_of(end)
    across, down = other.x - one.x, other.y - one.y
    square = across * across + down * down
    share = ((at.x - one.x) * across + (at.y - one.y) * down) / square if square else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.hypot(at.x - one.x - share * across, at.y - one.y - share * down)

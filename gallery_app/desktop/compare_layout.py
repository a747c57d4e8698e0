"""How pictures that are compared share the room: beside one another, or all in the same place."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from gallery_app.desktop.view_geometry import Size

_UNKNOWN = Size(4, 3)


class CompareMode(StrEnum):
    """How pictures are compared; in all but SIDE they lie over one another."""

    SIDE = "side"
    FLIP = "flip"
    SLIDER = "slider"
    DIFFERENCE = "difference"


class Rect(NamedTuple):
    """Left, top, width and height."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Cell:
    """Where one picture stands, and the caption above it."""

    caption: Rect
    canvas: Rect


@dataclass(frozen=True, slots=True)
class Spacing:
    """Height of a caption and the gap between panes and around them."""

    caption: int
    gap: int


def arrange(room: Size, pictures: Sequence[Size | None], spacing: Spacing) -> tuple[Cell, ...]:
    """Panes beside or above one another, whichever shows the pictures larger.

    2 and 3 stand in a row or a column, 3 also as 2 and 1, 4 as 2 and 2.
    """
    count = len(pictures)
    choices = {1: ((1,),), 2: ((2,), (1, 1)), 3: ((3,), (1, 1, 1), (2, 1)), 4: ((2, 2),)}[count]
    laid = [_lay_rows(room, rows, spacing) for rows in choices]
    return max(laid, key=lambda cells: _count_shown(cells, pictures))


def arrange_over(room: Size, count: int, spacing: Spacing) -> tuple[Cell, ...]:
    """All pictures in one place, their captions in a row above it."""
    gap = spacing.gap
    top = gap + spacing.caption
    canvas = Rect(gap, top, max(1, room.width - 2 * gap), max(1, room.height - top - gap))
    captions = _cut(gap, room.width - gap, count, gap)
    return tuple(Cell(Rect(left, gap, width, spacing.caption), canvas) for left, width in captions)


def _lay_rows(room: Size, rows: tuple[int, ...], spacing: Spacing) -> tuple[Cell, ...]:
    cells = []
    for (top, height), count in zip(_cut(spacing.gap, room.height - spacing.gap, len(rows), spacing.gap),
                                    rows, strict=True):  # fmt: skip
        for left, width in _cut(spacing.gap, room.width - spacing.gap, count, spacing.gap):
            below = max(1, height - spacing.caption)
            cells.append(Cell(Rect(left, top, width, spacing.caption),
                              Rect(left, top + spacing.caption, width, below)))  # fmt: skip
    return tuple(cells)


def _cut(start: int, end: int, count: int, gap: int) -> list[tuple[int, int]]:
    """Equal lengths with gaps between: where each begins and how long it is."""
    length = max(count, end - start - gap * (count - 1))
    edges = [start + length * number // count + gap * number for number in range(count + 1)]
    return [(edge, max(1, after - gap - edge)) for edge, after in itertools.pairwise(edges)]


def _count_shown(cells: Sequence[Cell], pictures: Sequence[Size | None]) -> float:
    """The area that the fitted pictures take, relative to one another's proportions; a row wins a tie."""
    shown = 0.0
    for cell, picture in zip(cells, pictures, strict=True):
        size = picture or _UNKNOWN
        width = min(cell.canvas.width, cell.canvas.height * size.width / size.height)
        shown += width * width * size.height / size.width
    return round(shown)

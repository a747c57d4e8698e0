"""Marks in a copy's own pixels, as they go to the lane that draws them, and which pixels they touch. Pure."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from gallery_app.domain.marks import Arrow, Colour, Edits, Label, Rectangle, Redaction, Stamp
from gallery_app.domain.view import Box
from gallery_app.imaging.copy_plan import JPEG_BLOCK_PX, CopyPlan, clip, snap

Spot = tuple[float, float]

HALO: Final = 0.25
"""The outline around a line, on either side, as a share of its width; one pixel at least."""
HEAD_LENGTH: Final = 4.0
HEAD_WIDTH: Final = 3.0
"""An arrow's head in widths of its line."""
STEP_PX: Final = 64
FAR: Final = 2.0**20
"""Nothing is placed farther outside than this, where whole numbers of a drawing would not hold it."""


@dataclass(frozen=True, slots=True)
class Fill:
    """A redaction: exactly these pixels, opaque."""

    box: Box
    colour: Colour


@dataclass(frozen=True, slots=True)
class Outline:
    """A rectangle's line around `box`."""

    box: tuple[float, float, float, float]
    colour: Colour
    width: float


@dataclass(frozen=True, slots=True)
class Pointer:
    """An arrow."""

    start: Spot
    end: Spot
    colour: Colour
    width: float


@dataclass(frozen=True, slots=True)
class Print:
    """A label's stamp, drawn `box` large."""

    box: Box
    stamp: Stamp = field(repr=False)


Placed = Fill | Outline | Pointer | Print


@dataclass(frozen=True, slots=True)
class Covered:
    """A box that is one colour in the finished copy, but for the pixels of `touched`, drawn over it later."""

    box: Box
    colour: Colour
    touched: tuple[Box, ...] = ()


def place_marks(edits: Edits, plan: CopyPlan, format_name: str) -> tuple[Placed, ...]:
    """The marks in their order, those left out that lie outside of the copy."""
    block_px = JPEG_BLOCK_PX if format_name == "JPEG" else 1
    placed = (_place(mark, plan, block_px) for mark in edits.marks)
    return tuple(mark for mark in placed if mark is not None)


def list_covered(placed: tuple[Placed, ...], plan: CopyPlan, format_name: str) -> tuple[Covered, ...]:
    """What has to be one colour, but for what was drawn over it, and in a JPEG the rest of those blocks."""
    block_px = JPEG_BLOCK_PX if format_name == "JPEG" else 1
    whole = (0, 0, plan.width, plan.height)
    covered = []
    for index, mark in enumerate(placed):
        if not isinstance(mark, Fill):
            continue
        later = (box for after in placed[index + 1 :] for box in list_touched(after))
        touched = (clip(snap(box, block_px), whole) for box in later)
        over = tuple(box for box in touched if box is not None and clip(box, mark.box) is not None)
        covered.append(Covered(mark.box, mark.colour, over))
    return tuple(covered)


def list_touched(mark: Placed) -> Iterator[Box]:
    """Boxes that hold every pixel that a mark changes."""
    match mark:
        case Fill(box) | Print(box):
            yield box
        case Outline((left, top, right, bottom), _, width):
            reach = width / 2 + find_halo(width) + 1
            for a, b in (((left, top), (right, top)), ((left, bottom), (right, bottom))):
                yield _around((a, b), reach)
            for a, b in (((left, top), (left, bottom)), ((right, top), (right, bottom))):
                yield _around((a, b), reach)
        case Pointer(start, end, _, width):
            reach = width * HEAD_WIDTH / 2 + 2 * find_halo(width) + 2
            steps = max(1, min(512, math.ceil(math.dist(start, end) / STEP_PX)))
            for step in range(steps):
                a, b = _between(start, end, step / steps), _between(start, end, (step + 1) / steps)
                yield _around((a, b), reach)
            # The outline of a sharp tip reaches farther than that of a line.
            yield _around((end,), width * HEAD_WIDTH + 4 * find_halo(width) + 2)


def find_halo(width: float) -> float:
    """How wide the outline around a line is."""
    return max(1.0, width * HALO)


def write_marks(placed: tuple[Placed, ...]) -> list[list[Any]]:
    """The marks as JSON; stamps go as bytes, one behind the other."""
    return [_write(mark) for mark in placed]


def list_stamps(placed: tuple[Placed, ...]) -> list[bytes]:
    """The stamps in the order in which `read_marks` wants them."""
    return [mark.stamp.rgba for mark in placed if isinstance(mark, Print)]


def read_marks(written: list[list[Any]], stamps: memoryview) -> tuple[Placed, ...]:
    """What `write_marks` wrote, in the lane."""
    placed: list[Placed] = []
    for kind, *values in written:
        match kind, values:
            case "fill", [box, colour]:
                placed.append(Fill(tuple(box), tuple(colour)))
            case "outline", [box, colour, width]:
                placed.append(Outline(tuple(box), tuple(colour), width))
            case "pointer", [start, end, colour, width]:
                placed.append(Pointer(tuple(start), tuple(end), tuple(colour), width))
            case _, [box, width, height]:
                length = width * height * 4
                placed.append(Print(tuple(box), Stamp(width, height, bytes(stamps[:length]))))
                stamps = stamps[length:]
    return tuple(placed)


def _write(mark: Placed) -> list[Any]:
    match mark:
        case Fill(box, colour):
            return ["fill", box, colour]
        case Outline(edges, colour, width):
            return ["outline", edges, colour, width]
        case Pointer(start, end, colour, width):
            return ["pointer", start, end, colour, width]
        case Print(box, stamp):
            return ["print", box, stamp.width, stamp.height]


def _place(mark: Redaction | Rectangle | Arrow | Label, plan: CopyPlan, block_px: int) -> Placed | None:
    match mark:
        case Redaction(box, colour):
            placed = plan.place_box(box, block_px)
            return None if placed is None else Fill(placed, colour)
        case Rectangle((left, top, right, bottom), colour, width_px):
            edges = (*_near(plan.place_point(left, top)), *_near(plan.place_point(right, bottom)))
            return Outline(edges, colour, _scale_width(width_px, plan))
        case Arrow(start, end, colour, width_px):
            ends = (_near(plan.place_point(*start)), _near(plan.place_point(*end)))
            return Pointer(*ends, colour, _scale_width(width_px, plan))
        case Label(at, stamp=stamp):
            return _place_stamp(at, stamp, plan)


def _place_stamp(at: tuple[int, int], stamp: Stamp, plan: CopyPlan) -> Print | None:
    """Words are drawn whole: only where they end outside of the picture they are cut, by the lane."""
    left, top = (round(value) for value in _near(plan.place_point(*at)))
    width, height = (max(1, round(side * plan.scale)) for side in (stamp.width, stamp.height))
    box = (left, top, left + width, top + height)
    return None if clip(box, (0, 0, plan.width, plan.height)) is None else Print(box, stamp)


def _scale_width(width_px: int, plan: CopyPlan) -> float:
    return max(1.0, width_px * plan.scale)


def _near(spot: Spot) -> Spot:
    return max(-FAR, min(FAR, spot[0])), max(-FAR, min(FAR, spot[1]))


def _between(start: Spot, end: Spot, share: float) -> Spot:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _around(spots: tuple[Spot, ...], reach: float) -> Box:
    across, down = [spot[0] for spot in spots], [spot[1] for spot in spots]
    return (
        math.floor(min(across) - reach),
        math.floor(min(down) - reach),
        math.ceil(max(across) + reach),
        math.ceil(max(down) + reach),
    )

"""What is drawn on one picture and what of it is selected; every operation gives a new one. No Qt here."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from gallery_app.desktop.markup_geometry import (
    End,
    Grip,
    find_bounds,
    is_hit,
    is_inside,
    keep_point,
    list_grips,
    list_sides,
    move_box,
    resize_box,
)
from gallery_app.desktop.view_geometry import Size, Spot
from gallery_app.domain.marks import Arrow, Colour, Edits, Label, Mark, Point, Rectangle, Redaction, Stamp
from gallery_app.domain.view import Box

CROP = -1
"""Stands for the crop where a number of a mark could stand."""
_CROWDED = 4
"""Where a side is shorter than this many reaches of a pointer, grips would leave no room to take hold."""
TEXT_LEAST_PX, TEXT_MOST_PX = 8, 600


@dataclass(frozen=True, slots=True)
class Lettering:
    """What a text or the number of a step looks like; `room_px` is how wide a line of it may be."""

    words: str
    colour: Colour
    size_px: int
    is_step: bool
    room_px: int


DrawLabel = Callable[[Lettering], Stamp]


@dataclass(frozen=True, slots=True)
class Markup:
    """Edits of a picture of this size; `draw` makes the pixels of labels."""

    picture: Size
    draw: DrawLabel = field(repr=False, compare=False)
    edits: Edits = field(default_factory=Edits)
    selected: int | None = None
    """The number of a mark, or CROP."""

    # --- what is there ----------------------------------------------------------------------------------

    @property
    def mark(self) -> Mark | None:
        """The selected mark."""
        if self.selected is None or self.selected == CROP:
            return None
        return self.edits.marks[self.selected]

    def find(self, at: Spot, reach: float) -> int | None:
        """The uppermost mark there."""
        marks = self.edits.marks
        return next((n for n in reversed(range(len(marks))) if is_hit(marks[n], at, reach)), None)

    def holds(self, at: Spot, reach: float) -> bool:
        """Whether a place belongs to what is selected; of a selected rectangle all of it does."""
        if self.selected == CROP:
            return self.edits.crop is not None and is_inside(self.edits.crop, at)
        mark = self.mark
        if mark is None:
            return False
        return is_hit(mark, at, reach) or (not isinstance(mark, Arrow) and is_inside(find_bounds(mark), at))

    def grips(self, reach: float = 0.0) -> tuple[tuple[Grip, Spot], ...]:
        """What of the selection can be taken hold of, and where; on short sides only the corners."""
        mark, bounds = self.mark, self.bounds
        if mark is not None and not isinstance(mark, Redaction | Rectangle):
            return list_grips(mark)
        if bounds is None:
            return ()
        wide, high = (length >= _CROWDED * reach for length in _size_of(bounds))
        return tuple(
            (grip, spot)
            for grip, spot in list_sides(bounds)
            if not isinstance(grip, tuple) or all(grip) or (wide if grip[1] else high)
        )

    def find_grip(self, at: Spot, reach: float) -> Grip | None:
        """The grip there, the nearest of several; what is small is moved by its inside."""
        bounds, mark = self.bounds, self.mark
        if bounds is None:
            return None
        is_small = min(_size_of(bounds)) < _CROWDED * reach and not isinstance(mark, Arrow)
        if is_small and is_inside(bounds, at, -reach / 4):
            return None
        near = [(math.dist(at, spot), grip) for grip, spot in self.grips(reach)]
        distance, grip = min(near, key=lambda one: one[0], default=(math.inf, None))
        return grip if distance <= reach else None

    @property
    def bounds(self) -> Box | None:
        """The box of what is selected."""
        if self.selected == CROP:
            return self.edits.crop
        return find_bounds(self.mark) if self.mark is not None else None

    @property
    def next_step(self) -> int:
        """The number of a further step."""
        return 1 + sum(isinstance(mark, Label) and mark.is_step for mark in self.edits.marks)

    # --- selecting --------------------------------------------------------------------------------------

    def select(self, number: int | None) -> "Markup":
        """Select a mark, the crop, or nothing; what is not there is nothing."""
        if number == CROP:
            is_there = self.edits.crop is not None
        else:
            is_there = number is not None and 0 <= number < len(self.edits.marks)
        return replace(self, selected=number if is_there else None)

    def select_next(self, step: int) -> "Markup | None":
        """The mark drawn after the selected one (1) or before it (-1); None at the end."""
        count = len(self.edits.marks)
        here = self.selected if self.selected is not None and self.selected != CROP else None
        after = (0 if step > 0 else count - 1) if here is None else here + step
        return self.select(after) if 0 <= after < count else None

    def with_edits(self, edits: Edits, selected: int | None = None) -> "Markup":
        """Other edits of the same picture."""
        return replace(self, edits=edits, selected=None).select(selected)

    # --- drawing ----------------------------------------------------------------------------------------

    def add(self, mark: Mark) -> "Markup":
        """Draw over all others, and select it."""
        edits = replace(self.edits, marks=(*self.edits.marks, mark))
        return replace(self, edits=edits, selected=len(edits.marks) - 1)

    def add_step(self, at: Spot, colour: Colour, size_px: int) -> "Markup":
        """Put the next step there."""
        return self.add(self._letter(at, str(self.next_step), colour, size_px, is_step=True))

    def add_text(self, at: Spot, words: str, colour: Colour, size_px: int) -> "Markup":
        """Begin a text there."""
        return self.add(self._letter(at, words, colour, size_px, is_step=False))

    def with_crop(self, box: Box | None) -> "Markup":
        """Keep this part, or the whole picture; all of it is the whole picture."""
        whole = (0, 0, *self.picture)
        crop = box if box != whole else None
        return replace(self, edits=replace(self.edits, crop=crop)).select(CROP)

    # --- changing what is selected ----------------------------------------------------------------------

    def move(self, across: int, down: int) -> "Markup":
        """Move it by pixels of the picture, as far as that goes."""
        if self.selected == CROP and self.edits.crop is not None:
            return self.with_crop(move_box(self.edits.crop, across, down, self.picture))
        mark = self.mark
        if mark is None:
            return self
        if isinstance(mark, Arrow):
            left, top, *_ = box = find_bounds(mark)
            moved = move_box(box, across, down, self.picture)
            way = moved[0] - left, moved[1] - top
            return self._put(replace(mark, start=_add(mark.start, way), end=_add(mark.end, way)))
        if isinstance(mark, Label):
            left, top, *_ = move_box(find_bounds(mark), across, down, self.picture)
            return self._put(replace(mark, at=(left, top)))
        return self._put(replace(mark, box=move_box(mark.box, across, down, self.picture)))

    def resize(self, grip: Grip, across: int, down: int) -> "Markup":
        """Move a grip of it by pixels of the picture."""
        mark, crop = self.mark, self.edits.crop
        if isinstance(grip, End):
            if not isinstance(mark, Arrow):
                return self
            moved = _add(mark.end if grip is End.TIP else mark.start, (across, down))
            point = keep_point(*moved, self.picture)
            return self._put(replace(mark, end=point) if grip is End.TIP else replace(mark, start=point))
        if self.selected == CROP and crop is not None:
            return self.with_crop(resize_box(crop, grip, across, down, self.picture))
        if mark is None or isinstance(mark, Arrow):
            return self
        if isinstance(mark, Label):
            return self._resize_label(mark, grip, across, down)
        return self._put(replace(mark, box=resize_box(mark.box, grip, across, down, self.picture)))

    def recolour(self, colour: Colour) -> "Markup":
        """Give it another colour."""
        mark = self.mark
        if mark is None or mark.colour == colour:
            return self
        if isinstance(mark, Label):
            return self._put(self._redraw(replace(mark, colour=colour)))
        return self._put(replace(mark, colour=colour))

    def reword(self, words: str) -> "Markup":
        """Give a text other words."""
        mark = self.mark
        if not isinstance(mark, Label) or mark.words == words:
            return self
        return self._put(self._redraw(replace(mark, words=words)))

    def remove(self) -> "Markup":
        """Take it away; steps are numbered anew."""
        if self.selected == CROP:
            return replace(self, edits=replace(self.edits, crop=None), selected=None)
        if self.selected is None:
            return self
        left = [mark for n, mark in enumerate(self.edits.marks) if n != self.selected]
        step = 0
        for n, mark in enumerate(left):
            if isinstance(mark, Label) and mark.is_step:
                step += 1
                left[n] = mark if mark.words == str(step) else self._renumber(mark, step)
        return replace(self, edits=replace(self.edits, marks=tuple(left)), selected=None)

    # --- labels -----------------------------------------------------------------------------------------

    def _letter(self, at: Spot, words: str, colour: Colour, size_px: int, *, is_step: bool) -> Label:
        size_px = min(max(size_px, TEXT_LEAST_PX), TEXT_MOST_PX)
        stamp = self.draw(Lettering(words, colour, size_px, is_step, self.picture.width))
        left, top = (at.x - stamp.width / 2, at.y - stamp.height / 2) if is_step else at
        return Label(self._keep(left, top, stamp), words, colour, size_px, stamp, is_step=is_step)

    def _redraw(self, label: Label) -> Label:
        """At the same place."""
        at = Spot(*label.at)
        if label.is_step:
            at = Spot(at.x + label.stamp.width / 2, at.y + label.stamp.height / 2)
        return self._letter(at, label.words, label.colour, label.size_px, is_step=label.is_step)

    def _renumber(self, label: Label, step: int) -> Label:
        return self._redraw(replace(label, words=str(step)))

    def _resize_label(self, label: Label, grip: tuple[int, int], across: int, down: int) -> "Markup":
        """As high as the grip says: the further way counts."""
        stamp = label.stamp
        shares = (across * grip[0] / stamp.width, down * grip[1] / stamp.height)
        share = 1 + max(shares, key=abs)
        size_px = min(max(round(label.size_px * share), TEXT_LEAST_PX), TEXT_MOST_PX)
        if size_px == label.size_px:
            return self
        return self._put(self._redraw(replace(label, size_px=size_px)))

    def _keep(self, left: float, top: float, stamp: Stamp) -> Point:
        """Inside of the picture; what is larger than that begins at its left top."""
        return (
            max(0, min(round(left), self.picture.width - stamp.width)),
            max(0, min(round(top), self.picture.height - stamp.height)),
        )

    def _put(self, mark: Mark) -> "Markup":
        marks = list(self.edits.marks)
        if self.selected is not None and self.selected != CROP:
            marks[self.selected] = mark
        return replace(self, edits=replace(self.edits, marks=tuple(marks)))


def _size_of(box: Box) -> tuple[int, int]:
    return box[2] - box[0], box[3] - box[1]


def _add(point: Point, way: tuple[int, int]) -> Point:
    return point[0] + way[0], point[1] + way[1]

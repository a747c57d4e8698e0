"""What a person draws on a copy of a picture: redactions, arrows, rectangles, text, steps, and a crop.

All places count in pixels of the upright picture at its full size. The original is never changed.
"""

from dataclasses import dataclass, field

from gallery_app.domain.view import Box

Point = tuple[int, int]
Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255 each."""
BLACK: Colour = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Redaction:
    """An opaque box: nothing of what lies below it is in the copy."""

    box: Box
    colour: Colour = BLACK


@dataclass(frozen=True, slots=True)
class Rectangle:
    """The outline of a box; `width_px` is that of its line, half of it on either side."""

    box: Box
    colour: Colour
    width_px: int


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line from `start` with its head at `end`."""

    start: Point
    end: Point
    colour: Colour
    width_px: int


@dataclass(frozen=True, slots=True)
class Stamp:
    """Pixels drawn by the window, which knows fonts and scripts: `rgba` has 4 bytes each, alpha apart."""

    width: int
    height: int
    rgba: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Label:
    """A text, or the number of a step (`is_step`), at the left top of its stamp."""

    at: Point
    words: str
    colour: Colour
    size_px: int
    stamp: Stamp
    is_step: bool = False


Mark = Redaction | Rectangle | Arrow | Label


@dataclass(frozen=True, slots=True)
class Edits:
    """All that is drawn on one picture, in the order it was drawn, and the part of it that is kept."""

    marks: tuple[Mark, ...] = ()
    crop: Box | None = None

    def __bool__(self) -> bool:
        return bool(self.marks) or self.crop is not None

    @property
    def redactions(self) -> tuple[Redaction, ...]:
        """The boxes below which nothing may be left."""
        return tuple(mark for mark in self.marks if isinstance(mark, Redaction))

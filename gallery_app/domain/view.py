"""Pieces of a picture as a viewer asks for them, and their pixels."""

from dataclasses import dataclass, field

Box = tuple[int, int, int, int]
"""Left, top, right, bottom in the picture's own pixels, upright; right and bottom are just outside."""


@dataclass(frozen=True, slots=True)
class ViewPart:
    """A piece of a page of a picture (a frame of a film): `box` of it, drawn `width` x `height` pixels large.

    Without a box it is the whole page, in proportion inside of `width` x `height`, never enlarged: so a
    viewer can ask for a picture whose size it does not know yet.
    """

    width: int
    height: int
    box: Box | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class ViewPixels:
    """The pixels of a ViewPart, sRGB and upright: `bgra` has 4 bytes each (colours times alpha, then alpha).

    `picture_width` and `picture_height` are those of the whole page. `pages` counts frames or pages up to
    200; `duration_ms` is how long this frame stands, 0 where nothing moves. `scale` is 1, or 2, 4, 8 where
    the picture is too large to be held whole: its finest level has 1/scale of its pixels per side.
    """

    width: int
    height: int
    bgra: bytes = field(repr=False)
    picture_width: int
    picture_height: int
    pages: int = 1
    duration_ms: int = 0
    has_alpha: bool = False
    scale: int = 1

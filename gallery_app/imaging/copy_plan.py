"""How large a copy is, and where a place of its original lies in it. Pure: app and lanes agree on it."""

import math
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.view import Box
from gallery_app.imaging.limits import (
    COPY_DECODED_PIXELS,
    COPY_PIXELS,
    COPY_SIDES_PX,
    FILM_PIXELS,
    LOSSLESS_WEBP_PIXELS,
    SEE_THROUGH_WEBP_PIXELS,
)

JPEG_BLOCK_PX: Final = 8
"""At 4:4:4 a block of 8 x 8 pixels is coded for itself (ITU T.81, A.1.1): what is even stays exactly even."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the copy's format and memory allow: pixels in all, and of a side."""

    pixels: int
    side_px: int


@dataclass(frozen=True, slots=True)
class CopyPlan:
    """`crop` is the part of the upright original that is kept; it becomes `width` x `height` pixels.

    `is_bounded` says that not the wish of a person but the bounds made it smaller.
    """

    crop: Box
    width: int
    height: int
    is_bounded: bool = False

    @property
    def crop_size(self) -> tuple[int, int]:
        """Width and height of what is kept, in the original's pixels."""
        left, top, right, bottom = self.crop
        return right - left, bottom - top

    @property
    def is_scaled(self) -> bool:
        """Whether pixels are not simply taken over."""
        return self.crop_size != (self.width, self.height)

    @property
    def scale(self) -> float:
        """Pixels of the copy to one of the original, at most 1."""
        across, down = self.crop_size
        return math.sqrt(self.width * self.height / (across * down))

    def place_point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the original lies in the copy, or beside it."""
        across, down = self.crop_size
        return (x - self.crop[0]) * self.width / across, (y - self.crop[1]) * self.height / down

    def place_box(self, box: Box, block_px: int = 1) -> Box | None:
        """The pixels of the copy that a box touches, outward to whole blocks; None if it touches none."""
        inside = clip(box, self.crop)
        if inside is None:
            return None
        (across, down), (left, top, _, _) = self.crop_size, self.crop
        touched = (
            (inside[0] - left) * self.width // across,
            (inside[1] - top) * self.height // down,
            -(-(inside[2] - left) * self.width // across),
            -(-(inside[3] - top) * self.height // down),
        )
        return clip(snap(touched, block_px), (0, 0, self.width, self.height))


def plan_copy(
    width: int, height: int, crop: Box | None, edge_limit_px: int | None, bounds: Bounds
) -> CopyPlan | None:
    """The plan for an upright original of this size; None if the crop leaves no pixel. Never enlarges."""
    whole: Box = (0, 0, width, height)
    kept = whole if crop is None else clip(crop, whole)
    if kept is None:
        return None
    across, down = kept[2] - kept[0], kept[3] - kept[1]
    wished = _fit(across, down, edge_limit_px)
    if wished[0] * wished[1] <= bounds.pixels and max(wished) <= bounds.side_px:
        return CopyPlan(kept, *wished)
    scale = min(math.sqrt(bounds.pixels / (across * down)), bounds.side_px / max(across, down))
    return CopyPlan(kept, max(1, int(across * scale)), max(1, int(down * scale)), is_bounded=True)


def find_bounds(
    format_name: str, original_pixels: int, *, lossless: bool = False, see_through: bool = False
) -> Bounds:
    """The bounds for one picture; a JPEG that is decoded at half its sides is not enlarged again."""
    pixels = COPY_PIXELS[format_name]
    if original_pixels > COPY_DECODED_PIXELS:
        pixels = min(pixels, original_pixels // 4)
    if format_name == "WEBP" and (lossless or see_through):
        pixels = min(pixels, LOSSLESS_WEBP_PIXELS if lossless else SEE_THROUGH_WEBP_PIXELS)
    return Bounds(pixels, COPY_SIDES_PX[format_name])


def find_film_bounds(format_name: str, frames: int) -> Bounds:
    """The bounds for each of so many frames."""
    return Bounds(FILM_PIXELS[format_name] // frames, COPY_SIDES_PX[format_name])


def clip(box: Box, room: Box) -> Box | None:
    """The part of a box inside of another; None if it is empty."""
    left, top = max(box[0], room[0]), max(box[1], room[1])
    right, bottom = min(box[2], room[2]), min(box[3], room[3])
    return (left, top, right, bottom) if left < right and top < bottom else None


def snap(box: Box, block_px: int) -> Box:
    """Outward to whole blocks, counted from the left top."""
    left, top, right, bottom = box
    return (
        left // block_px * block_px,
        top // block_px * block_px,
        -(-right // block_px) * block_px,
        -(-bottom // block_px) * block_px,
    )


def _fit(width: int, height: int, edge_limit_px: int | None) -> tuple[int, int]:
    longest = max(width, height)
    if edge_limit_px is None or longest <= edge_limit_px:
        return width, height
    return max(1, round(width * edge_limit_px / longest)), max(1, round(height * edge_limit_px / longest))

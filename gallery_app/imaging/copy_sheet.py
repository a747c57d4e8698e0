"""A decoded picture or frame for a copy: redacted as stored, then upright sRGB, strip by strip. In a lane.

Strips, because the whole at full size is there once already, and a second one would not fit beside it.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, cast

from PIL import Image

from gallery_app.domain.marks import Colour
from gallery_app.domain.view import Box
from gallery_app.imaging.colour import WHITE, make_8_bit, make_resizable, make_srgb
from gallery_app.imaging.copy_plan import CopyPlan, clip
from gallery_app.imaging.limits import FEW_COLOURS
from gallery_app.imaging.thumbnail import turn_upright
from gallery_app.imaging.view_boxes import find_stored_box, turn_size

STRIP_PIXELS: Final = 2_000_000
KERNEL_PX: Final = 3
"""Lanczos looks so many pixels of the copy to either side."""

Hidden = tuple[Box, Colour]
"""A redaction: a box of the upright original, and its colour."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Pixels as stored, 8 bit, maybe at a smaller scale; `width` and `height` are the upright whole's."""

    image: Image.Image
    width: int
    height: int
    orientation: int
    icc: bytes | None

    @property
    def is_see_through(self) -> bool:
        """Whether any pixel lets through what is below."""
        if self.image.mode not in {"LA", "RGBA"}:
            return False
        return cast("float", self.image.getchannel("A").getextrema()[0]) < 255

    @property
    def has_few_colours(self) -> bool:
        """Whether it is drawn, by the number of its colours."""
        return self.image.getcolors(FEW_COLOURS) is not None


@dataclass(frozen=True, slots=True)
class Strip:
    """Rows of the copy: RGB, or RGBA where `see_through` was asked for."""

    image: Image.Image
    unfit_profile: bool


def make_sheet(
    image: Image.Image, size: tuple[int, int], orientation: int, hidden: tuple[Hidden, ...]
) -> Sheet:
    """Burn the redactions into a loaded picture, whose upright whole is `size`.

    Before anything is measured or scaled: what is below must show in no number and in no neighbour.
    """
    icc = image.info.get("icc_profile")
    resizable = make_resizable(image)
    for box, colour in hidden:
        burn(resizable, box, colour, size, orientation)
    return Sheet(make_8_bit(resizable), *size, orientation, icc if isinstance(icc, bytes) else None)


def burn(image: Image.Image, box: Box, colour: Colour, size: tuple[int, int], orientation: int) -> None:
    """Fill a box of the upright whole in the pixels as they are stored; what lies outside is nothing."""
    inside = clip(box, (0, 0, *size))
    if inside is not None:
        stored = turn_size(*size, orientation)
        image.paste(_find_fill(image.mode, colour), find_stored_box(inside, *stored, orientation))


def cut_strips(sheet: Sheet, plan: CopyPlan, *, see_through: bool) -> Iterator[Strip]:
    """The copy from top to bottom. What is see-through stays so, or lies on white."""
    rows = max(1, STRIP_PIXELS // plan.width)
    for top in range(0, plan.height, rows):
        bottom = min(top + rows, plan.height)
        piece = turn_upright(_cut(sheet, plan, top, bottom), sheet.orientation)
        srgb = make_srgb(piece, sheet.icc)
        # Under alpha 0 a picture may hide what somebody erased: it is gone in either case.
        if srgb.alpha is None:
            canvas = srgb.image.convert("RGBA") if see_through else srgb.image
        elif see_through:
            canvas = Image.new("RGBA", piece.size)
            canvas.paste(srgb.image, mask=srgb.alpha.point(_is_seen))
            canvas.putalpha(srgb.alpha)
        else:
            canvas = Image.new("RGB", piece.size, WHITE)
            canvas.paste(srgb.image, mask=srgb.alpha)
        yield Strip(canvas, bool(srgb.warnings))


def collect_strips(sheet: Sheet, plan: CopyPlan, *, see_through: bool) -> tuple[list[bytes], bool]:
    """All strips before the first is sent: after it no refusal could be."""
    pieces, unfit = [], False
    for strip in cut_strips(sheet, plan, see_through=see_through):
        pieces.append(strip.image.tobytes())
        unfit = unfit or strip.unfit_profile
    return pieces, unfit


def _is_seen(alpha: float) -> int:
    return 255 if alpha else 0


def _cut(sheet: Sheet, plan: CopyPlan, top: int, bottom: int) -> Image.Image:
    """The stored pixels of some rows of the copy, at the copy's scale, with none from outside of the crop."""
    stored = turn_size(sheet.width, sheet.height, sheet.orientation)
    across, down = sheet.image.width / stored[0], sheet.image.height / stored[1]
    left, start, right, _ = plan.crop
    step = plan.crop_size[1] / plan.height
    area = _find_area(sheet, (left, start + top * step, right, start + bottom * step), across, down)
    size = turn_size(plan.width, bottom - top, sheet.orientation)
    if not plan.is_scaled and (across, down) == (1, 1):
        return sheet.image.crop((round(area[0]), round(area[1]), round(area[2]), round(area[3])))
    kept = _find_area(sheet, plan.crop, across, down)
    reach_x = KERNEL_PX * max(1.0, (area[2] - area[0]) / size[0]) + 1
    reach_y = KERNEL_PX * max(1.0, (area[3] - area[1]) / size[1]) + 1
    near = (
        max(math.floor(area[0] - reach_x), math.floor(kept[0])),
        max(math.floor(area[1] - reach_y), math.floor(kept[1])),
        min(math.ceil(area[2] + reach_x), math.ceil(kept[2])),
        min(math.ceil(area[3] + reach_y), math.ceil(kept[3])),
    )
    # Only these rows: of a picture with alpha Pillow first makes a copy of all it is given.
    part = sheet.image.crop(near)
    inside = (area[0] - near[0], area[1] - near[1], area[2] - near[0], area[3] - near[1])
    return part.resize(size, Image.Resampling.LANCZOS, box=_keep_in(inside, part.size))


def _find_area(
    sheet: Sheet, box: tuple[float, float, float, float], across: float, down: float
) -> tuple[float, float, float, float]:
    stored = turn_size(sheet.width, sheet.height, sheet.orientation)
    left, top, right, bottom = find_stored_box(box, *stored, sheet.orientation)  # type: ignore[arg-type]  # the same sums
    return left * across, top * down, right * across, bottom * down


def _keep_in(
    box: tuple[float, float, float, float], size: tuple[int, int]
) -> tuple[float, float, float, float]:
    """Without what rounding put outside by a hair."""
    return max(0.0, box[0]), max(0.0, box[1]), min(float(size[0]), box[2]), min(float(size[1]), box[3])


def _find_fill(mode: str, colour: Colour) -> int | float | tuple[int, ...]:
    """The colour in the picture's own mode, or nearly: it is drawn again, exactly, in the scaled copy."""
    red, green, blue = colour
    luma = (299 * red + 587 * green + 114 * blue) // 1000
    fills: dict[str, int | float | tuple[int, ...]] = {
        "L": luma,
        "LA": (luma, 255),
        "RGB": colour,
        "RGBA": (*colour, 255),
        "CMYK": (255 - red, 255 - green, 255 - blue, 0),
        "YCbCr": (luma, 128, 128),
        "LAB": (luma, 128, 128),
        "I": luma * 257,
        "F": 0.0,
    }
    return fills[mode]

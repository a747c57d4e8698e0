"""A lane's answers about a copy, checked; and what a person is told about it."""

from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from gallery_app.domain.copying import CopyFormat, CopyOrder
from gallery_app.domain.kept_exif import list_kept_tags
from gallery_app.imaging.copy_placing import Covered
from gallery_app.imaging.copy_plan import CopyPlan, find_bounds, find_film_bounds, plan_copy
from gallery_app.imaging.lane import LaneLied
from gallery_app.imaging.limits import (
    COPY_PIXELS,
    COPY_SIDES_PX,
    FILM_PIXELS,
    FRAMES_LIMIT,
    PLAYS_LIMIT,
    SIDE_LIMIT_PX,
)
from gallery_app.imaging.untrusted import UntrustedObject, check_integer
from gallery_app.imaging.view_answer import DURATIONS_MS

KEPT_FORMATS: Final = {
    "JPEG": frozenset({"JPEG"}),
    "PNG": frozenset({"PNG"}),
    "WEBP": frozenset({"WEBP"}),
    "GIF": frozenset({"GIF", "PNG"}),
}
"""What a copy of each format may be if it keeps its own; of any other format it is one of two."""
OTHER_FORMATS: Final = frozenset({"JPEG", "PNG"})
JPEG_STEP, COARSE_JPEG_STEP = 4, 48
"""So near does an even colour come out of a JPEG, from this quality on, and below it."""
FINE_QUALITY: Final = 50


@dataclass(frozen=True, slots=True)
class CopyPixels:
    """Checked pixels of a copy, exactly as many as promised; `original_…` are the upright whole's sides."""

    format: str
    original_format: str
    original_width: int
    original_height: int
    plan: CopyPlan
    bands: int
    pages: int
    durations_ms: tuple[int, ...]
    plays: int
    unfit_profile: bool
    is_see_through: bool
    body: bytearray = field(repr=False)


def check_copy_pixels(
    untrusted: dict[str, Any], body: bytearray, original_format: str, order: CopyOrder
) -> CopyPixels:
    """Check an answer to `copy`. Raises LaneLied."""
    answer = UntrustedObject(untrusted)
    format_name = _check_format(answer, original_format, order.format)
    width, height = (answer.integer(f"picture_{side}", 1, SIDE_LIMIT_PX) for side in ("width", "height"))
    duration = partial(check_integer, low=DURATIONS_MS[0], high=DURATIONS_MS[1])
    durations = answer.items("durations_ms", FRAMES_LIMIT, duration)
    frames = len(durations)
    if not frames and format_name not in COPY_PIXELS:
        raise LaneLied("a still picture in a format of films")
    if frames and not _may_be_film(frames, format_name, order):
        raise LaneLied("frames that were not asked for")
    bands = answer.integer("bands", 3, 4)
    lossless = bool(order.edits.redactions)
    bounds = (
        find_film_bounds(format_name, frames)
        if frames
        else find_bounds(format_name, width * height, lossless=lossless, see_through=bands == 4)
    )
    plan = plan_copy(width, height, order.edits.crop, order.edge_limit_px, bounds)
    size = answer.integer("width", 1, SIDE_LIMIT_PX), answer.integer("height", 1, SIDE_LIMIT_PX)
    if plan is None or size != (plan.width, plan.height):
        raise LaneLied("another size than was asked for")
    if len(body) != plan.width * plan.height * bands * max(1, frames):
        raise LaneLied("other pixels than promised")
    if (bands == 4 and format_name == "JPEG") or (frames and bands != 4):
        raise LaneLied("pixels that cannot be encoded")
    return CopyPixels(
        format=format_name,
        original_format=original_format,
        original_width=width,
        original_height=height,
        plan=plan,
        bands=bands,
        pages=answer.integer("pages", 1, FRAMES_LIMIT),
        durations_ms=durations,
        plays=answer.integer("plays", 0, PLAYS_LIMIT),
        unfit_profile=answer.flag("unfit_profile"),
        is_see_through=answer.flag("is_see_through"),
        body=body,
    )


def check_colours(
    told: UntrustedObject, covered: tuple[Covered, ...], format_name: str, quality: int
) -> bool:
    """Whether each redaction was found as one colour, and as its own."""
    colours = told.items("colours", len(covered), _check_colour)
    if len(colours) != len(covered):
        raise LaneLied("other boxes than were asked for")
    step = 0
    if format_name == "JPEG":
        step = JPEG_STEP if quality >= FINE_QUALITY else COARSE_JPEG_STEP
    return all(
        colour is not None
        and (not colour or max(abs(a - b) for a, b in zip(colour, part.colour, strict=True)) <= step)
        for colour, part in zip(colours, covered, strict=True)
    )


def make_notes(pixels: CopyPixels, order: CopyOrder) -> tuple[str, ...]:
    """What is other than a person may expect, in words."""
    plan, edits = pixels.plan, order.edits
    notes = []
    if plan.is_bounded:
        notes.append(_say_bounded(pixels))
    if (
        pixels.pages > 1
        and not pixels.durations_ms
        and (order.keeps_film or pixels.original_format == "TIFF")
    ):
        notes.append(_say_first(pixels))
    if pixels.is_see_through and pixels.format == "JPEG":
        notes.append("See-through parts are white")
    if pixels.unfit_profile:
        notes.append("The colour profile could not be used; colours may be off")
    if edits.redactions and pixels.format == "WEBP":
        notes.append("Encoded without loss, so that redacted parts are exactly one colour")
    if pixels.format == "GIF" and list_kept_tags(order.exif, order.strip):
        notes.append("A GIF holds no EXIF data; none was kept")
    return tuple(notes)


def _say_bounded(pixels: CopyPixels) -> str:
    plan = pixels.plan
    side_px = COPY_SIDES_PX[pixels.format]
    if max(plan.crop_size) > side_px >= max(plan.width, plan.height) >= side_px - 1:
        return f"Scaled down to {side_px:,} pixels on a side, the most that {pixels.format} has"
    return f"Scaled down to {round(plan.width * plan.height / 1_000_000)} megapixels"


def _say_first(pixels: CopyPixels) -> str:
    what = "pages" if pixels.original_format == "TIFF" else "frames"
    more = " or more" if pixels.pages >= FRAMES_LIMIT else ""
    return f"Only the first of {pixels.pages}{more} {what}"


def _may_be_film(frames: int, format_name: str, order: CopyOrder) -> bool:
    return frames > 1 and format_name in FILM_PIXELS and order.keeps_film and not order.edits


def _check_format(answer: UntrustedObject, original_format: str, wish: CopyFormat) -> str:
    kept = KEPT_FORMATS.get(original_format, OTHER_FORMATS)
    allowed = kept if wish is CopyFormat.KEEP else frozenset({wish.name})
    format_name = answer.raw("format")
    if not isinstance(format_name, str) or format_name not in allowed:
        raise LaneLied("a format that was not asked for")
    return format_name


def _check_colour(untrusted: object) -> tuple[int, ...] | None:
    if untrusted is None:
        return None
    if not isinstance(untrusted, list) or len(untrusted) not in (0, 3):
        raise LaneLied("no colour")
    return tuple(check_integer(level, 0, 255) for level in untrusted)

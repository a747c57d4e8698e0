"""A lane's answer to `view`, checked: exactly the pixels that were asked for."""

from typing import Any, Final

from gallery_app.domain.view import ViewPart, ViewPixels
from gallery_app.imaging.lane import LaneLied
from gallery_app.imaging.limits import FRAMES_LIMIT, SIDE_LIMIT_PX
from gallery_app.imaging.untrusted import UntrustedObject

VIEW_PIXEL_BYTES: Final = 4
DURATIONS_MS: Final = (20, 60_000)
"""A frame stands so long; 0 is for what does not move."""
SCALES: Final = frozenset({1, 2, 4, 8})


def is_missing(untrusted: dict[str, Any]) -> bool:
    """Whether the lane does not hold the picture and asks for its bytes."""
    return untrusted.get("missing") is True


def check_view(untrusted: dict[str, Any], body: bytearray, part: ViewPart) -> ViewPixels:
    """Check an answer to `view`. Raises LaneLied."""
    answer = UntrustedObject(untrusted)
    width, height = answer.integer("width", 1, part.width), answer.integer("height", 1, part.height)
    if part.box is not None and (width, height) != (part.width, part.height):
        raise LaneLied("another size than asked for")
    if len(body) != width * height * VIEW_PIXEL_BYTES:
        raise LaneLied("other pixels than promised")
    scale = answer.integer("scale", 1, max(SCALES))
    if scale not in SCALES:
        raise LaneLied("an unknown scale")
    pages = answer.integer("pages", 1, FRAMES_LIMIT)
    duration_ms = answer.integer("duration_ms", 0, DURATIONS_MS[1])
    if part.page >= pages or 0 < duration_ms < DURATIONS_MS[0]:
        raise LaneLied("a page that is not there, or no time to see it")
    return ViewPixels(
        width=width,
        height=height,
        bgra=bytes(body),
        picture_width=answer.integer("picture_width", 1, SIDE_LIMIT_PX),
        picture_height=answer.integer("picture_height", 1, SIDE_LIMIT_PX),
        pages=pages,
        duration_ms=duration_ms,
        has_alpha=answer.flag("has_alpha"),
        scale=scale,
    )

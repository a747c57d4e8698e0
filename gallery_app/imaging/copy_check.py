"""A finished copy decoded wholly again, and what is found where it is redacted. In a decode lane."""

from typing import Any, Final

from PIL import Image

from gallery_app.domain.marks import Colour
from gallery_app.domain.view import Box
from gallery_app.imaging.copy_plan import clip
from gallery_app.imaging.decode import load_pixels, open_picture
from gallery_app.imaging.view_opened import go_to

STRIP_PIXELS: Final = 2_000_000
LEVELS: Final = 256


def look_at_copy(data: bytes, format_name: str, pixels_limit: int, boxes: list[Any]) -> dict[str, Any]:
    """Size, frames, and for each covered box its one colour; null if it has several. Raises Refused."""
    image = open_picture(data, format_name, pixels_limit)
    frames = int(getattr(image, "n_frames", 1))
    for number in range(frames):
        go_to(image, number)
        load_pixels(image)
    go_to(image, 0)
    load_pixels(image)
    covered = [find_colour(image, tuple(box), [tuple(over) for over in overs]) for box, overs in boxes]
    return {
        "width": image.width,
        "height": image.height,
        "frames": frames,
        "colours": [None if colour is None else list(colour) for colour in covered],
    }


def find_colour(image: Image.Image, box: Box, touched: list[Box]) -> Colour | tuple[()] | None:
    """The one colour of a box but for what was drawn over it; empty if that is all of it, None if several.

    A pixel that is not wholly opaque counts as another colour.
    """
    found: set[tuple[int, ...]] = set()
    left, top, right, bottom = box
    rows = max(1, STRIP_PIXELS // (right - left))
    for start in range(top, bottom, rows):
        strip = (left, start, right, min(start + rows, bottom))
        piece = image.crop(strip).convert("RGBA")
        mask = Image.new("L", piece.size, 255)
        for over in touched:
            inside = clip(over, strip)
            if inside is not None:
                mask.paste(0, (inside[0] - left, inside[1] - start, inside[2] - left, inside[3] - start))
        levels = piece.histogram(mask)
        found |= _find_levels(levels)
        if len(found) > 1:
            return None
    if not found:
        return ()
    red, green, blue, alpha = found.pop()
    return (red, green, blue) if alpha == LEVELS - 1 else None


def _find_levels(levels: list[int]) -> set[tuple[int, ...]]:
    """The colour of pixels that are all one; two made-up ones where they are not."""
    bands = [levels[start : start + LEVELS] for start in range(0, len(levels), LEVELS)]
    met = [[level for level, count in enumerate(band) if count] for band in bands]
    if not any(met):
        return set()
    if any(len(band) > 1 for band in met):
        return {(-1,), (-2,)}
    return {tuple(band[0] for band in met)}

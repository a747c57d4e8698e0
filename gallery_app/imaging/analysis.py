"""What a picture looks like, measured small: light, colours, kind, hash."""

from dataclasses import dataclass
from typing import Final, cast

from PIL import Image, ImageChops, ImageFilter, ImageStat

from gallery_app.domain.exif import ExifReport
from gallery_app.domain.image import ImageAnalysis, ImageKind
from gallery_app.domain.kept_words import (
    EVEN_AS_WINDOWS,
    EVEN_SEE_THROUGH,
    EVEN_SMALL,
    EVEN_UNCLEAR,
    FINE_TEXTURE,
    LIKE_A_SCREEN,
    NAMES_CAMERA,
)
from gallery_app.domain.translation import mark

LAPLACIAN: Final = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=4, offset=128)
LAPLACIAN_SCALE: Final = 4
COLOUR_EDGE_PX: Final = 32
PALETTE_COLOURS: Final = 8
COLOURS_LIMIT: Final = 5
LEAST_COLOUR_SHARE: Final = 0.01

LOGO_EDGE_PX: Final = 400
FLAT_DRAWING: Final = 0.7
"""Share of pixels equal to their neighbours: windows and drawings have more …"""
FLAT_PHOTO: Final = 0.5
"""… and photos, full of noise, have less."""
SCREEN_SIDES: Final = frozenset({
    640, 720, 750, 768, 800, 828, 900, 1024, 1050, 1080, 1125, 1170, 1179, 1200, 1206, 1242, 1280, 1284,
    1290, 1320, 1366, 1440, 1512, 1536, 1600, 1668, 1680, 1728, 1792, 1920, 2048, 2160, 2224, 2340, 2388,
    2400, 2436, 2532, 2556, 2560, 2622, 2688, 2732, 2778, 2796, 2868, 2880, 2960, 3024, 3120, 3200, 3440,
    3840,
})  # fmt: skip
"""Sides of common displays in pixels; both sides among them speak for a screenshot."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What is known of the whole picture before its pixels are measured."""

    width: int
    height: int
    format: str
    frames: int
    has_alpha: bool
    exif: ExifReport


def make_analysis(small: Image.Image, traits: Traits) -> ImageAnalysis:
    """Measure an upright RGB picture of at most 512 px per side."""
    grey = small.convert("L")
    kind, reason = guess_kind(traits, measure_flatness(grey))
    return ImageAnalysis(
        brightness=round(ImageStat.Stat(grey).mean[0], 1),
        sharpness=round(_measure_sharpness(grey), 1),
        colours=find_colours(small),
        kind=kind,
        kind_reason=reason,
        difference_hash=make_difference_hash(grey),
        has_alpha=traits.has_alpha,
    )


def make_difference_hash(grey: Image.Image) -> str:
    """64 bits as 16 hexadecimal digits: is each of 9 x 8 cells brighter than its left neighbour?"""
    cells = grey.resize((9, 8), Image.Resampling.BOX).tobytes()
    bits = 0
    for row in range(8):
        for column in range(8):
            bits = bits << 1 | (cells[row * 9 + column + 1] > cells[row * 9 + column])
    return f"{bits:016x}"


def find_colours(small: Image.Image) -> tuple[str, ...]:
    """Up to five colours as `#rrggbb`, most frequent first, each of at least 1 % of the area."""
    # Sampled, not averaged: a mean of two colours is a colour that the picture does not have.
    tiny = small.resize((COLOUR_EDGE_PX, COLOUR_EDGE_PX), Image.Resampling.NEAREST)
    indexed = tiny.quantize(PALETTE_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    palette = indexed.getpalette() or []
    counted = sorted(indexed.getcolors() or [], reverse=True)
    least = LEAST_COLOUR_SHARE * COLOUR_EDGE_PX**2
    names: list[str] = []
    for count, index in counted:
        start = 3 * cast("int", index)  # in a palette picture colours are indices
        red, green, blue = palette[start : start + 3]
        name = f"#{red:02x}{green:02x}{blue:02x}"
        if count >= least and name not in names:
            names.append(name)
    return tuple(names[:COLOURS_LIMIT])


def _measure_sharpness(grey: Image.Image) -> float:
    """Variance of the Laplacian; the filter's scale and offset keep both signs within a byte."""
    if min(grey.size) < 3:
        return 0.0
    inside = (1, 1, grey.width - 1, grey.height - 1)  # the filter copies the outermost pixels as they are
    edges = grey.filter(LAPLACIAN).crop(inside)
    return ImageStat.Stat(edges).var[0] * LAPLACIAN_SCALE**2


def measure_flatness(grey: Image.Image) -> float:
    """Share of pixels that equal their left neighbour exactly."""
    if grey.width < 2:
        return 1.0
    left, right = (0, 0, grey.width - 1, grey.height), (1, 0, grey.width, grey.height)
    histogram = ImageChops.difference(grey.crop(left), grey.crop(right)).histogram()
    return histogram[0] / sum(histogram)


def guess_kind(traits: Traits, flat: float) -> tuple[ImageKind, str]:
    """Photo, screenshot or graphic, with the reason in plain English words (`kept_words`).

    `flat` is the share of pixels that equal their neighbours.
    """
    by_metadata = _guess_by_metadata(traits)
    if by_metadata is not None:
        return by_metadata
    if traits.frames > 1:
        return ImageKind.GRAPHIC, mark("It is animated or has several pages")
    if traits.format == "ICO":
        return ImageKind.GRAPHIC, mark("It is an icon")
    return _guess_by_pixels(traits, flat)


def _guess_by_metadata(traits: Traits) -> tuple[ImageKind, str] | None:
    values = traits.exif.values()
    texts = (traits.exif.software, values.get("UserComment"), values.get("ImageDescription"))
    if any("screenshot" in str(text).lower() for text in texts):
        return ImageKind.SCREENSHOT, mark("Its metadata says screenshot")
    camera = traits.exif.camera_model or traits.exif.camera_make
    if camera and "ExposureTime" in values:
        return ImageKind.PHOTO, NAMES_CAMERA.format(camera=camera[:60])
    if camera or "ExposureTime" in values:
        return ImageKind.PHOTO, mark("Its metadata comes from a camera")
    return None


def _guess_by_pixels(traits: Traits, flat: float) -> tuple[ImageKind, str]:
    percent = round(100 * flat)
    if flat < FLAT_PHOTO:
        return ImageKind.PHOTO, FINE_TEXTURE.format(percent=percent)
    on_screen = traits.width in SCREEN_SIDES and traits.height in SCREEN_SIDES
    if on_screen:
        return ImageKind.SCREENSHOT, LIKE_A_SCREEN.format(percent=percent)
    small = max(traits.width, traits.height) <= LOGO_EDGE_PX
    if traits.has_alpha or (small and flat >= FLAT_DRAWING):
        look = EVEN_SEE_THROUGH if traits.has_alpha else EVEN_SMALL
        return ImageKind.GRAPHIC, look.format(percent=percent)
    if flat >= FLAT_DRAWING or traits.format in {"PNG", "BMP"}:
        return ImageKind.SCREENSHOT, EVEN_AS_WINDOWS.format(percent=percent)
    return ImageKind.UNKNOWN, EVEN_UNCLEAR.format(percent=percent)

"""The one pass over a foreign picture: pixels, metadata, analysis. In a lane."""

from dataclasses import dataclass, replace
from typing import Final

from PIL import Image

from gallery_app.domain.exif import ExifReport
from gallery_app.domain.image import ImageAnalysis
from gallery_app.domain.translation import mark
from gallery_app.imaging.analysis import Traits, make_analysis
from gallery_app.imaging.colour import Plain, make_plain_rgb
from gallery_app.imaging.decode import load_pixels, open_picture
from gallery_app.imaging.frames import count_frames
from gallery_app.imaging.limits import LARGE_EDGE_PX, SMALL_EDGE_PX
from gallery_app.imaging.metadata import read_exif
from gallery_app.imaging.png_text import read_raw_profile
from gallery_app.imaging.thumbnail import draft, make_fitting_size, make_small, turn_upright
from gallery_app.imaging.view_boxes import turn_size

TURNED_ON_LOAD: Final = frozenset({"TIFF", "HEIF"})
"""Formats that come out of the decoder upright already."""
UNREADABLE_EXIF: Final = mark("The EXIF data could not be read")
RAW_PROFILE: Final = "Raw profile type exif"


@dataclass(frozen=True, slots=True)
class Seen:
    """All of a picture that leaves the lane. `width` and `height` are the whole picture's, upright."""

    width: int
    height: int
    mode: str
    frames: int
    icc_description: str | None
    warnings: tuple[str, ...]
    exif: ExifReport
    analysis: ImageAnalysis
    large: Image.Image
    small: Image.Image


def see_picture(untrusted: bytes, format_name: str, pixels_limit: int) -> Seen:
    """Decode once, at the smallest scale that serves 512 px. Raises Refused and MemoryError."""
    image = open_picture(untrusted, format_name, pixels_limit)
    full_size, mode = image.size, image.mode
    draft(image, LARGE_EDGE_PX)
    load_pixels(image)
    if format_name in TURNED_ON_LOAD:
        full_size = image.size
    frames = count_frames(image, untrusted)
    exif = read_exif_safely(image, untrusted)
    turn = 1 if format_name in TURNED_ON_LOAD else exif.orientation
    plain = _make_large(image, turn)
    width, height = turn_size(*full_size, turn)
    small = plain.image.resize(make_fitting_size(*plain.image.size, SMALL_EDGE_PX), Image.Resampling.LANCZOS)
    traits = Traits(width, height, format_name, frames, plain.has_alpha, exif)
    return Seen(
        width=width,
        height=height,
        mode=mode,
        frames=frames,
        icc_description=plain.icc_description,
        warnings=(*plain.warnings, *exif.warnings),
        exif=exif,
        analysis=make_analysis(plain.image, traits),
        large=plain.image,
        small=small,
    )


def find_turn(image: Image.Image, untrusted: bytes) -> int:
    """The EXIF orientation that a loaded picture still has to be turned by."""
    return 1 if image.format in TURNED_ON_LOAD else read_exif_safely(image, untrusted).orientation


def _make_large(image: Image.Image, orientation: int) -> Plain:
    icc = image.info.get("icc_profile")
    upright = turn_upright(make_small(image, LARGE_EDGE_PX), orientation)
    return make_plain_rgb(upright, icc if isinstance(icc, bytes) else None)


def read_exif_safely(image: Image.Image, untrusted: bytes) -> ExifReport:
    """Metadata never lose a picture: a bug in reading them is a warning on it."""
    try:
        report = read_exif(_find_exif(image, untrusted))
    except Exception:  # noqa: BLE001 - foreign bytes; the picture itself is good
        return ExifReport(warnings=(UNREADABLE_EXIF,))
    turned = image.info.get("original_orientation")
    if image.format == "HEIF" and isinstance(turned, int) and turned in range(1, 9):
        # The HEIC decoder rewrites the tag to 1 when it turns the picture.
        return replace(report, orientation=turned)
    return report


def _find_exif(image: Image.Image, untrusted: bytes) -> bytes:
    if image.format == "TIFF":
        return untrusted
    block = image.info.get("exif")
    if isinstance(block, bytes):
        return block
    raw = image.info.get(RAW_PROFILE)
    return read_raw_profile(raw) if isinstance(raw, str) else b""

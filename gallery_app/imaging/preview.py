"""An instant preview from a file's first bytes: its embedded thumbnail.

Upright, and without the bars that fill it up to 4:3. Runs in a lane.
"""

from typing import Final

from PIL import Image, ImageStat

from gallery_app.imaging.colour import make_plain_rgb
from gallery_app.imaging.decode import load_pixels, open_picture
from gallery_app.imaging.directories import EXIF_POINTER, find_child
from gallery_app.imaging.heic_preview import find_heic_thumbnail
from gallery_app.imaging.ifd import Directory, Tiff
from gallery_app.imaging.jpeg_segments import APP1, EXIF_MARK, walk_segments
from gallery_app.imaging.limits import HEIC_HEAD_BYTES, JPEG_HEAD_BYTES, PREVIEW_EDGE_PX
from gallery_app.imaging.metadata import find_orientation, find_thumbnail
from gallery_app.imaging.refusal import Refused
from gallery_app.imaging.thumbnail import make_small, turn_upright

PIXEL_X, PIXEL_Y = 0xA002, 0xA003
THUMBNAIL_PIXELS_LIMIT: Final = 4_000_000
EVEN_PROPORTION: Final = 0.02
"""Proportions this close are the same: 160 x 120 stands for 4000 x 3000 and for 4032 x 3024."""
BAR_BRIGHTNESS_LIMIT: Final = 24
"""Only bars this dark are cut off; anything brighter is picture."""


def make_preview(untrusted_head: bytes, format_name: str) -> Image.Image | None:
    """RGB, upright, at most PREVIEW_EDGE_PX per side; None if the head holds no whole thumbnail.

    Raises Refused if there is one and it is broken.
    """
    if format_name == "JPEG":
        exif = find_app1_exif(untrusted_head[:JPEG_HEAD_BYTES])
        return make_exif_preview(exif) if exif else None
    if format_name == "HEIF":
        return _make_heic_preview(untrusted_head[:HEIC_HEAD_BYTES])
    return None


def find_app1_exif(untrusted_head: bytes) -> bytes | None:
    """The EXIF block (a TIFF structure) of a JPEG's first APP1 segment, cut where the head ends.

    The frame header, which may lie far behind, is not needed.
    """
    for segment in walk_segments(untrusted_head):
        if segment.marker == APP1 and segment.payload.startswith(EXIF_MARK):
            return segment.payload[len(EXIF_MARK) :]
    return None


def make_exif_preview(untrusted_exif: bytes) -> Image.Image | None:
    """The picture embedded in an EXIF block, or None."""
    try:
        tiff = Tiff(untrusted_exif)
    except ValueError:
        return None
    chain = tiff.walk_chain()
    first, second = next(chain, None), next(chain, None)
    jpeg = find_thumbnail(tiff, second)
    if first is None or jpeg is None:
        return None
    image = open_picture(jpeg, "JPEG", THUMBNAIL_PIXELS_LIMIT)
    load_pixels(image)
    cropped = cut_bars(image.convert("RGB"), _find_real_size(tiff, first))
    return turn_upright(make_small(cropped, PREVIEW_EDGE_PX), find_orientation(tiff, first))


def cut_bars(small: Image.Image, real_size: tuple[int, int] | None) -> Image.Image:
    """Without the dark bars that fill 160 x 120 up when the photo is 3:2 or 16:9.

    Cut by the photo's true proportion, and only where the bars are dark indeed: an edited photo may have
    another proportion than its metadata say.
    """
    if real_size is None:
        return small
    box = _make_inner_box(small.size, real_size)
    if box is None or not _is_dark_outside(small, box):
        return small
    return small.crop(box)


def _make_inner_box(small: tuple[int, int], real: tuple[int, int]) -> tuple[int, int, int, int] | None:
    width, height = small
    wanted = real[0] / real[1]
    if abs(wanted / (width / height) - 1) <= EVEN_PROPORTION:
        return None
    if wanted > width / height:
        inner = max(1, round(width / wanted))
        top = (height - inner + 1) // 2
        return 0, top, width, top + inner
    inner = max(1, round(height * wanted))
    left = (width - inner + 1) // 2
    return left, 0, left + inner, height


def _is_dark_outside(small: Image.Image, box: tuple[int, int, int, int]) -> bool:
    left, top, right, bottom = box
    width, height = small.size
    bars = [(0, 0, width, top), (0, bottom, width, height), (0, 0, left, height), (right, 0, width, height)]
    shown = [bar for bar in bars if bar[2] > bar[0] and bar[3] > bar[1]]
    grey = small.convert("L")
    return all(ImageStat.Stat(grey.crop(bar)).mean[0] < BAR_BRIGHTNESS_LIMIT for bar in shown)


def _find_real_size(tiff: Tiff, first: Directory) -> tuple[int, int] | None:
    exif = find_child(tiff, first, EXIF_POINTER)
    if exif is None:
        return None
    sides = []
    for tag in (PIXEL_X, PIXEL_Y):
        entry = exif.entries.get(tag)
        numbers = tiff.read_numbers(entry) if entry else ()
        sides.append(int(numbers[0]) if numbers else 0)
    return (sides[0], sides[1]) if min(sides) > 0 else None


def _make_heic_preview(untrusted_head: bytes) -> Image.Image | None:
    """The thumbnail item where HEIC can be decoded, else a JPEG thumbnail in its EXIF block."""
    try:
        image = find_heic_thumbnail(untrusted_head)
    except Refused:
        image = None
    if image is not None:
        icc = image.info.get("icc_profile")
        return make_plain_rgb(make_small(image, PREVIEW_EDGE_PX), icc).image
    at = untrusted_head.find(EXIF_MARK)
    return make_exif_preview(untrusted_head[at + len(EXIF_MARK) :]) if at >= 0 else None

"""How many frames or pages a file has, counted to a limit, without decoding.

Pillow's `n_frames` walks the whole file for GIF and TIFF, and believes 2^31 for APNG.
"""

from typing import Final

from PIL import Image

from gallery_app.imaging.ifd import Tiff
from gallery_app.imaging.limits import FRAMES_LIMIT

GIF_HEADER_BYTES: Final = 13
GIF_IMAGE, GIF_EXTENSION = 0x2C, 0x21
FILMS: Final = frozenset({"GIF", "PNG", "WEBP", "AVIF"})
"""Formats whose further frames move; those of a TIFF are pages."""
DECLARED: Final = frozenset({"PNG", "WEBP", "AVIF"})
"""Formats whose header says it, so that asking Pillow costs nothing."""


def count_frames(image: Image.Image, data: bytes) -> int:
    """1 to FRAMES_LIMIT; the limit means "that many or more"."""
    if image.format == "GIF":
        frames = count_gif_frames(data)
    elif image.format == "TIFF":
        frames = count_tiff_pages(data)
    elif image.format in DECLARED:
        frames = int(getattr(image, "n_frames", 1))
    else:
        frames = 1
    return max(1, min(frames, FRAMES_LIMIT))


def count_tiff_pages(data: bytes) -> int:
    """The directories of the chain; 1 for BigTIFF, whose pages are not counted."""
    try:
        return sum(1 for _ in Tiff(data).walk_chain())
    except ValueError:
        return 1


def count_gif_frames(data: bytes) -> int:
    """The image descriptors (GIF89a, section 20) up to the limit or the first byte that makes no sense."""
    at = GIF_HEADER_BYTES + _colour_table_bytes(data, 10)
    frames = 0
    while frames < FRAMES_LIMIT and at < len(data):
        if data[at] == GIF_IMAGE:
            frames += 1
            at = _skip_blocks(data, at + 10 + _colour_table_bytes(data, at + 9) + 1)
        elif data[at] == GIF_EXTENSION:
            at = _skip_blocks(data, at + 2)
        else:
            break
    return frames


def _colour_table_bytes(data: bytes, flags_at: int) -> int:
    flags = data[flags_at] if flags_at < len(data) else 0
    return 3 * 2 ** ((flags & 0x07) + 1) if flags & 0x80 else 0


def _skip_blocks(data: bytes, at: int) -> int:
    while at < len(data) and data[at]:
        at += data[at] + 1
    return at + 1

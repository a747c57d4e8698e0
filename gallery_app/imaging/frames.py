"""How many frames or pages a file has, counted to a limit, without decoding.

Pillow's `n_frames` walks the whole file for GIF and TIFF, and believes 2^31 for APNG.
"""

from itertools import islice
from typing import Final

from PIL import Image

from gallery_app.imaging.gif_blocks import IMAGE, walk_blocks
from gallery_app.imaging.ifd import Tiff
from gallery_app.imaging.limits import FRAMES_LIMIT

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
    images = (block for block in walk_blocks(data) if block.kind == IMAGE)
    return sum(1 for _ in islice(images, FRAMES_LIMIT))

"""Each format's way to keep metadata: which reader finds its blocks."""

from collections.abc import Callable
from typing import Final

from gallery_app.imaging.base_media import find_base_media_blocks
from gallery_app.imaging.blocks import Blocks
from gallery_app.imaging.jpeg_segments import find_jpeg_blocks
from gallery_app.imaging.png_chunks import find_png_blocks
from gallery_app.imaging.riff_chunks import find_webp_blocks


def find_tiff_blocks(untrusted: bytes) -> Blocks:
    """A TIFF file is its own EXIF block."""
    return Blocks(exif=untrusted)


FINDERS: Final[dict[str, Callable[[bytes], Blocks]]] = {
    "JPEG": find_jpeg_blocks,
    "PNG": find_png_blocks,
    "WEBP": find_webp_blocks,
    "TIFF": find_tiff_blocks,
    "AVIF": find_base_media_blocks,
    "HEIF": find_base_media_blocks,
}


def find_blocks(untrusted: bytes, format_name: str) -> Blocks:
    """The blocks of a file of this format, nothing read of them; nothing for a format without any."""
    finder = FINDERS.get(format_name)
    return finder(untrusted) if finder else Blocks()

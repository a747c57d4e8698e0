"""Each format's way to keep metadata: which reader finds its blocks."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from gallery_app.imaging.blocks import Blocks
from gallery_app.imaging.bmp_blocks import find_bmp_blocks
from gallery_app.imaging.gif_blocks import find_gif_blocks
from gallery_app.imaging.jpeg_blocks import find_jpeg_blocks
from gallery_app.imaging.media_blocks import find_media_blocks
from gallery_app.imaging.png_blocks import find_png_blocks
from gallery_app.imaging.riff_chunks import find_webp_blocks
from gallery_app.imaging.tiff_blocks import find_embedded_blocks, find_tiff_blocks

FINDERS: Final[dict[str, Callable[[bytes], Blocks]]] = {
    "JPEG": find_jpeg_blocks,
    "PNG": find_png_blocks,
    "GIF": find_gif_blocks,
    "BMP": find_bmp_blocks,
    "WEBP": find_webp_blocks,
    "TIFF": find_tiff_blocks,
    "AVIF": find_media_blocks,
    "HEIF": find_media_blocks,
}


def find_blocks(untrusted: bytes, format_name: str) -> Blocks:
    """The blocks of a file of this format, nothing read of them; nothing for a format without any."""
    finder = FINDERS.get(format_name)
    return finder(untrusted) if finder else Blocks()


def add_embedded(blocks: Blocks) -> Blocks:
    """With those that stand inside of the EXIF block, where the container has none of its own."""
    inner = find_embedded_blocks(blocks.exif)
    return replace(
        blocks,
        xmp=blocks.xmp or inner.xmp,
        iptc=blocks.iptc or inner.iptc,
        photoshop=blocks.photoshop or inner.photoshop,
        icc=blocks.icc or inner.icc,
        content_credentials=blocks.content_credentials or inner.content_credentials,
    )

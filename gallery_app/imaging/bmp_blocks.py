"""How a BMP stores its pixels, and the colour profile behind them (BITMAPINFOHEADER to BITMAPV5HEADER)."""

import struct
from typing import Final

from gallery_app.domain.metadata import PictureDetails
from gallery_app.domain.translation import mark
from gallery_app.imaging.blocks import Blocks
from gallery_app.imaging.limits import ICC_LIMIT_BYTES

FILE_HEAD_BYTES: Final = 14
OLD_HEAD_BYTES, USUAL_HEAD_BYTES, LAST_HEAD_BYTES = 12, 40, 124
EMBEDDED_PROFILE: Final = b"DEBM"
"""PROFILE_EMBEDDED, "MBED" as a little-endian number."""
COMPRESSIONS: Final = {
    0: mark("Uncompressed"),
    1: "RLE8",
    2: "RLE4",
    3: mark("Bit fields"),
    4: "JPEG",
    5: "PNG",
    6: mark("Bit fields"),
}
PALETTE_BITS_LIMIT: Final = 8
TRUE_COLOUR: Final = {16: 5, 24: 8, 32: 8}
"""Bits of a pixel, and of each of its channels."""


def find_bmp_blocks(untrusted: bytes) -> Blocks:
    """Bits, palette, compression and the profile that the header says; nothing for one that is cut."""
    head = untrusted[FILE_HEAD_BYTES : FILE_HEAD_BYTES + LAST_HEAD_BYTES]
    if len(head) < OLD_HEAD_BYTES:
        return Blocks()
    (size,) = struct.unpack_from("<I", head)
    if size < USUAL_HEAD_BYTES or len(head) < USUAL_HEAD_BYTES:
        (bits,) = struct.unpack_from("<H", head, 10)
        return Blocks(details=_make_details(bits, 0, 0))
    bits, compression, colours = (
        struct.unpack_from(letter, head, at)[0] for letter, at in (("<H", 14), ("<I", 16), ("<I", 32))
    )
    return Blocks(icc=_find_profile(untrusted, head, size), details=_make_details(bits, compression, colours))


def _make_details(bits: int, compression: int, colours: int) -> PictureDetails:
    has_palette = 1 <= bits <= PALETTE_BITS_LIMIT
    return PictureDetails(
        bits=bits if has_palette else TRUE_COLOUR.get(bits),
        palette=min(colours, 2**bits) or 2**bits if has_palette else None,
        compression=COMPRESSIONS.get(compression, ""),
    )


def _find_profile(data: bytes, head: bytes, size: int) -> bytes:
    if size < LAST_HEAD_BYTES or len(head) < LAST_HEAD_BYTES or head[56:60] != EMBEDDED_PROFILE:
        return b""
    offset, length = struct.unpack_from("<II", head, 112)
    start = FILE_HEAD_BYTES + offset
    return data[start : start + min(length, ICC_LIMIT_BYTES + 1)]

"""The chunks of a WebP (RIFF) and what they keep beside the pixels."""

import struct
from collections.abc import Iterator
from typing import Final

from gallery_app.imaging.blocks import Blocks
from gallery_app.imaging.limits import ICC_LIMIT_BYTES, XMP_LIMIT_BYTES

HEAD_BYTES: Final = 12
CHUNKS_LIMIT: Final = 100_000

Chunk = tuple[bytes, memoryview]


def walk_chunks(untrusted: bytes) -> Iterator[Chunk]:
    """Type and data of each chunk that lies wholly inside; each starts at an even place."""
    view = memoryview(untrusted)
    at = HEAD_BYTES
    for _ in range(CHUNKS_LIMIT):
        if at + 8 > len(view):
            return
        kind, length = struct.unpack_from("<4sI", view, at)
        if at + 8 + length > len(view):
            return
        yield kind, view[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def find_webp_blocks(untrusted: bytes) -> Blocks:
    """EXIF, XMP, ICC and C2PA of the extended format."""
    first: dict[bytes, memoryview] = {}
    for kind, data in walk_chunks(untrusted):
        first.setdefault(kind, data)
    xmp = bytes(first.get(b"XMP ", b"")[: XMP_LIMIT_BYTES + 1])
    return Blocks(
        exif=bytes(first.get(b"EXIF", b"")),
        xmp=(xmp,) if xmp else (),
        icc=bytes(first.get(b"ICCP", b"")[: ICC_LIMIT_BYTES + 1]),
        content_credentials=b"C2PA" in first,
    )

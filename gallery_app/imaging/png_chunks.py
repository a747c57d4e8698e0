"""The chunks of a PNG (PNG, third edition, 5) and what they keep beside the pixels."""

import struct
from collections.abc import Iterator
from typing import Final

from gallery_app.imaging.blocks import Blocks

SIGNATURE_BYTES: Final = 8
CHUNKS_LIMIT: Final = 100_000

Chunk = tuple[bytes, memoryview]


def walk_chunks(untrusted: bytes) -> Iterator[Chunk]:
    """Type and data of each chunk that lies wholly inside, up to IEND; checksums are not asked."""
    view = memoryview(untrusted)
    at = SIGNATURE_BYTES
    for _ in range(CHUNKS_LIMIT):
        if at + 12 > len(view):
            return
        length, kind = struct.unpack_from(">I4s", view, at)
        if at + 12 + length > len(view) or kind == b"IEND":
            return
        yield kind, view[at + 8 : at + 8 + length]
        at += 12 + length


def find_png_blocks(untrusted: bytes) -> Blocks:
    """EXIF for now."""
    first: dict[bytes, memoryview] = {}
    for kind, data in walk_chunks(untrusted):
        first.setdefault(kind, data)
    return Blocks(exif=bytes(first.get(b"eXIf", b"")), content_credentials=b"caBX" in first)

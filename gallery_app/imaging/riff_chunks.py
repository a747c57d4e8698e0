"""The chunks of a WebP (RIFF) and what they keep beside the pixels."""

import struct
from collections.abc import Iterator
from typing import Final

from gallery_app.domain.metadata import PictureDetails
from gallery_app.domain.translation import mark
from gallery_app.imaging.blocks import Blocks
from gallery_app.imaging.limits import ICC_LIMIT_BYTES, XMP_LIMIT_BYTES

HEAD_BYTES: Final = 12
CHUNKS_LIMIT: Final = 100_000
FRAME_HEAD_BYTES: Final = 16
COMPRESSIONS: Final = {b"VP8 ": mark("VP8 (lossy)"), b"VP8L": mark("VP8L (lossless)")}

Chunk = tuple[bytes, memoryview]


def walk_chunks(untrusted: bytes, start: int = HEAD_BYTES) -> Iterator[Chunk]:
    """Type and data of each chunk that lies wholly inside; each starts at an even place."""
    view = memoryview(untrusted)
    at = start
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
    frames_ms = []
    for kind, data in walk_chunks(untrusted):
        first.setdefault(kind, data)
        if kind == b"ANMF" and len(data) >= FRAME_HEAD_BYTES:
            frames_ms.append(int.from_bytes(data[12:15], "little"))
    xmp = bytes(first.get(b"XMP ", b"")[: XMP_LIMIT_BYTES + 1])
    return Blocks(
        exif=bytes(first.get(b"EXIF", b"")),
        xmp=(xmp,) if xmp else (),
        icc=bytes(first.get(b"ICCP", b"")[: ICC_LIMIT_BYTES + 1]),
        content_credentials=b"C2PA" in first,
        details=PictureDetails(
            bits=8,
            compression=_find_compression(first),
            subsampling="4:2:0" if b"VP8 " in first else "",
            duration_ms=sum(frames_ms) if frames_ms else None,
        ),
    )


def _find_compression(first: dict[bytes, memoryview]) -> str:
    """Of the picture, or of an animation's first frame."""
    kinds = dict(first)
    frame = first.get(b"ANMF")
    if frame is not None:
        kinds |= dict(walk_chunks(bytes(frame), FRAME_HEAD_BYTES))
    return next((words for kind, words in COMPRESSIONS.items() if kind in kinds), "")

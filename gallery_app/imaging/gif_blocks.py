"""The blocks of a GIF (GIF89a) and what they keep beside the pixels."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.metadata import PictureDetails
from gallery_app.imaging.blocks import Blocks
from gallery_app.imaging.limits import ICC_LIMIT_BYTES, REPORT_TAGS, XMP_LIMIT_BYTES

HEADER_BYTES: Final = 13
IMAGE, EXTENSION = 0x2C, 0x21
CONTROL, COMMENT, APPLICATION = 0xF9, 0xFE, 0xFF
BLOCKS_LIMIT: Final = 100_000
COMMENTS_LIMIT: Final = 256
XMP_ID, ICC_ID, C2PA_ID = b"XMP DataXMP", b"ICCRGBG1012", b"C2PA_GIF"
XMP_TRAILER_BYTES: Final = 257
"""1, then 255 down to 0: so a reader that takes text for lengths of blocks still finds the end."""


@dataclass(frozen=True, slots=True)
class GifBlock:
    """An image or an extension: its kind (`label` of an extension), and where its sub-blocks lie."""

    kind: int
    label: int
    start: int
    end: int
    flags: int = 0


def walk_blocks(data: bytes) -> Iterator[GifBlock]:
    """The blocks up to the first byte that makes no sense, BLOCKS_LIMIT at most."""
    at = HEADER_BYTES + count_table_colours(data, 10) * 3
    for _ in range(BLOCKS_LIMIT):
        if at >= len(data):
            return
        if data[at] == IMAGE:
            flags = data[at + 9] if at + 9 < len(data) else 0
            start = at + 10 + count_table_colours(data, at + 9) * 3 + 1
            end = _skip_sub_blocks(data, start)
            yield GifBlock(IMAGE, 0, start, end, flags)
        elif data[at] == EXTENSION and at + 1 < len(data):
            start = at + 2
            end = _skip_sub_blocks(data, start)
            yield GifBlock(EXTENSION, data[at + 1], start, end)
        else:
            return
        at = end


def count_table_colours(data: bytes, flags_at: int) -> int:
    """How many colours the table has that the flags announce; 0 if there is none."""
    flags = data[flags_at] if flags_at < len(data) else 0
    return 2 ** ((flags & 0x07) + 1) if flags & 0x80 else 0


def find_gif_blocks(untrusted: bytes) -> Blocks:
    """XMP, ICC and C2PA in application extensions, comments, and how long it plays."""
    blocks = list(walk_blocks(untrusted))
    applications = (
        {
            untrusted[block.start + 1 : block.start + 12]: block
            for block in blocks
            if block.kind == EXTENSION
            and block.label == APPLICATION
            and untrusted[block.start] == len(XMP_ID)
        }
        if untrusted
        else {}
    )
    xmp, icc = applications.get(XMP_ID), applications.get(ICC_ID)
    packet = _read_packet(untrusted, xmp) if xmp else b""
    return Blocks(
        xmp=(packet,) if packet else (),
        icc=_join(untrusted, icc.start + 12, ICC_LIMIT_BYTES + 1) if icc else b"",
        comments=tuple(
            _join(untrusted, block.start, REPORT_TAGS.payload_bytes + 1)
            for block in blocks
            if block.kind == EXTENSION and block.label == COMMENT
        )[:COMMENTS_LIMIT],
        content_credentials=any(name.startswith(C2PA_ID) for name in applications),
        details=_find_details(untrusted, blocks),
    )


def _find_details(data: bytes, blocks: list[GifBlock]) -> PictureDetails:
    images = [block for block in blocks if block.kind == IMAGE]
    delays = [
        int.from_bytes(data[block.start + 2 : block.start + 4], "little") * 10
        for block in blocks
        if block.kind == EXTENSION and block.label == CONTROL
    ]
    return PictureDetails(
        bits=8,
        palette=count_table_colours(data, 10) or None,
        progressive=bool(images and images[0].flags & 0x40),
        compression="LZW",
        duration_ms=sum(delays) if len(images) > 1 else None,
    )


def _read_packet(data: bytes, block: GifBlock) -> bytes:
    """The packet stands bare behind the name, not cut into sub-blocks."""
    start = block.start + 1 + len(XMP_ID)
    return data[start : min(block.end - 1 - XMP_TRAILER_BYTES, start + XMP_LIMIT_BYTES + 1)]


def _join(data: bytes, at: int, limit_bytes: int) -> bytes:
    """The contents of sub-blocks, one behind the other."""
    joined = bytearray()
    while at < len(data) and data[at] and len(joined) < limit_bytes:
        joined += data[at + 1 : at + 1 + data[at]]
        at += data[at] + 1
    return bytes(joined[:limit_bytes])


def _skip_sub_blocks(data: bytes, at: int) -> int:
    while at < len(data) and data[at]:
        at += data[at] + 1
    return at + 1

"""How HEIC and AVIF store their pixels, from the properties of the picture and the head of a film."""

from collections.abc import Iterable
from typing import Final

from gallery_app.domain.metadata import PictureDetails
from gallery_app.imaging.base_media import FULL_BOX_BYTES, Box, Reader, walk_boxes

HEVC_HEAD_BYTES: Final = 23
HEVC_SUBSAMPLINGS: Final = {1: "4:2:0", 2: "4:2:2", 3: "4:4:4"}
DURATION_LIMIT_S: Final = 10**6


def find_media_details(data: bytes, properties: Iterable[Box]) -> PictureDetails:
    """Of the first picture's decoder settings (`hvcC`: ISO 14496-15, 8.3.3; `av1C`: AV1-ISOBMFF, 2.3)."""
    first: dict[bytes, bytes] = {}
    for box in properties:
        first.setdefault(box.kind, data[box.start : min(box.end, box.start + HEVC_HEAD_BYTES)])
    hevc, av1 = first.get(b"hvcC", b""), first.get(b"av1C", b"")
    if len(hevc) >= HEVC_HEAD_BYTES:
        return PictureDetails(
            bits=(hevc[17] & 0x07) + 8,
            subsampling=HEVC_SUBSAMPLINGS.get(hevc[16] & 0x03, ""),
            compression="HEVC",
            duration_ms=_find_duration_ms(data),
        )
    if len(av1) >= 4:
        return PictureDetails(
            bits=_read_av1_bits(av1[2]),
            subsampling=_read_av1_subsampling(av1[2]),
            compression="AV1",
            duration_ms=_find_duration_ms(data),
        )
    return PictureDetails(duration_ms=_find_duration_ms(data))


def _read_av1_bits(flags: int) -> int:
    """`high_bitdepth` and `twelve_bit`."""
    return {0x40: 10, 0x60: 12}.get(flags & 0x60, 8)


def _read_av1_subsampling(flags: int) -> str:
    """`monochrome`, then whether colour has half the columns and half the rows."""
    if flags & 0x10:
        return ""
    return {0x00: "4:4:4", 0x08: "4:2:2", 0x0C: "4:2:0"}.get(flags & 0x0C, "")


def _find_duration_ms(data: bytes) -> int | None:
    """Of an image sequence: the movie header's duration (ISO 14496-12, 8.2.2)."""
    for movie in walk_boxes(data, 0, len(data), b"moov"):
        for head in walk_boxes(data, movie.start, movie.end, b"mvhd"):
            reader = Reader(data, head.start, head.end)
            wide = 8 if reader.number(1) == 1 else 4
            reader.skip(FULL_BOX_BYTES - 1 + 2 * wide)
            ticks_per_s, ticks = reader.number(4), reader.number(wide)
            if ticks_per_s and ticks < ticks_per_s * DURATION_LIMIT_S:
                return round(1000 * ticks / ticks_per_s)
    return None

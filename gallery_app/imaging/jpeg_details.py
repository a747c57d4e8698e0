"""How a JPEG stores its pixels: its frame, and the quality that its tables speak of (ITU T.81)."""

import struct
from collections.abc import Iterable
from typing import Final

from gallery_app.domain.metadata import PictureDetails
from gallery_app.domain.translation import mark
from gallery_app.imaging.jpeg_segments import Segment

TABLES: Final = 0xDB
FRAMES: Final = {
    0xC0: mark("Baseline DCT"),
    0xC1: mark("Extended DCT"),
    0xC2: mark("Progressive DCT"),
    0xC3: mark("Lossless"),
    0xC5: mark("Differential DCT"),
    0xC6: mark("Differential progressive DCT"),
    0xC7: mark("Differential lossless"),
    0xC9: mark("Extended DCT, arithmetic"),
    0xCA: mark("Progressive DCT, arithmetic"),
    0xCB: mark("Lossless, arithmetic"),
    0xCD: mark("Differential DCT, arithmetic"),
    0xCE: mark("Differential progressive DCT, arithmetic"),
    0xCF: mark("Differential lossless, arithmetic"),
}
PROGRESSIVE: Final = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
SUBSAMPLINGS: Final = {
    (1, 1): "4:4:4",
    (2, 1): "4:2:2",
    (2, 2): "4:2:0",
    (1, 2): "4:4:0",
    (4, 1): "4:1:1",
    (4, 2): "4:1:0",
}
LUMA: Final = (
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17,
    22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78,
    87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
)  # fmt: skip
"""Annex K.1; encoders scale it. Only its sum is compared, so the order of its steps does not matter."""


def find_jpeg_details(segments: Iterable[Segment]) -> PictureDetails:
    """From the first frame and the table of luma."""
    frame: Segment | None = None
    quality: int | None = None
    for segment in segments:
        if frame is None and segment.marker in FRAMES:
            frame = segment
        if quality is None and segment.marker == TABLES:
            quality = _estimate_quality(segment.payload)
    if frame is None or len(frame.payload) < 6:
        return PictureDetails(quality=quality)
    return PictureDetails(
        bits=frame.payload[0] if 1 <= frame.payload[0] <= 16 else None,
        progressive=frame.marker in PROGRESSIVE,
        quality=quality,
        subsampling=_find_subsampling(frame.payload),
        compression=FRAMES[frame.marker],
    )


def scale_luma(quality: int) -> list[int]:
    """The steps of Annex K at a quality of 1 to 100, as the Independent JPEG Group's encoder scales them."""
    scale = 5000 // quality if quality < 50 else 200 - 2 * quality
    return [min(max((step * scale + 50) // 100, 1), 255) for step in LUMA]


def _estimate_quality(tables: bytes) -> int | None:
    """Which quality's steps have the nearest sum to table 0; None if it is not among these tables."""
    at = 0
    while at < len(tables):
        letters = ">64H" if tables[at] >> 4 else ">64B"
        end = at + 1 + struct.calcsize(letters)
        if end > len(tables):
            break
        if tables[at] & 0x0F == 0:
            total = sum(struct.unpack_from(letters, tables, at + 1))
            return min(range(100, 0, -1), key=lambda quality: abs(sum(scale_luma(quality)) - total))
        at = end
    return None


def _find_subsampling(frame: bytes) -> str:
    """How many samples of luma stand beside one of colour; empty for grey and for what has no usual name."""
    count = frame[5]
    factors = [divmod(frame[at], 16) for at in range(7, min(len(frame), 6 + 3 * count), 3)]
    if len(factors) != 3 or factors[1] != factors[2] or 0 in factors[1]:
        return ""
    (luma_x, luma_y), (colour_x, colour_y) = factors[:2]
    if luma_x % colour_x or luma_y % colour_y:
        return ""
    return SUBSAMPLINGS.get((luma_x // colour_x, luma_y // colour_y), "")

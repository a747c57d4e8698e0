"""How a PNG stores its pixels, and its small chunks of numbers (PNG, third edition, 11)."""

import struct
from collections.abc import Iterable
from typing import Final

from gallery_app.domain.metadata import MetadataValue, PictureDetails
from gallery_app.imaging.png_chunks import Chunk

PALETTE_KIND: Final = 3
FRAME_CONTROL_BYTES: Final = 26
USUAL_DELAY_PARTS: Final = 100
"""A delay over 0 is one over 100 (APNG)."""


def find_png_details(chunks: Iterable[Chunk]) -> PictureDetails:
    """Bits, palette, interlacing, and the length of an animation."""
    first: dict[bytes, bytes] = {}
    delays_ms: list[float] = []
    for kind, data in chunks:
        first.setdefault(kind, bytes(data[:FRAME_CONTROL_BYTES]))
        if kind == b"PLTE":
            colours = len(data) // 3
        if kind == b"fcTL" and len(data) >= FRAME_CONTROL_BYTES:
            above, below = struct.unpack_from(">HH", data, 20)
            delays_ms.append(1000 * above / (below or USUAL_DELAY_PARTS))
    head = first.get(b"IHDR", b"")
    if len(head) < 13:
        return PictureDetails()
    has_palette = head[9] == PALETTE_KIND and b"PLTE" in first
    return PictureDetails(
        bits=head[8] if head[8] in (1, 2, 4, 8, 16) else None,
        palette=(colours or None) if has_palette else None,
        progressive=head[12] == 1,
        compression="Deflate",
        duration_ms=round(sum(delays_ms)) if b"acTL" in first and delays_ms else None,
    )


def read_properties(kind: bytes, data: bytes) -> dict[str, MetadataValue]:
    """Tags of pHYs, gAMA, cHRM, sRGB and tIME; none for another chunk, or one of another length."""
    if kind == b"pHYs" and len(data) == 9:
        x, y, unit = struct.unpack(">IIB", data)
        return {"Pixels per unit X": x, "Pixels per unit Y": y, "Pixel unit": unit}
    if kind == b"gAMA" and len(data) == 4:
        return {"Gamma": int.from_bytes(data, "big") / 100_000}
    if kind == b"cHRM" and len(data) == 32:
        return {"Chromaticities": tuple(value / 100_000 for value in struct.unpack(">8I", data))}
    if kind == b"sRGB" and len(data) == 1:
        return {"Rendering intent": data[0]}
    if kind == b"tIME" and len(data) == 7:
        moment = struct.unpack(">H5B", data)
        return {"Modification time": "{:04}:{:02}:{:02} {:02}:{:02}:{:02}".format(*moment)}
    return {}

"""What a picture may cost: pixels, bytes, seconds, tags; every number of it."""

from dataclasses import dataclass
from typing import Final

MIB: Final = 1024 * 1024

LARGE_EDGE_PX: Final = 512
SMALL_EDGE_PX: Final = 256
PREVIEW_EDGE_PX: Final = 256
SIDE_LIMIT_PX: Final = 65_535
"""JPEG's own limit; no longer side is believed of any format."""

PART_EDGE_LIMIT_PX: Final = 4096
"""No piece of a picture that is looked at closely is larger: a screen of 4K, 64 MiB of pixels."""
HELD_PIXELS: Final = 150_000_000
"""What a lane for looking closely holds at 4 bytes each, beside a file of 64 MiB, within its 1 GiB."""

FRAMES_LIMIT: Final = 200
"""Frames are counted up to here and not beyond: some files claim 2^31."""

JSON_LIMIT_BYTES: Final = 256 * 1024
METADATA_LIMIT_BYTES: Final = 64 * 1024
TAGS_LIMIT: Final = 400
TAG_NUMBERS_LIMIT: Final = 16
TEXT_LIMIT_CHARS: Final = 200
WARNINGS_LIMIT: Final = 16
ICC_LIMIT_BYTES: Final = 4 * MIB

JPEG_HEAD_BYTES: Final = 64 * 1024
"""Enough for the embedded thumbnail of 99 % of the camera JPEGs that have one."""
HEIC_HEAD_BYTES: Final = 32 * 1024


@dataclass(frozen=True, slots=True)
class DecodeLimits:
    """Measured on real phones: 250 MP progressive JPEG passes in 1 GiB and two seconds."""

    jpeg_pixels: int = 250_000_000
    other_pixels: int = 64_000_000
    file_bytes: int = 64 * MIB
    memory_bytes: int = 1024 * MIB
    wait_s: float = 10.0
    pictures_per_lane: int = 200
    cancel_grace_s: float = 0.03
    """A cancelled decode may end by itself within this time, which spares its lane; then it is killed."""

    def pixels_for(self, format_name: str) -> int:
        """The most pixels of a picture of this format; JPEG is cheap since it can be decoded small."""
        return self.jpeg_pixels if format_name == "JPEG" else self.other_pixels

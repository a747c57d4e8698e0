"""What a picture may cost: pixels, bytes, seconds, tags; every number of it."""

from dataclasses import dataclass
from typing import Final

from gallery_app.domain.metadata import METADATA_TEXT_LIMIT

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

COPY_PIXELS: Final = {"JPEG": 100_000_000, "PNG": 64_000_000, "WEBP": 40_000_000}
"""A copy has no more pixels, so that it is encoded within 1 GiB beside its pixels at 4 bytes each."""
LOSSLESS_WEBP_PIXELS: Final = 32_000_000
SEE_THROUGH_WEBP_PIXELS: Final = 24_000_000
"""Their encoders take 15 bytes a pixel more; that of alpha beside what colours take."""
FILM_PIXELS: Final = {"GIF": 100_000_000, "WEBP": 100_000_000, "PNG": 40_000_000}
"""Of all frames of a film's copy together; Pillow holds those of an animated PNG twice."""
FILM_DECODED_PIXELS: Final = 400_000_000
"""Of all frames of the original: what is decoded within the time for a copy."""
COPY_DECODED_PIXELS: Final = 110_000_000
"""A JPEG with more is decoded at half its sides for a copy: the pixels that go out are held beside it."""
COPY_SIDES_PX: Final = {"JPEG": 65_500, "PNG": 65_535, "WEBP": 16_383, "GIF": 65_535}
"""The formats' own limits."""
PLAYS_LIMIT: Final = 65_535
"""How often a film is played, as WebP counts it."""
FEW_COLOURS: Final = 64
"""A picture with no more is drawn, not taken: a photo without colour has 200 greys."""
COPY_BODY_BYTES: Final = 4 * max(COPY_PIXELS.values())
COPY_FILE_BYTES: Final = 256 * MIB
"""What is read again of a copy: a PNG of 64 megapixels of noise."""
MARKS_LIMIT: Final = 1000
STAMPS_LIMIT_BYTES: Final = 64 * MIB

FRAMES_LIMIT: Final = 200
"""Frames are counted up to here and not beyond: some files claim 2^31."""

JSON_LIMIT_BYTES: Final = 1024 * 1024
METADATA_LIMIT_BYTES: Final = 64 * 1024
REPORT_LIMIT_BYTES: Final = 768 * 1024
"""What an inspection may say, written as JSON: all tags of real files many times over."""
REPORT_TAGS_LIMIT: Final = 2000
REPORT_TEXTS_LIMIT: Final = 256
REPORT_NUMBERS_LIMIT: Final = 1024
REPORT_HISTORY_LIMIT: Final = 200
STEP_LIMIT_CHARS: Final = 300
"""A step of the history: an action, a program, a moment."""
HISTORY_LIMIT_BYTES: Final = 128 * 1024
"""Of the report's bytes: 200 steps that are full, but not in the widest letters. The rest is the tags'."""
REPORT_WARNINGS_LIMIT: Final = 32
NAME_LIMIT_CHARS: Final = 200
HISTOGRAM_BUCKETS: Final = 64
TAGS_LIMIT: Final = 400
TAG_NUMBERS_LIMIT: Final = 16
TEXT_LIMIT_CHARS: Final = 200
WARNINGS_LIMIT: Final = 16
ICC_LIMIT_BYTES: Final = 4 * MIB
XMP_LIMIT_BYTES: Final = 2 * MIB
"""A packet may hold whole pictures as text (depth maps); beyond this it is left out with a warning."""
XMP_NODES_LIMIT: Final = 20_000
XMP_DEPTH_LIMIT: Final = 32


@dataclass(frozen=True, slots=True)
class TagLimits:
    """How much of EXIF directories is read: `tags` of each, of a value `numbers`, `payload_bytes`,
    `text_chars`, `hex_bytes`.

    A text that was cut ends in `cut_mark`. `keeps_undefined`: numbers that are none (0/0, NaN) stay in
    their places as text, instead of being left out.
    """

    tags: int = TAGS_LIMIT
    numbers: int = TAG_NUMBERS_LIMIT
    payload_bytes: int = 4096
    text_chars: int = TEXT_LIMIT_CHARS
    hex_bytes: int = 32
    cut_mark: str = ""
    keeps_undefined: bool = False


CATALOG_TAGS: Final = TagLimits()
REPORT_TAGS: Final = TagLimits(
    numbers=REPORT_NUMBERS_LIMIT,
    payload_bytes=16 * 1024,
    text_chars=METADATA_TEXT_LIMIT,
    hex_bytes=1024,
    cut_mark="…",
    keeps_undefined=True,
)

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

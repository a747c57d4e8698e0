"""What a file says about itself: EXIF, GPS, IPTC, XMP, ICC, PNG text, JFIF. Read when asked for, not kept."""

from dataclasses import dataclass, field
from enum import StrEnum

MetadataValue = str | int | float | tuple[int | float, ...] | tuple[str, ...]
"""Text (cleaned, at most METADATA_TEXT_LIMIT characters), a number, or a run of either.

Values are as stored, not as a person reads them (`domain.metadata_words` says that): an exposure time of
1/120 s is 0.008333…, an orientation is 6. Bytes without a known meaning come as `0x…` text.
"""

METADATA_TEXT_LIMIT = 4000


class MetadataGroup(StrEnum):
    """The standard that a tag belongs to; the value is what JSON says."""

    EXIF = "EXIF"
    GPS = "GPS"
    IPTC = "IPTC"
    XMP = "XMP"
    ICC = "ICC"
    PNG = "PNG text"
    JFIF = "JFIF"
    COMMENT = "Comment"


@dataclass(frozen=True, slots=True)
class MetadataTag:
    """One tag: group, the place in it, name as the standard gives it, value.

    `place` is the directory for EXIF and GPS (IFD0, Exif, Interop, IFD1, GPS), the usual prefix of the
    namespace for XMP (dc, xmpMM …), the record for IPTC, else empty. `number` is the tag's number where it
    has one; an unknown tag is named after it (`Tag0xC4A5`).
    """

    group: MetadataGroup
    place: str
    name: str
    value: MetadataValue
    number: int | None = None


@dataclass(frozen=True, slots=True)
class PictureDetails:
    """How the pixels are stored. None or "" where the format does not say or it could not be read.

    `bits` per channel, `palette` colours, `quality` 1 to 100 estimated from a JPEG's quantisation tables,
    `subsampling` such as "4:2:0", `compression` in the format's own word, `duration_ms` of all frames.
    """

    bits: int | None = None
    palette: int | None = None
    progressive: bool | None = None
    quality: int | None = None
    subsampling: str = ""
    compression: str = ""
    duration_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Histogram:
    """64 buckets from dark to light each, of the picture at 512 px: luma and the three channels (sRGB)."""

    luma: tuple[int, ...]
    red: tuple[int, ...]
    green: tuple[int, ...]
    blue: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MetadataReport:
    """Everything read from one file in one errand.

    `history`: what XMP's xmpMM:History says was done, a line each ("saved, Adobe Photoshop, 2026-01-02").
    `content_credentials`: a C2PA manifest is present (it is not verified). `digital_source_type`: IPTC's word
    for how a picture came about, such as "trainedAlgorithmicMedia". `thumbnail_differs`: the embedded EXIF
    thumbnail shows another picture; None if there is none.
    """

    tags: tuple[MetadataTag, ...] = ()
    details: PictureDetails = field(default_factory=PictureDetails)
    histogram: Histogram | None = None
    creator_tool: str | None = None
    history: tuple[str, ...] = ()
    content_credentials: bool = False
    digital_source_type: str | None = None
    maker_note_bytes: int = 0
    thumbnail_differs: bool | None = None
    warnings: tuple[str, ...] = ()

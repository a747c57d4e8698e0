"""What a JPEG keeps beside its pixels, by the marks at the start of its segments."""

import re
import struct
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from gallery_app.domain.translation import mark
from gallery_app.imaging.blocks import Blocks
from gallery_app.imaging.jpeg_details import find_jpeg_details
from gallery_app.imaging.jpeg_segments import APP1, EXIF_MARK, Segment, walk_segments
from gallery_app.imaging.limits import ICC_LIMIT_BYTES, XMP_LIMIT_BYTES

APP0, APP2, APP11, APP13, COMMENT = 0xE0, 0xE2, 0xEB, 0xED, 0xFE
XMP_MARK: Final = b"http://ns.adobe.com/xap/1.0/\x00"
MORE_XMP_MARK: Final = b"http://ns.adobe.com/xmp/extension/\x00"
ICC_MARK: Final = b"ICC_PROFILE\x00"
PHOTOSHOP_MARK: Final = b"Photoshop 3.0\x00"
JFIF_MARK: Final = b"JFIF\x00"
GUID: Final = re.compile(rb"HasExtendedXMP[^0-9A-F]{1,40}([0-9A-F]{32})")
LOST_XMP: Final = mark("A part of the XMP data is missing")


def find_jpeg_blocks(untrusted: bytes) -> Blocks:
    """EXIF (which may go on in a second segment), XMP and its extension, IPTC, ICC, JFIF, comments, C2PA."""
    segments = list(walk_segments(untrusted))
    found = Blocks(
        exif=b"".join(_after(segments, APP1, EXIF_MARK)),
        icc=b"".join(part[2:] for part in _after(segments, APP2, ICC_MARK))[: ICC_LIMIT_BYTES + 1],
        photoshop=b"".join(_after(segments, APP13, PHOTOSHOP_MARK)),
        jfif=next(_after(segments, APP0, JFIF_MARK), b""),
        comments=tuple(segment.payload for segment in segments if segment.marker == COMMENT),
        details=find_jpeg_details(segments),
        content_credentials=any(_is_manifest(segment) for segment in segments),
    )
    return _add_xmp(found, segments)


def _after(segments: Iterable[Segment], marker: int, mark: bytes) -> Iterator[bytes]:
    for segment in segments:
        if segment.marker == marker and segment.payload.startswith(mark):
            yield segment.payload[len(mark) :]


def _add_xmp(found: Blocks, segments: list[Segment]) -> Blocks:
    """The packet, and the longer one that it names by its digest (XMP part 3, 1.1.3.1)."""
    packet = next(_after(segments, APP1, XMP_MARK), b"")
    named = GUID.search(packet)
    if named is None:
        return replace(found, xmp=(packet,) if packet else ())
    parts = [part for part in _after(segments, APP1, MORE_XMP_MARK) if part.startswith(named[1])]
    more = _join_extension(parts)
    if more is None:
        return replace(found, xmp=(packet,), warnings=(*found.warnings, LOST_XMP))
    return replace(found, xmp=(packet, more))


def _join_extension(parts: list[bytes]) -> bytes | None:
    """Each part: the digest (32), the whole length (4), its place (4), bytes. None if they leave a gap."""
    heads = [(*struct.unpack_from(">II", part, 32), part[40:]) for part in parts if len(part) >= 40]
    if not heads or heads[0][0] > XMP_LIMIT_BYTES:
        return None
    joined = b""
    for _, place, rest in sorted(heads):
        if place != len(joined):
            return None
        joined += rest
    return joined if len(joined) == heads[0][0] else None


def _is_manifest(segment: Segment) -> bool:
    """C2PA keeps its manifest as JUMBF boxes in APP11 (ISO 19566-5, annex D)."""
    return segment.marker == APP11 and segment.payload.startswith(b"JP") and b"c2pa" in segment.payload

"""The segments before a JPEG's first scan (ITU T.81, annex B)."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

SEGMENTS_LIMIT: Final = 2048
APP1: Final = 0xE1
START_OF_SCAN, END_OF_IMAGE = 0xDA, 0xD9
STRAY_LIMIT_BYTES: Final = 4096
PLAIN_MARKER: Final = re.compile(rb"\xff[\xc0-\xcf\xda-\xef\xfe]")
ALONE: Final = frozenset({0x01, *range(0xD0, 0xD9)})
"""Markers without a length: TEM, the restarts, the start of an image."""

EXIF_MARK: Final = b"Exif\x00\x00"

RESERVED: Final = range(0x02, 0xC0)
"""Nothing an encoder writes: a stray byte."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Its marker's second byte and what follows the length, cut where the file ends."""

    marker: int
    payload: bytes


def walk_segments(untrusted: bytes) -> Iterator[Segment]:
    """The segments up to the first scan, SEGMENTS_LIMIT at most; stray bytes between them are passed."""
    at = 2
    for _ in range(SEGMENTS_LIMIT):
        at = _find_marker(untrusted, at)
        if at + 4 > len(untrusted):
            return
        marker = untrusted[at + 1]
        if marker in (START_OF_SCAN, END_OF_IMAGE):
            return
        if marker in ALONE or marker in RESERVED:
            at += 2
            continue
        (length,) = struct.unpack_from(">H", untrusted, at + 2)
        if length < 2:
            return
        yield Segment(marker, bytes(untrusted[at + 4 : at + 2 + length]))
        at += 2 + length


def _find_marker(data: bytes, at: int) -> int:
    """Where the next marker is: here, behind fill bytes, or behind stray ones as decoders allow."""
    if data[at : at + 1] != b"\xff":
        found = PLAIN_MARKER.search(data, at, at + STRAY_LIMIT_BYTES)
        return found.start() if found else len(data)
    while data[at : at + 2] == b"\xff\xff":
        at += 1
    return at

"""What a finished copy may consist of: lists of allowed parts, and nothing behind the end. Pure.

The app looks itself, without a decoder: whatever an encoder did, no metadata leaves that nobody asked for.
"""

import re
from collections.abc import Iterator
from typing import Final

from gallery_app.imaging.gif_blocks import APPLICATION, CONTROL, EXTENSION, HEADER_BYTES, count_table_colours
from gallery_app.imaging.gif_blocks import walk_blocks as walk_gif
from gallery_app.imaging.jpeg_segments import APP1, EXIF_MARK, walk_segments
from gallery_app.imaging.png_chunks import SIGNATURE_BYTES
from gallery_app.imaging.png_chunks import walk_chunks as walk_png
from gallery_app.imaging.riff_chunks import FRAME_HEAD_BYTES, HEAD_BYTES
from gallery_app.imaging.riff_chunks import walk_chunks as walk_riff

APP0: Final = 0xE0
JFIF: Final = re.compile(rb"JFIF\x00\x01[\x00-\x02][\x00-\x02].{4}\x00\x00", re.DOTALL)
"""Version, density, and a thumbnail of no pixels."""
JPEG_TABLES: Final = frozenset({0xDB, 0xC4, 0xDD})
JPEG_FRAMES: Final = frozenset({0xC0, 0xC1})
"""Tables, and the two frames that are coded in one scan."""
SCAN, END = b"\xff\xda", b"\xff\xd9"
NO_CODE: Final = re.compile(rb"\xff[^\x00\xd0-\xd7]")
"""A mark that is neither coded data nor a restart (ITU T.81, B.1.1.2)."""

PNG_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
PNG_END: Final = b"\x00\x00\x00\x00IEND\xaeB`\x82"
PNG_CHUNKS: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"acTL", b"fcTL", b"fdAT", b"eXIf"})
WEBP_CHUNKS: Final = frozenset({b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"EXIF"})
WEBP_FRAME_CHUNKS: Final = frozenset({b"ALPH", b"VP8 ", b"VP8L"})
WEBP_EXIF_FLAG, WEBP_FLAGS = 0x08, 0x1A
"""Of VP8X: EXIF; and EXIF, alpha and animation together. XMP and ICC have others."""
GIF_PLAYS: Final = b"\x0bNETSCAPE2.0\x03\x01"


class Foreign(Exception):
    """Something in a file that must not be there; the text names it."""


def check_structure(data: bytes, format_name: str, exif: bytes) -> None:
    """Raise Foreign unless the file has allowed parts only, and exactly this EXIF block (none if empty)."""
    found = list(_FINDERS[format_name](data))
    if found != ([exif] if exif else []):
        raise Foreign("EXIF data that differs from what was to be kept")


def _find_in_jpeg(data: bytes) -> Iterator[bytes]:
    at = 2
    if not data.startswith(b"\xff\xd8"):
        raise Foreign("something before its start")
    for number, segment in enumerate(walk_segments(data)):
        at += 4 + len(segment.payload)
        if number == 0:
            if segment.marker != APP0 or not JFIF.fullmatch(segment.payload):
                raise Foreign("a head that is not plain JFIF")
        elif segment.marker == APP1 and segment.payload.startswith(EXIF_MARK):
            yield segment.payload[len(EXIF_MARK) :]
        elif segment.marker not in JPEG_TABLES | JPEG_FRAMES:
            raise Foreign(f"a segment of type 0x{segment.marker:02X}")
    if data[at : at + 2] != SCAN:  # had the walk passed over anything, the sum would be another
        raise Foreign("something between its segments")
    end = NO_CODE.search(data, at + 2)
    if end is None or end.group() != END or end.end() != len(data):
        raise Foreign("something behind its end")


def _find_in_png(data: bytes) -> Iterator[bytes]:
    at = SIGNATURE_BYTES
    if not data.startswith(PNG_SIGNATURE):
        raise Foreign("something before its start")
    for kind, chunk in walk_png(data):
        at += 12 + len(chunk)
        if kind not in PNG_CHUNKS:
            raise Foreign(f"a chunk of type {_name(kind)}")
        if kind == b"eXIf":
            yield bytes(chunk)
    if data[at:] != PNG_END:
        raise Foreign("something behind its end")


def _find_in_webp(data: bytes) -> Iterator[bytes]:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP" or int.from_bytes(data[4:8], "little") != len(data) - 8:
        raise Foreign("something before its start or behind its end")
    at, flags, exifs = HEAD_BYTES, 0, 0
    for kind, chunk in walk_riff(data):
        at += 8 + len(chunk) + len(chunk) % 2
        if kind not in WEBP_CHUNKS:
            raise Foreign(f"a chunk of type {_name(kind)}")
        if kind == b"VP8X":
            flags = chunk[0]
        elif kind == b"ANMF":
            _check_webp_frame(bytes(chunk))
        elif kind == b"EXIF":
            exifs += 1
            yield bytes(chunk)
    if at != len(data) or flags & ~WEBP_FLAGS or bool(flags & WEBP_EXIF_FLAG) != bool(exifs):
        raise Foreign("something behind its end, or a head that promises more")


def _check_webp_frame(frame: bytes) -> None:
    at = FRAME_HEAD_BYTES
    for kind, chunk in walk_riff(frame, FRAME_HEAD_BYTES):
        at += 8 + len(chunk) + len(chunk) % 2
        if kind not in WEBP_FRAME_CHUNKS:
            raise Foreign(f"a chunk of type {_name(kind)} in a frame")
    if at != len(frame):
        raise Foreign("something behind a frame's end")


def _find_in_gif(data: bytes) -> Iterator[bytes]:
    if not data.startswith(b"GIF89a"):
        raise Foreign("something before its start")
    end = HEADER_BYTES + 3 * count_table_colours(data, 10)
    for block in walk_gif(data):
        end = block.end
        if block.kind != EXTENSION or block.label == CONTROL:
            continue
        body = data[block.start : block.end]
        if block.label != APPLICATION or not body.startswith(GIF_PLAYS) or len(body) != len(GIF_PLAYS) + 3:
            raise Foreign(f"an extension of type 0x{block.label:02X}")
    if data[end:] != b";":
        raise Foreign("something behind its end")
    yield from ()


def _name(kind: bytes) -> str:
    return (
        kind.decode("ascii", "replace").strip()
        if kind.isalnum() or kind.endswith(b" ")
        else f"0x{kind.hex()}"
    )


_FINDERS: Final = {"JPEG": _find_in_jpeg, "PNG": _find_in_png, "WEBP": _find_in_webp, "GIF": _find_in_gif}

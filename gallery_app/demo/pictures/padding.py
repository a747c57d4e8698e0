"""Lengthens a picture file to an exact size in a way that its format allows."""

from __future__ import annotations

import struct
import zlib
from typing import Final

LONGEST_SEGMENT: Final = 65_535
LONGEST_GIF_BLOCK: Final = 255


class TooLarge(Exception):
    """The file is already longer than it should become, or so close that nothing fits between."""


def pad(data: bytes, size: int) -> bytes:
    """The file with exactly `size` bytes; TooLarge when that is not possible."""
    missing = size - len(data)
    if missing == 0:
        return data
    if missing < 0:
        raise TooLarge(f"{-missing} bytes too many")
    for start, padder in _PADDERS:
        if data.startswith(start):
            return padder(data, missing)
    if data[4:8] == b"ftyp" and missing >= 8:
        return data + struct.pack(">I", missing) + b"free" + bytes(missing - 8)
    raise TooLarge("no way to lengthen this format")


def _pad_jpeg(data: bytes, missing: int) -> bytes:
    """Comment segments before the end marker."""
    filler = b""
    while missing:
        length = missing if missing <= LONGEST_SEGMENT + 2 else min(LONGEST_SEGMENT + 2, missing - 4)
        if length < 4:
            raise TooLarge("a comment needs four bytes")
        filler += b"\xff\xfe" + struct.pack(">H", length - 2) + b" " * (length - 4)
        missing -= length
    return data[:-2] + filler + data[-2:]


def _pad_png(data: bytes, missing: int) -> bytes:
    """A private chunk that may be skipped, before IEND."""
    if missing < 12:
        raise TooLarge("a chunk needs twelve bytes")
    body = b"paDd" + bytes(missing - 12)
    chunk = struct.pack(">I", missing - 12) + body + struct.pack(">I", zlib.crc32(body))
    return data[:-12] + chunk + data[-12:]


def _pad_gif(data: bytes, missing: int) -> bytes:
    """A comment extension before the trailer: 3 bytes of frame and blocks of up to 256."""
    room = missing - 3
    if room < 2:
        raise TooLarge("a comment needs five bytes")
    filler = b""
    while room:
        length = min(room, LONGEST_GIF_BLOCK + 1)
        if room - length == 1:
            length -= 1
        filler += bytes([length - 1]) + b" " * (length - 1)
        room -= length
    return data[:-1] + b"\x21\xfe" + filler + b"\0" + data[-1:]


def _pad_riff(data: bytes, missing: int) -> bytes:
    """An unknown chunk at the end of the container."""
    if missing < 8 or missing % 2:
        raise TooLarge("a chunk needs eight bytes and an even length")
    grown = data + b"PAD " + struct.pack("<I", missing - 8) + bytes(missing - 8)
    return grown[:4] + struct.pack("<I", len(grown) - 8) + grown[8:]


def _pad_tail(data: bytes, missing: int) -> bytes:
    """Bytes behind the last that any offset points to."""
    return data + bytes(missing)


_PADDERS: Final = (
    (b"\xff\xd8", _pad_jpeg),
    (b"\x89PNG", _pad_png),
    (b"GIF8", _pad_gif),
    (b"RIFF", _pad_riff),
    (b"II*\0", _pad_tail),
    (b"MM\0*", _pad_tail),
    (b"BM", _pad_tail),
    (b"\0\0\1\0", _pad_tail),
)

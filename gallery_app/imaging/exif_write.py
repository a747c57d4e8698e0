"""An EXIF block of our own making: checked tags to a TIFF structure, little-endian.

TIFF 6.0, section 2; EXIF 2.32, section 4.6. Pure: nothing of an original's block is carried over.
"""

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from gallery_app.domain.exif import ExifTag, ExifValue
from gallery_app.imaging.directories import EXIF_POINTER, GPS_POINTER
from gallery_app.imaging.ifd import ASCII, ENTRY_BYTES, KIND_SIZES, RATIONAL, SIGNED_RATIONAL, UNDEFINED
from gallery_app.imaging.tag_values import USER_COMMENT, WINDOWS_TEXTS

BYTE, SHORT, LONG, SIGNED_LONG = 1, 3, 4, 9
BLOCK_LIMIT_BYTES: Final = 60_000
"""An APP1 segment holds 65,533; what is beyond this is left out."""
HEADER: Final = b"II*\x00\x08\x00\x00\x00"
EXIF_VERSION: Final = ExifTag("Exif", 0x9000, "ExifVersion", "0232")
DENOMINATOR_LIMIT: Final = 1_000_000
NUMBER_LIMIT: Final = 2**32 - 1
SIGNED_LIMIT: Final = 2**31 - 1

ALWAYS_SIGNED: Final = frozenset({0x9201, 0x9203, 0x9204})
"""ShutterSpeedValue, BrightnessValue, ExposureBiasValue."""
TEXT_IN_BYTES: Final = frozenset({0x9000, 0xA000})
NUMBERS_IN_BYTES: Final = frozenset({0xA300, 0xA301})
GPS_BYTES: Final = frozenset({0x00, 0x05})
"""GPSVersionID and GPSAltitudeRef."""


@dataclass(frozen=True, slots=True)
class Field:
    """A tag as it is written."""

    number: int
    kind: int
    payload: bytes

    @property
    def size_bytes(self) -> int:
        """What it takes of the block, with the byte that makes it even."""
        return ENTRY_BYTES + (len(self.payload) + 1 if len(self.payload) > 4 else 0)


def write_exif(tags: Iterable[ExifTag]) -> bytes:
    """A block without the mark `Exif`; empty if no tag can be written."""
    fields: dict[str, list[Field]] = {"IFD0": [], "Exif": [], "GPS": []}
    room = BLOCK_LIMIT_BYTES
    for tag in tags:
        field = make_field(tag)
        if field is not None and field.size_bytes <= room:
            room -= field.size_bytes
            fields[tag.ifd].append(field)
    if fields["Exif"] and all(field.number != EXIF_VERSION.number for field in fields["Exif"]):
        fields["Exif"].append(Field(EXIF_VERSION.number, UNDEFINED, b"0232"))
    return _lay_out(fields["IFD0"], fields["Exif"], fields["GPS"]) if any(fields.values()) else b""


def make_field(tag: ExifTag) -> Field | None:
    """The tag in its standard's type; None for a value that this type cannot hold."""
    found = _make_special(tag) or _make_usual(tag.number, tag.value)
    return None if found is None else Field(tag.number, *found)


def _make_special(tag: ExifTag) -> tuple[int, bytes] | None:
    number, value = tag.number, tag.value
    if tag.ifd == "GPS":
        return (BYTE, _as_bytes(value)) if number in GPS_BYTES else None
    if isinstance(value, str):
        if number in TEXT_IN_BYTES:
            return UNDEFINED, value.encode("ascii", "replace")
        if number == USER_COMMENT:
            code = b"ASCII\x00\x00\x00" if value.isascii() else b"UNICODE\x00"
            return UNDEFINED, code + value.encode("ascii" if value.isascii() else "utf-16-le")
        if number in WINDOWS_TEXTS:
            return BYTE, value.encode("utf-16-le") + b"\x00\x00"
        return None
    return (UNDEFINED, _as_bytes(value)) if number in NUMBERS_IN_BYTES else None


def _make_usual(number: int, value: ExifValue) -> tuple[int, bytes] | None:
    if isinstance(value, str):
        return ASCII, value.encode() + b"\x00"
    numbers = value if isinstance(value, tuple) else (value,)
    if number in ALWAYS_SIGNED or any(isinstance(item, float) for item in numbers):
        return _make_rationals(numbers, signed=number in ALWAYS_SIGNED or min(numbers) < 0)
    low, high = min(numbers), max(numbers)
    if low < 0:
        fits = low >= -SIGNED_LIMIT and high <= SIGNED_LIMIT
        return (SIGNED_LONG, struct.pack(f"<{len(numbers)}i", *numbers)) if fits else None
    if high > NUMBER_LIMIT:
        return None
    kind, letter = (SHORT, "H") if high <= 0xFFFF else (LONG, "I")
    return kind, struct.pack(f"<{len(numbers)}{letter}", *numbers)


def _make_rationals(numbers: tuple[int | float, ...], *, signed: bool) -> tuple[int, bytes] | None:
    limit = SIGNED_LIMIT if signed else NUMBER_LIMIT
    if max(abs(number) for number in numbers) > limit:
        return None
    parts = [part for number in numbers for part in _make_ratio(number, limit)]
    return SIGNED_RATIONAL if signed else RATIONAL, struct.pack(
        f"<{len(parts)}{'i' if signed else 'I'}", *parts
    )


def _make_ratio(number: float, limit: int) -> tuple[int, int]:
    """The nearest fraction whose parts both fit."""
    room = min(DENOMINATOR_LIMIT, int(limit / max(1.0, abs(number))))
    ratio = Fraction(number).limit_denominator(max(1, room))
    return max(-limit, min(limit, ratio.numerator)), ratio.denominator


def _as_bytes(value: ExifValue) -> bytes:
    numbers = value if isinstance(value, tuple) else (value,)
    return bytes(int(number) & 0xFF for number in numbers if not isinstance(number, str))


def _lay_out(first: list[Field], exif: list[Field], gps: list[Field]) -> bytes:
    """IFD0, then what it points to; values that do not fit an entry behind their directory."""
    children = [(pointer, fields) for pointer, fields in ((EXIF_POINTER, exif), (GPS_POINTER, gps)) if fields]
    start = len(HEADER)
    head_bytes = _count_bytes(first, pointers=len(children))
    pointers, bodies = [], []
    at = start + head_bytes
    for pointer, fields in children:
        pointers.append(Field(pointer, LONG, struct.pack("<I", at)))
        bodies.append(_write_directory(fields, at))
        at += len(bodies[-1])
    return HEADER + _write_directory([*first, *pointers], start) + b"".join(bodies)


def _count_bytes(fields: list[Field], pointers: int) -> int:
    tail = sum(len(field.payload) + len(field.payload) % 2 for field in fields if len(field.payload) > 4)
    return 2 + ENTRY_BYTES * (len(fields) + pointers) + 4 + tail


def _write_directory(fields: list[Field], start: int) -> bytes:
    """Entries by number, no directory behind; offsets count from the start of the block."""
    head, tail = struct.pack("<H", len(fields)), b""
    tail_at = start + 2 + ENTRY_BYTES * len(fields) + 4
    for field in sorted(fields, key=lambda field: field.number):
        count = len(field.payload) // KIND_SIZES[field.kind]
        value = field.payload.ljust(4, b"\x00")
        if len(field.payload) > 4:
            value = struct.pack("<I", tail_at + len(tail))
            tail += field.payload + bytes(len(field.payload) % 2)
        head += struct.pack("<HHI", field.number, field.kind, count) + value
    return head + bytes(4) + tail

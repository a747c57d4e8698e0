"""TIFF image file directories (the shape of EXIF), read within bounds.

TIFF 6.0, section 2; EXIF 2.32, section 4.6. Nothing here trusts an offset, a count or a link: every read is
inside the given bytes, entries and directories are counted, and a link to a directory seen before ends.
"""

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gallery_app.imaging.limits import CATALOG_TAGS, FRAMES_LIMIT, TagLimits

KIND_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
KIND_LETTERS: Final = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I"}
ASCII, UNDEFINED, RATIONAL, SIGNED_RATIONAL = 2, 7, 5, 10
ENTRY_BYTES: Final = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """One tag as it stands: its TIFF type, its count, where its bytes are, and the first of them.

    `payload` has at most `TagLimits.payload_bytes`; `size_bytes` is the whole length.
    """

    number: int
    kind: int
    count: int
    payload: bytes
    at: int

    @property
    def size_bytes(self) -> int:
        """What the whole value takes."""
        return KIND_SIZES[self.kind] * self.count


@dataclass(frozen=True, slots=True)
class Directory:
    """The entries of one directory by tag number (the first of each), and where the next one starts.

    `unread` counts entries that have no sense: an unknown type, or a value outside of the file.
    """

    entries: dict[int, Entry]
    next_offset: int
    unread: int = 0


class Tiff:
    """A TIFF block: bytes that start with the byte order mark. All offsets count from its start."""

    def __init__(self, untrusted: bytes, limits: TagLimits = CATALOG_TAGS) -> None:
        """Raise ValueError if there is no TIFF header."""
        marks = {b"II*\x00": "<", b"MM\x00*": ">"}
        order = marks.get(bytes(untrusted[:4]))
        if order is None or len(untrusted) < 8:
            raise ValueError("no TIFF header")
        self.order = order
        self.limits = limits
        self._data = untrusted
        (self.first_offset,) = struct.unpack_from(order + "I", untrusted, 4)

    def read_directory(self, offset: int) -> Directory | None:
        """The directory at `offset`; None if it lies outside; entries that reach outside are dropped."""
        if not 8 <= offset <= len(self._data) - 2:
            return None
        (promised,) = struct.unpack_from(self.order + "H", self._data, offset)
        room = (len(self._data) - offset - 2) // ENTRY_BYTES
        count = min(promised, room, self.limits.tags)
        entries: dict[int, Entry] = {}
        unread = promised - count
        for index in range(count):
            entry = self._read_entry(offset + 2 + index * ENTRY_BYTES)
            if entry is None:
                unread += 1
            else:
                entries.setdefault(entry.number, entry)
        return Directory(entries, self._read_next(offset + 2 + promised * ENTRY_BYTES), unread)

    def walk_chain(self) -> Iterator[Directory]:
        """The directories linked from the header: IFD0, IFD1, … (pages of a TIFF file), each once."""
        seen: set[int] = set()
        offset = self.first_offset
        while offset and offset not in seen and len(seen) < FRAMES_LIMIT:
            seen.add(offset)
            directory = self.read_directory(offset)
            if directory is None:
                return
            yield directory
            offset = directory.next_offset

    def read_numbers(self, entry: Entry) -> tuple[int | float, ...]:
        """The numbers of an entry, `limits.numbers` at most; rationals as floats; only finite ones."""
        return tuple(value for value in self.read_values(entry) if not isinstance(value, str))

    def read_values(self, entry: Entry) -> tuple[int | float | str, ...]:
        """The same, with what is no number as text in its place: `0/0`, `1/0`, `nan`, `inf`."""
        if entry.kind in (RATIONAL, SIGNED_RATIONAL):
            return self._read_rationals(entry)
        letter = KIND_LETTERS.get(entry.kind)
        if letter is None:
            return ()
        count = min(len(entry.payload) // KIND_SIZES[entry.kind], self.limits.numbers)
        numbers: tuple[int | float, ...] = struct.unpack_from(f"{self.order}{count}{letter}", entry.payload)
        return tuple(number if math.isfinite(number) else str(number) for number in numbers)

    def find_bytes(self, offset: int, length: int) -> bytes | None:
        """`length` bytes from `offset`, or None if they do not all lie inside."""
        if offset < 8 or length <= 0 or offset + length > len(self._data):
            return None
        return bytes(self._data[offset : offset + length])

    def _read_entry(self, at: int) -> Entry | None:
        number, kind, count = struct.unpack_from(self.order + "HHI", self._data, at)
        size = KIND_SIZES.get(kind, 0) * count
        if not size:
            return None
        start = at + 8 if size <= 4 else struct.unpack_from(self.order + "I", self._data, at + 8)[0]
        if start + size > len(self._data):
            return None
        end = start + min(size, self.limits.payload_bytes)
        return Entry(number, kind, count, bytes(self._data[start:end]), start)

    def _read_next(self, at: int) -> int:
        if at + 4 > len(self._data):
            return 0
        return int(struct.unpack_from(self.order + "I", self._data, at)[0])

    def _read_rationals(self, entry: Entry) -> tuple[float | str, ...]:
        letter = "I" if entry.kind == RATIONAL else "i"
        count = min(len(entry.payload) // 8, self.limits.numbers)
        flat = struct.unpack_from(f"{self.order}{2 * count}{letter}", entry.payload)
        pairs = zip(flat[::2], flat[1::2], strict=True)
        return tuple(above / below if below else f"{above}/0" for above, below in pairs)

"""Boxes of HEIC and AVIF (ISO 14496-12)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

BOXES_LIMIT: Final = 4096
TEXT_LIMIT_BYTES: Final = 256
FULL_BOX_BYTES: Final = 4


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its four letters, where its head starts and where its content lies."""

    kind: bytes
    at: int
    start: int
    end: int


def walk_boxes(data: bytes, start: int, end: int, kind: bytes | None = None) -> Iterator[Box]:
    """The boxes (of one kind) directly between `start` and `end`, BOXES_LIMIT at most (4.2)."""
    at, end = start, min(end, len(data))
    for _ in range(BOXES_LIMIT):
        if at + 8 > end:
            return
        size, name = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1 and at + 16 <= end:
            (size,), head = struct.unpack_from(">Q", data, at + 8), 16
        size = end - at if size == 0 else size
        if size < head:
            return
        if kind in (None, name):
            yield Box(name, at, at + head, min(at + size, end))
        at += size


class Reader:
    """Big-endian numbers one behind the other; behind the end all is 0 and empty."""

    def __init__(self, data: bytes, start: int, end: int) -> None:
        """Read from `start`, never beyond `end`."""
        self._data, self._at, self._end = data, start, min(end, len(data))

    @property
    def is_at_end(self) -> bool:
        """Nothing is left."""
        return self._at >= self._end

    def take(self, count: int) -> bytes:
        """The next bytes; fewer at the end."""
        taken = self._data[self._at : min(self._at + count, self._end)]
        self._at += count
        return taken

    def number(self, count: int) -> int:
        """The next `count` bytes as a number; 0 for none."""
        return int.from_bytes(self.take(count), "big")

    def skip(self, count: int) -> None:
        """Pass `count` bytes over."""
        self._at += count

    def text(self) -> bytes:
        """Up to the next zero byte, which is passed too; TEXT_LIMIT_BYTES at most."""
        found = self._data[self._at : min(self._at + TEXT_LIMIT_BYTES, self._end)].partition(b"\0")[0]
        self._at += len(found) + 1
        return found

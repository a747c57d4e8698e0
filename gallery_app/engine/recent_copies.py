"""Safe copies that were made a moment ago: whoever asks for one again does not wait for it twice."""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Final

_LIMIT_BYTES: Final = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class SafePicture:
    """A picture that was encoded by us from checked pixels, without metadata."""

    content_type: str
    data: bytes = field(repr=False)


class RecentCopies:
    """The last ones, in memory and bounded in bytes; nothing of them stays on the disk."""

    def __init__(self, limit_bytes: int = _LIMIT_BYTES) -> None:
        self._limit_bytes = limit_bytes
        self._copies: OrderedDict[Hashable, SafePicture] = OrderedDict()
        self._total_bytes = 0

    def find(self, key: Hashable) -> SafePicture | None:
        """The copy, if it was kept; it counts as used now."""
        if (copy := self._copies.get(key)) is not None:
            self._copies.move_to_end(key)
        return copy

    def keep(self, key: Hashable, copy: SafePicture) -> None:
        """Keep it, and let go of the oldest beyond the limit; one that is larger than that is not kept."""
        if len(copy.data) > self._limit_bytes:
            return
        if (known := self._copies.pop(key, None)) is not None:
            self._total_bytes -= len(known.data)
        self._copies[key] = copy
        self._total_bytes += len(copy.data)
        while self._total_bytes > self._limit_bytes:
            _, oldest = self._copies.popitem(last=False)
            self._total_bytes -= len(oldest.data)

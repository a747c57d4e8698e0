"""How long and how large a download may get, and what is no file at all."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.errors import FileSlow

HEAD_BYTES: Final = 512
"""So much is looked at before a byte is passed on (less if the file ends before)."""
_SLACK_BYTES: Final = 64 * 1024
_JSON = re.compile(rb'[{\[]\s*(?:["{\[\]}]|$)')


@dataclass(frozen=True, slots=True)
class DownloadLimits:
    """Total deadline = `deadline_s` + size / `deadline_bytes_per_s`.

    A transfer that brings less than `slowest_bytes_per_s` over `window_s` is ended before that.
    """

    limit_bytes: int = 64 * 1024 * 1024
    deadline_s: float = 60.0
    deadline_bytes_per_s: int = 50_000
    slowest_bytes_per_s: int = 4_000
    window_s: float = 15.0
    idle_s: float = 15.0
    connect_s: float = 10.0

    def make_limit_bytes(self, declared_bytes: int | None) -> int:
        """A tenth more than declared, and never more than the limit; small files get some slack."""
        if declared_bytes is None:
            return self.limit_bytes
        return min(self.limit_bytes, max(declared_bytes * 11 // 10, declared_bytes + _SLACK_BYTES))

    def make_deadline_s(self, declared_bytes: int | None) -> float:
        """Seconds for one whole try, redirects included; of an unknown size the fixed part only."""
        return self.deadline_s + min(declared_bytes or 0, self.limit_bytes) / self.deadline_bytes_per_s


class SpeedCheck:
    """Raises FileSlow when a window of time brought too little."""

    def __init__(self, limits: DownloadLimits, clock: Callable[[], float]) -> None:
        self._limits, self._clock = limits, clock
        self._window_began = clock()
        self._bytes = 0

    def count(self, size: int) -> None:
        """Take note of a chunk."""
        self._bytes += size
        passed_s = self._clock() - self._window_began
        if passed_s < self._limits.window_s:
            return
        if self._bytes < self._limits.slowest_bytes_per_s * passed_s:
            raise FileSlow
        self._window_began, self._bytes = self._clock(), 0


def is_page(head: bytes) -> bool:
    """Whether the first bytes are HTML, XML or JSON; SVG, which begins like XML, is let through."""
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if text.startswith(b"<"):
        return b"<svg" not in text
    return _JSON.match(text) is not None

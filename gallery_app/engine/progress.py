"""Progress of a page, told at most ten times a second."""

import asyncio
import time
from collections.abc import Callable

from gallery_app.domain.events import Event, Progress
from gallery_app.domain.ids import JobId

_INTERVAL_S = 0.1


class ProgressMeter:
    """Counts tiles and bytes of one job. What comes too soon after the last word is told a moment later.

    `call_later` is the loop's; `close` takes back what is still to be told.
    """

    def __init__(
        self,
        job: JobId,
        total: int,
        tell: Callable[[Event], None],
        *,
        call_later: Callable[[float, Callable[[], None]], asyncio.TimerHandle],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._job = job
        self._total = total
        self._tell = tell
        self._call_later = call_later
        self._clock = clock
        self._started_s = clock()
        self._told_s = float("-inf")
        self._due: asyncio.TimerHandle | None = None
        self._done = 0
        self._bytes = 0

    def add_bytes(self, count: int) -> None:
        """Bytes came in."""
        self._bytes += count
        self._tell_soon()

    def tile_done(self) -> None:
        """A tile is ready or failed."""
        self._done += 1
        if self._done == self._total:
            self.flush()
        else:
            self._tell_soon()

    def flush(self) -> None:
        """Tell where it stands, whenever it was told last."""
        self.close()
        now_s = self._clock()
        self._told_s = now_s
        rate = self._bytes / max(now_s - self._started_s, 0.001)
        self._tell(Progress(self._job, self._done, self._total, self._bytes, rate))

    def close(self) -> None:
        """Tell nothing more by itself: the job ends."""
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def _tell_soon(self) -> None:
        wait_s = self._told_s + _INTERVAL_S - self._clock()
        if wait_s <= 0:
            self.flush()
        elif self._due is None:
            self._due = self._call_later(wait_s, self.flush)

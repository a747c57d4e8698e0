"""Progress of a page, told at most ten times a second."""

import time
from collections.abc import Callable

from gallery_app.domain.events import Event, Progress
from gallery_app.domain.ids import JobId

_INTERVAL_S = 0.1


class ProgressMeter:
    """Counts tiles and bytes of one job; the last count is always told."""

    def __init__(
        self,
        job: JobId,
        total: int,
        tell: Callable[[Event], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._job = job
        self._total = total
        self._tell = tell
        self._clock = clock
        self._started_s = clock()
        self._told_s = float("-inf")
        self._done = 0
        self._bytes = 0

    def add_bytes(self, count: int) -> None:
        """Bytes came in."""
        self._bytes += count
        self._maybe_tell()

    def tile_done(self) -> None:
        """A tile is ready or failed."""
        self._done += 1
        if self._done == self._total:
            self.flush()
        else:
            self._maybe_tell()

    def flush(self) -> None:
        """Tell where it stands, whenever it was told last."""
        now_s = self._clock()
        self._told_s = now_s
        rate = self._bytes / max(now_s - self._started_s, 0.001)
        self._tell(Progress(self._job, self._done, self._total, self._bytes, rate))

    def _maybe_tell(self) -> None:
        if self._clock() - self._told_s >= _INTERVAL_S:
            self.flush()

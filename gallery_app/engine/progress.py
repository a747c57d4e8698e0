"""Progress of a page: its tiles and bytes, told as they come."""

import time
from collections.abc import Callable

from gallery_app.domain.events import Event, Progress
from gallery_app.domain.ids import JobId
from gallery_app.engine.pace import CallLater, Pace


class ProgressMeter:
    """Counts tiles and bytes of one job; `close` ends the telling."""

    def __init__(
        self,
        job: JobId,
        total: int,
        tell: Callable[[Event], None],
        *,
        call_later: CallLater,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._job = job
        self._total = total
        self._tell = tell
        self._pace = Pace(self._tell_state, call_later=call_later, clock=clock)
        self._clock = clock
        self._started_s = clock()
        self._done = 0
        self._bytes = 0

    def add_bytes(self, count: int) -> None:
        """Bytes came in."""
        self._bytes += count
        self._pace.tell_soon()

    def tile_done(self) -> None:
        """A tile is ready or failed."""
        self._done += 1
        if self._done == self._total:
            self._pace.tell_now()
        else:
            self._pace.tell_soon()

    def flush(self) -> None:
        """Tell where it stands, whenever it was told last."""
        self._pace.tell_now()

    def close(self) -> None:
        """Tell nothing more by itself: the job ends."""
        self._pace.close()

    def _tell_state(self) -> None:
        rate = self._bytes / max(self._clock() - self._started_s, 0.001)
        self._tell(Progress(self._job, self._done, self._total, self._bytes, rate))

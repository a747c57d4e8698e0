"""Progress of a fill: tickets, pictures and credits, told as they come."""

import time
from collections.abc import Callable

from gallery_app.domain.events import Event, FillProgress
from gallery_app.domain.ids import JobId
from gallery_app.engine.pace import CallLater, Pace
from gallery_app.freshdesk.client import FreshdeskClient


class FillMeter:
    """Counts tickets and pictures; the credits are the client's own. `close` ends the telling.

    While tickets are listed, `known` are those listed so far; then those that are to be read.
    """

    def __init__(
        self,
        job: JobId,
        tell: Callable[[Event], None],
        client: FreshdeskClient,
        *,
        call_later: CallLater,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.pictures = 0
        self._job, self._tell, self._client = job, tell, client
        self._pace = Pace(self._tell_state, call_later=call_later, clock=clock)
        self._read = 0
        self._known = 0

    def listed(self, count: int) -> None:
        """So many tickets more are known."""
        self._known += count
        self._pace.tell_soon()

    def begin_reading(self, count: int) -> None:
        """So many are to be read."""
        self._known = count
        self._pace.tell_now()

    def read_one(self) -> None:
        """A ticket was read, or cannot be."""
        self._read += 1
        self._pace.tell_soon()

    def flush(self) -> None:
        """Tell where it stands, whenever it was told last."""
        self._pace.tell_now()

    def close(self) -> None:
        """Tell nothing more by itself."""
        self._pace.close()

    def _tell_state(self) -> None:
        self._tell(FillProgress(self._job, self._read, self._known, self.pictures, self._client.credits))

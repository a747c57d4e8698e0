"""Small questions to the engine: each job's events go to whoever asked."""

from collections.abc import Callable

from gallery_app.domain.events import Event, JobCancelled, JobFailed, JobFinished
from gallery_app.domain.ids import JobId

Receiver = Callable[[Event], None]
_LAST = (JobFinished, JobCancelled, JobFailed)


class JobRoutes:
    """Leads events by their job; a route ends with its job."""

    def __init__(self) -> None:
        self._receivers: dict[JobId, Receiver] = {}

    def __contains__(self, job: object) -> bool:
        return job in self._receivers

    def add(self, job: JobId, receive: Receiver) -> None:
        """From now on `receive` gets the job's events."""
        self._receivers[job] = receive

    def clear(self) -> None:
        """Nobody waits for an answer any more."""
        self._receivers.clear()

    def lead(self, event: Event) -> bool:
        """Hand an event to whoever asked; False if nobody did."""
        receive = self._receivers.get(event.job)
        if receive is None:
            return False
        if isinstance(event, _LAST):
            del self._receivers[event.job]
        receive(event)
        return True

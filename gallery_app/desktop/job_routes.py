"""Questions to the engine beside the gallery's: each job's events go to whoever asked."""

from collections.abc import Callable

from gallery_app.desktop.bridge import Arrival
from gallery_app.domain.events import Event, JobCancelled, JobFailed, JobFinished
from gallery_app.domain.ids import JobId

Receiver = Callable[[Event], None]
_LAST = (JobFinished, JobCancelled, JobFailed)


class JobRoutes:
    """Leads events by their job; a route ends with its job."""

    def __init__(self) -> None:
        self._receivers: dict[JobId, Callable[[Arrival], None]] = {}
        self._lasting: set[JobId] = set()

    def __contains__(self, job: object) -> bool:
        return job in self._receivers

    def add(self, job: JobId, receive: Receiver, *, is_lasting: bool = False) -> None:
        """From now on `receive` gets the job's events; one that lasts outlives `clear`."""
        self._receivers[job] = lambda arrival: receive(arrival.event)
        if is_lasting:
            self._lasting.add(job)

    def add_arrivals(self, job: JobId, receive: Callable[[Arrival], None]) -> None:
        """The same for who wants the pictures that come with the events."""
        self._receivers[job] = receive

    def clear(self) -> None:
        """Nobody waits for an answer any more, but for those that last; for the others it was cancelled."""
        left = {job: each for job, each in self._receivers.items() if job not in self._lasting}
        for job in left:
            del self._receivers[job]
        for job, receive in left.items():
            receive(Arrival(JobCancelled(job)))

    def lead(self, arrival: Arrival) -> bool:
        """Hand an event to whoever asked; False if nobody did."""
        event = arrival.event
        receive = self._receivers.get(event.job)
        if receive is None:
            return False
        if isinstance(event, _LAST):
            del self._receivers[event.job]
            self._lasting.discard(event.job)
        receive(arrival)
        return True

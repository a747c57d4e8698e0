"""Jobs: what a person can cancel. One a slot; a new one cancels the one before."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import Event, JobCancelled, JobFailed, JobFinished, JobStarted
from gallery_app.domain.ids import JobId
from gallery_app.domain.translation import mark

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class JobPlan:
    """What to run: the slot it takes, words for the activity line, and the work itself."""

    job: JobId
    slot: str
    what: str
    work: Callable[[], Awaitable[None]]


class Jobs:
    """Runs plans on the loop and tells how each ended: finished, cancelled or failed, exactly once."""

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self._tell = tell
        self._running: dict[str, tuple[JobId, asyncio.Task[None]]] = {}
        self._leaving: dict[asyncio.Task[None], str] = {}
        self._begun: set[JobId] = set()

    def start(self, plan: JobPlan) -> None:
        """Run a plan now, in place of the slot's current job."""
        self._cancel_slot(plan.slot)
        task = asyncio.get_running_loop().create_task(self._run(plan), name=f"job-{plan.job}")
        self._running[plan.slot] = (plan.job, task)
        task.add_done_callback(lambda done: self._forget(plan, done))

    def cancel(self, job: JobId) -> None:
        """Stop a job; one that has ended is ignored."""
        for slot, (running, _) in list(self._running.items()):
            if running == job:
                self._cancel_slot(slot)

    async def clear_all_but(self, kept: str) -> None:
        """Cancel every job of the other slots and wait until they are down.

        Not for those of `kept`: who waits here may be a part of one that is ended in order.
        """
        for slot in [slot for slot in self._running if slot != kept]:
            self._cancel_slot(slot)
        others = [task for task, slot in self._leaving.items() if slot != kept]
        await asyncio.gather(*others, return_exceptions=True)

    async def close(self) -> None:
        """Cancel all and wait until they are down."""
        for slot in list(self._running):
            self._cancel_slot(slot)
        await asyncio.gather(*self._leaving, return_exceptions=True)

    def _cancel_slot(self, slot: str) -> None:
        if (found := self._running.pop(slot, None)) is not None:
            task = found[1]
            self._leaving[task] = slot
            task.add_done_callback(lambda done: self._leaving.pop(done, None))
            task.cancel()

    def _forget(self, plan: JobPlan, task: asyncio.Task[None]) -> None:
        if self._running.get(plan.slot, (None, None))[1] is task:
            del self._running[plan.slot]
        if plan.job not in self._begun:  # cancelled before its first step, so it could not say so itself
            self._tell(JobCancelled(plan.job))
        self._begun.discard(plan.job)

    async def _run(self, plan: JobPlan) -> None:
        self._begun.add(plan.job)
        try:
            self._tell(JobStarted(plan.job, plan.what))
            await plan.work()
        except asyncio.CancelledError:
            self._tell(JobCancelled(plan.job))
            raise
        except Exception as error:  # noqa: BLE001 - a bug must not leave the window waiting; it is logged
            expected = find_expected(error)
            if expected is None:
                _log.exception("a job ended with a bug")
            self._tell(JobFailed(plan.job, expected or GalleryError(hint=mark("The log has the details."))))
        else:
            self._tell(JobFinished(plan.job))


def find_expected(error: BaseException) -> GalleryError | None:
    """The expected error in `error`; of a group only if all of it is expected."""
    if isinstance(error, GalleryError):
        return error
    if isinstance(error, BaseExceptionGroup):
        found = [find_expected(inner) for inner in error.exceptions]
        return found[0] if all(found) else None
    return None


@contextmanager
def raising_expected() -> Iterator[None]:
    """An expected error that comes out of a group of tasks is raised as itself."""
    try:
        yield
    except BaseExceptionGroup as group:
        if (expected := find_expected(group)) is not None:
            raise expected from group
        raise

"""Seats of one mode and the queue before them: order, time limit, cancelling."""

import asyncio
import contextlib
import heapq
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final, TypeVar

from gallery_app.domain.errors import PictureStuck
from gallery_app.imaging.errands import Errand
from gallery_app.imaging.lane import Lane
from gallery_app.imaging.limits import DecodeLimits
from gallery_app.imaging.seat import Seat, Turn

T = TypeVar("T")

URGENT: Final = 0
SOON: Final = 1
"""Somebody looks at one picture and waits: before thumbnails, after what takes no time."""
USUAL: Final = 2


@dataclass(order=True, slots=True)
class Waiting:
    """A turn in the queue, urgent ones first, then first come, first served; and whoever awaits it."""

    rank: int
    order: int
    turn: Turn = field(compare=False)
    answer: "asyncio.Future[Any]" = field(compare=False)


@dataclass(eq=False, slots=True)
class Running:
    """A turn on a seat. `overdue` says that its time was up before it ended."""

    seat: Seat
    answer: "asyncio.Future[Any]"
    deadline: asyncio.TimerHandle
    overdue: bool = False


class SeatGroup:
    """All its state belongs to the event loop's thread; seats report back through the loop."""

    def __init__(self, mode: str, seats: int, limits: DecodeLimits) -> None:
        """The seats open with the first errand, or with `open`."""
        self._limits = limits
        self._seats = [Seat(mode, limits) for _ in range(seats)]
        self._idle: list[Seat] = []
        self._queue: list[Waiting] = []
        self._running: dict[Turn, Running] = {}
        self._order: Iterator[int] = itertools.count()
        self._opened = False
        self._closed = False

    def open(self) -> None:
        """Open the seats, once."""
        if not self._opened and not self._closed:
            self._opened = True
            self._idle = list(self._seats)
            for seat in self._seats:
                seat.open()

    def list_lanes(self) -> list[Lane]:
        """The lanes that sit on the seats now."""
        return [seat.lane for seat in self._seats if seat.lane is not None]

    async def serve(self, errand: Errand[T], rank: int) -> T:
        """Run an errand on the next free seat. Raises what it raises, and PictureStuck after the time limit.

        Cancelled while queued, it never runs; cancelled while running, its lane has `cancel_grace_s` to
        finish and is killed then. On a closed group it is cancelled.
        """
        if self._closed:
            raise asyncio.CancelledError
        self.open()
        loop = asyncio.get_running_loop()
        turn = Turn(errand, partial(self._report, loop))
        answer: asyncio.Future[T] = loop.create_future()
        heapq.heappush(self._queue, Waiting(rank, next(self._order), turn, answer))
        self._dispatch()
        try:
            return await answer
        except asyncio.CancelledError:
            loop.call_later(self._limits.cancel_grace_s, self._kill, turn)
            raise

    def renew(self) -> None:
        """Fresh lanes on the seats, if they are open."""
        if self._opened and not self._closed:
            for seat in self._seats:
                seat.renew()

    def close(self) -> None:
        """Cancel what waits, kill what runs."""
        self._closed = True
        queued = [waiting.answer for waiting in self._queue]
        for answer in (*queued, *(running.answer for running in self._running.values())):
            answer.cancel()
        self._queue.clear()
        for seat in self._seats:
            seat.close()

    async def join(self) -> None:
        """Wait until every child has been reaped."""
        for seat in self._seats:
            await asyncio.to_thread(seat.join)

    def _dispatch(self) -> None:
        loop = asyncio.get_running_loop()
        while self._idle and self._queue:
            waiting = heapq.heappop(self._queue)
            if waiting.answer.done():
                continue
            seat = self._idle.pop()
            deadline = loop.call_later(self._limits.wait_s, self._end_overdue, waiting.turn)
            self._running[waiting.turn] = Running(seat, waiting.answer, deadline)
            seat.give(waiting.turn)

    def _report(self, loop: asyncio.AbstractEventLoop, turn: Turn) -> None:
        """In the seat's thread: the turn is over. If the loop is closed, nobody waits any more."""
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(self._finish, turn)

    def _finish(self, turn: Turn) -> None:
        running = self._running.pop(turn)
        running.deadline.cancel()
        self._idle.append(running.seat)
        if not running.answer.done():
            _settle(running, turn)
        if not self._closed:
            self._dispatch()

    def _end_overdue(self, turn: Turn) -> None:
        self._running[turn].overdue = True
        self._kill(turn)

    def _kill(self, turn: Turn) -> None:
        running = self._running.get(turn)
        if running is not None:
            running.seat.kill(turn)


def _settle(running: Running, turn: Turn) -> None:
    if turn.error is None:
        running.answer.set_result(turn.value)
    elif running.overdue:
        running.answer.set_exception(PictureStuck())
    else:
        running.answer.set_exception(turn.error)

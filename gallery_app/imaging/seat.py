"""A seat: one thread that keeps one lane, gives it errands and replaces it.

The thread lives as long as the pool, since the kernel ends a lane with the thread that started it.
"""

import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any

from gallery_app.domain.errors import GalleryError
from gallery_app.imaging.errands import Errand
from gallery_app.imaging.lane import STOPPED_AT_WALLS, Lane, LaneEnded, LaneLied, LaneStopped
from gallery_app.imaging.limits import DecodeLimits


@dataclass(eq=False, slots=True)
class Turn:
    """One errand's turn on a seat. `doomed` says that nobody waits any more, or that its time is up."""

    errand: Errand[Any]
    done: Callable[["Turn"], None]
    doomed: bool = False
    value: Any = None
    error: BaseException | None = field(default=None)


class Seat:
    """Driven from the event loop's thread; all blocking happens in its own."""

    def __init__(self, mode: str, limits: DecodeLimits) -> None:
        """`mode` is the lanes' program: decode, encode or selftest."""
        self._mode = mode
        self._limits = limits
        self._inbox: SimpleQueue[Turn | None] = SimpleQueue()
        self._lane: Lane | None = None
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._work, name=f"lane-seat-{mode}", daemon=True)

    @property
    def lane(self) -> Lane | None:
        """The lane that sits here now, for diagnostics and tests."""
        return self._lane

    def open(self) -> None:
        """Start the thread, which starts a lane at once."""
        self._thread.start()

    def give(self, turn: Turn) -> None:
        """Have the turn served; `turn.done` is called in the seat's thread afterwards."""
        self._inbox.put(turn)

    def kill(self, turn: Turn) -> None:
        """End the lane under a turn at once. Call it only while the turn has not been reported done."""
        turn.doomed = True
        lane = self._lane
        if lane is not None:
            lane.kill()

    def close(self) -> None:
        """Kill the lane and let the thread end; does not wait."""
        self._closing.set()
        self._inbox.put(None)
        lane = self._lane
        if lane is not None:
            lane.kill()

    def join(self) -> None:
        """Wait until the thread has reaped its lane."""
        if self._thread.ident is not None:
            self._thread.join()

    def _work(self) -> None:
        self._warm()
        while self._serve_next():
            self._replace_worn_lane()
        self._drop_lane()

    def _warm(self) -> None:
        """Have a lane ready; if it does not start, the next errand tries again and tells."""
        with contextlib.suppress(LaneEnded, LaneLied, OSError):
            self._ensure_lane()

    def _serve_next(self) -> bool:
        """Wait for a turn and serve it, and keep no reference to it: its file may be large."""
        turn = self._inbox.get()
        if turn is None:
            return False
        self._serve(turn)
        turn.done(turn)
        return True

    def _serve(self, turn: Turn) -> None:
        try:
            turn.errand.prepare()
            turn.value = turn.errand.run(self._ensure_lane_for(turn))
        except GalleryError as error:
            turn.error = error
        except Exception as error:  # noqa: BLE001 - handed to whoever waits; the lane is not trusted further
            was_stopped = self._drop_lane() == STOPPED_AT_WALLS
            turn.error = LaneStopped() if was_stopped and type(error) is LaneEnded else error

    def _ensure_lane_for(self, turn: Turn) -> Lane:
        lane = self._ensure_lane()
        if turn.doomed:  # it was given up while its lane was starting
            raise LaneEnded
        return lane

    def _ensure_lane(self) -> Lane:
        """The lane that sits here, started if there is none. Raises LaneEnded and LaneLied."""
        if self._lane is not None and self._lane.doomed:
            self._drop_lane()
        if self._lane is None:
            if self._closing.is_set():
                raise LaneEnded
            self._lane = Lane(self._mode, self._limits.memory_bytes)
            if self._closing.is_set():  # `close` may have looked just before the lane was there
                self._lane.kill()
        if not self._lane.ready:
            self._lane.wait_ready()
        return self._lane

    def _replace_worn_lane(self) -> None:
        """A fresh lane before the next errand asks for it: after a death, and after so many pictures."""
        lane = self._lane
        if lane is not None and (lane.doomed or lane.served >= self._limits.pictures_per_lane):
            self._drop_lane()
        self._warm()

    def _drop_lane(self) -> int | None:
        """End and reap the lane that sits here; gives how it ended (`Lane.close`)."""
        lane, self._lane = self._lane, None
        return lane.close() if lane is not None else None

"""Lanes that one engine of the tests leaves to the next: a start takes 0.16 s of CPU, an export needs six.

As in the app, a lane is used again only if it is sound: ready, no request under way, never told to retire.
What is doomed, worn or distrusted ends as ever. What tests how lanes start and end is marked `own_lanes`.
"""

import threading
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from gallery_app.imaging.lane import ANSWER_LIMIT_BYTES, Lane, LaneEnded

KEPT_OF_A_KIND = 2
"""As many as an engine has of one mode."""
Kind = tuple[str, int]
"""Mode and memory limit: what a lane is started with."""


class LaneStock:
    """Sound lanes that nobody uses now."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: dict[Kind, list[Lane]] = defaultdict(list)
        # The kernel ends a lane with the thread that started it: this one outlives every engine.
        self._starter = ThreadPoolExecutor(1, "lane-stock")

    def lend(self, mode: str, memory_bytes: int) -> "LentLane":
        """In place of `Lane(mode, memory_bytes)`. Raises LaneNotStarted."""
        kind = (mode, memory_bytes)
        with self._lock:
            lane = self._idle[kind].pop() if self._idle[kind] else None
        if lane is None:
            lane = self._starter.submit(Lane, mode, memory_bytes).result()
        return LentLane(lane, lambda: self._take_back(kind, lane))

    def close(self) -> None:
        """End them all."""
        for lane in (lane for lanes in self._idle.values() for lane in lanes):
            lane.close()
        self._starter.shutdown()

    def _take_back(self, kind: Kind, lane: Lane) -> bool:
        with self._lock:
            has_room = len(self._idle[kind]) < KEPT_OF_A_KIND
            if has_room:
                self._idle[kind].append(lane)
        return has_room


class LentLane(Lane):
    """A lane as one seat sees it; one that is ended while it has nothing to do goes back."""

    def __init__(self, lane: Lane, give_back: Callable[[], bool]) -> None:  # its process runs already
        self._lane = lane
        self._give_back = give_back
        self._lock = threading.Lock()
        self._is_busy = not lane.ready
        self._is_left = False
        self.pid = lane.pid
        self.served = lane.served
        self.ready = lane.ready
        self.doomed = False

    def wait_ready(self) -> None:
        self._lane.wait_ready()
        self.ready = self._lane.ready
        self._is_busy = False

    def send(self, request: dict[str, Any], *body: bytes | bytearray) -> None:
        with self._lock:
            if self.doomed:
                raise LaneEnded
            self._is_busy = True
        self._lane.send(request, *body)
        self.served = self._lane.served

    def receive(self, limit_bytes: int = ANSWER_LIMIT_BYTES) -> tuple[dict[str, Any], bytearray]:
        answer = self._lane.receive(limit_bytes)
        self._is_busy = False
        return answer

    def kill(self) -> None:
        with self._lock:
            self._is_left = not self.doomed and not self._is_busy
            self.doomed = True
            if not self._is_left:
                self._lane.kill()

    def close(self) -> int:
        return 0 if self._is_left and self._give_back() else self._lane.close()

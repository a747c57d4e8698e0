"""Tells how far something is at most ten times a second."""

import asyncio
import time
from collections.abc import Callable

_INTERVAL_S = 0.1
CallLater = Callable[[float, Callable[[], None]], asyncio.TimerHandle]


class Pace:
    """What comes too soon after the last word is told a moment later; `close` takes back what is due.

    `call_later` is the loop's; `tell` says where things stand when it is called.
    """

    def __init__(
        self, tell: Callable[[], None], *, call_later: CallLater, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._tell = tell
        self._call_later = call_later
        self._clock = clock
        self._told_s = float("-inf")
        self._due: asyncio.TimerHandle | None = None

    def tell_now(self) -> None:
        """Tell, whenever it was told last."""
        self.close()
        self._told_s = self._clock()
        self._tell()

    def tell_soon(self) -> None:
        """Tell now, or as soon as that is not too often."""
        wait_s = self._told_s + _INTERVAL_S - self._clock()
        if wait_s <= 0:
            self.tell_now()
        elif self._due is None:
            self._due = self._call_later(wait_s, self.tell_now)

    def close(self) -> None:
        """Tell nothing more by itself."""
        if self._due is not None:
            self._due.cancel()
            self._due = None

"""Counts credits per minute, for the whole account and for one endpoint."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

WINDOW_S = 60.0


@dataclass(frozen=True, slots=True)
class Charge:
    """What a request met: whether it may pass, what is left, and after how many seconds to come again."""

    allowed: bool
    limit: int
    remaining: int
    retry_after_s: int = 0


class CreditWindow:
    """A fixed minute that begins with the first request after the last one ended; None never refuses."""

    UNLIMITED_TOTAL = 5000

    def __init__(self, limit: int | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._clock = clock
        self._lock = threading.Lock()
        self._began_at = -WINDOW_S
        self._used = 0

    def charge(self, amount: int) -> Charge:
        """Takes the credits. A request that finds the window full is refused but counts nothing more."""
        with self._lock:
            now = self._clock()
            if now - self._began_at >= WINDOW_S:
                self._began_at, self._used = now, 0
            if self._limit is None:
                return Charge(True, self.UNLIMITED_TOTAL, self.UNLIMITED_TOTAL - 1)
            if self._used + amount > self._limit:
                wait_s = max(1, math.ceil(self._began_at + WINDOW_S - now))
                return Charge(False, self._limit, max(0, self._limit - self._used), wait_s)
            self._used += amount
            return Charge(True, self._limit, self._limit - self._used)

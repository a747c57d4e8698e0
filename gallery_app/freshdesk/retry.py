"""Trying again: which failures may pass, how long to wait between, and when to give up."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.errors import GalleryError

RETRIED_STATUSES: Final = frozenset({408, 429, 500, 502, 503, 504})
_RANDOM: Final = random.SystemRandom()


class MayPass(Exception):
    """One try failed in a way that the next may not; `error` is what it comes to if none is left."""

    def __init__(
        self, error: GalleryError, *, asked_to_wait: bool = False, wait_s: float | None = None
    ) -> None:
        """`asked_to_wait`: a 429, whose wait the rate limiter keeps. `wait_s`: the server named a time."""
        super().__init__(error)
        self.error = error
        self.asked_to_wait = asked_to_wait
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """`tries` in all; waits are random between 0 and a bound that doubles from `first_wait_s`.

    After `budget_s` of failed tries and waits no further one is begun. `rate_tries` counts 429s apart.
    """

    tries: int = 4
    first_wait_s: float = 0.5
    longest_wait_s: float = 8.0
    budget_s: float = 60.0
    rate_tries: int = 5


class Retries:
    """The count of one call's failures."""

    def __init__(
        self,
        policy: RetryPolicy,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        uniform: Callable[[float, float], float] = _RANDOM.uniform,
    ) -> None:
        self._policy = policy
        self._clock, self._sleep, self._uniform = clock, sleep, uniform
        self._failures = 0
        self._rate_failures = 0
        self._spent_s = 0.0

    async def wait_after(self, failure: MayPass, *, began_at: float) -> None:
        """Wait for the next try, or raise the failure's error if there is none left.

        `began_at` is the clock's reading when the failed try began.
        """
        if failure.asked_to_wait:
            self._rate_failures += 1
            if self._rate_failures >= self._policy.rate_tries:
                raise failure.error from failure
            return
        self._failures += 1
        self._spent_s += self._clock() - began_at
        wait_s = self._make_wait_s(failure)
        if self._failures >= self._policy.tries or self._spent_s + wait_s > self._policy.budget_s:
            raise failure.error from failure
        self._spent_s += wait_s
        await self._sleep(wait_s)

    def _make_wait_s(self, failure: MayPass) -> float:
        bound_s = min(self._policy.longest_wait_s, self._policy.first_wait_s * 2 ** (self._failures - 1))
        return max(failure.wait_s or 0.0, self._uniform(0.0, bound_s))

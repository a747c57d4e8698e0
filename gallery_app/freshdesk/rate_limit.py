"""Keeps to the account's requests a minute, which we share with everybody who works in the helpdesk."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from gallery_app.domain.errors import RateLimited
from gallery_app.freshdesk.server_clock import find_http_date
from gallery_app.freshdesk.spare_quota import SPARE_SHARE, SpareQuota

CALLS_AT_ONCE: Final = 5
BACKGROUND_AT_ONCE: Final = 2
"""Of those calls at once."""
RESERVE_SHARE: Final = 0.2
RESERVE_MIN: Final = 5
"""A fifth of the quota, and at least five requests, are left to the helpdesk's other users."""
RETRY_AFTER_LIMIT_S: Final = 300.0
_TRIAL_PER_MINUTE: Final = 50
_LISTS_PER_MINUTE: Final = ((700, 200), (400, 100), (0, 20))
"""Sub-limit of ticket and contact lists by the account's total (API v2, Rate limit): 20 until known."""
_TOLD_WAIT_S: Final = 1.0
_SHORTEST_WAIT_S: Final = 0.001
"""Rounding can leave a wait too short to move a clock."""
_NAP_S: Final = 5.0
"""A background call looks again so often: an answer to somebody else may have told of more quota."""
_RANDOM: Final = random.SystemRandom()


@dataclass(frozen=True, slots=True)
class CallCost:
    """What a call takes: `credits` of the account's minute, and one of the lists' own if `is_list`.

    `is_background`: nobody waits for it. It starts only while no other call waits and a quarter of the usable
    quota would remain.
    """

    credits: int = 1
    is_list: bool = False
    is_background: bool = False


PLAIN: Final = CallCost()
LIST: Final = CallCost(is_list=True)
LIST_WITH_REQUESTERS: Final = CallCost(credits=3, is_list=True)
"""Each include of a list takes two more (API v2, Rate limit)."""


class TokenBucket:
    """Tokens that come back steadily, a full bucket in a minute; the server may say that it is overdrawn."""

    def __init__(self, per_minute: float, now: float) -> None:
        self.per_minute = per_minute
        self._tokens = per_minute
        self._at = now

    def wait_s(self, cost: float, now: float, *, kept_share: float = 0.0) -> float:
        """Seconds until `cost` tokens are there and a share of the whole bucket beside them.

        What is more than the whole bucket waits for a full one.
        """
        self._refill(now)
        missing = min(cost + kept_share * self.per_minute, self.per_minute) - self._tokens
        return max(0.0, missing * 60 / self.per_minute)

    def take(self, cost: float, now: float) -> None:
        """Take `cost` tokens, whether they are there or not."""
        self._refill(now)
        self._tokens -= cost

    def set(self, tokens: float, now: float) -> None:
        """The server knows better."""
        self._refill(now)
        self._tokens = min(tokens, self.per_minute)

    def resize(self, per_minute: float, now: float) -> None:
        """Another quota became known: what was used stays used."""
        self._refill(now)
        self._tokens += per_minute - self.per_minute
        self.per_minute = per_minute

    def _refill(self, now: float) -> None:
        self._tokens = min(self.per_minute, self._tokens + max(0.0, now - self._at) * self.per_minute / 60)
        self._at = now


class RateLimiter:
    """Lets calls through at once while the quota is plentiful, else one after the other.

    `on_wait` hears the seconds of a wait of a second or more, and 0 when calls go on (or gave up); of
    background calls it hears nothing.
    """

    def __init__(
        self,
        *,
        on_wait: Callable[[float], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = _RANDOM.random,
    ) -> None:
        self.total: int | None = None
        self._on_wait = on_wait
        self._clock, self._sleep, self._jitter = clock, sleep, jitter
        self._all = TokenBucket(_make_usable(_TRIAL_PER_MINUTE), clock())
        self._lists = TokenBucket(_make_usable(_LISTS_PER_MINUTE[-1][1]), clock())
        self._paused_until = clock()
        self._in_flight = 0
        self._told_waits = 0
        self._slots = asyncio.Semaphore(CALLS_AT_ONCE)
        self._turns = {False: asyncio.Lock(), True: asyncio.Lock()}
        self._spare = SpareQuota()
        self._background_slots = asyncio.Semaphore(BACKGROUND_AT_ONCE)
        self._background_turn = asyncio.Lock()
        self._waiting = 0
        self._calm = asyncio.Event()
        self._calm.set()

    @asynccontextmanager
    async def turn(self, cost: CallCost) -> AsyncIterator[None]:
        """Wait for the quota and a free place; calls wait in the order they came, lists in their own row."""
        async with self._stepping_back(cost) if cost.is_background else self._standing_in_row(cost):
            yield

    @asynccontextmanager
    async def _standing_in_row(self, cost: CallCost) -> AsyncIterator[None]:
        waits = _Once(self._begin_waiting, self._end_waiting)
        try:
            async with self._turns[cost.is_list]:
                await self._wait_for_quota(cost)
                self._take(cost)
            async with self._running(cost):
                # A 429 that came while this call stood in the row stops it as well.
                await self._wait_for_pause()
                waits.end()
                yield
        finally:
            waits.end()

    @asynccontextmanager
    async def _stepping_back(self, cost: CallCost) -> AsyncIterator[None]:
        async with self._background_slots:
            async with self._background_turn:
                await self._wait_for_spare(cost)
                self._take(cost)
            # Nothing is awaited since a place was seen to be free, so it is still free.
            async with self._running(cost):
                yield

    @asynccontextmanager
    async def _running(self, cost: CallCost) -> AsyncIterator[None]:
        self._in_flight += cost.credits
        try:
            async with self._slots:
                self._look_round()
                yield
        finally:
            self._in_flight -= cost.credits
            self._spare.end(cost.credits, self._clock(), is_list=cost.is_list)
            self._look_round()

    def _take(self, cost: CallCost) -> None:
        now = self._clock()
        self._all.take(cost.credits, now)
        if cost.is_list:
            self._lists.take(1, now)
        self._spare.begin(cost.credits, is_list=cost.is_list)

    def _begin_waiting(self) -> None:
        self._waiting += 1
        self._look_round()

    def _end_waiting(self) -> None:
        self._waiting -= 1
        self._look_round()

    def _look_round(self) -> None:
        """Background calls may go while nobody waits and a place is free."""
        if self._waiting == 0 and not self._slots.locked():
            self._calm.set()
        else:
            self._calm.clear()

    def learn(self, headers: Mapping[str, str], cost: CallCost) -> int:
        """Take the quota from an answer's headers (lower-case names; numbers may be floats).

        Gives the credits that the call took: as told, else as expected.
        """
        now = self._clock()
        total = _find_number(headers.get("x-ratelimit-total"))
        if total is not None and total > 0 and total != self.total:
            self.total = total
            self._all.resize(_make_usable(total), now)
            self._lists.resize(_make_usable(next(per for at, per in _LISTS_PER_MINUTE if total >= at)), now)
        remaining = _find_number(headers.get("x-ratelimit-remaining"))
        used = _find_number(headers.get("x-ratelimit-used-currentrequest"))
        if remaining is not None and self.total is not None:
            others = self._in_flight - cost.credits
            left = remaining - _make_reserve(self.total) - max(0, others)
            self._all.set(left, now)
            self._spare.tell(left, now)
        elif used is not None:
            self._all.take(used - cost.credits, now)
        return cost.credits if used is None else max(0, used)

    def pause(self, retry_after: str | None, cost: CallCost) -> None:
        """A 429: stop every call for as long as it says (a minute if it does not).

        Raises:
            RateLimited: it says more than five minutes.
        """
        wait_s = find_retry_after(retry_after)
        if wait_s is None:
            wait_s = 60.0
        if wait_s > RETRY_AFTER_LIMIT_S:
            raise RateLimited
        now = self._clock()
        # When the pause ends one call goes at once, and its answer tells how much is left.
        for bucket in (self._all, self._lists) if cost.is_list else (self._all,):
            bucket.set(1 - wait_s * bucket.per_minute / 60, now)
        self._paused_until = max(self._paused_until, now + wait_s + self._jitter() * min(1.0, wait_s))

    async def _wait_for_quota(self, cost: CallCost) -> None:
        while True:
            now = self._clock()
            wait_s = max(self._all.wait_s(cost.credits, now), self._paused_until - now)
            if cost.is_list:
                wait_s = max(wait_s, self._lists.wait_s(1, now))
            if wait_s <= 0:
                return
            await self._wait(wait_s)

    async def _wait_for_spare(self, cost: CallCost) -> None:
        while True:
            if not self._calm.is_set():
                await self._calm.wait()
                continue
            wait_s = self._find_spare_wait_s(cost, self._clock())
            if wait_s <= 0:
                return
            await self._sleep(min(max(wait_s, _SHORTEST_WAIT_S), _NAP_S))

    def _find_spare_wait_s(self, cost: CallCost, now: float) -> float:
        wait_s = max(
            self._paused_until - now,
            self._all.wait_s(cost.credits, now, kept_share=SPARE_SHARE),
            self._spare.wait_s(cost.credits, self._all.per_minute, now),
        )
        if cost.is_list:
            wait_s = max(
                wait_s,
                self._lists.wait_s(1, now, kept_share=SPARE_SHARE),
                self._spare.list_wait_s(self._lists.per_minute, now),
            )
        return wait_s

    async def _wait_for_pause(self) -> None:
        while (wait_s := self._paused_until - self._clock()) > 0:
            await self._wait(wait_s)

    async def _wait(self, wait_s: float) -> None:
        if wait_s < _TOLD_WAIT_S:
            await self._sleep(max(wait_s, _SHORTEST_WAIT_S))
            return
        self._told_waits += 1
        self._tell(wait_s)
        try:
            await self._sleep(wait_s)
        finally:
            self._told_waits -= 1
            if self._told_waits == 0:
                self._tell(0.0)

    def _tell(self, wait_s: float) -> None:
        if self._on_wait is not None:
            self._on_wait(wait_s)


class _Once:
    """Begins at once, and ends at the first `end`."""

    def __init__(self, begin: Callable[[], None], end: Callable[[], None]) -> None:
        begin()
        self._end: Callable[[], None] | None = end

    def end(self) -> None:
        if self._end is not None:
            end, self._end = self._end, None
            end()


def find_retry_after(text: str | None) -> float | None:
    """Seconds of a `Retry-After`: a number, or a date (judged by this computer's clock)."""
    if not text:
        return None
    number = _find_number(text)
    if number is not None:
        return float(max(0, number))
    moment = find_http_date(text)
    return None if moment is None else max(0.0, (moment - datetime.now(UTC)).total_seconds())


def _make_reserve(total: int) -> int:
    return max(RESERVE_MIN, round(total * RESERVE_SHARE))


def _make_usable(total: int) -> int:
    return max(1, total - _make_reserve(total))


def _find_number(text: str | None) -> int | None:
    """`"100"` and `"100.0"`."""
    try:
        return int(float(text)) if text else None
    except (ValueError, OverflowError):
        return None

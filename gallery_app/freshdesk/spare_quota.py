"""What background calls may use of the quota: a quarter stays free for calls that somebody waits for."""

from collections import deque
from typing import Final

SPARE_SHARE: Final = 0.25
"""Share of the usable quota that must remain after a background call."""
_MINUTE_S: Final = 60.0


class SpareQuota:
    """Stricter than a bucket that refills: a fixed minute and a sliding one are both kept to.

    Freshdesk does not tell which of them it counts by. So a background call goes only if all that we asked
    within the last minute leaves a quarter of the quota, and if what Freshdesk last said is left does so too.
    """

    def __init__(self) -> None:
        self._all = _LastMinute()
        self._lists = _LastMinute()
        self._left: float | None = None
        self._told_at = 0.0

    def begin(self, credits_: int, *, is_list: bool) -> None:
        """A call is started, by whomever."""
        self._all.begin(credits_)
        if is_list:
            self._lists.begin(1)
        if self._left is not None:
            self._left -= credits_

    def end(self, credits_: int, now: float, *, is_list: bool) -> None:
        """It is over: Freshdesk counted it some time before."""
        self._all.end(credits_, now)
        if is_list:
            self._lists.end(1, now)

    def tell(self, left: float, now: float) -> None:
        """Freshdesk said how much is left; what other users need is already taken off."""
        self._left, self._told_at = left, now

    def wait_s(self, credits_: int, usable: float, now: float) -> float:
        """Seconds until a call of so many credits leaves the quarter; a tiny quota lets single calls by."""
        most = max(usable * (1 - SPARE_SHARE), credits_)
        return max(self._all.wait_s(most - credits_, now), self._word_wait_s(usable - most + credits_, now))

    def list_wait_s(self, usable: float, now: float) -> float:
        """The same for the lists' own quota, of which Freshdesk never says what is left."""
        return self._lists.wait_s(max(usable * (1 - SPARE_SHARE), 1) - 1, now)

    def _word_wait_s(self, needed: float, now: float) -> float:
        """A word older than a minute says nothing any more: every kind of window has passed by then."""
        if self._left is None or self._left >= needed:
            return 0.0
        return max(0.0, self._told_at + _MINUTE_S - now)


class _LastMinute:
    """What is under way, and what ended within the last minute."""

    def __init__(self) -> None:
        self._under_way = 0
        self._ended: deque[tuple[float, int]] = deque()
        self._sum = 0

    def begin(self, amount: int) -> None:
        self._under_way += amount

    def end(self, amount: int, now: float) -> None:
        self._under_way -= amount
        self._ended.append((now, amount))
        self._sum += amount

    def wait_s(self, most: float, now: float) -> float:
        """Seconds until no more than `most` of it counts; a minute if what is under way is more than that."""
        while self._ended and self._ended[0][0] + _MINUTE_S <= now:
            self._sum -= self._ended.popleft()[1]
        left = self._under_way + self._sum
        if left <= most:
            return 0.0
        for at, amount in self._ended:
            left -= amount
            if left <= most:
                return at + _MINUTE_S - now
        return _MINUTE_S

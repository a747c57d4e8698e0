"""The helpdesk's clock, learnt from its `Date` headers: ours may be wrong by a day."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

_FIRST_YEAR: Final = 1970
_LAST_YEAR: Final = 2999


class ServerClock:
    """Server time now = last `Date` told + what our monotonic clock counted since."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._told: tuple[datetime, float] | None = None

    def learn(self, date_header: str | None) -> None:
        """Take the `Date` header of an answer; a missing or odd one changes nothing."""
        told = find_http_date(date_header or "")
        if told is not None:
            self._told = (told, self._monotonic())

    def now(self) -> datetime:
        """The server's time; this computer's until a server has told."""
        if self._told is None:
            return datetime.now(UTC)
        told, at = self._told
        return told + timedelta(seconds=self._monotonic() - at)


def find_http_date(text: str) -> datetime | None:
    """Read an HTTP date, always in UTC; None if it is none or so far off that no sum with it is safe."""
    try:
        told = parsedate_to_datetime(text)
        moment = told.astimezone(UTC) if told.tzinfo else told.replace(tzinfo=UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return moment if _FIRST_YEAR <= moment.year <= _LAST_YEAR else None

"""When the days of a query begin and end: local calendar days, both ends included."""

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from gallery_app.domain.query import CalendarPeriod, DayPoint, Days, DaysBack, Unit

_DAY_S = 86_400
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
_LAST_ORDINAL = date.max.toordinal()

Bounds = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class Moment:
    """Now, and where: what `today` and the borders of a day depend on.

    `now` is aware. `zone` None is the system's zone, with the clock changes it had on the days asked of.
    """

    now: datetime
    zone: tzinfo | None = None

    @property
    def today(self) -> date:
        """The calendar day it is there."""
        return self.now.astimezone(self.zone).date()


def utc_bounds(days: Days, moment: Moment) -> Bounds:
    """Epoch seconds, half open `[start, end)`, None for an open end; an empty range has start == end.

    A day lasts 23 or 25 hours where the clock changes. A midnight that does not exist is the first instant of
    its day; of one that comes twice the first counts.
    """
    return _bounds(days, moment, lambda ordinal: _day_start(ordinal, moment))


def clock_bounds(days: Days, moment: Moment) -> Bounds:
    """The same for a camera's clock, which knows no zone: seconds as if it showed UTC."""
    return _bounds(days, moment, _clock_day_start)


def _bounds(days: Days, moment: Moment, day_start: Callable[[int], int]) -> Bounds:
    start = end = None
    if days.low is not None:
        first, behind = _ordinals(days.low, moment.today)
        start = day_start(first if days.low_included else behind)
    if days.high is not None:
        first, behind = _ordinals(days.high, moment.today)
        end = day_start(behind if days.high_included else first)
        end = end if start is None else max(start, end)
    return start, end


def _ordinals(point: DayPoint, today: date) -> tuple[int, int]:
    """The point's first day and the day behind its last; that one may lie past the calendar's end."""
    if isinstance(point, DaysBack):
        first = _step_back(point, today).toordinal()
        return first, first + 1
    month, day = point.month or 1, point.day or 1
    first = date(point.year, month, day).toordinal()
    return first, first + _length_days(point)


def _length_days(period: CalendarPeriod) -> int:
    if period.day is not None:
        return 1
    if period.month is not None:
        return calendar.monthrange(period.year, period.month)[1]
    return 366 if calendar.isleap(period.year) else 365


def _step_back(back: DaysBack, today: date) -> date:
    """The day so far back; a month without that day gives its last. Never before the calendar begins."""
    if back.unit in (Unit.DAY, Unit.WEEK):
        ordinal = today.toordinal() - back.count * (7 if back.unit is Unit.WEEK else 1)
        return date.fromordinal(max(1, ordinal))
    months = today.year * 12 + today.month - 1 - back.count * (12 if back.unit is Unit.YEAR else 1)
    year, month = months // 12, months % 12 + 1
    if year < date.min.year:
        return date.min
    return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))


def _clock_day_start(ordinal: int) -> int:
    return (ordinal - _EPOCH_ORDINAL) * _DAY_S


def _day_start(ordinal: int, moment: Moment) -> int:
    """The first instant of a local day."""
    if ordinal > _LAST_ORDINAL:
        return _day_start(_LAST_ORDINAL, moment) + _DAY_S
    midnight = datetime.combine(date.fromordinal(ordinal), datetime.min.time(), tzinfo=moment.zone)
    try:
        first, second = (int(midnight.replace(fold=fold).timestamp() // 1) for fold in (0, 1))
    except (OverflowError, ValueError, OSError):
        # The system's own table ends somewhere (year 1; before 1970 on Windows): its offset of now must do.
        return _clock_day_start(ordinal) - _offset_s(moment)
    if first <= second:
        return first
    return _first_instant(ordinal, (second, first), moment)


def _first_instant(ordinal: int, between: tuple[int, int], moment: Moment) -> int:
    """The clock is put forward over midnight: the instant of that, somewhere between these two."""
    low, high = between
    while low < high:
        middle = (low + high) // 2
        if datetime.fromtimestamp(middle, moment.zone).date().toordinal() >= ordinal:
            high = middle
        else:
            low = middle + 1
    return low


def _offset_s(moment: Moment) -> int:
    offset = moment.now.astimezone(moment.zone).utcoffset() or timedelta()
    return offset // timedelta(seconds=1)

"""Days in a query, read and printed: `today`, `-7d`, `2026-03`, `2026-03-01..2026-03-10`."""

import re
from datetime import date

from gallery_app.domain.query import CalendarPeriod, DayPoint, Days, DaysBack, Unit

TODAY = DaysBack(0)
_YESTERDAY = DaysBack(1)
_PERIOD = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_BACK = re.compile(r"-([0-9]{1,5})([dwmy])")


def read_days(typed: str) -> Days | None:
    """Read one value, lower case; None where it is none. `-7d` alone: from seven days ago until today."""
    if ".." in typed:
        return _read_range(typed)
    for sign in (">=", "<=", ">", "<"):
        if typed.startswith(sign):
            return _compared(sign, typed[len(sign) :])
    typed = typed.removeprefix("=")
    point = _read_point(typed)
    if point is None:
        return None
    is_stretch = typed.startswith("-") and point != TODAY
    return Days(point, TODAY if is_stretch else point)


def _compared(sign: str, typed: str) -> Days | None:
    point = _read_point(typed)
    if point is None:
        return None
    is_included = sign.endswith("=")
    if sign.startswith(">"):
        return Days(low=point, low_included=is_included)
    return Days(high=point, high_included=is_included)


def _read_range(typed: str) -> Days | None:
    left, _, right = typed.partition("..")
    low_excluded = left.startswith(">") and not left.startswith(">=")
    high_excluded = right.startswith("<") and not right.startswith("<=")
    left, right = left.lstrip(">").removeprefix("="), right.lstrip("<").removeprefix("=")
    low, high = _read_point(left), _read_point(right)
    if (left and low is None) or (right and high is None) or (low is None and high is None):
        return None
    return Days(low, high, low is None or not low_excluded, high is None or not high_excluded)


def _read_point(typed: str) -> DayPoint | None:
    if typed == "today":
        return TODAY
    if typed == "yesterday":
        return _YESTERDAY
    if back := _BACK.fullmatch(typed):
        return DaysBack(int(back[1]), Unit(back[2])) if int(back[1]) else TODAY
    if period := _PERIOD.fullmatch(typed):
        return _checked_period(*(None if part is None else int(part) for part in period.groups()))
    return None


def _checked_period(year: int | None, month: int | None, day: int | None) -> CalendarPeriod | None:
    try:
        date(year or 0, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    return CalendarPeriod(year or 0, month, day)


def print_days(days: Days) -> str:
    """The text that `read_days` reads as these days."""
    low, high = days.low, days.high
    if low is None:
        return "" if high is None else f"<{'=' if days.high_included else ''}{_print_point(high)}"
    if high is None:
        return f">{'=' if days.low_included else ''}{_print_point(low)}"
    if days.low_included and days.high_included:
        if isinstance(low, DaysBack) and high == TODAY and low != TODAY:
            return f"-{low.count}{low.unit}"
        if low == high and (isinstance(low, CalendarPeriod) or low in (TODAY, _YESTERDAY)):
            return _print_point(low)
    left, right = "" if days.low_included else ">", "" if days.high_included else "<"
    return f"{left}{_print_point(low)}..{right}{_print_point(high)}"


def _print_point(point: DayPoint) -> str:
    if isinstance(point, DaysBack):
        named = {TODAY: "today", _YESTERDAY: "yesterday"}
        return named.get(point) or f"-{point.count}{point.unit}"
    parts = [f"{point.year:04}", *(f"{part:02}" for part in (point.month, point.day) if part is not None)]
    return "-".join(parts)

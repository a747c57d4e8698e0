import calendar
import time
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.query import CalendarPeriod, Days, DaysBack, Unit
from gallery_app.domain.query_days import Moment, clock_bounds, utc_bounds

HOUR_S = 3600
TODAY = DaysBack(0)
NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)


def seconds(year, month, day, hour=0, minute=0, *, zone=UTC):
    return int(datetime(year, month, day, hour, minute, tzinfo=zone).timestamp())


def bounds(days, zone=UTC, now=NOON):
    return utc_bounds(days, Moment(now, zone))


def day(year, month, day_):
    point = CalendarPeriod(year, month, day_)
    return Days(point, point)


@pytest.fixture
def system_zone(monkeypatch):
    if not hasattr(time, "tzset"):
        pytest.skip("this system's zone cannot be changed for one program")

    def change(name):
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield change
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("hours", [-11, -9.5, 0, 5.75, 13, 14])
def test_both_ends_of_a_range_are_included_in_every_zone(hours):
    zone = timezone(timedelta(hours=hours))
    start, end = bounds(Days(CalendarPeriod(2026, 3, 1), CalendarPeriod(2026, 3, 10)), zone)
    assert start == seconds(2026, 3, 1) - hours * HOUR_S
    assert end == seconds(2026, 3, 11) - hours * HOUR_S


@pytest.mark.parametrize(
    ("days", "first", "behind"),
    [
        (Days(CalendarPeriod(2026), CalendarPeriod(2026)), (2026, 1, 1), (2027, 1, 1)),
        (Days(CalendarPeriod(2028), CalendarPeriod(2028)), (2028, 1, 1), (2029, 1, 1)),
        (Days(CalendarPeriod(2028, 2), CalendarPeriod(2028, 2)), (2028, 2, 1), (2028, 3, 1)),
        (Days(CalendarPeriod(2026, 12), CalendarPeriod(2026, 12)), (2026, 12, 1), (2027, 1, 1)),
        (Days(CalendarPeriod(2026, 2), CalendarPeriod(2026, 3, 5)), (2026, 2, 1), (2026, 3, 6)),
        (Days(TODAY, TODAY), (2026, 3, 31), (2026, 4, 1)),
        (Days(DaysBack(1), DaysBack(1)), (2026, 3, 30), (2026, 3, 31)),
        (Days(DaysBack(7), TODAY), (2026, 3, 24), (2026, 4, 1)),
        (Days(DaysBack(2, Unit.WEEK), TODAY), (2026, 3, 17), (2026, 4, 1)),
        (Days(DaysBack(1, Unit.MONTH), TODAY), (2026, 2, 28), (2026, 4, 1)),
        (Days(DaysBack(15, Unit.MONTH), TODAY), (2024, 12, 31), (2026, 4, 1)),
        (Days(DaysBack(1, Unit.YEAR), TODAY), (2025, 3, 31), (2026, 4, 1)),
    ],
)
def test_what_each_way_of_naming_days_covers(days, first, behind):
    assert bounds(days) == (seconds(*first), seconds(*behind))


def test_open_and_excluded_ends():
    march = CalendarPeriod(2026, 3)
    assert bounds(Days(low=march)) == (seconds(2026, 3, 1), None)
    assert bounds(Days(low=march, low_included=False)) == (seconds(2026, 4, 1), None)
    assert bounds(Days(high=march)) == (None, seconds(2026, 4, 1))
    assert bounds(Days(high=march, high_included=False)) == (None, seconds(2026, 3, 1))
    assert bounds(Days()) == (None, None)


def test_a_range_that_runs_backwards_is_empty():
    start, end = bounds(Days(CalendarPeriod(2026), CalendarPeriod(2020)))
    assert start == end == seconds(2026, 1, 1)


def test_today_is_the_day_where_the_person_is():
    late = datetime(2026, 3, 31, 23, 30, tzinfo=UTC)
    for hours, expected in ((-11, (2026, 3, 31)), (0, (2026, 3, 31)), (13, (2026, 4, 1))):
        zone = timezone(timedelta(hours=hours))
        assert bounds(Days(TODAY, TODAY), zone, late)[0] == seconds(*expected, zone=zone)


@pytest.mark.parametrize("through", ["zone", "system"])
@pytest.mark.parametrize(
    "case",
    [
        ("Europe/Vienna", (2026, 3, 29), (2026, 3, 28, 23), 23),
        ("Europe/Vienna", (2026, 10, 25), (2026, 10, 24, 22), 25),
        ("Australia/Lord_Howe", (2026, 4, 5), (2026, 4, 4, 13), 24.5),
        ("Asia/Kolkata", (2026, 4, 5), (2026, 4, 4, 18, 30), 24),
        # No midnight: the clock goes from 23:59:59 to 01:00.
        ("America/Sao_Paulo", (2018, 11, 3), (2018, 11, 3, 3), 24),
        ("America/Sao_Paulo", (2018, 11, 4), (2018, 11, 4, 3), 23),
        ("Africa/Cairo", (2024, 4, 26), (2024, 4, 25, 22), 23),
        # Nor here, and the gap begins at 23:30 the day before.
        ("America/Toronto", (1919, 3, 31), (1919, 3, 31, 4, 30), 23.5),
        # Two midnights: the clock goes from 00:59:59 back to 00:00.
        ("America/Havana", (2026, 11, 1), (2026, 11, 1, 4), 25),
        # No such day at all: it was left out.
        ("Pacific/Apia", (2011, 12, 30), (2011, 12, 30, 10), 0),
    ],
)
def test_days_on_which_the_clock_changes(system_zone, through, case):
    name, of_day, start, hours = case
    system_zone(name if through == "system" else "Asia/Tokyo")
    zone = None if through == "system" else ZoneInfo(name)
    assert bounds(day(*of_day), zone) == (seconds(*start), seconds(*start) + hours * HOUR_S)


def test_the_system_zone_is_that_of_the_day_asked_of_and_not_of_now(system_zone):
    system_zone("Europe/Vienna")
    assert bounds(day(2026, 7, 1), None, datetime(2026, 1, 5, tzinfo=UTC))[0] == seconds(2026, 6, 30, 22)
    assert bounds(day(2026, 1, 1), None, datetime(2026, 7, 5, tzinfo=UTC))[0] == seconds(2025, 12, 31, 23)


@pytest.mark.parametrize("zone", [timezone.min, UTC, timezone.max, ZoneInfo("Europe/Vienna"), None])
@pytest.mark.parametrize("year", [1, 1600, 1969, 9999])
def test_no_year_is_too_early_or_too_late(zone, year, system_zone):
    system_zone("Pacific/Kiritimati")
    period = CalendarPeriod(year)
    start, end = bounds(Days(period, period), zone)
    length_s = (366 if calendar.isleap(year) else 365) * 86_400
    assert abs(end - start - length_s) <= 2 * 86_400
    assert abs(start - calendar.timegm((year, 1, 1, 0, 0, 0))) <= 2 * 86_400
    assert bounds(Days(low=period, low_included=False), zone) == (end, None)
    assert bounds(Days(high=period, high_included=False), zone) == (None, start)


def test_more_days_back_than_there_are():
    for unit in Unit:
        assert bounds(Days(DaysBack(10**9, unit), TODAY))[0] == seconds(1, 1, 1)


def test_a_camera_clock_has_no_zone():
    zone = ZoneInfo("America/Sao_Paulo")
    moment = Moment(datetime(2018, 11, 4, 1, tzinfo=UTC), zone)
    assert clock_bounds(day(2018, 11, 4), moment) == (seconds(2018, 11, 4), seconds(2018, 11, 5))
    assert clock_bounds(Days(TODAY, TODAY), moment) == (seconds(2018, 11, 3), seconds(2018, 11, 4))
    assert clock_bounds(Days(high=CalendarPeriod(9999)), moment)[1] > seconds(9999, 12, 31)


ZONES = (
    "Europe/Vienna",
    "America/Sao_Paulo",
    "Africa/Cairo",
    "Pacific/Apia",
    "America/Toronto",
    "Asia/Beirut",
)


@given(st.dates(date(1900, 1, 2), date(2100, 1, 1)), st.sampled_from(ZONES))
def test_days_follow_one_another_and_begin_with_their_first_instant(of_day, name):
    zone = ZoneInfo(name)
    start, end = bounds(day(of_day.year, of_day.month, of_day.day), zone)
    before = of_day - timedelta(days=1)
    assert bounds(day(before.year, before.month, before.day), zone)[1] == start
    if start < end:
        assert datetime.fromtimestamp(start, zone).date() == of_day
    assert datetime.fromtimestamp(start - 1, zone).date() < of_day

"""A range of days holds both of its ends, wherever the person is and whatever the clock does there."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from gallery_app.domain.ids import ImageId, TicketId
from gallery_app.domain.image import ImageRef, Placement, Source
from gallery_app.domain.query_days import Moment
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.ticket import MessageKind, Ticket
from gallery_app.storage.catalog import Catalog

SECOND = timedelta(seconds=1)
ZONES = {
    "UTC-11": ("Pacific/Midway", date(2026, 3, 1), date(2026, 3, 10)),
    "UTC": ("UTC", date(2026, 3, 1), date(2026, 3, 10)),
    "UTC+13": ("Pacific/Tongatapu", date(2026, 3, 1), date(2026, 3, 10)),
    "a day of 23 hours ends it": ("Europe/Berlin", date(2026, 3, 20), date(2026, 3, 29)),
    "a day of 25 hours begins it": ("Europe/Berlin", date(2026, 10, 25), date(2026, 10, 28)),
    "a day without midnight": ("Africa/Cairo", date(2026, 4, 24), date(2026, 4, 24)),
}


@pytest.mark.parametrize(("name", "first", "last"), ZONES.values(), ids=ZONES)
def test_both_ends_of_a_range_are_in_it(tmp_path, name, first, last):
    zone = ZoneInfo(name)
    begins, ends = first_instant(first, zone), first_instant(last + timedelta(days=1), zone)
    sent = {
        "a second before": begins - SECOND,
        "the first second": begins,
        "the last second": ends - SECOND,
        "a second after": ends,
    }
    catalog = Catalog(tmp_path / "catalog.sqlite", decoder="1")
    pictures = [make_picture(place, name, at) for place, (name, at) in enumerate(sent.items())]
    catalog.save_ticket(make_ticket(begins), pictures)
    search = catalog.open_search()
    moment = Moment(datetime(2026, 11, 12, 12, tzinfo=UTC), zone)
    try:
        for text in (
            f"date:{first}..{last}",
            f"date:>={first} date:<={last}",
            f"-date:<{first} -date:>{last}",
        ):
            items = search.find_page(parse_query(text), moment, 10)
            assert {item.ref.untrusted_name for item in items} == {"the first second", "the last second"}, (
                text
            )
    finally:
        search.close()
        catalog.close()


@pytest.mark.parametrize(
    "text", ["date:0001..9999", "date:..9999", "date:>=0001", "date:2200..2300", "taken:..9999"]
)
def test_the_ends_of_the_calendar_are_no_trouble(tmp_path, text):
    catalog = Catalog(tmp_path / "catalog.sqlite", decoder="1")
    at = datetime(2026, 3, 1, tzinfo=UTC)
    catalog.save_ticket(make_ticket(at), [make_picture(1, "a.png", at)])
    search = catalog.open_search()
    try:
        items = search.find_page(parse_query(text), Moment(at, ZoneInfo("UTC")), 10)
        assert len(items) == ("2200" not in text and "taken" not in text)
    finally:
        search.close()
        catalog.close()


def first_instant(day: date, zone: ZoneInfo) -> datetime:
    """Found by walking, not by arithmetic on clocks: the first second of UTC whose local day it is."""
    moment = datetime.combine(day, time(), UTC) - timedelta(hours=15)
    while moment.astimezone(zone).date() < day:
        moment += timedelta(minutes=15)
    return moment


def make_ticket(at: datetime) -> Ticket:
    return Ticket(TicketId(1), "Printer", 2, 1, 1, at - timedelta(days=1), at)


def make_picture(number: int, name: str, at: datetime) -> ImageRef:
    return ImageRef(
        ImageId(f"attachment-{number}"), TicketId(1), False, Source.REPLY, Placement.ATTACHED,
        MessageKind.CUSTOMER_REPLY, None, False, name, "image/png", 1000, at,
    )  # fmt: skip

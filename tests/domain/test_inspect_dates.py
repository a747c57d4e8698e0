from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.inspect_dates import (
    find_gps_time,
    find_lead,
    find_taken,
    make_dates_section,
    make_taken_sentence,
    parse_exif_time,
    parse_offset,
    parse_xmp_time,
)
from gallery_app.domain.inspect_tags import TagReader
from gallery_app.domain.metadata import MetadataGroup
from tests.domain.inspections import MOMENT, SENT_AT, make_info, make_inspection, make_report, rows_of, tag

TAKEN = tag("DateTimeOriginal", "2026:11:12 08:58:00", 0x9003)
BARE = make_info(exif={"camera_make": None, "camera_model": None})


def clock(*parts):
    return datetime(*parts)  # noqa: DTZ001 - what a camera shows has no zone


def inspect(*tags, **changes):
    return make_inspection(**({"report": make_report(*tags), "info": BARE} | changes))


def test_a_zone_is_told_where_the_file_gives_one():
    section = make_dates_section(make_inspection(), MOMENT)
    rows = [(row.label, row.words, row.note) for row in section.rows]
    assert rows == [
        ("Taken", "12 Nov 2026, 08:58", "+01:00"),
        ("Sent", "12 Nov 2026, 09:41", "+01:00"),
        ("Ticket opened", "10 Nov 2026, 09:41", "+01:00"),
        ("", "Taken 43 minutes before the message.", ""),
    ]
    assert section.rows[0].to_copy == "2026-11-12 08:58:00+01:00"


@pytest.mark.parametrize(
    "offset", [tag("OffsetTime", "+01:00", 0x9010), tag("OffsetTimeDigitized", "+01:00", 0x9012)]
)
def test_a_zone_of_another_date_is_no_zone_of_this_one(offset):
    section = make_dates_section(inspect(TAKEN, offset), MOMENT)
    assert section.rows[0].note == "camera clock, zone unknown"
    assert find_taken(inspect(TAKEN, offset)) == clock(2026, 11, 12, 8, 58)


@pytest.mark.parametrize(
    ("taken", "said"),
    [
        ("2026:11:12 08:58:00", "Taken within a day or two of the message, if the camera's clock is right."),
        ("2026:11:10 08:58:00", "Taken within a day or two of the message, if the camera's clock is right."),
        ("2026:10:02 08:58:00", "Taken about 41 days before the message, if the camera's clock is right."),
        ("2010:01:01 00:00:00", "Taken about 16 years before the message, if the camera's clock is right."),
        ("2026:11:14 08:58:00", "By the camera's clock it was taken after the message."),
    ],
)
def test_without_a_zone_only_what_holds_in_every_zone_is_said(taken, said):
    section = make_dates_section(inspect(tag("DateTimeOriginal", taken, 0x9003)), MOMENT)
    assert section.rows[-1].words == said


def test_with_a_zone_a_clock_that_is_ahead_is_said():
    late = datetime(2026, 11, 12, 12, 0, tzinfo=timezone(timedelta(hours=1)))
    assert make_taken_sentence(late, SENT_AT) == "Taken 2 hours after the message."
    assert make_taken_sentence(SENT_AT, SENT_AT) == "Taken less than a minute before the message."
    assert make_taken_sentence(None, SENT_AT) == make_taken_sentence(SENT_AT, None) == ""


@given(st.datetimes(clock(1990, 1, 1), clock(2100, 1, 1)), st.integers(-12 * 60, 14 * 60))
def test_the_true_lead_is_always_between_the_bounds_whatever_the_zone(clock, minutes):
    least, most = find_lead(clock, SENT_AT)
    true = SENT_AT - clock.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert least <= true <= most


def test_other_dates_of_the_file_stand_beside_it_where_they_differ():
    inspection = inspect(
        TAKEN,
        tag("DateTimeDigitized", "2026:11:12 08:58:00", 0x9004),
        tag("DateTime", "2026:11:13 10:00:00", 0x0132, place="IFD0"),
        tag("OffsetTime", "+02:00", 0x9010),
        tag("CreateDate", "2026-11-12T08:58:00", group=MetadataGroup.XMP, place="xmp"),
        tag("ModifyDate", "2026-11-13T08:00:00Z", group=MetadataGroup.XMP, place="xmp"),
        tag("GPSDateStamp", "2026:11:12", 0x1D, group=MetadataGroup.GPS, place="GPS"),
        tag("GPSTimeStamp", (7, 58, 3.5), 0x07, group=MetadataGroup.GPS, place="GPS"),
    )
    rows = [(row.label, row.words, row.note) for row in make_dates_section(inspection, MOMENT).rows]
    assert rows[:5] == [
        ("Taken", "12 Nov 2026, 08:58", "camera clock, zone unknown"),
        ("Changed", "13 Nov 2026, 10:00", "+02:00"),
        ("By GPS", "12 Nov 2026, 07:58", "UTC"),
        ("Created", "12 Nov 2026, 08:58", "zone unknown"),
        ("Saved", "13 Nov 2026, 08:00", "UTC"),
    ]


def test_a_file_of_this_computer_has_only_its_own_dates():
    alone = make_inspection(ref=None, ticket=None)
    assert list(rows_of(make_dates_section(alone, MOMENT))) == ["Taken"]
    nothing = make_dates_section(
        make_inspection(ref=None, ticket=None, info=BARE, report=make_report(tag("X", 1))), MOMENT
    )
    assert nothing.reason == "The file has no dates, and it is of no ticket"


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2026:11:12 08:58:00", clock(2026, 11, 12, 8, 58)),
        ("2026-11-12 08:58:00", clock(2026, 11, 12, 8, 58)),
        ("2016:12:31 23:59:60", clock(2016, 12, 31, 23, 59, 59)),
        ("0000:00:00 00:00:00", None),
        ("    :  :     :  :  ", None),
        ("2026:02:30 00:00:00", None),
        ("2026:11:12", None),
        ("\u0662\u0660\u0662\u0666:11:12 08:58:00", None),
        ("", None),
    ],
)
def test_times_of_exif(text, time):
    assert parse_exif_time(text) == time


@given(st.text(max_size=30), st.text(max_size=8))
def test_no_text_is_more_than_a_time_or_none(text, offset):
    assert parse_exif_time(text, offset) is None or ":" in text
    assert parse_xmp_time(text) is None or ":" in text
    assert parse_offset(offset) is None or len(offset.strip()) == 6


@given(st.datetimes(clock(1, 1, 1), clock(9999, 12, 31)), st.integers(-14 * 60, 14 * 60))
def test_a_time_that_was_written_is_read_again(time, minutes):
    time = time.replace(microsecond=0)
    zone = timezone(timedelta(minutes=minutes))
    sign, (hours, rest) = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
    offset = f"{sign}{hours:02}:{rest:02}"
    text = f"{time.year:04}:{time.month:02}:{time.day:02} {time:%H:%M:%S}"
    assert parse_exif_time(text, offset) == time.replace(tzinfo=zone)
    iso = f"{time.year:04}-{time.month:02}-{time.day:02}T{time:%H:%M:%S}"
    assert parse_xmp_time(iso + offset) == time.replace(tzinfo=zone)
    assert parse_xmp_time(f"{iso}.25Z") == time.replace(tzinfo=UTC)
    assert parse_xmp_time(iso) == time


@pytest.mark.parametrize(
    "clock", [(25, 0, 0), (7, 58), "7:58", (float("nan"), 0, 0), (float("inf"), 0, 0), ("a", "b", "c")]
)
def test_a_time_of_gps_that_makes_no_sense_is_none(clock):
    inspection = inspect(
        tag("GPSDateStamp", "2026:11:12", 0x1D, group=MetadataGroup.GPS, place="GPS"),
        tag("GPSTimeStamp", clock, 0x07, group=MetadataGroup.GPS, place="GPS"),
    )
    assert find_gps_time(TagReader(inspection)) is None

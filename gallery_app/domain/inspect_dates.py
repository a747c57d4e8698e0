"""The section on dates: each with its zone, and never a guessed one."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Final

from gallery_app.domain.inspect_rows import Row, Section, Tone, make_row
from gallery_app.domain.inspect_tags import (
    CHANGED,
    DIGITISED,
    GPS_DATE,
    GPS_TIME,
    OFFSET_CHANGED,
    OFFSET_DIGITISED,
    OFFSET_TAKEN,
    TAKEN,
    TagReader,
)
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import MetadataValue
from gallery_app.domain.query_days import Moment
from gallery_app.domain.translation import mark, tr
from gallery_app.domain.words import clock_words, offset_words, span_words

NAME: Final = "dates"
ZONELESS_WORDS: Final = mark("camera clock, zone unknown")
_EXIF_TIME: Final = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)", re.ASCII)
_XMP_TIME: Final = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?", re.ASCII
)
_OFFSET: Final = re.compile(r"([+-])(\d\d):(\d\d)", re.ASCII)
_WEST_H, _EAST_H = 12, 14
"""The clocks of the world are between 12 hours behind and 14 hours ahead of UTC."""


def make_dates_section(inspection: Inspection, moment: Moment) -> Section:
    """Message and ticket first, then what the file says."""
    ref, ticket = inspection.ref, inspection.ticket
    told = [
        *(_moment_row(tr("Sent"), ref.created_at, moment) if ref is not None else ()),
        *(_moment_row(tr("Opened"), ticket.created_at, moment) if ticket is not None else ()),
    ]
    own = _own_rows(TagReader(inspection))
    sentence = make_taken_sentence(find_taken(inspection), ref.created_at if ref is not None else None)
    rows = (*own, *told, *make_row("", sentence, tone=Tone.QUIET))
    reason = tr("The file has no dates, and it is of no ticket") if not rows else ""
    is_pending = inspection.report is None and inspection.error is None
    return Section(NAME, tr("Dates"), rows, reason, is_pending=is_pending)


def find_taken(inspection: Inspection) -> datetime | None:
    """When the picture was taken by the camera's clock; with a zone only if OffsetTimeOriginal gives one."""
    reader = TagReader(inspection)
    return _read(reader, TAKEN, OFFSET_TAKEN) or reader.exif.taken_at


def find_changed(inspection: Inspection) -> datetime | None:
    """When a program wrote the file last, by the clock of the device it ran on."""
    return _read(TagReader(inspection), CHANGED, OFFSET_CHANGED)


def make_taken_sentence(taken: datetime | None, sent: datetime | None) -> str:
    """How long before its message a picture was taken, as exactly as can be said honestly."""
    if taken is None or sent is None:
        return ""
    if taken.tzinfo is not None:
        span = span_words(sent - taken)
        if taken <= sent:
            return tr("Taken {span} before the message.", span=span)
        return tr("Taken {span} after the message.", span=span)
    earliest, latest = find_lead(taken, sent)
    if earliest >= timedelta(days=2):
        span = span_words((earliest + latest) / 2)
        return tr("Taken about {span} before the message, if the camera's clock is right.", span=span)
    if latest < timedelta(0):
        return tr("By the camera's clock it was taken after the message.")
    return tr("Taken within a day or two of the message, if the camera's clock is right.")


def find_lead(taken: datetime, sent: datetime) -> tuple[timedelta, timedelta]:
    """How long before `sent` a picture was taken: at least and at most; the same where its zone is known."""
    if taken.tzinfo is not None:
        lead = sent - taken
        return lead, lead
    lead = sent - taken.replace(tzinfo=UTC)
    return lead - timedelta(hours=_WEST_H), lead + timedelta(hours=_EAST_H)


def parse_exif_time(untrusted_text: str, untrusted_offset: str = "") -> datetime | None:
    """`2026:11:12 08:58:00` with `+01:00`; None for what is no time, no zone for what is no offset.

    Exif 2.32, 4.6.5: unknown parts are blanks or zeros.
    """
    found = _EXIF_TIME.match(untrusted_text)
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part) for part in found.groups())
    try:
        return datetime(
            year, month, day, hour, minute, min(second, 59), tzinfo=parse_offset(untrusted_offset)
        )
    except ValueError:
        return None


def parse_offset(untrusted_text: str) -> timezone | None:
    """`+02:00` and the like; None for anything else."""
    found = _OFFSET.fullmatch(untrusted_text.strip())
    if found is None or int(found[2]) > _EAST_H or int(found[3]) > 59:
        return None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return timezone(-offset if found[1] == "-" else offset)


def parse_xmp_time(untrusted_text: str) -> datetime | None:
    """`2026-11-12T08:58:00+01:00`, the zone as written; None for what is no time (XMP part 1, 8.2.1.2)."""
    found = _XMP_TIME.match(untrusted_text)
    if found is None:
        return None
    day, clock, second, zone = found.groups()
    text = f"{day}T{clock}:{min(int(second or 0), 59):02}"
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC if zone == "Z" else parse_offset(zone or ""))


def find_gps_time(reader: TagReader) -> datetime | None:
    """GPSDateStamp and GPSTimeStamp, which are UTC by the standard."""
    day, clock = reader.find(GPS_DATE, "GPS"), reader.find(GPS_TIME, "GPS")
    if not isinstance(day, str) or not isinstance(clock, tuple) or len(clock) != 3:
        return None
    numbers = [float(part) for part in clock if isinstance(part, int | float)]
    try:
        year, month, date_ = (int(part) for part in re.split(r"[:-]", day.strip()))
        hour, minute, second = numbers
        at = time(int(hour), int(minute), min(int(second), 59), tzinfo=UTC)
        return datetime.combine(date(year, month, date_), at)
    except (ValueError, OverflowError):
        return None


def _own_rows(reader: TagReader) -> tuple[Row, ...]:
    taken = _read(reader, TAKEN, OFFSET_TAKEN) or reader.exif.taken_at
    digitised = _read(reader, DIGITISED, OFFSET_DIGITISED)
    changed = _read(reader, CHANGED, OFFSET_CHANGED)
    rows = [*_camera_row(tr("Taken"), taken)]
    rows += _camera_row(tr("Digitised"), digitised if not _is_same_clock(digitised, taken) else None)
    rows += _camera_row(tr("Changed"), changed if not _is_same_clock(changed, taken) else None)
    if (at := find_gps_time(reader)) is not None:
        rows += make_row(tr("By GPS"), clock_words(at), note="UTC", copied=at.isoformat())
    return (*rows, *_xmp_rows(reader))


def _is_same_clock(one: datetime | None, other: datetime | None) -> bool:
    """Whether both show the same; many cameras write the zone beside one of them only."""
    if one is None or other is None:
        return one is other
    return one.replace(tzinfo=None) == other.replace(tzinfo=None)


def _xmp_rows(reader: TagReader) -> tuple[Row, ...]:
    rows: list[Row] = []
    for label, names in ((tr("Created"), ("createdate", "datecreated")), (tr("Saved"), ("modifydate",))):
        for tag in reader.list_named(*names):
            moment = parse_xmp_time(tag.value) if isinstance(tag.value, str) else None
            if moment is not None and not any(row.label == label for row in rows):
                note = offset_words(moment) or tr("zone unknown")
                rows += make_row(label, clock_words(moment), note=note, copied=moment.isoformat())
    return tuple(rows)


def _moment_row(label: str, at: datetime, moment: Moment) -> tuple[Row, ...]:
    local = at.astimezone(moment.zone)
    return make_row(label, clock_words(local), note=offset_words(local), copied=local.isoformat())


def _camera_row(label: str, at: datetime | None) -> tuple[Row, ...]:
    if at is None:
        return ()
    note = offset_words(at) or tr(ZONELESS_WORDS)
    return make_row(label, clock_words(at), note=note, copied=at.isoformat(sep=" "))


def _read(reader: TagReader, number: int, offset: int) -> datetime | None:
    return parse_exif_time(_text(reader.find(number)), _text(reader.find(offset)))


def _text(value: MetadataValue | None) -> str:
    return value if isinstance(value, str) else ""

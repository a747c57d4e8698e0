"""Numbers, days and spans of time as every face says them."""

from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from gallery_app.domain.image import ImageInfo
from gallery_app.domain.ticket import MessageKind
from gallery_app.domain.translation import number_words

MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FORMAT_NAMES: Final = {"HEIF": "HEIC", "WEBP": "WebP"}
_KIND_WORDS: Final = {
    MessageKind.DESCRIPTION: "the description",
    MessageKind.CUSTOMER_REPLY: "a customer reply",
    MessageKind.AGENT_REPLY: "an agent reply",
    MessageKind.PRIVATE_NOTE: "a private note",
    MessageKind.PUBLIC_NOTE: "a public note",
    MessageKind.FORWARD: "a forward",
}
_SPANS: Final = ((365 * 86_400, "year"), (86_400, "day"), (3600, "hour"), (60, "minute"))


def count_words(count: int, noun: str) -> str:
    """`1 picture`, `12 pictures`, `1 204 pictures` with a narrow blank between thousands."""
    return f"{number_words(count)} {noun}" if count == 1 else f"{number_words(count)} {noun}s"


def day_words(day: date) -> str:
    """`12 Nov 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def clock_words(moment: datetime) -> str:
    """`12 Nov 2026, 09:41`, as its own clock shows it."""
    return f"{day_words(moment.date())}, {moment:%H:%M}"


def moment_words(moment: datetime, zone: tzinfo | None = None) -> str:
    """The same where the person is; `zone` None is the system's."""
    return clock_words(moment.astimezone(zone))


def offset_words(moment: datetime) -> str:
    """`+01:00`, `UTC`; empty for a clock without a zone."""
    offset = moment.utcoffset()
    if offset is None:
        return ""
    minutes = int(offset / timedelta(minutes=1))
    if not minutes:
        return "UTC"
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def span_words(span: timedelta) -> str:
    """`43 minutes`, `3 hours`, `41 days`, without a sign; a few seconds are `less than a minute`.

    Up to two days are said in hours, up to two years in days.
    """
    seconds = abs(span.total_seconds())
    for unit_s, noun in _SPANS:
        least = 1 if noun in ("hour", "minute") else 2
        if seconds >= least * unit_s:
            return count_words(int(seconds // unit_s), noun)
    return "less than a minute"


def format_name(info: ImageInfo) -> str:
    """`HEIC`, `WebP`, `GIF`: the name people know the format by."""
    return _FORMAT_NAMES.get(info.format.upper(), info.format.upper())


def message_words(kind: MessageKind) -> str:
    """`a customer reply`, `the description`."""
    return _KIND_WORDS.get(kind, "a message")


def begin_upper(words: str) -> str:
    """The same with a capital letter at its beginning."""
    return words[:1].upper() + words[1:]

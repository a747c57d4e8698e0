"""Numbers, days and spans of time as every face says them."""

from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from gallery_app.domain.image import ImageInfo
from gallery_app.domain.ticket import CHANNEL_LABELS, MessageKind
from gallery_app.domain.translation import mark, tr, tr_count

MONTHS: Final = (
    mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May"), mark("Jun"),
    mark("Jul"), mark("Aug"), mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec"),
)  # fmt: skip
_FORMAT_NAMES: Final = {"HEIF": "HEIC", "WEBP": "WebP"}
_KIND_WORDS: Final = {
    MessageKind.DESCRIPTION: mark("the description"),
    MessageKind.CUSTOMER_REPLY: mark("a customer reply"),
    MessageKind.AGENT_REPLY: mark("an agent reply"),
    MessageKind.PRIVATE_NOTE: mark("a private note"),
    MessageKind.PUBLIC_NOTE: mark("a public note"),
    MessageKind.FORWARD: mark("a forward"),
}
_YEAR_S, _DAY_S, _HOUR_S, _MINUTE_S = 365 * 86_400, 86_400, 3600, 60


def day_words(day: date) -> str:
    """`12 Nov 2026`."""
    return tr("{day} {month} {year}", day=day.day, month=tr(MONTHS[day.month - 1]), year=day.year)


def month_words(year: int, month: int) -> str:
    """`Nov 2026`."""
    return tr("{month} {year}", month=tr(MONTHS[month - 1]), year=year)


def clock_words(moment: datetime) -> str:
    """`12 Nov 2026, 09:41`, as its own clock shows it."""
    return tr("{day}, {time}", day=day_words(moment.date()), time=f"{moment:%H:%M}")


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
    seconds = int(abs(span.total_seconds()))
    if seconds >= 2 * _YEAR_S:
        return tr_count("{count} year", "{count} years", seconds // _YEAR_S)
    if seconds >= 2 * _DAY_S:
        return tr_count("{count} day", "{count} days", seconds // _DAY_S)
    if seconds >= _HOUR_S:
        return tr_count("{count} hour", "{count} hours", seconds // _HOUR_S)
    if seconds >= _MINUTE_S:
        return tr_count("{count} minute", "{count} minutes", seconds // _MINUTE_S)
    return tr("less than a minute")


def format_name(info: ImageInfo) -> str:
    """`HEIC`, `WebP`, `GIF`: the name people know the format by."""
    return _FORMAT_NAMES.get(info.format.upper(), info.format.upper())


def message_words(kind: MessageKind) -> str:
    """`a customer reply`, `the description`."""
    return tr(_KIND_WORDS[kind]) if kind in _KIND_WORDS else tr("a message")


def parent_words(number: int, *, in_article: bool) -> str:
    """`#4711`, `Article 12`."""
    return tr("Article {number}", number=number) if in_article else f"#{number}"


def channel_words(channel: int) -> str:
    """`Email`, `Feedback widget`; one without a name by its number."""
    known = CHANNEL_LABELS.get(channel)
    return tr("Number {number}", number=channel) if known is None else tr(known)


def begin_upper(words: str) -> str:
    """The same with a capital letter at its beginning."""
    return words[:1].upper() + words[1:]

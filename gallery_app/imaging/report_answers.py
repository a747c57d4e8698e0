"""A lane's report on one picture, checked part by part."""

from functools import partial
from typing import Any, Final

from gallery_app.domain.metadata import (
    METADATA_TEXT_LIMIT,
    Histogram,
    MetadataGroup,
    MetadataReport,
    MetadataTag,
    MetadataValue,
    PictureDetails,
)
from gallery_app.imaging.lane import LaneLied
from gallery_app.imaging.limits import (
    HISTOGRAM_BUCKETS,
    LARGE_EDGE_PX,
    NAME_LIMIT_CHARS,
    REPORT_HISTORY_LIMIT,
    REPORT_NUMBERS_LIMIT,
    REPORT_TAGS_LIMIT,
    REPORT_TEXTS_LIMIT,
    REPORT_WARNINGS_LIMIT,
)
from gallery_app.imaging.plain_text import make_report_text
from gallery_app.imaging.untrusted import (
    UntrustedObject,
    check_flag,
    check_integer,
    check_tag_number,
    check_text,
)

COUNT_LIMIT: Final = 2**53
NUMBER_LIMIT: Final = 2**32 - 1
BITS_LIMIT: Final = 64
PALETTE_LIMIT: Final = 65_536


def check_report(untrusted: dict[str, Any]) -> MetadataReport:
    """Check an answer to `inspect`. Raises LaneLied for whatever is not as agreed."""
    answer = UntrustedObject(untrusted)
    return MetadataReport(
        tags=answer.items("tags", REPORT_TAGS_LIMIT, _check_tag),
        details=PictureDetails(
            bits=answer.find("bits", partial(check_integer, low=1, high=BITS_LIMIT)),
            palette=answer.find("palette", partial(check_integer, low=1, high=PALETTE_LIMIT)),
            progressive=answer.find("progressive", check_flag),
            quality=answer.find("quality", partial(check_integer, low=1, high=100)),
            subsampling=answer.text("subsampling"),
            compression=answer.text("compression"),
            duration_ms=answer.find("duration_ms", partial(check_integer, low=0, high=COUNT_LIMIT)),
        ),
        histogram=answer.find("histogram", _check_histogram),
        creator_tool=answer.find("creator_tool", _check_report_text),
        history=answer.items("history", REPORT_HISTORY_LIMIT, _check_report_text),
        content_credentials=answer.flag("content_credentials"),
        digital_source_type=answer.find("digital_source_type", _check_report_text),
        maker_note_bytes=answer.integer("maker_note_bytes", 0, COUNT_LIMIT),
        thumbnail_differs=answer.find("thumbnail_differs", check_flag),
        warnings=answer.items("warnings", REPORT_WARNINGS_LIMIT, check_text),
    )


def _check_tag(untrusted: object) -> MetadataTag:
    if not isinstance(untrusted, list) or len(untrusted) != 5:
        raise LaneLied("no tag")
    group, place, name, value, number = untrusted
    try:
        known = MetadataGroup(group)
    except ValueError as error:
        raise LaneLied("an unknown group") from error
    return MetadataTag(
        known,
        check_text(place),
        _check_name(name),
        _check_value(value),
        None if number is None else check_integer(number, 0, NUMBER_LIMIT),
    )


def _check_name(untrusted: object) -> str:
    name = check_text(untrusted)
    if not 0 < len(name) <= NAME_LIMIT_CHARS:
        raise LaneLied("no name")
    return name


def _check_value(untrusted: object) -> MetadataValue:
    if isinstance(untrusted, str):
        return _check_report_text(untrusted)
    if not isinstance(untrusted, list):
        return check_tag_number(untrusted)
    if untrusted and isinstance(untrusted[0], str):
        if len(untrusted) > REPORT_TEXTS_LIMIT:
            raise LaneLied("too many texts")
        return tuple(_check_report_text(text) for text in untrusted)
    if not 2 <= len(untrusted) <= REPORT_NUMBERS_LIMIT:
        raise LaneLied("no run of numbers")
    return tuple(check_tag_number(number) for number in untrusted)


def _check_report_text(untrusted: object) -> str:
    if not isinstance(untrusted, str) or len(untrusted) > METADATA_TEXT_LIMIT:
        raise LaneLied("no text of a report")
    if make_report_text(untrusted) != untrusted:
        raise LaneLied("text that was not cleaned")
    return untrusted


def _check_histogram(untrusted: object) -> Histogram:
    if not isinstance(untrusted, list) or len(untrusted) != 4:
        raise LaneLied("no histogram")
    return Histogram(*(_check_buckets(channel) for channel in untrusted))


def _check_buckets(untrusted: object) -> tuple[int, ...]:
    if not isinstance(untrusted, list) or len(untrusted) != HISTOGRAM_BUCKETS:
        raise LaneLied("other buckets than agreed")
    return tuple(check_integer(count, 0, LARGE_EDGE_PX**2) for count in untrusted)

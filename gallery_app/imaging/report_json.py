"""A report as a lane sends it; `report_answers.py` reads it on the other side."""

import json
from collections.abc import Iterable
from typing import Any, Final

from gallery_app.domain.metadata import MetadataReport, MetadataTag
from gallery_app.imaging.limits import REPORT_LIMIT_BYTES, REPORT_TAGS_LIMIT

CHANNELS: Final = ("luma", "red", "green", "blue")


def write_report(report: MetadataReport) -> dict[str, Any]:
    """The report as the lane sends it."""
    details, histogram = report.details, report.histogram
    return {
        "tags": [_write_tag(tag) for tag in report.tags],
        "bits": details.bits,
        "palette": details.palette,
        "progressive": details.progressive,
        "quality": details.quality,
        "subsampling": details.subsampling,
        "compression": details.compression,
        "duration_ms": details.duration_ms,
        "histogram": histogram and [getattr(histogram, channel) for channel in CHANNELS],
        "creator_tool": report.creator_tool,
        "history": report.history,
        "content_credentials": report.content_credentials,
        "digital_source_type": report.digital_source_type,
        "maker_note_bytes": report.maker_note_bytes,
        "thumbnail_differs": report.thumbnail_differs,
        "warnings": report.warnings,
    }


def cap_tags(tags: Iterable[MetadataTag]) -> tuple[MetadataTag, ...]:
    """At most REPORT_TAGS_LIMIT tags and, written, REPORT_LIMIT_BYTES; the first ones stay."""
    kept: list[MetadataTag] = []
    room = REPORT_LIMIT_BYTES
    for tag in tags:
        room -= len(json.dumps(_write_tag(tag)))
        if room < 0 or len(kept) == REPORT_TAGS_LIMIT:
            break
        kept.append(tag)
    return tuple(kept)


def _write_tag(tag: MetadataTag) -> list[Any]:
    return [tag.group, tag.place, tag.name, tag.value, tag.number]

"""A report as a lane sends it; `report_answers.py` reads it on the other side."""

import json
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from typing import Any, Final

from gallery_app.domain.metadata import MetadataReport, MetadataTag
from gallery_app.imaging.limits import (
    HISTORY_LIMIT_BYTES,
    REPORT_HISTORY_LIMIT,
    REPORT_LIMIT_BYTES,
    REPORT_TAGS_LIMIT,
)

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


def add_tags(report: MetadataReport, tags: Iterable[MetadataTag]) -> MetadataReport:
    """The report with at most REPORT_TAGS_LIMIT tags, written REPORT_LIMIT_BYTES; the first ones stay."""
    kept: list[MetadataTag] = []
    room = REPORT_LIMIT_BYTES - _measure(write_report(report))
    for tag in tags:
        room -= _measure(_write_tag(tag))
        if room < 0 or len(kept) == REPORT_TAGS_LIMIT:
            break
        kept.append(tag)
    return replace(report, tags=tuple(kept))


def cap_history(steps: Iterable[str]) -> tuple[str, ...]:
    """At most REPORT_HISTORY_LIMIT steps and, written, HISTORY_LIMIT_BYTES; the first ones stay."""
    kept: list[str] = []
    room = HISTORY_LIMIT_BYTES
    for step in islice(steps, REPORT_HISTORY_LIMIT):
        room -= _measure(step)
        if room < 0:
            break
        kept.append(step)
    return tuple(kept)


def _measure(written: object) -> int:
    """Bytes of JSON, with what stands between it and the next."""
    return len(json.dumps(written)) + len(", ")


def _write_tag(tag: MetadataTag) -> list[Any]:
    return [tag.group, tag.place, tag.name, tag.value, tag.number]

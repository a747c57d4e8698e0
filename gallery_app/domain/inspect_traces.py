"""The section on software and traces: what handled the file on its way."""

from typing import Final

from gallery_app.domain.display import size_words
from gallery_app.domain.inspect_rows import Row, Section, Tone, make_row
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import MetadataReport
from gallery_app.domain.translation import mark, tr

NAME: Final = "traces"
AI_TYPES: Final = {
    "trainedAlgorithmicMedia": mark("made by AI"),
    "compositeWithTrainedAlgorithmicMedia": mark("partly made by AI"),
    "algorithmicallyEnhanced": mark("enhanced by software"),
    "algorithmicMedia": mark("made by a program"),
}
_SOURCE_TYPES: Final = {
    **AI_TYPES,
    "digitalCapture": mark("taken by a camera"),
    "negativeFilm": mark("scanned from a negative"),
    "positiveFilm": mark("scanned from a slide"),
    "print": mark("scanned from a print"),
    "screenCapture": mark("captured from a screen"),
    "digitalArt": mark("drawn by a person"),
    "digitalCreation": mark("drawn by a person"),
    "composite": mark("put together of several pictures"),
    "compositeCapture": mark("put together of several photos"),
    "compositeSynthetic": mark("put together, partly synthetic"),
    "humanEdits": mark("changed by a person"),
    "minorHumanEdits": mark("changed a little by a person"),
    "dataDrivenMedia": mark("made from data"),
    "virtualRecording": mark("recorded from a virtual world"),
}
"""IPTC NewsCodes, Digital Source Type, http://cv.iptc.org/newscodes/digitalsourcetype/."""


def make_traces_section(inspection: Inspection) -> Section:
    """What programs and cameras left in the file."""
    info, report = inspection.info, inspection.report
    software = info.exif.software if info is not None else None
    rows = (
        *make_row(tr("Software"), software),
        *(_report_rows(report, software) if report is not None else ()),
    )
    is_pending = report is None and inspection.error is None
    unread = tr("Still reading") if is_pending else tr("Not known: the metadata could not be read")
    reason = "" if rows else unread
    return Section(NAME, tr("Software and traces"), rows, reason, is_pending=is_pending)


def say_source_type(untrusted_type: str) -> str:
    """`made by AI`; the word itself where it is none of the standard's."""
    word = untrusted_type.rstrip("/").rsplit("/", 1)[-1]
    return tr(_SOURCE_TYPES[word]) if word in _SOURCE_TYPES else word


def _report_rows(report: MetadataReport, software: str | None) -> tuple[Row, ...]:
    is_other = report.creator_tool and report.creator_tool != software
    differs = report.thumbnail_differs
    if differs is None:
        thumbnail = tr("None")
    else:
        thumbnail = tr("Shows another picture") if differs else tr("Shows the same picture")
    credentials = tr("Present") if report.content_credentials else tr("None")
    source = report.digital_source_type or ""
    return (
        *make_row(tr("Made with"), report.creator_tool if is_other else ""),
        *(row for step in report.history for row in make_row(tr("History"), step)),
        *make_row(tr("Source type"), say_source_type(source), note=source, tone=_tone_of(source)),
        *make_row(
            tr("Credentials"),
            credentials,
            note=tr("not verified") if report.content_credentials else tr("no C2PA manifest"),
            tone=Tone.PLAIN if report.content_credentials else Tone.QUIET,
        ),
        *make_row(
            tr("Maker note"),
            size_words(report.maker_note_bytes) if report.maker_note_bytes else tr("None"),
            tone=Tone.PLAIN if report.maker_note_bytes else Tone.QUIET,
        ),
        *make_row(
            tr("Thumbnail"),
            thumbnail,
            tone=Tone.WARNING if differs else Tone.QUIET if differs is None else Tone.PLAIN,
        ),
    )


def _tone_of(source_type: str) -> Tone:
    word = source_type.rstrip("/").rsplit("/", 1)[-1]
    return Tone.WARNING if word in AI_TYPES else Tone.PLAIN

"""The section on software and traces: what handled the file on its way."""

from typing import Final

from gallery_app.domain.display import size_words
from gallery_app.domain.inspect_rows import Row, Section, Tone, make_row
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import MetadataReport

NAME: Final = "traces"
AI_TYPES: Final = {
    "trainedAlgorithmicMedia": "made by AI",
    "compositeWithTrainedAlgorithmicMedia": "partly made by AI",
    "algorithmicallyEnhanced": "enhanced by software",
    "algorithmicMedia": "made by a program",
}
_SOURCE_TYPES: Final = {
    **AI_TYPES,
    "digitalCapture": "taken by a camera",
    "negativeFilm": "scanned from a negative",
    "positiveFilm": "scanned from a slide",
    "print": "scanned from a print",
    "screenCapture": "captured from a screen",
    "digitalArt": "drawn by a person",
    "digitalCreation": "drawn by a person",
    "composite": "put together of several pictures",
    "compositeCapture": "put together of several photos",
    "compositeSynthetic": "put together, partly synthetic",
    "humanEdits": "changed by a person",
    "minorHumanEdits": "changed a little by a person",
    "dataDrivenMedia": "made from data",
    "virtualRecording": "recorded from a virtual world",
}
"""IPTC NewsCodes, Digital Source Type, http://cv.iptc.org/newscodes/digitalsourcetype/."""


def make_traces_section(inspection: Inspection) -> Section:
    """What programs and cameras left in the file."""
    info, report = inspection.info, inspection.report
    software = info.exif.software if info is not None else None
    rows = (
        *make_row("Software", software),
        *(_report_rows(report, software) if report is not None else ()),
    )
    is_pending = report is None and inspection.error is None
    reason = "" if rows else "Still reading" if is_pending else "Not known: the metadata could not be read"
    return Section(NAME, "Software and traces", rows, reason, is_pending=is_pending)


def say_source_type(untrusted_type: str) -> str:
    """`made by AI`; the word itself where it is none of the standard's."""
    word = untrusted_type.rstrip("/").rsplit("/", 1)[-1]
    return _SOURCE_TYPES.get(word, word)


def _report_rows(report: MetadataReport, software: str | None) -> tuple[Row, ...]:
    is_other = report.creator_tool and report.creator_tool != software
    differs = report.thumbnail_differs
    thumbnail = (
        "None" if differs is None else "Shows another picture" if differs else "Shows the same picture"
    )
    credentials = "Present" if report.content_credentials else "None"
    source = report.digital_source_type or ""
    return (
        *make_row("Made with", report.creator_tool if is_other else ""),
        *(row for step in report.history for row in make_row("History", step)),
        *make_row("Source type", say_source_type(source), note=source, tone=_tone_of(source)),
        *make_row(
            "Credentials",
            credentials,
            note="not verified" if report.content_credentials else "no C2PA manifest",
            tone=Tone.PLAIN if report.content_credentials else Tone.QUIET,
        ),
        *make_row(
            "Maker note",
            size_words(report.maker_note_bytes) if report.maker_note_bytes else "None",
            tone=Tone.PLAIN if report.maker_note_bytes else Tone.QUIET,
        ),
        *make_row(
            "Small picture",
            thumbnail,
            tone=Tone.WARNING if differs else Tone.QUIET if differs is None else Tone.PLAIN,
        ),
    )


def _tone_of(source_type: str) -> Tone:
    word = source_type.rstrip("/").rsplit("/", 1)[-1]
    return Tone.WARNING if word in AI_TYPES else Tone.PLAIN

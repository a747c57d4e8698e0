"""The manifest of an export: one line for each picture, whether it is there or not, as CSV and as JSON."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from gallery_app.domain.copying import Strip
from gallery_app.domain.export_plan import ExportedFile, ExportFailure, ExportReport, PlannedFile
from gallery_app.domain.json_values import make_origin, make_time
from gallery_app.domain.translation import in_english

COLUMNS: Final = (
    "file", "status", "reason", "ticket_id", "article_id", "url", "subject", "requester", "company",
    "created_at", "source", "message", "private", "original_name", "image_id", "original_format",
    "original_bytes", "original_sha256", "taken_at", "camera", "size_bytes", "sha256", "width", "height",
    "metadata", "redactions", "verified", "notes",
)  # fmt: skip
EXPORTED, FAILED, NOT_TRIED = "exported", "failed", "not exported"
_FORMULA_STARTS: Final = tuple("=+-@\t\r\n\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}"
                               "\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}")  # fmt: skip
_BOM: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"


def make_csv(report: ExportReport) -> str:
    """For spreadsheets: a line of names first, every cell quoted and none a formula, a BOM before all."""
    target = io.StringIO()
    writer = csv.writer(target, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    with in_english():
        for row in list_rows(report):
            writer.writerow([csv_cell(row[column]) for column in COLUMNS])
    return _BOM + target.getvalue()


def csv_cell(value: object) -> str:
    """A value as a cell: what a spreadsheet would run as a formula gets an apostrophe before it.

    Numbers of ours stay as they are. NUL is taken out, since no spreadsheet reads it.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return str(value)
    text = "; ".join(value) if isinstance(value, tuple) else str(value)
    text = text.replace("\0", "")
    return f"'{text}" if text.lstrip(" \N{NO-BREAK SPACE}").startswith(_FORMULA_STARTS) else text


def make_json(report: ExportReport, *, app: str, at: datetime) -> str:
    """For programs: texts as they are, what is not known is null. `app` names this program with version."""
    with in_english():
        answer = _make_answer(report, app, at)
    return json.dumps(answer, indent=1, ensure_ascii=False) + "\n"


def _make_answer(report: ExportReport, app: str, at: datetime) -> dict[str, Any]:
    preset = report.plan.wish.preset
    return {
        "app": app,
        "exported_at": make_time(at),
        "preset": preset.name,
        "metadata": preset.strip.value,
        "complete": report.is_complete,
        "extras_missing": [
            {"file": extra.name, "reason": str(extra.error) if extra.error else None}
            for extra in report.missing_extras
        ],
        "left_out": {"private": report.plan.left_out_private, "copies": report.plan.left_out_copies},
        "files": [{**row, "notes": list(row["notes"])} for row in list_rows(report)],
    }


def list_rows(report: ExportReport) -> Iterator[dict[str, Any]]:
    """One for each picture of the plan, in its order, with exactly the COLUMNS."""
    done = {file.image: file for file in report.done}
    failed = {failure.image: failure for failure in report.failures}
    for planned in report.plan.files:
        yield _make_row(report, planned, done.get(planned.image), failed.get(planned.image))


def _make_row(
    report: ExportReport, planned: PlannedFile, done: ExportedFile | None, failed: ExportFailure | None
) -> dict[str, Any]:
    ref, info = planned.ref, planned.info
    origin = make_origin(ref)
    # What is taken out of the pictures does not stand beside them.
    exif = info.exif if info and report.plan.wish.preset.strip is not Strip.ALL else None
    return {
        "file": done.name if done else None,
        "status": EXPORTED if done else FAILED if failed else NOT_TRIED,
        "reason": str(failed.error) if failed else None,
        "ticket_id": None if ref.in_article else ref.parent,
        "article_id": ref.parent if ref.in_article else None,
        "url": planned.ticket_url,
        "subject": planned.subject,
        "requester": planned.requester,
        "company": planned.company,
        "created_at": origin["created_at"],
        "source": origin["source"],
        "message": origin["message"],
        "private": ref.private,
        "original_name": ref.untrusted_name,
        "image_id": ref.id,
        "original_format": info.format if info else None,
        "original_bytes": planned.size_bytes,
        "original_sha256": planned.sha256,
        "taken_at": make_time(exif.taken_at) if exif else None,
        "camera": exif.camera_model if exif else None,
        "size_bytes": done.size_bytes if done else None,
        "sha256": done.sha256 if done else None,
        "width": done.width if done else None,
        "height": done.height if done else None,
        "metadata": _say_metadata(report, done),
        "redactions": len(done.edits.redactions) if done else 0,
        "verified": done.is_verified if done else None,
        "notes": done.notes if done else (),
    }


def _say_metadata(report: ExportReport, done: ExportedFile | None) -> str | None:
    """What the file still holds of the original's metadata."""
    if done is None:
        return None
    preset = report.plan.wish.preset
    if done.is_exact:
        return "as received"
    return Strip.ALL.value if preset.is_exact else preset.strip.value

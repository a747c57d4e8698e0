"""The JSON of `gallery-app export`: what is there, and what is missing by name."""

from typing import Any

from gallery_app.domain.export_plan import ExportReport, MissingExtra
from gallery_app.engine.export_command import Exported


def make_answer(exported: Exported) -> dict[str, Any]:
    """One object: the export's own fields, or with --resume those of several under `exports`."""
    answers = [_make_report(report) for report in exported.reports]
    common = {
        "messages": exported.messages,
        "interrupted": [
            {
                "folder": left.wish.folder,
                "done": left.done,
                "missing": [{"id": image, "file": name} for image, name in left.missing.items()],
            }
            for left in exported.interrupted
        ],
    }
    return {**answers[0], **common} if len(answers) == 1 else {"exports": answers, **common}


def _make_report(report: ExportReport) -> dict[str, Any]:
    planned = {file.image: file for file in report.plan.files}
    return {
        "place": report.place,
        "preset": report.plan.wish.preset.name,
        "metadata_stripped": report.plan.wish.preset.strip.value,
        "complete": report.is_complete,
        "cancelled": report.was_cancelled,
        "files": [
            {
                "file": file.name,
                "id": file.image,
                "ticket_id": None if planned[file.image].ref.in_article else planned[file.image].ref.parent,
                "article_id": planned[file.image].ref.parent if planned[file.image].ref.in_article else None,
                "private": planned[file.image].ref.private,
                "size_bytes": file.size_bytes,
                "sha256": file.sha256,
                "width": file.width,
                "height": file.height,
                "verified": file.is_verified,
                "was_there": file.was_there,
                "notes": list(file.notes),
            }
            for file in report.done
        ],
        "failed": [
            {
                "file": failure.name,
                "id": failure.image,
                "code": failure.error.code,
                "title": failure.error.title,
                "hint": failure.error.hint,
                "retryable": failure.error.retryable,
            }
            for failure in report.failures
        ],
        "not_exported": [{"id": image, "file": planned[image].name} for image in report.left],
        "left_out": {"private": report.plan.left_out_private, "copies": report.plan.left_out_copies},
        "extras": list(report.extras),
        "extras_missing": [_make_missing(extra) for extra in report.missing_extras],
    }


def _make_missing(extra: MissingExtra) -> dict[str, Any]:
    """The reason is null where it was not tried any more."""
    error = extra.error
    return {
        "file": extra.name,
        "code": error.code if error else None,
        "title": error.title if error else None,
        "hint": error.hint if error else None,
    }

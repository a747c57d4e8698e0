"""What the window says about exports; no Qt here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from gallery_app.desktop.wording import count_words, number_words
from gallery_app.domain.copying import CopyFormat, Strip
from gallery_app.domain.display import display_text, size_words
from gallery_app.domain.errors import RemoteNotLoaded
from gallery_app.domain.events import ExportProgress
from gallery_app.domain.export_plan import (
    ExportPlan,
    ExportReport,
    InterruptedExport,
    MissingExtra,
    PlannedFile,
)
from gallery_app.domain.export_preset import ExportPreset


@dataclass(frozen=True, slots=True)
class Drawn:
    """How many files of an export have something drawn on them, and how many have not."""

    drawn: int
    others: int


UNTRIED_WORDS: Final = "Not tried any more."
NOTHING_DRAWN: Final = Drawn(0, 0)
FORMAT_WORDS: Final = {
    CopyFormat.KEEP: "Keep; HEIC and TIFF to JPEG",
    CopyFormat.JPEG: "JPEG",
    CopyFormat.PNG: "PNG",
    CopyFormat.WEBP: "WebP",
}
RECEIVED_WORDS: Final = "As received"
STRIP_WORDS: Final = {
    Strip.ALL: "Take everything out",
    Strip.KEEP_CAMERA: "Keep date and camera",
    Strip.KEEP_BUT_PLACE: "Keep all but the place",
    Strip.NONE: "Keep everything",
}
_STRIP_SENTENCES: Final = {
    Strip.ALL: "No place, no names and no serial numbers leave with the pictures.",
    Strip.KEEP_CAMERA: "Date, camera and exposure stay. Place, owner and serial numbers go.",
    Strip.KEEP_BUT_PLACE: "Owner, serial numbers and comments leave with the pictures.",
    Strip.NONE: "Place, owner and serial numbers leave with the pictures.",
}
_SHORT_STRIP: Final = {
    Strip.ALL: "nothing personal",
    Strip.KEEP_CAMERA: "date and camera",
    Strip.KEEP_BUT_PLACE: "all but the place",
    Strip.NONE: "all metadata",
}
_WITH_ALL: Final = "with place, owner and serial numbers"
_EXACT_SENTENCE: Final = f"The files leave as they came, {_WITH_ALL}."


def strip_sentence(preset: ExportPreset, drawn: Drawn = NOTHING_DRAWN) -> tuple[str, bool]:
    """What the metadata policy does, and whether something personal leaves."""
    if preset.is_exact:
        return _exact_sentence(drawn), bool(drawn.others) or not drawn.drawn
    return _STRIP_SENTENCES[preset.strip], preset.strip in (Strip.KEEP_BUT_PLACE, Strip.NONE)


def _exact_sentence(drawn: Drawn) -> str:
    """What was drawn on is no original any more: it is a new copy without metadata."""
    if not drawn.drawn:
        return _EXACT_SENTENCE
    drawn_on = "as it was drawn on" if drawn.drawn == 1 else "as they were drawn on"
    count = drawn.others or drawn.drawn
    said = f"{count_words(count, 'file')} {'leaves' if count == 1 else 'leave'}"
    if not drawn.others:
        return f"{said} {drawn_on}, without metadata."
    came = "as it came" if drawn.others == 1 else "as they came"
    return f"{said} {came}, {_WITH_ALL}; {number_words(drawn.drawn)} {drawn_on}, without metadata."


def describe_preset(preset: ExportPreset) -> str:
    """What a person's own preset does: `1280 px · JPEG · Keep date and camera`."""
    if preset.is_exact:
        return "Exactly as received"
    size = f"{preset.edge_limit_px} px" if preset.edge_limit_px is not None else "Full size"
    kind = "own type" if preset.format is CopyFormat.KEEP else FORMAT_WORDS[preset.format]
    return " · ".join((size, kind, _SHORT_STRIP[preset.strip]))


def check_words(preset: ExportPreset, drawn: Drawn = NOTHING_DRAWN) -> str:
    """What is done with each file after it was written."""
    if not preset.is_exact or (drawn.drawn and not drawn.others):
        return "Each file is read again and checked after writing."
    if not drawn.drawn:
        return "Files are compared with the originals after writing."
    compared = "is compared with the original" if drawn.others == 1 else "are compared with the originals"
    checked = "is read again and checked" if drawn.drawn == 1 else "are read again and checked"
    return (
        f"{count_words(drawn.others, 'file')} {compared} after writing, {number_words(drawn.drawn)} with "
        f"drawings {checked}."
    )


# --- a plan ---------------------------------------------------------------------------------------------


def exportable(plan: ExportPlan) -> int:
    """How many files there will be."""
    return sum(file.refusal is None for file in plan.files)


def count_drawn(plan: ExportPlan | None) -> Drawn:
    """How many of the files there will be are copies with what is drawn on them, whatever the preset says."""
    if plan is None:
        return NOTHING_DRAWN
    drawn = sum(bool(file.edits) for file in plan.files if file.refusal is None)
    return Drawn(drawn, exportable(plan) - drawn)


def head_words(plan: ExportPlan) -> str:
    """`From 1 ticket · 3.9 MB · 2 not downloaded yet`."""
    parents = {(file.ref.in_article, file.ref.parent) for file in plan.files}
    articles = sum(in_article for in_article, _parent in parents)
    tickets = len(parents) - articles
    sources = [count_words(tickets, "ticket")] if tickets else []
    sources += [count_words(articles, "article")] if articles else []
    said = [f"From {' and '.join(sources)}"] if sources else []
    said += [size_words(plan.size_bytes)] if plan.size_bytes else []
    refused = len(plan.files) - exportable(plan)
    away = sum(not file.is_here and file.refusal is None for file in plan.files)
    said += [f"{number_words(refused)} cannot be exported"] if refused else []
    said += [f"{number_words(away)} not downloaded yet"] if away else []
    copies = plan.left_out_copies
    said += [f"{number_words(copies)} {'copy' if copies == 1 else 'copies'} left out"] if copies else []
    return " · ".join(said)


def private_words(plan: ExportPlan) -> tuple[str, str]:
    """About pictures of private notes, and what can be done about it; both empty where there are none."""
    if plan.private:
        them = plan.private > 1
        verb = "pictures come from private notes" if them else "picture comes from a private note"
        return f"{number_words(plan.private)} {verb}.", "Leave them out" if them else "Leave it out"
    if plan.left_out_private:
        them = plan.left_out_private > 1
        verb = "pictures of private notes are left out" if them else "picture of a private note is left out"
        return f"{number_words(plan.left_out_private)} {verb}.", "Take them in" if them else "Take it in"
    return "", ""


def sizes_words(file: PlannedFile) -> str:
    """`96 KB → about 88 KB`; what is not known is left out."""
    before = size_words(file.size_bytes) if file.size_bytes is not None else ""
    after = size_words(file.about_bytes) if file.about_bytes is not None else ""
    if not after or file.about_bytes == file.size_bytes or file.refusal is not None:
        return before
    return f"{before} \N{RIGHTWARDS ARROW} about {after}".strip()


def remark_words(file: PlannedFile) -> str:
    """What is to be known of a file besides; its private note is not in it."""
    if isinstance(file.refusal, RemoteNotLoaded):
        return "remote, not loaded"
    if file.refusal is not None:
        return display_text(file.refusal.title[:1].lower() + file.refusal.title[1:])
    said = ["with what is drawn on it"] if file.edits else []
    said += [] if file.is_here else ["not downloaded yet"]
    return ", ".join(said)


# --- under way ------------------------------------------------------------------------------------------


def progress_words(progress: ExportProgress, exports: int) -> str:
    """`Exporting 3 of 12`, `Paused at 3 of 12`, `Exporting 14 of 52 in 2 exports`."""
    where = f" in {exports} exports" if exports > 1 else ""
    verb = "Paused at" if progress.is_paused else "Exporting"
    done = progress.done + progress.failed
    at = done if progress.is_paused else min(done + 1, progress.total)
    return f"{verb} {number_words(at)} of {number_words(progress.total)}{where}"


# --- its end --------------------------------------------------------------------------------------------


def report_total(report: ExportReport) -> int:
    """How many files there should be."""
    return len(report.done) + len(report.failures) + len(report.left)


def extra_rows(missing: Iterable[MissingExtra]) -> tuple[tuple[str, str], ...]:
    """The name of each manifest, sheet or list of links that is missing, and why."""
    return tuple(
        (display_text(extra.name), display_text(str(extra.error)) if extra.error else UNTRIED_WORDS)
        for extra in missing
    )


def end_words(report: ExportReport) -> str:
    """`12 of 12 exported, verified clean`, `11 of 12 exported`, `Stopped: 5 of 12 are there`."""
    total, done = report_total(report), len(report.done)
    of = f"{number_words(done)} of {number_words(total)}"
    if report.was_cancelled:
        return f"Stopped: {of} {'is' if done == 1 else 'are'} there"
    there = sum(file.was_there for file in report.done)
    before = f", {number_words(there)} {'was' if there == 1 else 'were'} there already" if there else ""
    return f"{of} exported{_verified_words(report)}{before}{_extras_words(report.missing_extras)}"


def _extras_words(missing: Sequence[MissingExtra]) -> str:
    if len(missing) == 1:
        return f", {display_text(missing[0].name)} is missing"
    return f", {number_words(len(missing))} extra files are missing" if missing else ""


def _verified_words(report: ExportReport) -> str:
    if not report.is_complete or not all(file.is_verified for file in report.done):
        return ""
    if all(file.is_exact for file in report.done):
        return ", the same as the originals"
    return ", verified clean" if report.plan.wish.preset.strip is Strip.ALL else ", each verified"


def missing_words(report: ExportReport) -> str:
    """Which parts are missing, in a sentence; empty for none."""
    failed, left = len(report.failures), len(report.left)
    said = [f"{number_words(failed)} did not work"] if failed else []
    said += [f"{number_words(left)} {'was' if left == 1 else 'were'} not tried any more"] if left else []
    if not said and report.missing_extras:
        return "The pictures are there, whole."
    return f"{', '.join(said)}. What is there is whole." if said else ""


def interrupted_words(exports: tuple[InterruptedExport, ...]) -> str:
    """`An export was interrupted: 12 of 40 files are there`."""
    done = sum(export.done for export in exports)
    total = done + sum(len(export.missing) for export in exports)
    what = "An export was" if len(exports) == 1 else f"{number_words(len(exports))} exports were"
    verb = "file is" if total == 1 else "files are"
    return f"{what} interrupted: {number_words(done)} of {number_words(total)} {verb} there"

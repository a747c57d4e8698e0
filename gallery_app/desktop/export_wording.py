"""What the window says about exports; no Qt here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

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
from gallery_app.domain.translation import mark, number_words, tr, tr_count


@dataclass(frozen=True, slots=True)
class Drawn:
    """How many files of an export have something drawn on them, and how many have not."""

    drawn: int
    others: int


UNTRIED_WORDS: Final = mark("Not tried any more.")
NOTHING_DRAWN: Final = Drawn(0, 0)
FORMAT_WORDS: Final = {
    CopyFormat.KEEP: mark("Keep; HEIC and TIFF to JPEG"),
    CopyFormat.JPEG: "JPEG",
    CopyFormat.PNG: "PNG",
    CopyFormat.WEBP: "WebP",
}
RECEIVED_WORDS: Final = mark("As received")
STRIP_WORDS: Final = {
    Strip.ALL: mark("Take everything out"),
    Strip.KEEP_CAMERA: mark("Keep date and camera"),
    Strip.KEEP_BUT_PLACE: mark("Keep all but the place"),
    Strip.NONE: mark("Keep everything"),
}
_STRIP_SENTENCES: Final = {
    Strip.ALL: mark("No place, no names and no serial numbers leave with the pictures."),
    Strip.KEEP_CAMERA: mark("Date, camera and exposure stay. Place, owner and serial numbers go."),
    Strip.KEEP_BUT_PLACE: mark("Owner, serial numbers and comments leave with the pictures."),
    Strip.NONE: mark("Place, owner and serial numbers leave with the pictures."),
}
_SHORT_STRIP: Final = {
    Strip.ALL: mark("nothing personal"),
    Strip.KEEP_CAMERA: mark("date and camera"),
    Strip.KEEP_BUT_PLACE: mark("all but the place"),
    Strip.NONE: mark("all metadata"),
}


def strip_sentence(preset: ExportPreset, drawn: Drawn = NOTHING_DRAWN) -> tuple[str, bool]:
    """What the metadata policy does, and whether something personal leaves."""
    if preset.is_exact:
        return _exact_sentence(drawn), bool(drawn.others) or not drawn.drawn
    return tr(_STRIP_SENTENCES[preset.strip]), preset.strip in (Strip.KEEP_BUT_PLACE, Strip.NONE)


def _exact_sentence(drawn: Drawn) -> str:
    """What was drawn on is no original any more: it is a new copy without metadata."""
    if not drawn.drawn:
        return tr("The files leave as they came, with place, owner and serial numbers.")
    if not drawn.others:
        return tr_count(
            "{count} file leaves as it was drawn on, without metadata.",
            "{count} files leave as they were drawn on, without metadata.",
            drawn.drawn,
        )
    others = tr_count(
        "{count} file leaves as it came, with place, owner and serial numbers",
        "{count} files leave as they came, with place, owner and serial numbers",
        drawn.others,
    )
    return tr_count(
        "{others}; {count} as it was drawn on, without metadata.",
        "{others}; {count} as they were drawn on, without metadata.",
        drawn.drawn,
        others=others,
    )


def preset_title(preset: ExportPreset) -> str:
    """What a preset is called: a person's own as that person called it."""
    return preset.title if preset.is_own else tr(preset.title)


def preset_words(preset: ExportPreset) -> str:
    """What a preset does."""
    return describe_preset(preset) if preset.is_own else tr(preset.words)


def describe_preset(preset: ExportPreset) -> str:
    """What a person's own preset does: `1280 px · JPEG · Keep date and camera`."""
    if preset.is_exact:
        return tr("Exactly as received")
    edge = preset.edge_limit_px
    size = tr("{edge} px", edge=edge) if edge is not None else tr("Full size")
    kind = tr("own type") if preset.format is CopyFormat.KEEP else tr(FORMAT_WORDS[preset.format])
    return " · ".join((size, kind, tr(_SHORT_STRIP[preset.strip])))


def check_words(preset: ExportPreset, drawn: Drawn = NOTHING_DRAWN) -> str:
    """What is done with each file after it was written."""
    if not preset.is_exact or (drawn.drawn and not drawn.others):
        return tr("Each file is read again and checked after writing.")
    if not drawn.drawn:
        return tr("Files are compared with the originals after writing.")
    others = tr_count(
        "{count} file is compared with the original after writing",
        "{count} files are compared with the originals after writing",
        drawn.others,
    )
    return tr_count(
        "{others}, {count} with drawings is read again and checked.",
        "{others}, {count} with drawings are read again and checked.",
        drawn.drawn,
        others=others,
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
    said = [_sources_words(tickets, articles)] if parents else []
    said += [size_words(plan.size_bytes)] if plan.size_bytes else []
    refused = len(plan.files) - exportable(plan)
    away = sum(not file.is_here and file.refusal is None for file in plan.files)
    if refused:
        said += [tr_count("{count} cannot be exported", "{count} cannot be exported", refused)]
    if away:
        said += [tr_count("{count} not downloaded yet", "{count} not downloaded yet", away)]
    if copies := plan.left_out_copies:
        said += [tr_count("{count} copy left out", "{count} copies left out", copies)]
    return " · ".join(said)


def _sources_words(tickets: int, articles: int) -> str:
    """`From 3 tickets and 1 article`."""
    if not tickets:
        return tr_count("From {count} article", "From {count} articles", articles)
    from_tickets = tr_count("From {count} ticket", "From {count} tickets", tickets)
    if not articles:
        return from_tickets
    return tr_count(
        "{from_tickets} and {count} article",
        "{from_tickets} and {count} articles",
        articles,
        from_tickets=from_tickets,
    )


def private_words(plan: ExportPlan) -> tuple[str, str]:
    """About pictures of private notes, and what can be done about it; both empty where there are none."""
    if plan.private:
        said = tr_count(
            "{count} picture comes from a private note.",
            "{count} pictures come from private notes.",
            plan.private,
        )
        return said, tr_count("Leave it out", "Leave them out", plan.private)
    if plan.left_out_private:
        said = tr_count(
            "{count} picture of a private note is left out.",
            "{count} pictures of private notes are left out.",
            plan.left_out_private,
        )
        return said, tr_count("Take it in", "Take them in", plan.left_out_private)
    return "", ""


def sizes_words(file: PlannedFile) -> str:
    """`96 KB → about 88 KB`; what is not known is left out."""
    before = size_words(file.size_bytes) if file.size_bytes is not None else ""
    after = size_words(file.about_bytes) if file.about_bytes is not None else ""
    if not after or file.about_bytes == file.size_bytes or file.refusal is not None:
        return before
    return tr("{before} \N{RIGHTWARDS ARROW} about {after}", before=before, after=after).strip()


def remark_words(file: PlannedFile) -> str:
    """What is to be known of a file besides; its private note is not in it."""
    if isinstance(file.refusal, RemoteNotLoaded):
        return tr("remote, not loaded")
    if file.refusal is not None:
        return display_text(file.refusal.title[:1].lower() + file.refusal.title[1:])
    said = [tr("with what is drawn on it")] if file.edits else []
    said += [] if file.is_here else [tr("not downloaded yet")]
    return ", ".join(said)


# --- under way ------------------------------------------------------------------------------------------


def progress_words(progress: ExportProgress, exports: int) -> str:
    """`Exporting 3 of 12`, `Paused at 3 of 12`, `Exporting 14 of 52 in 2 exports`."""
    done, total = progress.done + progress.failed, number_words(progress.total)
    if progress.is_paused:
        said = tr("Paused at {done} of {total}", done=number_words(done), total=total)
    else:
        at = number_words(min(done + 1, progress.total))
        said = tr("Exporting {at} of {total}", at=at, total=total)
    if exports < 2:
        return said
    return tr_count("{said} in {count} export", "{said} in {count} exports", exports, said=said)


# --- its end --------------------------------------------------------------------------------------------


def report_total(report: ExportReport) -> int:
    """How many files there should be."""
    return len(report.done) + len(report.failures) + len(report.left)


def extra_rows(missing: Iterable[MissingExtra]) -> tuple[tuple[str, str], ...]:
    """The name of each manifest, sheet or list of links that is missing, and why."""
    return tuple(
        (display_text(extra.name), display_text(str(extra.error)) if extra.error else tr(UNTRIED_WORDS))
        for extra in missing
    )


def end_words(report: ExportReport) -> str:
    """`12 of 12 exported, verified clean`, `11 of 12 exported`, `Stopped: 5 of 12 are there`."""
    total, done = number_words(report_total(report)), len(report.done)
    if report.was_cancelled:
        return tr_count(
            "Stopped: {count} of {total} is there", "Stopped: {count} of {total} are there", done, total=total
        )
    said = [tr_count("{count} of {total} exported", "{count} of {total} exported", done, total=total)]
    said += [_verified_words(report)]
    if there := sum(file.was_there for file in report.done):
        said += [tr_count("{count} was there already", "{count} were there already", there)]
    said += [_extras_words(report.missing_extras)]
    return ", ".join(part for part in said if part)


def _extras_words(missing: Sequence[MissingExtra]) -> str:
    if len(missing) == 1:
        return tr("{name} is missing", name=display_text(missing[0].name))
    if not missing:
        return ""
    return tr_count("{count} extra file is missing", "{count} extra files are missing", len(missing))


def _verified_words(report: ExportReport) -> str:
    if not report.is_complete or not all(file.is_verified for file in report.done):
        return ""
    if all(file.is_exact for file in report.done):
        return tr("the same as the originals")
    is_clean = report.plan.wish.preset.strip is Strip.ALL
    return tr("verified clean") if is_clean else tr("each verified")


def missing_words(report: ExportReport) -> str:
    """Which parts are missing, in a sentence; empty for none."""
    failed, left = len(report.failures), len(report.left)
    said = [tr_count("{count} did not work", "{count} did not work", failed)] if failed else []
    if left:
        said += [tr_count("{count} was not tried any more", "{count} were not tried any more", left)]
    if not said:
        return tr("The pictures are there, whole.") if report.missing_extras else ""
    return tr("{missing}. What is there is whole.", missing=", ".join(said))


def interrupted_words(exports: tuple[InterruptedExport, ...]) -> str:
    """`An export was interrupted: 12 of 40 files are there`."""
    done = sum(export.done for export in exports)
    there = tr_count(
        "{done} of {count} file is there",
        "{done} of {count} files are there",
        done + sum(len(export.missing) for export in exports),
        done=number_words(done),
    )
    if len(exports) == 1:
        return tr("An export was interrupted: {there}", there=there)
    return tr_count(
        "{count} export was interrupted: {there}",
        "{count} exports were interrupted: {there}",
        len(exports),
        there=there,
    )

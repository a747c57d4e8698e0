"""Exports in every state, for the walk through every screen."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QDialog

from gallery_app.desktop.export_dialog import ExportDialog
from gallery_app.desktop.export_report import ExportReportDialog
from gallery_app.desktop.export_settings import ExportScope, ExportSettings
from gallery_app.domain.copying import Strip
from gallery_app.domain.errors import DiskFull, FileGone
from gallery_app.domain.export_preset import BUILT_IN, SAFE, ExportPreset
from gallery_app.domain.marks import Edits, Redaction
from tests.desktop.export_samples import FOLDER, REFS, make_file, make_plan, make_report

Dialogs = Iterator[tuple[str, QDialog]]
DRAWN = Edits((Redaction((1, 2, 30, 40)),))


def walk_export(tour) -> Dialogs:
    """The dialog with each preset and in trouble, and the report of what became of it."""
    for name, preset in BUILT_IN.items():
        export, wish = _open(tour, preset)
        export.show_plan(make_plan(wish))
        yield f"export {name}", export
    for strip in Strip:
        export, wish = _open(tour, replace(SAFE, strip=strip))
        export.show_plan(make_plan(wish))
        yield f"export, {strip.value}", export
    export, _ = _open(tour, SAFE)
    yield "export, working", export
    export, wish = _open(tour, SAFE)
    plan = make_plan(wish)
    files = (
        replace(plan.files[0], is_here=False),
        replace(plan.files[1], edits=DRAWN),
        make_file(2, refusal=FileGone(), ref=replace(REFS[0], private=True)),
    )
    export.show_plan(replace(plan, files=files, left_out_private=2, left_out_copies=3, free_bytes=3))
    yield "export, in trouble", export
    export, wish = _open(tour, SAFE)
    export.show_plan(make_plan(wish, files=()))
    yield "export, nothing left", export
    export, _ = _open(tour, SAFE)
    export.show_problem(DiskFull())
    yield "export, failed", export
    plan = make_plan()
    yield "export report", ExportReportDialog(tour.theme, make_report(plan, failed=(0, 1)), tour.window)
    stopped = make_report(plan, failed=(0,), left=(1,), was_cancelled=True)
    yield "export report, stopped", ExportReportDialog(tour.theme, stopped, tour.window)


def _open(tour, preset: ExportPreset) -> tuple[ExportDialog, Any]:
    """A dialog that stands, and the wish it asked a plan for."""
    images = tuple(ref.id for ref in REFS)
    wishes: list[Any] = []
    export = ExportDialog(
        tour.theme,
        (ExportScope("3", images), ExportScope("12", images)),
        ExportSettings(preset, folder=FOLDER, shows_more=True),
        tuple(BUILT_IN.values()),
        find_picture=lambda _image, _fit: None,
        parent=tour.window,
    )
    export.plan_asked.connect(wishes.append)
    export.show()
    tour.qtbot.waitUntil(lambda: bool(wishes))
    return export, replace(wishes[-1], preset=preset)

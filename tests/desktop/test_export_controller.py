"""Exports in the window: from the button to the toast, with an engine that does as it is told."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from gallery_app.desktop.app import DesktopOptions
from gallery_app.desktop.export_dialog import ExportDialog
from gallery_app.desktop.export_report import ExportReportDialog
from gallery_app.desktop.export_settings import ExportSettings, read_settings, settings_to_remember
from gallery_app.domain.errors import HelpdeskUnreachable
from gallery_app.domain.events import (
    AccountReady,
    ExportEnded,
    ExportInterrupted,
    ExportPlanned,
    ExportProgress,
    JobCancelled,
    JobFailed,
    JobFinished,
    ResultListed,
)
from gallery_app.domain.export_errors import FolderUnusable, NothingToExport
from gallery_app.domain.export_plan import Container, InterruptedExport
from gallery_app.domain.export_preset import BUILT_IN, SAFE
from gallery_app.domain.ids import ImageId, JobId
from tests.desktop.export_samples import FOLDER, make_plan, make_report
from tests.desktop.opened_ticket import OTHER, REFS, open_ticket, show_all

KEY, MOD = Qt.Key, Qt.KeyboardModifier
REMEMBERED = {"export_folder": FOLDER}


def answer_plans(engine, job, name, call):
    if name == "plan_export":
        engine.post(ExportPlanned(job, make_plan(call[0], REFS)))
        engine.post(JobFinished(job))
    elif name == "list_result":
        engine.post(ResultListed(job, tuple(ref.id for ref in REFS)))
        engine.post(JobFinished(job))


@pytest.fixture
def open_export(qtbot, open_window):
    """A ticket is open, and the first pictures of its page are selected."""

    def start(selected=3, remembered=REMEMBERED, **script):
        script.setdefault("on_question", answer_plans)
        opened = open_window(DesktopOptions(remembered=remembered), on_open=show_all, **script)
        open_ticket(qtbot, opened)
        view = opened.window.page.view
        view.setCurrentIndex(view.model().index(0))
        view.select_ids(tuple(ref.id for ref in REFS[:selected]))
        view.setFocus()
        return opened

    return start


@pytest.fixture
def opened(open_export):
    return open_export()


@pytest.fixture
def folders(monkeypatch):
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString()))
    return urls


def dialog_of(opened, kind=ExportDialog):
    return next((each for each in opened.window.findChildren(kind) if each.isVisible()), None)


def open_dialog(qtbot, opened):
    qtbot.keyClick(opened.window.page.view, KEY.Key_E, MOD.ControlModifier)
    qtbot.waitUntil(lambda: dialog_of(opened) is not None)
    dialog = dialog_of(opened)
    qtbot.waitUntil(dialog.export_button.isEnabled)
    return dialog


def begin(qtbot, opened):
    """Export what is selected; gives the plan and its job."""
    open_dialog(qtbot, opened).export_button.click()
    qtbot.waitUntil(lambda: dialog_of(opened) is None)
    opened.window.activateWindow()  # as a window manager does
    qtbot.waitUntil(opened.window.isActiveWindow)
    return opened.engine.calls_of("run_export")[-1][0], JobId(opened.engine._last_job)


def end(opened, job, report, last=JobFinished):
    opened.engine.post(ExportEnded(job, report))
    opened.engine.post(last(job))


# --- asking ---------------------------------------------------------------------------------------------


def test_the_key_opens_the_dialog_for_the_selection(qtbot, opened):
    dialog = open_dialog(qtbot, opened)
    assert [part.text() for part in dialog.scope.parts] == ["3 selected", "all 60 in the result"]
    assert dialog.title.text() == "Export 3 pictures"
    wish = opened.engine.calls_of("plan_export")[0][0]
    assert wish.images == tuple(ref.id for ref in REFS[:3])
    assert wish.folder == FOLDER


def test_the_button_counts_what_is_selected(qtbot, opened):
    button = opened.window.toolbar.export
    opened.window.resize(1400, 800)
    qtbot.waitUntil(lambda: button.text().strip() == "Export 3…")
    opened.window.gallery.selection.clear()
    assert button.text().strip() == "Export…"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog_of(opened) is not None)
    assert dialog_of(opened).scope.parts[0].text() == "this picture"


def test_the_whole_result_is_listed_when_it_is_chosen(qtbot, opened):
    dialog = open_dialog(qtbot, opened)
    dialog.scope.parts[1].click()
    qtbot.waitUntil(lambda: dialog.title.text() == "Export 60 pictures")
    assert len(opened.engine.calls_of("list_result")) == 1


def test_a_result_that_is_listed_late_is_not_told_to_a_dialog_that_is_gone(qtbot, open_export):
    def answer(engine, job, name, call):
        if name != "list_result":
            answer_plans(engine, job, name, call)

    opened = open_export(on_question=answer)
    dialog = open_dialog(qtbot, opened)
    dialog.scope.parts[1].click()
    listing = JobId(opened.engine._last_job)
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    opened.window.handing.exports.export()
    other = dialog_of(opened)
    qtbot.waitUntil(lambda: other.title.text() == "Export 3 pictures")
    with qtbot.captureExceptions() as raised:
        answer_plans(opened.engine, listing, "list_result", ())
        qtbot.waitUntil(interrupted(opened).isVisible)  # told after it
    assert raised == []
    assert other.title.text() == "Export 3 pictures"


def test_in_the_viewer_it_is_the_picture_that_is_looked_at(opened):
    opened.window.looking.open(REFS[5].id)
    scopes = opened.window.handing.exports.make_scopes()
    assert [(scope.words, scope.images) for scope in scopes[:2]] == [
        ("this picture", (REFS[5].id,)),
        ("3 selected", tuple(ref.id for ref in REFS[:3])),
    ]
    assert opened.window.actions_by_id["export"].isEnabled()


def test_in_the_comparison_it_is_what_is_compared(opened):
    opened.window.comparing.open(tuple(ref.id for ref in REFS[5:7]))
    scope = opened.window.handing.exports.make_scopes()[0]
    assert (scope.words, scope.images) == ("2 compared", tuple(ref.id for ref in REFS[5:7]))


def test_the_tray_is_offered_where_there_is_one(opened):
    exports = opened.window.handing.exports
    exports._tray_images = lambda: (REFS[9].id, REFS[8].id)
    assert [(scope.words, scope.images) for scope in exports.make_scopes()][1] == (
        "tray (2)",
        (REFS[9].id, REFS[8].id),
    )


def test_without_pictures_there_is_nothing_to_export(open_window):
    opened = open_window()
    assert not opened.window.actions_by_id["export"].isEnabled()
    opened.window.handing.exports.export()
    assert dialog_of(opened) is None


def test_a_plan_that_comes_too_late_is_dropped(qtbot, open_export):
    opened = open_export(on_question=None)
    opened.window.handing.exports.export()
    dialog = dialog_of(opened)
    first = JobId(opened.engine._last_job)
    dialog.extras.boxes["links"].setChecked(True)
    qtbot.waitUntil(lambda: len(opened.engine.calls_of("plan_export")) == 2)
    late, now = (wish for (wish,) in opened.engine.calls_of("plan_export"))
    opened.engine.post(ExportPlanned(JobId(first + 1), make_plan(now, REFS, free_bytes=2)))
    opened.engine.post(ExportPlanned(first, make_plan(late, REFS, free_bytes=1)))
    qtbot.waitUntil(interrupted(opened).isVisible)  # told after them, so they have arrived
    assert dialog.places.field.words() == "2 B free"


def test_a_plan_that_fails_is_explained(qtbot, open_export):
    opened = open_export(
        on_question=lambda engine, job, *_rest: engine.post(JobFailed(job, NothingToExport()))
    )
    opened.window.handing.exports.export()
    qtbot.waitUntil(lambda: dialog_of(opened).state_words().startswith("There is nothing to export"))


def test_one_dialog_at_a_time(qtbot, opened):
    dialog = open_dialog(qtbot, opened)
    assert (
        opened.window.handing.exports.controller.open(opened.window.handing.exports.make_scopes()) is dialog
    )


def test_own_presets_are_kept_by_the_engine(qtbot, opened):
    dialog = open_dialog(qtbot, opened)
    dialog.how.chooser.setCurrentIndex(1)
    dialog.cards.save.click()
    qtbot.keyClicks(dialog.cards.title, "Small")
    dialog.cards.take.click()
    assert [preset.name for preset in opened.engine.own_presets] == ["small"]
    assert opened.engine.export_presets()[-1].edge_limit_px == 1280


# --- under way ------------------------------------------------------------------------------------------


def test_an_export_is_told_of_while_it_runs(qtbot, opened):
    plan, job = begin(qtbot, opened)
    exports = opened.window.status.exports
    assert exports.text() == "Exporting 1 of 3"
    opened.engine.post(ExportProgress(job, 1, 0, 3, 9, plan.files[1].name))
    qtbot.waitUntil(lambda: exports.text() == "Exporting 2 of 3")
    exports.pause.click()
    assert opened.engine.calls_of("pause_export") == [(job, True)]
    opened.engine.post(ExportProgress(job, 1, 0, 3, 9, plan.files[1].name, is_paused=True))
    qtbot.waitUntil(lambda: exports.text() == "Paused at 1 of 3")
    assert exports.pause.text() == "Resume"
    exports.pause.click()
    assert opened.engine.calls_of("pause_export")[-1] == (job, False)
    exports.cancel.click()
    assert ("cancel", job) in opened.engine.calls


def test_two_exports_are_told_of_as_one(qtbot, opened):
    plan, job = begin(qtbot, opened)
    opened.window.handing.exports.controller.runs.start(plan)
    exports = opened.window.status.exports
    assert exports.text() == "Exporting 1 of 6 in 2 exports"
    opened.engine.post(ExportProgress(job, 2, 0, 3, 9, "a.jpg"))
    qtbot.waitUntil(lambda: exports.text() == "Exporting 3 of 6 in 2 exports")
    end(opened, job, make_report(plan))
    qtbot.waitUntil(lambda: exports.text() == "Exporting 1 of 3")


# --- the end --------------------------------------------------------------------------------------------


def test_a_whole_export_is_told_in_passing_and_shows_its_folder(qtbot, opened, folders):
    plan, job = begin(qtbot, opened)
    end(opened, job, make_report(plan))
    toast = opened.window.parts.toast
    qtbot.waitUntil(lambda: toast.text() == "3 of 3 exported, verified clean")
    assert opened.window.status.exports.text() == ""
    assert not toast.undo.isVisible()
    assert folders == []
    toast.act.click()
    assert folders == [f"file://{FOLDER}/"]
    toast.show_words("Something else", can_undo=False)
    assert not toast.act.isVisible()


def test_the_folder_is_opened_when_that_was_asked_for(qtbot, opened, folders):
    open_dialog(qtbot, opened).extras.opens_folder.setChecked(True)
    plan, job = begin(qtbot, opened)
    end(opened, job, make_report(plan))
    qtbot.waitUntil(lambda: folders == [f"file://{FOLDER}/"])


def test_missing_parts_are_listed_and_tried_again_under_their_names(qtbot, opened):
    plan, job = begin(qtbot, opened)
    end(opened, job, make_report(plan, failed=(1,)))
    qtbot.waitUntil(lambda: dialog_of(opened, ExportReportDialog) is not None)
    report = dialog_of(opened, ExportReportDialog)
    assert report.title.text() == "2 of 3 exported"
    report.retry.click()
    again = opened.engine.calls_of("run_export")[-1][0]
    assert [file.name for file in again.files] == [plan.files[1].name]
    assert again.wish == replace(plan.wish, images=(plan.files[1].image,))


def test_a_cancelled_export_says_what_is_there(qtbot, opened):
    plan, job = begin(qtbot, opened)
    end(opened, job, make_report(plan, left=(1, 2), was_cancelled=True), JobCancelled)
    qtbot.waitUntil(lambda: dialog_of(opened, ExportReportDialog) is not None)
    assert dialog_of(opened, ExportReportDialog).title.text() == "Stopped: 1 of 3 is there"


def test_a_folder_that_takes_nothing_brings_the_dialog_back(qtbot, opened):
    _plan, job = begin(qtbot, opened)
    opened.engine.post(JobFailed(job, FolderUnusable()))
    qtbot.waitUntil(lambda: dialog_of(opened) is not None)
    dialog = dialog_of(opened)
    assert dialog.places.said().startswith("Nothing can be written into this folder")
    qtbot.waitUntil(lambda: dialog.export_button.text() == "Export 3")
    assert not dialog.export_button.isEnabled()


def test_what_could_not_begin_for_another_reason_is_said_in_the_bar(qtbot, opened):
    _plan, job = begin(qtbot, opened)
    opened.engine.post(JobFailed(job, HelpdeskUnreachable()))
    qtbot.waitUntil(opened.window.error_bar.isVisible)
    assert opened.window.error_bar.text().startswith("The helpdesk cannot be reached")


def test_a_failure_after_the_report_is_not_told_twice(qtbot, opened):
    plan, job = begin(qtbot, opened)
    opened.engine.post(ExportEnded(job, make_report(plan, failed=(0,))))
    opened.engine.post(JobFailed(job, HelpdeskUnreachable()))
    qtbot.waitUntil(lambda: dialog_of(opened, ExportReportDialog) is not None)
    qtbot.waitUntil(lambda: not opened.window.handing.exports.controller.runs.is_running)
    assert not opened.window.error_bar.isVisible()


def test_an_export_is_told_of_after_another_helpdesk_was_opened(qtbot, opened):
    plan, job = begin(qtbot, opened)
    opened.engine.post(AccountReady(JobId(999), OTHER))
    qtbot.waitUntil(lambda: opened.window.gallery.account == OTHER)
    end(opened, job, make_report(plan))
    qtbot.waitUntil(lambda: opened.window.parts.toast.text() == "3 of 3 exported, verified clean")


def test_the_window_asks_for_attention_when_it_is_not_in_front(qtbot, opened, monkeypatch):
    alerts = []
    monkeypatch.setattr(QApplication, "alert", alerts.append)
    plan, job = begin(qtbot, opened)
    qtbot.waitUntil(opened.window.isActiveWindow)
    end(opened, job, make_report(plan))
    qtbot.waitUntil(opened.window.parts.toast.isVisible)
    assert alerts == []
    plan, job = begin(qtbot, opened)
    monkeypatch.setattr(opened.window, "isActiveWindow", lambda: False)
    end(opened, job, make_report(plan))
    qtbot.waitUntil(lambda: alerts == [opened.window])


# --- the last export again ------------------------------------------------------------------------------


def press_again(qtbot, opened):
    keys = MOD.ControlModifier | MOD.ShiftModifier
    qtbot.keyClick(opened.window.page.view, KEY.Key_E, keys)


def test_the_last_export_is_done_again_with_what_is_selected_now(qtbot, opened):
    plan, job = begin(qtbot, opened)
    end(opened, job, make_report(plan))
    qtbot.waitUntil(lambda: not opened.window.handing.exports.controller.runs.is_running)
    opened.window.page.view.select_ids((REFS[7].id,))
    press_again(qtbot, opened)
    qtbot.waitUntil(lambda: len(opened.engine.calls_of("run_export")) == 2)
    assert opened.engine.calls_of("run_export")[-1][0].wish == replace(plan.wish, images=(REFS[7].id,))
    assert dialog_of(opened) is None


def test_a_repeat_and_the_dialog_are_planned_apart(qtbot, open_export):
    opened = open_export(remembered=REMEMBERED | {"export_recent": f'["{FOLDER}"]'}, on_question=None)
    press_again(qtbot, opened)
    repeated = JobId(opened.engine._last_job)
    opened.window.handing.exports.export()
    (wish,) = opened.engine.calls_of("plan_export")[0]
    opened.engine.post(ExportPlanned(repeated, make_plan(wish, REFS)))
    qtbot.waitUntil(lambda: len(opened.engine.calls_of("run_export")) == 1)
    assert opened.engine.plan_askers == ["repeat", ""]


def test_the_first_time_it_asks(qtbot, opened):
    press_again(qtbot, opened)
    qtbot.waitUntil(lambda: dialog_of(opened) is not None)
    assert opened.engine.calls_of("run_export") == []


def test_private_notes_are_never_exported_again_unseen(qtbot, open_export):
    refs = tuple(replace(ref, private=True) for ref in REFS)

    def answer(engine, job, name, call):
        if name == "plan_export":
            engine.post(ExportPlanned(job, make_plan(call[0], refs)))

    opened = open_export(remembered=REMEMBERED | {"export_recent": f'["{FOLDER}"]'}, on_question=answer)
    press_again(qtbot, opened)
    qtbot.waitUntil(lambda: dialog_of(opened) is not None)
    assert opened.engine.calls_of("run_export") == []


def test_what_cannot_be_planned_again_is_said(qtbot, open_export):
    opened = open_export(
        remembered=REMEMBERED | {"export_recent": f'["{FOLDER}"]'},
        on_question=lambda engine, job, *_rest: engine.post(JobFailed(job, HelpdeskUnreachable())),
    )
    press_again(qtbot, opened)
    qtbot.waitUntil(opened.window.error_bar.isVisible)


# --- interrupted ----------------------------------------------------------------------------------------


def interrupted(opened):
    wish = make_plan().wish
    export = InterruptedExport(7, wish, 12, {ImageId(str(number)): f"{number}.png" for number in range(28)})
    opened.engine.post(ExportInterrupted(JobId(1), (export,)))
    return opened.window.parts.interrupted


def test_an_interrupted_export_is_gone_on_with(qtbot, opened):
    bar = interrupted(opened)
    qtbot.waitUntil(lambda: bar.text() == "An export was interrupted: 12 of 40 files are there")
    bar.resume.click()
    assert opened.engine.calls_of("resume_export") == [(7,)]
    assert bar.text() == ""
    assert opened.window.status.exports.text() == "Exporting 1 of 28"
    opened.engine.post(JobFailed(JobId(opened.engine._last_job), FolderUnusable()))
    qtbot.waitUntil(opened.window.error_bar.isVisible)
    assert dialog_of(opened) is None


def test_an_interrupted_export_is_forgotten(qtbot, opened):
    bar = interrupted(opened)
    qtbot.waitUntil(bar.isVisible)
    bar.forget.click()
    assert opened.engine.calls_of("forget_export") == [(7,)]
    assert not bar.isVisible()


# --- what is remembered ---------------------------------------------------------------------------------


def test_the_last_export_is_remembered(qtbot, opened):
    dialog = open_dialog(qtbot, opened)
    dialog.how.chooser.setCurrentIndex(1)
    dialog.extras.set_open(is_open=True)
    begin(qtbot, opened)
    kept = opened.window.make_remembered()
    settings = read_settings(kept, "")
    assert (settings.preset.edge_limit_px, settings.recent) == (1280, (FOLDER,))
    assert settings.shows_more


def test_a_dialog_that_was_left_changes_nothing_but_what_is_folded(qtbot, opened):
    dialog = open_dialog(qtbot, opened)
    dialog.how.chooser.setCurrentIndex(1)
    dialog.extras.set_open(is_open=True)
    dialog.reject()
    settings = opened.window.handing.exports.controller.settings
    assert settings.preset == SAFE
    assert settings.shows_more


def test_settings_come_back_as_they_were():
    settings = ExportSettings(
        BUILT_IN["claim"],
        FOLDER,
        Container.ZIP,
        "claim.zip",
        (FOLDER, "/srv"),
        opens_folder=True,
        shows_more=True,
    )
    assert read_settings(settings_to_remember(settings), "/home/ana") == settings


@pytest.mark.parametrize("damage", ["{", "[1, 2]", '{"name": ""}', '"text"', "null"])
def test_damaged_settings_are_as_usual(damage):
    kept = {"export_preset": damage, "export_recent": damage, "export_container": damage}
    assert read_settings(kept, "/home/ana") == ExportSettings(folder="/home/ana")

"""Clipboard, drag and tray in the window, with an engine that makes what it is asked for."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gallery_app.desktop.app import DesktopOptions
from gallery_app.desktop.report_dialog import ReportDialog
from gallery_app.desktop.tray_controller import TRAY
from gallery_app.domain.bug_report import USUAL
from gallery_app.domain.errors import DamagedPicture, DiskFull
from gallery_app.domain.events import (
    AccountReady,
    EditsChanged,
    ExportPlanned,
    HandoverReady,
    JobCancelled,
    JobFailed,
    JobFinished,
    TrayChanged,
)
from gallery_app.domain.export_plan import ExportFailure, ExportWish, HandedFile, Handing, Handover
from gallery_app.domain.export_preset import SAFE
from gallery_app.domain.ids import JobId
from gallery_app.domain.marks import Edits, Redaction
from gallery_app.domain.translation import speak_by
from tests.desktop.export_samples import make_plan
from tests.desktop.opened_ticket import OTHER, REFS, open_ticket, select_first, show_all

KEY, MOD = Qt.Key, Qt.KeyboardModifier
COPY, ALT, SHIFT = (
    MOD.ControlModifier,
    MOD.ControlModifier | MOD.AltModifier,
    MOD.ControlModifier | MOD.ShiftModifier,
)


class Maker:
    """Answers as the engine does: copies in a folder, and the tray as it was filled."""

    def __init__(self, folder):
        self.folder = folder
        self.private = frozenset()
        self.failures = ()
        self.error = None
        self.tray = []
        self.tray_error = None
        self.edits = {}
        self.waits = ()
        """What is not answered until a test does."""

    def answer(self, engine, job, name, call):
        if name in self.waits:
            return
        if name == "hand_over":
            self.hand_over(engine, job, *call)
        elif name == "plan_export":
            engine.post(ExportPlanned(job, self._make_plan(call[0])))
            engine.post(JobFinished(job))
        elif name == "pick" and self.tray_error is not None:
            engine.post(JobFailed(job, self.tray_error))
        elif name == "pick":
            images, picked = call
            kept = [image for image in self.tray if image not in images]
            self.tray = [*kept, *images] if picked else kept
            engine.post(TrayChanged(job, tuple(self.tray)))
            engine.post(JobFinished(job))

    def _make_plan(self, wish):
        plan = make_plan(wish, tuple(replace(ref, private=ref.id in self.private) for ref in REFS))
        return replace(
            plan,
            files=tuple(replace(file, edits=self.edits.get(file.image, Edits())) for file in plan.files),
        )

    def hand_over(self, engine, job, images, how):
        if self.error is not None:
            engine.post(JobFailed(job, self.error))
            return
        self.folder.mkdir(exist_ok=True)
        ending = "png" if how in (Handing.PIXELS, Handing.REPORT) else "jpg"
        files = tuple(self._make(image, f"{number}.{ending}") for number, image in enumerate(images))
        plan = self._make_plan(ExportWish(tuple(images), SAFE, ""))
        engine.post(HandoverReady(job, Handover(how, files, plan, self.failures)))
        engine.post(JobFinished(job))

    def _make(self, image, name):
        path = self.folder / name
        data = io.BytesIO()
        Image.new("RGBA", (40, 30), (255, 0, 0, 0)).convert("RGB" if name.endswith("jpg") else "RGBA").save(
            data, "JPEG" if name.endswith("jpg") else "PNG"
        )
        path.write_bytes(data.getvalue())
        return HandedFile(image, str(path), path.suffix[1:], 40, 30)


@pytest.fixture
def maker(tmp_path):
    return Maker(tmp_path / "handed")


@pytest.fixture
def opened(qtbot, open_window, maker):
    made = open_window(DesktopOptions(), on_open=show_all, on_question=maker.answer)
    open_ticket(qtbot, made)
    select_first(made, 1)
    return made


def press(qtbot, opened, key, modifiers=MOD.NoModifier):
    qtbot.keyClick(opened.window.page.view, key, modifiers)


def wait_for_toast(qtbot, opened, words):
    qtbot.waitUntil(lambda: words in opened.window.parts.toast.text())


def clipboard():
    return QGuiApplication.clipboard().mimeData()


# --- clipboard ------------------------------------------------------------------------------------------


def test_one_picture_is_copied_as_png_and_as_pixels_without_holes(qtbot, opened, maker):
    press(qtbot, opened, KEY.Key_C, COPY)
    wait_for_toast(qtbot, opened, "Picture copied")
    assert opened.engine.calls_of("hand_over") == [((REFS[0].id,), Handing.PIXELS)]
    assert bytes(clipboard().data("image/png").data()) == (maker.folder / "0.png").read_bytes()
    pixels = clipboard().imageData()
    assert not pixels.hasAlphaChannel()
    assert pixels.pixelColor(0, 0).name() == "#ffffff"


def test_several_are_copied_as_files_that_file_managers_take(qtbot, opened, maker):
    select_first(opened, 3)
    press(qtbot, opened, KEY.Key_C, COPY)
    wait_for_toast(qtbot, opened, "3 files copied, safe to share")
    assert opened.engine.calls_of("hand_over")[0][1] is Handing.SAFE
    paths = [Path(url.toLocalFile()) for url in clipboard().urls()]
    assert paths == [maker.folder / f"{number}.jpg" for number in range(3)]
    told = bytes(clipboard().data("x-special/gnome-copied-files").data()).decode()
    assert told.splitlines() == ["copy", *(path.as_uri() for path in paths)]


def test_originals_are_copied_only_when_asked_for(qtbot, opened):
    opened.window.actions_by_id["copy_originals"].trigger()
    wait_for_toast(qtbot, opened, "1 file copied, as it came")
    assert opened.engine.calls_of("hand_over")[0][1] is Handing.ORIGINAL


def test_links_are_copied_once_a_ticket_as_text_and_as_links(qtbot, opened):
    select_first(opened, 3)
    press(qtbot, opened, KEY.Key_C, ALT)
    wait_for_toast(qtbot, opened, "1 ticket link copied")
    assert clipboard().text().count("/a/tickets/") == 1
    assert "<a href=" in clipboard().html()


def test_a_bug_report_holds_words_and_picture(qtbot, opened):
    press(qtbot, opened, KEY.Key_B, SHIFT)
    wait_for_toast(qtbot, opened, "Bug report copied")
    assert f"#{REFS[0].parent}" in clipboard().text()
    assert "data:image/png;base64," in clipboard().html()
    assert clipboard().hasImage()


def test_a_mix_with_private_notes_says_so_and_can_be_copied_without_them(qtbot, opened, maker):
    maker.private = frozenset({REFS[1].id})
    select_first(opened, 3)
    press(qtbot, opened, KEY.Key_C, COPY)
    wait_for_toast(qtbot, opened, "1 of 3 come from private notes")
    opened.window.parts.toast.act.click()
    wait_for_toast(qtbot, opened, "2 files copied, safe to share")
    assert opened.engine.calls_of("hand_over")[-1][0] == (REFS[0].id, REFS[2].id)


def test_pictures_that_could_not_be_made_are_counted(qtbot, opened, maker):
    maker.failures = (ExportFailure(REFS[5].id, "x.jpg", DamagedPicture()),)
    press(qtbot, opened, KEY.Key_C, SHIFT)
    wait_for_toast(qtbot, opened, "1 picture could not be made: Damaged picture")


def test_a_copy_that_fails_is_explained(qtbot, opened, maker):
    maker.error = DiskFull()
    press(qtbot, opened, KEY.Key_C, COPY)
    qtbot.waitUntil(opened.window.error_bar.isVisible)
    assert opened.window.parts.toast.text() == ""


def test_originals_that_were_drawn_on_are_told_apart(qtbot, opened, maker):
    maker.edits = {REFS[1].id: Edits((Redaction((1, 2, 30, 40)),))}
    select_first(opened, 3)
    opened.window.actions_by_id["copy_originals"].trigger()
    wait_for_toast(qtbot, opened, "3 files copied, 2 as they came · 1 as it was drawn on")


# --- what comes too late --------------------------------------------------------------------------------


@pytest.fixture
def turns(opened, monkeypatch):
    """What threads of copies would have done in the window's turn, for tests to run in any order."""
    held = []
    monkeypatch.setattr(opened.window.handing.handover._bridge, "call", held.append)
    return held


def trigger(opened, action):
    opened.window.actions_by_id[action].trigger()


def test_a_picture_that_is_read_late_does_not_replace_what_was_copied_since(qtbot, opened, turns):
    trigger(opened, "copy")
    qtbot.waitUntil(lambda: len(turns) == 1)
    select_first(opened, 3)
    trigger(opened, "copy_files")
    wait_for_toast(qtbot, opened, "3 files copied, safe to share")
    turns[0]()
    assert len(clipboard().urls()) == 3
    assert opened.window.parts.toast.text() == "3 files copied, safe to share"


def test_of_two_pictures_the_one_asked_for_last_stays(qtbot, opened, turns):
    trigger(opened, "copy")
    qtbot.waitUntil(lambda: len(turns) == 1)
    trigger(opened, "copy_report")
    qtbot.waitUntil(lambda: len(turns) == 2)
    turns[1]()
    turns[0]()
    assert f"#{REFS[0].parent}" in clipboard().text()
    assert opened.window.parts.toast.text() == "Bug report copied"


def test_links_and_files_that_come_late_are_dropped_too(qtbot, opened, maker):
    maker.waits = ("plan_export", "hand_over")
    trigger(opened, "copy_links")
    links = JobId(opened.engine._last_job)
    trigger(opened, "copy_files")
    files = JobId(opened.engine._last_job)
    maker.waits = ()
    select_first(opened, 3)
    trigger(opened, "copy_originals")
    wait_for_toast(qtbot, opened, "3 files copied, as they came")
    maker.answer(opened.engine, links, "plan_export", (ExportWish((REFS[0].id,), SAFE, ""),))
    maker.answer(opened.engine, files, "hand_over", ((REFS[0].id,), Handing.SAFE))
    opened.engine.post(TrayChanged(JobId(0), (REFS[0].id,)))
    qtbot.waitUntil(lambda: opened.window.page.model.tile(0).is_picked)  # told after them
    assert len(clipboard().urls()) == 3
    assert opened.window.parts.toast.text() == "3 files copied, as they came"


def test_links_and_the_words_of_reports_are_planned_apart(opened):
    trigger(opened, "copy_links")
    trigger(opened, "edit_report")
    select_first(opened, 5)
    trigger(opened, "copy_report")
    assert len(set(opened.engine.plan_askers)) == 3
    assert "" not in opened.engine.plan_askers  # the export dialog's


def test_a_report_on_many_has_all_words_and_says_how_many_pictures(qtbot, opened, maker):
    opened.window.handing.handover.report_template = "{name}"
    maker.private = frozenset({REFS[5].id})
    select_first(opened, 6)
    trigger(opened, "copy_report")
    wait_for_toast(
        qtbot, opened, "Bug report copied with the first 4 pictures · 1 of 6 come from private notes"
    )
    assert opened.engine.calls_of("hand_over") == [(tuple(ref.id for ref in REFS[:4]), Handing.REPORT)]
    assert len(clipboard().text().splitlines()) == 6
    assert clipboard().html().count("<img") == 4


# --- words of a report ----------------------------------------------------------------------------------


def open_words(qtbot, opened):
    opened.window.actions_by_id["edit_report"].trigger()
    dialog = next(each for each in opened.window.findChildren(QDialog) if isinstance(each, ReportDialog))
    qtbot.waitUntil(lambda: f"#{REFS[0].parent}" in dialog.preview.text())
    return dialog


def test_the_words_of_a_report_are_changed_shown_and_remembered(qtbot, opened):
    dialog = open_words(qtbot, opened)
    dialog.field.setPlainText("See {ticket}")
    assert dialog.preview.text() == f"See #{REFS[0].parent}"
    dialog.accept_button.click()
    opened.window.activateWindow()  # as a window manager does
    qtbot.waitUntil(opened.window.isActiveWindow)
    opened.window.page.view.setFocus()
    press(qtbot, opened, KEY.Key_B, SHIFT)
    wait_for_toast(qtbot, opened, "Bug report copied")
    assert clipboard().text() == f"See #{REFS[0].parent}\n"
    assert opened.window.make_remembered()["bug_report"] == "See {ticket}"


@pytest.mark.parametrize(
    ("template", "problem"),
    [("{tikket}", "There is no {tikket}."), ("  ", "Nothing would be copied."), ("x" * 4001, "At most 4000")],
)
def test_words_that_cannot_be_used_are_said_and_not_taken(qtbot, opened, template, problem):
    dialog = open_words(qtbot, opened)
    dialog.field.setPlainText(template)
    assert dialog.preview.text().startswith(problem)
    assert not dialog.accept_button.isEnabled()
    dialog.usual_button.click()
    assert dialog.field.toPlainText() == USUAL
    assert dialog.accept_button.isEnabled()


def test_the_usual_words_are_shown_in_the_language_and_kept_in_none(qtbot, theme):
    speak_by(lambda text, _about, _count: text.replace("From", "Von") if text == USUAL else "")
    try:
        host = QWidget()
        qtbot.addWidget(host)
        dialog = ReportDialog(theme, USUAL, host)
        assert "Von {requester}" in dialog.field.toPlainText()
        assert not dialog.usual_button.isEnabled()
        with qtbot.waitSignal(dialog.chosen) as chosen:
            dialog.accept_button.click()
        assert chosen.args == [USUAL]
    finally:
        speak_by(None)


# --- drag -----------------------------------------------------------------------------------------------


@pytest.fixture
def drags(monkeypatch):
    """What Qt was asked to drag; it is not dragged, since nobody would let go."""
    begun = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: begun.append(drag.mimeData().urls()))
    return begun


def pull(view, at):
    """Press there and move on, as a hand does."""
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, MOD.NoModifier, at)
    for step in (4, 12, 24, 36):
        to = QPointF(at + QPoint(step, step))
        everywhere = view.viewport().mapToGlobal(to)
        held = Qt.MouseButton.LeftButton
        moved = QMouseEvent(QEvent.Type.MouseMove, to, everywhere, held, held, MOD.NoModifier)
        QApplication.sendEvent(view.viewport(), moved)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, MOD.NoModifier, at + QPoint(36, 36))


def test_who_pulls_at_a_tile_drags_it_once_and_who_pulls_at_a_gap_selects(qtbot, opened, drags):
    view = opened.window.page.view
    first = view.visualRect(view.model().index(0))
    pull(view, first.center())
    qtbot.waitUntil(lambda: len(opened.engine.calls_of("hand_over")) == 1)
    pull(view, QPoint(first.left() + 1, first.top() - 2))
    assert len(opened.engine.calls_of("hand_over")) == 1
    assert opened.window.gallery.selection.images == (REFS[0].id,)
    assert drags == []


def test_a_drag_begins_with_the_files_once_they_are_made(qtbot, opened, drags, monkeypatch):
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    opened.window.page.view.startDrag(Qt.DropAction.CopyAction)
    qtbot.waitUntil(lambda: len(drags) == 1)
    assert [url.fileName() for url in drags[0]] == ["0.jpg"]
    assert opened.engine.calls_of("hand_over") == [((REFS[0].id,), Handing.SAFE)]


def test_with_alt_it_is_the_originals(qtbot, opened, drags, monkeypatch):
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    monkeypatch.setattr(QGuiApplication, "keyboardModifiers", lambda: MOD.AltModifier)
    opened.window.page.view.startDrag(Qt.DropAction.CopyAction)
    qtbot.waitUntil(lambda: len(drags) == 1)
    assert opened.engine.calls_of("hand_over")[0][1] is Handing.ORIGINAL


def test_who_let_go_too_early_is_told_to_drag_once_more(qtbot, opened, drags, monkeypatch):
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    opened.window.page.view.startDrag(Qt.DropAction.CopyAction)
    wait_for_toast(qtbot, opened, "Ready now: drag once more")
    assert drags == []
    assert QGuiApplication.overrideCursor() is None


def test_a_drag_that_fails_gives_the_pointer_back(qtbot, opened, drags, maker):
    maker.error = DiskFull()
    opened.window.page.view.startDrag(Qt.DropAction.CopyAction)
    qtbot.waitUntil(opened.window.error_bar.isVisible)
    assert drags == []
    assert QGuiApplication.overrideCursor() is None


def begin_drag(opened):
    """Have files asked for that do not come yet."""
    opened.window.page.view._is_dragging = False
    opened.window.page.view.startDrag(Qt.DropAction.CopyAction)
    assert QGuiApplication.overrideCursor() is not None
    return JobId(opened.engine._last_job)


@pytest.mark.parametrize("last", [JobCancelled, JobFinished])
def test_a_drag_that_ends_without_files_gives_the_pointer_back(qtbot, opened, maker, last):
    maker.waits = ("hand_over",)
    opened.engine.post(last(begin_drag(opened)))
    qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is None)


def test_another_helpdesk_gives_the_pointer_back(qtbot, opened, maker):
    maker.waits = ("hand_over",)
    begin_drag(opened)
    opened.engine.post(AccountReady(JobId(999), OTHER))
    qtbot.waitUntil(lambda: opened.window.gallery.account == OTHER)
    assert QGuiApplication.overrideCursor() is None


def test_a_second_drag_waits_alone(qtbot, opened, drags, maker, monkeypatch):
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    maker.waits = ("hand_over",)
    first, second = begin_drag(opened), begin_drag(opened)
    opened.engine.post(JobCancelled(first))
    maker.hand_over(opened.engine, second, (REFS[0].id,), Handing.SAFE)
    qtbot.waitUntil(lambda: len(drags) == 1)
    assert QGuiApplication.overrideCursor() is None


def test_nothing_to_drag_is_no_wait(opened):
    opened.window.handing.handover.drag((), originals=False)
    assert QGuiApplication.overrideCursor() is None
    assert opened.engine.calls_of("hand_over") == []


# --- tray -----------------------------------------------------------------------------------------------


def test_a_picture_goes_into_the_tray_and_out_of_it_and_both_can_be_undone(qtbot, opened, maker):
    press(qtbot, opened, KEY.Key_P)
    wait_for_toast(qtbot, opened, "1 picture put into the tray")
    button = opened.window.status.tray
    assert (button.isVisible(), button.text()) == (True, " 1")
    assert opened.window.page.model.tile(0).is_picked
    press(qtbot, opened, KEY.Key_Z, COPY)
    wait_for_toast(qtbot, opened, "1 picture taken out of the tray")
    assert maker.tray == []
    assert not button.isVisible()
    press(qtbot, opened, KEY.Key_Z, SHIFT)
    qtbot.waitUntil(lambda: maker.tray == [REFS[0].id])
    press(qtbot, opened, KEY.Key_P)
    qtbot.waitUntil(lambda: maker.tray == [])


@pytest.mark.parametrize("places", [(0,), (1,), (1, 3), (0, 1, 2, 3)])
def test_what_is_taken_out_by_mistake_comes_back_where_it_lay(qtbot, opened, maker, places):
    maker.tray = [ref.id for ref in REFS[:4]]
    before = list(maker.tray)
    opened.engine.post(TrayChanged(JobId(0), tuple(before)))
    tray = opened.window.handing.tray
    qtbot.waitUntil(lambda: len(tray.images) == 4)
    tray.toggle([before[place] for place in places])
    qtbot.waitUntil(lambda: len(maker.tray) == 4 - len(places))
    asked = len(opened.engine.calls_of("pick"))
    opened.window.undo.undo()
    slots = [images for images, _ in opened.engine.calls_of("pick")[asked:]]
    assert len(set(slots)) == len(slots)  # of the same pictures the second would end the first
    assert list(tray.images) == before
    wait_for_toast(qtbot, opened, f"{len(places)} picture{'s' if len(places) > 1 else ''} put into the tray")
    assert maker.tray == before
    opened.window.undo.redo()
    qtbot.waitUntil(lambda: len(maker.tray) == 4 - len(places))
    opened.window.undo.undo()
    qtbot.waitUntil(lambda: maker.tray == before)


def test_the_tray_is_told_of_after_another_helpdesk_was_opened_meanwhile(qtbot, opened, maker):
    maker.waits = ("pick",)
    press(qtbot, opened, KEY.Key_P)
    opened.engine.post(AccountReady(JobId(999), OTHER))
    opened.engine.post(TrayChanged(JobId(999), (REFS[4].id, REFS[5].id)))
    qtbot.waitUntil(lambda: opened.window.status.tray.text().strip() == "2")


def test_what_cannot_be_kept_is_taken_back_and_said(qtbot, opened, maker):
    maker.tray_error = DiskFull()
    press(qtbot, opened, KEY.Key_P)
    wait_for_toast(qtbot, opened, "The disk is full")
    assert not opened.window.status.tray.isVisible()
    assert not opened.window.page.model.tile(0).is_picked


def test_of_a_mix_what_is_missing_is_put_in(qtbot, opened, maker):
    press(qtbot, opened, KEY.Key_P)
    qtbot.waitUntil(lambda: maker.tray == [REFS[0].id])
    select_first(opened, 3)
    press(qtbot, opened, KEY.Key_P)
    qtbot.waitUntil(lambda: maker.tray == [ref.id for ref in REFS[:3]])
    assert opened.engine.calls_of("pick")[-1] == ((REFS[1].id, REFS[2].id), True)


def test_the_trays_menu_shows_it_and_empties_it(qtbot, opened, maker):
    press(qtbot, opened, KEY.Key_P)
    qtbot.waitUntil(lambda: maker.tray == [REFS[0].id])
    opened.window.status.tray.show_asked.emit()
    assert opened.engine.calls_of("open_gallery")[-1][0] == TRAY
    opened.window.status.tray.empty_asked.emit()
    qtbot.waitUntil(lambda: maker.tray == [])


def test_a_tile_says_that_it_is_in_the_tray(qtbot, opened):
    opened.engine.post(TrayChanged(JobId(0), (REFS[0].id,)))
    model = opened.window.page.model
    qtbot.waitUntil(lambda: model.tile(0).is_picked)
    assert ", in the tray," in model.say(0)


# --- what was drawn -------------------------------------------------------------------------------------


def test_what_was_drawn_earlier_is_known_and_what_is_drawn_now_is_kept(qtbot, opened):
    keeper = opened.window.closer.markup.keeper
    edits = Edits((Redaction((1, 2, 30, 40)),))
    opened.engine.post(EditsChanged(JobId(0), {REFS[1].id: edits}))
    qtbot.waitUntil(lambda: keeper.find(REFS[1].id) == edits)
    assert opened.engine.calls_of("save_edits") == []
    keeper.put(REFS[0].id, edits)
    assert opened.engine.calls_of("save_edits") == [(REFS[0].id, edits)]

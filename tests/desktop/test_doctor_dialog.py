"""Check this computer: the rows, the report on the clipboard, and that closing gives the check up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gallery_app.desktop.doctor_dialog import DoctorDialog
from gallery_app.domain.doctor_report import DoctorReport, DoctorRow
from gallery_app.domain.errors import DecoderMissing
from gallery_app.domain.events import DoctorReady, JobCancelled, JobFailed, JobFinished

REPORT = DoctorReport(
    (
        DoctorRow("Python", "3.11.7", is_ok=True),
        DoctorRow("Password store", "There is <b>none</b>.", is_ok=False),
        DoctorRow("Helpdesk 1", "reached in 84 ms", is_ok=True),
    ),
    None,
)


@pytest.fixture
def checking(qtbot, open_window):
    opened = open_window()
    opened.window.actions_by_id["check_computer"].trigger()
    dialog = opened.window.findChild(DoctorDialog)
    qtbot.waitExposed(dialog)
    assert opened.engine.calls[-1] == ("examine",)
    return opened, dialog


def answer(opened, *events):
    job = opened.engine._last_job
    for make in events:
        opened.engine.post(make(job))


def test_it_waits_then_shows_each_row_what_is_wrong_first(qtbot, checking):
    opened, dialog = checking
    assert dialog.busy.isVisible()
    assert not dialog.copy_button.isEnabled()
    answer(opened, lambda job: DoctorReady(job, REPORT), JobFinished)
    qtbot.waitUntil(dialog.copy_button.isEnabled)
    assert not dialog.busy.isVisible()
    assert dialog.head.text() == "1 thing needs a look."
    assert dialog.rows() == (
        ("look here", "Password store", "There is <b>none</b>."),
        ("ok", "Python", "3.11.7"),
        ("ok", "Helpdesk 1", "reached in 84 ms"),
    )


def test_the_report_is_copied_as_lines(qtbot, checking):
    opened, dialog = checking
    answer(opened, lambda job: DoctorReady(job, REPORT))
    qtbot.waitUntil(dialog.copy_button.isEnabled)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "1 thing needs a look.",
        "",
        "[ok] Python: 3.11.7",
        "[look here] Password store: There is <b>none</b>.",
        "[ok] Helpdesk 1: reached in 84 ms",
    ]
    assert dialog.said.text() == "Copied."


def test_closing_gives_the_check_up(qtbot, checking):
    opened, dialog = checking
    job = opened.engine._last_job
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert ("cancel", job) in opened.engine.calls
    answer(opened, lambda job: DoctorReady(job, REPORT), JobFinished)
    qtbot.waitUntil(lambda: opened.window.findChild(DoctorDialog) is None)


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (lambda job: JobFailed(job, DecoderMissing()), "Pictures cannot be opened on this computer."),
        (JobCancelled, "The check was stopped."),
    ],
)
def test_a_check_that_comes_to_nothing_says_so(qtbot, checking, end, words):
    opened, dialog = checking
    answer(opened, end)
    qtbot.waitUntil(lambda: not dialog.busy.isVisible())
    assert dialog.head.text().startswith(words)
    assert not dialog.copy_button.isEnabled()

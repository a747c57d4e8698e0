import pytest

from gallery_app.desktop.status_line import StatusLine
from gallery_app.domain.events import ExportProgress, FillProgress, Progress
from gallery_app.domain.ids import JobId
from gallery_app.domain.result import Coverage

JOB = JobId(1)


@pytest.fixture
def line(qtbot, theme):
    line = StatusLine(theme, 50)
    qtbot.addWidget(line)
    line.resize(1400, 40)
    line.show()
    return line


def test_the_coverage_is_said_in_words_and_zero_parts_are_left_out(line):
    line.coverage.show_coverage(Coverage(12, failed=1, remote=2, messages_read=31), 12)
    assert line.coverage.text() == "12 pictures · 1 failed · 2 remote, not loaded · 31 messages read"
    line.coverage.show_coverage(Coverage(1), 1)
    assert line.coverage.text() == "1 picture"


def test_a_page_says_of_how_many(line):
    line.coverage.show_coverage(Coverage(212, other_files=2), 50)
    assert line.coverage.text() == "50 of 212 pictures · 2 other files"


def test_missing_messages_are_said(line):
    line.coverage.show_coverage(Coverage(3, messages_missing=True), 3)
    assert "Freshdesk did not give all messages" in line.coverage.text()


def test_more_than_one_selected_picture_is_counted(line):
    line.coverage.show_coverage(Coverage(12), 12)
    line.coverage.show_selected(3)
    assert line.coverage.text() == "12 pictures · 3 selected"
    line.coverage.show_selected(1)
    assert line.coverage.text() == "12 pictures"


def test_short_of_room_the_last_parts_go_first_and_the_tooltip_has_them(qtbot, line):
    line.coverage.show_coverage(Coverage(12, failed=1, remote=2, messages_read=31, other_files=4), 12)
    line.resize(420, 40)
    qtbot.waitUntil(lambda: not line.coverage.parts["files"].widget.isVisible())
    assert line.coverage._number.isVisible()
    assert "31 messages read" in line.coverage.toolTip()


def test_progress_is_said_while_busy_and_gone_after(line):
    line.activity.show_progress(Progress(JOB, 34, 90, 30_000_000, 8_100_000))
    assert line.activity.text() == "Loading 34 of 90 · 8.1 MB/s"
    assert line.activity.is_busy
    line.activity.show_idle()
    assert (line.activity.text(), line.activity.is_busy) == ("", False)


def test_a_wait_counts_down_and_goes_back_to_the_progress(qtbot, line):
    line.activity.show_progress(Progress(JOB, 34, 90, 0, 0))
    line.activity.show_wait(42)
    assert line.activity.text() == "Freshdesk asks to wait 00:42"
    line.activity._waits_until -= 2
    qtbot.waitUntil(lambda: line.activity.text() == "Freshdesk asks to wait 00:40", timeout=2000)
    line.activity.show_progress(Progress(JOB, 35, 90, 0, 0))
    assert "asks to wait" in line.activity.text()
    line.activity.show_wait(0)
    assert line.activity.text() == "Loading 35 of 90"


def test_cancel_and_continue_are_offered_when_they_do_something(qtbot, line):
    line.activity.show_busy("Opening")
    with qtbot.waitSignal(line.activity.cancel_asked):
        line.activity._cancel.click()
    line.activity.show_stopped("Stopped at 3 of 9")
    assert not line.activity._cancel.isVisible()
    with qtbot.waitSignal(line.activity.continue_asked):
        line.activity._continue.click()


def test_at_the_windows_smallest_width_everything_has_its_place(qtbot, line):
    line.coverage.show_coverage(Coverage(212, failed=6, remote=4, undecided=31), 50)
    line.activity.show_fill(FillProgress(JOB, 34, 120, 55, 80))
    line.pager.show_pages(2, 9)
    line.resize(800, 40)
    qtbot.waitUntil(lambda: line.width() == 800)
    assert line.minimumSizeHint().width() <= 800
    assert line.coverage.geometry().right() < line.activity.geometry().left()
    assert line.activity.geometry().right() < line.pager.geometry().left()
    assert line.pager.geometry().right() <= 800


def test_beside_an_export_recent_tickets_are_silent_where_there_is_no_room(qtbot, line):
    line.tray.show_count(3)
    line.pager.show_pages(2, 9)
    line.activity.show_fill(FillProgress(JOB, 34, 120, 55, 80))
    line.exports.show_progress(ExportProgress(JOB, 3, 1, 12, 0, ""), 1)
    qtbot.waitUntil(lambda: line.activity.shows_fill)
    line.resize(900, 40)
    qtbot.waitUntil(lambda: not line.activity.shows_fill)
    line.activity.show_idle()
    assert not line.activity.shows_fill
    line.exports.hide()
    qtbot.waitUntil(lambda: line.activity.shows_fill)
    line.exports.show()
    qtbot.waitUntil(lambda: not line.activity.shows_fill)
    line.resize(1400, 40)
    qtbot.waitUntil(lambda: line.activity.shows_fill)


def test_beside_an_export_that_waits_nothing_is_cut(qtbot, line):
    line.tray.show_count(12)
    line.pager.show_pages(2, 9)
    line.activity.show_wait(40)
    line.exports.show_progress(ExportProgress(JOB, 3, 1, 12, 0, ""), 1)
    line.resize(1400, 40)
    qtbot.waitUntil(lambda: line.exports.cancel.text() == "Cancel")
    line.resize(820, 40)
    qtbot.waitUntil(lambda: line.exports.cancel.text() == "")
    for part in (line.exports, line.activity, line.tray):
        qtbot.waitUntil(lambda shown=part: shown.width() >= shown.sizeHint().width())
    assert line.tray.minimumWidth() >= line.tray.sizeHint().width()
    assert line.exports.pause.accessibleDescription() == "Pause"
    assert line.exports.pause.accessibleName() == "Pause the export"
    line.resize(1400, 40)
    qtbot.waitUntil(lambda: line.exports.pause.text() == "Pause")

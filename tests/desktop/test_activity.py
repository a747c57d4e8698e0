import pytest

from gallery_app.desktop.activity import Activity
from gallery_app.domain.events import FillProgress, Progress
from gallery_app.domain.ids import JobId

JOB = JobId(1)
FILL = FillProgress(JOB, 34, 120, 55, 80)


@pytest.fixture
def activity(qtbot, theme):
    activity = Activity(theme)
    qtbot.addWidget(activity)
    activity.show()
    return activity


def test_reading_recent_tickets_is_shown_with_pause_and_cancel(qtbot, activity):
    activity.show_fill(FILL)
    assert activity.text() == "Reading recent tickets 34 of 120"
    assert not activity.is_busy
    with qtbot.waitSignal(activity.fill_pause_asked):
        activity._pause.click()
    activity.show_fill(FILL, is_paused=True)
    assert activity.text() == "Paused: Reading recent tickets 34 of 120"
    assert activity._pause.text() == "Resume"
    with qtbot.waitSignal(activity.fill_resume_asked):
        activity._pause.click()
    with qtbot.waitSignal(activity.fill_cancel_asked), qtbot.assertNotEmitted(activity.cancel_asked):
        activity._cancel.click()
    activity.end_fill()
    assert activity.text() == ""
    assert not activity._pause.isVisible()


def test_a_page_that_loads_comes_first_and_the_reading_shows_again_after_it(qtbot, activity):
    activity.show_fill(FILL)
    activity.show_progress(Progress(JOB, 3, 9, 0, 0))
    assert activity.text() == "Loading 3 of 9"
    assert not activity._pause.isVisible()
    activity.show_fill(FillProgress(JOB, 40, 120, 60, 90))
    assert activity.text() == "Loading 3 of 9"
    with qtbot.waitSignal(activity.cancel_asked), qtbot.assertNotEmitted(activity.fill_cancel_asked):
        activity._cancel.click()
    activity.show_idle()
    assert activity.text() == "Reading recent tickets 40 of 120"


def test_the_end_of_the_reading_behind_a_page_leaves_the_page(activity):
    activity.show_fill(FILL)
    activity.show_progress(Progress(JOB, 3, 9, 0, 0))
    activity.end_fill()
    assert activity.text() == "Loading 3 of 9"
    activity.show_idle()
    assert activity.text() == ""


def test_short_of_room_it_says_less(activity):
    activity.show_fill(FILL)
    activity.set_narrow(is_narrow=True)
    assert activity.text() == "Tickets 34 of 120"
    activity.set_narrow(is_narrow=False)
    assert activity.text() == "Reading recent tickets 34 of 120"

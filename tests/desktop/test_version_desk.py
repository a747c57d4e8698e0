"""The entry of the Help menu that looks for new versions, and the note that says one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from gallery_app.desktop.app import DesktopOptions
from gallery_app.domain.errors import HelpdeskUnreachable
from gallery_app.domain.events import JobFailed, JobFinished, NewVersion
from gallery_app.domain.release import VersionLooks

ATTENDED = DesktopOptions(is_attended=True)
ON = VersionLooks(is_published=True, is_on=True)
PAGE = "https://releases.example/1.2.0"


def entry_of(opened):
    (menu,) = [action.menu() for action in opened.window.menus.more.actions() if action.text() == "&Help"]
    (entry,) = [action for action in menu.actions() if action.text().startswith("Look for new versions")]
    return entry


def answer_with(*events):
    def answer(engine, job, name, _call):
        if name == "look_for_version":
            for make in events:
                engine.post(make(job))

    return answer


def test_while_none_are_published_the_entry_says_so_and_asks_nobody(open_window):
    opened = open_window(ATTENDED)
    entry = entry_of(opened)
    assert entry.text() == "Look for new versions (none are published yet)"
    assert not entry.isEnabled()
    assert not entry.isChecked()
    assert opened.engine.calls_of("look_for_version") == []


def test_it_is_off_and_looks_once_it_is_switched_on(open_window):
    opened = open_window(ATTENDED, looks=VersionLooks(is_published=True))
    entry = entry_of(opened)
    assert entry.isEnabled()
    assert not entry.isChecked()
    assert opened.engine.calls_of("look_for_version") == []
    entry.trigger()
    assert opened.engine.calls_of("set_version_looks") == [(True,)]
    assert len(opened.engine.calls_of("look_for_version")) == 1
    assert "network address" in opened.window.parts.toast.text()
    entry.trigger()
    assert opened.engine.calls_of("set_version_looks") == [(True,), (False,)]
    assert not opened.window.versions._clock.isActive()


def test_a_new_version_is_noted_with_the_way_to_its_page(qtbot, monkeypatch, open_window):
    visited = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: visited.append(url.toString()))
    found = answer_with(lambda job: NewVersion(job, "1.2.0", PAGE), JobFinished)
    opened = open_window(ATTENDED, looks=ON, on_question=found)
    notice = opened.window.parts.new_version
    qtbot.waitUntil(lambda: notice.text() == f"Ticket Gallery 1.2.0 is there, at {PAGE}")
    assert visited == []
    qtbot.mouseClick(notice.offer, Qt.MouseButton.LeftButton)
    assert visited == [PAGE]
    assert notice.text() == ""


def test_a_failure_is_quiet(qtbot, open_window):
    failed = answer_with(lambda job: JobFailed(job, HelpdeskUnreachable()))
    opened = open_window(ATTENDED, looks=ON, on_question=failed)
    routes = opened.window.versions._routes
    assert len(opened.engine.calls_of("look_for_version")) == 1
    qtbot.waitUntil(lambda: not routes._receivers)
    assert opened.window.parts.new_version.text() == ""
    assert not opened.window.error_bar.isVisible()


@pytest.mark.parametrize("options", [DesktopOptions(), DesktopOptions(smoke=True, is_attended=True)])
def test_where_nobody_looks_nobody_is_asked(open_window, options):
    opened = open_window(options, connected=not options.smoke, looks=ON)
    assert opened.engine.calls_of("look_for_version") == []

"""Loading a third-party picture: asked first, Enter does not, and only the one in focus is meant."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from gallery_app.desktop.remote_loading import LoadRemoteDialog
from gallery_app.domain.events import JobFinished
from tests.desktop.sample_gallery import make_page_ready, make_ref

REMOTE = make_ref(1, "open.gif", remote_host="img.example.com")
OWN = make_ref(0, "photo.jpg")


@pytest.fixture
def opened(qtbot, open_window):
    def show(engine, job, query, request):
        engine.post(make_page_ready(job, (OWN, REMOTE), request, query))
        engine.post(JobFinished(job))

    opened = open_window(on_open=show)
    opened.window.search.ask_text("4711")
    qtbot.waitUntil(lambda: opened.window.page.model.rowCount() == 2)
    return opened


def focus(opened, row):
    opened.window.page.view.setCurrentIndex(opened.window.page.model.index(row, 0))
    opened.window.actions_by_id.refresh()
    return opened.window.actions_by_id["load_remote"]


def ask(qtbot, opened):
    focus(opened, 1).trigger()
    dialog = next(each for each in opened.window.findChildren(QDialog) if isinstance(each, LoadRemoteDialog))
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_only_a_remote_picture_can_be_loaded_so(opened):
    assert not focus(opened, 0).isEnabled()
    assert focus(opened, 1).isEnabled()


def test_it_names_the_host_and_enter_does_not_load(qtbot, opened):
    dialog = ask(qtbot, opened)
    assert dialog.title.text() == "Load this picture from img.example.com?"
    assert dialog.focusWidget() is dialog.cancel_button
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert opened.engine.calls_of("allow_remote") == []


def test_when_it_is_wanted_it_is_tried(qtbot, opened):
    ask(qtbot, opened).act_button.click()
    assert opened.engine.calls_of("allow_remote") == [(REMOTE.id,)]
    assert opened.engine.calls_of("retry")[0][0][0] == REMOTE.id


def test_by_keys_alone_it_is_loaded_from_its_button(qtbot, opened):
    dialog = ask(qtbot, opened)
    dialog.act_button.setFocus()
    qtbot.keyClick(dialog.act_button, Qt.Key.Key_Return)
    assert opened.engine.calls_of("allow_remote") == [(REMOTE.id,)]

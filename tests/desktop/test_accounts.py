import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from gallery_app.desktop.app import Connection, DesktopOptions
from gallery_app.desktop.buttons import LinkButton
from gallery_app.domain.errors import (
    HelpdeskUnreachable,
    KeyRefused,
)
from gallery_app.domain.events import (
    AccountReady,
    AccountsChanged,
    JobCancelled,
    JobFailed,
)
from gallery_app.domain.ids import JobId
from gallery_app.domain.paging import PageRequest
from tests.desktop.opened_ticket import (
    OTHER,
    TICKET_QUERY,
    show_all,
)
from tests.desktop.sample_gallery import ACCOUNT


def test_the_first_run_greets_and_the_demo_opens_from_there(qtbot, open_window):
    def on_account(engine, job, address, key):
        assert (address, key) == ("http://127.0.0.1:1", "demo-key")
        engine.post(AccountReady(job, replace(ACCOUNT, address=address, is_demo=True)))

    options = DesktopOptions(demo_searches=("4711", "article:12"))
    opened = open_window(options, connected=False, on_account=on_account, on_open=show_all)
    first_run = opened.window.first_run
    assert first_run.isVisible()
    assert opened.window.focusWidget() is first_run.form.address
    first_run._try.click()
    qtbot.waitUntil(opened.window.page.isVisible)
    assert opened.window.toolbar.account.text().strip() == "Demo helpdesk"
    example = next(
        b for b in opened.window.page.pane.findChildren(QAbstractButton) if b.text() == "Open #4711"
    )
    example.click()
    qtbot.waitUntil(lambda: opened.window.page.model.rowCount() == 50)


def test_a_demo_that_does_not_start_is_said(qtbot, open_window):
    def refuse():
        raise OSError("address in use")

    opened = open_window(connected=False)
    opened.window.accounts._start_demo = refuse
    opened.window.first_run._try.click()
    qtbot.waitUntil(lambda: "demo helpdesk did not start" in opened.window.first_run.form.problem())
    assert opened.window.first_run._try.isEnabled()


def test_the_demo_is_started_off_the_gui_thread(qtbot, open_window):
    threads = []
    opened = open_window(connected=False)

    def start_demo():
        threads.append(threading.current_thread().name)
        return "http://127.0.0.1:1", "k"

    opened.window.accounts._start_demo = start_demo
    opened.window.accounts.try_demo()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == ["demo-start"]
    qtbot.waitUntil(lambda: bool(opened.engine.calls_of("connect_account")))


def test_a_key_that_is_refused_is_asked_for_again_in_place(qtbot, open_window):
    opened = open_window(
        connected=False, on_account=lambda engine, job, *_: engine.post(JobFailed(job, KeyRefused()))
    )
    form = opened.window.first_run.form
    form.address.setText("acme")
    form.api_key.setText("wrong")
    form.connect_button.click()
    qtbot.waitUntil(lambda: "did not accept" in form.problem())
    assert opened.window.first_run.isVisible()
    assert form.api_key.hasFocus()


def test_a_saved_helpdesk_that_cannot_be_reached_offers_to_try_again(qtbot, open_window):
    answers = [HelpdeskUnreachable(), None]

    def on_account(engine, job, *_):
        error = answers.pop(0)
        engine.post(JobFailed(job, error) if error else AccountReady(job, ACCOUNT))

    opened = open_window(connected=False, saved=(ACCOUNT.address,), on_account=on_account)
    pane = opened.window.page.pane
    qtbot.waitUntil(lambda: pane.title() == "The helpdesk cannot be reached")
    next(button for button in pane.findChildren(QAbstractButton) if button.text() == "Retry").click()
    qtbot.waitUntil(lambda: pane.title() == "Search all pictures of your tickets")


def test_another_helpdesk_is_connected_from_the_dialog(qtbot, open_window):
    opened = open_window()
    opened.window.toolbar.account.connect_asked.emit()
    form = opened.window.account_dialogs.connect_dialog.form
    form.address.setText("contoso")
    form.api_key.setText("key")
    form.connect_button.click()
    qtbot.waitUntil(lambda: opened.window.account_dialogs.connect_dialog is None)
    assert opened.engine.calls_of("connect_account") == [("contoso", True)]


def start_connecting(opened):
    """Fill the connect dialog and send it; the scripted engine does not answer."""
    opened.engine.on_account = None
    opened.window.account_dialogs.ask_for_connection("contoso")
    form = opened.window.account_dialogs.connect_dialog.form
    form.api_key.setText("key")
    form.connect_button.click()
    return opened.window.accounts.job


def test_closing_the_dialog_stops_connecting_and_what_was_too_late_to_stop_is_shown(qtbot, open_window):
    opened = open_window()
    job = start_connecting(opened)
    dialog = opened.window.account_dialogs.connect_dialog
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert opened.engine.calls_of("cancel") == [(job,)]
    assert not opened.window.accounts.is_connecting
    opened.engine.post(AccountReady(job, OTHER))  # the engine had switched before it was told
    qtbot.waitUntil(lambda: opened.window.gallery.account == OTHER)
    assert opened.window.toolbar.account.text().strip() == OTHER.label


@pytest.mark.parametrize("end", [JobCancelled, lambda job: JobFailed(job, KeyRefused())])
def test_how_a_job_ends_whose_form_is_gone_does_not_matter(qtbot, open_window, end):
    opened = open_window()
    job = start_connecting(opened)
    with qtbot.waitSignal(opened.window.account_dialogs.connect_dialog.destroyed):
        opened.window.account_dialogs.connect_dialog.reject()
    opened.engine.post(end(job))
    opened.engine.post(AccountReady(JobId(99), OTHER))
    qtbot.waitUntil(lambda: opened.window.gallery.account == OTHER)
    assert not opened.window.error_bar.isVisible()
    start_connecting(opened)
    assert opened.window.accounts.is_connecting


def test_an_account_of_another_job_leaves_the_form_that_is_connecting(qtbot, open_window):
    opened = open_window()
    job = start_connecting(opened)
    opened.engine.post(AccountReady(JobId(job - 1), OTHER))
    qtbot.waitUntil(lambda: opened.window.gallery.account == OTHER)
    assert opened.window.account_dialogs.connect_dialog is not None
    opened.engine.post(AccountReady(job, ACCOUNT))
    qtbot.waitUntil(lambda: opened.window.account_dialogs.connect_dialog is None)
    assert opened.window.gallery.account == ACCOUNT


def test_the_demo_is_started_once_however_often_it_is_asked_for(qtbot, open_window):
    opened = open_window(connected=False)
    started, go_on = [], threading.Event()

    def start_demo():
        started.append(1)
        go_on.wait(5)
        return "http://127.0.0.1:1", "k"

    opened.window.accounts._start_demo = start_demo
    for _ in range(2):
        opened.window.accounts.try_demo()
    go_on.set()
    qtbot.waitUntil(lambda: bool(opened.engine.calls_of("connect_account")))
    opened.window.accounts.try_demo()
    qtbot.waitUntil(lambda: len(opened.engine.calls_of("connect_account")) == 2)
    assert len(started) == 2


def test_a_given_account_and_subject_open_at_once(qtbot, open_window):
    def on_account(engine, job, *_):
        engine.post(AccountReady(job, ACCOUNT))

    options = DesktopOptions(first_account=Connection("acme", "key"), first_search="#4711")
    opened = open_window(options, connected=False, on_account=on_account, on_open=show_all)
    qtbot.waitUntil(lambda: opened.window.page.model.rowCount() == 50)
    assert opened.engine.calls_of("open_gallery") == [(TICKET_QUERY, PageRequest(), True)]


def test_a_helpdesk_in_use_that_cannot_be_reached_is_a_notice_with_a_way_to_try_again(qtbot, open_window):
    def on_account(engine, job, *_):
        engine.post(AccountReady(job, ACCOUNT))
        engine.post(JobFailed(job, HelpdeskUnreachable()))

    opened = open_window(saved=(ACCOUNT.address,), on_account=on_account)
    bar = opened.window.error_bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.text().startswith("The helpdesk cannot be reached.")
    assert bar.property("kind") == "notice"
    assert opened.window.gallery.account == ACCOUNT
    (retry,) = (button for button in bar.findChildren(LinkButton) if button.isVisible())
    before = len(opened.engine.calls_of("open_saved_account"))
    retry.click()
    assert len(opened.engine.calls_of("open_saved_account")) == before + 1


def test_a_helpdesk_that_does_not_answer_leaves_the_page_that_is_being_opened_alone(qtbot, open_window):
    opened = open_window(saved=(ACCOUNT.address,))
    window = opened.window
    window.search.ask_text("ticket:4711")
    assert window.gallery.is_running
    opened.engine.post(JobFailed(window.accounts.job, HelpdeskUnreachable()))
    qtbot.waitUntil(window.error_bar.isVisible)
    assert window.parts.status.activity.is_busy
    window.gallery.cancel()
    assert opened.engine.calls_of("cancel")[-1] == (window.gallery.job,)


def test_who_is_signed_in_is_shown_as_the_helpdesk_says_it_now(qtbot, open_window):
    opened = open_window()
    renamed = replace(ACCOUNT, agent_name="Maya Novak")
    opened.engine.post(AccountsChanged(opened.window.accounts.job, (renamed,)))
    chooser = opened.window.toolbar.account
    qtbot.waitUntil(lambda: "Maya Novak" in chooser.toolTip())

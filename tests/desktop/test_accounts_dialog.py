"""Accounts and privacy: what the dialog says, what it asks for, and what becomes of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from gallery_app.desktop.plain_text import WrappedLabel
from gallery_app.desktop.remove_account_dialog import RemoveAccountDialog
from gallery_app.domain.account import Account
from gallery_app.domain.errors import KeyStoreUnavailable, NoAccount, StoreUnavailable
from gallery_app.domain.events import (
    AccountReady,
    AccountRemoved,
    AccountsChanged,
    AccountsMeasured,
    JobCancelled,
    JobFailed,
    JobFinished,
    PrivacyChanged,
)
from gallery_app.domain.privacy import Privacy
from tests.desktop.opened_ticket import OTHER
from tests.desktop.sample_gallery import ACCOUNT

ACME = Account(ACCOUNT.address, "Ana Silva", "ana@acme.example", False, 700, "Secret Service")


@pytest.fixture
def opened(open_window):
    return open_window(saved=(ACCOUNT.address, OTHER.address))


@pytest.fixture
def dialog(qtbot, opened):
    opened.window.account_dialogs.show_accounts()
    dialog = opened.window.account_dialogs.accounts_dialog
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def job_of(opened):
    """The job of what was asked last."""
    return max(opened.window.accounts._asked)


def test_it_says_who_is_signed_in_where_the_key_is_and_how_much_is_here(qtbot, opened, dialog):
    job = job_of(opened)
    opened.engine.post(AccountsChanged(job, (ACME, OTHER)))
    opened.engine.post(AccountsMeasured(job, {ACME.address: 3_000_000, OTHER.address: 0}))
    qtbot.waitUntil(lambda: "here" in dialog.rows[0].facts.text())
    assert dialog.rows[0].who.text() == "Signed in as Ana Silva (ana@acme.example)"
    assert dialog.rows[0].facts.text() == "Key kept in Secret Service · 3.0 MB here · 700 requests a minute"
    assert "Key not kept" in dialog.rows[1].facts.text()
    assert dialog.rows[0].use.isHidden()
    assert not dialog.rows[1].use.isHidden()
    assert dialog.rows[1].forget.isHidden()


def test_another_helpdesk_is_used_with_one_click(qtbot, opened, dialog):
    dialog.rows[1].use.click()
    assert opened.engine.calls_of("open_saved_account")[-1] == (OTHER.address,)
    qtbot.waitUntil(lambda: opened.window.account_dialogs.accounts_dialog is None)


def test_a_key_is_changed_in_the_form_with_its_address(opened, dialog):
    dialog.rows[0].change.click()
    form = opened.window.account_dialogs.connect_dialog.form
    assert form.address.text() == ACCOUNT.address.removeprefix("https://")
    assert form.window().focusWidget() is form.api_key


def test_forgetting_a_key_that_the_store_does_not_give_up_says_so(qtbot, opened, dialog):
    dialog.rows[0].forget_key_asked.emit(ACCOUNT.address)
    assert opened.engine.calls_of("forget_key") == [(ACCOUNT.address,)]
    opened.engine.post(JobFailed(job_of(opened), KeyStoreUnavailable()))
    qtbot.waitUntil(lambda: "password store" in dialog.problem.text())
    assert dialog.problem.isVisible()


def removal(dialog):
    dialog.rows[0].remove.click()
    return next(each for each in dialog.findChildren(QDialog) if isinstance(each, RemoveAccountDialog))


def test_removing_is_asked_once_and_enter_does_not_do_it(qtbot, opened, dialog):
    asking = removal(dialog)
    qtbot.waitUntil(asking.isVisible)
    assert asking.focusWidget() is asking.cancel_button
    qtbot.keyClick(asking, Qt.Key.Key_Return)
    assert opened.engine.calls_of("remove_account") == []


def test_the_words_of_a_question_are_as_wide_as_it_is(qtbot, dialog):
    asking = removal(dialog)
    asking.data.setText("many words " * 10)
    asking.hide()
    asking.show()
    qtbot.waitUntil(lambda: asking.width() > 600)
    words = [label for label in asking.findChildren(WrappedLabel) if label.isVisible()]
    assert words
    assert {label.width() for label in words} == {asking.data.width()}


@pytest.mark.parametrize("deletes", [True, False])
def test_what_is_removed_is_what_was_ticked(opened, dialog, deletes):
    asking = removal(dialog)
    asking.data.setChecked(deletes)
    asking.act_button.click()
    assert opened.engine.calls_of("remove_account") == [(ACCOUNT.address, not deletes)]


def test_the_window_greets_anew_when_the_one_in_use_is_gone(qtbot, opened, dialog):
    opened.window.search.history = ("from:ana@acme.example",)
    removal(dialog).act_button.click()
    job = job_of(opened)
    opened.engine.saved = (OTHER.address,)
    opened.engine.post(AccountsChanged(job, (OTHER,)))
    opened.engine.post(AccountRemoved(job, ACCOUNT.address, 10, was_in_use=True))
    opened.engine.post(JobFinished(job))
    qtbot.waitUntil(lambda: opened.window.gallery.account is None)
    assert opened.window.page.pane.title() == "No helpdesk is in use"
    assert "acme" not in opened.window.make_remembered()["search_history"]
    assert [row.account.address for row in dialog.rows] == [OTHER.address]


def test_private_mode_takes_effect_at_once_and_is_seen_in_the_toolbar(qtbot, opened, dialog):
    dialog.is_private.click()
    assert opened.engine.calls_of("set_privacy") == [(Privacy(is_private=True, keep_days=30),)]
    assert not dialog.keep_days.isEnabled()
    opened.engine.post(PrivacyChanged(job_of(opened), Privacy(is_private=True)))
    qtbot.waitUntil(lambda: "private" in opened.window.toolbar.account.text())


def test_how_long_things_stay_is_chosen(opened, dialog):
    dialog.keep_days.setCurrentIndex(0)
    dialog.keep_days.activated.emit(0)
    assert opened.engine.calls_of("set_privacy") == [(Privacy(is_private=False, keep_days=7),)]


def test_a_helpdesk_connected_by_hand_says_who_and_what_is_allowed(qtbot, open_window):
    opened = open_window(
        connected=False, on_account=lambda engine, job, *_: engine.post(AccountReady(job, ACME))
    )
    form = opened.window.first_run.form
    form.address.setText("acme")
    form.api_key.setText("key")
    form.connect_button.click()
    qtbot.waitUntil(opened.window.parts.toast.isVisible)
    said = opened.window.parts.toast.text()
    assert said.startswith("Signed in as Ana Silva (ana@acme.example). 700 requests a minute")
    assert said.endswith("Key kept in Secret Service")


@pytest.mark.parametrize("error", [NoAccount("No key is kept for this helpdesk"), KeyStoreUnavailable()])
def test_a_saved_helpdesk_without_its_key_asks_for_it(qtbot, open_window, error):
    opened = open_window(
        connected=False,
        saved=(ACCOUNT.address,),
        on_account=lambda engine, job, *_: engine.post(JobFailed(job, error)),
    )
    qtbot.waitUntil(lambda: opened.window.account_dialogs.connect_dialog is not None)
    form = opened.window.account_dialogs.connect_dialog.form
    assert form.address.text() == ACCOUNT.address.removeprefix("https://")
    assert form.keep_key.isChecked() == isinstance(error, NoAccount)
    assert form.window().focusWidget() is form.api_key


def test_without_any_helpdesk_left_the_window_greets_anew(qtbot, opened, dialog):
    removal(dialog).act_button.click()
    job = job_of(opened)
    opened.engine.saved = ()
    opened.engine.post(AccountsChanged(job, ()))
    opened.engine.post(AccountRemoved(job, ACCOUNT.address, 10, was_in_use=True))
    qtbot.waitUntil(lambda: opened.window.parts.currentWidget() is opened.window.first_run)


def test_a_change_that_failed_leaves_the_dialog_true(qtbot, opened, dialog):
    dialog.is_private.click()
    opened.engine.kept = Privacy()
    opened.engine.post(JobFailed(job_of(opened), StoreUnavailable()))
    qtbot.waitUntil(dialog.problem.isVisible)
    assert not dialog.is_private.isChecked()
    assert dialog.keep_days.isEnabled()


def test_what_fails_after_the_dialog_was_closed_is_said_in_the_window(qtbot, opened, dialog):
    removal(dialog).act_button.click()
    job = job_of(opened)
    dialog.accept()
    opened.engine.post(JobFailed(job, KeyStoreUnavailable()))
    qtbot.waitUntil(opened.window.error_bar.isVisible)


def test_connecting_that_gave_way_to_another_change_does_not_wait_for_ever(qtbot, open_window):
    opened = open_window(connected=False, saved=(ACCOUNT.address,))
    job = opened.window.accounts.job
    opened.engine.post(JobCancelled(job))
    qtbot.waitUntil(lambda: opened.window.page.pane.title() == "No helpdesk is in use")
    assert not opened.window.accounts.is_connecting


def test_enter_does_what_has_the_keys(qtbot, opened, dialog):
    dialog.rows[0].change.setFocus()
    qtbot.keyClick(dialog.rows[0].change, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert opened.window.account_dialogs.connect_dialog is not None

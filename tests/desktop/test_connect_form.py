import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from gallery_app.desktop.connect_form import ConnectForm, Connection
from gallery_app.domain.errors import BadAddress, KeyRefused, KeyStoreUnavailable

KEY = "s3cret-k3y-0123456789"


@pytest.fixture
def form(qtbot, theme):
    form = ConnectForm(theme)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitExposed(form)
    return form


def fill(form):
    form.address.setText(" acme ")
    form.api_key.setText(f"{KEY} ")


def test_a_filled_form_is_handed_over_trimmed(qtbot, form):
    fill(form)
    with qtbot.waitSignal(form.submitted) as submitted:
        qtbot.keyClick(form.api_key, Qt.Key.Key_Return)
    assert submitted.args == [Connection("acme", KEY, keep_key=True)]


def test_an_empty_field_gets_the_cursor_instead(qtbot, form):
    sent = []
    form.submitted.connect(sent.append)
    form.address.setText("acme")
    form.connect_button.click()
    assert sent == []
    qtbot.waitUntil(form.api_key.hasFocus)


def test_the_key_is_never_seen_nor_said(form):
    fill(form)
    assert form.api_key.echoMode() is QLineEdit.EchoMode.Password
    assert form.api_key.displayText() != form.api_key.text()
    assert KEY not in repr(Connection("acme", KEY))


def test_a_refused_key_is_emptied_and_waits_for_another(qtbot, form):
    fill(form)
    form.show_busy()
    assert not form.connect_button.isEnabled()
    form.show_problem(KeyRefused())
    assert form.api_key.text() == ""
    assert "did not accept the API key" in form.problem()
    qtbot.waitUntil(form.api_key.hasFocus)
    assert all(KEY not in label.text() for label in form.findChildren(QLabel))


def test_a_wrong_address_keeps_the_key(qtbot, form):
    fill(form)
    form.show_problem(BadAddress())
    assert form.api_key.text().strip() == KEY
    qtbot.waitUntil(form.address.hasFocus)


def test_without_a_password_store_the_key_is_used_for_this_session(form):
    fill(form)
    form.show_problem(KeyStoreUnavailable())
    assert not form.keep_key.isChecked()

import sys
import threading

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from gallery_app.desktop.crash_dialog import CrashDesk, make_report, scrub

pytestmark = pytest.mark.usefixtures("qapp")
LEAK = "https://acme.freshdesk.com/helpdesk/attachments/1?token=eyJhbGciOi.secret"


def fail():
    raise RuntimeError(f"could not open {LEAK}")


def make_failure():
    try:
        fail()
    except RuntimeError:
        return sys.exc_info()


@pytest.fixture
def desk():
    desk = CrashDesk(lambda: None, lambda text: text.replace("keyOfAna", "[hidden]"))
    yield desk
    if desk._open is not None:
        desk._open.close()
        desk._open.deleteLater()


def test_a_report_holds_the_trace_and_neither_address_nor_folder():
    report = make_report(*make_failure())
    assert "RuntimeError" in report
    assert 'File "test_crash_dialog.py"' in report
    assert "acme" not in report
    assert "secret" not in report


@pytest.mark.parametrize("text", [LEAK, f"({LEAK})", f"'{LEAK}'", f"x {LEAK} y"])
def test_addresses_are_taken_out_wherever_they_stand(text):
    assert "secret" not in scrub(text)
    assert "freshdesk" not in scrub(text)


def test_a_failure_is_logged_and_shown_with_a_report_to_copy(qtbot, desk, caplog):
    desk.take(*make_failure())
    qtbot.waitUntil(lambda: desk._open is not None and desk._open.isVisible())
    assert "RuntimeError" in caplog.text
    copy = next(button for button in desk._open.findChildren(QPushButton) if button.text() == "Copy report")
    copy.click()
    assert "RuntimeError" in QGuiApplication.clipboard().text()
    assert "secret" not in caplog.text + QGuiApplication.clipboard().text()


def test_a_failing_thread_ends_in_the_same_place_and_one_dialog_is_enough(qtbot, desk, caplog, monkeypatch):
    monkeypatch.setattr(threading, "excepthook", desk._take_from_thread)
    for _ in range(2):
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: desk._open is not None and desk._open.isVisible())
    first = desk._open
    assert caplog.text.count("ZeroDivisionError: division by zero") == 2
    desk._show("another")
    assert desk._open is first

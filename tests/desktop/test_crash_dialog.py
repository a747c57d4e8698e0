import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from gallery_app.desktop.app import DesktopOptions
from gallery_app.desktop.crash_dialog import CrashDesk, CrashDialog, make_report
from gallery_app.domain.crash_report import REPORT_LIMIT
from gallery_app.engine.engine import Engine
from gallery_app.engine.thread import EngineThread
from gallery_app.storage.paths import Paths

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
    head = report.splitlines()[0]
    for name in ("Ticket Gallery ", "Python 3.", "Qt 6.", "PySide 6.", "offscreen"):
        assert name in head


def test_a_long_trace_keeps_versions_and_what_failed():
    error = RuntimeError("x" * 50_000 + " at last")
    report = make_report(RuntimeError, error, None)
    assert report.startswith("Ticket Gallery ")
    assert report.rstrip().endswith("at last")
    assert len(report) <= REPORT_LIMIT


def test_the_dialog_says_where_the_log_stands_and_opens_its_folder(qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = CrashDialog("report", "/home/me/the log")
    qtbot.addWidget(dialog)
    dialog.show()
    assert any(label.text().endswith("/home/me/the log") for label in dialog.findChildren(QLabel))
    button_of(dialog, "Open log folder").click()
    assert opened == ["/home/me/the log"]


def test_without_a_log_there_is_no_folder_to_open(qtbot):
    dialog = CrashDialog("report")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not button_of(dialog, "Open log folder").isVisible()
    assert "In private mode no log is kept." in [label.text() for label in dialog.findChildren(QLabel)]


def button_of(dialog, words):
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == words)


def test_a_crash_of_the_last_run_is_told_once_with_its_report(qtbot, open_window):
    opened = open_window(DesktopOptions(last_crash="Fatal Python error: Segmentation fault"))
    notice = opened.window.parts.crashed
    assert notice.isVisible()
    assert notice.text().startswith("The app ended unexpectedly last time.")
    qtbot.mouseClick(notice.offer, Qt.MouseButton.LeftButton)
    dialog = opened.window.findChild(CrashDialog)
    qtbot.waitExposed(dialog)
    button_of(dialog, "Copy report").click()
    assert QGuiApplication.clipboard().text() == "Fatal Python error: Segmentation fault"
    assert not notice.isVisible()
    dialog.close()


def test_nothing_is_told_after_a_good_end(open_window):
    assert open_window().window.parts.crashed.text() == ""


def test_an_engine_whose_thread_breaks_ends_in_the_dialog(qtbot, desk, caplog, monkeypatch, tmp_path):
    async def fail_to_warm_up(_engine):
        raise RuntimeError(f"could not reach {LEAK}")

    monkeypatch.setattr(Engine, "warm_up", fail_to_warm_up)
    monkeypatch.setattr(threading, "excepthook", desk._take_from_thread)
    engine = EngineThread(Paths(tmp_path / "config", tmp_path / "cache"), lambda _event: None)
    qtbot.waitUntil(lambda: desk._open is not None and desk._open.isVisible())
    engine.close()
    assert "RuntimeError" in desk._open.report
    assert "secret" not in desk._open.report + caplog.text


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

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from gallery_app.desktop.connect_form import Connection
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.single_instance import StartCall
from gallery_app.desktop.start_problem import StartProblem
from gallery_app.domain.app_link import LinkNotUnderstood
from gallery_app.domain.query_parse import parse_query
from tests.desktop.conftest import accept_account


def ticket(number):
    return parse_query(f"ticket:{number}")


def test_a_link_in_the_running_window_opens_its_ticket(open_window):
    opened = open_window()
    opened.desktop.take_link("ticket-gallery://ticket/4711")
    assert opened.engine.calls_of("open_gallery")[-1][0] == ticket(4711)


def test_a_link_that_opens_nothing_is_said_and_asks_nobody(open_window):
    opened = open_window()
    before = len(opened.engine.calls_of("open_gallery"))
    opened.desktop.take_link("ticket-gallery://export/4711?to=/")
    assert opened.window.error_bar.text().startswith(LinkNotUnderstood().title)
    assert len(opened.engine.calls_of("open_gallery")) == before


EVENT = """
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from gallery_app.desktop.application import make_application
application = make_application()
def send(link):
    assert QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl(link)))
send("ticket-gallery://ticket/12")
application.open_links_by(print)
send("ticket-gallery://ticket/4711")
send("ticket-gallery://ticket/%2F4711")
"""


def test_the_event_of_macos_carries_the_link_as_it_was_sent_and_waits_for_the_window():
    done = subprocess.run([sys.executable, "-c", EVENT], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [
        f"ticket-gallery://ticket/{number}" for number in ("12", "4711", "%2F4711")
    ]


def test_a_start_that_nobody_reads_says_its_error_and_is_closed_by_enter(qtbot):
    problem = StartProblem(LinkNotUnderstood())
    qtbot.addWidget(problem)
    problem.show()
    words = [label.text() for label in problem.findChildren(PlainLabel)]
    assert words == [LinkNotUnderstood().title, LinkNotUnderstood().hint]
    qtbot.keyClick(problem, Qt.Key.Key_Return)
    assert problem.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize("demo", [False, True])
def test_what_comes_before_a_helpdesk_is_asked_when_it_is_there(qtbot, open_window, demo):
    opened = open_window(connected=False, on_account=accept_account)
    opened.desktop.take_call(StartCall("#4711", demo))
    assert not opened.engine.calls_of("open_gallery")
    if not demo:
        opened.window.accounts.connect_given(Connection("https://acme.freshdesk.com", "key"))
    qtbot.waitUntil(lambda: bool(opened.engine.calls_of("open_gallery")))
    assert opened.engine.calls_of("open_gallery")[-1][0] == ticket(4711)

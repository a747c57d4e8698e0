import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gallery_app.desktop.search_bar import SearchBar
from gallery_app.domain.ids import ArticleId, TicketId
from gallery_app.domain.subject import ArticleSubject, TicketSubject


@pytest.fixture
def bar(qtbot, theme):
    bar = SearchBar(theme)
    qtbot.addWidget(bar)
    bar.resize(500, 40)
    bar.show()
    return bar


@pytest.mark.parametrize(
    ("typed", "subject"),
    [
        ("4711", TicketSubject(TicketId(4711))),
        (" #4711 ", TicketSubject(TicketId(4711))),
        ("https://acme.freshdesk.com/a/tickets/4711?page=2", TicketSubject(TicketId(4711))),
        ("https://acme.freshdesk.com/a/solutions/articles/12", ArticleSubject(ArticleId(12))),
    ],
)
def test_enter_opens_what_is_typed(qtbot, bar, typed, subject):
    bar.setText(typed)
    with qtbot.waitSignal(bar.submitted) as submitted:
        qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert submitted.args == [subject]


def test_what_is_not_understood_stays_and_is_answered_kindly(qtbot, bar):
    opened = []
    bar.submitted.connect(opened.append)
    bar.setText("invoice 42")
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert (bar.text(), opened) == ("invoice 42", [])
    assert "not a ticket number or link" in bar.complaint()
    qtbot.keyClick(bar, Qt.Key.Key_7)
    assert bar.complaint() == ""


def test_an_empty_box_complains_about_nothing(qtbot, bar):
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert bar.complaint() == ""


def test_a_pasted_link_opens_at_once_and_a_pasted_number_waits(qtbot, bar):
    opened = []
    bar.submitted.connect(opened.append)
    QGuiApplication.clipboard().setText("4711")
    qtbot.keyClick(bar, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (bar.text(), opened) == ("4711", [])
    bar.selectAll()
    QGuiApplication.clipboard().setText("https://acme.freshdesk.com/a/tickets/4698")
    qtbot.keyClick(bar, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: opened == [TicketSubject(TicketId(4698))])


def test_a_link_pasted_behind_other_text_waits_for_enter(qtbot, bar):
    opened = []
    bar.submitted.connect(opened.append)
    bar.setText("see ")
    QGuiApplication.clipboard().setText("https://acme.freshdesk.com/a/tickets/4698")
    qtbot.keyClick(bar, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert opened == [TicketSubject(TicketId(4698))]


def test_esc_gives_the_keys_back(qtbot, bar):
    with qtbot.waitSignal(bar.left):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)


def test_a_slash_in_the_empty_box_is_the_habit_of_focusing_it(qtbot, bar):
    qtbot.keyClicks(bar, "/4711")
    assert bar.text() == "4711"
    bar.selectAll()
    qtbot.keyClicks(bar, "/4698/")
    assert bar.text() == "4698/"

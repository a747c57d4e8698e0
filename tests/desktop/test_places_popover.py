from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.places_popover import PlacesPopover, head_words, parent_line, place_line
from gallery_app.domain.ids import ArticleId, ImageId, TicketId
from gallery_app.domain.image import Source
from gallery_app.domain.result import Place
from gallery_app.domain.ticket import MessageKind

SENT = datetime(2026, 11, 12, 12, tzinfo=UTC)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def make_place(number=4711, **changes):
    fields: dict[str, object] = {
        "image": ImageId("attachment-1"),
        "parent": TicketId(number),
        "in_article": False,
        "title": "Screen flickers",
        "source": Source.REPLY,
        "message_kind": MessageKind.CUSTOMER_REPLY,
        "private": False,
        "created_at": SENT,
        "name": "error.png",
    }
    return Place(**(fields | changes))  # type: ignore[arg-type]  # tests change any field by its name


NEAR = make_place(4698, distance=2)
ARTICLE = make_place(9, in_article=True, parent=ArticleId(9), title="Cleaning", source=Source.ARTICLE)
NOTE = make_place(4700, private=True, message_kind=MessageKind.PRIVATE_NOTE)


@pytest.fixture
def popover(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    popover = PlacesPopover(theme, window)
    yield popover
    popover.hide()


@pytest.fixture
def asked(popover):
    asked = []
    popover.place_asked.connect(asked.append)
    return asked


def test_places_in_words():
    assert place_line(make_place(), NOW) == "a customer reply · 12 Nov"
    assert place_line(NEAR, NOW) == "a customer reply · 12 Nov · similar, 2 of 64 bits differ"
    assert place_line(ARTICLE, NOW) == "the article · 12 Nov"
    assert parent_line(make_place()) == "#4711 Screen flickers"
    assert parent_line(make_place(title="")) == "#4711"
    assert parent_line(ARTICLE) == "Article: Cleaning"
    assert head_words((make_place(), NOTE, NEAR)) == "Shown in 2 places, 1 similar"
    assert head_words((make_place(),)) == "Shown in 1 place"


def test_enter_and_a_click_open_a_place(qtbot, popover, asked):
    popover.show_places((make_place(), NEAR, ARTICLE), QRect(100, 100, 200, 180))
    assert popover.list.hasFocus()
    qtbot.keyClick(popover.list, Qt.Key.Key_Down)
    qtbot.keyClick(popover.list, Qt.Key.Key_Return)
    assert asked == [NEAR]
    assert not popover.isVisible()
    popover.show_places((make_place(), NEAR), QRect(100, 100, 200, 180))
    row = popover.list.visualItemRect(popover.list.item(0))
    qtbot.mouseClick(popover.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert asked == [NEAR, make_place()]


def test_all_of_them_can_be_shown_as_a_result(qtbot, popover):
    popover.show_places((make_place(), NEAR), QRect(100, 100, 200, 180))
    with qtbot.waitSignal(popover.cluster_asked):
        popover.show_all.click()
    popover.show_places((make_place(),), QRect(100, 100, 200, 180))
    assert not popover.show_all.isVisible()


def test_esc_closes_it(qtbot, popover, asked):
    popover.show_places((make_place(), NEAR), QRect(100, 100, 200, 180))
    qtbot.keyClick(popover.list, Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert asked == []


@pytest.mark.parametrize("corner", [QPoint(0, 0), QPoint(700, 560), QPoint(5000, 5000)])
def test_it_stays_on_the_screen(popover, corner):
    popover.show_places((make_place(),) * 30, QRect(corner, QSize(200, 180)))
    screen = popover.screen().availableGeometry()
    assert screen.left() <= popover.x()
    assert popover.x() + popover.width() <= screen.right() + 1
    assert popover.y() >= screen.top()


def test_rows_are_named_and_a_private_note_says_so(popover):
    popover.show_places((make_place(), NOTE), QRect(100, 100, 200, 180))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert popover.list.item(0).data(role).startswith("#4711 Screen flickers, a customer reply")
    assert popover.list.item(1).data(role).endswith(", private")
    assert popover.accessibleName() == "Shown in 2 places"


def test_a_longer_line_makes_it_wider(popover):
    popover.show_places((make_place(),), QRect(100, 100, 200, 180))
    usual = popover.width()
    popover.show_places((replace(NEAR, title="x" * 70),), QRect(100, 100, 200, 180))
    assert usual < popover.width() <= 640

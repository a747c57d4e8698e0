from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt

from gallery_app.desktop.mirroring import isolate
from gallery_app.desktop.shelf_panel import ShelfPanel
from gallery_app.domain.article import Article, Category, Folder
from gallery_app.domain.errors import HelpdeskUnreachable
from gallery_app.domain.events import ShelfReady
from gallery_app.domain.ids import ArticleId, CategoryId, FolderId, JobId
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_query

JOB = JobId(1)
WHEN = datetime(2026, 1, 1, tzinfo=UTC)
TROUBLE = Category(CategoryId(1), "Troubleshooting")
START = Category(CategoryId(2), "Getting started")
PRINTERS = Folder(FolderId(5), "Printers", CategoryId(1), None, 2, 1)
EMPTY = Folder(FolderId(6), "Empty", CategoryId(1), None, 0, 0)
INK = Folder(FolderId(7), 'Ink "special"', CategoryId(1), FolderId(5), 1, 0)
CLEAN = Article(ArticleId(9), "How to clean the head", True, WHEN, WHEN)
DRAFT = Article(ArticleId(10), "Not done yet", False, WHEN, WHEN)


@pytest.fixture
def shelf(qtbot, theme):
    shelf = ShelfPanel(theme)
    qtbot.addWidget(shelf)
    shelf.resize(208, 400)
    shelf.show()
    shelf.activateWindow()
    return shelf


@pytest.fixture
def asked(shelf):
    asked = []
    shelf.shelf_asked.connect(asked.append)
    return asked


@pytest.fixture
def queries(shelf):
    queries = []
    shelf.query_asked.connect(queries.append)
    return queries


def fill(shelf):
    shelf.ask_first()
    shelf.show_shelf(ShelfReady(JOB, None, (TROUBLE, START)))
    shelf.tree.topLevelItem(0).setExpanded(True)
    shelf.show_shelf(ShelfReady(JOB, TROUBLE, (), (PRINTERS, EMPTY)))
    shelf.tree.topLevelItem(0).child(0).setExpanded(True)
    shelf.show_shelf(ShelfReady(JOB, PRINTERS, (), (INK,), (CLEAN, DRAFT)))


def texts(item):
    return [item.child(row).text(0) for row in range(item.childCount())]


def test_each_level_is_asked_for_when_it_is_opened_and_once(shelf, asked):
    fill(shelf)
    assert asked == [None, TROUBLE, PRINTERS]
    trouble = shelf.tree.topLevelItem(0)
    trouble.setExpanded(False)
    trouble.setExpanded(True)
    shelf.ask_first()
    assert asked == [None, TROUBLE, PRINTERS]
    assert texts(shelf.tree.invisibleRootItem()) == ["Troubleshooting", "Getting started"]
    assert texts(trouble) == ["Printers", "Empty"]
    assert texts(trouble.child(0)) == ['Ink "special"', "How to clean the head", "Not done yet"]


def test_while_a_level_is_read_it_says_so(shelf):
    shelf.ask_first()
    assert texts(shelf.tree.invisibleRootItem()) == ["Reading…"]


def test_what_is_empty_says_so(shelf):
    shelf.ask_first()
    shelf.show_shelf(ShelfReady(JOB, None))
    assert texts(shelf.tree.invisibleRootItem()) == ["The knowledge base is empty"]
    shelf.show_shelf(ShelfReady(JOB, None, (TROUBLE,)))
    shelf.tree.topLevelItem(0).setExpanded(True)
    shelf.show_shelf(ShelfReady(JOB, TROUBLE))
    assert texts(shelf.tree.topLevelItem(0)) == ["Nothing in here"]


def test_what_failed_says_why_and_a_click_tries_again(qtbot, shelf, asked, queries):
    shelf.ask_first()
    shelf.show_failed(None, HelpdeskUnreachable())
    note = shelf.tree.topLevelItem(0)
    assert note.text(0) == "The helpdesk cannot be reached. Try again"
    qtbot.mouseClick(
        shelf.tree.viewport(), Qt.MouseButton.LeftButton, pos=shelf.tree.visualItemRect(note).center()
    )
    assert asked == [None, None]
    assert queries == []
    shelf.show_shelf(ShelfReady(JOB, None, (TROUBLE,)))
    shelf.tree.topLevelItem(0).setExpanded(True)
    shelf.show_failed(TROUBLE, HelpdeskUnreachable())
    shelf.tree.itemClicked.emit(shelf.tree.topLevelItem(0).child(0), 0)
    assert asked[-1] == TROUBLE


def test_folders_and_articles_are_asked_for(qtbot, shelf, queries):
    fill(shelf)
    printers = shelf.tree.topLevelItem(0).child(0)
    for item in (shelf.tree.topLevelItem(0), printers, printers.child(0), printers.child(1)):
        qtbot.mouseClick(
            shelf.tree.viewport(), Qt.MouseButton.LeftButton, pos=shelf.tree.visualItemRect(item).center()
        )
    assert [print_query(query) for query in queries] == [
        "folder:=Troubleshooting", "folder:=Printers", 'folder:="Ink \\"special\\""', "article:9",
    ]  # fmt: skip
    assert all(parse_query(print_query(query)) == query for query in queries)


def test_keys_open_close_and_ask(qtbot, shelf, asked, queries):
    shelf.ask_first()
    shelf.show_shelf(ShelfReady(JOB, None, (TROUBLE, START)))
    shelf.tree.setFocus()
    shelf.tree.setCurrentItem(shelf.tree.topLevelItem(0))
    qtbot.keyClick(shelf.tree, Qt.Key.Key_Right)
    assert asked == [None, TROUBLE]
    qtbot.keyClick(shelf.tree, Qt.Key.Key_Return)
    assert [print_query(query) for query in queries] == ["folder:=Troubleshooting"]
    qtbot.keyClick(shelf.tree, Qt.Key.Key_Left)
    assert not shelf.tree.topLevelItem(0).isExpanded()


def test_a_level_read_again_keeps_what_is_open_below(shelf):
    fill(shelf)
    shelf.show_shelf(ShelfReady(JOB, TROUBLE, (), (PRINTERS, EMPTY)))
    printers = shelf.tree.topLevelItem(0).child(0)
    assert printers.isExpanded()
    assert len(texts(printers)) == 3
    shelf.show_shelf(ShelfReady(JOB, INK, (), (), (CLEAN,)))
    assert texts(printers.child(0)) == ["How to clean the head"]
    shelf.show_shelf(ShelfReady(JOB, Folder(FolderId(99), "Gone", None, None, 0, 0)))
    assert len(texts(printers)) == 3


def test_the_tree_is_as_high_as_its_open_rows(shelf, theme):
    fill(shelf)
    assert shelf.tree.height() == 7 * theme.px(26)
    shelf.tree.topLevelItem(0).setExpanded(False)
    assert shelf.tree.height() == 2 * theme.px(26)
    last = shelf.tree.visualItemRect(shelf.tree.topLevelItem(1))
    assert last.bottom() < shelf.tree.height()


def test_rows_say_what_they_are(shelf):
    fill(shelf)
    printers = shelf.tree.topLevelItem(0).child(0)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert printers.data(0, role) == "Printers, folder, 2 articles"
    assert printers.child(1).data(0, role) == "How to clean the head, article"
    assert printers.child(2).data(0, role) == "Not done yet, draft article"


def test_a_draft_is_painted_with_its_word(shelf, theme):
    fill(shelf)
    printers = shelf.tree.topLevelItem(0).child(0)
    image = shelf.grab().toImage()
    amber = theme.tokens.colour("amber")

    def has_amber(item):
        place = shelf.tree.visualItemRect(item)
        spot = shelf.tree.viewport().mapTo(shelf, QPoint(0, 0))
        right = range(place.right() - 40, place.right())
        rows = range(place.top(), place.bottom())
        found = (image.pixelColor(spot.x() + x, spot.y() + y) for x in right for y in rows)
        return any(abs(colour.hue() - amber.hue()) < 12 and colour.saturation() > 120 for colour in found)

    assert has_amber(printers.child(2))
    assert not has_amber(printers.child(1))


def test_another_helpdesk_starts_anew_where_somebody_sees_it(shelf, asked):
    fill(shelf)
    shelf.clear()
    assert texts(shelf.tree.invisibleRootItem()) == ["Reading…"]
    assert asked[3:] == [None]
    shelf.hide()
    shelf.clear()
    assert texts(shelf.tree.invisibleRootItem()) == ["Not read yet"]
    assert asked[3:] == [None]
    shelf.show()
    assert asked[3:] == [None, None]


@pytest.fixture
def leftwards(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("leftwards")
def test_names_run_as_they_are_written_in_a_window_from_right_to_left(shelf):
    fill(shelf)
    item = shelf.tree.topLevelItem(0)
    assert item.text(0) == isolate(TROUBLE.name) != TROUBLE.name
    assert item.data(0, Qt.ItemDataRole.AccessibleTextRole) == f"{TROUBLE.name}, category"

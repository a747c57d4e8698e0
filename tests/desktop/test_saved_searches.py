import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit

from gallery_app.desktop.saved_searches import (
    NAME_MAX,
    SavedSearch,
    SavedSearches,
    from_text,
    suggest_name,
    to_text,
)
from gallery_app.domain.query import Query
from gallery_app.domain.query_parse import parse_query
from tests.desktop.sample_search import VOCABULARY

ACME = SavedSearch("Acme · this month", "company:Acme date:2026-11")
PLACES = SavedSearch("Photos with a place", "has:gps is:photo")
NOTES = SavedSearch("Private notes", "visibility:private")


@pytest.fixture
def saved(qtbot, theme):
    saved = SavedSearches(theme)
    qtbot.addWidget(saved)
    saved.resize(200, 120)
    saved.show()
    saved.activateWindow()
    saved.show_searches((ACME, PLACES, NOTES))
    return saved


@pytest.fixture
def told(saved):
    told = []
    saved.changed.connect(told.append)
    return told


def centre(saved, row):
    return saved.list.visualItemRect(saved.list.item(row)).center()


def names(saved):
    return [saved.list.item(row).text() for row in range(saved.list.count())]


def test_a_click_or_enter_asks(qtbot, saved):
    asked = []
    saved.search_asked.connect(asked.append)
    qtbot.mouseClick(saved.list.viewport(), Qt.MouseButton.LeftButton, pos=centre(saved, 1))
    assert asked == [PLACES.text]
    saved.list.setFocus()
    saved.list.setCurrentRow(2)
    qtbot.keyClick(saved.list, Qt.Key.Key_Return)
    assert asked == [PLACES.text, NOTES.text]


def test_delete_removes_and_what_was_there_can_be_put_back(qtbot, saved, told):
    saved.list.setCurrentRow(1)
    with qtbot.waitSignal(saved.removed) as removed:
        qtbot.keyClick(saved.list, Qt.Key.Key_Delete)
    assert saved.searches == (ACME, NOTES)
    assert removed.args == [PLACES, (ACME, PLACES, NOTES)]
    assert told == [(ACME, NOTES)]
    saved.show_searches(removed.args[1])
    assert names(saved) == [ACME.name, PLACES.name, NOTES.name]
    assert told == [(ACME, NOTES)]


def test_a_name_is_edited_in_its_row(qtbot, saved, told):
    saved.list.setFocus()
    saved.list.setCurrentRow(0)
    qtbot.keyClick(saved.list, Qt.Key.Key_F2)
    field = saved.list.findChild(QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "Acme now")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: saved.searches[0] == SavedSearch("Acme now", ACME.text))
    assert told == [saved.searches]
    assert saved.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Acme now"


def test_an_empty_name_leaves_the_old_one(saved, told):
    saved.list.item(0).setText("   ")
    assert saved.searches[0] == ACME
    assert saved.list.item(0).text() == ACME.name
    assert told == []


def test_alt_and_arrows_reorder(qtbot, saved):
    saved.list.setCurrentRow(0)
    qtbot.keyClick(saved.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert saved.searches == (PLACES, ACME, NOTES)
    assert saved.list.currentRow() == 1
    qtbot.keyClick(saved.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(saved.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert saved.searches == (ACME, PLACES, NOTES)


def test_dragging_reorders(saved, told):
    moved = saved.list.takeItem(0)
    saved.list.insertItem(2, moved)
    saved.list.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.IgnoreAction,
            QMimeData(),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert saved.searches == (PLACES, NOTES, ACME)
    assert told == [(PLACES, NOTES, ACME)]


def test_the_menu_does_the_same(saved):
    menu = saved._make_menu(0)
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert words == ["Rename", "Remove", "Move up", "Move down"]
    assert not menu.actions()[3].isEnabled()
    menu.actions()[4].trigger()
    assert saved.searches == (PLACES, ACME, NOTES)


def test_the_bookmark_keeps_a_query_and_takes_it_out_again(saved):
    query = parse_query("type:jpeg date:-7d")
    saved.toggle(query, VOCABULARY)
    assert saved.holds("type:jpeg date:-7d")
    assert saved.searches[-1].text == "type:jpeg date:-7d"
    assert saved.searches[-1].name[0].isupper()
    saved.toggle(query, VOCABULARY)
    assert saved.searches == (ACME, PLACES, NOTES)
    saved.toggle(Query(), VOCABULARY)
    assert saved.searches == (ACME, PLACES, NOTES)
    assert not saved.holds("")


def test_without_searches_the_way_to_one_is_told(saved):
    saved.show_searches(())
    assert saved._empty.isVisible()
    assert not saved.list.isVisible()
    saved.from_text(to_text((ACME,)))
    assert names(saved) == [ACME.name]
    assert not saved._empty.isVisible()
    assert saved.to_text() == to_text((ACME,))


def test_rows_are_as_high_as_the_panels_and_all_in_view(saved, theme):
    assert saved.list.height() == 3 * theme.px(26)
    assert saved.list.visualItemRect(saved.list.item(2)).bottom() < saved.list.height()
    assert saved.list.itemAt(QPoint(20, 60)) is saved.list.item(2)


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "no json",
        "{}",
        "3",
        "null",
        '[1, null, "x", []]',
        '[{"name": "a"}]',
        '[{"name": 3, "query": "x"}]',
        '[{"name": "a", "query": "  "}]',
        "[" * 5000,
    ],
)
def test_of_a_damaged_text_nothing_is_left(kept):
    assert from_text(kept) == ()


def test_of_a_partly_damaged_text_the_rest_is_read():
    kept = json.dumps([{"name": "a", "query": "x"}, 7, {"name": "", "query": "type:png"}])
    assert from_text(kept) == (SavedSearch("a", "x"), SavedSearch("type:png", "type:png"))


@given(st.text(max_size=300))
def test_any_text_is_read_or_passed_over(kept):
    assert isinstance(from_text(kept), tuple)


readable = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=NAME_MAX)


@given(st.lists(st.builds(SavedSearch, readable, readable), max_size=5))
def test_what_is_kept_comes_back(searches):
    assert from_text(to_text(searches)) == tuple(searches)


def test_a_suggested_name_is_one_short_line():
    name = suggest_name(parse_query("type:png " + " ".join(f"word{n}" for n in range(60))), VOCABULARY)
    assert 0 < len(name) <= NAME_MAX
    assert "\n" not in name

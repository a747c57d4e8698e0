import pytest
from PySide6.QtGui import QAccessible

from tests.desktop.opened_view import cell_of, open_view
from tests.desktop.sample_gallery import make_groups, make_refs_of

REFS = make_refs_of(7, 3)


@pytest.fixture
def view(qtbot, theme):
    QAccessible.setActive(True)
    yield open_view(qtbot, theme, REFS, make_groups(REFS))
    QAccessible.setActive(False)


@pytest.fixture
def told(view):
    """The view as a screen reader sees it."""
    return QAccessible.queryAccessibleInterface(view)


def test_the_grid_is_a_list_of_its_tiles_and_nothing_else(told):
    assert told.role() == QAccessible.Role.List
    assert told.text(QAccessible.Text.Name) == "Pictures"
    assert told.childCount() == 10
    children = [told.child(row) for row in range(10)]
    assert {child.role() for child in children} == {QAccessible.Role.ListItem}
    assert [child.text(QAccessible.Text.Name).split(",")[0] for child in children] == [
        f"Picture {number} of 10" for number in range(1, 11)
    ]


def test_heads_are_told_with_the_first_tile_below_them(told):
    words = [told.child(row).text(QAccessible.Text.Description) for row in range(10)]
    assert [bool(each) for each in words] == [row in (0, 7) for row in range(10)]
    assert words[7].startswith("First of ticket 4710, ")


def test_a_screen_reader_finds_a_tile_where_it_is_seen(view, told):
    for row in (0, 6, 7):
        middle = view.viewport().mapToGlobal(cell_of(view, row).center())
        assert (
            told.childAt(middle.x(), middle.y())
            .text(QAccessible.Text.Name)
            .startswith(f"Picture {row + 1} of 10,")
        )
        assert told.child(row).rect().contains(middle)


def test_focus_and_selection_are_told_of_the_right_tile(view, told):
    view.setCurrentIndex(view.model_.index(8))
    view.select_ids([REFS[2].id])
    focused = [row for row in range(10) if told.child(row).state().focused]
    chosen = [row for row in range(10) if told.child(row).state().selected]
    assert (focused, chosen) == ([8], [2])
    assert told.focusChild().text(QAccessible.Text.Name).startswith("Picture 9 of 10")


def test_the_moving_focus_is_reported_with_its_row(view, monkeypatch):
    reported = []
    monkeypatch.setattr(
        "gallery_app.desktop.gallery_grid.QAccessible.updateAccessibility",
        lambda event: reported.append((event.type(), event.child())),
    )
    view.setCurrentIndex(view.model_.index(8))
    focus, added = QAccessible.Event.Focus, QAccessible.Event.SelectionAdd
    assert [child for kind, child in reported if kind == focus] == [8]
    assert [child for kind, child in reported if kind == added] == [8]

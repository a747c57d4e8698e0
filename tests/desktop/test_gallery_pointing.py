from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from gallery_app.desktop.group_head import HeadPart
from gallery_app.desktop.tile_badges import BadgeKind, place_badges
from gallery_app.desktop.tile_layout import place_tile
from gallery_app.domain.paging import Page
from tests.desktop.opened_view import cell_of, click, open_view, selected
from tests.desktop.sample_gallery import make_groups, make_items, make_refs_of

REFS = make_refs_of(7, 3)
GROUPS = [replace(group, folded=6) for group in make_groups(REFS)]


@pytest.fixture
def view(qtbot, theme):
    view = open_view(qtbot, theme, REFS, GROUPS)
    items = make_items(REFS)
    items = (replace(items[0], copies=5, other_tickets=7), *items[1:])
    view.model_.show_page(Page(items, len(items), 1, 50), GROUPS)
    return view


def part_at(view, group, part):
    """The middle of a head's part in the viewport."""
    rect = view._layout.head_rect(group)
    head = view._heads.plan(view.model_.groups()[group].group, rect.size())
    inside = next(each.rect for each in head if each.part is part and each.text != "·")
    return view._to_view(inside.translated(rect.topLeft())).center()


def badge_at(view, kind):
    picture = place_tile(cell_of(view, 0), view._delegate.sizes()).picture
    placed = place_badges(view.model_.tile(0), picture, view._theme)
    return next(each.rect.center() for each in placed if each.badge.kind is kind)


@pytest.mark.parametrize(("part", "signal"), [("number", "parent_asked"), ("folded", "folded_asked")])
def test_number_and_folded_ask_for_their_group_and_select_nothing(qtbot, view, part, signal):
    click(qtbot, view, cell_of(view, 1).center())
    for group in (0, 1):
        with qtbot.waitSignal(getattr(view, signal)) as asked:
            click(qtbot, view, part_at(view, group, HeadPart(part)))
        assert asked.args == [GROUPS[group]]
    assert selected(view) == [1]


@pytest.mark.parametrize(("kind", "signal"), [("copies", "copies_asked"), ("similar", "similar_asked")])
def test_badges_that_count_ask_for_their_picture_and_select_nothing(qtbot, view, kind, signal):
    with qtbot.waitSignal(getattr(view, signal)) as asked:
        click(qtbot, view, badge_at(view, BadgeKind(kind)))
    assert asked.args == [REFS[0].id]
    assert selected(view) == []


def double_click(qtbot, view, point, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, point)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, modifiers, point)


def test_a_double_click_asks_once(qtbot, view):
    asked = []
    view.copies_asked.connect(asked.append)
    at = badge_at(view, BadgeKind.COPIES)
    click(qtbot, view, at)
    double_click(qtbot, view, at)
    assert asked == [REFS[0].id]


def test_a_double_click_on_a_head_selects_its_pictures(qtbot, view):
    for group, modifiers, rows in (
        (0, Qt.KeyboardModifier.NoModifier, [0, 1, 2, 3, 4, 5, 6]),
        (1, Qt.KeyboardModifier.NoModifier, [7, 8, 9]),
        (0, Qt.KeyboardModifier.ControlModifier, list(range(10))),
    ):
        at = part_at(view, group, HeadPart.TITLE)
        double_click(qtbot, view, at, modifiers)
        assert selected(view) == rows


def test_the_focused_pictures_group_is_selected_without_a_mouse(view):
    view.setCurrentIndex(view.model_.index(8))
    view.select_current_group()
    assert selected(view) == [7, 8, 9]


@pytest.mark.parametrize("shape", ["hand", "arrow"])
def test_a_hand_shows_what_can_be_clicked(qtbot, view, shape):
    points = {
        "hand": [part_at(view, 0, HeadPart.NUMBER), badge_at(view, BadgeKind.SIMILAR)],
        "arrow": [part_at(view, 0, HeadPart.TITLE), cell_of(view, 1).center(), QPoint(2, 2)],
    }[shape]
    wanted = Qt.CursorShape.PointingHandCursor if shape == "hand" else Qt.CursorShape.ArrowCursor
    for point in points:
        qtbot.mouseMove(view.viewport(), point)
        assert view.viewport().cursor().shape() == wanted


def test_the_number_is_underlined_while_it_is_pointed_at(qtbot, view):
    number = part_at(view, 0, HeadPart.NUMBER)
    area = view._to_view(view._layout.head_rect(0))
    before = view.viewport().grab(area).toImage()
    qtbot.mouseMove(view.viewport(), number)
    assert view.viewport().grab(area).toImage() != before
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert view.viewport().grab(area).toImage() == before


def tooltip_at(view, point):
    QToolTip.hideText()
    event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    return QToolTip.text()


def test_tooltips_explain_heads_badges_and_tiles(view):
    assert "Open ticket 4710" in tooltip_at(view, part_at(view, 1, HeadPart.NUMBER))
    assert "Show what is folded in ticket 4711" in tooltip_at(view, part_at(view, 0, HeadPart.FOLDED))
    assert "Ana Silva · Contoso" in tooltip_at(view, part_at(view, 0, HeadPart.TITLE))
    assert "5 copies of the same file" in tooltip_at(view, badge_at(view, BadgeKind.COPIES))
    assert "IMG_0001.JPG" in tooltip_at(view, cell_of(view, 1).center())
    QToolTip.hideText()


def test_names_that_come_later_paint_the_heads_and_no_tile(view, monkeypatch):
    painted: list[str] = []
    paint = view._heads.paint

    def note(painter, rect, group, hovered):
        painted.append(group.company)
        paint(painter, rect, group, hovered)

    monkeypatch.setattr(view._heads, "paint", note)
    monkeypatch.setattr(view._delegate, "paint_tile", lambda *_given: painted.append("a tile"))
    scroll = view.verticalOffset()
    QApplication.processEvents()
    painted.clear()
    view.model_.show_groups([replace(GROUPS[0], company="Fabrikam")])
    QApplication.processEvents()
    assert painted == ["Fabrikam", "Contoso"]
    assert view.verticalOffset() == scroll


def test_other_heads_over_the_same_pictures_lay_the_page_out_anew(view):
    top = cell_of(view, 0).top()
    assert view.model_.show_page(Page(make_items(REFS), len(REFS), 1, 50), ()) is False
    assert cell_of(view, 0).top() < top
    assert cell_of(view, 7).top() == cell_of(view, 4).top()


def test_skeletons_stand_where_the_first_tiles_will(view):
    before = cell_of(view, 0)
    view.model_.show_empty(8)
    assert cell_of(view, 0) == before
    assert view.viewport().grab().toImage().size() == view.viewport().size()
    assert tooltip_at(view, view._layout.head_rect(0).center()) == ""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.desktop.opened_view import cell_of, click, open_view, selected
from tests.desktop.sample_gallery import make_groups, make_ref, make_refs_of

REFS = tuple(make_ref(number) for number in range(23))
GROUPED = make_refs_of(7, 3, 10)
"""Lines 0-3, 4-6 | 7-9 | 10-13, 14-17, 18-19."""
KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def plain(qtbot, theme):
    return open_view(qtbot, theme, REFS)


@pytest.fixture
def grouped(qtbot, theme):
    return open_view(qtbot, theme, GROUPED, make_groups(GROUPED))


def move(qtbot, view, start, keys):
    view.setCurrentIndex(view.model_.index(start))
    for key in keys:
        qtbot.keyClick(view, key)
    return view.currentIndex().row()


@pytest.mark.parametrize(
    ("start", "keys", "end"),
    [
        (0, [KEY.Key_Right], 1),
        (3, [KEY.Key_Right], 4),
        (4, [KEY.Key_Left], 3),
        (0, [KEY.Key_Left], 0),
        (1, [KEY.Key_Down], 5),
        (5, [KEY.Key_Up], 1),
        (1, [KEY.Key_Up], 1),
        (19, [KEY.Key_Down], 22),
        (21, [KEY.Key_Down], 21),
        (5, [KEY.Key_End], 22),
        (5, [KEY.Key_Home], 0),
        (1, [KEY.Key_PageDown], 9),
        (9, [KEY.Key_PageUp], 1),
        (6, [KEY.Key_PageUp], 2),
        (22, [KEY.Key_Right], 22),
    ],
)
def test_keys_move_in_the_order_of_the_page(qtbot, plain, start, keys, end):
    assert move(qtbot, plain, start, keys) == end


@pytest.mark.parametrize(
    ("start", "keys", "end"),
    [
        (6, [KEY.Key_Right], 7),
        (7, [KEY.Key_Left], 6),
        (2, [KEY.Key_Down, KEY.Key_Down], 9),
        (3, [KEY.Key_Down], 6),
        (3, [KEY.Key_Down] * 3, 13),
        (3, [KEY.Key_Down] * 3 + [KEY.Key_Up] * 3, 3),
        (3, [KEY.Key_Down, KEY.Key_Left, KEY.Key_Down], 8),
        (3, [KEY.Key_Down] * 9, 19),
        (0, [KEY.Key_End], 19),
        (19, [KEY.Key_Home], 0),
        (1, [KEY.Key_PageDown], 8),
        (11, [KEY.Key_PageUp], 5),
    ],
)
def test_keys_go_over_heads_and_keep_their_column(qtbot, grouped, start, keys, end):
    assert move(qtbot, grouped, start, keys) == end


def test_a_click_elsewhere_begins_a_new_column(qtbot, grouped):
    move(qtbot, grouped, 19, [KEY.Key_Down])
    click(qtbot, grouped, cell_of(grouped, 8).center() if cell_of(grouped, 8).top() > 0 else QPoint(0, 0))
    assert move(qtbot, grouped, 3, [KEY.Key_Down]) == 6
    grouped.setCurrentIndex(grouped.model_.index(4))
    qtbot.keyClick(grouped, KEY.Key_Down)
    assert grouped.currentIndex().row() == 7


def test_keys_bring_the_tile_and_its_head_into_view(qtbot, grouped):
    move(qtbot, grouped, 6, [KEY.Key_Down, KEY.Key_Down])
    assert grouped.viewport().rect().contains(cell_of(grouped, 12))
    move(qtbot, grouped, 12, [KEY.Key_Home])
    assert grouped.verticalOffset() <= grouped._layout.head_rect(0).top()


@pytest.mark.parametrize(("key", "end"), [(KEY.Key_Left, 1), (KEY.Key_Right, 0), (KEY.Key_Down, 4)])
def test_in_a_mirrored_window_keys_follow_what_is_seen(qtbot, theme, key, end):
    view = open_view(qtbot, theme, GROUPED, make_groups(GROUPED), direction=Qt.LayoutDirection.RightToLeft)
    assert cell_of(view, 0).left() > cell_of(view, 1).left()
    assert move(qtbot, view, 0, [key]) == end


def test_shift_selects_a_range_in_the_order_of_the_page(qtbot, plain):
    plain.setCurrentIndex(plain.model_.index(2))
    qtbot.keyClick(plain, KEY.Key_Down, SHIFT)
    assert selected(plain) == [2, 3, 4, 5, 6]
    qtbot.keyClick(plain, KEY.Key_Left, SHIFT)
    assert selected(plain) == [2, 3, 4, 5]


def test_a_range_goes_over_heads_and_takes_exactly_what_lies_between(qtbot, grouped):
    grouped.setCurrentIndex(grouped.model_.index(5))
    qtbot.keyClick(grouped, KEY.Key_Down, SHIFT)
    assert selected(grouped) == [5, 6, 7, 8]
    qtbot.keyClick(grouped, KEY.Key_Down, SHIFT)
    assert selected(grouped) == [5, 6, 7, 8, 9, 10, 11]
    for _ in range(3):
        qtbot.keyClick(grouped, KEY.Key_Up, SHIFT)
    assert selected(grouped) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(("first", "last"), [(1, 6), (6, 1), (2, 8), (8, 5)])
def test_a_shift_click_selects_from_the_current_tile_to_the_clicked(qtbot, grouped, first, last):
    click(qtbot, grouped, cell_of(grouped, first).center())
    click(qtbot, grouped, cell_of(grouped, last).center(), SHIFT)
    assert selected(grouped) == list(range(min(first, last), max(first, last) + 1))


def test_ctrl_click_adds_and_takes_away(qtbot, grouped):
    for row in (1, 5, 8, 5):
        click(qtbot, grouped, cell_of(grouped, row).center(), CTRL)
    assert selected(grouped) == [1, 8]


def test_ctrl_space_toggles_and_ctrl_arrows_only_move(qtbot, plain):
    qtbot.keyClick(plain, KEY.Key_Space, CTRL)
    qtbot.keyClick(plain, KEY.Key_Right, CTRL)
    assert selected(plain) == [0]
    qtbot.keyClick(plain, KEY.Key_Space, CTRL)
    assert selected(plain) == [0, 1]


def test_the_page_is_taken_and_once_more_everything_asked_for(qtbot, plain):
    with qtbot.assertNotEmitted(plain.all_asked):
        plain.select_page()
    assert selected(plain) == list(range(23))
    with qtbot.waitSignal(plain.all_asked):
        plain.select_page()


def test_the_grid_alone_selects_nothing_by_ctrl_a(qtbot, plain):
    qtbot.keyClick(plain, KEY.Key_A, CTRL)  # the key is the window's, and may be another one
    assert selected(plain) == []


def test_skeletons_are_never_selected(qtbot, plain):
    plain.model_.show_empty(8)
    with qtbot.assertNotEmitted(plain.all_asked):
        for _ in range(2):
            plain.select_page()
    assert plain._selected == frozenset()
    drag(plain, QPoint(1, 60), QPoint(700, 400))
    assert (selected(plain), plain.selected_ids()) == ([], ())


# --- the rubber band ------------------------------------------------------------------------------------


@pytest.fixture
def tall(grouped):
    grouped.resize(1000, 900)
    return grouped


def drag(view, start, end, modifiers=Qt.KeyboardModifier.NoModifier, *, releases=True):
    port = view.viewport()
    QTest.mousePress(port, LEFT, modifiers, start)
    for step in (1, 2, 3):
        QTest.mouseMove(port, start + (end - start) * step / 3)
    if releases:
        QTest.mouseRelease(port, LEFT, modifiers, end)


def gap_before(view, row):
    return cell_of(view, row).topLeft() + QPoint(1, 1)


def test_a_band_takes_the_tiles_it_touches_over_heads(tall):
    drag(tall, gap_before(tall, 4), cell_of(tall, 8).center())
    assert selected(tall) == [4, 5, 7, 8]
    assert tall._band.isNull()


def test_a_band_may_be_drawn_from_any_corner(tall):
    start = cell_of(tall, 8).bottomRight() - QPoint(1, 1)
    drag(tall, start, cell_of(tall, 5).center())
    assert selected(tall) == [5, 8]


def test_a_band_that_shrinks_lets_go(tall):
    drag(tall, gap_before(tall, 4), cell_of(tall, 8).center(), releases=False)
    assert tall._band.isValid()
    QTest.mouseMove(tall.viewport(), cell_of(tall, 4).center())
    assert selected(tall) == [4]
    QTest.mouseRelease(tall.viewport(), LEFT, pos=cell_of(tall, 4).center())


def test_a_band_is_painted_while_it_is_drawn(tall):
    head = tall._to_view(tall._layout.head_rect(1))
    free = QPoint(head.center().x(), head.center().y())
    before = tall.viewport().grab().toImage().pixelColor(free)
    drag(tall, gap_before(tall, 4), cell_of(tall, 9).center(), releases=False)
    inside = tall.viewport().grab().toImage().pixelColor(free)
    assert inside != before
    QTest.mouseRelease(tall.viewport(), LEFT, pos=cell_of(tall, 9).center())
    assert tall.viewport().grab().toImage().pixelColor(free) == before


def test_a_click_into_the_free_space_selects_nothing(qtbot, tall):
    click(qtbot, tall, cell_of(tall, 1).center())
    click(qtbot, tall, cell_of(tall, 6).center() + QPoint(cell_of(tall, 6).width(), 0))
    assert selected(tall) == []

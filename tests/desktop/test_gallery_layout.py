import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from gallery_app.desktop.gallery_layout import EMPTY_LAYOUT, GalleryLayout, LayoutSizes, Move

CELL = QSize(100, 80)


def make_layout(*counts, columns=4, heads=True, is_mirrored=False):
    starts = [sum(counts[:place]) for place in range(len(counts))] if heads else []
    sizes = LayoutSizes(columns, CELL, head_px=40, margin_px=6, gap_px=12, is_mirrored=is_mirrored)
    return GalleryLayout(sum(counts), sizes, starts)


layouts = st.builds(
    lambda counts, columns, heads, is_mirrored: make_layout(
        *counts, columns=columns, heads=heads, is_mirrored=is_mirrored
    ),
    st.lists(st.integers(1, 9), min_size=1, max_size=8),
    st.integers(1, 6),
    st.booleans(),
    st.booleans(),
)


def all_rects(layout):
    cells = [layout.cell_rect(row) for row in range(layout.count)]
    return cells + [layout.head_rect(group) for group in range(len(layout.group_starts))]


@given(layouts)
def test_nothing_lies_over_anything_else_or_outside(layout):
    rects = all_rects(layout)
    whole = QRect(0, 0, layout.width, layout.height)
    assert all(whole.contains(rect) for rect in rects)
    for place, rect in enumerate(rects):
        assert not any(rect.intersects(other) for other in rects[place + 1 :])


@given(layouts)
def test_tiles_are_read_in_their_order_below_their_own_head(layout):
    def reading_place(rect):
        across = layout.width - rect.right() if layout.sizes.is_mirrored else rect.left()
        return rect.top(), across

    places = [reading_place(layout.cell_rect(row)) for row in range(layout.count)]
    assert places == sorted(places)
    for group in range(len(layout.group_starts)):
        below, rows = layout.head_rect(group).bottom(), layout.rows_of(group)
        assert below < layout.cell_rect(rows[0]).top()
        assert {layout.group_of(row) for row in rows} == {group}
        if group:
            assert layout.cell_rect(rows[0] - 1).bottom() < layout.head_rect(group).top()


@given(layouts, st.integers(-20, 700), st.integers(-20, 2000))
def test_a_point_holds_one_tile_or_one_head_or_nothing(layout, x, y):
    point = QPoint(x, y)
    row, group = layout.row_at(point), layout.head_at(point)
    inside = [r for r in range(layout.count) if layout.cell_rect(r).adjusted(6, 6, -6, -6).contains(point)]
    assert inside == ([] if row is None else [row])
    assert row is None or group is None
    if group is not None:
        assert layout.head_rect(group).contains(point)


@given(layouts)
def test_the_middle_of_a_tile_finds_it_again(layout):
    for row in range(layout.count):
        assert layout.row_at(layout.cell_rect(row).center()) == row


@given(layouts, st.integers(-50, 2000), st.integers(1, 900))
def test_what_is_in_sight_is_exactly_what_the_lines_touch(layout, top, height):
    sight = QRect(0, top, layout.width, height)
    rows = [row for row in range(layout.count) if layout.cell_rect(row).intersects(sight)]
    assert list(layout.rows_between(top, top + height)) == rows
    groups = range(len(layout.group_starts))
    heads = [group for group in groups if layout.head_rect(group).intersects(sight)]
    assert list(layout.heads_between(top, top + height)) == heads


@given(layouts, st.integers(-10, 600), st.integers(-10, 900), st.integers(1, 400), st.integers(1, 400))
def test_an_area_takes_the_tiles_it_touches(layout, x, y, width, height):
    area = QRect(x, y, width, height)
    touched = [
        row for row in range(layout.count) if layout.cell_rect(row).adjusted(6, 6, -6, -6).intersects(area)
    ]
    assert layout.rows_in(area) == touched


@given(layouts, st.sampled_from(Move), st.data())
def test_keys_stay_on_the_page_and_lead_where_they_say(layout, move, data):
    row = data.draw(st.integers(0, layout.count - 1))
    moved = layout.move(row, move, page_px=200)
    assert 0 <= moved < layout.count
    before, after = layout.cell_rect(row), layout.cell_rect(moved)
    if move in (Move.UP, Move.PAGE_UP):
        assert after.top() <= before.top()
    if move in (Move.DOWN, Move.PAGE_DOWN):
        assert after.top() >= before.top()
    if move is Move.DOWN and after.top() > before.top():
        assert layout.column_of(moved) <= layout.column_of(row)


@given(layouts, st.data())
def test_down_and_up_come_back_when_the_column_is_kept(layout, data):
    row = data.draw(st.integers(0, layout.count - 1))
    column = layout.column_of(row)
    down = layout.move(row, Move.DOWN, column=column)
    if down != row:
        assert layout.move(down, Move.UP, column=column) == row


@pytest.mark.parametrize(
    ("start", "move", "end"),
    [
        (2, Move.DOWN, 6),
        (6, Move.DOWN, 9),
        (4, Move.DOWN, 7),
        (9, Move.UP, 6),
        (6, Move.RIGHT, 7),
        (7, Move.LEFT, 6),
        (9, Move.DOWN, 12),
        (9, Move.END, 13),
        (9, Move.HOME, 0),
    ],
)
def test_keys_go_over_heads(start, move, end):
    """Lines 0-3, 4-6 | 7-9 | 10-13."""
    assert make_layout(7, 3, 4).move(start, move) == end


def test_left_and_right_follow_what_is_seen_where_the_page_is_mirrored():
    layout = make_layout(6, is_mirrored=True)
    assert layout.cell_rect(0).left() == 300
    assert layout.move(0, Move.LEFT) == 1
    assert layout.move(1, Move.RIGHT) == 0
    assert layout.move(1, Move.NEXT) == 2


def test_a_screen_down_shows_what_was_not_yet_seen_in_full():
    layout = make_layout(40, heads=False)
    assert layout.move(1, Move.PAGE_DOWN, page_px=250) == 1 + 3 * 4
    assert layout.move(39, Move.PAGE_UP, page_px=250) == 39 - 3 * 4
    assert layout.move(1, Move.PAGE_DOWN, page_px=10) == 5
    grouped = make_layout(4, 4, 4, 4)
    assert grouped.move(1, Move.PAGE_DOWN, page_px=250) == 9


def test_the_first_line_of_a_group_brings_its_head_into_view():
    layout = make_layout(7, 3)
    assert layout.top_of(2) == layout.head_rect(0).top() == 6
    assert layout.top_of(5) == layout.cell_rect(5).top()
    assert layout.top_of(8) == layout.head_rect(1).top()


def test_an_empty_page_has_no_height_and_holds_nothing():
    assert EMPTY_LAYOUT.height == 0
    assert EMPTY_LAYOUT.row_at(QPoint(0, 0)) is None
    assert EMPTY_LAYOUT.head_at(QPoint(0, 0)) is None
    assert list(EMPTY_LAYOUT.rows_between(0, 1000)) == []


def test_two_hundred_tiles_below_forty_heads_are_laid_out_at_once():
    def measure():
        began_s = time.thread_time()
        make_layout(*[5] * 40)
        return time.thread_time() - began_s

    assert min(measure() for _ in range(5)) < 0.002

"""Marks on screen and picture: there and back under every turn, moved, resized and hit inside the picture."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from gallery_app.desktop.markup_geometry import (
    SIDES,
    End,
    Placing,
    find_bounds,
    is_hit,
    keep_point,
    list_grips,
    make_box,
    move_box,
    resize_box,
    turn_way,
    unturn,
)
from gallery_app.desktop.markup_painter import make_transform
from gallery_app.desktop.view_geometry import Scene, Size, Spot, Zoom
from gallery_app.domain.marks import Arrow, Rectangle, Redaction
from tests.domain.marks_samples import COLOURS, MARKS

SIZES = st.builds(Size, st.integers(1, 6000), st.integers(1, 6000))
ROOMS = st.builds(Size, st.integers(60, 3000), st.integers(60, 3000))
TURNS = st.integers(0, 3)
SHARES = st.floats(-0.2, 1.2)
WAYS = st.tuples(st.integers(-9000, 9000), st.integers(-9000, 9000))


@st.composite
def placings(draw):
    scene = Scene(draw(SIZES), draw(ROOMS), draw(st.sampled_from([0, 16])))
    view = scene.scale_to(scene.open(Zoom.FIT, draw(TURNS)), draw(st.floats(0.05, 20)))
    view = scene.pan(view, draw(st.integers(-5000, 5000)), draw(st.integers(-5000, 5000)))
    return Placing.of(scene, view)


@st.composite
def boxed(draw):
    """A picture and a box in it."""
    picture = draw(SIZES)
    left, top = draw(st.integers(0, picture.width - 1)), draw(st.integers(0, picture.height - 1))
    right = draw(st.integers(left + 1, picture.width))
    return picture, (left, top, right, draw(st.integers(top + 1, picture.height)))


def is_inside(box, picture):
    return 0 <= box[0] < box[2] <= picture.width and 0 <= box[1] < box[3] <= picture.height


@given(placings(), SHARES, SHARES)
def test_a_place_comes_back_from_the_screen(placing, across, down):
    spot = Spot(across * placing.picture.width, down * placing.picture.height)
    back = placing.to_picture(placing.to_room(*spot))
    assert math.isclose(back.x, spot.x, abs_tol=1e-3)
    assert math.isclose(back.y, spot.y, abs_tol=1e-3)


@given(placings(), st.floats(0, 1), st.floats(0, 1))
def test_what_is_in_the_picture_is_in_its_rectangle_on_the_screen(placing, across, down):
    left, top, width, height = placing.rect
    x, y = placing.to_room(across * placing.picture.width, down * placing.picture.height)
    assert left - 1e-3 <= x <= left + width + 1e-3
    assert top - 1e-3 <= y <= top + height + 1e-3


@given(placings(), SHARES, SHARES)
def test_the_painter_puts_marks_where_the_pointer_finds_them(placing, across, down):
    x, y = across * placing.picture.width, down * placing.picture.height
    painted = make_transform(placing).map(QPointF(x, y))
    assert (painted.x(), painted.y()) == pytest.approx(placing.to_room(x, y), abs=1e-3)


def test_turned_to_the_right_the_left_top_is_at_the_right_top():
    scene = Scene(Size(80, 60), Size(80, 80))
    corners = [Placing.of(scene, scene.open(Zoom.FIT, turns)).to_room(0, 0) for turns in range(4)]
    assert corners == [(0, 10), (70, 0), (80, 70), (10, 80)]


@given(placings(), st.integers(-50, 50), st.integers(-50, 50))
def test_a_way_on_the_screen_is_that_way_on_the_picture(placing, across, down):
    start = placing.to_picture(Spot(100, 100))
    end = placing.to_picture(Spot(100 + across, 100 + down))
    right, lower = unturn((across, down), placing.turns)
    assert end.x - start.x == pytest.approx(right / placing.scale.x, abs=1e-6)
    assert end.y - start.y == pytest.approx(lower / placing.scale.y, abs=1e-6)
    assert turn_way((right, lower), placing.turns) == (across, down)


@given(SIZES, st.tuples(SHARES, SHARES), st.tuples(SHARES, SHARES))
def test_a_box_lies_inside_and_holds_all_that_was_touched(picture, one, other):
    start, end = (Spot(x * picture.width, y * picture.height) for x, y in (one, other))
    box = make_box(start, end, picture)
    assert is_inside(box, picture)
    assert make_box(end, start, picture) == box
    for spot in (start, end):
        if 0 <= spot.x <= picture.width and 0 <= spot.y <= picture.height:
            assert box[0] <= spot.x <= box[2]
            assert box[1] <= spot.y <= box[3]


@given(boxed(), WAYS)
def test_a_moved_box_keeps_its_size_and_stays_inside(picture_and_box, way):
    picture, box = picture_and_box
    across, down = way
    moved = move_box(box, across, down, picture)
    assert is_inside(moved, picture)
    assert (moved[2] - moved[0], moved[3] - moved[1]) == (box[2] - box[0], box[3] - box[1])
    assert move_box(box, 0, 0, picture) == box


@given(boxed(), st.sampled_from(SIDES), WAYS)
def test_a_resized_box_stays_inside_and_keeps_what_was_not_moved(picture_and_box, side, way):
    picture, box = picture_and_box
    across, down = way
    resized = resize_box(box, side, across, down, picture)
    assert is_inside(resized, picture)
    assert resize_box(box, side, 0, 0, picture) == box
    if not side[0]:
        assert (resized[0], resized[2]) == (box[0], box[2])
    elif side[0] > 0 and across > box[0] - box[2]:
        assert resized[0] == box[0]
    if not side[1]:
        assert (resized[1], resized[3]) == (box[1], box[3])


@given(SIZES, SHARES, SHARES)
def test_a_point_is_kept_on_a_pixel_of_the_picture(picture, across, down):
    x, y = keep_point(across * picture.width, down * picture.height, picture)
    assert 0 <= x < picture.width
    assert 0 <= y < picture.height


@given(MARKS, st.floats(0, 1), st.floats(0, 1), st.floats(0, 8))
def test_nothing_is_hit_far_from_its_bounds(mark, across, down, reach):
    left, top, right, bottom = find_bounds(mark)
    edge = getattr(mark, "width_px", 0) + reach + 1
    assert not is_hit(mark, Spot(left - edge - 1, top + down * (bottom - top)), reach)
    assert not is_hit(mark, Spot(left + across * (right - left), bottom + edge + 1), reach)


@given(MARKS)
def test_every_mark_is_hit_where_it_is_drawn(mark):
    left, top, right, bottom = find_bounds(mark)
    if isinstance(mark, Rectangle):
        drawn = Spot(left, (top + bottom) / 2)
    elif isinstance(mark, Arrow):
        drawn = Spot((mark.start[0] + mark.end[0] + 1) / 2, (mark.start[1] + mark.end[1] + 1) / 2)
    else:
        drawn = Spot((left + right) / 2, (top + bottom) / 2)
    assert is_hit(mark, drawn, 0)


@given(boxed(), COLOURS)
def test_inside_of_a_rectangle_one_can_draw_and_inside_of_a_redaction_not(picture_and_box, colour):
    _, box = picture_and_box
    assume(min(box[2] - box[0], box[3] - box[1]) > 12)
    middle = Spot((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    assert not is_hit(Rectangle(box, colour, 4), middle, 2)
    assert is_hit(Redaction(box, colour), middle, 0)


@given(MARKS)
def test_grips_lie_at_the_mark(mark):
    left, top, right, bottom = find_bounds(mark)
    grips = list_grips(mark)
    assert len(grips) in (1, 2, 8)
    for grip, spot in grips:
        assert left <= spot.x <= right
        assert top <= spot.y <= bottom
        if isinstance(grip, End):
            assert is_hit(mark, spot, 0)

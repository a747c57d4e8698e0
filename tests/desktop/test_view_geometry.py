"""A picture in its room: fitted, at 100 %, zoomed at a point, panned, turned."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.desktop.view_geometry import SCALE_MAX, Scene, Size, Spot, Zoom

SIDES = st.integers(1, 12_000)
SIZES = st.builds(Size, SIDES, SIDES)
ROOMS = st.builds(Size, st.integers(50, 4000), st.integers(50, 4000))
SCENES = st.builds(Scene, SIZES, ROOMS, st.sampled_from([0, 16]))
TURNS = st.integers(0, 3)
ZOOMS = st.sampled_from([Zoom.FIT, Zoom.WIDTH, Zoom.ACTUAL])
SCREEN = Size(1200, 800)


@given(SCENES, TURNS)
def test_a_fitted_picture_lies_inside_and_is_never_enlarged(scene, turns):
    view = scene.open(Zoom.FIT, turns)
    left, top, width, height = scene.find_rect(view)
    assert view.scale <= 1
    if view.zoom is Zoom.FIT:
        assert left >= -1
        assert top >= -1
        assert width <= scene.room.width
        assert height <= scene.room.height


@given(
    SCENES, TURNS, ZOOMS, st.lists(st.tuples(st.floats(-3, 3), st.floats(0, 1), st.floats(0, 1)), max_size=6)
)
def test_no_empty_border_where_the_picture_is_larger_than_the_room(scene, turns, zoom, steps):
    view = scene.open(zoom, turns)
    for step, across, down in steps:
        view = scene.step(view, step, Spot(across * scene.room.width, down * scene.room.height))
        view = scene.pan(view, across * 5000 - 2500, down * 5000 - 2500)
    left, top, width, height = scene.find_rect(view)
    for start, length, room in ((left, width, scene.room.width), (top, height, scene.room.height)):
        if length > room + 1:
            assert start <= 1
            assert start + length >= room - 1
        else:
            assert abs(start + length / 2 - room / 2) <= 1.5, "in the middle"


@given(SCENES, st.floats(0.1, 0.9), st.floats(0.1, 0.9), st.floats(-2, 2))
def test_zooming_keeps_what_is_below_the_pointer(scene, across, down, steps):
    spot = Spot(across * scene.room.width, down * scene.room.height)
    before = scene.scale_to(scene.open(Zoom.ACTUAL), 4.0)
    after = scene.step(before, steps, spot)

    def below(view, room, centre, place):
        return centre + (place - room / 2) / view.scale

    for axis in (0, 1):
        length, room = scene.picture[axis], scene.room[axis]
        if min(before.scale, after.scale) * length <= 2 * room:
            continue  # at the edges of a picture hardly larger than the room it gives way
        kept = below(before, room, before.centre[axis], spot[axis])
        now = below(after, room, after.centre[axis], spot[axis])
        inside = room / 2 / min(before.scale, after.scale)
        if inside < before.centre[axis] < length - inside and inside < after.centre[axis] < length - inside:
            assert math.isclose(kept, now, rel_tol=1e-6, abs_tol=1e-3)


@given(st.builds(Size, st.integers(4000, 9000), st.integers(4000, 9000)), ROOMS, TURNS)
def test_four_quarter_turns_lead_back(picture, room, turns):
    scene = Scene(picture, room)
    view = scene.scale_to(scene.open(Zoom.ACTUAL, turns), 3.0)
    turned = view
    for _ in range(4):
        turned = scene.turn(turned, 1)
    assert turned.turns == view.turns
    assert math.isclose(turned.centre.x, view.centre.x, abs_tol=1e-6)
    assert math.isclose(turned.centre.y, view.centre.y, abs_tol=1e-6)


@given(SCENES, TURNS, st.floats(0.05, 20), st.floats(0, 1), st.floats(0, 1))
def test_what_is_visible_covers_the_room_and_no_more_than_the_picture(scene, turns, scale, across, down):
    view = scene.scale_to(scene.open(Zoom.FIT, turns), scale)
    view = scene.pan(view, across * 9999 - 5000, down * 9999 - 5000)
    left, top, right, bottom = scene.find_visible(view)
    assert 0 <= left < right <= scene.picture.width
    assert 0 <= top < bottom <= scene.picture.height
    shown = Size(right - left, bottom - top).turned(turns)
    whole = scene.picture.turned(turns)
    for axis in (0, 1):
        enough = min(whole[axis], scene.room[axis] / view.scale)
        assert shown[axis] >= enough - 2 - 1 / view.scale
        assert shown[axis] <= enough + 3 + 2 / view.scale


def test_a_tall_screenshot_opens_at_fit_width_from_its_top():
    view = Scene(Size(1080, 9000), SCREEN).open(Zoom.FIT)
    assert view.zoom is Zoom.WIDTH
    assert view.scale == 1.0
    assert Scene(Size(1080, 9000), SCREEN).find_visible(view)[1] == 0


def test_a_tall_picture_that_fits_as_it_is_is_just_fitted():
    assert Scene(Size(20, 200), SCREEN).open(Zoom.FIT).zoom is Zoom.FIT


def test_turned_by_a_quarter_a_wide_picture_is_a_tall_one():
    assert Scene(Size(9000, 1080), SCREEN).open(Zoom.FIT, 1).zoom is Zoom.WIDTH
    assert Scene(Size(9000, 1080), SCREEN).open(Zoom.FIT, 0).zoom is Zoom.FIT


def test_steps_stop_at_100_percent_and_at_the_ends():
    scene = Scene(Size(4000, 3000), SCREEN)
    view = scene.scale_to(scene.open(Zoom.FIT), 0.9)
    assert scene.step(view, 1).scale == 1.0
    assert scene.step(scene.step(view, 1), 1).scale == 1.25
    assert scene.step(scene.scale_to(view, 1.1), -1).scale == 1.0
    assert scene.step(scene.open(Zoom.ACTUAL), 99).scale == SCALE_MAX


@pytest.mark.parametrize("zoom", [Zoom.FIT, Zoom.WIDTH])
def test_another_room_is_fitted_anew(zoom):
    before = Scene(Size(4000, 3000), SCREEN)
    after = Scene(Size(4000, 3000), Size(600, 400))
    assert after.refit(before.open(zoom)).scale == after.find_scale(zoom, 0)
    free = before.scale_to(before.open(zoom), 2.0)
    assert after.refit(free).scale == 2.0


def test_a_margin_stays_free_around_what_is_fitted():
    scene = Scene(Size(4000, 3000), SCREEN, margin=16)
    _, top, _, height = scene.find_rect(scene.open(Zoom.FIT))
    assert (top, height) == (16, 768)

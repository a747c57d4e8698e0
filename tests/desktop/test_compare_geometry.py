"""Linked looking: what one picture is moved to, the others show too."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gallery_app.desktop.compare_geometry import (
    IN_LINE,
    Apart,
    Look,
    find_view,
    follow,
    is_alike,
    open_look,
    set_apart,
    share_fit,
)
from gallery_app.desktop.compare_layout import Spacing, arrange, arrange_over
from gallery_app.desktop.view_geometry import SCALE_MAX, SCALE_MIN, Scene, Size, Spot, View, Zoom

SIZES = st.builds(Size, st.integers(1, 20_000), st.integers(1, 20_000))
ROOMS = st.builds(Size, st.integers(50, 4000), st.integers(50, 4000))
SCENES = st.builds(Scene, SIZES, ROOMS, st.integers(0, 16))
UNITS = st.floats(0.0, 1.0)
ZOOMS = st.sampled_from((Zoom.FIT, Zoom.WIDTH, Zoom.ACTUAL))


@st.composite
def looks(draw):
    zoom = draw(st.sampled_from((Zoom.FIT, Zoom.WIDTH, Zoom.FREE)))
    scale = draw(st.floats(0.2, 50.0)) if zoom is Zoom.FREE else 1.0
    return Look(zoom, scale, Spot(draw(UNITS), draw(UNITS)), draw(st.integers(0, 3)))


@st.composite
def aparts(draw):
    shift = Spot(draw(st.floats(-0.5, 0.5)), draw(st.floats(-0.5, 0.5)))
    return Apart(draw(st.sampled_from((1.0, 0.5, 2.5))), shift, draw(st.integers(0, 3)))


@st.composite
def moved_views(draw, scene):
    """A view as a person's hand leaves it."""
    view = scene.open(draw(ZOOMS), draw(st.integers(0, 3)))
    for _ in range(draw(st.integers(0, 4))):
        match draw(st.sampled_from(("step", "pan", "turn", "zoom"))):
            case "step":
                at = Spot(draw(st.floats(0, scene.room.width)), draw(st.floats(0, scene.room.height)))
                view = scene.step(view, draw(st.floats(-6, 6)), at)
            case "pan":
                view = scene.pan(view, draw(st.floats(-3000, 3000)), draw(st.floats(-3000, 3000)))
            case "turn":
                view = scene.turn(view, draw(st.integers(-1, 2)))
            case "zoom":
                view = scene.zoom_to(view, draw(ZOOMS))
    return view


def assert_same_view(one: View, other: View):
    assert one.scale == pytest.approx(other.scale, rel=1e-6)
    assert one.centre == pytest.approx(other.centre, rel=1e-6, abs=1e-6)
    assert one.turns == other.turns


def in_reach(scene: Scene, look: Look, apart: Apart = IN_LINE) -> bool:
    """Whether the look asks for a scale that there is."""
    turns = look.turns + apart.turns
    fit = scene.find_scale(Zoom.FIT, turns) * look.scale * apart.scale
    return min(SCALE_MIN, scene.find_scale(Zoom.FIT, turns)) * 1.001 < fit < SCALE_MAX * 0.999


@given(st.data(), SCENES, looks(), aparts())
def test_the_look_of_a_moved_picture_shows_it_as_it_was_moved(data, scene, look, apart):
    view = data.draw(moved_views(scene))
    after = follow(look, scene, view, apart)
    if view.zoom in (Zoom.FIT, Zoom.WIDTH) and apart.scale != 1.0:
        return  # the others fit; this one keeps being larger than they are
    assume(view.zoom in (Zoom.FIT, Zoom.WIDTH) or in_reach(scene, after, apart))
    assert_same_view(find_view(scene, after, apart), view)


@given(st.data(), SCENES, looks(), aparts())
def test_linking_twice_is_linking_once(data, scene, look, apart):
    once = follow(look, scene, data.draw(moved_views(scene)), apart)
    twice = follow(once, scene, find_view(scene, once, apart), apart)
    assume(in_reach(scene, once, apart))
    if once.zoom is twice.zoom:
        assert twice.scale == pytest.approx(once.scale, rel=1e-6)
        assert twice.at == pytest.approx(once.at, rel=1e-6, abs=1e-6)
        assert twice.turns == once.turns


@given(st.data(), SIZES, ROOMS, st.integers(2, 6))
def test_a_smaller_copy_shows_the_same_place_at_the_same_size(data, size, room, times):
    sizes = Size(size.width * times, size.height * times), size
    large, small = (Scene(one, room, fit_max=most) for one, most in zip(sizes, share_fit(sizes), strict=True))
    view = data.draw(moved_views(large))
    look = follow(Look(), large, view)
    assume(in_reach(large, look) and in_reach(small, look))
    follower = find_view(small, look)
    assert follower.scale == pytest.approx(view.scale * times, rel=1e-6)
    assert follower.centre.x * times == pytest.approx(view.centre.x, rel=1e-6, abs=1e-3)
    assert follower.centre.y * times == pytest.approx(view.centre.y, rel=1e-6, abs=1e-3)


@given(SCENES, SCENES, looks())
def test_scale_counts_from_each_ones_fit(one, other, look):
    assume(look.zoom is Zoom.FREE and in_reach(one, look) and in_reach(other, look))
    for scene in (one, other):
        fit = scene.find_scale(Zoom.FIT, look.turns)
        assert find_view(scene, look).scale / fit == pytest.approx(look.scale, rel=1e-6)


@given(st.data(), SCENES, looks(), aparts())
def test_a_picture_moved_alone_lies_as_it_was_moved_and_the_look_stays(data, scene, look, apart):
    view = data.draw(moved_views(scene))
    after = set_apart(look, scene, view, apart)
    assert_same_view(find_view(scene, look, after), view)


def test_who_was_set_apart_stays_so_while_all_move():
    scene = Scene(Size(4000, 3000), Size(800, 600))
    look = Look(Zoom.FREE, 5.0)
    apart = set_apart(look, scene, scene.pan(find_view(scene, look), -100, 0))
    assert apart.shift.x == pytest.approx(100 / 4000)
    moved = follow(look, scene, scene.pan(find_view(scene, look), -200, -40))
    assert find_view(scene, moved, apart).centre.x - find_view(scene, moved).centre.x == pytest.approx(100)


def test_a_picture_that_cannot_move_across_leaves_the_others_where_they_are():
    tall, wide = Scene(Size(500, 4000), Size(800, 600)), Scene(Size(4000, 500), Size(800, 600))
    look = follow(Look(), wide, wide.pan(wide.open(Zoom.ACTUAL), -700, 0))
    after = follow(look, tall, tall.pan(find_view(tall, look), 0, -50))
    assert after.at.x == look.at.x
    assert after.at.y != look.at.y


def test_small_pictures_are_fitted_as_large_as_the_others_and_alone_they_are_not_enlarged():
    photo, copy, icon = Size(4000, 3000), Size(400, 300), Size(16, 16)
    assert share_fit((photo, copy)) == (1.0, 10.0)
    assert share_fit((copy, copy)) == (1.0, 1.0)
    assert share_fit((photo, icon))[1] == SCALE_MAX


def test_only_tall_pictures_open_at_fit_width_from_the_top():
    room = Size(800, 600)
    tall, photo = Scene(Size(1000, 9000), room), Scene(Size(4000, 3000), room)
    look = open_look((tall, tall))
    assert look.zoom is Zoom.WIDTH
    assert find_view(tall, look).centre.y == pytest.approx(room.height / 2 / 0.8)
    assert open_look((tall, photo)) == Look()


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (Size(1920, 1080), Size(800, 451), True),
        (Size(1920, 1080), Size(1920, 1080), True),
        (Size(1920, 1080), Size(1920, 1200), False),
        (Size(100, 900), Size(900, 100), False),
    ],
)
def test_proportions_that_differ_by_rounding_are_alike(one, other, alike):
    assert is_alike(one, other) is is_alike(other, one) is alike


# --- panes ----------------------------------------------------------------------------------------------

SPACING = Spacing(40, 8)


def tops(cells):
    return len({cell.canvas.top for cell in cells})


@pytest.mark.parametrize(
    ("room", "pictures", "rows"),
    [
        (Size(1400, 800), [Size(4, 3)] * 2, 1),
        (Size(800, 1400), [Size(4, 3)] * 2, 2),
        (Size(1400, 800), [Size(9, 1)] * 2, 2),
        (Size(1900, 600), [Size(1, 1)] * 3, 1),
        (Size(1000, 900), [Size(4, 3)] * 3, 2),
        (Size(600, 1800), [Size(4, 3)] * 3, 3),
        (Size(1400, 800), [None] * 4, 2),
    ],
)
def test_panes_stand_so_that_pictures_are_large(room, pictures, rows):
    assert tops(arrange(room, pictures, SPACING)) == rows


@given(ROOMS, st.lists(st.none() | SIZES, min_size=2, max_size=4))
def test_panes_never_overlap_and_stay_in_the_room(room, pictures):
    assume(room.width > 200 and room.height > 300)
    cells = arrange(room, pictures, SPACING)
    assert len(cells) == len(pictures)
    rects = [rect for cell in cells for rect in (cell.caption, cell.canvas)]
    for place, (left, top, width, height) in enumerate(rects):
        assert left >= 0
        assert top >= 0
        assert left + width <= room.width
        assert top + height <= room.height
        for other in rects[:place]:
            assert (
                left + width <= other.left
                or other.left + other.width <= left
                or top + height <= other.top
                or other.top + other.height <= top
            )


def test_over_one_another_all_have_the_same_place_and_their_captions_a_row():
    cells = arrange_over(Size(1000, 700), 3, SPACING)
    assert len({cell.canvas for cell in cells}) == 1
    assert [cell.caption.left for cell in cells] == sorted({cell.caption.left for cell in cells})

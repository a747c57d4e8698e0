"""Arrows, rectangles and labels on copies: seen on any ground, smooth, and nowhere else."""

from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from gallery_app.domain.marks import Stamp
from gallery_app.imaging.copy_marks import draw_marks
from gallery_app.imaging.copy_placing import Fill, Outline, Pointer, Print, list_touched

SIZE = (700, 320)
RED = (220, 30, 30)
GREY = (120, 130, 140)
SPOTS = st.tuples(st.floats(-60, 760), st.floats(-60, 380))
WIDTHS = st.floats(1, 40)
PLACED = st.one_of(
    st.builds(Pointer, SPOTS, SPOTS, st.just(RED), WIDTHS),
    st.builds(lambda a, b, width: Outline((*a, *b), RED, width), SPOTS, SPOTS, WIDTHS),
    st.builds(
        lambda at, side: Print((*at, at[0] + side, at[1] + 9), Stamp(4, 3, bytes([9, 9, 9, 200]) * 12)),
        st.tuples(st.integers(-60, 760), st.integers(-60, 380)),
        st.integers(1, 90),
    ),
)


def draw(*marks, mode="RGB", ground=GREY) -> Image.Image:
    image = Image.new(mode, SIZE, ground)
    draw_marks(image, marks)
    return image


@settings(max_examples=40)
@given(PLACED)
def test_a_mark_changes_only_the_pixels_it_says_it_touches(mark):
    changed = ImageChops.difference(draw(mark), Image.new("RGB", SIZE, GREY)).convert("L").point(bool)
    for box in list_touched(mark):
        changed.paste(0, box)
    assert changed.getbbox() is None


@pytest.mark.parametrize("ground", [(0, 0, 0), (255, 255, 255), RED, GREY])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize(
    "mark",
    [Pointer((50, 60), (600, 250), RED, 9), Outline((50, 60, 600, 250), RED, 9)],
    ids=["arrow", "rectangle"],
)
def test_a_mark_is_seen_on_any_ground(mark, mode, ground):
    opaque = ground if mode == "RGB" else (*ground, 255)
    drawn = draw(mark, mode=mode, ground=opaque)
    difference = ImageChops.difference(drawn.convert("RGB"), Image.new("RGB", SIZE, ground)).convert("L")
    assert sum(difference.histogram()[60:]) > 1000
    assert drawn.convert("RGB").getpixel((50, 60) if isinstance(mark, Outline) else (200, 112)) == RED


def test_edges_are_smooth():
    assert len(draw(Pointer((50, 60), (600, 250), RED, 9)).getcolors() or []) > 20


def test_an_arrow_ends_where_it_points():
    drawn = draw(Pointer((100, 100), (400, 100), RED, 10))
    assert drawn.getpixel((396, 100)) == RED
    assert drawn.getpixel((420, 100)) == GREY
    # The head is wider than the line.
    assert drawn.getpixel((370, 108)) == RED
    assert drawn.getpixel((200, 112)) == GREY


@pytest.mark.parametrize("end", [(100, 100), (100.4, 100)])
def test_an_arrow_without_a_length_is_none(end):
    assert draw(Pointer((100, 100), end, RED, 10)).getcolors() == [(SIZE[0] * SIZE[1], GREY)]


def test_a_small_rectangle_is_filled_by_its_line():
    assert draw(Outline((100, 100, 110, 106), RED, 20)).getpixel((105, 103)) == RED


def test_what_is_see_through_takes_the_mark_without_its_hidden_colour():
    drawn = draw(Outline((50, 60, 600, 250), RED, 9), mode="RGBA", ground=(0, 0, 0, 0))
    assert drawn.getpixel((50, 60)) == (*RED, 255)
    assert drawn.getpixel((300, 150)) == (0, 0, 0, 0)
    dark = [
        colour
        for _, colour in cast("list[tuple[int, tuple[int, ...]]]", drawn.getcolors(10_000))
        if colour[3] and colour[0] < 200  # neither the line nor its light outline
    ]
    assert dark == []


def test_a_label_is_laid_over_what_is_below():
    drawn = draw(Print((10, 10, 14, 13), Stamp(4, 3, bytes([255, 0, 0, 128]) * 12)), ground=(0, 0, 0))
    assert drawn.getpixel((11, 11)) == (128, 0, 0)
    assert drawn.getpixel((14, 11)) == (0, 0, 0)


def test_a_label_at_the_edge_is_cut():
    stamp = Stamp(4, 1, bytes([1, 1, 1, 255, 2, 2, 2, 255, 3, 3, 3, 255, 4, 4, 4, 255]))
    drawn = draw(Print((-2, 0, 2, 1), stamp))
    assert [drawn.getpixel((x, 0)) for x in range(3)] == [(3, 3, 3), (4, 4, 4), GREY]


def test_a_redaction_is_exactly_its_box():
    drawn = draw(Fill((10, 20, 30, 40), (1, 2, 3)))
    assert ImageChops.difference(drawn, Image.new("RGB", SIZE, GREY)).getbbox() == (10, 20, 30, 40)

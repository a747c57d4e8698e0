"""Sizes, decode scales and turns."""

from io import BytesIO
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from gallery_app.imaging.thumbnail import draft, make_fitting_size, make_small, turn_upright
from tests.imaging.samples import decode, encode, make_corners, read_corners


@given(st.integers(1, 65_535), st.integers(1, 65_535), st.sampled_from([256, 512]))
def test_a_fitting_size_fits_and_keeps_the_proportion(width, height, edge):
    fitted = make_fitting_size(width, height, edge)
    assert min(fitted) >= 1
    assert max(fitted) == min(edge, max(width, height))
    if max(width, height) > edge:
        assert abs(fitted[0] - width * edge / max(width, height)) <= 1
        assert abs(fitted[1] - height * edge / max(width, height)) <= 1


@pytest.mark.parametrize(
    ("longest", "decoded"),
    [
        (4608, 576),
        (4096, 512),
        (4160, 1040),
        (4032, 1008),
        (2256, 564),
        (2240, 1120),
        (1000, 1000),
        (1024, 512),
    ],
)
def test_the_draft_has_surplus_or_fits_exactly(longest, decoded):
    image = Image.open(BytesIO(encode(Image.new("RGB", (longest, 64)), "JPEG")))
    draft(image, 512)
    assert image.width == decoded


def test_small_pictures_are_not_blown_up():
    assert make_small(Image.new("RGB", (20, 10)), 512).size == (20, 10)


@pytest.mark.parametrize(
    ("orientation", "corners"),
    [
        (1, [0, 1, 2, 3]),
        (2, [1, 0, 3, 2]),
        (3, [2, 3, 0, 1]),
        (4, [3, 2, 1, 0]),
        (5, [0, 3, 2, 1]),
        (6, [3, 0, 1, 2]),
        (7, [2, 1, 0, 3]),
        (8, [1, 2, 3, 0]),
    ],
)
def test_each_orientation_is_turned_upright(orientation, corners):
    turned = turn_upright(make_corners(), orientation)
    assert read_corners(turned) == corners
    assert turned.size == ((60, 40) if orientation < 5 else (40, 60))


def test_a_see_through_edge_does_not_darken():
    image = Image.new("RGBA", (1024, 1024), (0, 0, 0, 0))
    image.paste((255, 255, 255, 255), (0, 0, 512, 1024))
    small = make_small(decode(encode(image, "PNG")), 256)
    seen = cast("list[tuple[int, int, int, int]]", list(small.get_flattened_data()))
    assert all(red > 250 for red, _, _, alpha in seen if alpha > 40)

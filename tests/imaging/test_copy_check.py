"""What the look at a finished copy calls one colour."""

import pytest
from PIL import Image

from gallery_app.imaging.copy_check import STRIP_PIXELS, find_colour

BOX = (10, 10, 30, 30)
BLUE = (0, 0, 255)


@pytest.fixture
def image():
    made = Image.new("RGB", (60, 40), (9, 9, 9))
    made.paste(BLUE, BOX)
    return made


def test_one_colour_is_told(image):
    assert find_colour(image, BOX, []) == BLUE


@pytest.mark.parametrize("spot", [(10, 10), (29, 29), (20, 15)])
@pytest.mark.parametrize("band", range(3))
def test_a_pixel_that_differs_by_one_step_in_one_band_is_found(image, spot, band):
    other = tuple(abs(level - (band == number)) for number, level in enumerate(BLUE))
    image.putpixel(spot, other)
    assert find_colour(image, BOX, []) is None


def test_a_pixel_that_is_not_opaque_is_found(image):
    image.putalpha(254)
    assert find_colour(image, BOX, []) is None


def test_what_was_drawn_over_it_does_not_count(image):
    image.paste((255, 0, 0), (25, 25, 35, 35))
    assert find_colour(image, BOX, []) is None
    assert find_colour(image, BOX, [(25, 25, 35, 35)]) == BLUE
    assert find_colour(image, BOX, [(0, 0, 60, 40)]) == ()


def test_a_large_box_is_looked_at_strip_by_strip():
    side = int(STRIP_PIXELS**0.5) + 60
    large = Image.new("RGB", (side, side), BLUE)
    assert find_colour(large, (0, 0, side, side), []) == BLUE
    large.paste((0, 0, 254), (0, STRIP_PIXELS // side, side, side))
    assert find_colour(large, (0, 0, side, side), []) is None

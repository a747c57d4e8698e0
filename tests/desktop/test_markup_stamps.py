"""Labels as pixels: opaque ground, letters that stand out, straight alpha, never too large."""

import pytest
from PySide6.QtGui import QFont, QImage

from gallery_app.desktop.markup import Lettering
from gallery_app.desktop.markup_stamps import clean_words, draw_stamp, make_stamp_image
from gallery_app.desktop.markup_tools import COLOURS, RED
from gallery_app.domain.mark_shapes import find_contrast
from gallery_app.domain.marks_json import STAMP_PIXELS_MAX

YELLOW = (255, 214, 0)
ROOM = 4000
SCRIPTS = {
    "latin": "Look here",
    "hebrew": "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd",
    "arabic": "\u0645\u0631\u062d\u0628\u0627",
    "hindi": "\u0928\u092e\u0938\u094d\u0924\u0947",
    "emoji": "\U0001f469\u200d\U0001f527",
}


@pytest.fixture(autouse=True)
def _application(qapp):
    """Fonts need one."""


def stamp_of(words="Look here", colour=RED, size_px=40, room_px=ROOM, *, is_step=False):
    return draw_stamp(Lettering(words, colour, size_px, is_step, room_px), QFont())


def pixels(stamp):
    rgba = stamp.rgba
    return [tuple(rgba[at : at + 4]) for at in range(0, len(rgba), 4)]


@pytest.mark.parametrize("colour", COLOURS)
def test_letters_stand_out_from_a_ground_of_the_marks_colour(colour):
    stamp = stamp_of(colour=colour)
    assert len(stamp.rgba) == stamp.width * stamp.height * 4
    found = pixels(stamp)
    assert found.count((*colour, 255)) > len(found) / 3
    assert found.count((*find_contrast(colour), 255)) > 200


def test_alpha_is_straight_so_that_edges_are_not_dark():
    corner = [each for each in pixels(stamp_of(colour=YELLOW, is_step=True)) if 0 < each[3] < 255]
    assert corner
    dark = find_contrast(YELLOW)[0]
    assert all(each[0] >= dark - 6 or each[3] < 20 for each in corner)
    light = [each for each in pixels(stamp_of(is_step=True)) if 0 < each[3] < 255]
    assert all(min(each[:3]) > 200 for each in light if each[3] > 20), "a white edge is white to its end"


def test_a_step_is_a_disc():
    stamp = stamp_of("7", is_step=True)
    assert stamp.width == stamp.height
    assert pixels(stamp)[0][3] == 0
    assert stamp_of("777", is_step=True).width > stamp.width


@pytest.mark.parametrize("words", SCRIPTS.values(), ids=SCRIPTS)
def test_any_script_stays_inside_of_its_ground(words):
    stamp = stamp_of(words)
    image = make_stamp_image(stamp)
    ground, middle = RED, stamp.height // 2
    inside = [image.pixelColor(x, middle) for x in range(stamp.width)]
    assert (inside[6].red(), inside[6].green(), inside[6].blue()) == ground, "before the letters"
    assert (inside[-7].red(), inside[-7].green(), inside[-7].blue()) == ground, "after the letters"


@pytest.mark.parametrize("script", ["latin", "hebrew", "arabic"])
def test_letters_are_drawn_on_their_ground(script):
    """Of these every system has letters, or boxes that stand for them."""
    stamp = stamp_of(SCRIPTS[script])
    image = make_stamp_image(stamp)
    rows = range(stamp.height // 4, stamp.height * 3 // 4)
    inked = {x for x in range(8, stamp.width - 8) for y in rows if image.pixelColor(x, y).green() > 150}
    assert len(inked) >= 6


def test_what_is_read_leftwards_begins_each_line_at_the_right():
    stamp = stamp_of(f"{SCRIPTS['hebrew']} \u05e9\u05dc", room_px=250)
    image = make_stamp_image(stamp)
    rows = range(stamp.height // 2 + 10, stamp.height - 10)
    inked = [x for x in range(10, stamp.width - 10) for y in rows if image.pixelColor(x, y).green() > 150]
    assert stamp.height > 100, "two lines"
    assert min(inked) > stamp.width / 2 > stamp.width - max(inked)


def test_a_long_text_is_broken_where_the_picture_ends():
    one, many = stamp_of("word " * 20), stamp_of("word " * 20, room_px=500)
    assert many.width <= 500
    assert many.height > 3 * one.height


@pytest.mark.parametrize("size_px", [8, 200, 600])
def test_a_stamp_is_never_larger_than_can_be_kept(size_px):
    stamp = stamp_of("W" * 500, size_px=size_px, room_px=12_000)
    assert stamp.width * stamp.height <= STAMP_PIXELS_MAX


def test_markup_is_shown_literally():
    plain, tag = stamp_of("bbb"), stamp_of("<b>")
    assert tag.width > plain.width / 2
    assert tag.rgba != stamp_of(" ").rgba


def test_words_lose_what_controls_and_keep_what_joins():
    assert clean_words("  a\tb\n\x00c\x9b ") == "a b c"
    assert clean_words(SCRIPTS["emoji"]) == SCRIPTS["emoji"]
    assert len(clean_words("x" * 900)) == 500


def test_what_is_painted_is_what_is_kept():
    stamp = stamp_of()
    image = make_stamp_image(stamp).convertToFormat(QImage.Format.Format_RGBA8888)
    assert (image.width(), image.height()) == (stamp.width, stamp.height)
    solid = [(a, b) for a, b in zip(pixels(stamp), bytes_of(image), strict=True) if a[3] == 255]
    assert solid
    assert all(a == b for a, b in solid)


def bytes_of(image):
    data = bytes(image.constBits())
    return [tuple(data[at : at + 4]) for at in range(0, len(data), 4)]

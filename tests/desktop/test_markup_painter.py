"""Marks on the canvas: at the pixels they will have in the copy, under every turn; nothing outside a crop."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from gallery_app.desktop.markup import CROP, Markup
from gallery_app.desktop.markup_geometry import Placing
from gallery_app.desktop.markup_painter import MarkupPainter
from gallery_app.desktop.view_geometry import Scene, Size, Zoom
from gallery_app.domain.marks import Arrow, Edits, Label, Rectangle, Redaction, Stamp

PICTURE, ROOM = Size(80, 60), Size(200, 160)
GREY, GREEN, RED = "#808080", (10, 125, 60), (214, 32, 32)
STAMP = Stamp(4, 2, bytes((20, 85, 230, 255)) * 8)
MARKS = (
    Redaction((10, 20, 30, 26), GREEN),
    Rectangle((40, 10, 70, 30), RED, 2),
    Arrow((5, 50), (60, 50), RED, 2),
    Label((70, 40), "x", GREEN, 2, STAMP),
)


def make_markup(*marks, crop=None):
    return Markup(PICTURE, lambda _lettering: STAMP, Edits(marks, crop))


def paint(theme, markup, turns=0, zoom=1.0, *, is_cropping=False, shows_selection=False):
    """The room around the picture, and the part of it that the picture takes."""
    scene = Scene(PICTURE, ROOM)
    view = scene.scale_to(scene.open(Zoom.ACTUAL, turns), zoom)
    placing = Placing.of(scene, view)
    image = QImage(ROOM.width, ROOM.height, QImage.Format.Format_RGB32)
    image.fill(QColor(GREY))
    painter = QPainter(image)
    marks = MarkupPainter(theme)
    marks.paint(painter, markup, placing, is_cropping=is_cropping)
    if shows_selection:
        marks.paint_selection(painter, markup, placing, 1.0)
    painter.end()
    return image, image.copy(QRect(*placing.rect))


def colour(image, x, y):
    return image.pixelColor(x, y).name()


def name_of(rgb):
    return "#" + bytes(rgb).hex()


def test_a_redaction_covers_its_pixels_and_no_others(theme):
    _, picture = paint(theme, make_markup(MARKS[0]))
    inside = {(x, y) for x in range(80) for y in range(60) if colour(picture, x, y) == name_of(GREEN)}
    assert inside == {(x, y) for x in range(10, 30) for y in range(20, 26)}


@pytest.mark.parametrize("zoom", [0.37, 1.0, 2.5])
@pytest.mark.parametrize("turns", range(4))
def test_a_redaction_is_opaque_under_every_turn_and_zoom(theme, turns, zoom):
    image, _ = paint(theme, make_markup(Redaction((0, 0, *PICTURE), GREEN)), turns, zoom)
    scene = Scene(PICTURE, ROOM)
    rect = QRect(*scene.find_rect(scene.scale_to(scene.open(Zoom.ACTUAL, turns), zoom)))
    seen = rect & image.rect()
    colours = {
        colour(image, x, y)
        for x in range(seen.left(), seen.right() + 1)
        for y in range(seen.top(), seen.bottom() + 1)
    }
    assert colours == {name_of(GREEN)}


def test_the_edge_of_a_redaction_lets_nothing_shine_through(theme):
    image, _ = paint(theme, make_markup(Redaction((11, 21, 33, 27), GREEN)), zoom=0.73)
    assert {colour(image, x, y) for x in range(200) for y in range(160)} == {GREY, name_of(GREEN)}


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_marks_turn_with_the_picture(theme, turns):
    _, upright = paint(theme, make_markup(*MARKS))
    _, turned = paint(theme, make_markup(*MARKS), turns)
    expected = upright.transformed(QTransform().rotate(90 * turns))
    assert turned.size() == expected.size()
    differing = sum(
        abs(turned.pixelColor(x, y).lightness() - expected.pixelColor(x, y).lightness()) > 60
        for x in range(turned.width())
        for y in range(turned.height())
    )
    assert differing < 12, "at most where a slanted edge is rounded otherwise"


def test_lines_have_an_edge_that_stands_out(theme):
    _, picture = paint(theme, make_markup(MARKS[1], MARKS[2]))
    assert [colour(picture, 50, y) for y in (8, 9, 10, 11)] == [
        "#ffffff",
        name_of(RED),
        name_of(RED),
        "#ffffff",
    ]
    assert colour(picture, 50, 20) == GREY, "what is framed is seen"
    assert {colour(picture, 20, y) for y in (49, 50)} == {name_of(RED)}
    assert colour(picture, 20, 48) == "#ffffff"


def test_a_label_is_its_stamp(theme):
    _, picture = paint(theme, make_markup(MARKS[3]))
    blue = {(x, y) for x in range(80) for y in range(60) if colour(picture, x, y) == "#1455e6"}
    assert blue == {(x, y) for x in range(70, 74) for y in (40, 41)}


def test_later_marks_lie_over_earlier_ones(theme):
    over = Redaction((10, 20, 30, 26), RED)
    _, picture = paint(theme, make_markup(MARKS[0], over))
    assert colour(picture, 20, 22) == name_of(RED)


def test_outside_of_a_crop_the_picture_is_dim_and_later_gone(theme):
    markup = make_markup(crop=(20, 10, 60, 50))
    _, dim = paint(theme, markup, is_cropping=True)
    _, gone = paint(theme, markup)
    assert [colour(each, 40, 30) for each in (dim, gone)] == [GREY, GREY]
    assert colour(gone, 5, 5) == colour(gone, 70, 55) == theme.tokens.canvas
    assert QColor("#202020").lightness() < dim.pixelColor(5, 5).lightness() < QColor(GREY).lightness()
    assert colour(gone, 19, 30) != GREY == colour(gone, 20, 30), "to the pixel"


def test_nothing_is_painted_beside_the_picture(theme):
    wide = Rectangle((0, 0, *PICTURE), RED, 20)
    image, _ = paint(theme, make_markup(wide))
    assert {colour(image, x, 48) for x in range(200)} == {GREY}
    assert colour(image, 100, 51) == name_of(RED)


@pytest.mark.parametrize(("selected", "is_marked"), [(None, False), (0, True), (CROP, True)])
def test_what_is_selected_is_seen_to_be(theme, selected, is_marked):
    markup = make_markup(*MARKS, crop=(2, 2, 78, 58))
    plain, _ = paint(theme, markup)
    shown, _ = paint(theme, markup.select(selected), shows_selection=True)
    assert (plain != shown) is is_marked

import pytest

from gallery_app.desktop.markup import CROP, Lettering, Markup
from gallery_app.desktop.markup_tools import COLOURS, COLOURS_WITHIN, RED
from gallery_app.desktop.markup_words import colour_words, mark_words, selection_words
from gallery_app.desktop.view_geometry import Size, Spot
from gallery_app.domain.marks import BLACK, Arrow, Rectangle, Redaction, Stamp


def draw(_lettering: Lettering) -> Stamp:
    return Stamp(40, 20, bytes(40 * 20 * 4))


EMPTY = Markup(Size(400, 300), draw)


@pytest.mark.parametrize(
    ("markup", "drawn", "deleted"),
    [
        (EMPTY.add(Redaction((1, 2, 30, 40))), "Draw redaction", "Redaction deleted"),
        (EMPTY.add(Rectangle((1, 2, 30, 40), RED, 3)), "Draw rectangle", "Rectangle deleted"),
        (EMPTY.add(Arrow((1, 2), (30, 40), RED, 3)), "Draw arrow", "Arrow deleted"),
        (EMPTY.add_text(Spot(9, 9), "{here}", RED, 20), "Draw text", "Text deleted"),
        (EMPTY.add_step(Spot(50, 50), RED, 20), "Draw step 1", "Step 1 deleted"),
        (EMPTY.with_crop((1, 2, 30, 40)), "Draw crop", "Crop deleted"),
    ],
)
def test_each_kind_of_mark_has_its_words(markup, drawn, deleted):
    words = mark_words(markup.mark)
    assert (words.draw, words.deleted) == (drawn, deleted)


def test_what_is_selected_is_said_with_its_place():
    assert selection_words(EMPTY) == "No mark selected"
    assert selection_words(EMPTY.with_crop((1, 2, 31, 42)).select(CROP)) == (
        "Crop, 30 by 40 pixels, 1 from the left, 2 from the top"
    )
    text = EMPTY.add(Redaction((1, 2, 31, 42))).add_text(Spot(9, 8), "{here}", RED, 20)
    assert selection_words(text) == (
        "Text “{here}”, red, mark 2 of 2, 40 by 20 pixels, 9 from the left, 8 from the top"
    )


def test_colours_are_called_the_same_alone_and_within_a_sentence():
    assert {colour: name.lower() for colour, name in COLOURS.items()} == COLOURS_WITHIN
    assert (colour_words(BLACK), colour_words((1, 2, 255))) == ("black", "colour 0102ff")

"""What is drawn on one picture: added, moved, resized, recoloured, numbered anew, and always inside of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.desktop.markup import CROP, Lettering, Markup
from gallery_app.desktop.markup_geometry import SIDES, End, find_bounds
from gallery_app.desktop.markup_gesture import Doing, begin_gesture, begin_in_middle
from gallery_app.desktop.markup_tools import RED, Tool
from gallery_app.desktop.view_geometry import Size, Spot
from gallery_app.domain.marks import BLACK, Arrow, Edits, Label, Rectangle, Redaction, Stamp

PICTURE = Size(1000, 800)
REACH = 8
BLUE = (20, 85, 230)
SPOTS = st.builds(Spot, st.floats(-200, 1200), st.floats(-200, 1000))
TOOLS = st.sampled_from([tool for tool in Tool if tool not in (Tool.SELECT, Tool.TEXT)])
WAYS = st.tuples(st.integers(-2000, 2000), st.integers(-2000, 2000))


def draw(lettering: Lettering) -> Stamp:
    """As wide as its words, without any font."""
    width, height = lettering.size_px * max(1, len(lettering.words)), lettering.size_px
    return Stamp(width, height, bytes(lettering.colour) + lettering.words.encode())


EMPTY = Markup(PICTURE, draw)


def drag(markup, tool, start, end, colour=RED):
    return begin_gesture(markup, tool, colour, Spot(*start), REACH).drag(Spot(*end))


def click(markup, tool, at):
    return begin_gesture(markup, tool, RED, Spot(*at), REACH).click()


def words_of(markup):
    return [mark.words for mark in markup.edits.marks if isinstance(mark, Label)]


def is_inside(box):
    return 0 <= box[0] < box[2] <= PICTURE.width and 0 <= box[1] < box[3] <= PICTURE.height


# --- drawing --------------------------------------------------------------------------------------------


def test_a_drag_draws_what_the_tool_says():
    markup = drag(EMPTY, Tool.REDACT, (100, 200), (50, 90), BLACK)
    markup = drag(markup, Tool.RECTANGLE, (300.4, 300.6), (400.2, 350.2))
    markup = drag(markup, Tool.ARROW, (500, 500), (600, 420))
    redaction, rectangle, arrow = markup.edits.marks
    assert redaction == Redaction((50, 90, 100, 200))
    assert isinstance(rectangle, Rectangle)
    assert rectangle.box == (300, 300, 401, 351)
    assert isinstance(arrow, Arrow)
    assert (arrow.start, arrow.end, arrow.colour) == ((500, 500), (600, 420), RED)
    assert markup.selected == 2


@given(st.lists(st.tuples(TOOLS, SPOTS, SPOTS), min_size=1, max_size=6))
def test_whatever_is_drawn_lies_inside_of_the_picture(gestures):
    markup = EMPTY
    for tool, start, end in gestures:
        markup = drag(markup.select(None), tool, start, end)
    for mark in markup.edits.marks:
        assert is_inside(find_bounds(mark))
    assert markup.edits.crop is None or is_inside(markup.edits.crop)


@given(TOOLS, SPOTS, SPOTS, st.lists(st.tuples(st.sampled_from([*SIDES, *End]), WAYS), max_size=4), WAYS)
def test_whatever_is_moved_and_resized_stays_inside(tool, start, end, steps, way):
    markup = drag(EMPTY, tool, start, end)
    for grip, by in steps:
        markup = markup.resize(grip, *by)
    size = None if markup.bounds is None else (
        markup.bounds[2] - markup.bounds[0], markup.bounds[3] - markup.bounds[1],
    )  # fmt: skip
    markup = markup.move(*way)
    if markup.bounds is not None:
        left, top, right, bottom = markup.bounds
        assert (right - left, bottom - top) == size
        fits = right - left <= PICTURE.width and bottom - top <= PICTURE.height
        assert is_inside(markup.bounds) if fits else 0 in (left, top)


def test_a_click_puts_steps_that_count_up_by_themselves():
    markup = EMPTY
    for x in (100, 300, 500):
        markup = click(markup, Tool.STEP, (x, 100))
    assert words_of(markup) == ["1", "2", "3"]
    label = markup.edits.marks[0]
    assert isinstance(label, Label)
    assert label.is_step
    left, top, right, bottom = find_bounds(label)
    assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx((100, 100), abs=1)


def test_a_step_that_goes_is_no_gap():
    markup = EMPTY
    for x in (100, 300, 500):
        markup = click(markup, Tool.STEP, (x, 100))
    third = find_bounds(markup.edits.marks[2])
    markup = markup.add_text(Spot(10, 600), "3", RED, 20).select(1).remove()
    assert words_of(markup) == ["1", "2", "3"]
    assert [isinstance(mark, Label) and mark.is_step for mark in markup.edits.marks] == [True, True, False]
    assert find_bounds(markup.edits.marks[1]) == third
    assert isinstance(markup.edits.marks[1], Label)
    assert markup.edits.marks[1].stamp.rgba.endswith(b"2"), "drawn anew"
    assert markup.selected is None


def test_a_click_with_a_drawing_tool_selects_and_a_drag_draws_over():
    markup = drag(EMPTY, Tool.REDACT, (100, 100), (300, 300)).select(None)
    assert click(markup, Tool.ARROW, (200, 200)).selected == 0
    assert len(drag(markup, Tool.ARROW, (200, 200), (400, 400)).edits.marks) == 2
    assert click(markup, Tool.ARROW, (700, 700)).selected is None


def test_text_is_asked_for_where_nothing_can_be_selected():
    markup = EMPTY.add_text(Spot(100, 100), "Here", RED, 20).select(None)
    assert begin_gesture(markup, Tool.TEXT, RED, Spot(600, 600), 8).asks_text
    on_text = begin_gesture(markup, Tool.TEXT, RED, Spot(110, 110), 8)
    assert (on_text.doing, on_text.asks_text, on_text.base.selected) == (Doing.MOVE, False, 0)
    redacted = drag(EMPTY, Tool.REDACT, (100, 100), (300, 300)).select(None)
    on_box = begin_gesture(redacted, Tool.TEXT, RED, Spot(200, 200), REACH)
    assert (on_box.asks_text, on_box.click().selected) == (False, 0)


# --- selecting and changing -----------------------------------------------------------------------------


def test_the_uppermost_mark_is_hit():
    markup = drag(EMPTY, Tool.REDACT, (100, 100), (300, 300))
    markup = drag(markup.select(None), Tool.REDACT, (200, 200), (400, 400))
    assert markup.find(Spot(250, 250), 0) == 1
    assert markup.find(Spot(150, 150), 0) == 0
    assert markup.find(Spot(390, 110), 0) is None


def test_the_selected_mark_is_moved_and_its_grips_resize_it():
    markup = drag(EMPTY, Tool.REDACT, (100, 100), (300, 200), BLACK)
    assert drag(markup, Tool.REDACT, (150, 150), (160, 170)).edits.marks == (Redaction((110, 120, 310, 220)),)
    assert drag(markup, Tool.REDACT, (300, 200), (350, 260)).edits.marks == (Redaction((100, 100, 350, 260)),)
    assert drag(markup, Tool.REDACT, (100, 150), (400, 0)).edits.marks == (Redaction((300, 100, 400, 200)),)


def test_a_small_box_can_be_moved_and_still_be_resized_from_outside():
    markup = drag(EMPTY, Tool.REDACT, (100, 100), (112, 108), BLACK)
    assert drag(markup, Tool.SELECT, (106, 104), (206, 104)).edits.marks == (Redaction((200, 100, 212, 108)),)
    assert drag(markup, Tool.SELECT, (114, 110), (144, 130)).edits.marks == (Redaction((100, 100, 142, 128)),)
    assert len(markup.grips(REACH)) == 4
    assert len(markup.grips(1)) == 8


def test_an_arrow_is_bent_at_its_ends():
    markup = drag(EMPTY, Tool.ARROW, (100, 100), (300, 200))
    moved = drag(markup, Tool.SELECT, (301, 201), (401, 101)).mark
    assert isinstance(moved, Arrow)
    assert (moved.start, moved.end) == ((100, 100), (400, 100))
    moved = drag(markup, Tool.SELECT, (100, 100), (50, 60)).mark
    assert isinstance(moved, Arrow)
    assert (moved.start, moved.end) == ((50, 60), (300, 200))


def test_a_label_is_resized_by_its_letters_and_drawn_anew():
    markup = EMPTY.add_text(Spot(100, 100), "Four", RED, 20)
    label = markup.resize((1, 1), 80, 0).mark
    assert isinstance(label, Label)
    assert (label.size_px, label.at, label.stamp.width) == (40, (100, 100), 160)


def test_select_moves_the_picture_where_no_mark_is():
    markup = drag(EMPTY, Tool.REDACT, (100, 100), (300, 200))
    gesture = begin_gesture(markup, Tool.SELECT, RED, Spot(700, 700), 8)
    assert (gesture.doing, gesture.click().selected) == (Doing.PAN, None)


def test_tab_goes_through_all_marks_and_ends():
    markup = EMPTY
    for x in (100, 300, 500):
        markup = click(markup, Tool.STEP, (x, 100))
    seen, here = [], markup.select(None).select_next(1)
    while here is not None:
        seen.append(here.selected)
        here = here.select_next(1)
    assert seen == [0, 1, 2]
    back = markup.select(None).select_next(-1)
    assert back is not None
    assert back.selected == 2


def test_another_colour_is_for_the_selected_mark_alone():
    markup = drag(EMPTY, Tool.REDACT, (1, 1), (9, 9)).add_text(Spot(100, 100), "Four", RED, 20)
    recoloured = markup.recolour(BLUE)
    assert [mark.colour for mark in recoloured.edits.marks] == [RED, BLUE]
    label = recoloured.mark
    assert isinstance(label, Label)
    assert label.stamp.rgba.startswith(bytes(BLUE))
    assert markup.recolour(RED) is markup


def test_words_are_changed_at_the_same_place():
    markup = EMPTY.add_text(Spot(100, 100), "Four", RED, 20).reword("Fourteen")
    label = markup.mark
    assert isinstance(label, Label)
    assert (label.words, label.at, label.stamp.width) == ("Fourteen", (100, 100), 160)


# --- the crop -------------------------------------------------------------------------------------------


def test_the_crop_is_drawn_moved_and_taken_away():
    markup = drag(EMPTY, Tool.CROP, (100, 100), (600, 500))
    assert markup.edits == Edits(crop=(100, 100, 600, 500))
    assert markup.selected == CROP
    assert drag(markup, Tool.CROP, (300, 300), (310, 280)).edits.crop == (110, 80, 610, 480)
    assert drag(markup, Tool.CROP, (700, 700), (900, 750)).edits.crop == (700, 700, 900, 750)
    assert not markup.remove().edits


def test_a_crop_of_everything_is_none():
    assert drag(EMPTY, Tool.CROP, (-50, -50), (1200, 1200)).edits.crop is None


def test_marks_are_not_touched_while_one_crops():
    markup = drag(EMPTY, Tool.REDACT, (100, 100), (300, 300)).select(None)
    assert click(markup, Tool.CROP, (200, 200)).selected is None


# --- by keys --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tool", [tool for tool in Tool if tool not in (Tool.SELECT, Tool.TEXT)])
def test_a_mark_begins_in_the_middle_of_what_is_visible(tool):
    markup = begin_in_middle(EMPTY, tool, RED, (400, 400, 800, 700))
    assert markup.selected is not None
    bounds = markup.bounds
    assert bounds is not None
    assert 400 <= bounds[0] < bounds[2] <= 800
    assert 400 <= bounds[1] < bounds[3] <= 700
    assert bounds[0] < 600 < bounds[2]
    assert bounds[1] < 550 < bounds[3]

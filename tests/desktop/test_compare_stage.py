"""Panes that move together, flip, slider and difference, with real clicks and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from gallery_app.desktop.compare_layout import CompareMode
from gallery_app.desktop.view_canvas import Shown
from gallery_app.desktop.view_geometry import Size, Zoom
from gallery_app.domain.ids import ImageId
from tests.desktop.compared import COLOURS, colour_at, move_mouse, open_stage, relative_centre, turn_wheel

ALT, LEFT = Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton
KEY = Qt.Key


@pytest.fixture
def stage(qtbot, theme):
    return open_stage(qtbot, theme)


def drag(qtbot, canvas, start, end, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.mousePress(canvas, LEFT, modifiers, start)
    for point in (start + (end - start) / 2, end):
        move_mouse(canvas, point, modifiers)
    qtbot.mouseRelease(canvas, LEFT, modifiers, end)


def test_a_picture_and_its_smaller_copy_are_shown_at_the_same_size(stage):
    one, other = stage.canvases[:2]
    assert one.scene().find_rect(one.view)[2:] == other.scene().find_rect(other.view)[2:]
    assert other.view.scale == pytest.approx(one.view.scale * 2)


def test_the_wheel_over_one_picture_zooms_both_at_the_same_place(stage):
    one, other = stage.canvases[:2]
    for _ in range(6):
        turn_wheel(one, QPoint(60, 60))
    assert one.view.scale > 0.5
    assert other.view.scale == pytest.approx(one.view.scale * 2)
    assert relative_centre(other) == pytest.approx(relative_centre(one))
    assert relative_centre(one)[0] < 0.4


def test_dragging_one_drags_both_and_with_alt_only_this_one(qtbot, stage):
    one, other = stage.canvases[:2]
    stage.zoom_to(Zoom.ACTUAL)
    drag(qtbot, other, QPoint(200, 200), QPoint(120, 150))
    assert relative_centre(one) == pytest.approx(relative_centre(other))
    assert relative_centre(one)[0] > 0.5
    before = relative_centre(one)
    drag(qtbot, other, QPoint(200, 200), QPoint(160, 200), ALT)
    apart = relative_centre(other)[0] - before[0]
    assert apart > 0
    assert relative_centre(one) == before
    drag(qtbot, one, QPoint(200, 200), QPoint(220, 200))
    assert relative_centre(other)[0] - relative_centre(one)[0] == pytest.approx(apart)


def test_fit_brings_what_was_set_apart_back_in_line(qtbot, stage):
    one, other = stage.canvases[:2]
    stage.zoom_to(Zoom.ACTUAL)
    drag(qtbot, other, QPoint(200, 200), QPoint(160, 160), ALT)
    stage.zoom_to(Zoom.FIT)
    stage.step_zoom(6)
    assert relative_centre(other) == pytest.approx(relative_centre(one))


def test_without_the_link_each_moves_alone_and_keeps_its_place_after(stage):
    one, other = stage.canvases[:2]
    stage.set_linked(is_linked=False)
    before = other.view
    stage.zoom_to(Zoom.ACTUAL)
    assert one.view.scale == 1.0
    assert other.view == before
    stage.set_linked(is_linked=True)
    stage.step_zoom(1)
    assert one.view.scale == pytest.approx(1.25)
    assert other.view.scale == pytest.approx(before.scale * 1.25)


def test_turning_one_turns_all(stage):
    stage.turn(1)
    assert [canvas.view.turns for canvas in stage.canvases[:2]] == [1, 1]
    stage.turn(-1)
    assert [canvas.view.turns for canvas in stage.canvases[:2]] == [0, 0]


def test_a_hundred_per_cent_is_for_the_pane_that_acts_and_can_be_for_each(stage):
    stage.canvases[1].setFocus()
    stage.zoom_to(Zoom.ACTUAL)
    assert [canvas.view.scale for canvas in stage.canvases[:2]] == [pytest.approx(0.5), 1.0]
    stage.link.show_each_actual()
    assert [canvas.view.scale for canvas in stage.canvases[:2]] == [1.0, 1.0]


def test_the_zoom_in_a_caption_shows_that_pane_at_a_hundred_per_cent(stage):
    stage.captions[1].zoom.click()
    assert stage.canvases[1].view.scale == 1.0
    assert stage.captions[1].zoom.text() == "100 %"
    assert stage.captions[0].zoom.text() == "50 %"


def test_a_scale_of_ones_own_is_kept_when_the_room_changes(stage):
    stage.zoom_to(Zoom.ACTUAL)
    stage.resize(1200, 900)
    assert stage.canvases[0].view.scale == 1.0
    assert stage.canvases[1].view.scale == pytest.approx(2.0)
    stage.show_mode(CompareMode.FLIP)
    assert stage.canvases[0].view.scale == 1.0


def test_a_picture_that_comes_late_joins_the_others(qtbot, theme):
    stage = open_stage(qtbot, theme, (Size(1600, 1200),))
    stage.open(2)
    assert not any(canvas.view for canvas in stage.canvases)
    stage.show_picture(0, Shown(ImageId("late-0"), Size(1600, 1200)))
    stage.zoom_to(Zoom.ACTUAL)
    stage.show_picture(1, Shown(ImageId("late-1"), Size(800, 600)))
    assert stage.canvases[0].view.scale == 1.0
    assert stage.canvases[1].view.scale == pytest.approx(2.0)


# --- in one place ---------------------------------------------------------------------------------------


def middle_colour(stage):
    return colour_at(stage, stage.canvases[0].geometry().center())


def test_flipping_shows_the_pictures_in_turn_at_exactly_the_same_place(qtbot, theme):
    stage = open_stage(qtbot, theme, (Size(1600, 1200), Size(800, 600), Size(400, 300)))
    stage.flip()
    seen = []
    for _ in range(4):
        canvas = stage.canvases[stage.front]
        seen.append((middle_colour(stage), canvas.geometry(), canvas.scene().find_rect(canvas.view)))
        assert canvas.hasFocus()
        assert [one.isVisible() for one in stage.canvases[:3]].count(True) == 1
        stage.flip()
    assert [colour for colour, *_ in seen] == [*COLOURS[:3], COLOURS[0]]
    assert len({(*place.getRect(), *rect) for _, place, rect in seen}) == 1


def release_key(stage):
    stage.keyReleaseEvent(QKeyEvent(QKeyEvent.Type.KeyRelease, KEY.Key_F, Qt.KeyboardModifier.NoModifier))


def test_a_flip_that_is_held_ends_with_the_key_and_a_short_one_stays(stage, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("gallery_app.desktop.compare_stage.time.monotonic", lambda: now[0])
    stage.flip()
    release_key(stage)
    stage.flip()
    now[0] += 0.1
    release_key(stage)
    assert stage.front == 1
    stage.flip()
    assert stage.front == 0
    now[0] += 2
    release_key(stage)
    assert stage.front == 1


def slider_colours(stage, share):
    canvas = stage.canvases[0]
    left = canvas.geometry().left() + round(canvas.width() * share)
    row = canvas.geometry().top() + 40
    return colour_at(stage, QPoint(left - 40, row)), colour_at(stage, QPoint(left + 40, row))


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_slider_shows_a_on_the_left_and_b_on_the_right_in_every_language(qtbot, theme, direction):
    stage = open_stage(qtbot, theme, direction=direction)
    assert stage.canvases[0].x() < stage.canvases[1].x()
    stage.show_mode(CompareMode.SLIDER)
    assert slider_colours(stage, 0.5) == (COLOURS[0], COLOURS[1])
    stage.take_keys()
    before = stage.divider.x()
    qtbot.keyClick(stage.divider, KEY.Key_Right)
    assert stage.divider.x() > before
    assert stage.divider.share == pytest.approx(0.52)
    assert slider_colours(stage, 0.52) == (COLOURS[0], COLOURS[1])
    qtbot.keyClick(stage.divider, KEY.Key_Home)
    assert colour_at(stage, stage.canvases[0].geometry().center()) == COLOURS[1]


def test_the_divider_is_dragged_and_the_wheel_over_it_zooms(qtbot, stage):
    stage.show_mode(CompareMode.SLIDER)
    divider, canvas = stage.divider, stage.canvases[0]
    qtbot.mousePress(divider, LEFT, pos=divider.rect().center())
    move_mouse(divider, divider.rect().center() + QPoint(100, 0))
    qtbot.mouseRelease(divider, LEFT, pos=divider.rect().center())
    assert divider.geometry().center().x() == pytest.approx(canvas.width() / 2 + 100, abs=2)
    assert not turn_wheel(divider, QPoint(5, 5)), "it is left to the canvas below"
    assert turn_wheel(canvas, QPoint(5, 5))


def test_the_difference_is_painted_over_the_pictures_and_amplified(stage):
    stage.show_mode(CompareMode.DIFFERENCE)
    assert middle_colour(stage) == "#a000a0"
    stage.amplify(1)
    assert stage.overlay.factor == 2
    assert middle_colour(stage) == "#ff00ff"
    stage.amplify(9)
    assert stage.overlay.factor == 16


def test_what_lies_over_one_another_keeps_the_keys_and_the_place(stage):
    stage.canvases[1].setFocus()
    stage.zoom_to(Zoom.ACTUAL)
    stage.show_mode(CompareMode.DIFFERENCE)
    assert stage.canvases[0].hasFocus()
    assert stage.canvases[0].view.scale == pytest.approx(0.5)
    stage.show_mode(CompareMode.SIDE)
    assert stage.canvases[1].view.scale == pytest.approx(1.0)


# --- the keys -------------------------------------------------------------------------------------------


def test_arrows_go_to_the_next_pane_and_move_pictures_that_are_larger(qtbot, stage):
    one, other = stage.canvases[:2]
    qtbot.keyClick(one, KEY.Key_Right)
    assert other.hasFocus()
    assert stage.active == 1
    stage.zoom_to(Zoom.ACTUAL)
    before = relative_centre(other)
    qtbot.keyClick(other, KEY.Key_Right)
    assert relative_centre(other)[0] > before[0]
    assert relative_centre(one) == pytest.approx(relative_centre(other))
    qtbot.keyClick(other, KEY.Key_Right, ALT)
    assert relative_centre(other)[0] > relative_centre(one)[0]


def test_the_pane_with_the_keys_is_marked_by_a_frame_and_its_letter(stage, theme):
    accent = theme.tokens.accent
    for pane in (0, 1):
        stage.canvases[pane].setFocus()
        area = stage.canvases[pane].geometry()
        assert colour_at(stage, QPoint(area.left() + 20, area.bottom() + 3)) == accent
        other = stage.canvases[1 - pane].geometry()
        assert colour_at(stage, QPoint(other.left() + 20, other.bottom() + 3)) != accent


def test_swapped_pictures_take_along_how_they_were_set_apart(qtbot, stage):
    stage.zoom_to(Zoom.ACTUAL)
    drag(qtbot, stage.canvases[1], QPoint(200, 200), QPoint(160, 200), ALT)
    apart = stage.canvases[1].apart
    stage.link.exchange(0, 1)
    assert stage.canvases[0].apart == apart
    assert stage.canvases[1].apart.is_in_line

"""Redacting and annotating in the viewer of the real window: by mouse, by keys, undone, by picture."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gallery_app.desktop.markup import CROP
from gallery_app.desktop.markup_tools import COLOURS, Tool
from gallery_app.desktop.theme import Appearance
from gallery_app.desktop.view_geometry import Spot, Zoom
from gallery_app.domain.marks import BLACK, Arrow, Edits, Label, Rectangle, Redaction
from tests.desktop.opened_ticket import OTHER, REFS, open_ticket, show_all
from tests.desktop.view_answers import make_answers, serve_wishes

KEY, MOD, BUTTON = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
BLUE = (20, 85, 230)


@pytest.fixture
def window(qtbot, open_window):
    """A picture of 4000 x 3000 large in the viewer."""
    opened = open_window(on_open=show_all, on_question=make_answers())
    serve_wishes(opened.engine)
    open_ticket(qtbot, opened)
    window = opened.window
    qtbot.waitUntil(lambda: window.page.model.tile(49).info is not None)
    view = window.page.view
    view.setCurrentIndex(window.page.model.index(1))
    view.setFocus()
    qtbot.keyClick(view, KEY.Key_Return)
    canvas = window.parts.viewer.canvas
    qtbot.waitUntil(lambda: canvas.facts() is not None)
    yield window
    opened.desktop.theme.set_appearance(Appearance.LIGHT)


def press(window, key, modifiers=MOD.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def layer_of(window):
    return window.parts.viewer.markup


def edits_of(window, row=1):
    return window.closer.markup.keeper.find(REFS[row].id)


def at(window, x, y):
    """A place of the picture on the layer."""
    return layer_of(window).to_widget(Spot(x, y))


def drag(window, start, end, button=BUTTON.LeftButton):
    layer = layer_of(window)
    one, other = at(window, *start), at(window, *end)
    QTest.mousePress(layer, button, MOD.NoModifier, one)
    for share in (0.3, 0.7, 1.0):
        move_to(layer, QPointF(one) + QPointF(other - one) * share, button)
    QTest.mouseRelease(layer, button, MOD.NoModifier, other)


def move_to(layer, spot, button):
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, spot, layer.mapToGlobal(spot), BUTTON.NoButton, button, MOD.NoModifier
    )
    QApplication.sendEvent(layer, event)


def click(window, x, y):
    QTest.mouseClick(layer_of(window), BUTTON.LeftButton, MOD.NoModifier, at(window, x, y))


def near(box, expected, slack=12):
    return all(abs(one - other) <= slack for one, other in zip(box, expected, strict=True))


# --- the tool -------------------------------------------------------------------------------------------


def test_d_redacts_and_esc_leaves_the_tool_before_the_viewer(window):
    viewer = window.parts.viewer
    press(window, KEY.Key_D)
    assert viewer.markup_bar.isVisible()
    assert layer_of(window).tool is Tool.REDACT
    assert QApplication.focusWidget() is layer_of(window)
    assert viewer.bar.redact.isChecked()
    assert not viewer.next.isVisible(), "nothing lies over the picture"
    press(window, KEY.Key_Escape)
    assert not viewer.markup_bar.isVisible()
    assert window.parts.shows_viewer
    assert QApplication.focusWidget() is viewer.canvas
    assert viewer.next.isVisible()
    press(window, KEY.Key_Escape)
    assert not window.parts.shows_viewer


@pytest.mark.parametrize(
    ("key", "tool"),
    [
        (KEY.Key_A, Tool.ARROW), (KEY.Key_V, Tool.SELECT), (KEY.Key_E, Tool.RECTANGLE),
        (KEY.Key_T, Tool.TEXT), (KEY.Key_S, Tool.STEP), (KEY.Key_C, Tool.CROP), (KEY.Key_D, Tool.REDACT),
    ],
)  # fmt: skip
def test_each_tool_has_a_key_while_one_draws(window, key, tool):
    press(window, KEY.Key_A)
    press(window, key)
    assert layer_of(window).tool is tool
    checked = [each for each, button in window.parts.viewer.markup_bar.tools.items() if button.isChecked()]
    assert checked == [tool]


def test_letters_of_tools_do_nothing_while_nobody_draws(window):
    for key in (KEY.Key_E, KEY.Key_T, KEY.Key_S, KEY.Key_V):
        press(window, key)
    assert layer_of(window).tool is None


def test_the_buttons_of_the_bar_take_the_tool_and_put_it_away(window):
    bar = window.parts.viewer.bar
    bar.annotate.click()
    assert layer_of(window).tool is Tool.ARROW
    bar.redact.click()
    assert (layer_of(window).tool, bar.annotate.isChecked()) == (Tool.REDACT, False)
    bar.redact.click()
    assert (layer_of(window).tool, bar.redact.isChecked()) == (None, False)


def test_a_quick_look_is_for_looking(qtbot, window):
    press(window, KEY.Key_Escape)
    qtbot.keyClick(window.page.view, KEY.Key_Space)
    press(window, KEY.Key_D)
    assert layer_of(window).tool is None


# --- by mouse -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("turns", range(4))
def test_a_redaction_lies_where_it_was_drawn_whatever_the_turn(window, turns):
    for _ in range(turns):
        press(window, KEY.Key_R)
    press(window, KEY.Key_D)
    drag(window, (1000, 600), (2000, 900))
    (redaction,) = edits_of(window).marks
    assert isinstance(redaction, Redaction)
    assert near(redaction.box, (1000, 600, 2000, 900))
    assert redaction.colour == BLACK
    shown = window.parts.viewer.canvas.grab().toImage()
    assert shown.pixelColor(at(window, 1500, 750)).name() == "#000000"
    assert shown.pixelColor(at(window, 1500, 1200)).name() != "#000000"


def test_zoomed_in_a_mark_is_still_in_pixels_of_the_picture(window):
    press(window, KEY.Key_1)
    press(window, KEY.Key_D)
    press(window, KEY.Key_Plus)
    assert window.parts.viewer.canvas.view.scale == 1.25
    drag(window, (1900, 1400), (2100, 1500))
    assert near(edits_of(window).marks[0].box, (1900, 1400, 2100, 1500), 2)


def test_each_tool_draws_its_kind_of_mark(window):
    press(window, KEY.Key_A)
    drag(window, (400, 400), (1200, 800))
    press(window, KEY.Key_E)
    drag(window, (2000, 400), (3000, 800))
    press(window, KEY.Key_S)
    click(window, 500, 2000)
    press(window, KEY.Key_C)
    drag(window, (200, 200), (3800, 2800))
    edits = edits_of(window)
    assert [type(mark) for mark in edits.marks] == [Arrow, Rectangle, Label]
    assert edits.crop is not None
    assert near(edits.crop, (200, 200, 3800, 2800))
    assert layer_of(window).markup.selected == CROP


def test_a_mark_is_moved_and_resized_by_the_mouse(window):
    press(window, KEY.Key_D)
    drag(window, (1000, 1000), (1600, 1400))
    drag(window, (1300, 1200), (1500, 1100))
    assert near(edits_of(window).marks[0].box, (1200, 900, 1800, 1300))
    drag(window, (1800, 1300), (2200, 1700))
    assert near(edits_of(window).marks[0].box, (1200, 900, 2200, 1700), 24)
    assert len(edits_of(window).marks) == 1


def test_a_text_is_typed_over_the_canvas(window):
    press(window, KEY.Key_A)
    press(window, KEY.Key_T)
    click(window, 1000, 1000)
    assert QApplication.focusWidget() is layer_of(window).text
    QTest.keyClicks(layer_of(window).text, "Dear 7/S")
    press(window, KEY.Key_Return)
    (label,) = edits_of(window).marks
    assert isinstance(label, Label)
    assert (label.words, label.is_step) == ("Dear 7/S", False)
    assert near(label.at, (1000, 1000))
    assert QApplication.focusWidget() is layer_of(window)
    assert layer_of(window).tool is Tool.TEXT, "none of the letters was a shortcut"


def test_esc_drops_a_text_and_nothing_else(window):
    press(window, KEY.Key_A)
    press(window, KEY.Key_T)
    click(window, 1000, 1000)
    QTest.keyClicks(layer_of(window).text, "No")
    press(window, KEY.Key_Escape)
    assert not edits_of(window)
    assert layer_of(window).tool is Tool.TEXT
    assert QApplication.focusWidget() is layer_of(window)


def test_a_text_that_is_left_is_kept(window):
    press(window, KEY.Key_A)
    press(window, KEY.Key_T)
    click(window, 1000, 1000)
    QTest.keyClicks(layer_of(window).text, "Kept")
    click(window, 3000, 2500)
    assert [mark.words for mark in edits_of(window).marks] == ["Kept"]
    assert layer_of(window).text.isVisible(), "and the click begins the next"


def test_f2_changes_the_words(window):
    press(window, KEY.Key_A)
    press(window, KEY.Key_T)
    click(window, 1000, 1000)
    QTest.keyClicks(layer_of(window).text, "One")
    press(window, KEY.Key_Return)
    press(window, KEY.Key_F2)
    QTest.keyClicks(layer_of(window).text, "Other")
    press(window, KEY.Key_Return)
    assert [mark.words for mark in edits_of(window).marks] == ["Other"]


def test_a_held_space_and_the_middle_button_move_the_picture(window):
    canvas = window.parts.viewer.canvas
    press(window, KEY.Key_1)
    press(window, KEY.Key_D)
    places = [canvas.view.centre]
    drag(window, (2000, 1500), (1900, 1400), BUTTON.MiddleButton)
    places.append(canvas.view.centre)
    QTest.keyPress(layer_of(window), KEY.Key_Space)
    drag(window, (2000, 1500), (1900, 1400))
    QTest.keyRelease(layer_of(window), KEY.Key_Space)
    places.append(canvas.view.centre)
    assert places[0].x < places[1].x < places[2].x
    assert not edits_of(window)
    drag(window, (2000, 1500), (2100, 1600))
    assert len(edits_of(window).marks) == 1, "Space is let go"


def test_with_select_a_drag_beside_all_marks_moves_the_picture(window):
    canvas = window.parts.viewer.canvas
    press(window, KEY.Key_1)
    press(window, KEY.Key_D)
    press(window, KEY.Key_V)
    before = canvas.view.centre
    drag(window, (2000, 1500), (1900, 1400))
    assert canvas.view.centre.x > before.x
    assert not edits_of(window)


# --- by keys --------------------------------------------------------------------------------------------


def test_all_is_possible_by_keys_alone(window):
    press(window, KEY.Key_D)
    press(window, KEY.Key_Return)
    first = edits_of(window).marks[0].box
    assert near(((first[0] + first[2]) // 2, (first[1] + first[3]) // 2), (2000, 1500), 4)
    press(window, KEY.Key_Right)
    moved = edits_of(window).marks[0].box
    assert moved[0] > first[0]
    assert moved[1] == first[1]
    press(window, KEY.Key_Down, MOD.ShiftModifier)
    taller = edits_of(window).marks[0].box
    assert taller[3] > moved[3]
    assert taller[:3] == moved[:3]
    press(window, KEY.Key_Left, MOD.ControlModifier)
    assert edits_of(window).marks[0].box[0] == taller[0] - 1
    press(window, KEY.Key_Delete)
    assert not edits_of(window)
    assert window.parts.shows_viewer


@pytest.mark.parametrize("turns", range(4))
def test_arrows_go_as_one_sees_it(window, turns):
    for _ in range(turns):
        press(window, KEY.Key_R)
    press(window, KEY.Key_D)
    press(window, KEY.Key_Return)
    layer = layer_of(window)

    def seen():
        left, top, right, bottom = layer.placing().box_in_room(layer.markup.bounds)
        return left, top, right, bottom

    before = seen()
    press(window, KEY.Key_Right)
    moved = seen()
    assert (moved[0] > before[0], moved[1] == pytest.approx(before[1])) == (True, True)
    press(window, KEY.Key_Right, MOD.ShiftModifier)
    wider = seen()
    assert wider[2] > moved[2]
    assert wider[0] == pytest.approx(moved[0])


def test_backspace_without_a_mark_stays_in_the_viewer(window):
    press(window, KEY.Key_D)
    press(window, KEY.Key_Return)
    press(window, KEY.Key_Backspace)
    press(window, KEY.Key_Backspace)
    assert not edits_of(window)
    assert window.parts.shows_viewer


def test_tab_goes_to_the_next_mark_and_out_after_the_last(window):
    press(window, KEY.Key_S)  # no tool yet: nothing
    press(window, KEY.Key_A)
    press(window, KEY.Key_S)
    for x in (500, 1500, 2500):
        click(window, x, 500)
    layer = layer_of(window)
    press(window, KEY.Key_Backtab, MOD.ShiftModifier)
    assert layer.markup.selected == 1
    press(window, KEY.Key_Tab)
    assert (layer.markup.selected, QApplication.focusWidget() is layer) == (2, True)
    press(window, KEY.Key_Tab)
    assert QApplication.focusWidget() is not layer


def test_what_is_selected_is_said_in_words(window):
    said = []
    window.closer.markup._tell = lambda _widget, words: said.append(words)
    press(window, KEY.Key_D)
    drag(window, (1000, 1000), (1600, 1400))
    assert said[-1].startswith("Redaction, black, mark 1 of 1, ")
    press(window, KEY.Key_A)
    drag(window, (2000, 2000), (2500, 2500))
    press(window, KEY.Key_Backtab, MOD.ShiftModifier)
    assert said[-1].startswith("Redaction, black, mark 1 of 2, ")
    assert layer_of(window).accessibleDescription() == said[-1]
    press(window, KEY.Key_Delete)
    assert said[-1] == "Redaction deleted"


# --- undo and colours -----------------------------------------------------------------------------------


def test_every_change_is_undone_and_done_again(window):
    states = [edits_of(window)]

    def note():
        states.append(edits_of(window))

    press(window, KEY.Key_D)
    drag(window, (1000, 1000), (1600, 1400))
    note()
    drag(window, (1300, 1200), (1500, 1100))
    note()
    window.parts.viewer.markup_bar.colours[BLUE].click()
    note()
    press(window, KEY.Key_C)
    drag(window, (200, 200), (3800, 2800))
    note()
    press(window, KEY.Key_Delete)
    note()
    assert len(set(map(repr, states))) == 5, "taking the crop away is the state before it"
    for state in reversed(states[:-1]):
        press(window, KEY.Key_Z, MOD.ControlModifier)
        assert edits_of(window) == state
    for state in states[1:]:
        press(window, KEY.Key_Z, MOD.ControlModifier | MOD.ShiftModifier)
        assert edits_of(window) == state
    assert layer_of(window).markup.edits == states[-1]


def test_moves_by_keys_that_follow_one_another_are_one_step(window):
    press(window, KEY.Key_D)
    press(window, KEY.Key_Return)
    drawn = edits_of(window)
    for _ in range(5):
        press(window, KEY.Key_Right)
    moved = edits_of(window)
    press(window, KEY.Key_Z, MOD.ControlModifier)
    assert edits_of(window) == drawn
    press(window, KEY.Key_Y, MOD.ControlModifier)
    assert edits_of(window) == moved
    drag(window, (3000, 2500), (3500, 2800))
    press(window, KEY.Key_Right)
    press(window, KEY.Key_Z, MOD.ControlModifier)
    assert len(edits_of(window).marks) == 2, "what was done between parts them"
    press(window, KEY.Key_Left)
    before = edits_of(window)
    press(window, KEY.Key_Backtab, MOD.ShiftModifier)
    press(window, KEY.Key_Left)
    press(window, KEY.Key_Z, MOD.ControlModifier)
    assert edits_of(window) == before, "each mark has its own step"


def test_undo_reaches_a_picture_that_is_no_longer_shown_and_says_so(window):
    press(window, KEY.Key_D)
    drag(window, (1000, 1000), (1600, 1400))
    press(window, KEY.Key_PageDown)
    press(window, KEY.Key_Z, MOD.ControlModifier)
    assert not edits_of(window)
    assert "another picture" in window.parts.toast.text()


def test_redactions_begin_black_and_keep_a_colour_of_their_own(window):
    press(window, KEY.Key_A)
    window.parts.viewer.markup_bar.colours[BLUE].click()
    drag(window, (400, 400), (1200, 800))
    press(window, KEY.Key_D)
    drag(window, (2000, 2000), (2500, 2500))
    press(window, KEY.Key_A)
    drag(window, (400, 1400), (1200, 1800))
    assert [mark.colour for mark in edits_of(window).marks] == [BLUE, BLACK, BLUE]


def test_no_more_is_drawn_than_can_be_kept(window):
    keeper = window.closer.markup.keeper
    full = Edits((Redaction((0, 0, 2, 2)),) * 500)
    keeper.load({REFS[1].id: full})
    press(window, KEY.Key_D)
    drag(window, (1000, 1000), (1600, 1400))
    assert edits_of(window) == full
    assert "No more marks" in window.parts.toast.text()


# --- each picture has its own ---------------------------------------------------------------------------


def test_marks_belong_to_their_picture_and_stay_when_the_tool_is_left(qtbot, window):
    press(window, KEY.Key_D)
    drag(window, (1000, 1000), (1600, 1400))
    press(window, KEY.Key_PageDown)
    canvas = window.parts.viewer.canvas
    qtbot.waitUntil(lambda: canvas.facts() is not None and layer_of(window).markup is not None)
    assert layer_of(window).tool is Tool.REDACT
    assert not layer_of(window).markup.edits
    drag(window, (2000, 2000), (2500, 2500))
    press(window, KEY.Key_Escape)
    press(window, KEY.Key_PageUp)
    qtbot.waitUntil(lambda: layer_of(window).markup is not None)
    shown = canvas.grab().toImage()
    assert shown.pixelColor(at(window, 1300, 1200)).name() == "#000000"
    assert shown.pixelColor(at(window, 2200, 2200)).name() != "#000000"
    assert [len(edits_of(window, row).marks) for row in (1, 2)] == [1, 1]


def test_what_was_kept_earlier_is_shown_at_once(window):
    window.closer.markup.keeper.load({REFS[1].id: Edits((Redaction((1000, 1000, 1600, 1400)),))})
    shown = window.parts.viewer.canvas.grab().toImage()
    assert shown.pixelColor(at(window, 1300, 1200)).name() == "#000000"


def test_the_copy_is_asked_for_by_the_pictures_id(window):
    controller, bar = window.closer.markup, window.parts.viewer.markup_bar
    asked = []
    controller.copy_asked.connect(lambda image: asked.append(("copy", image)))
    controller.export_asked.connect(lambda image: asked.append(("export", image)))
    press(window, KEY.Key_D)
    assert not bar.copy.isEnabled(), "nothing is drawn yet"
    drag(window, (1000, 1000), (1600, 1400))
    bar.copy.click()
    bar.export.click()
    assert asked == [("copy", REFS[1].id), ("export", REFS[1].id)]


def test_another_helpdesk_has_none_of_it(window):
    press(window, KEY.Key_D)
    drag(window, (1000, 1000), (1600, 1400))
    window._furniture.accounts._on_account(OTHER)
    assert not edits_of(window)
    assert layer_of(window).tool is None
    assert not window.undo.canUndo()


# --- for everybody --------------------------------------------------------------------------------------


def test_every_control_of_the_strip_has_a_name_and_tab_reaches_it(window):
    press(window, KEY.Key_D)
    drag(window, (1000, 1000), (1600, 1400))
    bar = window.parts.viewer.markup_bar
    names = [stop.accessibleName() or stop.text() for stop in bar.stops()]
    assert len(set(names)) == len(names)
    assert all(names)
    assert "Redact (D)" in bar.tools[Tool.REDACT].toolTip()
    assert "Rectangle (E)" in bar.tools[Tool.RECTANGLE].toolTip()
    assert "Ctrl+Z" in bar.undo.toolTip()
    bar.stops()[0].setFocus()
    reached = [QApplication.focusWidget()]
    while reached[-1] is not bar.done:
        press(window, KEY.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [stop for stop in bar.stops() if stop.isEnabled()]
    press(window, KEY.Key_Tab)
    assert QApplication.focusWidget() is layer_of(window)


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST])
def test_the_focus_is_seen_on_every_control_of_the_strip(window, appearance):
    window._furniture.theme.set_appearance(appearance)
    press(window, KEY.Key_D)
    drag(window, (1000, 1000), (1600, 1400))
    bar, unmarked = window.parts.viewer.markup_bar, []
    for stop in bar.stops():
        if not stop.isEnabled():
            continue
        layer_of(window).setFocus()
        before = stop.grab().toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if before == stop.grab().toImage():
            unmarked.append(stop.accessibleName())
    assert unmarked == []


def test_written_from_the_right_pictures_are_not_mirrored(window):
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(window, KEY.Key_D)
    drag(window, (500, 600), (900, 900))
    assert near(edits_of(window).marks[0].box, (500, 600, 900, 900))
    press(window, KEY.Key_Right)
    assert edits_of(window).marks[0].box[0] > 512
    bar = window.parts.viewer.markup_bar
    assert bar.tools[Tool.SELECT].mapTo(bar, QPoint()).x() > bar.done.mapTo(bar, QPoint()).x()


def test_the_palette_is_small_and_named():
    assert len(COLOURS) <= 8
    assert len(set(COLOURS.values())) == len(COLOURS)


def test_the_zoom_goes_on_working_while_one_draws(window):
    canvas = window.parts.viewer.canvas
    press(window, KEY.Key_D)
    zooms = []
    for key in (KEY.Key_1, KEY.Key_0):
        press(window, key)
        zooms.append(canvas.view.zoom)
    assert zooms == [Zoom.ACTUAL, Zoom.FIT]

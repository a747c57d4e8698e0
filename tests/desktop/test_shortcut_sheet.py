import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from gallery_app.desktop.app import DesktopOptions
from gallery_app.desktop.buttons import IconButton
from gallery_app.desktop.key_dialog import KeyDialog
from gallery_app.desktop.keymap import Keymap
from gallery_app.desktop.shortcut_sheet import ShortcutSheet
from tests.desktop.opened_ticket import open_ticket, show_all

KEY, MOD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def opened(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    opened.window.page.view.setFocus()
    return opened


@pytest.fixture
def sheet(qtbot, opened):
    return open_sheet(qtbot, opened)


def open_sheet(qtbot, opened, key=KEY.Key_Question):
    qtbot.keyClick(opened.window.focusWidget(), key)
    sheet = opened.window.findChild(ShortcutSheet)
    qtbot.waitExposed(sheet)
    return sheet


def close_sheet(qtbot, opened, sheet):
    sheet.reject()
    qtbot.waitUntil(lambda: opened.window.findChild(ShortcutSheet) is None)
    opened.window.activateWindow()  # a window manager does this
    qtbot.waitUntil(opened.window.isActiveWindow)


def heads(sheet):
    return [row.text for row in sheet.rows() if row.is_head]


def find_row(sheet, text):
    return next(number for number, row in enumerate(sheet.rows()) if row.text == text)


def open_dialog(qtbot, sheet, text):
    sheet.list.setCurrentRow(find_row(sheet, text))
    qtbot.mouseClick(sheet.change_button, Qt.MouseButton.LeftButton)
    dialog = next(each for each in sheet.findChildren(KeyDialog) if each.isVisible())
    qtbot.waitExposed(dialog)
    dialog.field.setFocus()
    return dialog


def give_keys(qtbot, sheet, text, key, modifiers=MOD.NoModifier):
    dialog = open_dialog(qtbot, sheet, text)
    qtbot.keyClick(dialog.field, key, modifiers)
    return dialog


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_keys_of_the_view_in_front_come_first(qtbot, opened, sheet):
    in_front = ["Grid", "Grid and viewer", "Anywhere"]
    assert heads(sheet)[:3] == in_front
    close_sheet(qtbot, opened, sheet)
    opened.window.toolbar.filters.setFocus()
    assert heads(open_sheet(qtbot, opened))[:3] == in_front


def test_every_row_says_what_and_which_keys(sheet):
    spoken = [row.spoken for row in sheet.rows()]
    assert "Hide everywhere: H" in spoken
    assert "Keyboard shortcuts: ?" in spoken
    assert "About Ticket Gallery: no keys" in spoken
    assert "Move: Arrow keys" in spoken
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [sheet.list.item(number).data(role) for number in range(sheet.list.count())] == spoken


def test_typing_narrows_it_by_words_and_by_keys(qtbot, sheet):
    assert sheet.focusWidget() is sheet.filter
    qtbot.keyClicks(sheet.filter, "hide")
    assert [row.text for row in sheet.rows()] == ["Grid", "Hide everywhere"]
    sheet.filter.setText("f5")
    assert [row.text for row in sheet.rows()] == ["Anywhere", "Refresh", "Refresh recent tickets"]
    sheet.filter.setText("nothing like it")
    assert sheet.rows() == ()
    assert sheet.nothing.isVisible()


def test_esc_closes_it_and_down_goes_into_the_list(qtbot, opened, sheet):
    qtbot.keyClick(sheet.filter, KEY.Key_Down)
    assert sheet.list.hasFocus()
    assert not sheet.rows()[sheet.list.currentRow()].is_head
    qtbot.keyClick(sheet.list, KEY.Key_Escape)
    assert not sheet.isVisible()
    assert opened.window.focusWidget() is opened.window.page.view


def test_it_fits_into_a_small_window_and_scrolls(qtbot, opened):
    opened.window.resize(800, 560)
    qtbot.waitUntil(lambda: opened.window.height() == 560)
    sheet = open_sheet(qtbot, opened)
    assert sheet.height() <= 560
    assert sheet.list.verticalScrollBar().maximum() > 0


def test_other_keys_act_at_once_and_stand_in_menu_tooltip_and_sheet(qtbot, opened, sheet):
    dialog = give_keys(qtbot, sheet, "Filters", KEY.Key_F15)
    click(qtbot, dialog.accept_button)
    assert sheet.rows()[find_row(sheet, "Filters")].spoken == "Filters: F15, changed"
    close_sheet(qtbot, opened, sheet)
    window = opened.window
    assert window.actions_by_id["filters"].shortcut().toString() == "F15"
    assert window.toolbar.filters.accessibleDescription() == "Filters (F15)"
    was_open = window.panel.isVisible()
    qtbot.keyClick(window.page.view, KEY.Key_F7)
    assert window.panel.isVisible() is was_open
    qtbot.keyClick(window.page.view, KEY.Key_F15)
    assert window.panel.isVisible() is not was_open


def test_buttons_name_the_key_of_the_action_they_stand_for(opened):
    buttons = [each for each in opened.window.findChildren(IconButton) if each.action_id]
    assert {button.action_id for button in buttons} >= {"filters", "back", "next_page", "escape"}
    for button in buttons:
        keys = opened.window.actions_by_id[button.action_id].shortcut().toString()
        assert button.accessibleDescription() == f"{button.accessibleName()} ({keys})"


def test_a_clash_is_named_and_can_be_taken_over_or_avoided(qtbot, opened, sheet):
    dialog = give_keys(qtbot, sheet, "Hide everywhere", KEY.Key_F7)
    assert dialog.message.text().startswith("F7 is used by “Filters” (anywhere).")
    assert dialog.accept_button.text() == "Take it over"
    qtbot.keyClick(dialog.field, KEY.Key_J)
    assert (dialog.message.text().strip(), dialog.accept_button.text()) == ("", "Use these keys")
    qtbot.keyClick(dialog.field, KEY.Key_F7)
    click(qtbot, dialog.accept_button)
    assert sheet.rows()[find_row(sheet, "Hide everywhere")].keys == ("F7",)
    assert sheet.rows()[find_row(sheet, "Filters")].keys == ()
    assert opened.window.toolbar.filters.accessibleDescription() == "Filters"


def test_keys_of_typing_are_refused_where_there_are_text_fields(qtbot, sheet):
    dialog = give_keys(qtbot, sheet, "Filters", KEY.Key_J)
    assert dialog.message.text().startswith("Somebody may be typing there")
    assert not dialog.accept_button.isEnabled()


def test_cancelled_nothing_changes(qtbot, opened, sheet):
    dialog = give_keys(qtbot, sheet, "Filters", KEY.Key_F15)
    click(qtbot, dialog.cancel_button)
    assert opened.window.actions_by_id.keymap == Keymap()
    dialog = give_keys(qtbot, sheet, "Filters", KEY.Key_F15)
    qtbot.keyClick(dialog.field, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert opened.window.actions_by_id.keymap == Keymap()


def test_keys_can_be_kept_taken_away_and_put_back(qtbot, opened, sheet):
    keymap = opened.window.actions_by_id
    refresh = next(row.spec for row in sheet.rows() if row.text == "Refresh")
    dialog = give_keys(qtbot, sheet, "Refresh", KEY.Key_F15)
    dialog.keeps.setChecked(True)
    click(qtbot, dialog.accept_button)
    assert keymap.keymap.keys_of(refresh) == ("F15", "F5", "Ctrl+R")
    click(qtbot, open_dialog(qtbot, sheet, "Refresh").none_button)
    assert keymap.keymap.keys_of(refresh) == ()
    click(qtbot, open_dialog(qtbot, sheet, "Refresh").usual_button)
    assert keymap.keymap == Keymap()


def test_usual_keys_that_another_has_by_now_are_asked_for(qtbot, sheet):
    click(qtbot, give_keys(qtbot, sheet, "Hide everywhere", KEY.Key_F7).accept_button)
    dialog = open_dialog(qtbot, sheet, "Filters")
    click(qtbot, dialog.usual_button)
    assert "F7 is used by “Hide everywhere”" in dialog.message.text()
    click(qtbot, dialog.accept_button)
    assert sheet.rows()[find_row(sheet, "Filters")].keys == ("F7",)
    assert sheet.rows()[find_row(sheet, "Hide everywhere")].keys == ()


def test_all_usual_keys_come_back_at_once(qtbot, opened, sheet):
    assert not sheet.reset_button.isVisible()
    click(qtbot, give_keys(qtbot, sheet, "Hide everywhere", KEY.Key_J).accept_button)
    click(qtbot, sheet.reset_button)
    assert opened.window.actions_by_id.keymap == Keymap()
    assert sheet.rows()[find_row(sheet, "Hide everywhere")].keys == ("H",)


def test_keys_of_widgets_cannot_be_changed(sheet):
    sheet.list.setCurrentRow(find_row(sheet, "Move"))
    assert not sheet.change_button.isEnabled()


def test_other_keys_are_there_at_the_next_start(qtbot, open_window):
    kept = {}
    opened = open_window(DesktopOptions(remember=kept.update))
    opened.window.toolbar.more.setFocus()  # in the search field `?` is typed
    sheet = open_sheet(qtbot, opened)
    click(qtbot, give_keys(qtbot, sheet, "Filters", KEY.Key_F15).accept_button)
    sheet.reject()
    opened.window.close()
    assert kept["keys"] == '{"filters":["F15"]}'
    again = open_window(DesktopOptions(remembered=kept))
    assert again.window.actions_by_id["filters"].shortcut().toString() == "F15"
    assert again.window.toolbar.filters.accessibleDescription() == "Filters (F15)"


def test_the_sheet_opens_from_every_part_of_the_window(qtbot, opened):
    window = opened.window
    for part in (window.page.view, window.toolbar.more, window.status.pager.before, window.panel):
        part.setFocus()
        sheet = open_sheet(qtbot, opened)
        assert sheet.isVisible()
        close_sheet(qtbot, opened, sheet)


def test_rows_are_painted_readable_in_the_colours_of_the_theme(sheet, opened):
    opened.desktop.theme.apply()
    image = sheet.list.viewport().grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(4, 120)}
    assert opened.desktop.theme.tokens.text in colours
    assert sheet.palette().color(QPalette.ColorRole.Window).name() == opened.desktop.theme.tokens.panel


def test_long_words_have_as_many_lines_as_they_need(qtbot, sheet):
    texts = [row.text for row in sheet.rows()]
    long = max(texts, key=len)
    assert long.startswith("Next, previous pane; ")

    def height_of(text):
        return sheet.list.visualItemRect(sheet.list.item(texts.index(text))).height()

    narrow = height_of(long)
    assert narrow > height_of("Refresh")
    sheet.resize(sheet.width() + 600, sheet.height())
    qtbot.waitUntil(lambda: height_of(long) == height_of("Refresh") < narrow)

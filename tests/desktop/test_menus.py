import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from gallery_app.desktop.action_specs import ACTIONS, PICTURE_MENU
from gallery_app.desktop.menus import Menus
from tests.desktop.opened_ticket import open_ticket, show_all


def actions_below(menu):
    """Every entry of a menu and of the menus in it, lines left out."""
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from actions_below(below)
        elif not action.isSeparator():
            yield action


def ids_below(menu):
    return [action.objectName() for action in actions_below(menu) if action.objectName()]


@pytest.fixture
def opened(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    return opened


def test_every_action_stands_in_the_menu_once(opened):
    assert sorted(ids_below(opened.window.toolbar.more.menu())) == sorted(spec.id for spec in ACTIONS)


def test_every_entry_is_named_and_shows_its_key(opened):
    for action in actions_below(opened.window.menus.more):
        assert action.text()
    shown = {action.objectName(): action for action in actions_below(opened.window.menus.more)}
    for spec in ACTIONS:
        assert shown[spec.id].shortcut().toString() == (spec.keys[0] if spec.keys else "")
        assert shown[spec.id].isShortcutVisibleInContextMenu()


def test_no_two_entries_of_a_menu_have_the_same_letter(opened):
    menu = opened.window.menus.more
    letters = [
        text[text.index("&") + 1].lower() for text in (a.text() for a in menu.actions()) if "&" in text
    ]
    assert len(letters) == len(set(letters)) == 7


def test_the_menu_bar_has_the_same_actions(qtbot, opened, theme):
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = Menus(window, opened.window.actions_by_id, theme, has_bar=True)
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == ["Search", "Edit", "Picture", "View", "Compare", "Go", "Help"]
    below = [name for action in window.menuBar().actions() for name in ids_below(action.menu())]
    assert sorted(below) == sorted(ids_below(menus.more))


def test_a_menu_greys_what_is_not_possible_now(opened):
    window = opened.window
    entries = {action.objectName(): action for action in actions_below(window.menus.more)}
    window.menus.more.aboutToShow.emit()
    assert entries["select_page"].isEnabled()
    assert not entries["undo"].isEnabled()
    assert not entries["select_none"].isEnabled()
    window.page.view.selectAll()
    window.menus.more.aboutToShow.emit()
    assert entries["select_none"].isEnabled()


def ask_for_menu(view, reason, point):
    event = QContextMenuEvent(reason, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)


@pytest.fixture
def opened_menus(opened, monkeypatch):
    """The view, and where the picture's menu was opened; the menu itself would wait for somebody."""
    places = []
    monkeypatch.setattr(QMenu, "popup", lambda _menu, at: places.append(at))
    return opened.window.page.view, places


def test_a_right_click_on_a_picture_opens_its_menu(qtbot, opened_menus):
    view, places = opened_menus
    point = view.visualRect(view.model().index(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=point)
    ask_for_menu(view, QContextMenuEvent.Reason.Mouse, point)
    assert places == [view.viewport().mapToGlobal(point)]
    assert view.currentIndex().row() == 2
    assert [index.row() for index in view.selectionModel().selectedRows()] == [2]


def test_the_menu_key_opens_the_menu_of_the_focused_picture(opened_menus):
    view, places = opened_menus
    view.setCurrentIndex(view.model().index(1))
    ask_for_menu(view, QContextMenuEvent.Reason.Keyboard, QPoint(0, 0))
    assert places == [view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).center())]


def test_there_is_no_menu_beside_the_pictures(opened_menus):
    view, places = opened_menus
    ask_for_menu(view, QContextMenuEvent.Reason.Mouse, QPoint(1, view.viewport().height() - 1))
    assert places == []


def test_the_menu_of_a_picture_has_what_can_be_done_to_it(opened):
    wanted = [spec.id for section in PICTURE_MENU.sections for spec in section]
    assert ids_below(opened.window.menus.picture) == wanted
    assert {"places", "hide", "open_in_browser"} <= set(wanted)

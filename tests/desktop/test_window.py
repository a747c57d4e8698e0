import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QSlider, QWidget

from gallery_app.desktop.app import DesktopOptions
from gallery_app.desktop.main_window import MainWindow
from gallery_app.desktop.theme import Appearance
from gallery_app.desktop.tokens import DARK, LIGHT
from gallery_app.domain.events import (
    Progress,
)
from gallery_app.domain.ids import JobId
from tests.desktop.opened_ticket import open_ticket, show_all


def test_single_letter_shortcuts_act_in_the_grid_and_never_in_a_text_field(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    window = opened.window
    window.page.view.setFocus()
    qtbot.keyClick(window.page.view, Qt.Key.Key_Slash)
    assert window.focusWidget() is window.toolbar.search
    window.toolbar.search.clear()
    triggered = []
    window.actions_by_id["show_shortcuts"].triggered.connect(triggered.append)
    qtbot.keyClicks(window.toolbar.search, "a/?b")
    assert (window.toolbar.search.text(), triggered) == ("a/?b", [])


def test_the_ticket_opens_in_the_browser_by_account_and_number_only(qtbot, open_window, monkeypatch):
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString()))
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    group = opened.window.page.model.groups()[0].group
    opened.window.page.view.parent_asked.emit(group)
    assert urls == ["https://acme.freshdesk.com/a/tickets/4711"]


def test_f6_goes_round_the_regions(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    window = opened.window
    window.toolbar.search.setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
        focus = window.focusWidget()
        parts = {
            "toolbar": window.toolbar, "panel": window.panel, "page": window.page, "status": window.status
        }  # fmt: skip
        seen.append(next(name for name, part in parts.items() if part.isAncestorOf(focus)))
    assert seen == ["panel", "page", "status", "toolbar"]


def name_of(widget):
    return widget.accessibleName() or getattr(widget, "text", str)()


def test_everything_that_takes_keys_has_a_name(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    kinds = (QAbstractButton, QLineEdit, QSlider)
    widgets = [w for kind in kinds for w in opened.window.findChildren(kind)]
    unnamed = [w for w in widgets if w.isVisibleTo(opened.window) and not name_of(w)]
    assert unnamed == []
    entries = [action for menu in opened.window.findChildren(QMenu) for action in menu.actions()]
    assert len(entries) > 12
    assert all(entry.text() for entry in entries if not entry.isSeparator())


def test_the_appearance_changes_while_the_window_is_open(open_window):
    opened = open_window(on_open=show_all)
    theme = opened.desktop.theme
    for appearance, tokens in ((Appearance.DARK, DARK), (Appearance.LIGHT, LIGHT)):
        opened.window._furniture.theme.set_appearance(appearance)
        assert theme.tokens is tokens
        bar = opened.window.toolbar
        assert bar.grab().toImage().pixelColor(3, 3).name() == tokens.panel


def test_what_was_chosen_comes_back_at_the_next_start(open_window):
    kept = {}
    opened = open_window(DesktopOptions(remember=kept.update))
    opened.window.page.view.set_tile_height(200)
    opened.window.gallery.set_page_size(100)
    opened.window._furniture.theme.set_appearance(Appearance.DARK)
    opened.window.close()
    assert opened.engine.is_closed
    assert {name: kept[name] for name in ("tile_height", "per_page", "theme")} == {
        "tile_height": "200",
        "per_page": "100",
        "theme": "dark",
    }
    again = open_window(DesktopOptions(remembered=kept))
    assert (again.window.page.view.tile_height, again.window.status.pager.page_size) == (200, 100)
    assert again.desktop.theme.tokens is DARK
    again.window._furniture.theme.set_appearance(Appearance.LIGHT)


def test_the_usual_size_leaves_room_for_the_frame(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert window.height() == room.height() - 48 >= 560
    assert window.width() == max(800, room.width() - 16)


def test_a_remembered_place_that_is_on_no_screen_is_moved_to_one(qtbot, open_window):
    opened = open_window()
    opened.window.setGeometry(5000, 4000, 900, 700)
    kept = opened.window.make_remembered()
    again = MainWindow(kept["geometry"])
    qtbot.addWidget(again)
    assert again.screen().availableGeometry().contains(again.geometry())


@pytest.mark.parametrize("text", ["", "-1", "9999999", "x", "٣"])
def test_nonsense_that_was_remembered_does_no_harm(open_window, text):
    remembered = dict.fromkeys(("geometry", "tile_height", "per_page", "theme"), text)
    opened = open_window(DesktopOptions(remembered=remembered))
    assert opened.window.page.view.tile_height == 138
    assert opened.window.status.pager.page_size == 50


def test_the_window_is_usable_at_its_smallest(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    opened.window.resize(800, 560)
    opened.window.status.activity.show_progress(Progress(JobId(1), 34, 90, 0, 8_100_000))
    qtbot.waitUntil(lambda: opened.window.width() == 800)
    for part in (opened.window.status.pager, opened.window.status.activity, opened.window.toolbar.more):
        corner = part.mapTo(opened.window, part.rect().bottomRight())
        assert corner.x() < 800
        qtbot.waitUntil(lambda part=part: part.width() >= part.minimumSizeHint().width())
    assert isinstance(opened.window.centralWidget(), QWidget)

"""The window with text of twice the usual size, as a person may have set it for the whole system."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from gallery_app.desktop.dialogs import AboutDialog
from gallery_app.desktop.key_dialog import KeyDialog
from gallery_app.desktop.keymap import Keymap
from gallery_app.desktop.message_pane import PaneAction, PaneContent
from gallery_app.desktop.plain_text import ElidedLabel
from gallery_app.desktop.shortcut_sheet import ShortcutSheet
from gallery_app.desktop.tile_layout import place_tile
from gallery_app.domain.events import Progress
from gallery_app.domain.ids import JobId
from tests.desktop.opened_ticket import open_ticket, show_all


@pytest.fixture
def opened(qtbot, qapp, open_window):
    usual = QFont(qapp.font())
    large = QFont(usual)
    large.setPixelSize(26)
    qapp.setFont(large)
    opened = open_window(on_open=show_all)
    assert opened.desktop.theme.scale == 2.0
    open_ticket(qtbot, opened)
    yield opened
    qapp.setFont(usual)


def find_cut(window):
    """Labels and buttons that show and have less room than their words need, or stand outside the window."""
    cut = []
    for part in window.findChildren(QWidget):
        if not part.isVisibleTo(window) or not isinstance(part, QLabel | QAbstractButton):
            continue
        if isinstance(part, ElidedLabel) or not part.text():
            continue
        inside = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        lines = part.wordWrap() if isinstance(part, QLabel) else False
        needs = part.fontMetrics().size(0, part.text())
        is_short = part.height() < part.fontMetrics().height() or (not lines and part.width() < needs.width())
        is_outside = not is_scrolled(part, window) and not window.rect().contains(inside)
        if is_short or is_outside:
            cut.append((part, part.text(), part.size(), needs))
    return cut


def is_scrolled(part, window):
    """Whether it stands in a part that can be scrolled to it."""
    while part is not None and part is not window:
        if part.objectName() == "qt_scrollarea_viewport":
            return True
        part = part.parentWidget()
    return False


@pytest.mark.parametrize("size", [(1280, 800), (900, 700)])
def test_no_word_of_the_window_is_cut(qtbot, opened, size):
    window = opened.window
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    assert find_cut(window) == []
    window.status.activity.show_progress(Progress(JobId(1), 34, 90, 0, 8_100_000))
    qtbot.waitUntil(lambda: find_cut(window) == [])


def test_the_window_asks_for_little_more_room(opened):
    assert opened.window.minimumSizeHint().width() <= opened.window.minimumWidth() == 900
    opened.window.page.show_message(
        PaneContent(
            "images",
            "A title of some length for a pane",
            "A hint. " * 20,
            actions=(PaneAction("Go on", lambda: None),),
        )
    )
    assert opened.window.minimumSizeHint().width() <= 900


def test_the_message_wraps_at_the_width_there_is(qtbot, opened):
    window = opened.window
    window.page.show_message(PaneContent("images", "A title of some length for a pane", "A hint. " * 20))
    window.resize(900, 700)
    pane = window.page.pane
    qtbot.waitUntil(lambda: find_cut(window) == [])
    assert all(label.width() <= pane.width() for label in pane.findChildren(QLabel))


def test_texts_of_a_tile_fit_below_its_picture(opened):
    view = opened.window.page.view
    theme = opened.desktop.theme
    sizes = view._delegate.sizes()
    rects = place_tile(view.visualRect(view.model().index(0)), sizes)
    assert rects.name.height() >= theme.font(13).pixelSize() * 1.15
    assert rects.meta.top() >= rects.name.bottom()
    assert rects.frame.contains(rects.meta)


def test_dialogs_fit_too(qtbot, opened):
    actions, theme, window = opened.window.actions_by_id, opened.desktop.theme, opened.window
    spec = next(row.spec for row in ShortcutSheet(theme, actions, window).rows() if row.spec is not None)
    for dialog in (
        ShortcutSheet(theme, actions, window),
        KeyDialog(theme, Keymap(), spec, window),
        AboutDialog(theme, window, window.parts.walls.words),
    ):
        dialog.show()
        qtbot.waitExposed(dialog)
        assert find_cut(dialog) == []
        dialog.close()


def test_the_slider_gives_way_to_the_search_field(qtbot, opened):
    toolbar = opened.window.toolbar
    opened.window.resize(1000, 700)
    qtbot.waitUntil(lambda: not toolbar.slider.isVisible())
    opened.window.resize(1800, 800)
    qtbot.waitUntil(toolbar.slider.isVisible)
    assert toolbar.search.width() >= 480


@pytest.mark.parametrize("size", [(1280, 800), (900, 700)])
def test_no_word_of_a_closer_look_is_cut(qtbot, opened, size):
    window = opened.window
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    window.closer.look()
    qtbot.waitUntil(window.parts.viewer.bar.isVisible)
    assert find_cut(window) == []
    window.closer.close()
    window.comparing.open(tuple(window.page.model.ids()[:3]))
    qtbot.waitUntil(window.parts.comparison.bar.isVisible)
    assert find_cut(window) == []

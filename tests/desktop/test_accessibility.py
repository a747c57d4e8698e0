"""What everybody must be able to do without a mouse, without colours, and without movement."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QProgressBar

from gallery_app.desktop.announcer import Announcer, announce
from gallery_app.desktop.app import DesktopOptions
from gallery_app.desktop.message_pane import PaneAction, PaneContent
from gallery_app.desktop.motion import system_reduces_motion
from gallery_app.desktop.theme import Appearance
from gallery_app.desktop.tokens import CONTRAST_DARK, CONTRAST_LIGHT
from gallery_app.domain.events import JobFinished, JobStarted
from tests.desktop.opened_ticket import REFS, open_ticket, show_all, show_page

KEY, MOD = Qt.Key, Qt.KeyboardModifier
APPEARANCES = (Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST)


@pytest.fixture
def opened(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    yield opened
    opened.desktop.theme.set_appearance(Appearance.LIGHT)


def stops_of(window):
    """What Tab reaches, in order, beginning with the search field."""
    first = window.toolbar.search
    stops, widget = [first], first.nextInFocusChain()
    while widget is not first:
        if (
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisibleTo(window)
            and widget.isEnabled()
        ):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def region_of(window, widget):
    parts = {
        "toolbar": window.toolbar, "panel": window.panel, "chips": window.chips,
        "page": window.page, "status": window.status,
    }  # fmt: skip
    return next(name for name, part in parts.items() if part.isAncestorOf(widget))


def test_tab_goes_through_the_regions_one_after_the_other(opened):
    regions = [region_of(opened.window, stop) for stop in stops_of(opened.window)]
    changes = [name for number, name in enumerate(regions) if number == 0 or regions[number - 1] != name]
    assert changes == ["toolbar", "panel", "chips", "page", "status", "toolbar"]


def test_tab_goes_round_and_shift_tab_back(qtbot, opened):
    window = opened.window
    window.page.view.setFocus()
    qtbot.keyClick(window.page.view, KEY.Key_Tab)
    after = window.focusWidget()
    assert region_of(window, after) == "status"
    qtbot.keyClick(after, KEY.Key_Tab, MOD.ShiftModifier)
    assert window.focusWidget() is window.page.view


def test_f6_goes_to_a_message_and_to_its_button_if_it_has_one(qtbot, open_window):
    window = open_window().window
    assert f6_from_search(qtbot, window) is window.page.pane
    window.page.show_message(PaneContent("images", "Nothing", actions=(PaneAction("Again", lambda: None),)))
    assert f6_from_search(qtbot, window).text() == "Again"


def f6_from_search(qtbot, window):
    """What has the keys two regions on."""
    window.toolbar.search.setFocus()
    for _ in range(2):
        qtbot.keyClick(window.focusWidget(), KEY.Key_F6)
    return window.focusWidget()


def test_shift_f6_goes_the_other_way_and_leaves_out_what_is_hidden(qtbot, opened):
    window = opened.window
    window.parts.show_panel(is_open=False)
    window.toolbar.search.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), KEY.Key_F6, MOD.ShiftModifier)
        seen.append(region_of(window, window.focusWidget()))
    assert seen == ["status", "page", "toolbar"]


def find_marked(before: QImage, after: QImage) -> int:
    """How many pixels look otherwise."""
    return sum(
        before.pixel(x, y) != after.pixel(x, y) for x in range(before.width()) for y in range(before.height())
    )


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_whatever_has_the_keys_is_seen_to_have_them(opened, appearance):
    window = opened.window
    opened.desktop.theme.set_appearance(appearance)
    window.page.view.setCurrentIndex(window.page.model.index(0))
    window.page.view.clearSelection()
    unmarked = []
    for stop in stops_of(window):
        away = window.toolbar.more if stop is not window.toolbar.more else window.toolbar.filters
        away.setFocus(Qt.FocusReason.TabFocusReason)
        before = stop.grab().toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        after = stop.grab().toImage()
        # a frame of 2 px around a box of 16 px, the smallest there is, has over a hundred
        if before.size() != after.size() or find_marked(before, after) < 80:
            unmarked.append((stop, stop.accessibleName() or stop.objectName()))
    assert unmarked == []


@pytest.mark.parametrize("tokens", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_high_contrast_by_choice_has_thick_lines_and_no_soft_fills(tokens):
    grounds = {tokens.panel, tokens.canvas, tokens.tile, tokens.accent_soft, tokens.hover, tokens.error_soft}
    assert grounds == {tokens.window}
    assert (tokens.line, tokens.second, tokens.line_px) == (tokens.text, tokens.text, 2)


def test_high_contrast_is_chosen_in_the_menu_and_kept(open_window):
    kept = {}
    opened = open_window(DesktopOptions(remember=kept.update))
    choose(opened, "High contrast")
    assert opened.desktop.theme.tokens in (CONTRAST_LIGHT, CONTRAST_DARK)
    opened.window.close()
    assert kept["theme"] == "contrast"
    again = open_window(DesktopOptions(remembered=kept))
    assert again.desktop.theme.tokens.line_px == 2
    choose(again, "Light")


def choose(opened, words):
    next(action for action in opened.window.menus.appearance.actions() if action.text() == words).trigger()


def test_with_less_motion_nothing_moves_by_itself(qtbot, open_window):
    kept = {}
    opened = open_window(
        DesktopOptions(remember=kept.update),
        on_open=lambda engine, job, *_rest: engine.post(JobStarted(job, "Opening")),
    )
    window = opened.window
    window.resize(1300, 700)
    window.toolbar.search.setText("4711")
    window.toolbar.search.submit()
    qtbot.waitUntil(lambda: window.status.activity.text() == "Opening")
    assert moving_bars(window)
    choose(opened, "Reduce motion")
    window.status.activity.show_busy("Opening")
    assert window.status.activity.text() == "Opening"
    assert not moving_bars(window)
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    window.close()
    assert kept["motion"] == "reduced"
    again = open_window(DesktopOptions(remembered=kept))
    assert again.desktop.theme.reduces_motion
    choose(again, "Reduce motion")
    assert not again.desktop.theme.reduces_motion


def moving_bars(window):
    return [bar for bar in window.findChildren(QProgressBar) if bar.isVisible() and bar.maximum() == 0]


def test_skeletons_have_no_sheen_with_less_motion(opened):
    view, theme = opened.window.page.view, opened.desktop.theme
    opened.window.page.model.show_empty(8)
    box = view.visualRect(view.model().index(0))
    assert len(colours_of(view, box)) > 1
    theme.set_less_motion(is_wanted=True)
    assert colours_of(view, box) == {theme.tokens.tile}
    theme.set_less_motion(is_wanted=False)


def colours_of(view, box):
    image = view.viewport().grab().toImage()
    y = box.center().y()
    return {image.pixelColor(x, y).name() for x in range(box.left() + 30, box.right() - 30)}


def test_what_the_system_says_about_motion_is_yes_or_no(qapp):
    assert system_reduces_motion(qapp) in (True, False)


@pytest.fixture
def told(qtbot, open_window):
    opened = open_window(on_open=show_page)
    words = []
    window = opened.window
    Announcer(window.gallery, window.page, window.status, lambda _widget, said: words.append(said))
    open_ticket(qtbot, opened)
    return opened, words


def test_another_page_and_the_end_of_a_job_are_told(qtbot, told):
    opened, words = told
    assert words == ["Page 1 of 2"]
    opened.engine.post(JobFinished(opened.window.gallery.job))
    qtbot.waitUntil(lambda: words[1:] == ["50 pictures loaded"])
    opened.window.status.pager.turn(1)
    qtbot.waitUntil(lambda: words[2:] == ["Page 2 of 2"])
    assert len(REFS) == 60


def test_the_same_page_read_anew_is_not_told_again(qtbot, told):
    opened, words = told
    opened.window.gallery.refresh()
    qtbot.waitUntil(lambda: len(opened.engine.calls_of("open_gallery")) == 2)
    qtbot.waitUntil(lambda: opened.window.gallery.is_showing)
    assert words == ["Page 1 of 2"]


def test_announcements_are_made_only_while_somebody_listens(qtbot, open_window, monkeypatch):
    said = []
    monkeypatch.setattr(
        "gallery_app.desktop.announcer.QAccessible.updateAccessibility",
        lambda event: said.append(event.message()),
    )
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    announce(opened.window, "Page 1 of 2")
    assert "Page 1 of 2" not in said  # the number of results is told by its bar in any case
    QAccessible.setActive(True)
    try:
        announce(opened.window, "Page 1 of 2")
    finally:
        QAccessible.setActive(False)
    assert "Page 1 of 2" in said

"""The help window: where F1 leads, finding, the way back, and what links do in the main window."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QPushButton

from gallery_app.desktop.accounts_dialog import AccountsDialog
from gallery_app.desktop.app import DesktopOptions
from gallery_app.desktop.export_dialog import ExportDialog
from gallery_app.desktop.help_finder import HelpFinder
from gallery_app.desktop.help_pages import HelpLink, HelpPage, LinkKind, load_pages
from gallery_app.desktop.help_window import HelpWindow
from gallery_app.desktop.shortcut_sheet import ShortcutSheet
from gallery_app.desktop.theme import Appearance
from gallery_app.domain.query_parse import parse_query
from tests.desktop.opened_ticket import open_ticket, show_all

KEY, MOD = Qt.Key, Qt.KeyboardModifier
PAGES = load_pages()


@pytest.fixture
def opened(qtbot, open_window):
    opened = open_window(on_open=show_all)
    open_ticket(qtbot, opened)
    opened.window.page.view.setFocus()
    return opened


@pytest.fixture
def shown(qtbot, opened):
    return open_help(qtbot, opened, opened.window.page.view)


@pytest.fixture
def alone(qtbot, theme):
    window = HelpWindow(theme, PAGES)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def open_help(qtbot, opened, widget):
    widget.window().activateWindow()  # a window manager does this
    qtbot.waitUntil(widget.window().isActiveWindow)
    qtbot.keyClick(widget, KEY.Key_F1)
    assert opened.window.help.window is not None
    qtbot.waitExposed(opened.window.help.window)
    return opened.window.help.window


def click_link(qtbot, view, text):
    """Click in the middle of a text that is a link."""
    cursor = view.document().find(text, 0, QTextDocument.FindFlag.FindCaseSensitively)
    cursor.setPosition(cursor.selectionStart() + len(text) // 2)
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    at = view.cursorRect(cursor).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x() + 1, at.y()))


def searches(opened):
    return [call[1] for call in opened.engine.calls if call[0] == "open_gallery"]


# --- where it opens -------------------------------------------------------------------------------------


def test_f1_opens_it_beside_the_window_and_not_the_sheet(opened, shown):
    assert shown.isWindow()
    assert not shown.isModal()
    assert shown.parent() is None
    assert shown.page.id == "first-steps"
    assert opened.window.findChild(ShortcutSheet) is None


def test_it_stands_in_the_help_menu_and_opens_once(opened, shown):
    opened.window.actions_by_id["help"].trigger()
    assert opened.window.help.window is shown
    assert [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow)] == [shown]


def test_from_the_search_field_it_opens_the_page_on_searching(qtbot, opened):
    opened.window.toolbar.search.setFocus()
    shown = open_help(qtbot, opened, opened.window.toolbar.search)
    assert shown.page.id == "search"
    assert not shown.back_button.isEnabled()


@pytest.mark.parametrize(
    ("action", "kind", "page"),
    [("export", ExportDialog, "export"), ("accounts", AccountsDialog, "privacy")],
)
def test_over_a_dialog_it_opens_the_page_that_fits(qtbot, opened, action, kind, page):
    opened.window.actions_by_id[action].trigger()
    dialog = opened.window.findChild(kind)
    qtbot.waitExposed(dialog)
    shown = open_help(qtbot, opened, dialog.findChild(QPushButton))
    assert shown.page.id == page
    shown.link_asked.emit(HelpLink(LinkKind.SEARCH, "type:png"))
    assert shown.said.text() == f"Close “{dialog.windowTitle()}” first."
    assert searches(opened) == [parse_query("4711")]
    dialog.reject()


def test_esc_closes_it_and_the_main_window_takes_it_along(qtbot, opened, shown):
    qtbot.keyClick(shown.view, KEY.Key_Escape)
    assert not shown.isVisible()
    assert open_help(qtbot, opened, opened.window.page.view) is shown
    opened.window.close()
    assert opened.window.help.window is None
    assert not shown.isVisible()


def test_place_and_size_are_there_at_the_next_start(qtbot, open_window):
    kept = {}
    first = open_window(DesktopOptions(remember=kept.update))
    shown = open_help(qtbot, first, first.window)
    shown.setGeometry(60, 50, 700, 444)
    first.window.close()
    again = open_window(DesktopOptions(remembered=kept))
    assert open_help(qtbot, again, again.window).size().toTuple() == (700, 444)


def test_what_was_remembered_stays_where_it_was_not_opened(open_window):
    kept = {}
    opened = open_window(DesktopOptions(remember=kept.update, remembered={"help_geometry": "AAAA"}))
    opened.window.close()
    assert kept["help_geometry"] == "AAAA"


# --- links ----------------------------------------------------------------------------------------------


def test_a_search_runs_in_the_main_window(qtbot, opened, shown):
    shown.open_page("search")
    click_link(qtbot, shown.view, "company:contoso type:png")
    assert searches(opened)[-1] == parse_query("company:contoso type:png")
    assert shown.said.isVisible()
    assert shown.said.text() == "The main window searches for company:contoso type:png"


def test_what_is_looked_at_closely_gives_way_to_a_search(qtbot, opened, shown):
    opened.window.page.view.setCurrentIndex(opened.window.page.view.model().index(0))
    opened.window.closer.look()
    assert opened.window.looking.image is not None
    shown.link_asked.emit(HelpLink(LinkKind.SEARCH, "type:png"))
    qtbot.waitUntil(lambda: searches(opened)[-1] == parse_query("type:png"))
    assert opened.window.looking.image is None


def test_without_a_helpdesk_a_search_says_what_is_missing(qtbot, open_window):
    opened = open_window(connected=False)
    shown = open_help(qtbot, opened, opened.window)
    click_link(qtbot, shown.view, "4711")
    assert shown.said.text() == "Connect a helpdesk first, or try the demo."
    assert searches(opened) == []


def test_a_link_to_a_page_is_followed_and_gone_back_from(qtbot, shown):
    click_link(qtbot, shown.view, "Privacy")
    assert (shown.page.id, shown.topics.currentRow()) == ("privacy", 3)
    assert shown.windowTitle().startswith("Privacy")
    qtbot.keyClick(shown.view, KEY.Key_Left, MOD.AltModifier)
    assert (shown.page.id, shown.topics.currentRow()) == ("first-steps", 0)
    assert not shown.back_button.isEnabled()


def test_a_link_to_an_action_triggers_it(qtbot, opened, shown):
    click_link(qtbot, shown.view, "all keys")
    sheet = opened.window.findChild(ShortcutSheet)
    assert sheet.isVisible()
    sheet.reject()


def test_an_action_that_is_not_possible_says_so(qtbot, open_window):
    opened = open_window(connected=False)
    shown = open_help(qtbot, opened, opened.window)
    click_link(qtbot, shown.view, "Refresh recent tickets")
    assert shown.said.text() == "“Refresh recent tickets” is not possible now."


def test_nothing_is_loaded_and_other_addresses_lead_nowhere(alone):
    assert (
        alone.view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("file:///etc/hosts"))
        is None
    )
    assert not alone.view.openLinks()
    assert not alone.view.openExternalLinks()
    followed = []
    alone.link_asked.connect(followed.append)
    alone.view.anchorClicked.emit(QUrl("https://example.org/"))
    alone.view.anchorClicked.emit(QUrl("search:type%3Apng"))
    assert followed == [HelpLink(LinkKind.SEARCH, "type:png")]


# --- finding --------------------------------------------------------------------------------------------


def test_ctrl_f_finds_on_all_pages_and_enter_goes_on(qtbot, alone):
    qtbot.keyClick(alone.view, KEY.Key_F, MOD.ControlModifier)
    assert alone.field.hasFocus()
    qtbot.keyClicks(alone.field, "keyring")
    counts = [alone.topics.item(row).text() for row in range(alone.topics.count())]
    assert "Privacy (1)" in counts
    assert "First steps" in counts
    assert (alone.page.id, alone.count.text()) == ("first-steps", "2 places, Enter goes there")
    seen = []
    for _ in range(3):
        qtbot.keyClick(alone.field, KEY.Key_Return)
        seen.append((alone.page.id, alone.count.text(), alone.view.textCursor().selectedText()))
    assert seen == [
        ("privacy", "1 of 2", "Keyring"),
        ("troubleshooting", "2 of 2", "Keyring"),
        ("privacy", "1 of 2", "Keyring"),
    ]
    assert alone.field.hasFocus()


def test_each_place_on_the_page_is_marked_and_the_first_is_gone_to(qtbot, alone):
    alone.open_page("search")
    alone.field.setText("CONTOSO")
    said = alone.view.toPlainText().lower()
    assert alone.view.marked() == ("contoso",) * said.count("contoso")
    assert alone.view.textCursor().selectionStart() == said.index("contoso")
    qtbot.keyClick(alone.field, KEY.Key_Return, MOD.ShiftModifier)
    assert alone.count.text().startswith(f"{len(alone.view.marked())} of ") or alone.page.id != "search"
    alone.field.clear()
    assert alone.view.marked() == ()
    assert alone.count.text() == ""
    assert alone.topics.item(1).text() == "Search"


def test_a_place_far_down_is_brought_into_sight_with_what_is_around_it(alone):
    alone.open_page("privacy")
    alone.field.setText("private mode")
    seen, height = alone.view.cursorRect(), alone.view.viewport().height()
    assert alone.view.verticalScrollBar().value() > 0
    assert height // 8 <= seen.top() <= height - height // 8


def test_what_stands_nowhere_is_said(alone):
    alone.field.setText("no such word")
    assert alone.count.text() == "Nothing found"
    assert alone.view.marked() == ()


def test_the_finder_goes_round_both_ways():
    pages = [HelpPage("a", "A", "# A\n\nx x"), HelpPage("b", "B", "# B"), HelpPage("c", "C", "# C\n\nx")]
    finder = HelpFinder(pages)
    finder.find("x", 1)
    assert finder.current is None
    steps = [finder.go(1, 1), finder.go(1, 2), finder.go(-1, 0), finder.go(-1, 2)]
    assert [(each.page, each.start) for each in steps if each] == [(2, 2), (0, 2), (2, 2), (0, 4)]


@pytest.mark.parametrize("number", range(len(PAGES)), ids=[page.id for page in PAGES])
def test_what_is_found_is_where_the_page_shows_it(alone, number):
    alone.open_page(PAGES[number].id)
    alone.field.setText("the ")
    assert {text.lower() for text in alone.view.marked()} == {"the"}


# --- look -----------------------------------------------------------------------------------------------


def test_it_takes_other_colours_at_once_and_stays_where_it_is(alone, theme):
    alone.open_page("search")
    alone.field.setText("contoso")
    bar = alone.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    try:
        theme.set_appearance(Appearance.DARK)
        link = alone.view.document().find("company:contoso")
        assert link.charFormat().foreground().color().name() == theme.tokens.accent
        assert alone.palette().color(QPalette.ColorRole.Window).name() == theme.tokens.panel
        assert {text.lower() for text in alone.view.marked()} == {"contoso"}
        assert bar.value() == before
    finally:
        theme.set_appearance(Appearance.LIGHT)


def test_in_a_narrow_window_most_of_the_room_is_the_pages(qtbot, alone):
    usual = alone.topics.width()
    alone.resize(alone.minimumSize())
    qtbot.waitUntil(lambda: alone.view.width() > 1.5 * alone.topics.width())
    assert alone.topics.width() < usual


def test_heads_are_larger_than_text(alone, theme):
    cursor = QTextCursor(alone.view.document())
    cursor.movePosition(QTextCursor.MoveOperation.Right)
    assert cursor.charFormat().font().pixelSize() == theme.px(24)


def test_parts_have_names_for_screen_readers(alone):
    alone.open_page("privacy")
    assert alone.view.accessibleName() == "Help page: Privacy"
    for part in (alone.field, alone.topics, alone.back_button):
        assert part.accessibleName()


def test_arrows_in_the_topics_show_their_pages(qtbot, alone):
    alone.topics.setFocus()
    qtbot.keyClick(alone.topics, KEY.Key_Down)
    assert alone.page.id == "search"
    qtbot.mouseClick(alone.back_button, Qt.MouseButton.LeftButton)
    assert alone.page.id == "first-steps"

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from gallery_app.desktop.search_bar import PLACEHOLDER, SHORT_PLACEHOLDER, SearchBar
from gallery_app.domain.errors import GalleryError, HelpdeskUnreachable
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_query
from tests.desktop.sample_search import VOCABULARY, make_facets


@pytest.fixture
def bar(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    bar = SearchBar(theme)
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addWidget(QLineEdit())
    column.addStretch(1)
    window.resize(700, 500)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    bar.setFocus()
    bar.show_vocabulary(VOCABULARY)
    yield bar
    window.close()


@pytest.fixture
def asked(bar):
    asked = []
    bar.submitted.connect(asked.append)
    return asked


def neighbour_of(bar):
    return next(field for field in bar.window().findChildren(QLineEdit) if field is not bar)


def problem_of(text):
    with pytest.raises(GalleryError) as caught:
        parse_query(text)
    return caught.value


def test_enter_submits_the_text_as_it_stands(qtbot, bar, asked):
    qtbot.keyClicks(bar, "flicker ")
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert asked == ["flicker "]
    bar.clear()
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert asked == ["flicker "]


def test_what_cannot_be_read_stays_and_its_part_is_selected(qtbot, bar):
    bar.setText("flicker typo:png more")
    bar.show_problem(problem_of(bar.text()))
    assert bar.text() == "flicker typo:png more"
    assert bar.selectedText().startswith("typo")
    assert "typo" in bar.complaint()
    assert bar.property("refused") is True
    qtbot.keyClick(bar, Qt.Key.Key_End)
    qtbot.keyClick(bar, Qt.Key.Key_X)
    assert (bar.complaint(), bar.property("refused")) == ("", False)


def test_a_problem_without_a_place_selects_nothing(bar):
    bar.setText("flicker")
    bar.show_problem(HelpdeskUnreachable())
    assert bar.selectedText() == ""
    assert "cannot be reached" in bar.complaint()


def test_esc_closes_one_thing_after_the_other_and_then_gives_the_keys_back(qtbot, bar):
    left = []
    bar.left.connect(lambda: left.append(True))
    bar.show_problem(problem_of("typo:png"))
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert (bar.complaint(), left) == ("", [])
    qtbot.keyClicks(bar, "ty")
    assert bar.suggestions()
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert (bar.suggestions(), left, bar.text()) == ((), [], "ty")
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert left == [True]


def test_keys_and_values_are_suggested_with_their_counts(qtbot, bar, asked):
    bar.show_facets(make_facets())
    qtbot.keyClicks(bar, "ty")
    assert bar.suggestions()[0].startswith("type:")
    qtbot.keyClick(bar, Qt.Key.Key_Tab)
    assert bar.text() == "type:"
    assert bar.suggestions()[0] == "JPEG"
    first = bar._list.list.item(0)
    assert "121" in first.data(Qt.ItemDataRole.UserRole)
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert bar.text().strip() == "type:jpeg"
    assert asked == []


def test_enter_is_never_stolen_while_nothing_is_chosen(qtbot, bar, asked):
    qtbot.keyClicks(bar, "ty")
    assert bar.suggestions()
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert asked == ["ty"]
    assert bar.suggestions() == ()


def test_up_and_down_go_round_through_no_choice(qtbot, bar):
    qtbot.keyClicks(bar, "typ")
    qtbot.keyClick(bar, Qt.Key.Key_Up)
    last = len(bar.suggestions()) - 1
    assert bar._list.chosen() == last
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    assert bar._list.chosen() is None
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    assert bar._list.chosen() == 0


def test_a_click_takes_a_suggestion_and_the_field_keeps_the_keys(qtbot, bar):
    qtbot.keyClicks(bar, "comp")
    rows = bar._list.list
    qtbot.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(0)).center()
    )
    assert bar.text().startswith("company:")
    assert bar.hasFocus()


def test_a_suggestion_replaces_only_what_is_typed_at_the_cursor(qtbot, bar):
    bar.setText("has: flicker")
    bar.setCursorPosition(4)
    qtbot.keyClick(bar, Qt.Key.Key_G)
    qtbot.keyClick(bar, Qt.Key.Key_Tab)
    assert bar.text().split() == ["has:gps", "flicker"]


def test_the_empty_field_offers_what_was_asked_before(qtbot, bar, asked):
    bar.show_history(("type:png date:-7d", "#4711"))
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    assert bar.suggestions() == ("type:png date:-7d", "#4711")
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert asked == ["#4711"]
    assert bar.suggestions() == ()


def test_a_click_into_the_empty_field_offers_it_too_and_tab_goes_on(qtbot, bar):
    bar.show_history(("#4711",))
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    assert bar.suggestions() == ("#4711",)
    qtbot.keyClick(bar, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is neighbour_of(bar)
    assert bar.suggestions() == ()
    assert bar.text() == ""


def test_without_history_nothing_opens(qtbot, bar):
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    assert bar.suggestions() == ()


def test_the_text_of_the_open_query_is_shown(bar):
    bar.setText("typo:png")
    bar.show_problem(problem_of("typo:png"))
    bar.show_text("type:png")
    assert (bar.text(), bar.complaint(), bar.suggestions()) == ("type:png", "", ())


def test_a_part_is_selected_as_the_chips_count_them(bar):
    text = print_query(parse_query("type:png flicker -from:ana (is:photo OR type:gif) flicker sort:newest"))
    bar.show_text(text)
    chosen = []
    for place in range(5):
        bar.select_part(place)
        chosen.append((bar.selectionStart(), bar.selectedText()))
    assert [words for _start, words in chosen] == [
        "type:png", "flicker", "-from:ana", "is:photo OR type:gif", "flicker",
    ]  # fmt: skip
    assert chosen[1][0] != chosen[4][0]
    bar.select_part(9)
    assert bar.selectedText() == text


def test_the_bookmark_says_whether_the_search_is_kept(qtbot, bar):
    assert not bar._bookmark.isVisible()
    bar.show_text("type:png")
    assert bar._bookmark.accessibleName() == "Save this search"
    with qtbot.waitSignal(bar.save_asked):
        bar._bookmark.click()
    bar.show_saved(is_saved=True)
    assert bar._bookmark.accessibleName() == "Remove from the saved searches"


def test_the_cross_empties_the_field(qtbot, bar):
    bar.show_text("type:png")
    with qtbot.waitSignal(bar.cleared):
        bar._clear.click()
    assert bar.text() == ""
    assert not bar._clear.isVisible()


def test_a_pasted_link_opens_at_once_and_a_pasted_number_waits(qtbot, bar, asked):
    QGuiApplication.clipboard().setText("4711")
    qtbot.keyClick(bar, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (bar.text(), asked) == ("4711", [])
    bar.selectAll()
    link = "https://acme.freshdesk.com/a/tickets/4698"
    QGuiApplication.clipboard().setText(link)
    qtbot.keyClick(bar, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: asked == [link])


def test_a_link_pasted_behind_other_text_waits_for_enter(qtbot, bar, asked):
    bar.setText("see ")
    QGuiApplication.clipboard().setText("https://acme.freshdesk.com/a/tickets/4698")
    qtbot.keyClick(bar, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert asked == []


def test_a_slash_in_the_empty_field_is_the_habit_of_focusing_it(qtbot, bar):
    qtbot.keyClicks(bar, "/4711")
    assert bar.text() == "4711"
    bar.selectAll()
    qtbot.keyClicks(bar, "/4698/")
    assert bar.text() == "4698/"


def test_the_key_that_leads_here_is_shown_while_the_field_is_empty_and_elsewhere_has_the_keys(bar):
    neighbour_of(bar).setFocus()
    assert bar._key.isVisible()
    bar.setFocus()
    assert not bar._key.isVisible()


@pytest.mark.parametrize("width", [260, 400, 900])
def test_notes_and_suggestions_stay_inside_the_window(qtbot, bar, width):
    bar.show_history(("type:png " * 20,))
    bar.window().resize(width, 500)
    qtbot.waitUntil(lambda: bar.window().width() == width)
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    assert bar._list.geometry().right() < width
    bar.setText("typo:png")
    bar.show_problem(problem_of("typo:png"))
    assert bar._bubble.geometry().right() < width
    assert bar._bubble.height() >= bar._bubble.sizeHint().height() - 2
    assert bar.placeholderText() == (PLACEHOLDER if width == 900 else SHORT_PLACEHOLDER)

"""The tour: it comes once, with the first pictures, follows what it speaks of, blocks nothing, gives way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from gallery_app.desktop.app import DesktopOptions
from gallery_app.desktop.languages import ENGLISH, speak
from gallery_app.desktop.theme import Appearance
from gallery_app.desktop.tour_geometry import place_card
from tests.desktop.opened_ticket import open_ticket, show_all

KEY = Qt.Key
ATTENDED = DesktopOptions(is_attended=True)
TITLES = (
    "Ask for pictures here",
    "Narrow it down",
    "Look at a picture",
    "What a picture says of itself",
    "Hand it over safely",
    "Help is here",
)


@pytest.fixture
def toured(qtbot, open_window):
    """A window whose first pictures stand, and with them the tour."""
    opened = open_window(ATTENDED, on_open=show_all)
    opened.window.resize(1300, 800)
    open_ticket(qtbot, opened)
    qtbot.waitUntil(lambda: opened.window.tour.is_shown)
    return opened


def title_of(opened):
    return opened.window.tour.card.accessibleName() if opened.window.tour.is_shown else ""


def ring_of(opened):
    return opened.window.tour._ring.geometry()


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def place_of(opened, widget):
    return QRect(widget.mapTo(opened.window, widget.rect().topLeft()), widget.size())


# --- coming and going -----------------------------------------------------------------------------------


def test_it_comes_with_the_first_pictures_and_has_the_keys(toured):
    assert title_of(toured) == TITLES[0]
    assert QApplication.focusWidget() is toured.window.tour.card.next
    assert toured.window.make_remembered()["tour"] == "seen"


@pytest.mark.parametrize("forward", [KEY.Key_Right, KEY.Key_Return, KEY.Key_Space])
def test_keys_go_through_all_steps_and_back_to_where_they_were(qtbot, toured, forward):
    seen = []
    while toured.window.tour.is_shown:
        seen.append(title_of(toured))
        press(qtbot, forward)
    assert tuple(seen) == TITLES
    assert QApplication.focusWidget() is toured.window.page.view


def test_left_and_the_button_go_back_and_not_beyond_the_first(qtbot, toured):
    press(qtbot, KEY.Key_Right)
    press(qtbot, KEY.Key_Right)
    press(qtbot, KEY.Key_Left)
    assert title_of(toured) == TITLES[1]
    qtbot.mouseClick(toured.window.tour.card.back, Qt.MouseButton.LeftButton)
    press(qtbot, KEY.Key_Left)
    assert title_of(toured) == TITLES[0]
    assert not toured.window.tour.card.back.isEnabled()


def test_the_last_step_says_done_and_offers_no_skipping(qtbot, toured):
    for _ in TITLES[1:]:
        press(qtbot, KEY.Key_Right)
    card = toured.window.tour.card
    assert (title_of(toured), card.next.text()) == (TITLES[-1], "Done")
    assert not card.skip.isVisible()


def test_esc_on_the_card_skips_and_stops_nothing_else(qtbot, toured):
    press(qtbot, KEY.Key_Escape)
    assert not toured.window.tour.is_shown
    assert not toured.window.tour._ring.isVisible()
    assert toured.engine.calls_of("cancel") == []


def test_esc_elsewhere_skips_it_first(qtbot, toured):
    view = toured.window.page.view
    view.setFocus()
    qtbot.keyClick(view, KEY.Key_Escape)
    assert not toured.window.tour.is_shown
    assert QApplication.focusWidget() is view


def test_it_does_not_come_again_by_itself_and_is_taken_again_from_the_menu(qtbot, toured):
    toured.window.tour.card.skip.click()
    toured.window.gallery.refresh()
    qtbot.waitUntil(lambda: toured.window.gallery.is_showing)
    QApplication.processEvents()
    assert not toured.window.tour.is_shown
    toured.window.actions_by_id["tour"].trigger()
    assert title_of(toured) == TITLES[0]


@pytest.mark.parametrize(
    "options", [DesktopOptions(), DesktopOptions(is_attended=True, remembered={"tour": "seen"})]
)
def test_it_stays_away_where_nobody_looks_and_where_it_was_seen(qtbot, open_window, options):
    opened = open_window(options, on_open=show_all)
    open_ticket(qtbot, opened)
    QApplication.processEvents()
    assert not opened.window.tour.is_shown
    assert opened.window.make_remembered()["tour"] == options.remembered.get("tour", "")


def test_it_waits_for_pictures_and_cannot_be_taken_before_a_helpdesk(open_window):
    opened = open_window(ATTENDED, connected=False)
    assert not opened.window.actions_by_id["tour"].isEnabled()
    assert not opened.window.tour.is_shown


def test_what_is_being_typed_keeps_the_keys(qtbot, open_window):
    opened = open_window(ATTENDED, on_open=show_all)
    search = opened.window.toolbar.search

    def type_on():
        search.setFocus()
        qtbot.keyClicks(search, "type:p")

    opened.window.gallery.page_shown.connect(type_on)
    open_ticket(qtbot, opened)
    qtbot.waitUntil(lambda: opened.window.tour.is_shown)
    assert search.hasFocus()
    assert search.unsent() == "type:pticket:4711"


# --- beside what it speaks of ---------------------------------------------------------------------------


def test_card_and_ring_stand_at_their_target_and_follow_it(qtbot, toured):
    window = toured.window
    for size in ((1300, 800), (900, 600), (1440, 900)):
        window.resize(*size)
        qtbot.waitUntil(lambda: ring_of(toured).contains(place_of(toured, window.toolbar.search)))
        assert not window.tour.card.geometry().intersects(place_of(toured, window.toolbar.search))
        assert window.rect().contains(window.tour.card.geometry())


def test_the_picture_that_is_meant_is_one_in_sight(qtbot, toured):
    press(qtbot, KEY.Key_Right)
    press(qtbot, KEY.Key_Right)
    view = toured.window.page.view
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 37)
    qtbot.waitUntil(lambda: not toured.window.tour._settle_soon.isActive())
    around = ring_of(toured)
    assert title_of(toured) == TITLES[2]
    assert place_of(toured, view).contains(around.center())
    middle = view.viewport().mapFrom(toured.window, around.center())
    tile = view.visualRect(view.indexAt(middle)).intersected(view.viewport().rect())
    assert tile.isValid()
    assert (tile.center() - middle).manhattanLength() <= 4


def test_a_target_that_goes_takes_its_step_with_it(qtbot, toured):
    press(qtbot, KEY.Key_Right)
    assert title_of(toured) == TITLES[1]
    toured.window.panel.hide()  # the button that brings it back is meant then
    qtbot.waitUntil(lambda: ring_of(toured).contains(place_of(toured, toured.window.toolbar.filters)))
    toured.window.toolbar.filters.hide()
    qtbot.waitUntil(lambda: title_of(toured) == TITLES[2])


def test_while_a_picture_has_the_window_it_waits_and_then_goes_on(qtbot, toured):
    toured.window.inspector.set_open(is_open=False)
    press(qtbot, KEY.Key_Right)
    press(qtbot, KEY.Key_Right)
    view = toured.window.page.view
    view.setFocus()
    qtbot.keyClick(view, KEY.Key_Return)
    qtbot.waitUntil(lambda: not toured.window.tour.is_shown)
    assert toured.window.parts.shows_viewer
    toured.window.looking.close()
    qtbot.waitUntil(lambda: title_of(toured) == TITLES[3])
    assert QApplication.focusWidget() is view


# --- nothing is blocked ---------------------------------------------------------------------------------


def test_the_ring_takes_no_clicks_and_a_search_goes_on(qtbot, toured):
    search = toured.window.toolbar.search
    middle = search.mapTo(toured.window, search.rect().center())
    assert toured.window.childAt(middle) is search
    qtbot.mouseClick(search, Qt.MouseButton.LeftButton)
    search.clear()
    qtbot.keyClicks(search, "4712")
    qtbot.keyClick(search, KEY.Key_Return)
    qtbot.waitUntil(lambda: len(toured.engine.calls_of("open_gallery")) == 2)
    assert toured.window.tour.is_shown


def test_it_is_one_of_the_parts_that_a_key_goes_round(toured):
    toured.window.page.view.setFocus()
    for _ in range(12):
        toured.window.actions_by_id["next_region"].trigger()
        if QApplication.focusWidget() is toured.window.tour.card.next:
            return
    pytest.fail("F6 never came to the card")


# --- heard, mirrored, large -----------------------------------------------------------------------------


def test_each_step_is_announced(qtbot, toured):
    said = []
    toured.window.tour._tell = lambda widget, words: said.append((widget, words))
    press(qtbot, KEY.Key_Right)
    card = toured.window.tour.card
    assert said == [(card, card.spoken())]
    assert card.spoken().startswith("Tour, 2 of 6: Narrow it down. The filters")
    assert card.next.accessibleDescription() == card.spoken()


def test_arrows_follow_the_reading_direction(qtbot, toured):
    toured.window.tour.card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(qtbot, KEY.Key_Left)
    assert title_of(toured) == TITLES[1]
    press(qtbot, KEY.Key_Right)
    assert title_of(toured) == TITLES[0]


@pytest.fixture(params=["de", "es", "pseudo", "pseudo-rtl"])
def spoken(request, qapp):
    speak(qapp, request.param)
    yield request.param
    speak(qapp, ENGLISH)


@pytest.fixture(params=[(Appearance.DARK, 1), (Appearance.CONTRAST, 2)], ids=str)
def look(request, monkeypatch, theme, qapp):
    appearance, scale = request.param
    monkeypatch.setenv("GALLERY_APP_THEME", appearance.value)
    monkeypatch.setattr("gallery_app.desktop.theme.find_font_scale", lambda _application: scale)
    yield
    theme.apply()  # the application is every test's
    qapp.setFont(theme.font(13))


@pytest.mark.usefixtures("spoken", "look")
def test_no_word_is_cut_in_any_language(qtbot, open_window):
    opened = open_window(ATTENDED, on_open=show_all)
    opened.window.resize(opened.window.minimumSize())
    open_ticket(qtbot, opened)
    qtbot.waitUntil(lambda: opened.window.tour.is_shown)
    card = opened.window.tour.card
    for _ in range(20):
        QApplication.processEvents()
        assert opened.window.rect().contains(card.geometry())
        for label in (card._title, card._words, card._place):
            assert label.heightForWidth(label.width()) <= label.height() or not label.wordWrap()
            assert card.rect().contains(QRect(label.mapTo(card, label.rect().topLeft()), label.size()))
        for button in card.findChildren(QPushButton):
            assert not button.isVisible() or button.width() >= button.sizeHint().width()
        opened.window.tour.go_on()
        if not opened.window.tour.is_shown:
            return
    pytest.fail("the tour has no end")


# --- placing --------------------------------------------------------------------------------------------

ROOM = QRect(8, 8, 1000, 700)
CARD = QSize(360, 180)


@pytest.mark.parametrize(
    ("target", "mirrored", "expected"),
    [
        (QRect(100, 100, 200, 200), False, (312, 100)),  # after it
        (QRect(500, 100, 200, 200), True, (128, 100)),  # after it, which is left
        (QRect(100, 10, 600, 40), False, (100, 62)),  # below a field
        (QRect(300, 660, 500, 40), False, (300, 468)),  # above the last line
        (QRect(800, 50, 208, 600), False, (428, 50)),  # before the inspector
        (QRect(8, 50, 208, 600), True, (228, 50)),  # the same, mirrored
    ],
)
def test_a_card_stands_where_reading_leads(target, mirrored, expected):
    placed = place_card(target, CARD, ROOM, gap=12, is_mirrored=mirrored)
    assert (placed.left(), placed.top()) == expected


@given(
    st.builds(QRect, st.integers(8, 900), st.integers(8, 600), st.integers(1, 1000), st.integers(1, 700)),
    st.booleans(),
)
def test_a_card_is_always_whole_inside_the_room(target, mirrored):
    placed = place_card(target.intersected(ROOM), CARD, ROOM, gap=12, is_mirrored=mirrored)
    assert ROOM.contains(placed)
    assert placed.size() == CARD

"""The window before it is furnished, and that the next start goes on where somebody was."""

from dataclasses import replace
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import QLabel

from gallery_app.desktop.app import Desktop, DesktopOptions
from gallery_app.desktop.first_sight import FirstSight, find_ground, find_look, find_wanted_language
from gallery_app.desktop.gallery_view import ViewPlace
from gallery_app.desktop.languages import LIKE_THE_SYSTEM
from gallery_app.desktop.main_window import MainWindow
from gallery_app.desktop.own_pictures import decode_sight, make_sight
from gallery_app.desktop.sight_cover import SightCover
from gallery_app.desktop.tokens import CONTRAST_LIGHT, DARK, LIGHT
from gallery_app.desktop.where_left import WhereLeft, find_where, read_where
from gallery_app.domain.errors import HelpdeskUnreachable
from gallery_app.domain.events import AccountReady, JobFailed
from gallery_app.domain.query_parse import parse_query
from tests.desktop.opened_ticket import REFS, TICKET_QUERY, open_ticket, show_all
from tests.desktop.sample_gallery import ACCOUNT
from tests.desktop.scripted_engine import ScriptedEngine

LOOK = "light|en|1"
TOP = ViewPlace()


@pytest.fixture
def content(qtbot):
    label = QLabel()
    label.setStyleSheet("background: #cc2200")
    label.resize(300, 200)
    qtbot.addWidget(label)
    return label


def test_a_window_is_shown_again_as_it_was(qtbot, content):
    image = decode_sight(make_sight(content, LOOK), LOOK)
    sight = FirstSight(image)
    qtbot.addWidget(sight)
    sight.resize(300, 200)
    assert sight.grab().toImage().pixelColor(150, 100) == QColor("#cc2200")
    sight.resize(301, 200)
    assert sight.grab().toImage().pixelColor(150, 100) == sight.palette().window().color()


def test_a_window_that_would_look_otherwise_is_not_shown(content):
    sight = make_sight(content, LOOK)
    assert decode_sight(sight, "dark|en|1") is None
    assert decode_sight(sight[:20], LOOK) is None
    assert decode_sight(b"no picture", LOOK) is None
    assert decode_sight(None, LOOK) is None


@pytest.mark.usefixtures("qapp")
def test_theme_and_language_are_part_of_the_look():
    looks = {
        find_look({"theme": theme}, language, "x") for theme in ("", "dark") for language in ("en", "de")
    }
    assert len(looks) == 4


@pytest.fixture
def frame(qtbot):
    """The window as a frame, with the keys."""
    window = MainWindow(sight=FirstSight())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def type_keys(frame, *keys):
    """As the system sends them: to the window, which knows who has the keys."""
    for key, modifiers, text in keys:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(frame.windowHandle(), QKeyEvent(kind, key, modifiers, text))


def type_text(frame, text):
    type_keys(frame, *((Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter) for letter in text))


def test_another_page_is_another_look():
    pages = ({}, {"open_search": "ticket:1", "open_page": "1"}, {"open_search": "ticket:1", "open_page": "2"})
    assert len({find_look(left, "en", "x") for left in pages}) == 3
    long = find_look({"open_search": "\ud800" + "x" * 5000}, "en", "x")
    assert len(long) < 100


@pytest.mark.parametrize(
    ("theme", "tokens"), [("dark", DARK), ("light", LIGHT), ("contrast", CONTRAST_LIGHT), ("", LIGHT)]
)
def test_without_a_picture_the_frame_has_the_colour_of_what_will_stand_in_it(qtbot, theme, tokens):
    sight = FirstSight(None, partial(find_ground, {"theme": theme}))
    qtbot.addWidget(sight)
    sight.resize(30, 20)
    assert sight.grab().toImage().pixelColor(15, 10) == tokens.colour("canvas")


def test_where_somebody_is_is_kept_now_and_then_in_case_of_a_crash(qtbot, open_window):
    kept = []
    options = DesktopOptions(remember=kept.append, remember_every_ms=10)
    opened = open_window(options, on_open=show_all)
    qtbot.waitUntil(lambda: len(kept) == 1)
    open_ticket(qtbot, opened)
    qtbot.waitUntil(lambda: kept[-1]["open_search"] == "ticket:4711")
    opened.window.gallery.set_page_size(100)
    qtbot.waitUntil(lambda: kept[-1]["per_page"] == "100")
    assert all(before != after for before, after in pairwise(kept))  # nothing that is kept already


def test_what_is_typed_before_the_field_is_there_reaches_it(frame):
    type_text(frame, "/47x")
    type_keys(frame, (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "\b"))
    type_keys(frame, (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier, "f"))
    type_text(frame, "11")
    desktop = Desktop(ScriptedEngine, DesktopOptions(), lambda: ("http://127.0.0.1:1", "key"), frame)
    assert frame.toolbar.search.text() == "4711"
    assert frame.toolbar.search.unsent() == "4711"
    assert frame.search.take_waiting() == ""
    desktop.close()


@pytest.mark.parametrize(
    ("modifiers", "is_kept"),
    [
        (Qt.KeyboardModifier.KeypadModifier, True),
        (Qt.KeyboardModifier.GroupSwitchModifier, True),
        (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier, True),  # AltGr on Windows
        (Qt.KeyboardModifier.ControlModifier, False),
        (Qt.KeyboardModifier.AltModifier, False),
        (Qt.KeyboardModifier.MetaModifier, False),
    ],
)
def test_letters_are_kept_and_commands_are_not(frame, modifiers, is_kept):
    type_keys(frame, (Qt.Key.Key_4, modifiers, "4"))
    assert frame.centralWidget().typed == ("4" if is_kept else "")


def test_what_was_asked_before_the_field_is_there_is_asked(frame):
    type_text(frame, "4711")
    type_keys(frame, (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"))
    desktop = Desktop(ScriptedEngine, DesktopOptions(), lambda: ("http://127.0.0.1:1", "key"), frame)
    assert frame.search.take_waiting() == "ticket:4711"
    desktop.close()


@pytest.mark.parametrize("text", ["ticket:4711", 'company:"Acme, Inc" -type:png OR is:photo'])
def test_where_somebody_was_comes_back_from_the_settings(text):
    query = parse_query(text)
    place = ViewPlace(120, REFS[3].id, REFS[0].id)
    where = read_where(find_where(ACCOUNT, query, 3, place).to_remembered())
    assert (where.find_query(ACCOUNT), where.page, where.place) == (query, 3, place)
    assert where.find_query(replace(ACCOUNT, address="https://globex.freshdesk.com")) is None


def test_nothing_is_gone_back_to_without_a_search_or_in_the_demo():
    query = parse_query("ticket:4711")
    assert find_where(replace(ACCOUNT, is_demo=True), query, 1, TOP) == WhereLeft()
    assert find_where(None, query, 1, TOP) == find_where(ACCOUNT, None, 1, TOP) == WhereLeft()
    assert WhereLeft().find_query(ACCOUNT) is None
    assert WhereLeft(ACCOUNT.address, "from:(", 1).find_query(ACCOUNT) is None
    assert read_where({"open_page": "-4"}).page == 1


@pytest.mark.parametrize("kept", ["", "[1]", "{}", "[0, 1, 2]", '["x", null, null]', "[" * 5000])
def test_a_place_that_is_none_is_the_top(kept):
    assert read_where({"open_place": kept}).place == TOP


def test_the_next_start_opens_the_same_page_and_the_sight_is_kept(qtbot, open_window):
    kept, sights = {}, []
    options = DesktopOptions(remember=kept.update, keep_sight=lambda *given: sights.append(given))
    opened = open_window(options, on_open=show_all)
    open_ticket(qtbot, opened)
    opened.window.gallery.turn_to(2)
    qtbot.waitUntil(lambda: opened.window.gallery.is_showing)
    view = opened.window.page.view
    view.setCurrentIndex(view.model().index(3))
    focused = view.focused_id()
    opened.window.close()
    ((address, sight),) = sights
    assert address == ACCOUNT.address
    assert decode_sight(sight, find_look(kept, "", "")) is not None
    again = open_window(DesktopOptions(remembered=kept), on_open=show_all)
    qtbot.waitUntil(lambda: again.window.gallery.query == TICKET_QUERY)
    assert again.window.gallery.request.page == 2
    qtbot.waitUntil(lambda: again.window.page.view.focused_id() == focused)


@pytest.fixture
def covered(qtbot):
    """A window that was closed on ticket 4711 and is connecting again; the engine behind it."""
    image = QImage(1000, 700, QImage.Format.Format_RGB32)
    image.fill(QColor("#cc2200"))
    frame = MainWindow(sight=FirstSight(image))
    frame.resize(1000, 700)
    qtbot.addWidget(frame)
    frame.show()
    engines = []

    def make_engine(post):
        engines.append(ScriptedEngine(post, saved=(ACCOUNT.address,), on_open=show_all))
        return engines[0]

    kept = {"open_account": ACCOUNT.address, "open_search": "ticket:4711", "open_page": "1"}
    desktop = Desktop(make_engine, DesktopOptions(remembered=kept), lambda: ("", ""), frame)
    desktop.start()
    yield desktop, engines[0]
    desktop.close()


def is_red(window):
    middle = window.page.mapTo(window.parts, window.page.rect().center())
    return window.parts.grab().toImage().pixelColor(middle) == QColor("#cc2200")


def test_the_pictures_stand_while_their_helpdesk_is_connected(qtbot, covered):
    desktop, engine = covered
    assert is_red(desktop.window)
    engine.post(AccountReady(desktop.window.accounts.job, ACCOUNT))
    qtbot.waitUntil(lambda: desktop.window.gallery.is_showing)
    qtbot.waitUntil(lambda: not is_red(desktop.window))


def test_a_bar_that_comes_above_moves_the_picture_with_the_page(qtbot, covered):
    desktop, _engine = covered
    splitter = desktop.window.parts.splitter
    cover = desktop.window.findChild(SightCover)
    top = splitter.y()
    desktop.window.error_bar.show_error(HelpdeskUnreachable(), can_retry=True)
    qtbot.waitUntil(lambda: splitter.y() > top)
    assert cover.geometry() == splitter.geometry()
    assert is_red(desktop.window)


@pytest.mark.parametrize("asked", ["before", "after"])
def test_another_search_is_not_covered(qtbot, covered, asked):
    desktop, engine = covered
    engine.on_open = None  # its page is not there yet
    if asked == "before":
        desktop.window.search.ask_when_connected("ticket:4640")
    engine.post(AccountReady(desktop.window.accounts.job, ACCOUNT))
    qtbot.waitUntil(lambda: desktop.window.gallery.account is not None)
    assert is_red(desktop.window) == (asked == "after")
    if asked == "after":
        desktop.window.search.ask_text("ticket:4640")
    assert not is_red(desktop.window)


def test_another_helpdesk_is_not_covered(covered):
    desktop, _engine = covered
    assert is_red(desktop.window)
    desktop.window.accounts.open_saved("https://globex.freshdesk.com")
    assert not is_red(desktop.window)


def test_what_went_wrong_is_not_covered(qtbot, covered):
    desktop, engine = covered
    engine.post(JobFailed(desktop.window.accounts.job, HelpdeskUnreachable()))
    qtbot.waitUntil(lambda: not is_red(desktop.window))


def test_a_window_of_another_size_is_not_covered(qtbot, covered):
    desktop, _engine = covered
    desktop.window.resize(1010, 700)
    qtbot.waitUntil(lambda: not is_red(desktop.window))


def test_a_message_of_this_run_is_not_in_the_sight(qtbot, open_window):
    sights = []
    options = DesktopOptions(keep_sight=lambda *given: sights.append(given))
    opened = open_window(options, on_open=show_all)
    open_ticket(qtbot, opened)
    top = find_top(opened.window)
    opened.window.error_bar.show_error(HelpdeskUnreachable(), can_retry=True)
    qtbot.waitUntil(lambda: find_top(opened.window) > top)
    opened.window.close()
    assert sights[0][1]
    assert find_top(opened.window) == top


def find_top(window):
    return window.page.mapTo(window.parts, QPoint()).y()


def test_no_sight_is_kept_of_a_window_without_pictures(open_window):
    sights = []
    opened = open_window(DesktopOptions(keep_sight=lambda *given: sights.append(given)))
    opened.window.close()
    assert sights == []


def test_a_search_asked_before_there_is_a_helpdesk_waits_for_it(open_window):
    opened = open_window(connected=False, on_open=show_all)
    window = opened.window
    window.search.ask_text("ticket:4711")
    assert window.gallery.query is None
    assert window.search.take_waiting() == "ticket:4711"
    assert window.search.take_waiting() == ""


def test_a_damaged_head_or_too_few_pixels_show_nothing(content):
    sight = make_sight(content, LOOK)
    head, pixels = sight.split(b"\n", 1)
    for damaged in (b"\n" + pixels, b"-300 -200 " + LOOK.encode() + b"\n" + pixels, sight[:-1], sight + b"x"):
        assert decode_sight(damaged, LOOK) is None
    assert decode_sight(head.replace(b"300 200", b"200 300") + b"\n" + pixels, LOOK) is not None


def test_the_language_that_was_wanted_at_the_start_is_part_of_the_look(monkeypatch):
    for name in ("GALLERY_APP_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert find_wanted_language({}) == find_wanted_language({"language": LIKE_THE_SYSTEM})
    wanted = [find_wanted_language({"language": chosen}) for chosen in (LIKE_THE_SYSTEM, "de")]
    monkeypatch.setenv("LANG", "es_ES.UTF-8")
    wanted.append(find_wanted_language({"language": "de"}))
    monkeypatch.setenv("GALLERY_APP_LANGUAGE", "pseudo")
    wanted.append(find_wanted_language({"language": "de"}))
    assert len(set(wanted)) == 4

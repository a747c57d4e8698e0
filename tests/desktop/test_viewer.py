"""The viewer in the window: opened, led through the pictures, zoomed, and back where one was."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gallery_app.desktop.view_geometry import Zoom
from gallery_app.domain.errors import DamagedPicture, PictureTooLarge
from gallery_app.domain.events import JobFinished, PreviewReady, ThumbnailReady, TileFailed, ViewFailed
from gallery_app.domain.paging import PageRequest
from tests.desktop.opened_ticket import OTHER, REFS, open_ticket, show_all, show_page
from tests.desktop.sample_gallery import make_info, make_thumbnail
from tests.desktop.view_answers import make_answers, serve_wishes

KEYS = Qt.Key


@pytest.fixture
def window(qtbot, open_window):
    """A ticket of 60 pictures, 50 on the page, the second one large in the viewer."""
    opened = open_window(on_open=show_all, on_question=make_answers())
    serve_wishes(opened.engine)
    open_ticket(qtbot, opened)
    opened.window.engine = opened.engine
    qtbot.waitUntil(lambda: opened.window.page.model.tile(49).info is not None)
    return opened.window


def look(qtbot, window, row=1):
    view = window.page.view
    view.setCurrentIndex(window.page.model.index(row))
    view.setFocus()
    qtbot.keyClick(view, KEYS.Key_Return)
    assert window.parts.shows_viewer
    return window.parts.viewer.canvas


def shown(window):
    return window.looking.image


def press(window, key, *modifiers):
    QTest.keyClick(QApplication.focusWidget() or window, key, *modifiers)


# --- coming and going -----------------------------------------------------------------------------------


def test_enter_opens_the_picture_with_the_focus_by_its_id(qtbot, window):
    look(qtbot, window, 7)
    assert shown(window) == REFS[7].id
    assert window.parts.viewer.bar.name.text() == window.page.model.tile(7).name
    assert "8 of 60" in window.parts.viewer.bar.place.text()
    assert not window.toolbar.isVisible()
    assert QApplication.focusWidget() is window.parts.viewer.canvas


def test_a_double_click_opens_what_is_below_the_pointer(qtbot, window):
    view = window.page.view
    at = view.visualRect(window.page.model.index(3)).center()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert shown(window) == REFS[3].id


def test_esc_goes_back_to_the_place_that_was_left(qtbot, window):
    view = window.page.view
    view.select_ids((REFS[20].id, REFS[21].id))
    view.setCurrentIndex(window.page.model.index(22))
    view.select_ids((REFS[20].id, REFS[21].id))
    before = view.place()
    view.setFocus()
    qtbot.keyClick(view, KEYS.Key_Return)
    press(window, KEYS.Key_Escape)
    assert not window.parts.shows_viewer
    assert view.place() == before
    assert view.selected_ids() == (REFS[20].id, REFS[21].id)
    assert QApplication.focusWidget() is view
    assert window.toolbar.isVisible()


def test_the_grid_goes_along_and_its_selection_stays(qtbot, window):
    view = window.page.view
    view.select_ids((REFS[2].id,))
    look(qtbot, window, 2)
    view.select_ids((REFS[2].id,))
    for _ in range(30):
        press(window, KEYS.Key_Right)
    press(window, KEYS.Key_Escape)
    assert view.focused_id() == REFS[32].id
    assert 32 in view.rows_in_sight()
    assert view.selected_ids() == (REFS[2].id,)


def test_another_search_brings_the_grid_to_the_front(qtbot, window):
    look(qtbot, window)
    press(window, KEYS.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not window.parts.shows_viewer
    assert QApplication.focusWidget() is window.toolbar.search


# --- from picture to picture ----------------------------------------------------------------------------


def test_a_held_key_skips_no_picture(qtbot, window):
    canvas = look(qtbot, window, 0)
    painted = []
    paint = canvas.paintEvent

    def note(event):
        painted.append(canvas.shown.image)
        paint(event)

    canvas.paintEvent = note
    for _ in range(20):
        press(window, KEYS.Key_Right)
    seen = list(dict.fromkeys(painted))
    assert seen[-20:] == [ref.id for ref in REFS[1:21]]


def test_whoever_rushes_asks_for_the_last_picture_only(qtbot, window):
    look(qtbot, window, 0)
    for _ in range(10):
        press(window, KEYS.Key_Right)
    qtbot.waitUntil(lambda: window.engine.calls_of("open_view")[-1][0] == REFS[10].id)
    asked = [call[0] for call in window.engine.calls_of("open_view")]
    assert len(asked) < 6


def test_after_the_last_picture_of_the_page_the_next_page_begins(qtbot, window):
    look(qtbot, window, 49)
    press(window, KEYS.Key_Right)
    qtbot.waitUntil(lambda: shown(window) == REFS[50].id)
    assert window.gallery.request == PageRequest(2, 50)
    assert window.parts.shows_viewer
    press(window, KEYS.Key_Left)
    qtbot.waitUntil(lambda: shown(window) == REFS[49].id)


def test_the_ends_of_the_result_are_ends(qtbot, window):
    look(qtbot, window, 0)
    assert not window.parts.viewer.previous.isVisible()
    press(window, KEYS.Key_PageUp)
    assert shown(window) == REFS[0].id
    press(window, KEYS.Key_End)
    assert shown(window) == REFS[49].id


def test_neighbours_are_prepared_in_the_way_one_goes(qtbot, window):
    look(qtbot, window, 5)
    qtbot.waitUntil(lambda: window.engine.calls_of("prepare_views") != [])
    (images, part), *_ = window.engine.calls_of("prepare_views")
    assert images == (REFS[6].id, REFS[4].id, REFS[7].id)
    assert part == window.parts.viewer.canvas.neighbour_part()


def test_a_prepared_neighbour_is_sharp_at_once(qtbot, window):
    canvas = look(qtbot, window, 5)
    qtbot.waitUntil(lambda: window.parts.views.find(REFS[6].id, canvas.neighbour_part()) is not None)
    press(window, KEYS.Key_Right)
    assert canvas.grab().toImage().pixelColor(canvas.width() // 2, canvas.height() // 2).blue() == 40


def test_a_click_in_the_strip_goes_there(qtbot, window):
    look(qtbot, window, 0)
    strip = window.parts.viewer.strip
    rect = strip.visualRect(window.page.model.index(4))
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert shown(window) == REFS[4].id


# --- zoom -----------------------------------------------------------------------------------------------


def test_keys_zoom_and_the_choice_is_kept_for_the_next_picture(qtbot, window):
    canvas = look(qtbot, window, 0)
    qtbot.waitUntil(lambda: canvas.facts() is not None)
    looks = [(canvas.view.zoom, canvas.view.scale < 1)]
    for key in (KEYS.Key_1, KEYS.Key_PageDown, KEYS.Key_Plus, KEYS.Key_PageDown, KEYS.Key_0):
        press(window, key)
        qtbot.waitUntil(lambda: canvas.facts() is not None)
        looks.append((canvas.view.zoom, canvas.view.scale))
    assert looks == [
        (Zoom.FIT, True),
        (Zoom.ACTUAL, 1.0),
        (Zoom.ACTUAL, 1.0),
        (Zoom.FREE, 1.25),
        (Zoom.ACTUAL, 1.0),
        (Zoom.FIT, looks[-1][1]),
    ], "a zoom of one's own is forgotten, a choice is kept"


def test_arrows_move_a_picture_that_is_larger_than_the_window(qtbot, window):
    canvas = look(qtbot, window, 3)
    qtbot.waitUntil(lambda: canvas.facts() is not None)
    press(window, KEYS.Key_1)
    before = canvas.view.centre
    press(window, KEYS.Key_Right)
    assert shown(window) == REFS[3].id
    assert canvas.view.centre.x > before.x
    press(window, KEYS.Key_Down)
    assert canvas.view.centre.y > before.y


def test_the_wheel_zooms_where_the_pointer_is(qtbot, window):
    canvas = look(qtbot, window, 3)
    qtbot.waitUntil(lambda: canvas.facts() is not None)
    press(window, KEYS.Key_1)
    at = QPointF(canvas.width() * 0.25, canvas.height() * 0.75)

    def below():
        scene, view = canvas.scene(), canvas.view
        left, top, *_ = scene.find_rect(view)
        return (at.x() - left) / view.scale, (at.y() - top) / view.scale

    before = below()
    turn_wheel(canvas, at, 120)
    assert canvas.view.scale == 1.25
    assert below() == pytest.approx(before, abs=1)


def turn_wheel(canvas, at, delta, modifiers=Qt.KeyboardModifier.NoModifier):
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        phase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_a_zoomed_picture_wishes_for_its_tiles_the_middle_first(qtbot, window):
    canvas = look(qtbot, window, 3)
    qtbot.waitUntil(lambda: canvas.facts() is not None)
    window.engine.calls.clear()
    press(window, KEYS.Key_1)
    qtbot.waitUntil(lambda: window.engine.calls_of("wish") != [])
    parts, pane = window.engine.calls_of("wish")[0]
    assert pane == 0
    visible = canvas.scene().find_visible(canvas.view)
    first = parts[0].box
    assert first[0] <= (visible[0] + visible[2]) / 2 < first[2]
    assert first[1] <= (visible[1] + visible[3]) / 2 < first[3]
    qtbot.waitUntil(lambda: canvas.list_lacking() == ())


def test_turning_is_remembered_for_the_picture_and_for_no_other(qtbot, window):
    canvas = look(qtbot, window, 3)
    qtbot.waitUntil(lambda: canvas.facts() is not None)
    press(window, KEYS.Key_R)
    assert canvas.view.turns == 1
    press(window, KEYS.Key_PageDown)
    assert canvas.view.turns == 0
    press(window, KEYS.Key_PageUp)
    assert canvas.view.turns == 1
    press(window, KEYS.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.view.turns == 0


# --- quick look -----------------------------------------------------------------------------------------


def test_space_looks_quickly_and_closes_again(qtbot, window):
    view = window.page.view
    view.setCurrentIndex(window.page.model.index(4))
    view.setFocus()
    qtbot.keyClick(view, KEYS.Key_Space)
    assert window.parts.shows_viewer
    assert window.toolbar.isVisible(), "the window around it stays"
    assert not window.parts.viewer.strip.isVisible()
    press(window, KEYS.Key_Right)
    assert shown(window) == REFS[5].id
    press(window, KEYS.Key_Space)
    assert not window.parts.shows_viewer
    assert view.focused_id() == REFS[5].id


# --- what can go wrong ----------------------------------------------------------------------------------


def show_one_failed(engine, job, query, request):
    show_page(engine, job, query, request)
    for ref in REFS[:50]:
        if ref is REFS[1]:
            engine.post(TileFailed(job, ref.id, DamagedPicture()))
        elif ref is not REFS[2]:
            engine.post(ThumbnailReady(job, ref.id, make_info(), make_thumbnail()))
    if not query.parts:
        engine.post(JobFinished(job))


def test_a_failed_picture_says_why_and_can_be_tried_again(qtbot, open_window):
    opened = open_window(on_open=show_one_failed, on_question=make_answers())
    open_ticket(qtbot, opened)
    window = opened.window
    qtbot.waitUntil(lambda: window.page.model.tile(3).info is not None)
    canvas = look(qtbot, window, 0)
    press(window, KEYS.Key_Right)
    assert shown(window) == REFS[1].id
    assert canvas.shown.note.error.code == "damaged_picture"
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas._plan_note().action.center())
    assert REFS[1].id in opened.engine.calls_of("retry")[0][0]


def test_a_picture_that_is_still_coming_is_asked_for_first_and_shown_when_it_is_there(qtbot, open_window):
    opened = open_window(on_open=show_one_failed, on_question=make_answers())
    open_ticket(qtbot, opened)
    window = opened.window
    qtbot.waitUntil(lambda: window.page.model.tile(3).info is not None)
    look(qtbot, window, 2)
    qtbot.waitUntil(lambda: ((REFS[2].id,),) in opened.engine.calls_of("put_first"))
    assert REFS[2].id not in [call[0] for call in opened.engine.calls_of("open_view")]
    opened.engine.post(ThumbnailReady(window.gallery.job, REFS[2].id, make_info(), make_thumbnail()))
    qtbot.waitUntil(lambda: REFS[2].id in [call[0] for call in opened.engine.calls_of("open_view")])


def test_what_cannot_be_shown_larger_stays_small_and_says_why(qtbot, open_window):
    def refuse(engine, job, name, call):
        if name == "open_view":
            engine.post(ViewFailed(job, call[0], PictureTooLarge()))

    opened = open_window(on_open=show_all, on_question=refuse)
    open_ticket(qtbot, opened)
    window = opened.window
    qtbot.waitUntil(lambda: window.page.model.tile(49).info is not None)
    canvas = look(qtbot, window)
    qtbot.waitUntil(lambda: PictureTooLarge.usual_title in window.parts.toast.text())
    assert canvas.shown.small is not None


def test_what_failed_is_not_asked_for_again_because_of_other_tiles(qtbot, open_window):
    def refuse(engine, job, name, call):
        if name == "open_view":
            engine.post(ViewFailed(job, call[0], PictureTooLarge()))

    opened = open_window(on_open=show_one_failed, on_question=refuse)
    open_ticket(qtbot, opened)
    window = opened.window
    qtbot.waitUntil(lambda: window.page.model.tile(49).info is not None)
    look(qtbot, window, 5)
    qtbot.waitUntil(lambda: bool(window.parts.toast.text()))
    for ref in (REFS[1], REFS[2]):
        opened.engine.post(ThumbnailReady(window.gallery.job, ref.id, make_info(), make_thumbnail()))
    qtbot.waitUntil(lambda: window.page.model.tile(2).info is not None)
    assert len(opened.engine.calls_of("open_view")) == 1


def test_a_picture_that_grows_from_its_preview_is_fitted_anew(qtbot, open_window):
    def show_previews(engine, job, query, request):
        show_page(engine, job, query, request)
        engine.post(PreviewReady(job, REFS[0].id, make_thumbnail()))

    opened = open_window(on_open=show_previews, on_question=make_answers())
    open_ticket(qtbot, opened)
    window = opened.window
    qtbot.waitUntil(lambda: window.page.model.tile(0).thumbnail is not None)
    canvas = look(qtbot, window, 0)
    assert canvas.view.scale == 1.0
    opened.engine.post(
        ThumbnailReady(window.gallery.job, REFS[0].id, make_info(4000, 3000), make_thumbnail())
    )
    qtbot.waitUntil(lambda: canvas.view.scale < 0.3)
    assert canvas.view == canvas.scene().open(Zoom.FIT)


def test_another_helpdesk_leaves_nothing_of_the_first(qtbot, window):
    canvas = look(qtbot, window, 3)
    qtbot.waitUntil(lambda: canvas.facts() is not None)
    press(window, KEYS.Key_R)
    window._furniture.accounts._on_account(OTHER)
    assert not window.parts.shows_viewer
    assert window.parts.views.used_bytes == 0
    assert window.looking._turns == {}
    assert window.inspector._wanted == ()


def test_esc_while_a_page_is_turned_forgets_that_it_was(qtbot, window):
    look(qtbot, window, 49)
    window.engine.on_open = None
    press(window, KEYS.Key_Right)
    press(window, KEYS.Key_Escape)
    look(qtbot, window, 10)
    press(window, KEYS.Key_Right)
    assert shown(window) == REFS[11].id


def test_wishes_of_a_picture_never_go_to_the_job_of_another(qtbot, window):
    canvas = look(qtbot, window, 0)
    qtbot.waitUntil(lambda: canvas.facts() is not None)
    press(window, KEYS.Key_1)
    window.engine.calls.clear()
    for _ in range(5):
        press(window, KEYS.Key_PageDown)
        canvas.wish_now()
    assert window.engine.calls_of("wish") == []


# --- what stands around ---------------------------------------------------------------------------------


def around(window):
    viewer = window.parts.viewer
    return window.toolbar.isVisible(), viewer.bar.isVisible(), viewer.strip.isVisible()


def test_full_screen_shows_the_picture_alone_and_brings_all_back(qtbot, window):
    look(qtbot, window)
    assert around(window) == (False, True, True)
    press(window, KEYS.Key_F11)
    assert around(window) == (False, False, False)
    press(window, KEYS.Key_F4)
    press(window, KEYS.Key_Escape)
    assert around(window) == (False, True, False), "the strip was not wanted any more"
    press(window, KEYS.Key_F4)
    assert around(window) == (False, True, True)


def test_full_screen_of_a_quick_look_adds_nothing(qtbot, window):
    window.page.view.setFocus()
    qtbot.keyClick(window.page.view, KEYS.Key_Space)
    for _ in range(2):
        press(window, KEYS.Key_F11)
        assert around(window) == (True, False, False)


# --- films ----------------------------------------------------------------------------------------------


@pytest.fixture
def film(qtbot, open_window):
    looks = {"size": (300, 200), "pages": 5, "duration_ms": 20}
    opened = open_window(on_open=show_all, on_question=make_answers(**looks))
    serve_wishes(opened.engine, **looks)
    open_ticket(qtbot, opened)
    qtbot.waitUntil(lambda: opened.window.page.model.tile(49).info is not None)
    look(qtbot, opened.window)
    return opened.window


def test_a_film_plays_by_itself_and_begins_anew(qtbot, film):
    pages = []
    film.parts.viewer.film.changed.connect(lambda: pages.append(film.parts.viewer.film.page))
    qtbot.waitUntil(lambda: len(pages) > 8)
    steps = [page for place, page in enumerate(pages) if not place or page != pages[place - 1]]
    assert all(after == (before + 1) % 5 for before, after in pairwise(steps))
    assert film.parts.viewer.film_bar.isVisible()


def test_pause_and_steps(qtbot, film):
    player = film.parts.viewer.film
    qtbot.waitUntil(lambda: player.is_playing)
    press(film, KEYS.Key_Space)
    assert not player.is_playing
    at = player.page
    press(film, KEYS.Key_Period)
    qtbot.waitUntil(lambda: player.page == (at + 1) % 5)
    press(film, KEYS.Key_Comma)
    press(film, KEYS.Key_Comma)
    qtbot.waitUntil(lambda: player.page == (at - 1) % 5)


def test_a_document_is_stepped_through_and_ends(qtbot, open_window):
    looks = {"size": (300, 200), "pages": 3}
    opened = open_window(on_open=show_all, on_question=make_answers(**looks))
    serve_wishes(opened.engine, **looks)
    open_ticket(qtbot, opened)
    window = opened.window
    qtbot.waitUntil(lambda: window.page.model.tile(49).info is not None)
    look(qtbot, window)
    player = window.parts.viewer.film
    qtbot.waitUntil(lambda: player.pages == 3)
    assert not player.is_playing
    for _ in range(4):
        press(window, KEYS.Key_Period)
        qtbot.waitUntil(lambda: player._wanted is None)
    assert player.page == 2


def test_a_paused_film_stays_so_whatever_comes(qtbot, film):
    player = film.parts.viewer.film
    qtbot.waitUntil(lambda: player.is_playing)
    press(film, KEYS.Key_Space)
    film.resize(film.width() + 60, film.height() + 40)
    canvas = film.parts.viewer.canvas
    qtbot.waitUntil(lambda: film.parts.views.find(canvas.shown.image, canvas.screen_part()) is not None)
    for _ in range(4):
        at = player.page
        press(film, KEYS.Key_Period)
        qtbot.waitUntil(lambda at=at: player.page != at)
    assert not player.is_playing


def test_a_film_with_a_broken_frame_goes_round_before_it(qtbot, open_window):
    looks = {"size": (300, 200), "pages": 5, "duration_ms": 20}
    opened = open_window(on_open=show_all, on_question=make_answers(**looks))
    serve_wishes(opened.engine, broken_from=3, **looks)
    open_ticket(qtbot, opened)
    window = opened.window
    qtbot.waitUntil(lambda: window.page.model.tile(49).info is not None)
    look(qtbot, window)
    player, pages = window.parts.viewer.film, []
    player.changed.connect(lambda: pages.append(player.page))
    qtbot.waitUntil(lambda: len(pages) > 8)
    assert set(pages) == {0, 1, 2}
    assert player.is_playing
    assert window.parts.toast.text() == ""


def test_a_page_that_was_stepped_to_gets_as_sharp_as_the_first(qtbot, open_window):
    looks = {"pages": 6}
    opened = open_window(on_open=show_all, on_question=make_answers(**looks))
    serve_wishes(opened.engine, **looks)
    open_ticket(qtbot, opened)
    window = opened.window
    qtbot.waitUntil(lambda: window.page.model.tile(49).info is not None)
    canvas = look(qtbot, window)
    qtbot.waitUntil(lambda: window.parts.viewer.film.pages == 6)
    press(window, KEYS.Key_Period)
    qtbot.waitUntil(lambda: window.parts.viewer.film.page == 1)
    press(window, KEYS.Key_1)
    tiles = canvas._tiles()
    assert tiles
    qtbot.waitUntil(lambda: all(window.parts.views.find(canvas.shown.image, tile) for tile in tiles))


def test_leaving_stops_all_that_ran(film):
    job = film.looking._job
    press(film, KEYS.Key_Escape)
    press(film, KEYS.Key_Escape)
    assert not film.parts.viewer.film.is_playing
    assert not film.parts.shows_viewer
    assert film.looking._job is None
    assert job is not None

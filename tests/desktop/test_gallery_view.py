import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from gallery_app.desktop.gallery_view import ViewPlace
from gallery_app.desktop.pixmaps import decode_thumbnail
from gallery_app.desktop.tile_layout import place_tile
from gallery_app.domain.errors import DamagedPicture, LinkExpired, NotAFile, RemoteNotLoaded
from gallery_app.domain.ids import ImageId
from gallery_app.domain.paging import PageRequest
from tests.desktop.opened_view import cell_of, click, open_view, selected
from tests.desktop.sample_gallery import (
    make_groups,
    make_info,
    make_item_page,
    make_ref,
    make_refs_of,
    make_thumbnail,
)

REFS = tuple(make_ref(number) for number in range(23))
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot, theme):
    return open_view(qtbot, theme, REFS)


def test_cells_share_the_line_evenly_and_stand_where_the_arithmetic_says(view):
    assert cell_of(view, 3).right() <= view.viewport().width()
    tops = [cell_of(view, row).top() for row in range(9)]
    height = view.cell_size().height()
    assert tops == [6] * 4 + [6 + height] * 4 + [6 + 2 * height]


def test_letters_do_not_jump_and_space_is_kept_for_later(qtbot, view):
    qtbot.keyClicks(view, "img_0009")
    qtbot.keyClick(view, KEY.Key_Space)
    assert view.currentIndex().row() == 0
    assert selected(view) == []


def test_the_size_stays_within_its_limits(view):
    for _ in range(30):
        view.change_tile_height(1)
    assert view.tile_height == 320
    for _ in range(60):
        view.change_tile_height(-1)
    assert view.tile_height == 96
    view.change_tile_height(0)
    assert view.tile_height == 138


@pytest.mark.parametrize(("turn", "height"), [(120, 152), (-120, 124)])
def test_the_wheel_with_ctrl_changes_the_size(view, turn, height):
    middle = QPointF(200, 200)
    view.wheelEvent(
        QWheelEvent(
            middle,
            view.mapToGlobal(middle),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            CTRL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
    )
    assert view.tile_height == height


FAILURES = pytest.mark.parametrize("error", [LinkExpired(), DamagedPicture(), NotAFile()])


@FAILURES
def test_a_click_on_the_action_asks_for_that_picture_and_selects_nothing(qtbot, view, error):
    view.model_.show_failure(REFS[2].id, error)
    action = view._delegate.find_action(view.model_.tile(2), cell_of(view, 2))
    with qtbot.waitSignal(view.retry_asked) as asked:
        click(qtbot, view, action.center())
    assert asked.args == ["attachment-2"]
    assert selected(view) == []


@FAILURES
def test_enter_on_a_failed_tile_tries_it_again(qtbot, view, error):
    view.model_.show_failure(REFS[2].id, error)
    view.setCurrentIndex(view.model_.index(2))
    with qtbot.waitSignal(view.retry_asked) as asked:
        qtbot.keyClick(view, KEY.Key_Return)
    assert asked.args == ["attachment-2"]


def test_a_remote_picture_offers_no_action(qtbot, view):
    view.model_.show_failure(REFS[2].id, RemoteNotLoaded())
    view.setCurrentIndex(view.model_.index(2))
    with qtbot.assertNotEmitted(view.retry_asked):
        qtbot.keyClick(view, KEY.Key_Return)
    cell = cell_of(view, 2)
    assert view._delegate.find_action(view.model_.tile(2), cell) is None


def picture_colour(view, row):
    cell = cell_of(view, row)
    middle = place_tile(cell, view._delegate.sizes()).picture.center()
    return view.viewport().grab().toImage().pixelColor(middle)


def test_a_picture_is_painted_in_the_middle_of_its_box(view):
    view.paint_all_at_once()  # a busy machine puts pictures off to the next frame
    thumbnail = make_thumbnail("#c02020")
    view.pixmaps_.put_image(REFS[1].id, decode_thumbnail(thumbnail))
    view.model_.show_thumbnail(REFS[1].id, make_info(), thumbnail)
    colour = picture_colour(view, 1)
    assert (colour.red() > 150, colour.green() < 80) == (True, True)


def test_the_true_picture_takes_the_place_of_the_preview(view):
    view.paint_all_at_once()  # a busy machine puts pictures off to the next frame
    for colour, show in (("#20c020", view.model_.show_preview), ("#2020c0", None)):
        thumbnail = make_thumbnail(colour)
        view.pixmaps_.put_image(REFS[1].id, decode_thumbnail(thumbnail))
        if show is not None:
            show(REFS[1].id, thumbnail)
            assert picture_colour(view, 1).green() > 150
        else:
            view.model_.show_thumbnail(REFS[1].id, make_info(), thumbnail)
    assert picture_colour(view, 1).blue() > 150


def test_a_frame_without_time_paints_a_stand_in_and_asks_for_another(view, monkeypatch):
    thumbnail = make_thumbnail("#c02020")
    view.pixmaps_.put_image(REFS[0].id, decode_thumbnail(thumbnail))
    view.model_.show_thumbnail(REFS[0].id, make_info(), thumbnail)
    picture_colour(view, 0)
    monkeypatch.setattr(view._delegate, "frame_budget_s", -1.0)
    view.set_tile_height(180)
    assert picture_colour(view, 0).red() > 150
    assert view._delegate.short_of_time == [0]


def test_selection_is_seen_apart_from_focus(view, theme):
    def corner(row):
        cell = cell_of(view, row)
        frame = place_tile(cell, view._delegate.sizes()).frame
        return view.viewport().grab().toImage().pixelColor(frame.center().x(), frame.bottom() - 4).name()

    plain = corner(5)
    view.selectionModel().select(view.model_.index(5), QItemSelectionModel.SelectionFlag.Select)
    assert corner(5) == theme.tokens.accent_soft != plain


def test_rows_that_come_into_view_are_told_once_they_stand_still(qtbot, view):
    with qtbot.waitSignal(view.rows_seen) as seen:
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert seen.args[0][-1] == "attachment-22"
    assert "attachment-0" not in seen.args[0]


def test_a_narrow_window_keeps_one_column(view):
    view.resize(150, 400)
    assert view.columns() == 1
    assert view.indexAt(QPoint(40, 40)).row() == 0


# --- where one is ---------------------------------------------------------------------------------------


def top_row(view):
    return view.rows_in_sight()[0]


@pytest.fixture
def long_view(qtbot, theme):
    refs = make_refs_of(*[5] * 20)
    return open_view(qtbot, theme, refs, make_groups(refs))


def leave_and_come_back(view, turn=None):
    """Another page and back, as a controller does it."""
    refs = [tile.ref for tile in view.model_.tiles()]
    groups = [placed.group for placed in view.model_.groups()]
    place = view.place()
    view.model_.show_page(make_item_page(REFS))
    view.scrollToTop()
    if turn is not None:
        turn()
    view.model_.show_page(make_item_page(refs, PageRequest(1, 200)), groups)
    view.restore_place(place)


def test_coming_back_finds_scroll_focus_and_selection_as_they_were(long_view):
    view = long_view
    view.setCurrentIndex(view.model_.index(61))
    view.select_ids([view.model_.ids()[row] for row in (2, 61, 80)])
    scroll, chosen = view.verticalOffset(), view.selected_ids()
    leave_and_come_back(view)
    assert (view.verticalOffset(), view.currentIndex().row()) == (scroll, 61)
    assert selected(view) == []
    view.select_ids(chosen)
    assert selected(view) == [2, 61, 80]
    assert (view.verticalOffset(), view.currentIndex().row()) == (scroll, 61)


def test_coming_back_to_a_narrower_window_shows_the_same_pictures(long_view):
    view = long_view
    view.verticalScrollBar().setValue(2000)
    first = top_row(view)
    leave_and_come_back(view, lambda: view.resize(500, 560))
    assert view.columns() == 2
    assert first in view.rows_in_sight()


def test_coming_back_where_the_focused_picture_is_gone_focuses_the_first(view):
    view.restore_place(ViewPlace(0, ImageId("attachment-999"), ImageId("attachment-998")))
    assert view.currentIndex().row() == 0


def test_selecting_pictures_leaves_focus_and_scroll_and_passes_over_strangers(view):
    view.verticalScrollBar().setValue(300)
    view.select_ids(["attachment-22", "attachment-3", "attachment-999"])
    assert view.selected_ids() == ("attachment-3", "attachment-22")
    assert (view.currentIndex().row(), view.verticalOffset()) == (0, 300)


def test_a_new_size_keeps_the_tile_in_its_place(long_view):
    view = long_view
    view.setCurrentIndex(view.model_.index(50))
    for height in (152, 320, 96):
        view.set_tile_height(height)
        assert view.viewport().rect().contains(cell_of(view, 50).center())
    view.verticalScrollBar().setValue(700)
    first = top_row(view)
    view.resize(700, 560)
    assert first in view.rows_in_sight()


def test_at_the_top_a_new_width_stays_at_the_top(long_view):
    long_view.resize(700, 560)
    assert long_view.verticalOffset() == 0


def test_the_tile_of_a_picture_is_found_on_the_screen(view):
    rect = view.find_tile_rect(REFS[5].id)
    assert rect.topLeft() == view.viewport().mapToGlobal(cell_of(view, 5).topLeft())
    assert view.find_tile_rect("attachment-999").isNull()


# --- painting -------------------------------------------------------------------------------------------


@pytest.fixture
def painted(view, monkeypatch):
    """Rows that are painted from now on; nothing is left to paint before, and no focus comes late."""
    rows = []
    paint_tile = view._delegate.paint_tile
    view.clearFocus()
    QApplication.processEvents()

    def note(painter, cell, model, row, look):
        rows.append(row)
        paint_tile(painter, cell, model, row, look)

    monkeypatch.setattr(view._delegate, "paint_tile", note)
    return rows


def test_what_changed_is_painted_and_nothing_else(view, painted):
    view.model_.show_failure(REFS[2].id, DamagedPicture())
    view.model_.show_failure(REFS[7].id, DamagedPicture())
    view.model_.show_failure(REFS[22].id, DamagedPicture())
    QApplication.processEvents()
    assert sorted(painted) == [2, 7]


def test_a_selection_paints_its_tiles(view, painted):
    view.select_ids([REFS[row].id for row in (1, 4, 22)])
    QApplication.processEvents()
    assert sorted(painted) == [1, 4]


def test_scrolling_moves_what_is_painted_and_paints_what_is_new(view, painted):
    view.verticalScrollBar().setValue(2)
    QApplication.processEvents()
    assert set(painted) <= {8, 9, 10, 11}


def test_the_pointer_paints_the_tiles_it_leaves_and_enters(qtbot, view, painted):
    for row in (1, 6):
        qtbot.mouseMove(view.viewport(), cell_of(view, row).center())
        QApplication.processEvents()
    assert (painted[0], set(painted[1:])) == (1, {1, 6})
    painted.clear()
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    QApplication.processEvents()
    assert painted == [6]


def test_another_look_is_painted_at_once(view, painted):
    view._theme.changed.emit()
    QApplication.processEvents()
    assert sorted(painted) == list(view.rows_in_sight())

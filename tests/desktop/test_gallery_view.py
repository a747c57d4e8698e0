from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from gallery_app.desktop.gallery_model import GalleryModel
from gallery_app.desktop.gallery_view import GalleryView
from gallery_app.desktop.pixmaps import PixmapCache, decode_thumbnail
from gallery_app.desktop.tile_layout import place_tile
from gallery_app.domain.errors import DamagedPicture, LinkExpired, NotAFile, RemoteNotLoaded
from gallery_app.domain.paging import PageRequest, make_page
from tests.desktop.sample_gallery import make_info, make_ref, make_thumbnail

REFS = tuple(make_ref(number) for number in range(23))
KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot, theme):
    model = GalleryModel()
    model.show_page(make_page(REFS, PageRequest()))
    pixmaps = PixmapCache()
    view: Any = GalleryView(model, theme, pixmaps)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(1000, 560)
    view.show()
    qtbot.waitExposed(view)
    view.setCurrentIndex(model.index(0))
    view.selectionModel().clearSelection()
    assert view.columns() == 4
    view.model_, view.pixmaps_ = model, pixmaps
    return view


def selected(view):
    return sorted(index.row() for index in view.selectionModel().selectedRows())


def test_cells_share_the_row_evenly_and_stand_where_the_arithmetic_says(view):
    assert view.visualRect(view.model_.index(3)).right() <= view.viewport().width()
    tops = [view.visualRect(view.model_.index(row)).top() for row in range(9)]
    assert tops == [0] * 4 + [view.gridSize().height()] * 4 + [2 * view.gridSize().height()]


@pytest.mark.parametrize(
    ("start", "keys", "end"),
    [
        (0, [KEY.Key_Right], 1),
        (3, [KEY.Key_Right], 4),
        (4, [KEY.Key_Left], 3),
        (0, [KEY.Key_Left], 0),
        (1, [KEY.Key_Down], 5),
        (5, [KEY.Key_Up], 1),
        (1, [KEY.Key_Up], 1),
        (19, [KEY.Key_Down], 22),
        (21, [KEY.Key_Down], 21),
        (5, [KEY.Key_End], 22),
        (5, [KEY.Key_Home], 0),
        (1, [KEY.Key_PageDown], 9),
        (9, [KEY.Key_PageUp], 1),
        (6, [KEY.Key_PageUp], 2),
        (22, [KEY.Key_Right], 22),
    ],
)
def test_keys_move_in_the_order_of_the_page(qtbot, view, start, keys, end):
    view.setCurrentIndex(view.model_.index(start))
    for key in keys:
        qtbot.keyClick(view, key)
    assert view.currentIndex().row() == end


def test_shift_selects_a_range_in_the_order_of_the_page(qtbot, view):
    view.setCurrentIndex(view.model_.index(2))
    qtbot.keyClick(view, KEY.Key_Down, SHIFT)
    assert selected(view) == [2, 3, 4, 5, 6]
    qtbot.keyClick(view, KEY.Key_Left, SHIFT)
    assert selected(view) == [2, 3, 4, 5]


def test_a_shift_click_selects_from_the_current_tile_to_the_clicked(qtbot, view):
    view.setCurrentIndex(view.model_.index(1))
    at = view.visualRect(view.model_.index(6)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, at)
    assert selected(view) == [1, 2, 3, 4, 5, 6]


def test_ctrl_space_toggles_and_ctrl_a_takes_the_page(qtbot, view):
    qtbot.keyClick(view, KEY.Key_Space, CTRL)
    assert selected(view) == [0]
    qtbot.keyClick(view, KEY.Key_Right, CTRL)
    assert selected(view) == [0]
    qtbot.keyClick(view, KEY.Key_Space, CTRL)
    assert selected(view) == [0, 1]
    qtbot.keyClick(view, KEY.Key_A, CTRL)
    assert selected(view) == list(range(23))


def test_letters_do_not_jump(qtbot, view):
    qtbot.keyClicks(view, "img_0009")
    assert view.currentIndex().row() == 0


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
    index = view.model_.index(2)
    action = view._delegate.find_action(view.model_.tile(2), view.visualRect(index))
    with qtbot.waitSignal(view.retry_asked) as asked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=action.center())
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
    cell = view.visualRect(view.model_.index(2))
    assert view._delegate.find_action(view.model_.tile(2), cell) is None


def picture_colour(view, row):
    cell = view.visualRect(view.model_.index(row))
    middle = place_tile(cell, view._delegate.sizes()).picture.center()
    return view.viewport().grab().toImage().pixelColor(middle)


def test_a_picture_is_painted_in_the_middle_of_its_box(view):
    thumbnail = make_thumbnail("#c02020")
    view.pixmaps_.put_image(REFS[1].id, decode_thumbnail(thumbnail))
    view.model_.show_thumbnail(REFS[1].id, make_info(), thumbnail)
    colour = picture_colour(view, 1)
    assert (colour.red() > 150, colour.green() < 80) == (True, True)


def test_the_true_picture_takes_the_place_of_the_preview(view):
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
    assert view._delegate.short_of_time


def test_selection_is_seen_apart_from_focus(view, theme):
    def corner(row):
        cell = view.visualRect(view.model_.index(row))
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

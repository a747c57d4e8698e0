import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gallery_app.desktop.toast import SHOWN_MS, Toast


@pytest.fixture
def toast(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    host = QWidget()
    host.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    below = QWidget()
    below.setFixedHeight(40)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(host)
    column.addWidget(below)
    window.resize(900, 600)
    toast = Toast(theme, host)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield toast
    window.close()


def test_it_says_what_was_done_and_undoes_it(qtbot, toast):
    toast.show_words("3 pictures hidden everywhere", can_undo=True)
    assert toast.text() == "3 pictures hidden everywhere"
    with qtbot.waitSignal(toast.undo_asked):
        qtbot.mouseClick(toast.undo, Qt.MouseButton.LeftButton)
    assert toast.text() == ""


def test_undo_is_offered_only_where_there_is_one(toast):
    toast.show_words("Shown again", can_undo=False)
    assert not toast.undo.isVisible()
    assert toast.accessibleName() == "Shown again"
    toast.show_words("Removed", can_undo=True)
    assert toast.undo.isVisible()
    assert toast.accessibleName() == "Removed. Undo is possible"


def test_it_goes_after_a_while_but_not_from_under_the_keys(qtbot, toast):
    assert SHOWN_MS >= 5000
    toast._clock.setInterval(20)
    toast.show_words("Removed", can_undo=True)
    toast.undo.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is toast.undo)
    toast._leave()
    assert toast.text() == "Removed"
    toast._host.setFocus()
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # the pointer happens to be there
    qtbot.waitUntil(lambda: toast.text() == "")


def test_it_is_reached_and_closed_by_keyboard(qtbot, toast):
    toast._host.setFocus()
    toast.show_words("Removed", can_undo=True)
    qtbot.keyClick(toast._host, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is toast.undo
    with qtbot.assertNotEmitted(toast.undo_asked):
        qtbot.keyClick(toast.undo, Qt.Key.Key_Escape)
    assert toast.text() == ""


@pytest.mark.parametrize("size", [(900, 600), (360, 300)])
def test_it_lies_in_the_middle_above_what_is_below_the_host(qtbot, toast, size):
    toast.show_words("A rather long sentence about what was done to many pictures at once", can_undo=True)
    toast.window().resize(*size)
    host = toast._host
    qtbot.waitUntil(lambda: host.width() == size[0])
    place = toast.geometry()
    assert abs(place.center().x() - host.width() // 2) <= 1
    assert place.left() >= 0
    assert place.bottom() < host.height()


@pytest.mark.parametrize("words", ["many words ", "Donaudampfschifffahrt "])
@pytest.mark.parametrize("size", [(900, 600), (420, 300)])
def test_all_of_a_long_sentence_is_there(qtbot, toast, size, words):
    toast.window().resize(*size)
    qtbot.waitUntil(lambda: toast._host.width() == size[0])
    toast.show_words(words * 12, can_undo=True)
    label = toast._words
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert label.height() > 1.5 * label.fontMetrics().height()
    assert toast.rect().contains(label.geometry())
    assert toast.rect().contains(toast.close_button.geometry())
    toast.show_words("Removed", can_undo=False)
    assert toast.height() < 50

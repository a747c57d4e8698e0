import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.toolbar import Toolbar


@pytest.fixture
def toolbar(qtbot, theme):
    toolbar = Toolbar(theme, 138)
    qtbot.addWidget(toolbar)
    toolbar.resize(1000, 52)
    toolbar.show()
    return toolbar


def test_back_and_forward_are_there_when_there_is_a_search_to_go_to(qtbot, toolbar):
    assert not toolbar.back.isEnabled()
    assert not toolbar.forward.isEnabled()
    toolbar.show_history_steps(can_back=True, can_forward=True)
    with qtbot.waitSignal(toolbar.back_asked):
        qtbot.mouseClick(toolbar.back, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(toolbar.forward_asked):
        qtbot.mouseClick(toolbar.forward, Qt.MouseButton.LeftButton)


def test_the_filter_button_says_what_it_wants_and_shows_what_is(qtbot, toolbar):
    toolbar.show_filters_open(is_open=True)
    with qtbot.waitSignal(toolbar.filters_asked) as asked:
        qtbot.mouseClick(toolbar.filters, Qt.MouseButton.LeftButton)
    assert asked.args == [False]
    assert not toolbar.filters.isChecked()


@pytest.mark.parametrize("width", [800, 1000, 1440])
def test_all_of_it_fits(qtbot, toolbar, width):
    toolbar.resize(width, 52)
    qtbot.waitUntil(lambda: toolbar.width() == width)
    assert toolbar.minimumSizeHint().width() <= 800
    assert toolbar.search.width() >= 240
    for part in toolbar.findChildren(QWidget):
        if part.isVisible():
            left = part.mapTo(toolbar, QPoint(0, 0)).x()
            assert left + part.width() <= width

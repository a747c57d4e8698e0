"""The strip of tools: nothing of it is cut where room is short, and what is chosen stays chosen."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gallery_app.desktop.markup_bar import MarkupBar
from gallery_app.desktop.markup_tools import COLOURS, RED, Tool
from gallery_app.domain.marks import BLACK


@pytest.fixture
def bar(qtbot, theme):
    theme.apply()  # a window of another test may have left a sheet for larger text
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    bar: Any = MarkupBar(theme)
    bar.host = host
    column.addWidget(bar)
    column.addStretch(1)
    host.resize(900, 400)
    host.show()
    qtbot.waitExposed(host)
    return bar


@pytest.mark.parametrize("width", [360, 480, 700, 1400])
def test_no_control_is_cut_or_hidden_at_any_width(qtbot, bar, width):
    bar.window().resize(width, 400)
    qtbot.waitUntil(lambda: bar.width() == width)
    places = [QRect(stop.mapTo(bar, QPoint()), stop.size()) for stop in bar.stops()]
    for stop, place in zip(bar.stops(), places, strict=True):
        assert bar.rect().contains(place)
        assert place.width() >= stop.minimumSizeHint().width()
    assert not any(one.intersects(other) for one in places for other in places if one is not other)


def test_where_there_is_room_it_is_one_line_with_the_way_on_at_its_end(qtbot, bar):
    bar.window().resize(1400, 400)
    qtbot.waitUntil(lambda: bar.width() == 1400)
    assert bar.height() < 2 * bar.done.height()
    assert bar.width() - bar.done.mapTo(bar, QPoint(bar.done.width(), 0)).x() < 20


def test_what_is_chosen_already_stays_chosen_and_is_asked_for_again(bar):
    asked = []
    bar.tool_asked.connect(asked.append)
    bar.show_tool(Tool.STEP)
    bar.tools[Tool.STEP].click()
    assert bar.tools[Tool.STEP].isChecked()
    bar.tools[Tool.CROP].click()
    assert asked == [Tool.STEP, Tool.CROP]
    bar.show_tool(Tool.CROP)
    assert [tool for tool, button in bar.tools.items() if button.isChecked()] == [Tool.CROP]


def test_colours_are_marked_and_need_something_to_colour(bar):
    asked = []
    bar.colour_asked.connect(asked.append)
    bar.show_colour(RED)
    bar.colours[BLACK].click()
    bar.show_colour(BLACK)
    assert asked == [BLACK]
    assert [colour for colour, button in bar.colours.items() if button.isChecked()] == [BLACK]
    bar.show_colour(None)
    assert not any(bar.colours[colour].isEnabled() for colour in COLOURS)


def test_every_colour_is_seen(bar):
    for colour, button in bar.colours.items():
        assert button.grab().toImage().pixelColor(button.rect().center()).getRgb()[:3] == colour


def test_what_cannot_be_done_cannot_be_pressed(bar):
    bar.show_possible(can_delete=False, can_share=True)
    assert (bar.delete.isEnabled(), bar.copy.isEnabled(), bar.export.isEnabled()) == (False, True, True)

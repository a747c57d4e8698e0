import pytest
from PySide6.QtCore import QPoint, Qt

from gallery_app.desktop.filter_ranges import PixelSection, make_size_section, nearest_step
from gallery_app.desktop.filter_slider import RangeSlider
from gallery_app.domain.query import Query
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_query


def follow(section):
    texts = []

    def take(query):
        texts.append(print_query(query))
        section.show_query(query)

    section.query_edited.connect(take)
    return texts


@pytest.fixture
def size(qtbot, theme):
    section = make_size_section(theme)
    qtbot.addWidget(section)
    section.resize(200, 120)
    section.show()
    section.activateWindow()
    return section


def test_steps_are_found():
    assert [nearest_step(value, (10, 20, 50)) for value in (1, 14, 16, 50, 900)] == [1, 1, 2, 3, 3]


def test_keys_move_a_knob_and_quick_presses_are_one_change(qtbot, size):
    texts = follow(size)
    size.slider.low.setFocus()
    for _ in range(3):
        qtbot.keyClick(size.slider.low, Qt.Key.Key_Right)
    assert size.words() == ("50 KB", "Any")
    assert texts == []
    qtbot.waitUntil(lambda: len(texts) == 1)
    assert parse_query(texts[0]) == parse_query("size:>=50kb")
    qtbot.keyClick(size.slider.low, Qt.Key.Key_Home)
    size.slider.settle()
    assert texts[-1] == ""
    assert size.words() == ("Any", "Any")


def test_dragging_tells_when_the_knob_is_let_go(qtbot, size):
    texts = follow(size)
    slider = size.slider
    middle = slider.height() // 2
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 8, middle))
    qtbot.mouseMove(slider, QPoint(slider.width() // 2, middle))
    assert texts == []
    assert size.words()[1] != "Any"
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, middle))
    assert len(texts) == 1
    assert texts[0].startswith("size:")
    assert slider.high.hasFocus()


def test_the_knobs_keep_their_order(qtbot, theme):
    slider = RangeSlider(theme, "Size", 10)
    qtbot.addWidget(slider)
    slider.show_ends(4, 6)
    slider.low.setValue(9)
    assert slider.ends() == (5, 6)
    slider.high.setValue(0)
    assert slider.ends() == (5, 6)
    slider.high.setValue(10)
    slider.low.setValue(10)
    assert slider.ends() == (9, 10)
    chosen = []
    slider.chosen.connect(lambda low, high: chosen.append((low, high)))
    slider.settle()
    slider.settle()
    assert chosen == [(9, 10)]


def test_a_range_between_the_steps_is_written_as_it_is(size):
    size.show_query(parse_query("size:70kb..90kb"))
    assert size.words() == ("70 KB", "90 KB")
    size.show_query(parse_query("size:>100gb"))
    assert size.words()[1] == "Any"
    size.show_query(parse_query("size:<1kb"))
    assert size.words() == ("Any", "1 KB")
    size.show_query(parse_query("size:<1kb|>2mb"))
    assert size.words() == ("Any", "Any")


def test_every_step_comes_back_from_its_text(size):
    texts = follow(size)
    last = size.slider.high.maximum()
    for low in range(last):
        size.show_query(Query())
        size.slider.low.setValue(low)
        size.slider.settle()
        if low:
            size.show_query(parse_query(texts[-1]))
            assert size.slider.ends() == (low, last)


def test_shapes_and_megapixels(qtbot, theme):
    section = PixelSection(theme)
    qtbot.addWidget(section)
    texts = follow(section)
    section.shapes[0].click()
    section.shapes[3].click()
    assert texts[-1] == "ratio:portrait|tall"
    section.slider.low.setValue(3)
    section.slider.settle()
    assert parse_query(texts[-1]) == parse_query("ratio:portrait|tall mp:>=0.5")
    assert section.words() == ("0.5 MP", "Any")
    assert section.head.accessibleName() == "Pixel size, folded, 3 chosen"
    assert section.slider.low.accessibleDescription() == "0.5 MP"

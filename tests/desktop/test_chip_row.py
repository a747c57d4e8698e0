import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from gallery_app.desktop.chip_row import ChipRow
from gallery_app.domain.query import Query, Sort
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_query
from tests.desktop.sample_search import VOCABULARY

LONG = "a very long phrase that somebody copied out of an error message, all of it, to the last word"
TEXT = "company:Contoso type:jpeg|png -from:ana flicker"


@pytest.fixture
def row(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    row = ChipRow(theme)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(QLineEdit("above"))
    column.addWidget(row)
    column.addWidget(QLineEdit("below"))
    column.addStretch(1)
    window.resize(1000, 300)
    window.show()
    window.activateWindow()
    yield row
    window.close()


@pytest.fixture
def edits(row):
    edits = []
    row.query_edited.connect(lambda query: edits.append(print_query(query)))
    return edits


def show(row, text=TEXT, sent=frozenset({0})):
    row.show_query(parse_query(text), VOCABULARY, sent)
    QApplication.processEvents()


def cross(chip):
    return QPoint(chip.width() - 12, chip.height() // 2)


def test_one_chip_for_each_part_in_words(row):
    show(row)
    assert [chip.text() for chip in row.chips] == [
        "Company: Contoso", "Type: JPEG or PNG", "Not From: ana", "“flicker”",
    ]  # fmt: skip
    assert row.chips[0].accessibleName() == "Company: Contoso, Freshdesk answers this"
    assert row.chips[1].accessibleName().endswith("Answered from what is known on this computer")
    assert row.clear_all.isVisible()


def test_without_a_query_there_is_no_row(row):
    show(row)
    row.show_query(Query(), VOCABULARY)
    assert not row.isVisible()
    row.show_query(Query(None, Sort.NEWEST), VOCABULARY)
    assert row.isVisible()
    assert not row.clear_all.isVisible()


def test_the_cross_removes_and_the_words_lead_to_the_part(qtbot, row, edits):
    show(row)
    asked = []
    row.part_asked.connect(asked.append)
    qtbot.mouseClick(row.chips[1], Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    assert (asked, edits) == ([1], [])
    qtbot.mouseClick(row.chips[1], Qt.MouseButton.LeftButton, pos=cross(row.chips[1]))
    assert (asked, edits) == ([1], [print_query(parse_query("company:Contoso -from:ana flicker"))])


def test_a_press_dragged_off_the_cross_removes_nothing(qtbot, row, edits):
    show(row)
    qtbot.mousePress(row.chips[1], Qt.MouseButton.LeftButton, pos=cross(row.chips[1]))
    qtbot.mouseRelease(row.chips[1], Qt.MouseButton.LeftButton, pos=QPoint(-40, 200))
    assert edits == []


def test_clear_all_keeps_the_order(row, edits):
    show(row, f"{TEXT} sort:newest")
    row.clear_all.click()
    assert edits == ["sort:newest"]


def test_keys_go_along_the_chips_and_delete_removes(qtbot, row, edits):
    show(row)
    row.query_edited.connect(lambda query: row.show_query(query, VOCABULARY))
    row.focus_first()
    qtbot.keyClick(row.chips[0], Qt.Key.Key_Right)
    assert row.chips[1].hasFocus()
    qtbot.keyClick(row.chips[1], Qt.Key.Key_Delete)
    assert edits == [print_query(parse_query("company:Contoso -from:ana flicker"))]
    assert row.chips[1].hasFocus()
    with qtbot.waitSignal(row.part_asked) as asked:
        qtbot.keyClick(row.chips[1], Qt.Key.Key_Return)
    assert asked.args == [1]
    qtbot.keyClick(row.chips[1], Qt.Key.Key_Left)
    assert row.chips[0].hasFocus()
    qtbot.keyClick(row.chips[0], Qt.Key.Key_Left)
    assert row.chips[0].hasFocus()


def test_tab_stops_once_at_the_chips_between_what_is_above_and_below(qtbot, row):
    show(row)
    show(row)
    above, below = row.window().findChildren(QLineEdit)
    above.setFocus()
    order = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget())
    assert order == [row.chips[0], row.clear_all, row.sort, below]


@pytest.mark.parametrize(("place", "sort"), [(1, "newest"), (2, "oldest"), (3, "size"), (4, "name")])
def test_the_order_is_chosen_and_shown(row, place, sort, edits):
    show(row, "flicker")
    assert row.sort.text() == "Sort: Ticket"
    row.sorts.actions()[place].trigger()
    assert edits == [f"flicker sort:{sort}"]
    assert row.sort.text() == "Sort: Ticket"
    show(row, edits[0])
    assert row.sort.accessibleName() == f"Sort by: {sort.capitalize()}"
    assert [action.isChecked() for action in row.sorts.actions()].index(True) == place
    row.sorts.actions()[0].trigger()
    assert edits[-1] == "flicker"


def test_the_chosen_order_again_asks_nothing_and_similar_is_said(row, edits):
    show(row, "flicker sort:size")
    row.sorts.actions()[3].trigger()
    assert edits == []
    assert row.sorts.actions()[3].isChecked()
    show(row, "similar:0123456789abcdef sort:similar")
    assert row.sort.text() == "Sort: Similar"


@pytest.mark.parametrize("width", [320, 400, 1000])
def test_short_of_room_chips_wrap_and_nothing_is_pushed_out(qtbot, row, width):
    show(
        row,
        f'type:png "{LONG}"',
    )
    window = row.window()
    window.resize(width, 300)
    qtbot.waitUntil(lambda: row.width() == width)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= 320
    for chip in row.chips:
        place = chip.mapTo(row, QPoint(0, 0))
        assert place.x() >= 0
        assert place.x() + chip.width() <= row.width()
        assert place.y() + chip.height() <= row.height()
    lines = {chip.mapTo(row, QPoint(0, 0)).y() for chip in row.chips}
    assert (len(lines) > 1) is (width < 1000)


def test_from_right_to_left_the_cross_is_at_the_left(qtbot, row, edits):
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(row)
    first, second = row.chips[:2]
    assert first.x() > second.x()
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(12, 10))
    assert len(edits) == 1

"""A window that is read from right to left: what is turned over with it, and what is not."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout

from gallery_app.desktop.buttons import CheckBox
from gallery_app.desktop.connect_form import AddressEdit
from gallery_app.desktop.export_segments import Card
from gallery_app.desktop.filter_rows import FilterRow
from gallery_app.desktop.filter_section import SectionHead
from gallery_app.desktop.icons import DIRECTIONAL, make_icon_pixmap
from gallery_app.desktop.inspect_section import InspectHead
from gallery_app.desktop.mirroring import find_side, isolate, mirror, mirror_sheet, set_margins
from gallery_app.desktop.plain_text import ElidedLabel, PlainLabel
from gallery_app.desktop.search_bar import SearchBar
from gallery_app.desktop.style_sheet import make_style_sheet
from gallery_app.desktop.tokens import CONTRAST_DARK, DARK, LIGHT
from tests.desktop.opened_view import open_view
from tests.desktop.sample_gallery import make_info, make_ref, make_thumbnail

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WORDS = "Words"


@pytest.fixture(params=[LTR, RTL], ids=["from left", "from right"])
def direction(request, qapp, theme):
    """Both ways of reading, of the whole application as `speak` sets it."""
    qapp.setLayoutDirection(request.param)
    theme.apply()
    yield request.param
    qapp.setLayoutDirection(LTR)
    theme.apply()


@pytest.fixture
def mirrored(qapp, theme):
    qapp.setLayoutDirection(RTL)
    theme.apply()
    yield theme
    qapp.setLayoutDirection(LTR)
    theme.apply()


# --- by rule --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST_DARK], ids=["light", "dark", "contrast"])
def test_a_sheet_turned_over_twice_is_the_same_again(tokens):
    sheet = make_style_sheet(tokens, round)
    assert mirror_sheet(mirror_sheet(sheet)) == sheet
    assert mirror_sheet(sheet) != sheet


@pytest.mark.parametrize(
    ("rule", "turned"),
    [
        ("a { padding: 1px 2px 3px 4px; }", "a { padding: 1px 4px 3px 2px; }"),
        ("a { padding: 0 2px; min-height: 3px; }", "a { padding: 0 2px; min-height: 3px; }"),
        ("a { padding-left: 2px; padding-right: 3px; }", "a { padding-right: 2px; padding-left: 3px; }"),
        ("a { border-left: 1px solid #fff; }", "a { border-right: 1px solid #fff; }"),
        ("a { text-align: left; }", "a { text-align: left; }"),
        ("QMenu::item { padding: 1px 2px 3px 4px; }", "QMenu::item { padding: 1px 2px 3px 4px; }"),
    ],
)
def test_what_of_a_sheet_is_turned_over(rule, turned):
    assert mirror_sheet(rule) == turned


@pytest.mark.parametrize("place", [QRect(0, 0, 10, 5), QRect(3, 1, 7, 2), QRect(90, 0, 10, 5)])
def test_a_place_turned_over_is_as_far_from_the_other_end(place):
    turned = mirror(place, 100)
    assert (turned.left(), turned.size()) == (100 - place.right() - 1, place.size())
    assert mirror(turned, 100) == place


def test_margins_begin_where_one_begins_to_read(direction):
    row = QHBoxLayout()
    set_margins(row, 1, 2, 3, 4)
    left, top, right, bottom = (1, 2, 3, 4) if direction is LTR else (3, 2, 1, 4)
    margins = row.contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (left, top, right, bottom)


@pytest.mark.parametrize(
    "name", ["arrow-left", "panel-right", "undo-2", "play", "rotate-cw", "move-up-right"]
)
def test_signs_that_point_along_the_line_are_turned_over_and_no_others(qapp, name):
    qapp.setLayoutDirection(LTR)
    usual = make_icon_pixmap(name, "#000000", 16, 1.0).toImage()
    qapp.setLayoutDirection(RTL)
    try:
        shown = make_icon_pixmap(name, "#000000", 16, 1.0).toImage()
    finally:
        qapp.setLayoutDirection(LTR)
    assert shown == (usual.flipped(Qt.Orientation.Horizontal) if name in DIRECTIONAL else usual)


@pytest.mark.usefixtures("mirrored")
def test_a_name_in_a_list_runs_as_its_letters_do():
    assert isolate("4711_001.jpg") == "\u20684711_001.jpg\u2069"


# --- what is painted ------------------------------------------------------------------------------------


PAINTED = {
    "head of a section": lambda theme: SectionHead(theme, WORDS),
    "row of a filter": lambda theme: FilterRow(theme, WORDS),
    "head of the inspector": lambda theme: InspectHead(theme, WORDS),
    "check box": lambda theme: CheckBox(theme, WORDS),
    "card": lambda theme: Card(theme, WORDS, WORDS),
    "label": lambda _theme: PlainLabel(WORDS),
    "elided label": lambda _theme: ElidedLabel(WORDS),
}


@pytest.mark.parametrize("kind", PAINTED)
def test_texts_begin_at_the_side_where_reading_begins(qtbot, theme, direction, kind):
    """Latin letters too: their own direction says how they run, not where they stand."""
    part = PAINTED[kind](theme)
    qtbot.addWidget(part)
    part.resize(400, 60 if kind == "card" else 28)
    image = part.grab().toImage()
    start = image.copy(QRect(8, 6, 92, image.height() - 12))
    end = image.copy(QRect(image.width() - 100, 6, 92, image.height() - 12))
    begun, other = (start, end) if direction is LTR else (end, start)
    assert count_ink(begun) > 3 * count_ink(other)


def count_ink(image: QImage) -> int:
    """How many pixels are no ground."""
    ground = image.pixelColor(image.width() // 2, 0)
    return sum(image.pixelColor(x, y) != ground for x in range(image.width()) for y in range(image.height()))


def test_only_a_widget_may_be_mirrored_too(qtbot, theme):
    head = SectionHead(theme, WORDS)
    qtbot.addWidget(head)
    head.setLayoutDirection(RTL)
    assert find_side(head) & Qt.AlignmentFlag.AlignRight
    assert find_side(head, at_end=True) & Qt.AlignmentFlag.AlignLeft


def test_queries_and_addresses_are_written_as_ever(qtbot, mirrored):
    for field in (SearchBar(mirrored), AddressEdit(mirrored)):
        qtbot.addWidget(field)
        assert field.layoutDirection() is LTR


def test_signs_of_the_search_field_change_sides(qtbot, theme, direction):
    search = SearchBar(theme)
    qtbot.addWidget(search)
    search.resize(400, 34)
    search.show()
    qtbot.waitExposed(search)
    search.show_text("type:png")
    glass, mark = search._glass.geometry().center().x(), search._bookmark.geometry().center().x()
    assert (glass < 40, mark > 360) == ((True, True) if direction is LTR else (False, False))
    search.grab()  # which places the text
    text = search.cursorRect().center().x()
    assert (text > 200) == (direction is RTL)


# --- pictures stay --------------------------------------------------------------------------------------


def test_a_picture_is_the_same_either_way(qtbot, theme, direction):
    view = open_view(qtbot, theme, (make_ref(0),), direction=direction)
    two = QImage(512, 384, QImage.Format.Format_RGB32)
    two.fill(QColor("#0000ff"))
    painter = QPainter(two)
    painter.fillRect(QRect(0, 0, 256, 384), QColor("#ff0000"))
    painter.end()
    view.pixmaps_.put_image(make_ref(0).id, two)
    view.model_.show_thumbnail(make_ref(0).id, make_info(), make_thumbnail())
    image, cell = view.viewport().grab().toImage(), view.visualRect(view.model_.index(0))
    middle = cell.top() + cell.height() // 3
    seen = [image.pixelColor(cell.left() + cell.width() * share // 8, middle) for share in (3, 5)]
    assert (seen[0].red() > 200, seen[1].blue() > 200) == (True, True)
    assert (cell.left() < 100) == (direction is LTR)

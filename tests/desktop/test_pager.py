from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from gallery_app.desktop.pager import PAGE_SIZES, Pager, pick_pages


@pytest.mark.parametrize(
    ("page", "pages", "shown"),
    [
        (1, 1, (1,)),
        (2, 5, (1, 2, 3, 4, 5)),
        (1, 7, (1, 2, 3, 4, 5, 6, 7)),
        (1, 9, (1, 2, 3, 4, None, 9)),
        (5, 9, (1, None, 4, 5, 6, None, 9)),
        (9, 9, (1, None, 6, 7, 8, 9)),
        (2, 9, (1, 2, 3, 4, None, 9)),
        (3, 9, (1, 2, 3, 4, None, 9)),
    ],
)
def test_pages_offered(page, pages, shown):
    assert pick_pages(page, pages) == shown


@pytest.mark.parametrize("pages", [1, 2, 7, 8, 30])
def test_first_last_and_open_page_are_always_offered_in_order(pages):
    for page in range(1, pages + 1):
        numbers = [number for number in pick_pages(page, pages) if number]
        assert {1, page, pages} <= set(numbers)
        assert numbers == sorted(set(numbers))
        assert len(pick_pages(page, pages)) <= 7


@pytest.fixture
def pager(qtbot, theme):
    pager = Pager(theme)
    qtbot.addWidget(pager)
    pager.show()
    return pager


def test_turning_stops_at_both_ends(pager):
    pager.show_pages(1, 3)
    asked = []
    pager.page_asked.connect(asked.append)
    pager.turn(-1)
    pager.turn(1)
    pager.show_pages(3, 3)
    pager.turn(1)
    assert asked == [2]


def test_a_number_asks_for_its_page_and_the_open_one_does_nothing(pager):
    pager.show_pages(2, 3)
    asked = []
    pager.page_asked.connect(asked.append)
    for place in range(3):
        button = pager._numbers_row.itemAt(place).widget()
        assert isinstance(button, QPushButton)
        button.click()
    assert asked == [1, 3]


def test_a_single_page_needs_no_numbers(pager):
    pager.show_pages(1, 1)
    assert not pager.before.isVisible()
    assert pager._size.isVisible()


def test_page_sizes_are_offered_and_fifty_is_chosen_first(pager):
    assert [action.data() for action in pager._sizes.actions()] == list(PAGE_SIZES)
    asked = []
    pager.size_asked.connect(asked.append)
    pager._sizes.actions()[2].trigger()
    assert (pager.page_size, asked) == (50, [100])


def test_the_chooser_of_page_sizes_says_what_is_chosen(pager):
    assert pager._size.accessibleName() == "50 pictures a page"
    pager.show_page_size(200)
    assert pager._size.accessibleName() == "200 pictures a page"


def numbers_of(pager):
    return [pager._numbers_row.itemAt(place).widget() for place in range(pager._numbers_row.count())]


def test_tab_goes_from_left_to_right(qtbot, pager):
    pager.show_pages(1, 2)
    pager.show_pages(2, 3)
    qtbot.waitUntil(numbers_of(pager)[2].isVisible)
    order = [pager.before, *numbers_of(pager), pager.after, pager._size]
    for part, following in pairwise(order):
        reached = part.nextInFocusChain()
        while reached.isHidden() or reached.focusPolicy() == Qt.FocusPolicy.NoFocus:
            reached = reached.nextInFocusChain()
        assert reached is following


def test_the_keys_stay_on_the_numbers_when_a_page_is_turned(qtbot, pager):
    pager.show_pages(1, 3)
    pager.activateWindow()
    qtbot.waitUntil(numbers_of(pager)[1].isVisible)
    numbers_of(pager)[1].setFocus()
    qtbot.waitUntil(numbers_of(pager)[1].hasFocus)
    pager.show_pages(2, 3)
    assert numbers_of(pager)[1].hasFocus()
    assert numbers_of(pager)[1].isChecked()

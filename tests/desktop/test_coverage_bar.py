from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.coverage_bar import CoverageBar
from gallery_app.desktop.coverage_popover import SentencesPopover
from gallery_app.desktop.wording import coverage_hint
from gallery_app.domain.query import Choice, Key, Term
from gallery_app.domain.result import Coverage, FailureCount, FoldReason

SINCE = datetime(2024, 10, 24, 12, tzinfo=UTC)
FULL = Coverage(
    212,
    failed=6,
    remote=4,
    pictures=240,
    folded={FoldReason.LOGO: 12, FoldReason.TINY: 4, FoldReason.HIDDEN: 2},
    failures=(
        FailureCount("link_expired", "The link has expired", 4),
        FailureCount("file_gone", "The file is gone", 2),
    ),
    undecided=31,
    tickets_known=900,
    tickets_read=120,
    not_looked_at=("12 days have more than 300 tickets each.", "Archived tickets are not searched."),
)


@pytest.fixture
def bar(qtbot, theme):
    line = QWidget()
    qtbot.addWidget(line)
    bar = CoverageBar(theme)
    bar.setParent(line)
    line.resize(1600, 40)
    bar.resize(1600, 40)
    line.show()
    yield bar
    line.close()


@pytest.fixture
def nodes(bar):
    nodes = []
    bar.query_part_asked.connect(nodes.append)
    return nodes


def press(menu, words):
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()


def term(key, value):
    return Term(key, (Choice(value),))


def test_every_part_is_said_and_zero_parts_are_left_out(bar):
    bar.show_coverage(FULL, 50)
    assert bar.text() == (
        "50 of 212 pictures · 18 folded · 6 failed · 4 remote, not loaded · 31 not looked into · "
        "120 of 900 tickets read · What was not looked at"
    )
    assert bar.accessibleName() == bar.text()
    bar.show_coverage(Coverage(1), 1)
    assert bar.text() == "1 picture"
    bar.clear()
    assert bar.text() == ""


def test_the_count_tells_what_became_of_the_others():
    assert coverage_hint(FULL) == "240 pictures fit\n10 shown elsewhere in the result too\n18 folded away"
    assert coverage_hint(Coverage(3, pictures=3)) == ""
    assert coverage_hint(Coverage(3)) == ""


def test_folded_is_asked_for_as_a_whole_or_by_reason(bar, nodes):
    bar.show_coverage(FULL, 50)
    menu = bar.make_folded_menu()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "All that is folded\t18", "Signature logos\t12", "Icons\t4", "Hidden by hand\t2",
    ]  # fmt: skip
    press(menu, "All")
    press(menu, "Signature")
    assert nodes == [term(Key.IS, "hidden"), term(Key.IS, "logo")]
    assert not menu.actions()[-1].isEnabled()


def test_failures_are_asked_for_by_reason_and_tried_again(qtbot, bar, nodes):
    bar.show_coverage(FULL, 50)
    menu = bar.make_failed_menu()
    press(menu, "All")
    press(menu, "The file is gone")
    assert nodes == [term(Key.IS, "failed"), term(Key.FAILED, "file_gone")]
    with qtbot.waitSignal(bar.retry_asked):
        press(menu, "Try again")


def test_links_open_their_menus(bar):
    bar.show_coverage(FULL, 50)
    bar.parts["folded"].widget.click()
    opened = [child for child in bar.children() if getattr(child, "actions", None) and child.isWindow()]
    assert [each.accessibleName() for each in opened] == ["Folded pictures"]
    opened[0].close()


@pytest.mark.parametrize(
    ("part", "signal"), [("undecided", "look_into_asked"), ("tickets", "read_more_asked")]
)
def test_what_is_not_known_yet_can_be_asked_for(qtbot, bar, part, signal):
    bar.show_coverage(FULL, 50)
    with qtbot.waitSignal(getattr(bar, signal)):
        qtbot.mouseClick(bar.parts[part].widget, Qt.MouseButton.LeftButton)


def test_remote_pictures_are_asked_for(qtbot, bar, nodes):
    bar.show_coverage(FULL, 50)
    qtbot.mouseClick(bar.parts["remote"].widget, Qt.MouseButton.LeftButton)
    assert nodes == [term(Key.IS, "remote")]


def test_what_was_not_looked_at_is_said_in_sentences(qtbot, bar):
    bar.show_coverage(FULL, 50)
    bar.parts["unlooked"].widget.click()
    popover = bar.findChild(SentencesPopover)
    assert popover.sentences == FULL.not_looked_at
    assert "Archived tickets" in popover.accessibleName()
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bar.findChild(SentencesPopover) is None)


def test_asking_is_shown_until_the_next_coverage_or_its_end(bar):
    bar.show_coverage(FULL, 50)
    bar.show_asking(34, 12)
    assert "Freshdesk: 12 of 34 tickets read" in bar.text()
    assert "120 of 900" not in bar.text()
    bar.show_asking(0, 0)
    assert "Freshdesk" not in bar.text()
    assert "120 of 900 tickets read" in bar.text()
    bar.show_asking(34, 12)
    bar.show_coverage(Coverage(3, tickets_known=34, tickets_read=34), 3)
    assert bar.text() == "3 pictures"


def test_new_pictures_are_offered_quietly(qtbot, bar):
    bar.show_coverage(Coverage(212), 50)
    bar.show_more(14)
    assert bar.text() == "50 of 212 pictures · 14 new · Show"
    assert bar.parts["more"].widget.accessibleName() == "Show 14 new pictures"
    with qtbot.waitSignal(bar.more_asked):
        bar.parts["more"].widget.click()
    bar.show_more(0)
    assert bar.text() == "50 of 212 pictures"


def test_the_selection_is_counted_over_pages_and_cleared(qtbot, bar):
    bar.show_coverage(Coverage(212), 50)
    bar.show_selected(12, 3)
    assert bar.text().endswith("12 selected on 3 pages")
    with qtbot.waitSignal(bar.clear_asked):
        bar.parts["selected"].tail.click()
    bar.show_selected(3, 1)
    assert bar.text().endswith("· 3 selected")
    bar.show_selected(1, 2)
    assert bar.text().endswith("1 selected on 2 pages")
    bar.show_selected(1, 1)
    assert bar.text() == "50 of 212 pictures"
    assert not bar.parts["selected"].tail.isVisible()


@pytest.mark.parametrize("width", [180, 260, 420, 700, 1000])
def test_short_of_room_the_rest_waits_behind_the_ellipsis(qtbot, bar, width):
    bar.show_coverage(FULL, 50)
    bar.show_selected(12, 3)
    bar.resize(width, 40)
    qtbot.waitUntil(lambda: bar.width() == width)
    shown = [part for part in bar.parts.values() if part.widget.isVisible()]
    assert bar.overflow.isVisible()
    right = max(part.widget.geometry().right() for part in shown) if shown else 0
    assert max(right, bar.overflow.geometry().right()) <= width
    behind = [action.text() for action in bar.make_overflow_menu().actions()]
    assert len(behind) + len(shown) == 7
    assert bar._number.isVisible()
    assert bar.minimumSizeHint().width() <= 180


def test_what_waits_behind_the_ellipsis_does_the_same(bar, qtbot):
    bar.show_coverage(FULL, 50)
    bar.resize(180, 40)
    qtbot.waitUntil(lambda: not bar.parts["undecided"].widget.isVisible())
    with qtbot.waitSignal(bar.look_into_asked):
        press(bar.make_overflow_menu(), "31 not looked into")


@pytest.mark.parametrize(
    ("since", "words"), [(None, "only tickets opened here"), (SINCE, "tickets since 24 Oct 2024")]
)
def test_a_search_of_what_is_known_here_says_so_and_offers_a_refresh(bar, since, words):
    asked = []
    bar.refresh_asked.connect(lambda: asked.append(1))
    bar.show_coverage(Coverage(3, is_local=True, listed_since=since), 3)
    assert words in bar.text()
    bar.parts["local"].widget.click()
    assert asked == [1]

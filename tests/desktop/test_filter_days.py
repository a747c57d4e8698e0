from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt

from gallery_app.desktop.filter_days import DaysSection, first_and_last, read_day
from gallery_app.domain.query import CalendarPeriod, Days, DaysBack, Query
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.query_print import print_query
from tests.desktop.sample_search import NOW


@pytest.fixture
def days(qtbot, theme):
    section = DaysSection(theme, lambda: NOW)
    qtbot.addWidget(section)
    section.resize(200, 200)
    section.show()
    section.activateWindow()
    return section


@pytest.fixture
def texts(days):
    """Lead every edit straight back, as the window does."""
    texts = []

    def take(query):
        texts.append(print_query(query))
        days.show_query(query)

    days.query_edited.connect(take)
    return texts


@pytest.mark.parametrize(
    ("typed", "point"),
    [
        ("2026-03-10", CalendarPeriod(2026, 3, 10)),
        ("10 Mar 2026", CalendarPeriod(2026, 3, 10)),
        ("2026-03", CalendarPeriod(2026, 3)),
        ("2026", CalendarPeriod(2026)),
        ("today", DaysBack(0)),
        ("-7d", DaysBack(7)),
        ("", None),
        ("tomorrow", None),
        ("31 Feb 2026", None),
    ],
)
def test_days_are_read_as_people_type_them(typed, point):
    assert read_day(typed) == point


def test_the_ends_are_shown_as_the_first_and_last_day(days):
    days.show_query(parse_query("date:2026-02"))
    assert (days.first.text(), days.last.text()) == ("1 Feb 2026", "28 Feb 2026")
    days.show_query(parse_query("date:<2026-02-10"))
    assert (days.first.text(), days.last.text()) == ("", "9 Feb 2026")
    days.show_query(parse_query("date:-7d"))
    assert (days.first.text(), days.last.text()) == ("15 Nov 2026", "22 Nov 2026")
    assert first_and_last(Days(CalendarPeriod(2026), None), NOW) == (date(2026, 1, 1), None)


def test_typing_both_ends_makes_a_range(qtbot, days, texts):
    days.first.setFocus()
    qtbot.keyClicks(days.first, "1 Nov 2026")
    qtbot.keyClick(days.first, Qt.Key.Key_Return)
    assert parse_query(texts[-1]) == parse_query("date:2026-11-01..")
    qtbot.keyClicks(days.last, "2026-11-22")
    qtbot.keyClick(days.last, Qt.Key.Key_Return)
    assert parse_query(texts[-1]) == parse_query("date:2026-11-01..2026-11-22")
    days.first.selectAll()
    qtbot.keyClick(days.first, Qt.Key.Key_Delete)
    qtbot.keyClick(days.first, Qt.Key.Key_Return)
    assert parse_query(texts[-1]) == parse_query("date:..2026-11-22")
    days.last.selectAll()
    qtbot.keyClick(days.last, Qt.Key.Key_Delete)
    qtbot.keyClick(days.last, Qt.Key.Key_Return)
    assert texts[-1] == ""


def test_an_end_before_the_beginning_is_turned_round(qtbot, days, texts):
    days.show_query(parse_query("date:2026-11-10.."))
    qtbot.keyClicks(days.last, "2026-11-01")
    qtbot.keyClick(days.last, Qt.Key.Key_Return)
    assert parse_query(texts[-1]) == parse_query("date:2026-11-01..2026-11-10")


def test_what_is_no_day_stays_and_is_marked(qtbot, days, texts):
    qtbot.keyClicks(days.first, "soon")
    qtbot.keyClick(days.first, Qt.Key.Key_Return)
    assert (days.first.text(), days.first.property("refused"), texts) == ("soon", True, [])
    qtbot.keyClick(days.first, Qt.Key.Key_Backspace)
    assert days.first.property("refused") is False
    qtbot.keyClick(days.first, Qt.Key.Key_Escape)
    assert days.first.text() == ""


@pytest.mark.parametrize(
    ("place", "text"), [(0, "date:today"), (1, "date:-7d"), (2, "date:-30d"), (3, "date:2026")]
)
def test_quick_choices_are_pressed_and_given_back(days, place, text, texts):
    pill = days.quick[place]
    pill.click()
    assert parse_query(texts[-1]) == parse_query(text)
    assert [each.isChecked() for each in days.quick] == [at == place for at in range(4)]
    pill.click()
    assert texts[-1] == ""
    assert not pill.isChecked()


def test_a_click_opens_the_calendar_and_a_day_in_it_is_taken(qtbot, days, texts):
    days.show_query(parse_query("date:2026-11-01.."))
    qtbot.mouseClick(days.last, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    popup = days.last._popup
    assert popup.isVisible()
    popup._calendar.clicked.emit(QDate(2026, 11, 5))
    assert not popup.isVisible()
    assert parse_query(texts[-1]) == parse_query("date:2026-11-01..2026-11-05")


def test_typing_over_the_calendar_goes_into_the_field(qtbot, days):
    qtbot.keyClick(days.first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    view = days.first._popup._calendar.findChild(object, "qt_calendar_calendarview")
    qtbot.keyClick(view, Qt.Key.Key_2)
    assert not days.first._popup.isVisible()
    assert days.first.text() == "2"


def test_several_ranges_typed_are_left_alone(days, texts):
    query = parse_query("date:2024|2025")
    days.show_query(query)
    assert (days.first.text(), days.last.text()) == ("", "")
    days.quick[0].click()
    assert query.parts[0] in parse_query(texts[-1]).parts


def test_nothing_is_asked_without_a_change(days, texts):
    days.show_query(Query())
    days.first.editingFinished.emit()
    assert texts == []

"""The Date section: from and to, typed or taken from a calendar, and quick choices; local days."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gallery_app.desktop.buttons import is_escape_asked, make_pill
from gallery_app.desktop.filter_flow import FlowLayout
from gallery_app.desktop.filter_section import Section
from gallery_app.desktop.filter_terms import days_in, with_days
from gallery_app.desktop.mirroring import is_mirrored
from gallery_app.desktop.plain_text import set_plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.wording import day_words
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.query import CalendarPeriod, DayPoint, Days, Query, Term
from gallery_app.domain.query_days import Moment, clock_bounds
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.translation import mark, tr, tr_count

DAY_HINT = mark("Type a day such as 2026-03-10, 10 Mar 2026, 2026-03, today or -7d.")


def find_moment() -> Moment:
    """Now, where the person is."""
    return Moment(datetime.now(UTC))


def quick_choices(today: date) -> tuple[tuple[str, str], ...]:
    """Labels and what each is typed as."""
    return (
        (tr("Today"), "today"),
        (tr_count("{count} day", "{count} days", 7), "-7d"),
        (tr_count("{count} day", "{count} days", 30), "-30d"),
        (tr("This year"), str(today.year)),
    )


def read_days(text: str) -> Days | None:
    """What `date:` makes of a text; None if it is no day."""
    try:
        where = parse_query(f"date:{text}").where
    except GalleryError:
        return None
    value = where.values[0] if isinstance(where, Term) and len(where.values) == 1 else None
    return value if isinstance(value, Days) else None


def read_day(text: str) -> DayPoint | None:
    """A typed day: the person's own short form, `10 Mar 2026`, or what `date:` takes."""
    typed = text.strip()
    own = QLocale()
    short = own.dateFormat(QLocale.FormatType.ShortFormat).replace("yyyy", "yy").replace("yy", "yyyy")
    for locale, form in ((QLocale.c(), "d MMM yyyy"), (own, "d MMM yyyy"), (own, short)):
        made = locale.toDate(typed, form)
        if made.isValid():
            return CalendarPeriod(made.year(), made.month(), made.day())
    days = read_days(typed) if typed else None
    if days is None:
        return None
    return days.low if days.low is not None else days.high


def first_and_last(days: Days, moment: Moment) -> tuple[date | None, date | None]:
    """The first and the last day that fit, None for an open end."""
    start, end = clock_bounds(days, moment)
    epoch = date(1970, 1, 1)
    first = epoch + timedelta(seconds=start) if start is not None else None
    last = epoch + timedelta(seconds=end) - timedelta(days=1) if end is not None else None
    return first, last


class DayField(QLineEdit):
    """One end of the range. A click opens the calendar, typing goes into the field.

    Signals:
        day_chosen: carries a DayPoint, or None for an open end.
    """

    day_chosen = Signal(object)

    def __init__(self, theme: Theme, placeholder: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._shown: date | None = None
        self._popup: CalendarPopup | None = None
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setProperty("place", "panel")
        self.setFont(theme.font(12, tabular=True))
        self.setMaxLength(40)
        self.setMinimumWidth(theme.px(40))
        self.editingFinished.connect(self._take_typed)
        self.textEdited.connect(lambda _text: self._mark(is_refused=False))
        set_plain_tooltip(self, tr(DAY_HINT))

    def show_day(self, day: date | None) -> None:
        """Write a day, or nothing."""
        self._shown = day
        self.setText(day_words(day) if day is not None else "")
        self.setCursorPosition(0)
        self._mark(is_refused=False)

    def open_calendar(self) -> None:
        """Show the calendar below."""
        if self._popup is None:
            self._popup = CalendarPopup(self._theme, self)
            self._popup.day_chosen.connect(self._choose)
            self._popup.typed.connect(self._type)
        self._popup.open_below(self, self._shown)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the calendar."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.hasSelectedText():
            self.open_calendar()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, while there is something to take back."""
        if is_escape_asked(event) and self.isModified():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the calendar; Up and Down belong to the panel."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.show_day(self._shown)
        else:
            super().keyPressEvent(event)

    def _choose(self, day: date | None) -> None:
        self.day_chosen.emit(CalendarPeriod(day.year, day.month, day.day) if day is not None else None)

    def _type(self, text: str) -> None:
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.selectAll()
        self.insert(text)
        self.setModified(True)

    def _take_typed(self) -> None:
        if not self.isModified():
            return
        self.setModified(False)
        point = read_day(self.text())
        if point is None and self.text().strip():
            self._mark(is_refused=True)
            return
        self.day_chosen.emit(point)

    def _mark(self, *, is_refused: bool) -> None:
        if bool(self.property("refused")) != is_refused:
            self.setProperty("refused", is_refused)
            self.style().polish(self)


class CalendarPopup(QFrame):
    """A month to choose a day from.

    Signals:
        day_chosen: carries a date, or None to leave this end open.
        typed: a figure or letter was typed; it belongs to the field.
    """

    day_chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self._calendar = QCalendarWidget()
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self._calendar.setAccessibleName(tr("Calendar"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, QTextCharFormat())
        self._calendar.clicked.connect(self._choose)
        self._calendar.activated.connect(self._choose)
        self._theme = theme
        theme.changed.connect(self._recolour)
        self._recolour()
        for part in self._calendar.findChildren(QWidget):
            part.installEventFilter(self)
        today = make_pill(theme, tr("Today"), is_checkable=False)
        today.clicked.connect(lambda: self._choose(QDate.currentDate()))
        clear = make_pill(theme, tr("Any day"), is_checkable=False)
        clear.clicked.connect(lambda: self._give(None))
        below = QHBoxLayout()
        below.addWidget(today)
        below.addWidget(clear)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8))
        column.addWidget(self._calendar)
        column.addLayout(below)

    def open_below(self, field: QWidget, day: date | None) -> None:
        """Show the month of a day, inside the screen."""
        shown = QDate(day.year, day.month, day.day) if day is not None else QDate.currentDate()
        self._calendar.setSelectedDate(shown)
        self.adjustSize()
        left = field.width() - self.width() if is_mirrored(field) else 0
        place = field.mapToGlobal(QPoint(left, field.height() + 4))
        screen = field.screen().availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place = field.mapToGlobal(QPoint(left, -self.height() - 4))
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        self.move(place)
        self.show()
        self._calendar.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Figures and letters go to the field; Enter takes the day."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            text = event.text()
            if text.isalnum() or text == "-":
                self.hide()
                self.typed.emit(text)
                return True
        return super().eventFilter(watched, event)

    def _recolour(self) -> None:
        for name, icon in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
            button = self._calendar.findChild(QToolButton, f"qt_calendar_{name}")
            if button is not None:
                button.setIcon(self._theme.icon(icon, "second"))
                is_previous = name == "prevmonth"
                button.setAccessibleName(tr("Previous month") if is_previous else tr("Next month"))

    def _choose(self, day: QDate) -> None:
        self._give(date(day.year(), day.month(), day.day()))

    def _give(self, day: date | None) -> None:
        self.hide()
        self.day_chosen.emit(day)


class DaysSection(Section):
    """From, to, and quick choices.

    Signals:
        query_edited: carries the edited Query.
    """

    query_edited = Signal(object)

    def __init__(self, theme: Theme, find_now: Callable[[], Moment] = find_moment) -> None:
        super().__init__(theme, "date", tr("Date"))
        self._find_now = find_now
        self._query = Query()
        self._days: Days | None = None
        self.first = DayField(theme, tr("From", about="first day"), tr("Date from"))
        self.last = DayField(theme, tr("To", about="last day"), tr("Date to"))
        self.first.day_chosen.connect(self._set_first)
        self.last.day_chosen.connect(self._set_last)
        fields = QHBoxLayout()
        fields.setContentsMargins(theme.px(8), theme.px(2), theme.px(8), 0)
        fields.setSpacing(theme.px(8))
        fields.addWidget(self.first)
        fields.addWidget(self.last)
        self.column.addLayout(fields)
        self.quick: list[QPushButton] = []
        pills = QWidget()
        flow = FlowLayout(pills, gap=theme.px(4))
        flow.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), 0)
        for label, typed in quick_choices(find_now().today):
            pill = make_pill(theme, label)
            pill.setProperty("typed", typed)
            pill.clicked.connect(lambda _checked=False, text=typed: self._choose_quick(text))
            flow.addWidget(pill)
            self.quick.append(pill)
        self.column.addWidget(pills)

    def show_query(self, query: Query) -> None:
        """Write the ends of the query's days and press the quick choice they are."""
        self._query = query
        self._days = days_in(query)
        ends = first_and_last(self._days, self._find_now()) if self._days is not None else (None, None)
        self.first.show_day(ends[0])
        self.last.show_day(ends[1])
        for pill in self.quick:
            pill.setChecked(self._days is not None and read_days(pill.property("typed")) == self._days)
        self.head.show_chosen(int(self._days is not None))

    def stops(self) -> Sequence[QWidget]:
        """Head, fields, quick choices."""
        return (self.head, self.first, self.last, *self.quick) if self.is_open else (self.head,)

    def _choose_quick(self, typed: str) -> None:
        days = read_days(typed)
        self._give(None if days == self._days else days)

    def _set_first(self, point: DayPoint | None) -> None:
        self._set_ends(replace(self._days or Days(), low=point, low_included=True))

    def _set_last(self, point: DayPoint | None) -> None:
        self._set_ends(replace(self._days or Days(), high=point, high_included=True))

    def _set_ends(self, days: Days) -> None:
        if days.low is None and days.high is None:
            self._give(None)
            return
        now = self._find_now()
        first, _ = first_and_last(Days(days.low), now)
        _, last = first_and_last(Days(None, days.high), now)
        is_reversed = first is not None and last is not None and first > last
        self._give(Days(days.high, days.low) if is_reversed else days)

    def _give(self, days: Days | None) -> None:
        self.query_edited.emit(with_days(self._query, days))
        self.show_query(self._query)  # whoever listens may have refused it

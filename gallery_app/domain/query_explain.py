"""A query in plain words, for chips ("Type: JPEG or PNG") and for whole sentences."""

from collections.abc import Iterable
from datetime import date
from functools import reduce

from gallery_app.domain.display import display_text
from gallery_app.domain.query import (
    And,
    CalendarPeriod,
    Choice,
    DayPoint,
    Days,
    DaysBack,
    Key,
    Node,
    Not,
    Or,
    Query,
    Span,
    Term,
    Text,
    ThanMessage,
    Unit,
    Value,
    Vocabulary,
    Word,
)
from gallery_app.domain.query_choices import ChoiceFacts
from gallery_app.domain.query_day_text import TODAY
from gallery_app.domain.query_keys import KEYS, NO_VOCABULARY, SORTS, NumberUnit, ValueKind, choices
from gallery_app.domain.query_spans import print_amount, print_rounded
from gallery_app.domain.translation import mark, tr, tr_count
from gallery_app.domain.words import day_words, month_words

_TEXT_LIMIT = 60
_RELATIONS = {
    "<": mark("before the message"),
    "<=": mark("not after the message"),
    ">": mark("after the message"),
    ">=": mark("not before the message"),
}
_AMOUNTS = {
    NumberUnit.PIXELS: mark("{number} px"),
    NumberUnit.MEGAPIXELS: mark("{number} MP"),
}
_SIZES = {"kb": mark("{size} KB"), "mb": mark("{size} MB"), "gb": mark("{size} GB")}
_PHRASES = {
    Key.TICKET: mark("of ticket {value}"), Key.ARTICLE: mark("of article {value}"),
    Key.FOLDER: mark("in the folder {value}"), Key.FROM: mark("from {value}"),
    Key.COMPANY: mark("of {value}"), Key.AGENT: mark("assigned to {value}"),
    Key.GROUP: mark("assigned to the group {value}"),
    Key.TAG: mark("tagged {value}"), Key.STATUS: mark("with status {value}"),
    Key.PRIORITY: mark("with priority {value}"), Key.CHANNEL: mark("that came by {value}"),
    Key.TYPE: mark("of type {value}"), Key.NAME: mark("named {value}"), Key.WIDTH: mark("{value} wide"),
    Key.HEIGHT: mark("{value} high"), Key.DATE: mark("sent {value}"), Key.TAKEN: mark("taken {value}"),
    Key.CAMERA: mark("taken with {value}"), Key.SOFTWARE: mark("saved by {value}"),
    Key.FAILED: mark("that failed: {value}"), Key.SIMILAR: mark("similar to {value}"),
    Key.SHA: mark("with SHA-256 {value}"),
}  # fmt: skip
_TOLD_BY_PHRASE = frozenset((Key.SOURCE, Key.VISIBILITY, Key.HAS, Key.IS, Key.RATIO))
"""Keys whose choices say all of it in their own phrase."""


def explain_query(query: Query, vocabulary: Vocabulary = NO_VOCABULARY) -> str:
    """One sentence without a full stop: `JPEG or PNG pictures, from ana@x.org, newest first`."""
    parts = list(query.parts)
    head = tr("Pictures") if parts else tr("All pictures")
    for part in parts:
        if isinstance(part, Term) and part.key is Key.TYPE:
            head = tr("{types} pictures", types=_join_values(part, vocabulary))
            parts.remove(part)
            break
    told = [head, *(_phrase(part, vocabulary) for part in parts)]
    told.extend(tr(sort.phrase) for sort in SORTS if sort.value == query.sort)
    return ", ".join(told)


def explain_part(node: Node, vocabulary: Vocabulary = NO_VOCABULARY) -> str:
    """What a chip says: `Type: JPEG or PNG`, `Not Company: Contoso`, `“invoice”`."""
    match node:
        case Word(text):
            return _word(text)
        case Term(Key.SIMILAR):
            return tr("Similar pictures")  # the digits of a hash say nothing to anybody
        case Term(key):
            return tr("{filter}: {values}", filter=KEYS[key].label, values=_join_values(node, vocabulary))
        case Not(part):
            return tr("Not {filter}", filter=_chip_inside(part, vocabulary))
        case And(parts):
            return _join_and(_chip_inside(part, vocabulary) for part in parts)
        case Or(parts):
            return _join_or(_chip_inside(part, vocabulary) for part in parts)


def _join_and(told: Iterable[str]) -> str:
    return reduce(lambda one, other: tr("{one} and {other}", one=one, other=other), told)


def _join_or(told: Iterable[str]) -> str:
    return reduce(lambda one, other: tr("{one} or {other}", one=one, other=other), told)


def _chip_inside(node: Node, vocabulary: Vocabulary) -> str:
    inner = explain_part(node, vocabulary)
    return f"({inner})" if isinstance(node, And | Or) else inner


def _phrase(node: Node, vocabulary: Vocabulary) -> str:
    match node:
        case Word(text):
            return tr("matching {text}", text=_word(text))
        case Term():
            return _term_phrase(node, vocabulary)
        case Not(part):
            return tr("not {what}", what=_phrase_inside(part, vocabulary))
        case And(parts):
            return _join_and(_phrase_inside(part, vocabulary) for part in parts)
        case Or(parts):
            return tr(
                "either {choices}", choices=_join_or(_phrase_inside(part, vocabulary) for part in parts)
            )


def _phrase_inside(node: Node, vocabulary: Vocabulary) -> str:
    inner = _phrase(node, vocabulary)
    return f"({inner})" if isinstance(node, And | Or) else inner


def _term_phrase(term: Term, vocabulary: Vocabulary) -> str:
    if term.key in _TOLD_BY_PHRASE:
        return _join_or(_value_phrase(term.key, value, vocabulary) for value in term.values)
    if KEYS[term.key].kind is ValueKind.DAYS:
        told = _join_or(
            _days_phrase(value) if isinstance(value, Days) else _value_words(term.key, value, vocabulary)
            for value in term.values
        )
    else:
        told = _join_values(term, vocabulary)
    return tr(_PHRASES[term.key], value=told) if term.key in _PHRASES else told


def _value_phrase(key: Key, value: Value, vocabulary: Vocabulary) -> str:
    if isinstance(value, Choice):
        return _choice_facts(key, value.value, vocabulary).phrase
    return tr(
        "shape {value}", value=_value_words(key, value, vocabulary)
    )  # of all these the one with numbers


def _join_values(term: Term, vocabulary: Vocabulary) -> str:
    return _join_or(_value_words(term.key, value, vocabulary) for value in term.values)


def _value_words(key: Key, value: Value, vocabulary: Vocabulary) -> str:
    match value:
        case Text(pattern):
            return display_text(pattern, limit=_TEXT_LIMIT)
        case Choice(word):
            return _choice_facts(key, word, vocabulary).label
        case Span():
            return _span_words(value, KEYS[key].unit or NumberUnit.PIXELS)
        case Days():
            return _days_words(value)
        case ThanMessage(relation):
            return tr(_RELATIONS[relation])


def _word(text: Text) -> str:
    shown = tr("“{text}”", text=display_text(text.pattern, limit=_TEXT_LIMIT))
    return tr("exactly {text}", text=shown) if text.is_whole else shown


def _choice_facts(key: Key, word: str, vocabulary: Vocabulary) -> ChoiceFacts:
    for choice in choices(key, vocabulary):
        if choice.value == word:
            return choice
    shown = display_text(word, limit=_TEXT_LIMIT)
    return ChoiceFacts(word, shown, shown)


def _span_words(span: Span, unit: NumberUnit) -> str:
    low, high = (None if end is None else _amount_words(end, unit) for end in (span.low, span.high))
    if low == high and span.low == span.high:
        is_plain = unit in (NumberUnit.ID, NumberUnit.PIXELS)
        return low or tr("any") if is_plain else tr("exactly {number}", number=low)
    if (rounded := print_rounded(span, unit)) is not None:
        return tr("about {number}", number=_with_unit(rounded, unit))
    if low and high and span.low_included and span.high_included:
        return tr("{low} to {high}", low=low, high=high)
    told = []
    if low:
        told.append(tr("at least {low}", low=low) if span.low_included else tr("over {low}", low=low))
    if high:
        told.append(tr("at most {high}", high=high) if span.high_included else tr("under {high}", high=high))
    return _join_and(told)


def _amount_words(number: float, unit: NumberUnit) -> str:
    return _with_unit(print_amount(number, unit), unit)


def _with_unit(printed: str, unit: NumberUnit) -> str:
    """`1.5mb` as `1.5 MB`."""
    if unit is not NumberUnit.BYTES:
        return tr(_AMOUNTS[unit], number=printed) if unit in _AMOUNTS else printed
    if (template := _SIZES.get(printed[-2:])) is not None:
        return tr(template, size=printed[:-2])
    return tr("1 byte") if printed == "1b" else tr("{count} bytes", count=printed.removesuffix("b"))


def _days_words(days: Days) -> str:
    low, high = days.low, days.high
    if low is None or high is None:
        return _open_days(days)
    if not (days.low_included and days.high_included):
        return _join_and(_open_days(end) for end in _split(days))
    if low == high:
        return _point_words(low)
    if isinstance(low, DaysBack) and high == TODAY:
        return _last_words(low)
    return tr("{low} to {high}", low=_point_words(low), high=_point_words(high))


def _split(days: Days) -> tuple[Days, Days]:
    """From where on, and until when."""
    return (
        Days(days.low, None, days.low_included),
        Days(None, days.high, high_included=days.high_included),
    )


def _open_days(days: Days) -> str:
    if days.low is not None:
        day = _point_words(days.low)
        return tr("since {day}", day=day) if days.low_included else tr("after {day}", day=day)
    if days.high is not None:
        day = _point_words(days.high)
        return tr("until {day}", day=day) if days.high_included else tr("before {day}", day=day)
    return tr("any day")


def _days_phrase(days: Days) -> str:
    """The same with the little words of a sentence: `in Nov 2026`, `on 16 Nov 2026`, `in the last 7 days`."""
    low, high = days.low, days.high
    if low is None or high is None or not (days.low_included and days.high_included):
        return _days_words(days)
    if low == high:
        if isinstance(low, DaysBack):
            return _point_words(low)
        day = _point_words(low)
        return tr("in {month}", month=day) if low.day is None else tr("on {day}", day=day)
    if isinstance(low, DaysBack) and high == TODAY:
        return _in_last_words(low)
    return tr("from {low} to {high}", low=_point_words(low), high=_point_words(high))


def _last_words(back: DaysBack) -> str:
    if back.count <= 1:
        return tr("since {day}", day=_point_words(back))
    match back.unit:
        case Unit.DAY:
            return tr_count("last {count} day", "last {count} days", back.count)
        case Unit.WEEK:
            return tr_count("last {count} week", "last {count} weeks", back.count)
        case Unit.MONTH:
            return tr_count("last {count} month", "last {count} months", back.count)
        case Unit.YEAR:
            return tr_count("last {count} year", "last {count} years", back.count)


def _in_last_words(back: DaysBack) -> str:
    if back.count <= 1:
        return _last_words(back)
    match back.unit:
        case Unit.DAY:
            return tr_count("in the last {count} day", "in the last {count} days", back.count)
        case Unit.WEEK:
            return tr_count("in the last {count} week", "in the last {count} weeks", back.count)
        case Unit.MONTH:
            return tr_count("in the last {count} month", "in the last {count} months", back.count)
        case Unit.YEAR:
            return tr_count("in the last {count} year", "in the last {count} years", back.count)


def _point_words(point: DayPoint) -> str:
    if isinstance(point, CalendarPeriod):
        return _period_words(point)
    if point == TODAY:
        return tr("today")
    if point == DaysBack(1):
        return tr("yesterday")
    match point.unit:
        case Unit.DAY:
            return tr_count("a day ago", "{count} days ago", point.count)
        case Unit.WEEK:
            return tr_count("a week ago", "{count} weeks ago", point.count)
        case Unit.MONTH:
            return tr_count("a month ago", "{count} months ago", point.count)
        case Unit.YEAR:
            return tr_count("a year ago", "{count} years ago", point.count)


def _period_words(period: CalendarPeriod) -> str:
    if period.month is None:
        return str(period.year)
    if period.day is None:
        return month_words(period.year, period.month)
    return day_words(date(period.year, period.month, period.day))

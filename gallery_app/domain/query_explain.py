"""A query in plain English, for chips ("Type: JPEG or PNG") and for whole sentences."""

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

_TEXT_LIMIT = 60
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_UNIT_NAMES = {Unit.DAY: "day", Unit.WEEK: "week", Unit.MONTH: "month", Unit.YEAR: "year"}
_RELATIONS = {"<": "before", "<=": "not after", ">": "after", ">=": "not before"}
_SUFFIXES = {NumberUnit.PIXELS: " px", NumberUnit.MEGAPIXELS: " MP"}
_SIZE_NAMES = {"kb": "KB", "mb": "MB", "gb": "GB"}
_PHRASES = {
    Key.TICKET: "of ticket {}", Key.ARTICLE: "of article {}", Key.FOLDER: "in the folder {}",
    Key.FROM: "from {}", Key.COMPANY: "of {}", Key.AGENT: "assigned to {}",
    Key.GROUP: "assigned to the group {}", Key.TAG: "tagged {}", Key.STATUS: "with status {}",
    Key.PRIORITY: "with priority {}", Key.CHANNEL: "that came by {}", Key.TYPE: "of type {}",
    Key.NAME: "named {}", Key.WIDTH: "{} wide", Key.HEIGHT: "{} high", Key.RATIO: "{}", Key.DATE: "sent {}",
    Key.TAKEN: "taken {}", Key.CAMERA: "taken with {}", Key.SOFTWARE: "saved by {}",
    Key.FAILED: "that failed: {}", Key.SIMILAR: "similar to {}", Key.SHA: "with SHA-256 {}",
}  # fmt: skip
_TOLD_BY_PHRASE = frozenset((Key.SOURCE, Key.VISIBILITY, Key.HAS, Key.IS, Key.RATIO))
"""Keys whose choices say all of it in their own phrase."""


def explain_query(query: Query, vocabulary: Vocabulary = NO_VOCABULARY) -> str:
    """One sentence without a full stop: `JPEG or PNG pictures, from ana@x.org, newest first`."""
    parts = list(query.parts)
    head = "Pictures" if parts else "All pictures"
    for part in parts:
        if isinstance(part, Term) and part.key is Key.TYPE:
            head = f"{_join_values(part, vocabulary)} pictures"
            parts.remove(part)
            break
    told = [head, *(_phrase(part, vocabulary) for part in parts)]
    told.extend(sort.phrase for sort in SORTS if sort.value == query.sort)
    return ", ".join(told)


def explain_part(node: Node, vocabulary: Vocabulary = NO_VOCABULARY) -> str:
    """What a chip says: `Type: JPEG or PNG`, `Not Company: Contoso`, `“invoice”`."""
    match node:
        case Word(text):
            return _word(text)
        case Term(Key.SIMILAR):
            return "Similar pictures"  # the digits of a hash say nothing to anybody
        case Term(key):
            return f"{KEYS[key].label}: {_join_values(node, vocabulary)}"
        case Not(part):
            inner = explain_part(part, vocabulary)
            return f"Not ({inner})" if isinstance(part, And | Or) else f"Not {inner}"
        case And(parts):
            return " and ".join(_chip_inside(part, vocabulary) for part in parts)
        case Or(parts):
            return " or ".join(_chip_inside(part, vocabulary) for part in parts)


def _chip_inside(node: Node, vocabulary: Vocabulary) -> str:
    inner = explain_part(node, vocabulary)
    return f"({inner})" if isinstance(node, And | Or) else inner


def _phrase(node: Node, vocabulary: Vocabulary) -> str:
    match node:
        case Word(text):
            return f"matching {_word(text)}"
        case Term():
            return _term_phrase(node, vocabulary)
        case Not(part):
            inner = _phrase(part, vocabulary)
            return f"not ({inner})" if isinstance(part, And | Or) else f"not {inner}"
        case And(parts):
            return " and ".join(_phrase_inside(part, vocabulary) for part in parts)
        case Or(parts):
            return f"either {' or '.join(_phrase_inside(part, vocabulary) for part in parts)}"


def _phrase_inside(node: Node, vocabulary: Vocabulary) -> str:
    inner = _phrase(node, vocabulary)
    return f"({inner})" if isinstance(node, And | Or) else inner


def _term_phrase(term: Term, vocabulary: Vocabulary) -> str:
    if term.key in _TOLD_BY_PHRASE:
        return " or ".join(
            (_choice_facts(term.key, value.value, vocabulary).phrase if isinstance(value, Choice) else "")
            or f"{KEYS[term.key].label.lower()} {_value_words(term.key, value, vocabulary)}"
            for value in term.values
        )
    if KEYS[term.key].kind is ValueKind.DAYS:
        told = " or ".join(
            _days_phrase(value) if isinstance(value, Days) else _value_words(term.key, value, vocabulary)
            for value in term.values
        )
    else:
        told = _join_values(term, vocabulary)
    return _PHRASES.get(term.key, "{}").format(told)


def _join_values(term: Term, vocabulary: Vocabulary) -> str:
    return " or ".join(_value_words(term.key, value, vocabulary) for value in term.values)


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
            return f"{_RELATIONS.get(relation, relation)} the message"


def _word(text: Text) -> str:
    shown = f"“{display_text(text.pattern, limit=_TEXT_LIMIT)}”"
    return f"exactly {shown}" if text.is_whole else shown


def _choice_facts(key: Key, word: str, vocabulary: Vocabulary) -> ChoiceFacts:
    for choice in choices(key, vocabulary):
        if choice.value == word:
            return choice
    shown = display_text(word, limit=_TEXT_LIMIT)
    return ChoiceFacts(word, shown, shown)


def _span_words(span: Span, unit: NumberUnit) -> str:
    low, high = (None if end is None else _amount_words(end, unit) for end in (span.low, span.high))
    if low == high and span.low == span.high:
        return low or "any" if unit in (NumberUnit.ID, NumberUnit.PIXELS) else f"exactly {low}"
    if (rounded := print_rounded(span, unit)) is not None:
        return f"about {_with_unit(rounded, unit)}"
    if low and high and span.low_included and span.high_included:
        return f"{low} to {high}"
    told = [f"{'at least' if span.low_included else 'over'} {low}"] if low else []
    if high:
        told.append(f"{'at most' if span.high_included else 'under'} {high}")
    return " and ".join(told)


def _amount_words(number: float, unit: NumberUnit) -> str:
    return _with_unit(print_amount(number, unit), unit)


def _with_unit(printed: str, unit: NumberUnit) -> str:
    """`1.5mb` as `1.5 MB`."""
    if unit is not NumberUnit.BYTES:
        return printed + _SUFFIXES.get(unit, "")
    if (name := _SIZE_NAMES.get(printed[-2:])) is not None:
        return f"{printed[:-2]} {name}"
    return "1 byte" if printed == "1b" else f"{printed.removesuffix('b')} bytes"


def _days_words(days: Days) -> str:
    low, high = days.low, days.high
    if low is None or high is None:
        return _open_days(days)
    if days.low_included and days.high_included:
        if low == high:
            return _point_words(low)
        if isinstance(low, DaysBack) and high == TODAY:
            return _last_words(low)
        return f"{_point_words(low)} to {_point_words(high)}"
    return f"{_open_days(Days(low, None, days.low_included))} and {_open_days(_until(days))}"


def _until(days: Days) -> Days:
    return Days(None, days.high, high_included=days.high_included)


def _open_days(days: Days) -> str:
    if days.low is not None:
        return f"{'since' if days.low_included else 'after'} {_point_words(days.low)}"
    if days.high is not None:
        return f"{'until' if days.high_included else 'before'} {_point_words(days.high)}"
    return "any day"


def _days_phrase(days: Days) -> str:
    """The same with the little words of a sentence: `in Nov 2026`, `on 16 Nov 2026`, `in the last 7 days`."""
    words = _days_words(days)
    if days.low is None or days.high is None or not (days.low_included and days.high_included):
        return words
    if days.low == days.high:
        if isinstance(days.low, DaysBack):
            return words
        return f"{'in' if days.low.day is None else 'on'} {words}"
    if words.startswith("last "):
        return f"in the {words}"
    return words if words.startswith("since ") else f"from {words}"


def _last_words(back: DaysBack) -> str:
    if back.count > 1:
        return f"last {back.count} {_UNIT_NAMES[back.unit]}s"
    return f"since {_point_words(back)}"


def _point_words(point: DayPoint) -> str:
    if isinstance(point, CalendarPeriod):
        day = "" if point.day is None else f"{point.day} "
        month = "" if point.month is None else f"{_MONTHS[point.month - 1]} "
        return f"{day}{month}{point.year}"
    if point == TODAY:
        return "today"
    if point == DaysBack(1):
        return "yesterday"
    name = _UNIT_NAMES[point.unit]
    return f"a {name} ago" if point.count == 1 else f"{point.count} {name}s ago"

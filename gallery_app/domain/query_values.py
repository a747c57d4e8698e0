"""Reading what stands after a colon, and saying what is wrong with it."""

import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from gallery_app.domain.display import display_text
from gallery_app.domain.errors import QueryNotUnderstood
from gallery_app.domain.query import (
    CalendarPeriod,
    Choice,
    Days,
    Key,
    Sort,
    Span,
    Text,
    ThanMessage,
    Value,
    Vocabulary,
)
from gallery_app.domain.query_choices import ChoiceFacts
from gallery_app.domain.query_day_text import read_days
from gallery_app.domain.query_keys import (
    KEYS,
    NOT_THERE_YET,
    SORTS,
    KeyFacts,
    NumberUnit,
    ValueKind,
    choices,
    find_choice,
)
from gallery_app.domain.query_spans import print_amount, read_span
from gallery_app.domain.query_tokens import KEY_WORDS, SORT_WORD, Token, quote, reads_bare
from gallery_app.domain.translation import mark

_THAN_MESSAGE = re.compile(r"([<>]=?)date")
_HASHES = {Key.SHA: re.compile(r"[0-9a-f]{6,64}"), Key.SIMILAR: re.compile(r"[0-9a-f]{16}")}
_HASH_HINTS = {
    Key.SHA: mark("It takes 6 to 64 of the digits 0 to 9 and a to f."),
    Key.SIMILAR: mark("It takes 16 of the digits 0 to 9 and a to f."),
}
_DAY_HINT = mark(
    "Write days as 2026-03-10, 2026-03, 2026, today or -7d, and ranges as 2026-03-01..2026-03-10."
)
_DID_YOU_MEAN = mark("Did you mean {meant}?")
_NO_FILTER = mark('There is no filter "{filter}"')
_NOT_THERE_YET = mark("{filter} is not there yet")
_BACK_WITHOUT_MINUS = re.compile(r"[0-9]{1,5}[dwmy]")
_MEANT_KEYS = {
    "category": "folder", "contact": "from", "created": "date", "customer": "from", "day": "date",
    "email": "from", "ext": "type", "extension": "type", "file": "name", "filename": "name", "format": "type",
    "hash": "sha", "height": "h", "in": "source", "make": "camera", "megapixel": "mp", "megapixels": "mp",
    "model": "camera", "order": "sort", "requester": "from", "sender": "from", "state": "status",
    "tags": "tag", "width": "w",
}  # fmt: skip
_SHOWN_CHOICES = 8
_SHOWN_CHARACTERS = 40


@dataclass(frozen=True, slots=True)
class _Hint:
    """What may be meant, `mark`ed, and the values of its places."""

    text: str
    values: dict[str, Any] = field(default_factory=dict)


def refuse_key(token: Token) -> QueryNotUnderstood:
    """A word before a colon that is no key, or one that is reserved."""
    typed = token.text.lower()
    if why := NOT_THERE_YET.get((typed, "")):
        return QueryNotUnderstood(_NOT_THERE_YET, why, token.start, token.end, filter=f"{typed}:")
    close = get_close_matches(typed[:_SHOWN_CHARACTERS], sorted(KEY_WORDS - {"text", "code"}), 1)
    meant = _MEANT_KEYS.get(typed) or next(iter(close), None)
    shown = _shown(token.text)
    hint = _DID_YOU_MEAN if meant else mark("To find the text itself, put it in quotes: {quoted}.")
    return QueryNotUnderstood(
        _NO_FILTER, hint, token.start, token.end, filter=shown, meant=f"{meant}:", quoted=f'"{shown}:"'
    )


def read_value(key: Key, token: Token, vocabulary: Vocabulary) -> Value:
    """Read one of the values of a key.

    Raises:
        QueryNotUnderstood: no value of this key.
    """
    facts = KEYS[key]
    if not token.text.strip():
        raise no_value(key, token.start, token.end)
    match facts.kind:
        case ValueKind.TEXT:
            return make_typed_text(token)
        case ValueKind.DAYS:
            return _read_days(key, token)
        case ValueKind.HASH:
            return _read_hash(key, token)
        case ValueKind.NUMBER:
            choice = find_choice(key, token.text, vocabulary)
            return Choice(choice.value) if choice else _read_number(facts, token)
        case ValueKind.CHOICE:
            if (choice := find_choice(key, token.text, vocabulary)) is None:
                raise _refuse_choice(key, token, choices(key, vocabulary), vocabulary)
            return Choice(choice.value)


def read_sort(token: Token) -> Sort:
    """Read what stands after `sort:`."""
    typed = token.text.lower()
    for choice in SORTS:
        if choice.value == typed:
            return Sort(choice.value)
    raise _refuse_choice(SORT_WORD, token, SORTS, Vocabulary())


def make_typed_text(token: Token) -> Text:
    """The words of a token."""
    return Text(token.text, token.is_quoted, token.is_whole)


def make_text(words: str, *, is_whole: bool = False) -> Text:
    """These very words, not a pattern, as if they had been typed after a key."""
    is_bare = "*" not in words and reads_bare(words, "name:x|", is_whole=is_whole)
    return Text(words, is_quoted=not is_bare, is_whole=is_whole)


def no_value(key: Key | str, start: int, end: int) -> QueryNotUnderstood:
    """Nothing stands after the colon."""
    hint = _value_hint(key)
    return QueryNotUnderstood(
        mark("{filter} needs a value"), hint.text, start, end, filter=f"{key}:", **hint.values
    )


def _read_days(key: Key, token: Token) -> Value:
    typed = token.raw.lower().strip()
    if key is Key.TAKEN and (than := _THAN_MESSAGE.fullmatch(typed)):
        return ThanMessage(than[1])
    days = read_days(typed)
    if days is None:
        meant = f"-{typed}" if _BACK_WITHOUT_MINUS.fullmatch(typed) else None
        hint = _Hint(_DID_YOU_MEAN, {"meant": f"{key}:{meant}"}) if meant else _Hint(_DAY_HINT)
        raise _refuse_value(key, token, hint)
    if _runs_backwards(days):
        raise _refuse_backwards(key, token)
    return days


def _runs_backwards(days: Days) -> bool:
    """Only seen between dates of the calendar: how long ago they are nobody knows here."""
    low, high = days.low, days.high
    if not (isinstance(low, CalendarPeriod) and isinstance(high, CalendarPeriod)):
        return False
    first = (low.year, low.month or 1, low.day or 1)
    return first > (high.year, high.month or 12, high.day or 31)


def _read_number(facts: KeyFacts, token: Token) -> Span:
    unit = facts.unit or NumberUnit.PIXELS
    span = read_span(token.raw.lower().strip(), unit)
    if span is None:
        raise _refuse_value(facts.key, token, _value_hint(facts.key))
    if span.low is not None and span.high is not None and span.low > span.high:
        raise _refuse_backwards(
            facts.key, token, f"{print_amount(span.high, unit)}..{print_amount(span.low, unit)}"
        )
    return span


def _read_hash(key: Key, token: Token) -> Choice:
    typed = token.text.lower()
    if not _HASHES[key].fullmatch(typed):
        raise _refuse_value(key, token, _Hint(_HASH_HINTS[key]))
    return Choice(typed)


def _refuse_value(key: Key, token: Token, hint: _Hint) -> QueryNotUnderstood:
    return QueryNotUnderstood(
        mark('{filter} does not take "{typed}"'),
        hint.text,
        token.start,
        token.end,
        filter=f"{key}:",
        typed=_shown(token.raw),
        **hint.values,
    )


def _refuse_backwards(key: Key, token: Token, turned: str | None = None) -> QueryNotUnderstood:
    left, _, right = token.raw.partition("..")
    turned = turned or f"{right.lstrip('<=')}..{left.lstrip('>=')}"
    return QueryNotUnderstood(
        mark('The range "{typed}" runs backwards'),
        _DID_YOU_MEAN,
        token.start,
        token.end,
        typed=_shown(token.raw),
        meant=f"{key}:{turned}",
    )


def _refuse_choice(
    key: Key | str, token: Token, offered: tuple[ChoiceFacts, ...], vocabulary: Vocabulary
) -> QueryNotUnderstood:
    typed = token.text.lower()
    if why := NOT_THERE_YET.get((key, typed)):
        return QueryNotUnderstood(_NOT_THERE_YET, why, token.start, token.end, filter=f"{key}:{typed}")
    meant = _other_key(typed, vocabulary) or _close_choice(key, typed, offered)
    hint = _Hint(_DID_YOU_MEAN, {"meant": meant}) if meant else _value_hint(key, offered)
    shown = f"{key}:{_shown(token.text)}"
    return QueryNotUnderstood(
        _NO_FILTER, hint.text, token.start, token.end, key=key, filter=shown, **hint.values
    )


def _other_key(typed: str, vocabulary: Vocabulary) -> str | None:
    """`is:gps` means `has:gps`."""
    for key in KEYS:
        if key is not Key.FAILED and (choice := find_choice(key, typed, vocabulary)):
            return f"{key}:{_in_quotes_if_needed(choice.value)}"
    return None


def _close_choice(key: Key | str, typed: str, offered: tuple[ChoiceFacts, ...]) -> str | None:
    names = {name.lower(): choice.value for choice in offered for name in (choice.label, *choice.aliases)}
    names |= {choice.value: choice.value for choice in offered}
    begun = [name for name in names if len(typed) > 1 and name.startswith(typed)]
    found = begun or get_close_matches(typed[:_SHOWN_CHARACTERS], names, 1)
    return f"{key}:{_in_quotes_if_needed(names[found[0]])}" if found else None


def _value_hint(key: Key | str, offered: tuple[ChoiceFacts, ...] | None = None) -> _Hint:
    if key in (Key.DATE, Key.TAKEN):
        return _Hint(_DAY_HINT)
    if isinstance(key, Key):
        if key in _HASH_HINTS:
            return _Hint(_HASH_HINTS[key])
        if examples := KEYS[key].examples:
            return _example_hint(key, *examples[:2])
    offered = choices(key) if offered is None and isinstance(key, Key) else offered or SORTS
    if not offered:
        return _Hint(mark('For example {prefix}word, or {prefix}"two words".'), {"prefix": f"{key}:"})
    words = ", ".join(_in_quotes_if_needed(choice.value) for choice in offered[:_SHOWN_CHOICES])
    more = len(offered) > _SHOWN_CHOICES
    return _Hint(mark("It takes {words}, …") if more else mark("It takes {words}."), {"words": words})


def _example_hint(key: Key, example: str, other: str = "") -> _Hint:
    text = mark("For example {example} or {other}.") if other else mark("For example {example}.")
    return _Hint(text, {"example": f"{key}:{example}", "other": f"{key}:{other}"})


def _in_quotes_if_needed(value: str) -> str:
    return value if reads_bare(value, "name:") else quote(value)


def _shown(typed: str) -> str:
    return display_text(typed, limit=_SHOWN_CHARACTERS)

"""Reading what stands after a colon, and saying what is wrong with it."""

import re
from difflib import get_close_matches

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

_THAN_MESSAGE = re.compile(r"([<>]=?)date")
_HASHES = {Key.SHA: re.compile(r"[0-9a-f]{6,64}"), Key.SIMILAR: re.compile(r"[0-9a-f]{16}")}
_HASH_HINTS = {
    Key.SHA: "It takes 6 to 64 of the digits 0 to 9 and a to f.",
    Key.SIMILAR: "It takes 16 of the digits 0 to 9 and a to f.",
}
_DAY_HINT = "Write days as 2026-03-10, 2026-03, 2026, today or -7d, and ranges as 2026-03-01..2026-03-10."
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


def refuse_key(token: Token) -> QueryNotUnderstood:
    """A word before a colon that is no key, or one that is reserved."""
    typed = token.text.lower()
    if why := NOT_THERE_YET.get((typed, "")):
        return QueryNotUnderstood(f"{typed}: is not there yet", why, token.start, token.end)
    close = get_close_matches(typed[:_SHOWN_CHARACTERS], sorted(KEY_WORDS - {"text", "code"}), 1)
    meant = _MEANT_KEYS.get(typed) or next(iter(close), None)
    hint = (
        f"Did you mean {meant}:?"
        if meant
        else f'To find the text itself, put it in quotes: "{_shown(token.text)}:".'
    )
    return QueryNotUnderstood(f'There is no filter "{_shown(token.text)}"', hint, token.start, token.end)


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
    return QueryNotUnderstood(f"{key}: needs a value", _value_hint(key), start, end)


def _read_days(key: Key, token: Token) -> Value:
    typed = token.raw.lower().strip()
    if key is Key.TAKEN and (than := _THAN_MESSAGE.fullmatch(typed)):
        return ThanMessage(than[1])
    days = read_days(typed)
    if days is None:
        meant = f"-{typed}" if _BACK_WITHOUT_MINUS.fullmatch(typed) else None
        raise _refuse_value(key, token, f"Did you mean {key}:{meant}?" if meant else _DAY_HINT)
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
        raise _refuse_value(key, token, _HASH_HINTS[key])
    return Choice(typed)


def _refuse_value(key: Key, token: Token, hint: str) -> QueryNotUnderstood:
    return QueryNotUnderstood(f'{key}: does not take "{_shown(token.raw)}"', hint, token.start, token.end)


def _refuse_backwards(key: Key, token: Token, turned: str | None = None) -> QueryNotUnderstood:
    left, _, right = token.raw.partition("..")
    turned = turned or f"{right.lstrip('<=')}..{left.lstrip('>=')}"
    return QueryNotUnderstood(
        f'The range "{_shown(token.raw)}" runs backwards',
        f"Did you mean {key}:{turned}?",
        token.start,
        token.end,
    )


def _refuse_choice(
    key: Key | str, token: Token, offered: tuple[ChoiceFacts, ...], vocabulary: Vocabulary
) -> QueryNotUnderstood:
    typed = token.text.lower()
    if why := NOT_THERE_YET.get((key, typed)):
        return QueryNotUnderstood(f"{key}:{typed} is not there yet", why, token.start, token.end)
    meant = _other_key(typed, vocabulary) or _close_choice(key, typed, offered)
    hint = f"Did you mean {meant}?" if meant else _value_hint(key, offered)
    return QueryNotUnderstood(
        f'There is no filter "{key}:{_shown(token.text)}"', hint, token.start, token.end
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


def _value_hint(key: Key | str, offered: tuple[ChoiceFacts, ...] | None = None) -> str:
    if key in (Key.DATE, Key.TAKEN):
        return _DAY_HINT
    if isinstance(key, Key):
        if key in _HASH_HINTS:
            return _HASH_HINTS[key]
        if examples := KEYS[key].examples:
            return f"For example {key}:{f' or {key}:'.join(examples[:2])}."
    offered = choices(key) if offered is None and isinstance(key, Key) else offered or SORTS
    if not offered:
        return f'For example {key}:word, or {key}:"two words".'
    words = [_in_quotes_if_needed(choice.value) for choice in offered[:_SHOWN_CHOICES]]
    return f"It takes {', '.join(words)}{', …' if len(offered) > _SHOWN_CHOICES else '.'}"


def _in_quotes_if_needed(value: str) -> str:
    return value if reads_bare(value, "name:") else quote(value)


def _shown(typed: str) -> str:
    return display_text(typed, limit=_SHOWN_CHARACTERS)

"""What may be meant at the cursor: keys, and the values a key takes, most frequent first."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gallery_app.domain.display import display_text
from gallery_app.domain.query import Key, Vocabulary
from gallery_app.domain.query_keys import KEYS, SORTS, ValueKind, choices
from gallery_app.domain.query_tokens import (
    LENGTH_MAX,
    OPERATORS,
    SORT_WORD,
    Token,
    TokenKind,
    make_tokens,
    quote,
    reads_bare,
)
from gallery_app.domain.result import Facets
from gallery_app.domain.translation import mark, number_words, tr

_OFFERED_MAX = 40
_EXAMPLE_LABELS = {
    "today": mark("Today"), "yesterday": mark("Yesterday"), "-7d": mark("Last 7 days"),
    "-30d": mark("Last 30 days"), "-3m": mark("Last 3 months"), "-1y": mark("Since a year ago"),
    "<date": mark("Before the message"),
}  # fmt: skip
_KEYS_BY_WORD = {key.value: key for key in Key}
_VALUE_STARTS = (TokenKind.KEY, TokenKind.PIPE, TokenKind.OPEN)
"""Behind these a value may begin."""
_ENDS = (TokenKind.CLOSE, TokenKind.PIPE)
"""Before these something may end."""
_LOOKED_AT_MAX = 1_000
_INSIDE_MIN = 3
"""So much must be typed before names are offered that have it inside of a word."""


@dataclass(frozen=True, slots=True)
class Completion:
    """Replace `text[start:end]` by `insert`; `label` and `detail` are what is shown for it."""

    start: int
    end: int
    insert: str
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where something is typed: it replaces `start` to `end`, `typed` stands before the cursor, lower case.

    `key` is the word whose value it is, None for a word of its own.
    """

    start: int
    end: int
    typed: str = ""
    key: str | None = None


@dataclass(frozen=True, slots=True)
class _Offer:
    """A value that may be meant: `names` are what it is found by, lower case."""

    label: str
    names: tuple[str, ...]
    detail: str = ""


def complete(
    text: str, cursor: int, vocabulary: Vocabulary, counts: Facets | None = None
) -> tuple[Completion, ...]:
    """What the token at the cursor may become; nothing inside of quoted words, and never an error."""
    if len(text) > LENGTH_MAX:
        return ()
    spot = _find_spot(text, min(max(cursor, 0), len(text)))
    if spot is None:
        return ()
    completions = _keys_at(spot) if spot.key is None else _values_at(spot, spot.key, vocabulary, counts)
    return tuple(completion for completion in completions if completion.insert != text[spot.start : spot.end])


def _find_spot(text: str, cursor: int) -> _Spot | None:
    tokens = make_tokens(text)
    before = [token for token in tokens if token.start < cursor]
    token = before[-1] if before and cursor <= before[-1].end else None
    following = next((token for token in tokens if token.start == cursor and token.kind not in _ENDS), None)
    if token is not None and token.kind in _VALUE_STARTS and cursor == token.end:
        key = token.text.lower() if token.kind is TokenKind.KEY else token.key
        if following is None:
            return _Spot(cursor, cursor, key=key)
        # The cursor stands before a value that is there already.
        return _value_spot(text, following, cursor) if key is not None and following.key == key else None
    if following is not None:
        return None
    if token is None:
        return _Spot(cursor, cursor, key=_open_group(before))
    if token.kind is TokenKind.TEXT and token.key is not None:
        return _value_spot(text, token, cursor)
    return _word_spot(text, token, cursor)


def _open_group(before: list[Token]) -> str | None:
    """The key of `tag:(one OR ` while its parenthesis is open."""
    group = None
    for token in before:
        if token.kind in (TokenKind.OPEN, TokenKind.CLOSE):
            group = token.key if token.kind is TokenKind.OPEN else None
    return group


def _word_spot(text: str, token: Token, cursor: int) -> _Spot | None:
    typed = text[token.start : cursor]
    if typed == "-":
        return _Spot(cursor, cursor)
    return _Spot(token.start, token.end, typed.lower()) if typed.isalpha() else None


def _value_spot(text: str, token: Token, cursor: int) -> _Spot | None:
    start = token.start + token.is_whole
    typed = text[start : max(start, cursor)].lower()
    end = token.end
    if typed.startswith('"'):
        # An open quote takes in all that follows it: only what stands before the cursor is meant.
        end = token.end if token.is_closed else cursor
        typed = typed[1:].removesuffix('"') if token.is_closed and cursor == token.end else typed[1:]
    elif not token.is_closed:
        return None
    return _Spot(start, end, typed, token.key)


def _keys_at(spot: _Spot) -> list[Completion]:
    offers = [(facts.key.value, tr(facts.description)) for facts in KEYS.values()]
    offers.append((SORT_WORD, tr("order of the pictures")))
    return [
        Completion(spot.start, spot.end, f"{word}:", f"{word}:", description)
        for word, description in offers
        if word.startswith(spot.typed)
    ]


def _values_at(spot: _Spot, word: str, vocabulary: Vocabulary, counts: Facets | None) -> list[Completion]:
    key = _KEYS_BY_WORD.get(word)
    counted: dict[str, int] = {}
    if key is None:
        offers = _sort_offers() if word == SORT_WORD else {}
    else:
        if counts is not None:
            counted = {fact.value: fact.count for fact in counts.values.get(key, ())}
        names = _likely_names((*_names(key, vocabulary), *counted), spot.typed, counted)
        offers = {name: _Offer("", (name.lower(),)) for name in names} | _fixed_offers(key, vocabulary)
    return [
        Completion(
            spot.start,
            spot.end,
            _as_typed(value, key),
            offers[value].label or display_text(value),
            offers[value].detail or (number_words(counted[value]) if value in counted else ""),
        )
        for value in _find_matching(offers, spot.typed, counted)
    ]


def _sort_offers() -> dict[str, _Offer]:
    said = [sort.say() for sort in SORTS]
    return {sort.value: _Offer(sort.label, (sort.value, sort.label.lower()), sort.phrase) for sort in said}


def _fixed_offers(key: Key, vocabulary: Vocabulary) -> dict[str, _Offer]:
    """The key's own words, and examples of numbers and days."""
    offers = {
        choice.value: _Offer(choice.label, (choice.value, choice.label.lower(), *choice.aliases))
        for choice in choices(key, vocabulary)
    }
    if KEYS[key].kind in (ValueKind.NUMBER, ValueKind.DAYS):
        for example in KEYS[key].examples:
            label = tr(_EXAMPLE_LABELS[example]) if example in _EXAMPLE_LABELS else example
            offers[example] = _Offer(label, (example, label.lower()))
    return offers


def _names(key: Key, vocabulary: Vocabulary) -> tuple[str, ...]:
    names: Mapping[Key, tuple[str, ...]] = {
        Key.AGENT: tuple(name for _, name in vocabulary.agents),
        Key.GROUP: tuple(name for _, name in vocabulary.groups),
        Key.FROM: vocabulary.requesters,
        Key.COMPANY: vocabulary.companies,
        Key.TAG: vocabulary.tags,
        Key.CAMERA: vocabulary.cameras,
        Key.FOLDER: vocabulary.folders,
    }
    return names.get(key, ())


def _likely_names(names: Iterable[str], typed: str, counted: Mapping[str, int]) -> list[str]:
    """Few of very many names, so that no key press waits for all of them to be looked at closely."""
    found = [name for name in dict.fromkeys(names) if typed in name.lower()]
    found.sort(key=lambda name: (not name.lower().startswith(typed), -counted.get(name, 0)))
    return found[:_LOOKED_AT_MAX]


def _find_matching(offers: Mapping[str, _Offer], typed: str, counted: Mapping[str, int]) -> list[str]:
    """Values whose name begins with it, then those that have it inside; the most pictures first in both."""
    begun = [value for value, offer in offers.items() if any(name.startswith(typed) for name in offer.names)]
    first = frozenset(begun)
    wanted = re.compile(("" if len(typed) >= _INSIDE_MIN else r"(?<!\w)") + re.escape(typed))
    inside = [
        value
        for value, offer in offers.items()
        if value not in first and any(wanted.search(name) for name in offer.names)
    ]
    for values in (begun, inside):
        values.sort(key=lambda value: -counted.get(value, 0))
    return [value for value in (*begun, *inside) if value.strip()][:_OFFERED_MAX]


def _as_typed(value: str, key: Key | None) -> str:
    """In quotes where the value would be read as something else."""
    if key is not None and KEYS[key].kind in (ValueKind.NUMBER, ValueKind.DAYS):
        return value
    is_plain = "*" not in value and value not in OPERATORS and reads_bare(value, "name:x|")
    return value if is_plain else quote(value)

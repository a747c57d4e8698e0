"""Which tickets and articles a query names by their numbers, so that they can be read before all else."""

from collections.abc import Iterator
from dataclasses import dataclass

from gallery_app.domain.ids import ArticleId, TicketId
from gallery_app.domain.query import And, Key, Node, Or, Query, Span, Term, Value
from gallery_app.domain.subject import ArticleSubject, Subject, TicketSubject

NAMED_MAX = 25
"""Tickets that are read because their numbers stand in the query, a range counting each."""


@dataclass(frozen=True, slots=True)
class Named:
    """All that can answer: the query's pictures stand in these and nowhere else.

    `is_range`: numbers of `4700..4720`, some of which need not exist.
    """

    subjects: tuple[Subject, ...]
    is_range: bool = False


def find_named(query: Query) -> Named | None:
    """The parents that the query binds its answer to; None where there are none, or more than a few."""
    found = [named for part in query.parts if (named := _find_in(part)) is not None]
    fewest = min(found, key=lambda named: len(named.subjects), default=None)
    return fewest if fewest is not None and 0 < len(fewest.subjects) <= NAMED_MAX else None


def find_mentioned(query: Query) -> tuple[Subject, ...]:
    """Parents that may answer by their numbers beside what is found otherwise: `ticket:1 OR company:acme`."""
    return tuple(dict.fromkeys(_list_mentioned(query.where)))


def _list_mentioned(node: Node | None) -> Iterator[Subject]:
    match node:
        case Term(Key.TICKET | Key.ARTICLE as key, values):
            for value in values:
                if (named := _find_in_value(key, value)) is not None:
                    yield from named.subjects
        case And(parts) | Or(parts):
            for part in parts:
                yield from _list_mentioned(part)


def _find_in(node: Node) -> Named | None:
    """What a part binds to; an Or binds only if all of its parts do."""
    match node:
        case Term(Key.TICKET | Key.ARTICLE as key, values):
            return _join([_find_in_value(key, value) for value in values])
        case Or(parts):
            return _join([_find_in(part) for part in parts])
        case And(parts):
            return next((named for part in parts if (named := _find_in(part)) is not None), None)
        case _:
            return None


def _join(found: list[Named | None]) -> Named | None:
    subjects: dict[Subject, None] = {}
    for named in found:
        if named is None:
            return None
        subjects.update(dict.fromkeys(named.subjects))
    return Named(tuple(subjects), any(named.is_range for named in found if named is not None))


def _find_in_value(key: Key, value: Value) -> Named | None:
    if not isinstance(value, Span) or value.low is None or value.high is None:
        return None
    low = int(value.low) + (not value.low_included)
    high = int(value.high) - (not value.high_included)
    if high - low >= NAMED_MAX:
        return None
    return Named(tuple(_make_subjects(key, low, high)), is_range=high > low)


def _make_subjects(key: Key, low: int, high: int) -> Iterator[Subject]:
    for number in range(max(low, 1), high + 1):
        yield TicketSubject(TicketId(number)) if key is Key.TICKET else ArticleSubject(ArticleId(number))

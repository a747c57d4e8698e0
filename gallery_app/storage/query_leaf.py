"""One condition of a query on a picture, before all of them are put together, and its building blocks.

Every leaf comes in one of two forms. On few-valued facts (`facet`, `desk`) it is one expression over that
table in SQL's own three-valued logic. On the row itself it is two conditions: when the term is true, and
when it is false; of a row for which neither holds, the answer is not known yet.
"""

import json
import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from gallery_app.domain.query import Days, Span, Text, Value
from gallery_app.domain.query_days import Moment
from gallery_app.storage.condition import NEVER, Condition, all_of, any_of
from gallery_app.storage.search_text import find_runs, is_empty
from gallery_app.storage.text_probe import TextMatch

_INTEGER_MAX: Final = 2**63 - 1


class Table(StrEnum):
    """Where a leaf is decided."""

    FACET = "facet"
    DESK = "desk"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Leaf:
    """`true` and `false` of a row; for FACET and DESK `true` is the expression and `false` is not used.

    `index` can find the rows for which `true` holds; `match` the same or more of them by full text.
    """

    table: Table
    true: Condition
    false: Condition = NEVER
    index: str | None = None
    match: TextMatch | None = None
    is_decided: bool = False
    """It is true or false of every row."""
    columns: frozenset[str] = frozenset()
    """All that `true` reads of the row beside its number; empty where that is much."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the meaning of a term depends on beside the row."""

    connection: sqlite3.Connection
    moment: Moment


def make_match(texts: tuple[Text, ...], columns: str) -> TextMatch | None:
    """What full text can find of these alternatives; None if one of them has no three characters in a row."""
    runs = tuple(find_runs(text) for text in texts)
    return TextMatch(columns, runs) if runs and all(runs) else None


def decided(
    true: Condition, *, index: str | None = None, match: TextMatch | None = None, column: str = ""
) -> Leaf:
    """A row-level leaf that is always decided."""
    false = Condition(f"({true.sql}) IS NOT TRUE", true.values)
    return Leaf(Table.ROW, true, false, index, match, is_decided=True, columns=_columns(column))


def decided_once(true: Condition, evidence: str, *, index: str | None = None, column: str = "") -> Leaf:
    """A row-level leaf that is decided once `evidence` is not NULL."""
    false = all_of(Condition(f"{evidence} IS NOT NULL"), Condition(f"({true.sql}) IS NOT TRUE", true.values))
    return Leaf(Table.ROW, true, false, index, columns=_columns(column))


def _columns(column: str) -> frozenset[str]:
    return frozenset({column} if column else ())


def texts_of(values: tuple[Value, ...]) -> tuple[Text, ...]:
    """Those of the values that are texts; one of which folding leaves nothing is found nowhere."""
    return tuple(value for value in values if isinstance(value, Text) and not is_empty(value))


def bounded(column: str, span: Span) -> Condition:
    """The column lies within the span; without any end, it is known."""
    low = Condition(f"{column} >{'=' if span.low_included else ''} ?", (_bindable(span.low),))
    high = Condition(f"{column} <{'=' if span.high_included else ''} ?", (_bindable(span.high),))
    return all_of(
        Condition(f"{column} IS NOT NULL") if span.low is None and span.high is None else all_of(),
        low if span.low is not None else all_of(),
        high if span.high is not None else all_of(),
    )


def _bindable(number: float | None) -> float | None:
    """SQLite's integers end at 2**63 - 1."""
    return float(number) if number is not None and abs(number) > _INTEGER_MAX else number


def spans_of(column: str, values: tuple[Value, ...]) -> Condition:
    """The column lies within one of the spans."""
    return any_of(*(bounded(column, value) for value in values if isinstance(value, Span)))


def if_one(index: str | None, values: tuple[Value, ...]) -> str | None:
    """An index serves one range, and one that has an end."""
    match values:
        case (Span(None, None),) | (Days(None, None),):
            return None
    return index if len(values) == 1 else None


def one_of(column: str, numbers: list[int]) -> Condition:
    """The column is one of these numbers."""
    if not numbers:
        return NEVER
    told = f"{column} IN (SELECT value FROM json_each(?))"
    return Condition(told, (json.dumps(numbers),))

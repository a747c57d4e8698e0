"""Counts beside filter values: pictures that each value would show, the key's own terms set aside.

A picture's few-valued facts are one number, so that counting is one grouping by that number. What is asked
beyond such facts (words, dates, sizes …) is read once, as combinations of the three numbers that matter.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import compress
from typing import Final

from gallery_app.domain.query import Key, Node, Query, Sort, Term
from gallery_app.domain.query_days import Moment
from gallery_app.domain.result import Facets, FacetValue
from gallery_app.storage.condition import ALWAYS, Condition, all_of
from gallery_app.storage.file_facts import OTHER, TYPES
from gallery_app.storage.query_leaf import Asked, Leaf, Table
from gallery_app.storage.query_plan import Planner
from gallery_app.storage.query_sql import (
    FOLD_WORDS,
    SHOWN,
    Sought,
    make_tree,
    speaks_of_folded,
    walk_terms,
    within_facet,
)
from gallery_app.storage.query_words import FACET_WORDS, find_status_names

_KEYS: Final = (Key.TYPE, Key.IS, Key.SOURCE, Key.VISIBILITY, Key.HAS)
_TYPE_WORDS: Final = {word: f"type = '{word}'" for word in (*TYPES.values(), "svg", OTHER)}
_COMPANIES: Final = 50
"""Companies told, those with the most pictures."""
_IN_ORDER: Final = {
    "collect picture_facet": "facet_id, company_id", "collect picture_desk": "desk_id, company_id",
}  # fmt: skip
"""How an index has companies, by the name of the plan."""
_AS_TEXT: Final = "json_group_array(facet_id), json_group_array(desk_id), json_group_array(company_id)"
Counts = Mapping[int | None, int]


@dataclass(frozen=True, slots=True)
class _Part:
    """A top-level part of the query, and the key it may be set aside for."""

    key: Key | None
    leaf: Leaf
    is_of_status: bool


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of a query by what they ask."""

    facet: tuple[_Part, ...]
    desk: tuple[_Part, ...]
    company: tuple[_Part, ...]
    rows: tuple[_Part, ...]
    shows_folded: bool

    @property
    def asks_only_status(self) -> bool:
        """Of the ticket's facts."""
        return all(part.is_of_status for part in self.desk)

    def facet_expression(self, aside: Key | None = None, *, folded_too: bool = False) -> Condition:
        """What few-valued facts must say, but for the terms of one key."""
        shown = ALWAYS if folded_too or self.shows_folded else SHOWN
        return all_of(
            shown, *(part.leaf.true for part in self.facet if part.key is not aside or aside is None)
        )

    def desk_expression(self, aside: Key | None = None) -> Condition:
        """The same of the ticket's facts."""
        return all_of(*(part.leaf.true for part in self.desk if part.key is not aside or aside is None))


def count_facets(db: sqlite3.Connection, query: Query, moment: Moment) -> Facets:
    """Counts for type, is, source, visibility, has, status and company; most frequent first, no zeros."""
    parts = _sort_parts(query, Asked(db, moment))
    reader = _PassOnce(db, parts) if parts.rows else _ByIndex(db, parts)
    by_facet = reader.by_facet()
    values = {key: _count_words(db, parts, key, by_facet) for key in _KEYS}
    values[Key.STATUS] = _name_statuses(db, reader.by_status())
    values[Key.COMPANY] = _name_companies(db, reader.by_company())
    return Facets({key: found for key, found in values.items() if found})


def _sort_parts(query: Query, asked: Asked) -> _Parts:
    every = [
        _Part(node.key if isinstance(node, Term) else None, make_tree(node, asked), _is_of_status(node))
        for node in query.parts
    ]
    rows = [part for part in every if part.leaf.table is Table.ROW]
    return _Parts(
        facet=tuple(part for part in every if part.leaf.table is Table.FACET),
        desk=tuple(part for part in every if part.leaf.table is Table.DESK),
        company=tuple(part for part in rows if part.key is Key.COMPANY),
        rows=tuple(part for part in rows if part.key is not Key.COMPANY),
        shows_folded=speaks_of_folded(query.where),
    )


def _is_of_status(node: Node) -> bool:
    """Whether nothing but the status is asked of the ticket."""
    return all(term.key is Key.STATUS for term in walk_terms(node))


class _ByIndex:
    """Where only few-valued facts and the company are asked: kept counts where there are any, else groups of
    an index.

    Where most pictures fit, those that do not are counted, and taken from the whole.
    """

    def __init__(self, db: sqlite3.Connection, parts: _Parts) -> None:
        self._db = db
        self._parts = parts
        self._companies = tuple(part.leaf for part in parts.company)

    def by_facet(self) -> Counts:
        """Pictures by facet; what is asked of the facet itself is left to the caller."""
        desk = self._parts.desk_expression()
        if not self._companies and self._parts.asks_only_status:
            told = f"SELECT facet_id, sum(n) FROM facet_status WHERE {desk.sql} GROUP BY facet_id"
            return dict(self._db.execute(told, desk.values).fetchall())
        return self._group("facet_id", ALWAYS, desk, self._companies)

    def by_status(self) -> Counts:
        """Pictures by status, whatever status is asked for."""
        facet, desk = self._parts.facet_expression(), self._parts.desk_expression(Key.STATUS)
        if not self._companies and self._parts.asks_only_status:
            fits = all_of(within_facet(facet, "facet_id"), desk)
            told = f"SELECT status, sum(n) FROM facet_status WHERE {fits.sql} GROUP BY status"
            return dict(self._db.execute(told, fits.values).fetchall())
        return _by_status(self._db, self._group("desk_id", facet, desk, self._companies))

    def by_company(self) -> Counts:
        """Pictures by company, whatever company is asked for."""
        facet, desk = self._parts.facet_expression(), self._parts.desk_expression()
        if desk != ALWAYS or not self._fit_mostly(facet):
            return self._group("company_id", facet, desk, ())
        others = Counter(
            self._group("company_id", Condition(f"({facet.sql}) IS NOT TRUE", facet.values), desk, ())
        )
        whole = self._db.execute("SELECT company_id, n FROM company_total").fetchall()
        return {company: n - others[company] for company, n in whole}

    def _fit_mostly(self, facet: Condition) -> bool:
        told = f"SELECT coalesce(sum(n), 0), coalesce(sum(n) FILTER (WHERE {facet.sql}), 0) FROM facet"
        total, fitting = self._db.execute(told, facet.values).fetchone()
        return bool(2 * fitting > total)

    def _group(self, column: str, facet: Condition, desk: Condition, companies: tuple[Leaf, ...]) -> Counts:
        """Companies are first counted as the index has them in order, which needs no sorting."""
        planner = Planner(self._db, Sought(facet, desk, companies), Sort.TICKET, shown_only=False)
        plan = planner.plan_counting(column)
        if plan is None:
            return {}
        told = plan.select(f"{column}, count(*) AS n", ordered=False)
        inner = _IN_ORDER.get(plan.name, column) if column == "company_id" else column
        counted = f"SELECT {column}, sum(n) FROM ({told.sql} GROUP BY {inner}) GROUP BY {column}"
        return dict(self._db.execute(counted, told.values).fetchall())


class _PassOnce:
    """Where more is asked: the combinations of all pictures that fit the rest, read once."""

    def __init__(self, db: sqlite3.Connection, parts: _Parts) -> None:
        self._db = db
        self._parts = parts
        sought = Sought(rows=tuple(part.leaf for part in parts.rows))
        plan = Planner(db, sought, Sort.TICKET, shown_only=False).plan(None)
        self._columns: tuple[list[int | None], ...] = ([], [], [])
        if plan is not None:
            told = plan.select(_AS_TEXT, ordered=False)
            self._columns = tuple(json.loads(text) for text in db.execute(told.sql, told.values).fetchone())

    def by_facet(self) -> Counts:
        """Pictures by facet; what is asked of the facet itself is left to the caller."""
        return self._count(0, ALWAYS, self._parts.desk_expression(), self._companies())

    def by_status(self) -> Counts:
        """Pictures by status, whatever status is asked for."""
        desk = self._parts.desk_expression(Key.STATUS)
        return _by_status(self._db, self._count(1, self._parts.facet_expression(), desk, self._companies()))

    def by_company(self) -> Counts:
        """Pictures by company, whatever company is asked for."""
        return self._count(2, self._parts.facet_expression(), self._parts.desk_expression(), None)

    def _count(self, place: int, facet: Condition, desk: Condition, companies: set[int] | None) -> Counts:
        """All of it in loops that are not Python's own."""
        values: Iterable[int | None] = self._columns[place]
        wanted = (self._fitting("facet", facet), self._fitting("desk", desk), companies)
        masks = [
            map(fitting.__contains__, column)
            for fitting, column in zip(wanted, self._columns, strict=True)
            if fitting is not None
        ]
        if masks:
            values = compress(values, masks[0] if len(masks) == 1 else map(all, zip(*masks, strict=True)))
        return Counter(values)

    def _fitting(self, table: str, expression: Condition) -> set[int] | None:
        if expression == ALWAYS:
            return None
        rows = self._db.execute(f"SELECT id FROM {table} WHERE {expression.sql}", expression.values)
        return {number for (number,) in rows}

    def _companies(self) -> set[int] | None:
        """Those that are asked for, if any are."""
        if not self._parts.company:
            return None
        fits = all_of(*(part.leaf.true for part in self._parts.company))
        met = json.dumps(sorted({company for company in self._columns[2] if company is not None}))
        told = f"SELECT company_id FROM (SELECT value AS company_id FROM json_each(?)) WHERE {fits.sql}"
        return {number for (number,) in self._db.execute(told, (met, *fits.values))}


def _by_status(db: sqlite3.Connection, by_desk: Counts) -> Counts:
    statuses = dict(db.execute("SELECT id, coalesce(status, 0) FROM desk").fetchall())
    counts: Counter[int | None] = Counter()
    for desk, count in by_desk.items():
        counts[statuses[desk]] += count
    return counts


def _count_words(db: sqlite3.Connection, parts: _Parts, key: Key, by_facet: Counts) -> tuple[FacetValue, ...]:
    """The values of a key of few-valued facts; what folds away is counted for the words that ask for it."""
    words = _TYPE_WORDS if key is Key.TYPE else FACET_WORDS[key]
    folded = {word: told for word, told in words.items() if key is Key.IS and word in FOLD_WORDS}
    others = {word: told for word, told in words.items() if word not in folded}
    counted = _sum_words(db, others, parts.facet_expression(key), by_facet)
    if folded:
        rest = parts.facet_expression(key, folded_too=True)
        counted += _sum_words(db, folded, rest, by_facet)
    return _most_first(counted)


def _sum_words(
    db: sqlite3.Connection, words: Mapping[str, str], rest: Condition, by_facet: Counts
) -> list[FacetValue]:
    sums = ", ".join(f"sum(met) FILTER (WHERE {told})" for told in words.values())
    told = (
        f"SELECT {sums} FROM (SELECT CAST(key AS INTEGER) AS facet_id, value AS met FROM json_each(?))"
        f" JOIN facet ON facet.id = facet_id WHERE {rest.sql}"
    )
    row = db.execute(told, (json.dumps(by_facet), *rest.values)).fetchone()
    return [FacetValue(word, count) for word, count in zip(words, row, strict=True) if count]


def _name_statuses(db: sqlite3.Connection, by_status: Counts) -> tuple[FacetValue, ...]:
    """Articles have none (0)."""
    names = find_status_names(db)
    counts: Counter[str] = Counter()
    for status, count in by_status.items():
        if status:
            counts[names.get(status, str(status))] += count
    return _most_first([FacetValue(name, count) for name, count in counts.items() if count])


def _name_companies(db: sqlite3.Connection, by_company: Counts) -> tuple[FacetValue, ...]:
    """Those with the most pictures; two companies of one name are one value."""
    names = dict(db.execute("SELECT id, name FROM name WHERE kind = 'company'").fetchall())
    counts: Counter[str] = Counter()
    for company, count in by_company.items():
        if name := names.get(company):
            counts[name] += count
    return _most_first([FacetValue(name, count) for name, count in counts.items() if count])[:_COMPANIES]


def _most_first(values: Iterable[FacetValue]) -> tuple[FacetValue, ...]:
    return tuple(sorted(values, key=lambda value: (-value.count, value.value)))

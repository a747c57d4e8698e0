"""How to find the rows of a query: walk in the order of the result, or collect the fewest and sort them.

SQLite's own planner has no figures for sets of combinations and cannot weigh "100 of the first, in this
order" against "all of these few". Ours counts first, which costs tens of microseconds, and names the index
to be used.
"""

import sqlite3
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.query import Sort
from gallery_app.storage.condition import ALWAYS, Condition, all_of
from gallery_app.storage.query_leaf import Leaf
from gallery_app.storage.query_sql import SHOWN, Sought, within_desk, within_facet
from gallery_app.storage.text_probe import TextProbe, TextQuery

ORDERS: Final = {
    Sort.TICKET: "picture.id DESC",
    Sort.NEWEST: "created_at DESC, picture.id DESC",
    Sort.OLDEST: "created_at, picture.id",
    Sort.SIZE: "size DESC, picture.id DESC",
    Sort.NAME: "picture.search_name, picture.id DESC",
    Sort.SIMILAR: "difference_hash DESC, picture.id DESC",
}
"""Every order is total; what has no size or hash comes last."""
_WALKS: Final = {
    Sort.TICKET: "picture NOT INDEXED",
    Sort.NEWEST: "picture INDEXED BY picture_created",
    Sort.OLDEST: "picture INDEXED BY picture_created",
    Sort.SIZE: "picture INDEXED BY picture_size",
    Sort.NAME: "picture INDEXED BY picture_name",
    Sort.SIMILAR: "picture INDEXED BY picture_hash",
}
_BY_TEXT: Final = "picture_text CROSS JOIN picture ON picture.id = picture_text.rowid"
_GROUPED_BY: Final = {
    "facet_id": "picture_facet", "desk_id": "picture_desk", "company_id": "picture_company",
}  # fmt: skip
_COLUMNS: Final = {
    "picture_created": "created_at", "picture_size": "size", "picture_name": "search_name",
    "picture_taken": "taken_at", "picture_camera": "camera_id", "picture_width": "width",
    "picture_height": "height", "picture_facet": "", "picture_desk": "", "picture_company": "",
}  # fmt: skip
"""What an index holds of the row beside facet, desk and company: such conditions are tested without the
row."""
_COUNT_LIMIT, _FEW_LIMIT = 15_000, 4_000
"""How far is counted through an index: one that holds what few-valued facts need, and one that does not."""
_TASTED_ROWS: Final = 500
_LEAST_LIFT: Final = 0.3
"""The ends of an index may be unlike its middle."""
_GUESSED_SHARE: Final = 0.3
"""Of a condition without an index."""
_COUNTED_SHARE: Final = 0.1
"""Of a condition with more rows than are counted."""

# Microseconds a row, measured on 1,000,000 rows; only their ratios matter.
_READ_INDEX, _READ_TESTED, _READ_ROW, _READ_NEAR_ROW, _READ_NEXT_ROW = 0.04, 0.15, 1.3, 0.6, 0.25
_READ_TEXT, _SORT = 1.0, 0.25


@dataclass(frozen=True, slots=True)
class Plan:
    """Where to read, what must hold, and the order. `name` says how, for tests and benchmarks."""

    name: str
    source: str
    where: Condition
    order: Condition
    row_where: Condition = ALWAYS
    """The same condition on the row alone, whatever the source."""
    facet: Condition = ALWAYS
    is_of_facets_only: bool = False
    """Nothing but `facet` is asked: the combinations' own counts say how many."""
    comes_in_order: bool = False
    """Nothing is sorted: the first rows are had without reading the rest."""
    is_by_number: bool = False
    """The order is that of the rows' numbers, downwards."""
    is_covered: bool = False
    """Nothing is asked of a row beyond facet, desk and company."""

    def select(self, columns: str, *, ordered: bool = True, limit: int | None = None) -> Condition:
        """The whole statement with its parameters."""
        told = f"SELECT {columns} FROM {self.source} WHERE {self.where.sql}"
        values = self.where.values
        if ordered:
            told += f" ORDER BY {self.order.sql}"
            values += self.order.values
        return Condition(told if limit is None else f"{told} LIMIT {limit}", values)


@dataclass(frozen=True, slots=True)
class _Driver:
    """Something that finds the rows of one condition: an index, with how many it finds (counted so far)."""

    index: str
    count: int
    leaf: Leaf | None = None
    lift: float = 1.0
    """How many times more often its rows fit the few-valued facts than all rows do."""

    def share(self, total: int) -> float:
        """Of all rows; where counting stopped at its limit there may be far more."""
        return max(_COUNTED_SHARE if self.count >= _COUNT_LIMIT else 0.0, self.count / total)


@dataclass(frozen=True, slots=True)
class _Sizes:
    """How many rows there are, and about which share of them fits each condition."""

    total: int
    facet_share: float
    desk_share: float
    drivers: tuple[_Driver, ...]
    text: TextQuery | None
    unknown: int
    """Conditions that nothing is known of."""

    def share(self, without: str = "") -> float:
        """As if the conditions had nothing to do with each other; one index may be set aside."""
        share = self.facet_share * self.desk_share * _GUESSED_SHARE**self.unknown
        for driver in self.drivers:
            if driver.leaf is not None:
                share *= driver.lift * (1.0 if driver.index == without else driver.share(self.total))
        if self.text is not None and without != "text":
            share *= min(1.0, self.text.hits / self.total)
        return min(1.0, max(share, 1 / self.total))


class Planner:
    """Weighs the ways for one query. `shown_only` leaves folded pictures out.

    Sort.SIMILAR means nearest to `nearest` (a stored hash) first; without it, by the hash itself.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        sought: Sought,
        sort: Sort,
        *,
        shown_only: bool,
        nearest: int | None = None,
    ) -> None:
        self._db = db
        self._sought = sought
        self._sort = sort
        self.facet = all_of(sought.facet, SHOWN) if shown_only else sought.facet
        self._walk = _WALKS[sort]
        self._order = Condition(ORDERS[sort])
        self._is_nearest = sort is Sort.SIMILAR and nearest is not None
        if self._is_nearest:
            self._order = Condition("bits_apart(difference_hash, ?), picture.id DESC", (nearest,))

    def plan(self, rows_wanted: int | None) -> Plan | None:
        """The cheapest way to the first `rows_wanted` rows, or to all; None if there can be none at all."""
        if self._sought.is_impossible:
            return None
        sizes = self._measure()
        return None if sizes is None else self._cheapest(sizes, rows_wanted)

    def plan_counting(self, column: str) -> Plan | None:
        """For grouping by facet, desk or company: through the index that is in that order, or the fewest
        rows.
        """
        plan = self.plan(None)
        if plan is None or plan.name != "walk":
            return plan
        return self.collect(_GROUPED_BY[column])

    def walk(self) -> Plan:
        """In the order of the result, testing every row."""
        return self._make("walk", self._walk, self._where(), self._order, comes_in_order=not self._is_nearest)

    def collect(self, index: str) -> Plan:
        """All rows that an index finds, then sorted; in order by themselves where it is the order's own."""
        in_order = self._walk.endswith(index) and not self._is_nearest
        source = f"picture INDEXED BY {index}"
        return self._make(
            f"collect {index}", source, self._where(index), self._order, comes_in_order=in_order
        )

    def by_text(self, text: TextQuery) -> Plan:
        """Through the full-text index, which gives the usual order by itself."""
        where = all_of(Condition("picture_text MATCH ?", (text.match,)), self._where())
        in_order = self._sort is Sort.TICKET
        order = Condition("picture_text.rowid DESC") if in_order else self._order
        return self._make("text", _BY_TEXT, where, order, comes_in_order=in_order)

    @property
    def ways(self) -> tuple[Plan, ...]:
        """Every plan there is, for tests: all must find the same."""
        sizes = None if self._sought.is_impossible else self._measure()
        if sizes is None:
            return ()
        indices = dict.fromkeys((*(driver.index for driver in sizes.drivers), "picture_name"))
        collecting = (self.collect(index) for index in indices)
        by_text = () if sizes.text is None else (self.by_text(sizes.text),)
        return (self.walk(), *by_text, *collecting)

    def _make(
        self, name: str, source: str, where: Condition, order: Condition, *, comes_in_order: bool
    ) -> Plan:
        only_facets = self._sought.desk == ALWAYS and not self._sought.rows
        return Plan(
            name, source, where, order, self._where(), self.facet, only_facets, comes_in_order,
            is_by_number=self._sort is Sort.TICKET, is_covered=self._is_covered("picture_facet"),
        )  # fmt: skip

    def _where(self, index: str = "") -> Condition:
        facet = within_facet(self.facet, "facet_id" if index == "picture_facet" else "+facet_id")
        desk = within_desk(self._sought.desk, "desk_id" if index == "picture_desk" else "+desk_id")
        rows = [row.true for row in self._sought.rows]
        if index == "picture_name":  # to look into a name is faster than to look up a combination
            return all_of(*rows, facet, desk)
        return all_of(facet, desk, *rows)

    # --- counting ---------------------------------------------------------------------------------------

    def _measure(self) -> _Sizes | None:
        """None where some condition finds nothing at all."""
        total, fitting = self._count_combinations("facet", self.facet)
        desks, at_desks = self._count_combinations("desk", self._sought.desk)
        if not fitting or not at_desks:
            return None
        rows = self._sought.rows
        few_valued = fitting / total * at_desks / desks
        drivers = [self._count_row(row.index, row, few_valued) for row in rows if row.index is not None]
        if any(driver.count == 0 for driver in drivers):
            return None
        if self.facet != ALWAYS:
            drivers.append(_Driver("picture_facet", fitting))
        if self._sought.desk != ALWAYS:
            drivers.append(_Driver("picture_desk", at_desks))
        text = self._choose_text()
        if text is not None and text.hits == 0:
            return None
        unknown = sum(1 for row in rows if row.index is None and row.match is None)
        return _Sizes(total, fitting / total, at_desks / desks, tuple(drivers), text, unknown)

    def _count_combinations(self, table: str, fits: Condition) -> tuple[int, int]:
        told = f"SELECT coalesce(sum(n), 0), coalesce(sum(n) FILTER (WHERE {fits.sql}), 0) FROM {table}"
        total, fitting = self._db.execute(told, fits.values).fetchone()
        return max(1, total), fitting

    def _count_row(self, index: str, row: Leaf, few_valued: float) -> _Driver:
        """What the first of its rows say of few-valued facts holds for the rest: cameras are in photos
        only.
        """
        source = f"picture INDEXED BY {index}"
        if index not in _COLUMNS:
            told = f"SELECT count(*) FROM (SELECT 1 FROM {source} WHERE {row.true.sql} LIMIT {_FEW_LIMIT})"
            (count,) = self._db.execute(told, row.true.values).fetchone()
            return _Driver(index, _COUNT_LIMIT if count == _FEW_LIMIT else count, row)
        told = f"SELECT count(*) FROM (SELECT 1 FROM {source} WHERE {row.true.sql} LIMIT {_COUNT_LIMIT})"
        (count,) = self._db.execute(told, row.true.values).fetchone()
        if few_valued == 1.0 or not count:
            return _Driver(index, count, row)
        return _Driver(index, count, row, max(_LEAST_LIFT, self._taste(source, index, row) / few_valued))

    def _taste(self, source: str, index: str, row: Leaf) -> float:
        """Which part of the rows at both ends of an index fits the few-valued facts."""
        fits = all_of(within_facet(self.facet), within_desk(self._sought.desk))
        parts = []
        for way in ("ASC", "DESC"):
            told = (
                f"SELECT avg({fits.sql}) FROM (SELECT facet_id, desk_id FROM {source} WHERE {row.true.sql}"
                f" ORDER BY {_COLUMNS[index] or 'company_id'} {way} LIMIT {_TASTED_ROWS})"
            )
            parts.append(self._db.execute(told, (*fits.values, *row.true.values)).fetchone()[0])
        return float(sum(parts) / len(parts))

    def _choose_text(self) -> TextQuery | None:
        matches = tuple(row.match for row in self._sought.rows if row.match is not None)
        return TextProbe(self._db, "picture_text", "picture").choose(matches) if matches else None

    # --- weighing ---------------------------------------------------------------------------------------

    def _cheapest(self, sizes: _Sizes, rows_wanted: int | None) -> Plan:
        ways = [(self._walk_cost(sizes, rows_wanted), self.walk())]
        ways += [
            (self._collect_cost(sizes, driver, rows_wanted), self.collect(driver.index))
            for driver in sizes.drivers
        ]
        if sizes.text is not None:
            ways.append((self._text_cost(sizes, sizes.text, rows_wanted), self.by_text(sizes.text)))
        if rows_wanted is None and self._is_covered("picture_name"):
            cost = sizes.total * _READ_TESTED + self._rest_cost(sizes, sizes.total)
            ways.append((cost, self.collect("picture_name")))
        return min(ways, key=lambda way: way[0])[1]

    def _is_covered(self, index: str) -> bool:
        """Whether the index alone tells whether a row fits."""
        if index not in _COLUMNS:
            return False
        held = {"company_id", _COLUMNS[index]}
        return all(row.columns and row.columns <= held for row in self._sought.rows)

    def _walk_cost(self, sizes: _Sizes, rows_wanted: int | None) -> float:
        # Days lie together in the usual order, and the walk begins with the last of them.
        aside = "picture_created" if self._sort is Sort.TICKET else ""
        read = sizes.total if rows_wanted is None else min(sizes.total, rows_wanted / sizes.share(aside))
        for driver in sizes.drivers:
            if driver.index == aside and driver.count < read:
                read = float(sizes.total)  # there are not enough of these days
        return read * self._walk_row_cost()

    def _walk_row_cost(self) -> float:
        if self._sort is Sort.TICKET:
            return _READ_NEXT_ROW
        if self._is_covered(self._walk.removeprefix("picture INDEXED BY ")):
            return _READ_TESTED
        return _READ_NEAR_ROW if self._sort in (Sort.NEWEST, Sort.OLDEST) else _READ_ROW

    def _collect_cost(self, sizes: _Sizes, driver: _Driver, rows_wanted: int | None) -> float:
        count = driver.share(sizes.total) * sizes.total
        covered = self._is_covered(driver.index)
        if self._walk.endswith(driver.index):  # it is in order: the first will do
            read = count if rows_wanted is None else min(count, rows_wanted / sizes.share(driver.index))
            return read * (_READ_TESTED if covered else _READ_ROW)
        each = (
            _READ_INDEX if driver.index == "picture_facet" and self._sought.desk == ALWAYS else _READ_TESTED
        )
        return count * (each if covered else _READ_ROW) + self._rest_cost(sizes, count)

    def _rest_cost(self, sizes: _Sizes, count: float) -> float:
        """Of sorting what was collected; in another order than the usual one its rows must be read for
        that.
        """
        found = min(count, sizes.share() * sizes.total)
        return found * (_SORT if self._sort is Sort.TICKET else _SORT + _READ_ROW)

    def _text_cost(self, sizes: _Sizes, text: TextQuery, rows_wanted: int | None) -> float:
        """In the usual order the first hits do; in another all must be had."""
        hits = text.hits
        if self._sort is Sort.TICKET and rows_wanted is not None:
            hits = min(hits, rows_wanted / sizes.share("text"))
        return hits * (_READ_TEXT + _READ_ROW)

"""Pictures for which a query is neither true nor false until they are loaded."""

import sqlite3

from gallery_app.domain.image import ImageRef
from gallery_app.domain.query import Sort
from gallery_app.storage.condition import ALWAYS, NEVER, Condition, all_of, is_not
from gallery_app.storage.picture_rows import REF_COLUMNS, row_to_ref
from gallery_app.storage.query_leaf import Leaf, Table
from gallery_app.storage.query_plan import Plan, Planner
from gallery_app.storage.query_sql import Sought

_WAITING = Condition("state = 'waiting'")


def count_undecided(db: sqlite3.Connection, sought: Sought) -> int:
    """How many there are."""
    plan = _plan(db, sought, None)
    if plan is None:
        return 0
    if plan.is_of_facets_only:
        told = Condition(f"SELECT coalesce(sum(n), 0) FROM facet WHERE {plan.facet.sql}", plan.facet.values)
    else:
        told = plan.select("count(*)", ordered=False)
    (count,) = db.execute(told.sql, told.values).fetchone()
    return int(count)


def find_undecided(db: sqlite3.Connection, sought: Sought, limit: int) -> tuple[ImageRef, ...]:
    """The first of them, newest ticket first."""
    plan = _plan(db, sought, limit)
    if plan is None:
        return ()
    rows = plan.select("picture.id", limit=limit)
    told = (
        f"SELECT {', '.join(REF_COLUMNS)} FROM picture JOIN facet ON facet.id = facet_id"
        f" WHERE picture.id IN ({rows.sql}) ORDER BY picture.id DESC"
    )
    return tuple(row_to_ref(row) for row in db.execute(told, rows.values))


def _plan(db: sqlite3.Connection, sought: Sought, rows_wanted: int | None) -> Plan | None:
    """Waiting pictures of which no part is false, but not all are true."""
    if sought.true == ALWAYS:
        return None
    facet = _not_false(sought.facet)
    if sought.desk == ALWAYS and all(row.is_decided for row in sought.rows):
        facet = Condition(f"({sought.facet.sql}) IS NULL", sought.facet.values)
        rows = sought.rows
    else:
        open_parts = Leaf(Table.ROW, is_not(sought.true))
        rows = (*(_open(row) for row in sought.rows), open_parts)
    open_sought = Sought(all_of(_WAITING, facet), _not_false(sought.desk), rows)
    return Planner(db, open_sought, Sort.TICKET, shown_only=False).plan(rows_wanted)


def _not_false(expression: Condition) -> Condition:
    if expression in (ALWAYS, NEVER):
        return expression
    return Condition(f"({expression.sql}) IS NOT FALSE", expression.values)


def _open(row: Leaf) -> Leaf:
    return row if row.is_decided else Leaf(Table.ROW, is_not(row.false))

"""Rows of pictures as the tiles of a page: reference, copies, and where else the picture is shown."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.image import ImageRef
from gallery_app.domain.result import FoldReason, GalleryItem
from gallery_app.storage.catalog_schema import POSITION_BITS
from gallery_app.storage.condition import Condition
from gallery_app.storage.picture_rows import REF_COLUMNS, key_of, row_to_ref
from gallery_app.storage.query_plan import Plan

_TILE: Final = (
    f"SELECT {', '.join(REF_COLUMNS)}, fold, copies_of, file_id"
    " FROM picture JOIN facet ON facet.id = facet_id WHERE picture.id IN ({})"
)
_FEW: Final = 200
"""Places of one picture that are told apart one by one; beyond, the counts that files carry must do."""
_COPIES_LIMIT: Final = 1000
"""Copies that a first page counts of one picture; the snapshot counts them all."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A row as it was read, before it is counted."""

    row_id: int
    ref: ImageRef
    fold: FoldReason | None
    copies_of: int | None
    file_id: int | None


def find_first_rows(db: sqlite3.Connection, plan: Plan, wanted: int) -> list[int]:
    """The first rows of a result, of copies only the first.

    A limit lets SQLite sort only what is wanted; where copies use it up it is asked again without.
    """
    if plan.comes_in_order:
        return _take(db, plan.select("picture.id, copies_of"), wanted)[0]
    limit = wanted * 4
    rows, read = _take(db, plan.select("picture.id, copies_of", limit=limit), wanted)
    if len(rows) < wanted and read == limit:
        rows, _ = _take(db, plan.select("picture.id, copies_of"), wanted)
    return rows


def _take(db: sqlite3.Connection, told: Condition, wanted: int) -> tuple[list[int], int]:
    rows: list[int] = []
    seen: set[int] = set()
    read = 0
    with closing(db.execute(told.sql, told.values)) as cursor:  # one left open would hold the log back
        for row_id, group in cursor:
            read += 1
            if group not in seen:
                rows.append(row_id)
            if len(rows) == wanted:
                break
            if group is not None:
                seen.add(group)
    return rows, read


def load_tiles(db: sqlite3.Connection, row_ids: Sequence[int]) -> list[Tile]:
    """These rows in this order; rows that are gone meanwhile are left out."""
    found: dict[int, Tile] = {}
    for row in db.execute(_TILE.format(",".join("?" * len(row_ids))), row_ids):
        *told, fold, copies_of, file_id = row
        found[row[0]] = Tile(row[0], row_to_ref(told), FoldReason(fold) if fold else None, copies_of, file_id)
    return [found[row_id] for row_id in row_ids if row_id in found]


def make_items(
    db: sqlite3.Connection, tiles: Sequence[Tile], copies: Mapping[int, int]
) -> tuple[GalleryItem, ...]:
    """Tiles with their counts; `copies` by row."""
    elsewhere = count_other_tickets(db, tiles)
    return tuple(
        GalleryItem(tile.ref, copies.get(tile.row_id, 1), elsewhere.get(tile.row_id, 0), tile.fold)
        for tile in tiles
    )


def count_copies(db: sqlite3.Connection, plan: Plan, tiles: Sequence[Tile]) -> dict[int, int]:
    """Copies of these tiles within the result, by row; no more than 1,000 are counted of one."""
    groups = {tile.copies_of: tile.row_id for tile in tiles if tile.copies_of is not None}
    if not groups:
        return {}
    where = plan.row_where
    told = (
        "SELECT value, (SELECT count(*) FROM (SELECT 1 FROM picture INDEXED BY picture_copies"
        f" WHERE copies_of = asked.value AND ({where.sql}) LIMIT {_COPIES_LIMIT})) FROM json_each(?) AS asked"
    )
    rows = db.execute(told, (*where.values, json.dumps(list(groups))))
    return {groups[group]: count for group, count in rows}


def count_other_tickets(db: sqlite3.Connection, tiles: Sequence[Tile]) -> dict[int, int]:
    """Tickets and articles beyond its own that show a tile's picture or a nearly equal one, by row."""
    near = _find_near_files(db, [tile.file_id for tile in tiles if tile.file_id is not None])
    counts = {}
    for tile in tiles:
        if tile.file_id is not None and (tile.copies_of is not None or tile.file_id in near):
            counts[tile.row_id] = _count_parents(db, tile, [tile.file_id, *near.get(tile.file_id, ())])
        elif tile.copies_of is not None:
            counts[tile.row_id] = _count_loose_parents(db, tile)
    return counts


def _find_near_files(db: sqlite3.Connection, files: Sequence[int]) -> dict[int, list[int]]:
    marks = ",".join("?" * len(files))
    near: dict[int, list[int]] = {}
    for file, other in db.execute(f"SELECT file_id, other_id FROM near WHERE file_id IN ({marks})", files):
        near.setdefault(file, []).append(other)
    return near


def _count_parents(db: sqlite3.Connection, tile: Tile, files: list[int]) -> int:
    """Exact for up to 200 places; beyond that a ticket that shows two of the files counts twice."""
    marks = ",".join("?" * len(files))
    told = f"SELECT sum(places), sum(parents) FROM file WHERE id IN ({marks})"
    places, parents = db.execute(told, files).fetchone()
    if places > _FEW:
        return int(parents) - 1
    told = (
        f"SELECT count(DISTINCT id >> {POSITION_BITS}) FROM picture INDEXED BY picture_file"
        f" WHERE file_id IN ({marks}) AND id >> {POSITION_BITS} <> ?"
    )
    (count,) = db.execute(told, (*files, key_of(tile.row_id))).fetchone()
    return int(count)


def _count_loose_parents(db: sqlite3.Connection, tile: Tile) -> int:
    """The same id in other tickets, its bytes unknown."""
    told = (
        f"SELECT count(DISTINCT key) FROM (SELECT id >> {POSITION_BITS} AS key FROM picture"
        " INDEXED BY picture_copies WHERE copies_of = ? LIMIT ?) WHERE key <> ?"
    )
    (count,) = db.execute(told, (tile.copies_of, _COPIES_LIMIT, key_of(tile.row_id))).fetchone()
    return int(count)

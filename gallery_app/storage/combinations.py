"""Numbers for combinations of few-valued facts: the tables `facet` and `desk`."""

import sqlite3
from dataclasses import astuple, dataclass

from gallery_app.storage.catalog_schema import DESK_COLUMNS, FACET_COLUMNS


@dataclass(frozen=True, slots=True)
class Facet:
    """A row of `facet` without id and count, in the order of `FACET_COLUMNS`; None is unknown."""

    in_article: bool
    source: str
    placement: str
    message_kind: str
    private: bool
    state: str
    failure: str | None = None
    type: str | None = None
    kind: str | None = None
    shape: str | None = None
    animated: bool | None = None
    alpha: bool | None = None
    gps: bool | None = None
    exif: bool | None = None
    note: bool | None = None
    edited: bool | None = None
    fold: str | None = None
    copied: bool | None = None
    cached: bool = False


@dataclass(frozen=True, slots=True)
class Desk:
    """A row of `desk` without id and count, in the order of `DESK_COLUMNS`."""

    published: bool | None = None
    status: int | None = None
    priority: int | None = None
    channel: int | None = None
    group_id: int | None = None


class Combinations:
    """Gives a combination's number, making its row at the first meeting.

    Two programs on one catalog may make a row each for the same combination: sums over both stay right.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._facets: dict[Facet, int] = {}
        self._desks: dict[Desk, int] = {}
        self.forget()

    def forget(self) -> None:
        """After a rollback: rows that were made in it are gone."""
        columns = ", ".join(FACET_COLUMNS)
        rows = self._db.execute(f"SELECT id, {columns} FROM facet")
        self._facets = {Facet(*facts): number for number, *facts in rows}
        columns = ", ".join(DESK_COLUMNS)
        rows = self._db.execute(f"SELECT id, {columns} FROM desk")
        self._desks = {Desk(*facts): number for number, *facts in rows}

    def facet(self, number: int) -> Facet:
        """The combination that has this number."""
        told = f"SELECT {', '.join(FACET_COLUMNS)} FROM facet WHERE id = ?"
        return Facet(*self._db.execute(told, (number,)).fetchone())

    def facet_id(self, facet: Facet) -> int:
        """The number of a picture's combination."""
        known = self._facets.get(facet)
        if known is None:
            known = self._facets[facet] = self._add("facet", FACET_COLUMNS, astuple(facet))
        return known

    def desk_id(self, desk: Desk) -> int:
        """The number of a ticket's or article's combination."""
        known = self._desks.get(desk)
        if known is None:
            known = self._desks[desk] = self._add("desk", DESK_COLUMNS, astuple(desk))
        return known

    def _add(self, table: str, columns: tuple[str, ...], row: tuple[object, ...]) -> int:
        marks = ",".join("?" * len(row))
        told = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
        return int(self._db.execute(told, row).lastrowid or 0)

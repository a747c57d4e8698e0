"""Which three letters of a word to look up: the rarest, found by tasting the full-text index.

A word of eight letters is six trigrams, and merging six long lists to find it is slow. Two rare ones give
hardly more rows than all six, and every row is tested for the whole word anyway.
"""

import sqlite3
from dataclasses import dataclass
from typing import Final

from gallery_app.storage.search_text import TRIGRAM

_TASTE: Final = 48
"""Hits read to guess how many there are."""
_TASTED: Final = 12
"""Trigrams tasted of one text."""
_TAKEN: Final = 3
_RARE: Final = 300
"""Hits so few that no further trigram is worth its list."""


@dataclass(frozen=True, slots=True)
class TextMatch:
    """Of these alternatives one must be there, and of that one all of its runs, within these columns."""

    columns: str
    alternatives: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class TextQuery:
    """A full-text query that every fitting row answers, and about how many rows do."""

    match: str
    hits: float


class TextProbe:
    """Tastes one full-text table whose row numbers run with time."""

    def __init__(self, db: sqlite3.Connection, table: str, content: str) -> None:
        self._db = db
        self._table = table
        ends = [f"(SELECT {end}(id) FROM {content})" for end in ("min", "max")]
        first, last = db.execute(f"SELECT {', '.join(ends)}").fetchone()
        self._first, self._last = int(first or 0), int(last or 0)

    def choose(self, wanted: tuple[TextMatch, ...]) -> TextQuery:
        """All of these, by few and rare trigrams."""
        match = " AND ".join(self._choose_one(one) for one in wanted)
        return TextQuery(match, self.count(match))

    def count(self, match: str) -> float:
        """About how many rows a query finds; exact if they are few."""
        told = f"SELECT rowid FROM {self._table} WHERE {self._table} MATCH ? ORDER BY rowid DESC LIMIT ?"
        hits = self._db.execute(told, (match, _TASTE)).fetchall()
        if len(hits) < _TASTE:
            return float(len(hits))
        part = (self._last - int(hits[-1][0])) / max(1, self._last - self._first)
        return max(float(_TASTE), _TASTE / max(part, 1e-9))

    def _choose_one(self, wanted: TextMatch) -> str:
        told = (self._rarest(runs, wanted.columns) for runs in wanted.alternatives)
        return f"{{{wanted.columns}}} : ({' OR '.join(told)})"

    def _rarest(self, runs: tuple[str, ...], columns: str) -> str:
        grams = list(
            dict.fromkeys(run[at : at + TRIGRAM] for run in runs for at in range(len(run) - TRIGRAM + 1))
        )
        step = -(-len(grams) // _TASTED)
        counted = sorted((self.count(f"{{{columns}}} : {_quote(gram)}"), gram) for gram in grams[::step])
        taken = [gram for _, gram in counted[: 1 if counted[0][0] < _RARE else _TAKEN]]
        return "(" + " AND ".join(_quote(gram) for gram in taken) + ")"


def _quote(gram: str) -> str:
    return '"' + gram.replace('"', '""') + '"'

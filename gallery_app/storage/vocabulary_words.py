"""The account's own words out of the catalog."""

import sqlite3
from typing import Final

from gallery_app.domain.query import Vocabulary
from gallery_app.storage.name_table import find_names

_WORDS_LIMIT: Final = 5000
"""Of a kind, most frequent or first in the alphabet: more is no help in completing."""


def load_vocabulary(db: sqlite3.Connection) -> Vocabulary:
    """Statuses, agents and groups by number; names of what was met so far."""
    statuses = dict(Vocabulary().statuses) | find_names(db, "status")
    return Vocabulary(
        statuses=tuple(sorted(statuses.items())),
        agents=tuple(sorted(find_names(db, "agent").items())),
        groups=tuple(sorted(find_names(db, "group").items())),
        companies=_words(db, "name WHERE kind = 'company'"),
        requesters=_words(db, "name WHERE kind = 'contact'"),
        tags=_words(db, "tag WHERE 1"),
        cameras=_words(db, "camera WHERE 1"),
        folders=_words(db, "(SELECT name FROM category UNION SELECT name FROM folder) WHERE 1"),
    )


def _words(db: sqlite3.Connection, source: str) -> tuple[str, ...]:
    told = f"SELECT DISTINCT name FROM {source} AND name <> '' ORDER BY name COLLATE NOCASE LIMIT ?"
    return tuple(name for (name,) in db.execute(told, (_WORDS_LIMIT,)))

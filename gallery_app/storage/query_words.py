"""The fixed words of the query language, as SQL on few-valued facts of pictures and tickets."""

import sqlite3
from collections.abc import Mapping
from typing import Final

from gallery_app.domain.query import Choice, Key, Value
from gallery_app.domain.ticket import CHANNEL_NAMES, PRIORITY_NAMES, STATUS_NAMES
from gallery_app.storage.condition import NEVER, Condition

# --- few-valued facts of the picture --------------------------------------------------------------------

FACET_WORDS: Final[Mapping[Key, Mapping[str, str]]] = {
    Key.TYPE: {},
    Key.FAILED: {},
    Key.SOURCE: {
        "description": "source IN ('description', 'attachment')", "reply": "source = 'reply'",
        "customer": "message_kind = 'customer reply'", "agent": "message_kind = 'agent reply'",
        "note": "source = 'note'", "forward": "source = 'forward'", "article": "source = 'article'",
        "inline": "placement = 'inline'", "attachment": "placement = 'attached'",
    },
    Key.VISIBILITY: {"public": "NOT private", "private": "private"},
    Key.RATIO: {
        "portrait": "shape IN ('portrait', 'tall')", "landscape": "shape IN ('landscape', 'wide')",
        "square": "shape = 'square'", "tall": "shape = 'tall'", "wide": "shape = 'wide'",
    },
    Key.HAS: {"gps": "gps", "exif": "exif", "alpha": "alpha", "note": "note", "duplicate": "copied"},
    Key.IS: {
        "screenshot": "kind = 'screenshot'", "photo": "kind = 'photo'", "graphic": "kind = 'graphic'",
        "animated": "animated", "edited": "edited", "logo": "fold = 'logo'", "pixel": "fold = 'pixel'",
        "tiny": "fold = 'tiny'", "repeated": "fold = 'repeated'", "hidden": "fold <> ''",
        "failed": "state = 'failed'", "remote": "state = 'remote'", "cached": "cached", "private": "private",
    },
}  # fmt: skip
"""Words of `facet`; unknown facts are NULL there, so an expression on them is unknown too."""

ARTICLE_WORDS: Final = {
    "draft": Condition("coalesce(NOT published, 0)"),
    "published": Condition("coalesce(published, 0)"),
}
_PRIORITIES: Final = {name.lower(): number for number, name in PRIORITY_NAMES.items()}
CHANNELS: Final = {name.replace(" ", "-"): number for number, name in CHANNEL_NAMES.items()}


def read_word(value: Value) -> str:
    """The word of a choice, else nothing."""
    return value.value if isinstance(value, Choice) else ""


def facet_word(key: Key, value: Value) -> Condition:
    """Of `facet`: the word fits."""
    word = read_word(value)
    if key is Key.TYPE:
        return Condition("type = ?", (word,))
    if key is Key.FAILED:
        return Condition("coalesce(failure = ?, 0)", (word,))
    told = FACET_WORDS[key].get(word)
    return Condition(told) if told else NEVER


# --- few-valued facts of the ticket ---------------------------------------------------------------------


def desk_word(key: Key, value: Value, db: sqlite3.Connection) -> Condition:
    """Articles have none of these: for them the term is false."""
    word = read_word(value)
    if key is Key.CHANNEL and word == "other":
        known = ",".join("?" * len(CHANNELS))
        return Condition(f"coalesce(channel NOT IN ({known}), 0)", tuple(CHANNELS.values()))
    numbers = {
        Key.STATUS: lambda: find_statuses(db, word),
        Key.PRIORITY: lambda: [number for name, number in _PRIORITIES.items() if name == word],
        Key.CHANNEL: lambda: [number for name, number in CHANNELS.items() if name == word],
    }[key]()
    marks = ",".join("?" * len(numbers))
    return Condition(f"coalesce({key} IN ({marks}), 0)", tuple(numbers))


def find_statuses(connection: sqlite3.Connection, word: str) -> list[int]:
    """The numbers of a status."""
    return [number for number, name in find_status_names(connection).items() if name == word]


def find_status_names(connection: sqlite3.Connection) -> dict[int, str]:
    """Lower-case names by number; the account's own name for a number stands before Freshdesk's."""
    own = dict(connection.execute("SELECT id, name FROM name WHERE kind = 'status'").fetchall())
    return {number: name.lower() for number, name in (STATUS_NAMES | own).items()}

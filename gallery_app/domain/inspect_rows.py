"""What a look at a picture is made of: sections of rows, the same for panel, comparison and command line."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from gallery_app.domain.display import display_text
from gallery_app.domain.query import Query
from gallery_app.domain.translation import tr

HIDDEN_WORDS: Final = "\N{BULLET}" * 6
"""Stands for a personal value that nobody asked for; its length says nothing."""
ROW_LIMIT: Final = 2000
"""Characters of a value that are shown; what is copied is never cut."""
NONE_WORDS: Final = "\N{EN DASH}"


class Tone(StrEnum):
    """How a row is set: amber for private and personal, warnings in words and colour."""

    PLAIN = "plain"
    QUIET = "quiet"
    PERSONAL = "personal"
    WARNING = "warning"
    GOOD = "good"


class Personal(StrEnum):
    """What a value may tell of a person; the value is what JSON says."""

    PLACE = "place"
    SERIAL = "serial number"
    OWNER = "owner"


EVERYTHING: Final = frozenset(Personal)


@dataclass(frozen=True, slots=True)
class Row:
    """One fact. `words` and `note` are cleaned for display, `note` is what is said more quietly beside them.

    `copied` is what goes to a clipboard, `words` if empty. `target` is the search that a click asks.
    `details` are sentences below it. A `personal` value is hidden until somebody asks for it.
    """

    label: str
    words: str
    note: str = ""
    copied: str = ""
    tone: Tone = Tone.PLAIN
    target: Query | None = None
    details: tuple[str, ...] = ()
    personal: Personal | None = None

    @property
    def to_copy(self) -> str:
        """What copying gives."""
        return self.copied or self.words


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a head; `name` never changes, so that a face can keep what is open.

    `reason` says why there are no rows. `summary` stands in the head of a folded section. `is_pending`: more
    comes with the file's metadata.
    """

    name: str
    title: str
    rows: tuple[Row, ...] = ()
    reason: str = ""
    summary: str = ""
    is_pending: bool = False


def make_row(
    label: str,
    untrusted_words: str | None,
    *,
    note: str = "",
    copied: str = "",
    tone: Tone = Tone.PLAIN,
    target: Query | None = None,
    personal: Personal | None = None,
) -> tuple[Row, ...]:
    """A row of a text that may come from outside; none if there is no text."""
    words = display_text(untrusted_words or "", limit=ROW_LIMIT)
    if not words:
        return ()
    said_by_stranger = display_text(note, limit=ROW_LIMIT)
    if personal is not None:
        tone = Tone.PERSONAL
    return (Row(label, words, said_by_stranger, copied, tone, target, personal=personal),)


def hide_personal(section: Section, shown: frozenset[Personal]) -> Section:
    """The section with dots in place of the personal values that are not among `shown`."""
    return replace(section, rows=tuple(_hide(row, shown) for row in section.rows))


def _hide(row: Row, shown: frozenset[Personal]) -> Row:
    if row.personal is None or row.personal in shown:
        return row
    return replace(row, words=HIDDEN_WORDS, note="", copied=HIDDEN_WORDS)


def join_words(words: Iterable[str | None], separator: str = " \N{MIDDLE DOT} ") -> str:
    """Those that are known, joined by a middle dot."""
    return separator.join(word for word in words if word)


def list_words(words: Iterable[str]) -> str:
    """`a place, a serial number and an owner`."""
    *most, last = words
    return tr("{most} and {last}", most=", ".join(most), last=last) if most else last

"""Text as it is searched: without case, accents and line breaks; and what fits it, as SQL."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from gallery_app.domain.query import Text
from gallery_app.storage.condition import NEVER, Condition, any_of

TRIGRAM: Final = 3
_NO_SUCCESSOR: Final = "\ud7ff\U0010ffff"
"""After these two there is no character, or none that can be written."""
LINE: Final = "\n"
"""Stands between the values of one searchable text, and never in a value."""
_SPACES = re.compile(r"[\s\x00-\x1f\x7f]+")
_GLOB_SPECIAL = re.compile(r"[\[?]")


def fold_text(text: str) -> str:
    """Case folded, decomposed, marks stripped, runs of white space and controls as one blank."""
    if text.isascii():
        return _SPACES.sub(" ", text.lower()).strip()
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(char for char in folded if not unicodedata.combining(char))
    return _SPACES.sub(" ", bare).strip().encode("utf-8", "replace").decode("utf-8")


def fold_lines(values: tuple[str | None, ...]) -> str:
    """Several values as one searchable text; what is unknown or empty is left out."""
    return LINE.join(folded for value in values if value and (folded := fold_text(value)))


def fits_value(column: str, text: Text) -> Condition:
    """Whether one folded value fits: found anywhere, or fits as a whole with `*` or `=`."""
    wanted = fold_text(text.pattern)
    if text.has_wildcard:
        return Condition(f"{column} GLOB ?", (_escape(wanted),))
    if text.is_whole:
        return Condition(f"{column} = ?", (wanted,))
    return Condition(f"instr({column}, ?) > 0", (wanted,))


def fits_any_value(column: str, texts: tuple[Text, ...]) -> Condition:
    """Whether one of several fits."""
    return any_of(*(fits_value(column, text) for text in texts))


def fits_line(column: str, text: Text) -> Condition:
    """Whether one line of a searchable text fits. A pattern needs the function `fits_line` (see
    `line_fits`).
    """
    wanted = fold_text(text.pattern)
    if text.has_wildcard:
        # GLOB's star runs over the ends of lines as well: it only sorts out quickly what cannot fit.
        told = f"char(10) || {column} || char(10) GLOB ? AND fits_line({column}, ?)"
        return Condition(told, (f"*{LINE}{_escape(wanted)}{LINE}*", wanted))
    if text.is_whole:
        return Condition(f"instr(char(10) || {column} || char(10), ?) > 0", (f"{LINE}{wanted}{LINE}",))
    return Condition(f"instr({column}, ?) > 0", (wanted,))


def _escape(pattern: str) -> str:
    return _GLOB_SPECIAL.sub(r"[\g<0>]", pattern)


def line_fits(lines: str, pattern: str) -> bool:
    """The SQL function `fits_line`."""
    return _line_pattern(pattern).search(lines) is not None


def find_start(column: str, text: Text) -> Condition | None:
    """A range of an index that holds every value that fits as a whole; None where the beginning is open."""
    wanted = fold_text(text.pattern)
    start = wanted.split("*")[0] if text.has_wildcard else wanted if text.is_whole else ""
    if not start or start[-1] in _NO_SUCCESSOR:
        return None
    return Condition(f"{column} >= ? AND {column} < ?", (start, start[:-1] + chr(ord(start[-1]) + 1)))


def find_runs(text: Text) -> tuple[str, ...]:
    """The pieces of a text that must stand in every value that fits, three characters and longer."""
    wanted = fold_text(text.pattern)
    pieces = wanted.split("*") if text.has_wildcard else [wanted]
    return tuple(piece for piece in pieces if len(piece) >= TRIGRAM)


@lru_cache(maxsize=64)
def _line_pattern(pattern: str) -> re.Pattern[str]:
    body = "[^\n]*".join(re.escape(piece) for piece in re.split(r"\*+", pattern))
    return re.compile(f"^{body}$", re.MULTILINE)


def is_empty(text: Text) -> bool:
    """A text of which folding leaves nothing is found nowhere."""
    return not fold_text(text.pattern)


def never_if_empty(text: Text, condition: Condition) -> Condition:
    """Nothing is found by nothing."""
    return NEVER if is_empty(text) else condition

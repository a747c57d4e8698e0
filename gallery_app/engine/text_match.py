"""Whether a text of a query fits a name: as the catalog decides it, for names that are at hand."""

import re
import unicodedata

from gallery_app.domain.query import Text

_WORD = re.compile(r"\S+")


def fits_text(text: Text, value: str) -> bool:
    """Case and accents aside: found anywhere; whole with `=`; with a wildcard the whole value fits it."""
    wanted, given = _fold(text.pattern), _fold(value)
    if text.has_wildcard:
        return re.fullmatch(".*".join(map(re.escape, wanted.split("*"))), given, re.DOTALL) is not None
    return wanted == given if text.is_whole else wanted in given


def find_prefix(text: Text) -> str | None:
    """The longest part of it that begins a word of every value that fits; None if it has no such part.

    Freshdesk completes names from the beginning of a word. Where nothing in the text is sure to begin one,
    its longest word is given: most people type whole words.
    """
    sure: list[str] = []
    unsure: list[str] = []
    runs = text.pattern.split("*") if text.has_wildcard else [text.pattern]
    for place, run in enumerate(runs):
        for found in _WORD.finditer(run):
            begins = found.start() > 0 or (place == 0 and (text.has_wildcard or text.is_whole))
            (sure if begins else unsure).append(found[0])
    best = max(sure or unsure, key=len, default=None)
    return best if best is None or not sure or len(best) > 1 else max([*sure, *unsure], key=len)


def longest_run(text: Text) -> str:
    """The longest piece without a wildcard."""
    runs = text.pattern.split("*") if text.has_wildcard else [text.pattern]
    return max((" ".join(run.split()) for run in runs), key=len)


def _fold(text: str) -> str:
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in parted if not unicodedata.combining(character))

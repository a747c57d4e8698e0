"""Foreign text made fit to be shown on one line: nothing hidden, nothing turned round, never long."""

import re
import unicodedata

from gallery_app.domain.image import ImageRef
from gallery_app.domain.invisible import INVISIBLE
from gallery_app.domain.translation import decimal_words, mark, tr

DISPLAY_LIMIT = 200
MARK = "\N{REPLACEMENT CHARACTER}"
"""Stands where a character was taken out: two names that differ must not look the same."""

_MARKS_IN_A_ROW = 3
_UNSHOWN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))


def display_text(untrusted_text: str, *, limit: int = DISPLAY_LIMIT) -> str:
    """Clean a name, subject or comment for one line of a window.

    White space of any kind becomes single blanks. Control, bidirectional, zero-width, private and unassigned
    characters become U+FFFD, runs of them one. More than three combining marks in a row are dropped. At most
    `limit` characters are kept; a cut ends in an ellipsis. Cleaning twice is cleaning once.
    """
    if len(untrusted_text) <= limit and untrusted_text.isascii() and untrusted_text.isprintable():
        return " ".join(untrusted_text.split())  # nothing to take out, as in nearly every text
    shown: list[str] = []
    marks = 0
    for character in untrusted_text[: limit * 4]:
        fit = _make_fit(character)
        marks = marks + 1 if unicodedata.combining(fit) else 0
        if marks > _MARKS_IN_A_ROW or (fit in (" ", MARK) and shown and shown[-1] == fit):
            continue
        shown.append(fit)
    text = "".join(shown).strip()
    was_cut = len(untrusted_text) > limit * 4 or len(text) > limit
    return text[: limit - 1].rstrip() + "…" if was_cut else text


def _make_fit(character: str) -> str:
    if character.isspace():
        return " "
    if character in INVISIBLE or unicodedata.category(character) in _UNSHOWN:
        return MARK
    return character


_INLINE_NAME = re.compile(r"inline-[0-9a-f]+")


def make_picture_name(ref: ImageRef, *, limit: int = DISPLAY_LIMIT) -> str:
    """The name a person reads: an inline picture has none of its own, and its number says nothing."""
    if _INLINE_NAME.fullmatch(ref.untrusted_name):
        return tr("Inline picture")
    return display_text(ref.untrusted_name, limit=limit) or tr("Without a name")


_UNITS = (mark("{size} KB"), mark("{size} MB"), mark("{size} GB"))


def size_words(size_bytes: float) -> str:
    """`412 KB`, `1.9 MB`: thousands, as file managers and Freshdesk count."""
    if size_bytes < 1000:
        return tr("{size} B", size=round(size_bytes))
    size, unit = size_bytes / 1000, 0
    while size >= 999.5 and unit < len(_UNITS) - 1:
        size, unit = size / 1000, unit + 1
    is_exact = unit > 0 and size < 99.95
    return tr(_UNITS[unit], size=decimal_words(f"{size:.1f}") if is_exact else round(size))

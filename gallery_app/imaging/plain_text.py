"""Foreign text made safe to show: no control, bidi, zero-width; and short."""

import unicodedata

from gallery_app.domain.metadata import METADATA_TEXT_LIMIT
from gallery_app.imaging.limits import TEXT_LIMIT_CHARS

READ_LIMIT_CHARS = 4096


def make_plain(untrusted_text: str, limit_chars: int = TEXT_LIMIT_CHARS, cut_mark: str = "") -> str:
    """Drop every character of the categories C* and Zl/Zp, make blanks single, cut to `limit_chars`.

    Text that was cut ends in `cut_mark`.
    """
    read = untrusted_text[:READ_LIMIT_CHARS]
    kept = read if read.isprintable() else "".join(map(_plain_character, read))
    plain = " ".join(kept.split())
    if len(plain) <= limit_chars and (not cut_mark or len(untrusted_text) <= READ_LIMIT_CHARS):
        return plain
    return plain[: limit_chars - len(cut_mark)].rstrip() + cut_mark


def make_report_text(untrusted_text: str) -> str:
    """Plain text as long as a report has it; a cut one ends in an ellipsis."""
    return make_plain(untrusted_text, METADATA_TEXT_LIMIT, "…")


def _plain_character(character: str) -> str:
    if character in "\t\n\r\v\f":
        return " "
    category = unicodedata.category(character)
    if category in {"Zl", "Zp", "Zs"}:
        return " "
    return "" if category.startswith("C") else character

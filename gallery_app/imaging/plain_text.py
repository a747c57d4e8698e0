"""Foreign text made safe to show: no control, bidi, zero-width; and short."""

import unicodedata

from gallery_app.imaging.limits import TEXT_LIMIT_CHARS

READ_LIMIT_CHARS = 4096


def make_plain(untrusted_text: str, limit_chars: int = TEXT_LIMIT_CHARS) -> str:
    """Drop every character of the categories C* and Zl/Zp, make blanks single, cut to `limit_chars`."""
    kept = (_plain_character(character) for character in untrusted_text[:READ_LIMIT_CHARS])
    return " ".join("".join(kept).split())[:limit_chars].rstrip()


def _plain_character(character: str) -> str:
    if character in "\t\n\r\v\f":
        return " "
    category = unicodedata.category(character)
    if category in {"Zl", "Zp", "Zs"}:
        return " "
    return "" if category.startswith("C") else character

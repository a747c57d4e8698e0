"""A language nobody speaks, to see what was not translated and what has no room for longer words.

Every text of the window comes in brackets, with accents, and about 40 % longer: `⟦Öópéén pííctüürée⟧`.
"""

import re
from typing import Final

OPENS: Final = "⟦"
CLOSES: Final = "⟧"
_KEPT: Final = re.compile(r"\{[^{}]*\}|<[^<>]*>|&\w+;")
"""Places for values, and markup."""
_ACCENTS: Final = str.maketrans("aceinouyACEINOUYsz", "áçéíñóüýÁÇÉÍÑÓÜÝšž")
_DOUBLED: Final = re.compile("([aeiouAEIOU])(?![aeiouAEIOU])")
_LONGER: Final = 1.4
_FILLING: Final = "·"


def make_pseudo(text: str, _about: str, _count: int) -> str:
    """The text as that language has it; the same places for values stand in it."""
    parts = []
    at = 0
    for kept in _KEPT.finditer(text):
        parts += [_lengthen(text[at : kept.start()]), kept.group()]
        at = kept.end()
    return f"{OPENS}{''.join(parts)}{_lengthen(text[at:])}{CLOSES}"


def _lengthen(words: str) -> str:
    longer = _DOUBLED.sub(r"\1\1", words)
    if words.strip():
        longer += _FILLING * max(0, round(len(words) * _LONGER) - len(longer))
    return longer.translate(_ACCENTS)

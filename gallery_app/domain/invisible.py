"""Characters that show nothing although Unicode calls them letters, marks or symbols."""

from typing import Final

INVISIBLE: Final = frozenset(
    "\N{HANGUL FILLER}\N{HANGUL CHOSEONG FILLER}\N{HANGUL JUNGSEONG FILLER}\uffa0\u2800\u034f\u17b4\u17b5"
)
"""They are never needed."""
SELECTORS: Final = frozenset(
    chr(number)
    for numbers in (range(0xFE00, 0xFE10), range(0x180B, 0x1810), range(0xE0100, 0xE01F0))
    for number in numbers
)
"""They choose how the character before them looks, as in emoji: shown, but no part of a name."""

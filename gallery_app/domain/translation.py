"""The person's language: every text that a window shows goes through `tr`, or through `tr_count`.

The domain knows no toolkit, so the window puts in what looks texts up (`speak_by`). Without it texts stay as
they are written here, in English: so on the command line, in logs, and in what programs read.

Texts are whole sentences with named places (`{count}`, `{name}`), never pieces put together, since other
languages order them otherwise. `packaging/translations.py` finds them by the names of these functions.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

Lookup = Callable[[str, str, int], str]
"""Text, what it is about, and the count of `tr_count` (-1: none); gives the translation, or "" for none."""

_speaks_english: Final = ContextVar("speaks_english", default=False)
_lookups: list[Lookup] = []
"""At most one."""


def speak_by(lookup: Lookup | None) -> None:
    """Have texts looked up from now on; None speaks English again. `lookup` is called from any thread."""
    _lookups[:] = [] if lookup is None else [lookup]


@contextmanager
def in_english() -> Iterator[None]:
    """For what programs read, whatever the window speaks; holds for this thread or task alone."""
    token = _speaks_english.set(True)
    try:
        yield
    finally:
        _speaks_english.reset(token)


def speaks_english() -> bool:
    """Whether texts stay as they are written, here and now."""
    return not _lookups or _speaks_english.get()


def tr(text: str, /, *, about: str = "", **values: object) -> str:
    """`text` in the person's language, its named places filled with `values`.

    `about` tells two meanings of one English text apart, and is told to who translates. Without values
    braces are left alone.
    """
    found = _look_up(text, about, -1)
    return found.format(**values) if values else found


def tr_count(one: str, many: str, count: int, /, **values: object) -> str:
    """`one` or `many`, or whatever forms the person's language has; `{count}` is the number in words of ours.

    Both are literals with the same places: `tr_count("{count} picture", "{count} pictures", found)`.
    """
    found = _look_up(many, "", abs(count))
    if found is many and abs(count) == 1:
        found = one
    return found.format(count=number_words(count), **values)


def mark(text: str, _about: str = "", /) -> str:
    """`text` itself, for tables: made when a module is loaded, before anybody knows the language.

    Who shows an entry calls `tr` with it, and with the same `about`.
    """
    return text


def number_words(count: int) -> str:
    """`1 204`: with a narrow blank between thousands."""
    return f"{count:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def decimal_words(number: str) -> str:
    """`1.9`, already rounded, with the sign that the person's language has between whole and part."""
    whole, point, part = number.partition(".")
    return tr("{whole}.{part}", about="a decimal number", whole=whole, part=part) if point else number


def _look_up(text: str, about: str, count: int) -> str:
    if not text or speaks_english():
        return text
    return _lookups[0](text, about, count) or text

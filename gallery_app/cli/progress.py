"""How far a long command is, on one line of a terminal; nothing where nobody looks."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_WIDTH = 60


@contextmanager
def open_progress_line() -> Iterator[Callable[[str], None] | None]:
    """What shows a text in place of the one before, None without a terminal; cleared at the end."""
    if not sys.stderr.isatty():
        yield None
        return
    try:
        yield _show
    finally:
        _show("")
        print("\r", end="", file=sys.stderr, flush=True)


def _show(text: str) -> None:
    print(f"\r{text[:_WIDTH]:<{_WIDTH}}", end="", file=sys.stderr, flush=True)

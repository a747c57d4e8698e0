"""Plain tables in a terminal."""

import unicodedata
from collections.abc import Iterator, Sequence

_LAST_COLUMN_MIN = 20


def print_table(heads: Sequence[str], rows: Sequence[Sequence[str]], *, width: int = 0) -> None:
    """Print columns as wide as their widest cell, two blanks apart; wide characters count two.

    With a `width` in columns the last cell of a row goes on below itself where it would not fit.
    """
    table = [list(heads), *[list(row) for row in rows]]
    if width:
        before = sum(2 + max(_width(row[column]) for row in table) for column in range(len(heads) - 1))
        table = [part for row in table for part in _wrap(row, max(width - before, _LAST_COLUMN_MIN))]
    widths = [max(_width(row[column]) for row in table) for column in range(len(heads))]
    for number, row in enumerate(table):
        cells = [cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)]
        print("  ".join(cells).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))


def _wrap(row: list[str], limit: int) -> Iterator[list[str]]:
    lines = _break_lines(row[-1], limit)
    yield [*row[:-1], lines[0]]
    for line in lines[1:]:
        yield [*[""] * (len(row) - 1), line]


def _break_lines(text: str, limit: int) -> list[str]:
    """At blanks, and inside of a word that is longer than a line."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if _width(longer) <= limit:
            lines[-1] = longer
            continue
        if lines[-1]:
            lines.append("")
        for char in word:
            if _width(lines[-1] + char) > limit:
                lines.append("")
            lines[-1] += char
    return lines


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)

"""All of an inspection as text for people, to be copied or printed."""

from collections.abc import Iterable

from gallery_app.domain.inspect_privacy import make_privacy_line
from gallery_app.domain.inspect_rows import NONE_WORDS, Personal, Row, Section, hide_personal
from gallery_app.domain.inspect_sections import make_headline, make_sections
from gallery_app.domain.inspect_tree import Branch, make_tree
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.query_days import Moment


def make_text(inspection: Inspection, moment: Moment, shown: frozenset[Personal]) -> str:
    """Every section and every tag, a fact a line; personal values only of the kinds in `shown`."""
    lines = [inspection.name, make_headline(inspection), make_privacy_line(inspection).words]
    for section in make_sections(inspection, moment):
        lines += ["", section.title, *_section_lines(hide_personal(section, shown))]
    for branch in make_tree(inspection):
        hidden = hide_personal(Section("tags", branch.title, branch.rows), shown)
        lines += ["", branch.title, *(_line(row) for row in hidden.rows)]
    return "\n".join(lines) + "\n"


def make_rows_text(branches: Iterable[Branch]) -> str:
    """Rows under heads: what several pictures have and have not in common."""
    lines: list[str] = []
    for branch in branches:
        lines += [branch.title, *(_line(row) for row in branch.rows), ""]
    return "\n".join(lines)


def _section_lines(section: Section) -> list[str]:
    if not section.rows:
        return [f"  {NONE_WORDS} {section.reason}".rstrip()]
    return [line for row in section.rows for line in (_line(row), *(f"    {words}" for words in row.details))]


def _line(row: Row) -> str:
    label = f"{row.label}: " if row.label else ""
    note = f" ({row.note})" if row.note else ""
    return f"  {label}{row.words}{note}"

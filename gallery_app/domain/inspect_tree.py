"""All metadata as a tree: a branch for each standard and place in it, a leaf for each tag."""

from dataclasses import dataclass
from typing import Final

from gallery_app.domain.display import display_text
from gallery_app.domain.inspect_privacy import find_personal_kind
from gallery_app.domain.inspect_rows import ROW_LIMIT, Row, Tone
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import MetadataGroup, MetadataTag
from gallery_app.domain.metadata_numbers import say_plainly
from gallery_app.domain.metadata_words import say_value
from gallery_app.domain.translation import mark, tr

_GROUPS: Final = {MetadataGroup.PNG: mark("PNG text"), MetadataGroup.COMMENT: mark("Comment")}
"""Those whose names are words."""


@dataclass(frozen=True, slots=True)
class Branch:
    """The tags of one place of a standard, in the file's order; `title` such as `EXIF, IFD0`."""

    title: str
    rows: tuple[Row, ...]


def make_tree(inspection: Inspection) -> tuple[Branch, ...]:
    """Empty until the metadata are read; the order of standards is always the same."""
    report = inspection.report
    if report is None:
        return ()
    branches: dict[tuple[MetadataGroup, str], list[MetadataTag]] = {}
    for tag in report.tags:
        branches.setdefault((tag.group, tag.place), []).append(tag)
    order = list(MetadataGroup)
    keys = sorted(branches, key=lambda key: order.index(key[0]))
    made = [Branch(_title(*key), tuple(_row(tag) for tag in branches[key])) for key in keys]
    if report.maker_note_bytes:
        size = tr("{count} bytes", count=report.maker_note_bytes)
        made.append(Branch(tr("Maker note"), (Row(tr("Size"), size, tone=Tone.QUIET),)))
    return tuple(made)


def find_no_tree_reason(inspection: Inspection) -> str:
    """Why the tree is empty."""
    if inspection.report is not None:
        return tr("The file holds no metadata")
    if inspection.error is not None:
        return str(inspection.error)
    return tr("Reading the metadata")


def filter_tree(tree: tuple[Branch, ...], typed: str) -> tuple[Branch, ...]:
    """The tags whose name, value or branch holds all the words that were typed, in any case."""
    words = typed.casefold().split()
    if not words:
        return tree
    kept = (
        Branch(branch.title, tuple(row for row in branch.rows if _fits(branch, row, words)))
        for branch in tree
    )
    return tuple(branch for branch in kept if branch.rows)


def _fits(branch: Branch, row: Row, words: list[str]) -> bool:
    text = f"{branch.title} {row.label} {row.words} {row.copied}".casefold()
    return all(word in text for word in words)


def _title(group: MetadataGroup, place: str) -> str:
    name = tr(_GROUPS[group]) if group in _GROUPS else group.value
    return f"{name}, {place}" if place and place != group.value else name


def _row(tag: MetadataTag) -> Row:
    words = display_text(say_value(tag), limit=ROW_LIMIT)
    plain = say_plainly(tag.value)
    return Row(
        display_text(tag.name),
        words or tr("empty"),
        copied=display_text(plain, limit=len(plain)),
        tone=Tone.PLAIN if words else Tone.QUIET,
        personal=find_personal_kind(tag),
    )

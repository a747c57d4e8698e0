"""Several pictures side by side: what differs first, then what is the same for all, and sums."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from gallery_app.domain.display import size_words
from gallery_app.domain.inspect_camera import find_camera
from gallery_app.domain.inspect_rows import Row, Tone, make_row
from gallery_app.domain.inspect_sections import make_sections
from gallery_app.domain.inspect_tree import make_tree
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.query_days import Moment
from gallery_app.domain.words import count_words

_PASSED_OVER: Final = frozenset(("hints",))
"""Advice on single pictures is nothing to lay side by side."""
VALUES_LIMIT: Final = 4
"""Different values that one line says; more are counted."""

_Key = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One fact of several pictures: a row for each, in their order, None where a picture has none.

    `part` is the section or branch it belongs to. `is_same`: all have it, with the same words.
    """

    part: str
    label: str
    rows: tuple[Row | None, ...]

    @property
    def is_same(self) -> bool:
        """Whether all pictures say the same."""
        return len({row.words if row is not None else None for row in self.rows}) == 1


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every fact of the pictures: first those that differ, in the order of the sections."""

    different: tuple[ComparedRow, ...]
    same: tuple[ComparedRow, ...]


def compare_inspections(
    inspections: Sequence[Inspection], moment: Moment, *, with_tags: bool = True
) -> Comparison:
    """Lay two and more pictures side by side; `with_tags` also every tag of their metadata.

    A value that is personal stays marked as such (`Row.personal`): whoever shows it hides it until asked.
    """
    facts = [dict(_list_facts(inspection, moment, with_tags=with_tags)) for inspection in inspections]
    keys = _merge_keys([list(each) for each in facts])
    compared = [ComparedRow(part, _label_of(facts, (part, label, number)),
                            tuple(each.get((part, label, number)) for each in facts))
                for part, label, number in keys]  # fmt: skip
    different = tuple(row for row in compared if not row.is_same)
    return Comparison(different, tuple(row for row in compared if row.is_same))


def make_sums(inspections: Sequence[Inspection]) -> tuple[Row, ...]:
    """`12 pictures`, `31 MB`, `4 tickets`, `2 cameras`: what is known of them together."""
    sizes = [_size_of(inspection) for inspection in inspections]
    known = [size for size in sizes if size is not None]
    missing = len(sizes) - len(known)
    parents = {(ref.in_article, ref.parent) for each in inspections if (ref := each.ref) is not None}
    tickets = sum(1 for in_article, _ in parents if not in_article)
    cameras = {name for each in inspections if (name := find_camera(each))}
    size_note = f"{count_words(missing, 'picture')} not loaded" if missing else ""
    return (
        *make_row("Pictures", count_words(len(inspections), "picture")),
        *make_row("Size", size_words(sum(known)), note=size_note),
        *make_row("Tickets", count_words(tickets, "ticket") if tickets else ""),
        *make_row(
            "Articles", count_words(len(parents) - tickets, "article") if len(parents) > tickets else ""
        ),
        *make_row("Cameras", count_words(len(cameras), "camera") if cameras else ""),
    )


def gather_values(compared: ComparedRow) -> Row:
    """One row for a fact that differs: `Apple iPhone XR (9), Google Pixel 7 (2), none (1)`.

    Of more than VALUES_LIMIT values only the number is said; the details list them all.
    """
    present = [row for row in compared.rows if row is not None]
    counts = Counter(row.words for row in present)
    missing = len(compared.rows) - len(present)
    said = [_count(words, count) for words, count in counts.most_common()]
    said += [_count("none", missing)] if missing else []
    first = present[0]
    words = ", ".join(said) if len(said) <= VALUES_LIMIT else f"{len(said)} different"
    return replace(first, label=compared.label, words=words, note="", copied="\n".join(said), target=None,
                   details=(), tone=Tone.PERSONAL if first.personal else Tone.PLAIN)  # fmt: skip


def _count(words: str, count: int) -> str:
    return f"{words} ({count})"


def _list_facts(inspection: Inspection, moment: Moment, *, with_tags: bool) -> Iterable[tuple[_Key, Row]]:
    seen: Counter[tuple[str, str]] = Counter()
    for section in make_sections(inspection, moment):
        if section.name not in _PASSED_OVER:
            for row in section.rows:
                yield _key(section.title, row, seen), row
    if with_tags:
        for branch in make_tree(inspection):
            for row in branch.rows:
                yield _key(branch.title, row, seen), row


def _key(part: str, row: Row, seen: Counter[tuple[str, str]]) -> _Key:
    """A label met twice in a part is another fact the second time."""
    seen[part, row.label] += 1
    return part, row.label, seen[part, row.label]


def _label_of(facts: Sequence[dict[_Key, Row]], key: _Key) -> str:
    return key[1] or next((row.words for each in facts if (row := each.get(key)) is not None), "")


def _merge_keys(orders: Sequence[list[_Key]]) -> list[_Key]:
    """All keys, each part's together, a key that only later pictures have after the one it follows there."""
    merged: list[_Key] = []
    known: set[_Key] = set()
    for order in orders:
        at = 0
        for key in order:
            if key in known:
                at = merged.index(key) + 1
            else:
                merged.insert(at, key)
                known.add(key)
                at += 1
    return merged


def _size_of(inspection: Inspection) -> int | None:
    if inspection.info is not None:
        return inspection.info.size_bytes
    return inspection.ref.declared_bytes if inspection.ref is not None else None

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
from gallery_app.domain.translation import tr, tr_count

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
    compared = [ComparedRow(key[0], key[1], tuple(each.get(key) for each in facts)) for key in keys]
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
    articles = len(parents) - tickets
    size_note = tr_count("{count} picture not loaded", "{count} pictures not loaded", missing)
    return (
        *make_row(tr("Pictures"), tr_count("{count} picture", "{count} pictures", len(inspections))),
        *make_row(tr("Size"), size_words(sum(known)), note=size_note if missing else ""),
        *make_row(tr("Tickets"), tr_count("{count} ticket", "{count} tickets", tickets) if tickets else ""),
        *make_row(
            tr("Articles"), tr_count("{count} article", "{count} articles", articles) if articles else ""
        ),
        *make_row(
            tr("Cameras"), tr_count("{count} camera", "{count} cameras", len(cameras)) if cameras else ""
        ),
    )


def gather_values(compared: ComparedRow) -> Row:
    """One row for a fact that differs: `Apple iPhone XR (9), Google Pixel 7 (2), none (1)`.

    Of more than VALUES_LIMIT values only the number is said; the details list them all.
    """
    present = [row for row in compared.rows if row is not None]
    counts = Counter(row.words for row in present)
    missing = len(compared.rows) - len(present)
    said = [_count(words, count) for words, count in counts.most_common()]
    said += [_count(tr("none"), missing)] if missing else []
    first = present[0]
    words = ", ".join(said) if len(said) <= VALUES_LIMIT else tr("{count} different", count=len(said))
    return replace(first, label=compared.label, words=words, note="", copied="\n".join(said), target=None,
                   details=(), tone=Tone.PERSONAL if first.personal else Tone.PLAIN)  # fmt: skip


def _count(words: str, count: int) -> str:
    return f"{words} ({count})"


def _list_facts(inspection: Inspection, moment: Moment, *, with_tags: bool) -> Iterable[tuple[_Key, Row]]:
    seen: Counter[tuple[str, str]] = Counter()
    for section in make_sections(inspection, moment):
        if section.name not in _PASSED_OVER:
            for row in section.rows:
                if row.label:  # what has none goes on with the row above it
                    yield _key(section.title, row, seen), row
    if with_tags:
        for branch in make_tree(inspection):
            for row in branch.rows:
                yield _key(branch.title, row, seen), row


def _key(part: str, row: Row, seen: Counter[tuple[str, str]]) -> _Key:
    """A label met twice in a part is another fact the second time."""
    seen[part, row.label] += 1
    return part, row.label, seen[part, row.label]


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

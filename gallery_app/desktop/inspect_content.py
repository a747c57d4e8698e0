"""What the inspector shows of one picture, and of several together; no Qt here."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.display import size_words
from gallery_app.domain.inspect_copy import make_rows_text, make_text
from gallery_app.domain.inspect_differences import (
    Comparison,
    compare_inspections,
    gather_values,
    make_sums,
)
from gallery_app.domain.inspect_json import make_json_text
from gallery_app.domain.inspect_privacy import PrivacyLine, make_privacy_line
from gallery_app.domain.inspect_rows import Personal, Row, Section, Tone, hide_personal
from gallery_app.domain.inspect_sections import make_headline, make_sections
from gallery_app.domain.inspect_tree import Branch, find_no_tree_reason, make_tree
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.query_days import Moment
from gallery_app.domain.translation import tr, tr_count

SINGLE: Final = ("ticket", "file", "dates", "camera", "traces", "location", "hints", "analysis")
TOGETHER: Final = ("sums", "different", "same")


COMPARED_LIMIT: Final = 100
"""Pictures that are laid side by side: more would hold the window up, and nobody reads them."""


@dataclass(frozen=True, slots=True)
class Content:
    """Inspections in the order of the selection; `total` pictures are selected, some may not be known."""

    inspections: tuple[Inspection, ...]
    total: int
    moment: Moment

    @property
    def single(self) -> Inspection | None:
        """The one picture; None for several."""
        return self.inspections[0] if self.total == 1 and self.inspections else None

    @property
    def name(self) -> str:
        """Of the picture, or how many there are."""
        if self.single is not None:
            return self.single.name
        return tr_count("{count} picture", "{count} pictures", self.total)

    @property
    def headline(self) -> str:
        """Below the name."""
        if self.single is not None:
            return make_headline(self.single)
        sizes = [each.info.size_bytes for each in self.inspections if each.info is not None]
        return size_words(sum(sizes)) if sizes else ""

    @property
    def privacy(self) -> PrivacyLine | None:
        """Of one picture."""
        return make_privacy_line(self.single) if self.single is not None else None

    @property
    def no_tree_reason(self) -> str:
        """Why there are no tags."""
        if not self.inspections:
            return tr("Nothing is known of these pictures yet")
        return find_no_tree_reason(self.inspections[0])

    def make_sections(self) -> tuple[Section, ...]:
        """The summary's sections."""
        if self.single is not None:
            return make_sections(self.single, self.moment)
        compared = self._compare(with_tags=False)
        return (
            Section("sums", tr("Together"), self._sums()),
            _differences(compared),
            Section("same", tr("The same for all"), _same_rows(compared), tr("They have nothing in common")),
        )

    def make_branches(self) -> tuple[Branch, ...]:
        """All metadata as a tree: of several pictures what differs first."""
        if self.single is not None:
            return make_tree(self.single)
        compared = self._compare(with_tags=True)
        different = _by_part((each.part, gather_values(each)) for each in compared.different)
        same = _by_part((each.part, row) for each in compared.same if (row := each.rows[0]) is not None)
        return (
            *(Branch(tr("Differs: {part}", part=part), tuple(rows)) for part, rows in different.items()),
            *(Branch(tr("Same: {part}", part=part), tuple(rows)) for part, rows in same.items()),
        )

    def make_text(self, shown: frozenset[Personal]) -> str:
        """All of it to be copied as text."""
        if self.single is not None:
            return make_text(self.single, self.moment, shown)
        branches = [Branch(tr("Together"), self._sums()), *self.make_branches()]
        hidden = [hide_personal(Section("", branch.title, branch.rows), shown) for branch in branches]
        return make_rows_text(Branch(section.title, section.rows) for section in hidden)

    def make_json(self, shown: frozenset[Personal]) -> str:
        """All of it to be copied as JSON."""
        return make_json_text(self.inspections, shown)

    def _compare(self, *, with_tags: bool) -> Comparison:
        return compare_inspections(self.inspections[:COMPARED_LIMIT], self.moment, with_tags=with_tags)

    def _sums(self) -> tuple[Row, ...]:
        said: list[str] = []
        read = sum(1 for each in self.inspections if each.report is not None)
        if read < self.total:
            said.append(
                tr_count(
                    "The metadata of {read} of {count} picture are read.",
                    "The metadata of {read} of {count} pictures are read.",
                    self.total,
                    read=read,
                )
            )
        if len(self.inspections) > COMPARED_LIMIT:
            said.append(tr("The first {limit} are laid side by side.", limit=COMPARED_LIMIT))
        if len(self.inspections) < self.total:
            said.append(
                tr_count(
                    "Of {count} picture {known} are counted here.",
                    "Of {count} pictures {known} are counted here.",
                    self.total,
                    known=len(self.inspections),
                )
            )
        return (*make_sums(self.inspections), *(Row("", words, tone=Tone.QUIET) for words in said))


def _differences(compared: Comparison) -> Section:
    rows = tuple(gather_values(each) for each in compared.different)
    return Section("different", tr("What differs"), rows, tr("Nothing differs"), str(len(rows)))


def _same_rows(compared: Comparison) -> tuple[Row, ...]:
    return tuple(row for each in compared.same if (row := each.rows[0]) is not None)


def _by_part(rows: Iterable[tuple[str, Row]]) -> dict[str, list[Row]]:
    told: dict[str, list[Row]] = {}
    for part, row in rows:
        told.setdefault(part, []).append(row)
    return told

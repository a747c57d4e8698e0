"""What was found on this computer, row by row, and as a text that can be sent to anybody."""

from dataclasses import dataclass

from gallery_app.domain.translation import tr, tr_count
from gallery_app.domain.walls import AttackOutcome, Walls


@dataclass(frozen=True, slots=True)
class DoctorRow:
    """One thing that was looked at, and what was found, in plain words."""

    name: str
    words: str
    is_ok: bool


@dataclass(frozen=True, slots=True)
class DoctorReport:
    """What was found on this computer; `walls` is None where no lane starts."""

    rows: tuple[DoctorRow, ...]
    walls: Walls | None
    attacks: tuple[AttackOutcome, ...] = ()

    @property
    def is_well(self) -> bool:
        """Nothing is missing, and every attack that was tried was held."""
        return all(row.is_ok for row in self.rows) and all(outcome.is_held for outcome in self.attacks)


def state_words(row: DoctorRow) -> str:
    """`ok`, or what makes one look."""
    return tr("ok") if row.is_ok else tr("look here")


def sum_up(report: DoctorReport) -> str:
    """`All is well.`, `2 things need a look; 30 of 30 attacks held.`"""
    wrong = sum(not row.is_ok for row in report.rows)
    parts = [tr("All is well")] if report.is_well else []
    if wrong:
        parts.append(tr_count("{count} thing needs a look", "{count} things need a look", wrong))
    if report.attacks:
        held = sum(each.is_held for each in report.attacks)
        parts.append(
            tr_count(
                "{held} of {count} attack held",
                "{held} of {count} attacks held",
                len(report.attacks),
                held=held,
            )
        )
    return "; ".join(parts) + "."


def make_report_text(report: DoctorReport) -> str:
    """All rows as lines, those that need a look marked; no host, key or person is in it."""
    lines = [f"[{state_words(row)}] {row.name}: {row.words}" for row in report.rows]
    return "\n".join([sum_up(report), "", *lines, ""])

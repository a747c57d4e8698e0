"""`make bench`: every benchmark in turn, as one table and as REPORT.md. Alone on an idle machine."""

import importlib
import sys

from tests.benchmarks.measurement import Measurement
from tests.benchmarks.report import PAGE, format_goal, is_missed, write_report

BENCHES = (
    "start",
    "thumbnails",
    "preview",
    "inspect",
    "viewer",
    "compare",
    "export",
    "first_page",
    "window",
    "cancel",
    "catalog",
    "fill",
    "soak",
)


def main(names):
    """Run those named, or all; 0 even where a goal is missed, since machines are noisy: read the table."""
    measured: dict[str, list[Measurement]] = {}
    for name in names or BENCHES:
        print(f"... {name}", file=sys.stderr, flush=True)
        measured[name] = importlib.import_module(f"tests.benchmarks.bench_{name}").measure()
    print(f"{'What':44}{'Measured':>12}  {'Goal':>10}  Note")
    for row in (row for part in measured.values() for row in part):
        print(format_row(row))
    if not names:
        write_report(measured)
        print(f"Written to {PAGE.name}.")
    return 0


def format_row(row):
    """One line of the table; a missed goal says so."""
    missed = "MISSED " if is_missed(row) else ""
    return f"{row.name:44}{row.value:>9.3g} {row.unit:2}  {format_goal(row):>10}  {missed}{row.note}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

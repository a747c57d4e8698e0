"""`make bench`: every benchmark, one after the other, as one table. Best alone on an idle machine."""

import importlib
import sys

from tests.benchmarks.measurement import Measurement

BENCHES = (
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
    rows: list[Measurement] = []
    for name in names or BENCHES:
        print(f"... {name}", file=sys.stderr, flush=True)
        rows += importlib.import_module(f"tests.benchmarks.bench_{name}").measure()
    print(f"{'What':44}{'Measured':>12}  {'Goal':>10}  Note")
    for row in rows:
        print(format_row(row))
    return 0


def format_row(row):
    """One line of the table; a missed goal says so."""
    goal = "" if row.goal is None else f"{'<=' if row.better == 'lower' else '>='} {row.goal:g}"
    missed = row.goal is not None and (
        row.value > row.goal if row.better == "lower" else row.value < row.goal
    )
    return f"{row.name:44}{row.value:>9.3g} {row.unit:2}  {goal:>10}  {'MISSED ' if missed else ''}{row.note}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

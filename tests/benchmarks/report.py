"""REPORT.md: what `make bench` measured, on one page, with every goal and whether it was met."""

import importlib
import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import PIL
from PySide6.QtCore import qVersion

from gallery_app import __version__
from tests.benchmarks.measurement import Measurement

PAGE = Path(__file__).with_name("REPORT.md")
HEAD = """# What was measured

Written by `make bench`; do not edit. Each figure with a goal is a ratio to a baseline of the same run, or a
size, a count or a time that a person feels, because machines differ and are noisy. Run it alone on an idle
machine; one part by its name: `make bench {example}`. A goal that was missed says so.

{machine}
"""


def write_report(measured: Mapping[str, Sequence[Measurement]], page: Path = PAGE) -> None:
    """Write the page anew. `measured` are the rows of each benchmark, by its name."""
    rows = [row for part in measured.values() for row in part if row.goal is not None]
    missed = [row for row in rows if is_missed(row)]
    head = HEAD.format(example=next(iter(measured)), machine=describe_machine())
    parts = [head, f"{len(rows) - len(missed)} of {len(rows)} goals are met.\n"]
    if missed:
        parts.append("Missed: " + "; ".join(row.name.strip() for row in missed) + ".\n")
    parts += [format_part(name, part) for name, part in measured.items()]
    page.write_text("\n".join(parts), "utf-8")


def describe_machine() -> str:
    """What the figures depend on; nothing that names a computer or a person."""
    return (
        f"{datetime.now(UTC):%Y-%m-%d} · Ticket Gallery {__version__} · {os.cpu_count()} cores, "
        f"{platform.machine()}, {platform.system()} · Python {platform.python_version()}, "
        f"Qt {qVersion()}, Pillow {PIL.__version__}"
    )


def format_part(name: str, rows: Iterable[Measurement]) -> str:
    """One benchmark: what it is about, by the first line of its module, and a table."""
    about = (importlib.import_module(f"tests.benchmarks.bench_{name}").__doc__ or "").splitlines()[0]
    lines = [
        f"## {name}",
        "",
        about,
        "",
        "| what | measured | goal | | note |",
        "| --- | ---: | ---: | --- | --- |",
    ]
    lines += [
        f"| {row.name.strip()} | {row.value:.3g} {row.unit} | {format_goal(row)} "
        f"| {'**missed**' if is_missed(row) else 'met' if row.goal is not None else ''} | {row.note} |"
        for row in rows
    ]
    return "\n".join((*lines, ""))


def format_goal(row: Measurement) -> str:
    """`<= 1.2`; nothing where there is none."""
    return "" if row.goal is None else f"{'<=' if row.better == 'lower' else '>='} {row.goal:g}"


def is_missed(row: Measurement) -> bool:
    """Whether it is on the wrong side of its goal."""
    if row.goal is None:
        return False
    return row.value > row.goal if row.better == "lower" else row.value < row.goal

"""`gallery-app doctor`: whether all is well on this computer, and which walls stand around pictures."""

import argparse
import asyncio
import json
from dataclasses import asdict
from typing import Any

from gallery_app.cli.command import PARTLY_EXIT, Hide
from gallery_app.cli.progress import open_progress_line
from gallery_app.cli.table import print_table
from gallery_app.cli.wording import count_words
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.doctor import DoctorReport, examine
from gallery_app.engine.home import find_home


def run_doctor(arguments: argparse.Namespace, _credentials: Credentials | None, _hide: Hide) -> int:
    """Look and tell; 3 if something is missing or an attack was not held. No helpdesk is asked."""
    with open_progress_line() as progress:
        report = asyncio.run(examine(find_home(), with_attacks=arguments.attacks, progress=progress))
    if arguments.json:
        print(json.dumps(make_answer(report), indent=2))
    else:
        print_report(report)
    return 0 if report.is_well else PARTLY_EXIT


def make_answer(report: DoctorReport) -> dict[str, Any]:
    """The JSON of a report; `attacks` is empty unless they were asked for."""
    walls = report.walls
    return {
        "ok": report.is_well,
        "walls": {"level": walls.level.value, **asdict(walls)} if walls is not None else None,
        "rows": [{"name": row.name, "words": row.words, "ok": row.is_ok} for row in report.rows],
        "attacks": [
            {"name": each.attack, "held": each.is_held, "ending": each.ending.value, "words": each.got}
            for each in report.attacks
        ],
    }


def print_report(report: DoctorReport) -> None:
    """Tables for people, and one line that sums them up."""
    print_table(
        ("What", "State", "Found"),
        [(row.name, "ok" if row.is_ok else "MISSING", row.words) for row in report.rows],
    )
    if report.attacks:
        print()
        print_table(
            ("Attack", "State", "How it ended"),
            [
                (each.attack, "held" if each.is_held else "NOT HELD", f"{each.ending.value}: {each.got}")
                for each in report.attacks
            ],
        )
    print()
    print(make_summary(report))


def make_summary(report: DoctorReport) -> str:
    """`All is well; 30 of 30 attacks held.`"""
    missing = sum(not row.is_ok for row in report.rows)
    parts = ["All is well"] if report.is_well else []
    if missing:
        parts.append(f"{count_words(missing, 'thing')} missing")
    if report.attacks:
        held = sum(each.is_held for each in report.attacks)
        parts.append(f"{held} of {count_words(len(report.attacks), 'attack')} held")
    return "; ".join(parts) + "."

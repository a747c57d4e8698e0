"""`gallery-app doctor`: whether all is well on this computer, and which walls stand around pictures."""

import argparse
import asyncio
import json
import shutil
from dataclasses import asdict
from typing import Any

from gallery_app.cli.command import PARTLY_EXIT, Hide
from gallery_app.cli.progress import open_progress_line
from gallery_app.cli.table import print_table
from gallery_app.domain.doctor_report import DoctorReport, state_words, sum_up
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.doctor import examine, list_addresses
from gallery_app.engine.home import find_home


def run_doctor(arguments: argparse.Namespace, credentials: Credentials | None, _hide: Hide) -> int:
    """Look and tell; 3 if something is missing or an attack was not held. No key is read or sent."""
    home = find_home()
    addresses = None if arguments.offline else list_addresses(home, credentials)
    with open_progress_line() as progress:
        report = asyncio.run(
            examine(home, addresses=addresses, with_attacks=arguments.attacks, progress=progress)
        )
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
    """Tables for people, as wide as the terminal, and one line that sums them up."""
    width = shutil.get_terminal_size().columns
    print_table(
        ("What", "State", "Found"),
        [(row.name, "ok" if row.is_ok else state_words(row).upper(), row.words) for row in report.rows],
        width=width,
    )
    if report.attacks:
        print()
        print_table(
            ("Attack", "State", "How it ended"),
            [
                (each.attack, "held" if each.is_held else "NOT HELD", f"{each.ending.value}: {each.got}")
                for each in report.attacks
            ],
            width=width,
        )
    print()
    print(sum_up(report))

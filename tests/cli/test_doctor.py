"""What `gallery-app doctor` says, run as a program where that matters."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gallery_app.cli.arguments import read_arguments
from gallery_app.cli.doctor import make_answer, print_report, run_doctor
from gallery_app.domain.doctor_report import DoctorReport, DoctorRow, sum_up
from gallery_app.domain.walls import AttackOutcome, Ending, Walls
from gallery_app.engine.credentials import Credentials

WELL = DoctorRow("Walls", "full", is_ok=True)
MISSING = DoctorRow("Password store", "There is none.", is_ok=False)
HELD = AttackOutcome("tcp", Ending.STOPPED, "ended by the filter", is_held=True)
NOT_HELD = AttackOutcome("read", Ending.SUCCEEDED, "b'secret'", is_held=False)
SECRETS = {
    "GALLERY_APP_URL": "https://acme-of-the-test.freshdesk.com",
    "GALLERY_APP_API_KEY": "Zq7secretkey",
}


@pytest.fixture(scope="module")
def doctor(tmp_path_factory):
    """One run with everything, as a person would start it."""
    home = tmp_path_factory.mktemp("home")
    nowhere = "http://127.0.0.1:1"  # a proxy that is not there, so that nobody is really asked
    environment = {**os.environ, "GALLERY_APP_HOME": str(home), "HTTPS_PROXY": nowhere, **SECRETS}
    root = Path(__file__).resolve().parents[2]
    return subprocess.run(
        [sys.executable, "-m", "gallery_app", "doctor", "--json"],
        check=False,
        capture_output=True,
        text=True,
        env=environment,
        cwd=root,
    )


def test_the_program_tells_all_it_looked_at(doctor):
    answer = json.loads(doctor.stdout)
    rows = {row["name"]: row for row in answer["rows"]}
    assert {
        "Helpdesk 1",
        "Walls",
        "Python",
        "pillow",
        "SQLite",
        "OpenSSL",
        "Password store",
        "Free space",
    } <= set(rows)
    assert rows["Python"]["words"] == ".".join(map(str, sys.version_info[:3]))
    assert rows["Settings and log"]["ok"]
    assert rows["Helpdesk 1"] == {
        "name": "Helpdesk 1",
        "words": "not reached through the proxy: the connection was refused",
        "ok": False,
    }
    assert answer["attacks"] == []
    assert answer["ok"] is all(row["ok"] for row in answer["rows"])
    assert doctor.returncode == (0 if answer["ok"] else 3)


@pytest.mark.skipif(sys.platform != "linux", reason="the walls are Linux's")
def test_on_linux_every_wall_stands(doctor):
    walls = json.loads(doctor.stdout)["walls"]
    assert walls.pop("level") == "full"
    assert {name for name, stands in walls.items() if not stands} == {"job_object", "seatbelt"}


def test_nothing_of_a_helpdesk_is_told(doctor):
    said = doctor.stdout + doctor.stderr
    for secret in ("acme-of-the-test", "Zq7secretkey", "freshdesk.com"):
        assert secret not in said


@pytest.mark.parametrize(
    ("rows", "attacks", "is_well", "summary"),
    [
        ((WELL,), (), True, "All is well."),
        ((WELL,), (HELD,), True, "All is well; 1 of 1 attack held."),
        ((WELL, MISSING), (), False, "1 thing needs a look."),
        ((WELL,), (HELD, NOT_HELD), False, "1 of 2 attacks held."),
    ],
)
def test_what_is_missing_or_not_held_is_counted(rows, attacks, is_well, summary):
    report = DoctorReport(rows, Walls(), attacks)
    assert report.is_well is is_well
    assert make_answer(report)["ok"] is is_well
    assert sum_up(report) == summary


def test_the_tables_name_what_is_wrong(capsys):
    print_report(DoctorReport((WELL, MISSING), None, (HELD, NOT_HELD)))
    said = capsys.readouterr().out
    assert "LOOK HERE" in said.splitlines()[3]
    assert "NOT HELD" in next(line for line in said.splitlines() if line.startswith("read"))
    assert make_answer(DoctorReport((), None))["walls"] is None


def test_the_table_can_be_read_at_80_columns(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    long = DoctorRow("Walls", "full: " + "a process of its own, " * 9, is_ok=True)
    attack = AttackOutcome("read", Ending.REFUSED, "Permission denied, " * 9, is_held=True)
    print_report(DoctorReport((long, MISSING), None, (attack,)))
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    assert " ".join(" ".join(lines).split()).count("a process") > 3


def test_left_alone_the_network_is_not_asked(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("GALLERY_APP_HOME", str(tmp_path))
    arguments = read_arguments(["doctor", "--offline", "--json"])
    run_doctor(arguments, Credentials("http://127.0.0.1:1", "key"), lambda _key: None)
    rows = {row["name"]: row["words"] for row in json.loads(capsys.readouterr().out)["rows"]}
    assert rows["Network"] == "left out"
    assert "Helpdesk 1" not in rows


@pytest.mark.usefixtures("capsys")
def test_it_takes_three_switches_and_nothing_else():
    assert read_arguments(["doctor", "--attacks", "--offline", "--json"]).attacks
    assert not read_arguments(["doctor"]).demo_here
    with pytest.raises(SystemExit) as caught:
        read_arguments(["doctor", "4711"])
    assert caught.value.code == 2

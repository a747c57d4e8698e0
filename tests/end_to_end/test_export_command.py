"""`gallery-app export` as a program of its own: what is written, what is said, and what a kill leaves."""

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.scenario import Scenario

KILLS = int(os.environ.get("EXPORT_KILLS", "4"))
"""Each takes some seconds; 50 were run when this was built."""
PERSONAL = (b"Exif", b"http://ns.adobe.com/xap", b"Photoshop 3.0", b"GPS")


@pytest.fixture(scope="module")
def helpdesk():
    with DemoHelpdesk(DemoOptions(rate_per_minute=None, list_rate_per_minute=None)) as running:
        yield running


def listed(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_tickets_pictures_are_written_safe_to_share(run_program, tmp_path):
    folder = tmp_path / "out"
    done = run_program("export", "--ticket", Scenario.SHOWPIECE, "--to", folder, "--json")
    answer = json.loads(done.stdout)
    assert done.returncode == 3
    assert done.stderr == ""
    assert not answer["complete"]
    assert [failure["code"] for failure in answer["failed"]] == ["damaged_picture"]
    assert listed(folder) == sorted(file["file"] for file in answer["files"])
    for file in answer["files"]:
        data = (folder / file["file"]).read_bytes()
        assert file["verified"]
        assert hashlib.sha256(data).hexdigest() == file["sha256"]
        assert max(file["width"], file["height"]) <= 2560
        assert not any(mark in data for mark in PERSONAL)


def ask_preset(ask, folder, preset):
    done = ask("export", "--ticket", Scenario.SHOWPIECE, "--to", folder, "--preset", preset, "--json")
    answer = json.loads(done.stdout)
    assert answer["extras_missing"] == []
    assert listed(folder) == sorted([*(file["file"] for file in answer["files"]), *answer["extras"]])
    return done.returncode, answer["extras"], {Path(file["file"]).suffix for file in answer["files"]}


@pytest.mark.thorough
def test_a_bug_report_is_png_with_links_to_the_tickets(run, tmp_path):
    assert ask_preset(run, tmp_path / "out", "bug-report") == (3, ["tickets.txt"], {".png"})
    assert f"/a/tickets/{Scenario.SHOWPIECE}" in (tmp_path / "out" / "tickets.txt").read_text("utf-8")


def test_originals_come_alone(run, tmp_path):
    assert ask_preset(run, tmp_path / "out", "original")[:2] == (0, [])


def test_a_claim_brings_its_sheet_and_manifest(run_program, tmp_path):
    extras = ["contact-sheet.html", "contact-sheet.pdf", "manifest.csv", "manifest.json"]
    assert ask_preset(run_program, tmp_path / "out", "claim")[:2] == (0, extras)
    assert (tmp_path / "out" / "contact-sheet.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.thorough
def test_names_zip_and_private_notes_are_as_asked_for(run, tmp_path):
    done = run(
        "export", "--ticket", Scenario.SHOWPIECE, "--to", tmp_path, "--zip", "--no-private",
        "--name", "{ticket}/{n}_{name}.{ext}", "--strip", "keep-camera",
    )  # fmt: skip
    assert done.returncode == 3
    assert "1 of private notes left out" in done.stdout
    with zipfile.ZipFile(tmp_path / "ticket-4711.zip") as archive:
        names = archive.namelist()
        assert all(name.startswith("4711/") for name in names)
        photo = next(name for name in names if "IMG_7932" in name)
        with Image.open(archive.open(photo)) as image:
            exif = image.getexif()
    assert exif[0x010F] == "Apple"
    assert 0x8825 not in exif


def test_a_search_is_exported_with_copies_once(run, tmp_path):
    query = f"ticket:{Scenario.SHOWPIECE} type:png"
    done = run("export", "--filter", query, "--to", tmp_path / "out", "--json")
    answer = json.loads(done.stdout)
    assert done.returncode == 0
    assert {Path(file["file"]).suffix for file in answer["files"]} == {".png"}
    assert len(answer["files"]) == 4


def test_hostile_names_become_plain_files(run, tmp_path):
    folder = tmp_path / "out"
    done = run(
        "export", "--ticket", Scenario.HOSTILE_NAMES, "--to", folder, "--name", "{name}.{ext}", "--json"
    )
    answer = json.loads(done.stdout)
    assert done.returncode in (0, 3)
    names = [file["file"] for file in answer["files"]]
    assert names
    assert listed(folder) == sorted(names)
    assert not [name for name in names if "/" in name or name.startswith((".", "-"))]
    assert listed(tmp_path) == sorted([*(f"out/{name}" for name in names), *listed_home(tmp_path)])


def listed_home(tmp_path):
    return [name for name in listed(tmp_path) if name.startswith("home/")]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--to", "x"], "error: One of the arguments --ticket --article --filter is required"),
        (["--ticket", "1"], "error: --to is required"),
        (["--ticket", "1", "--to", "x", "--name", "{nme}"], "error: There is no {nme}"),
        (["--ticket", "1", "--to", "x", "--strip", "some"], "error: Argument --strip: invalid choice"),
        (["--resume", "--ticket", "1"], "error: --resume goes on as it was begun"),
        (["--resume", "--no-private"], "error: --resume goes on as it was begun"),
        (["--resume", "--strip", "all"], "error: --resume goes on as it was begun"),
    ],
)
def test_what_was_typed_wrong_is_a_usage_error(run_program, arguments, said):
    done = run_program("export", *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith(said)


def test_an_unknown_preset_and_a_folder_that_is_none_are_expected_errors(run, tmp_path):
    done = run("export", "--ticket", Scenario.SHOWPIECE, "--to", tmp_path, "--preset", "mine")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: There is no export preset 'mine'. There are safe,")
    (tmp_path / "file").write_bytes(b"theirs")
    done = run("export", "--ticket", Scenario.SHOWPIECE, "--to", tmp_path / "file")
    assert done.returncode == 1
    assert done.stderr.startswith("error: This is not a folder.")


EXPORTER = """
import asyncio, sys
from pathlib import Path
from gallery_app.domain.events import ExportProgress
from gallery_app.domain.export_plan import ExportWish
from gallery_app.domain.export_preset import SAFE
from gallery_app.domain.ids import JobId, TicketId
from gallery_app.domain.subject import TicketSubject
from gallery_app.engine.engine import Engine
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.teller import make_teller
from gallery_app.storage.paths import Paths

home, folder, address, key, ticket = sys.argv[1:]
def tell(event):
    if isinstance(event, ExportProgress):
        print(event.done, flush=True)

async def main():
    async with Engine(Paths(Path(home) / "config", Path(home) / "cache"), tell) as engine:
        engine.use_unchecked(Credentials(address, key))
        refs = (await engine.require_holdings().links.read(TicketSubject(TicketId(int(ticket))))).refs
        wish = ExportWish(tuple(ref.id for ref in refs), SAFE, folder)
        plan = await engine.exporting.plan(wish, {ref.id: ref for ref in refs})
        await engine.exporting.run(plan, make_teller(JobId(1), tell))

asyncio.run(main())
"""


@pytest.mark.thorough
@pytest.mark.timeout(120 + 15 * KILLS)
def test_exports_that_are_killed_leave_whole_files_and_lose_none_that_was_told(
    run, run_program, helpdesk, tmp_path
):
    home, folder = tmp_path / "home", tmp_path / "out"
    first = run("export", "--ticket", Scenario.SHOWPIECE, "--to", tmp_path / "whole", "--json")
    whole = {file["sha256"] for file in json.loads(first.stdout)["files"]}
    folder.mkdir()
    (folder / "4711_001_theirs.png").write_bytes(b"theirs")
    chance = random.Random(5)
    told = 0
    for _ in range(KILLS):
        told += kill_an_export(helpdesk, home, folder, chance.uniform(0.0, 1.2))
    names = [name for name in listed(folder) if not name.startswith(".")]
    kept = [name for name in names if name != "4711_001_theirs.png"]
    assert {hash_of(folder / name) for name in kept} <= whole
    assert len(kept) >= told
    assert (folder / "4711_001_theirs.png").read_bytes() == b"theirs"

    resumed = json.loads(run_program("export", "--resume", "--json", limit_s=60 + 10 * KILLS).stdout)
    exports = resumed.get("exports", [resumed])
    assert 1 <= len(exports) <= KILLS
    missing = [failure["code"] for export in exports for failure in export["failed"]]
    assert set(missing) <= {"damaged_picture"}
    assert not [name for name in listed(folder) if name.startswith(".")]
    assert {hash_of(folder / name) for name in listed(folder)} - {
        hash_of(folder / "4711_001_theirs.png")
    } == whole
    again = run_program("export", "--resume")
    assert again.returncode == 1
    assert again.stderr.startswith("error: No export was interrupted.")


def kill_an_export(helpdesk, home, folder, wait_s):
    """Kill one after a moment; gives how many files it had told to be there."""
    exporter = subprocess.Popen(
        [sys.executable, "-c", EXPORTER, home, folder, helpdesk.address, helpdesk.api_key, "4711"],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert exporter.stdout is not None
    assert exporter.stdout.readline() == "0\n"
    try:
        exporter.wait(wait_s)
    except subprocess.TimeoutExpired:
        exporter.send_signal(signal.SIGKILL)
    said, _ = exporter.communicate()
    lines = said.split("\n")[:-1]  # a line without its end was not told
    return max((int(line) for line in lines), default=0)


def hash_of(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_an_interrupted_export_is_told_by_the_next_one(run, helpdesk, tmp_path):
    home, folder = tmp_path / "home", tmp_path / "out"
    run("gallery", "--ticket", Scenario.SHOWPIECE)
    kill_an_export(helpdesk, home, folder, 0.0)
    done = run("export", "--ticket", Scenario.TICKET_1, "--to", tmp_path / "other")
    assert f"An earlier export to {folder} was interrupted: 0 of 15 files are there." in done.stderr
    shutil.rmtree(folder)


@pytest.mark.thorough
def test_one_whose_folder_is_lost_keeps_no_other_from_being_gone_on_with(
    run, run_program, helpdesk, tmp_path
):
    home = tmp_path / "home"
    run("gallery", "--ticket", Scenario.SHOWPIECE)
    for name in ("lost", "there"):
        kill_an_export(helpdesk, home, tmp_path / name, 0.0)
    shutil.rmtree(tmp_path / "lost")
    (tmp_path / "lost").write_bytes(b"no folder now")
    done = run_program("export", "--resume", "--json")
    answer = json.loads(done.stdout)
    assert done.returncode == 3
    assert answer["place"] == str(tmp_path / "there")
    assert answer["messages"][0].startswith("This is not a folder.")
    assert [left["folder"] for left in answer["interrupted"]] == [str(tmp_path / "lost")]
    done = run_program("export", "--resume")
    assert done.returncode == 1
    assert done.stderr.startswith("error: This is not a folder.")

"""How the window starts, with a display and without one."""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest
from PIL import Image

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.program import start_demo_program
from gallery_app.demo.scenario import Scenario
from gallery_app.freshdesk.redact import Redactor
from gallery_app.window_session import Session
from tests.end_to_end.ground_truth import picture_ids
from tests.end_to_end.processes import LIMIT_S, find_below
from tests.end_to_end.session_bus import make_environment
from tests.end_to_end.virtual_desktop import needs_desktop

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere a display is always there"
)


@pytest.fixture
def run(tmp_path):
    def run_app(*arguments, **environment):
        return subprocess.run(
            [sys.executable, "-m", "gallery_app", *arguments],
            env={**make_environment(tmp_path), "GALLERY_APP_HOME": str(tmp_path / "home"), **environment},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=LIMIT_S * 2,
            check=False,
        )

    return run_app


@pytest.mark.desktop
@needs_desktop
def test_smoke_on_a_desktop(desktop, run):
    done = run("--smoke", **desktop.environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"platform=xcb seconds=\d+\.\d\d\n", done.stdout)


@pytest.mark.desktop
@needs_desktop
def test_a_link_opens_its_ticket_in_the_window_that_is_there(desktop, run, tmp_path):
    with desktop.open_app(tmp_path / "home", "--demo") as app:
        app.wait_for(node_id="searchBox", focused=True)
        done = run("ticket-gallery://ticket/4711", **desktop.environment)
        assert (done.returncode, done.stderr) == (0, "")
        app.wait_for_title(r"^#4711 Screen flickers after the update - Ticket Gallery$")
        app.close()


@linux_only
def test_smoke_without_a_display(run):
    done = run("--smoke")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"platform=offscreen seconds=\d+\.\d\d\n", done.stdout)


@linux_only
def test_the_demo_without_a_display_prints_a_table_and_saves_the_window(run, tmp_path):
    done = run("--demo")
    assert (done.returncode, done.stderr) == (0, "")
    assert "There is no display" in done.stdout
    assert "#4711" in done.stdout
    world = DemoHelpdesk().world
    pictures = picture_ids(world, Scenario.SHOWPIECE)
    assert f"{len(pictures)} pictures" in done.stdout
    rows = re.findall(r"^(\S.*?)  .*  (ready|Damaged picture)$", done.stdout, re.MULTILINE)
    assert len(rows) == len(pictures)
    shown = [file for file in world.files_of(Scenario.SHOWPIECE) if f"attachment-{file.id}" in pictures]
    assert {name for name, _ in rows} >= {file.name for file in shown if not file.inline}
    saved = tmp_path / "ticket-gallery-demo.png"
    assert str(saved) in done.stdout
    with Image.open(saved) as picture:
        assert picture.size == (1440, 900)
        assert len(picture.convert("RGB").getcolors(1 << 24) or ()) > 10_000  # pictures, not skeletons
    assert left_in(tmp_path / "home") == []


@linux_only
def test_without_a_display_or_demo_it_says_so(run, tmp_path):
    done = run()
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: There is no display. ")
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.glob("*.png")) == []


@linux_only
@pytest.mark.parametrize("dead", [{"DISPLAY": ":47110"}, {"WAYLAND_DISPLAY": "wayland-9"}])
def test_a_display_that_does_not_answer_is_none(run, dead):
    done = run(**dead)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: There is no display. ")
    done = run("--smoke", **dead)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("platform=offscreen ")


@linux_only
def test_a_ticket_that_is_not_there_is_an_error_also_off_screen(run):
    done = run("--demo", "--open", str(Scenario.UNKNOWN))
    assert done.returncode == 1
    assert f"#{Scenario.UNKNOWN:d} was not found" in done.stdout
    assert re.fullmatch(r"error: Nothing was found under this number\. [^\n]*\n", done.stderr)


@linux_only
def test_the_demo_asked_for_twice_at_once_is_started_once(tmp_path, monkeypatch):
    monkeypatch.setenv("GALLERY_APP_HOME", str(tmp_path))
    with ExitStack() as open_things, ThreadPoolExecutor(2) as threads:
        session = Session(open_things, Redactor())
        asked = [threads.submit(session.start_demo) for _ in range(2)]
        first, second = (each.result() for each in asked)
        assert first == second
        assert sum(seen.is_demo for seen in find_below(os.getpid())) == 1


def test_a_demo_that_does_not_answer_in_time_is_ended():
    with pytest.raises(OSError, match="did not start"):
        start_demo_program(limit_s=0.001)
    assert not any(seen.is_demo for seen in find_below(os.getpid()))


@linux_only
def test_what_is_to_be_opened_is_checked_before_anything_starts(run):
    done = run("--demo", "--open", "statuss:open")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")
    assert "Traceback" not in done.stderr


def left_in(home):
    """Unfinished downloads, and anything that others on this computer may read."""
    return [path for path in home.rglob("*") if path.suffix == ".part" or path.stat().st_mode & 0o077]

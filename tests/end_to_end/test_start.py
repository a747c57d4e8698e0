"""How the window starts, with a display and without one."""

import os
import re
import subprocess
import sys

import pytest
from PIL import Image

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.scenario import Scenario
from tests.end_to_end.ground_truth import picture_ids
from tests.end_to_end.processes import LIMIT_S
from tests.end_to_end.session_bus import make_environment
from tests.end_to_end.virtual_desktop import needs_desktop

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere a display is always there")


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
    for file in world.files_of(Scenario.SHOWPIECE):
        if f"attachment-{file.id}" in pictures:
            name = f"inline-{file.id}" if file.inline else file.name
            assert f"\n{name} " in done.stdout
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
def test_what_is_to_be_opened_is_checked_before_anything_starts(run, tmp_path):
    done = run("--demo", "--open", "parcel")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: ")
    assert "Traceback" not in done.stderr


def left_in(home):
    """Unfinished downloads, and anything that others on this computer may read."""
    return [
        path for path in home.rglob("*") if path.suffix == ".part" or os.stat(path).st_mode & 0o077
    ]

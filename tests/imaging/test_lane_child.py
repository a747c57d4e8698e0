"""What a lane is: its imports, its environment, its walls, and how it is started."""

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from gallery_app.domain.walls import WallLevel, Walls
from gallery_app.imaging import decode, launch
from gallery_app.imaging.lane import Lane, LaneLied
from gallery_app.imaging.wall_errands import check_walls

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

PROBE = """
import json, sys
sys.path += json.loads(sys.argv[1])
import gallery_app.imaging.lane_child
from gallery_app.imaging.decode import prepare_pillow
prepare_pillow()
print(json.dumps(sorted(sys.modules)))
"""


@pytest.fixture(scope="module")
def modules() -> set[str]:
    command = [sys.executable, "-I", "-S", "-c", PROBE, json.dumps(launch.find_import_folders())]
    return set(json.loads(subprocess.run(command, check=True, capture_output=True).stdout))


def test_a_lane_imports_nothing_that_speaks_or_paints(modules):
    assert "PIL.Image" in modules
    top = {name.partition(".")[0] for name in modules}
    assert not top & {
        "PySide6",
        "shiboken6",
        "httpx",
        "asyncio",
        "ssl",
        "sqlite3",
        "keyring",
        "socket",
        "tkinter",
    }


def test_a_lane_imports_the_least_of_the_app(modules):
    layers = {name.split(".")[1] for name in modules if name.startswith("gallery_app.")}
    assert layers == {"domain", "imaging"}
    elsewhere = (".lanes", ".seat", ".seat_group", ".selftest", ".selftest_attacks")
    assert not any(name.endswith(elsewhere) for name in modules)


def test_the_app_side_never_imports_pillow():
    probe = (
        "import sys, gallery_app.imaging.lanes; "
        "sys.exit(any(n.split('.')[0] in ('PIL', 'pi_heif') for n in sys.modules))"
    )
    root = str(Path(__file__).resolve().parents[2])
    assert (
        subprocess.run(
            [sys.executable, "-c", probe], env={**os.environ, "PYTHONPATH": root}, check=False
        ).returncode
        == 0
    )


def test_a_frozen_app_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert launch.make_command("decode", 9) == [sys.executable, "--lane", "decode", "9", str(os.getpid())]


def test_an_old_pillow_opens_nothing(monkeypatch):
    monkeypatch.setattr(decode, "PILLOW_VERSION", "12.3.0")
    with pytest.raises(RuntimeError, match="too old"):
        decode.prepare_pillow()


@pytest.fixture
def lane():
    lane = Lane("decode", 1024**3)
    lane.wait_ready()
    yield lane
    lane.close()


@linux
def test_a_lane_is_shut_in(lane):
    status = dict(
        line.split(":\t", 1)
        for line in Path(f"/proc/{lane.pid}/status").read_text().splitlines()
        if ":\t" in line
    )
    limits = Path(f"/proc/{lane.pid}/limits").read_text().splitlines()
    soft = {line[:26].strip(): line[26:47].strip() for line in limits}
    assert status["NoNewPrivs"] == "1"
    assert soft["Max address space"] == str(1024**3)
    assert (soft["Max open files"], soft["Max file size"], soft["Max core file size"]) == ("16", "0", "0")
    assert (status["Seccomp"], status["Seccomp_filters"]) == ("2", "1")
    assert check_walls(lane.ready["sandbox"]) == Walls(
        resource_limits=True, dies_with_parent=True, no_new_privileges=True, landlock=True, seccomp=True
    )


@linux
def test_nothing_of_our_environment_reaches_a_lane(monkeypatch):
    monkeypatch.setenv("GALLERY_APP_API_KEY", "secret")
    lane = Lane("encode", 1024**3)
    try:
        # Before the lane shuts itself in (it imports still), its environment can be read.
        environment = Path(f"/proc/{lane.pid}/environ").read_bytes()
        assert Path(f"/proc/{lane.pid}/cwd").readlink() == Path("/")
    finally:
        lane.close()
    assert b"secret" not in environment


def test_levels_have_names():
    assert Walls().level is WallLevel.PROCESS_ONLY
    assert Walls(landlock=True).level is WallLevel.PARTIAL
    assert Walls(landlock=True, seccomp=True).level is WallLevel.FULL
    # Neither of these was tried, and a job object leaves files and network within reach.
    assert Walls(job_object=True).level is Walls(seatbelt=True).level is WallLevel.PARTIAL


@pytest.mark.parametrize(
    "untrusted",
    [None, [], {}, {"landlock": True}, {**asdict(Walls()), "more": True}, {**asdict(Walls()), "seccomp": 1}],
)
def test_walls_that_are_none_are_a_lie(untrusted):
    with pytest.raises(LaneLied):
        check_walls(untrusted)

"""A process that the system ends leaves where it was; the next start tells it, once, naming nobody."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gallery_app.engine.logs import find_log_path
from gallery_app.engine.native_crash import LAST_CRASH, take_last_crash, watch_crashes
from gallery_app.storage.paths import Paths, open_folder
from gallery_app.storage.settings import Settings, SettingsFile
from tests.small_disk import SIZE_BYTES, open_small_disk

unix = pytest.mark.skipif(sys.platform == "win32", reason="raises signals of Unix in itself")
START = """
import os, signal, sys
from gallery_app.engine.home import find_home
from gallery_app.engine.native_crash import take_last_crash, watch_crashes
home = find_home()
print(take_last_crash(home))
watch = watch_crashes(home)
print("watched" if watch else "not watched", flush=True)
def fall_over():
    {end}
fall_over()
"""
BY_SIGNAL = "os.kill(os.getpid(), signal.{name})"
WELL = "watch.end()"


@pytest.fixture
def start(tmp_path):
    """Runs a process that takes the last crash, watches for its own, and ends as it is told."""

    def run(end, **environment):
        return subprocess.run(
            [sys.executable, "-c", START.format(end=end)],
            env={**os.environ, "GALLERY_APP_HOME": str(tmp_path), **environment},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


@pytest.fixture
def folder(tmp_path):
    return find_log_path(Paths(tmp_path / "config", tmp_path / "cache")).parent


@unix
@pytest.mark.parametrize(
    ("name", "words"), [("SIGSEGV", "Segmentation fault"), ("SIGABRT", "Aborted"), ("SIGBUS", "Bus error")]
)
def test_a_crash_is_told_by_the_next_start_and_by_that_one_alone(start, folder, name, words):
    crashed = start(BY_SIGNAL.format(name=name))
    assert crashed.returncode < 0
    (raw,) = folder.glob("native-*.txt")
    assert raw.stat().st_mode & 0o777 == 0o600

    after = start(WELL)
    assert (after.returncode, after.stderr) == (0, "")
    assert after.stdout.startswith("Ticket Gallery ")
    assert f"Fatal Python error: {words}" in after.stdout
    assert "in fall_over" in after.stdout
    kept = folder / LAST_CRASH
    assert kept.stat().st_mode & 0o777 == 0o600
    assert kept.read_text("utf-8").strip() == after.stdout.removesuffix("watched\n").strip()
    assert [path.name for path in folder.iterdir()] == [LAST_CRASH]

    assert start(WELL).stdout == "\nwatched\n"


@unix
def test_the_report_names_no_folder(start, folder, tmp_path):
    module = tmp_path / "secret customer" / "odd.py"
    module.parent.mkdir()
    module.write_text("import os, signal\ndef fall(): os.kill(os.getpid(), signal.SIGSEGV)\n")
    start("import odd; odd.fall()", PYTHONPATH=f"{Path.cwd()}{os.pathsep}{module.parent}")
    assert "secret customer" in next(folder.glob("native-*.txt")).read_text("utf-8")
    told = start(WELL).stdout
    assert 'File "odd.py", line 2 in fall' in told
    assert "secret" not in told + (folder / LAST_CRASH).read_text("utf-8")


@unix
@pytest.mark.parametrize("end", [WELL, BY_SIGNAL.format(name="SIGKILL"), "sys.exit(3)"])
def test_an_end_without_a_crash_is_not_told(start, folder, end):
    start(end)
    assert start(WELL).stdout == "\nwatched\n"
    assert list(folder.iterdir()) == []


@unix
def test_what_a_living_process_writes_is_left_alone(start, folder):
    told = "import subprocess; print(subprocess.run([sys.executable, '-c', {code!r}], text=True).returncode)"
    code = "from gallery_app.engine.home import find_home\n"
    code += "from gallery_app.engine.native_crash import take_last_crash\n"
    code += "assert take_last_crash(find_home()) == ''"
    done = start(f"{told.format(code=code)}; {BY_SIGNAL.format(name='SIGSEGV')}")
    assert done.stderr == ""
    assert len(list(folder.glob("native-*.txt"))) == 1


@unix
def test_a_full_disk_is_no_reason_not_to_start(tmp_path):
    with open_small_disk(tmp_path / "disk") as disk:
        paths = Paths(disk / "config", disk / "cache")
        folder = open_folder(find_log_path(paths).parent)
        with contextlib.suppress(OSError), (disk / "full").open("wb") as file:
            file.write(bytes(2 * SIZE_BYTES))
        assert watch_crashes(paths) is None
        assert list(folder.iterdir()) == []


@unix
def test_private_mode_keeps_and_tells_nothing(start, folder, tmp_path):
    assert start(BY_SIGNAL.format(name="SIGSEGV"), GALLERY_APP_PRIVATE="1").stdout == "\nnot watched\n"
    assert not folder.exists()
    SettingsFile(tmp_path / "config").save(Settings(is_private=True))
    assert start(BY_SIGNAL.format(name="SIGSEGV")).stdout == "\nnot watched\n"
    assert not folder.exists()


def test_nonsense_in_the_folder_is_no_reason_not_to_start(tmp_path, folder):
    folder.mkdir(parents=True)
    (folder / "native-1.txt").write_bytes(b"\xff\x00Fatal Python error: \xfe")
    (folder / "native-2.txt").mkdir()
    (folder / "native-3.txt").write_bytes(b"")
    if sys.platform != "win32":
        (folder / "native-4.txt").symlink_to(tmp_path / "elsewhere")
    assert "Fatal Python error" in take_last_crash(Paths(tmp_path / "config", tmp_path / "cache"))


def test_without_a_folder_there_was_no_crash(tmp_path):
    assert take_last_crash(Paths(tmp_path / "config", tmp_path / "cache")) == ""

"""Who may read what the app writes, and that in private mode there is nothing to read."""

import os
import stat
import subprocess
import sys

import pytest

from gallery_app.demo.scenario import Scenario

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="modes and memory folders of Linux")
SHOWPIECE = str(Scenario.SHOWPIECE)


@pytest.fixture
def run(its_variables, tmp_path):
    """Runs a command that was started with an open umask."""

    def run_command(*arguments, **environment):
        return subprocess.run(
            [sys.executable, "-m", "gallery_app", *arguments],
            env={**os.environ, **its_variables, "GALLERY_APP_HOME": str(tmp_path / "home"), **environment},
            umask=0o022,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )

    return run_command


def test_everything_written_is_for_its_owner_alone(run, tmp_path):
    listed = run("gallery", "--ticket", SHOWPIECE)
    exported = run("export", "--ticket", SHOWPIECE, "--to", str(tmp_path / "out"))
    assert {listed.returncode, exported.returncode} <= {0, 3}
    written = [tmp_path / "home", *(tmp_path / "home").rglob("*"), *(tmp_path / "out").rglob("*")]
    assert len(written) > 30
    for path in written:
        assert not stat.S_IMODE(path.lstat().st_mode) & 0o077, path


@pytest.mark.parametrize("how", ["option", "variable"])
def test_in_private_mode_nothing_is_written_and_the_answer_is_the_same(run, tmp_path, how):
    asked = ("gallery", "--ticket", SHOWPIECE, "--json")
    memory = tmp_path / "memory"
    memory.mkdir()
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    places = {"XDG_RUNTIME_DIR": str(memory), "TMPDIR": str(temporary)}
    if how == "option":
        private = run("--private", *asked, **places)
    else:
        private = run(*asked, GALLERY_APP_PRIVATE="1", **places)
    left = [path for path in tmp_path.rglob("*") if path not in (memory, temporary)]
    assert left == []
    assert private.stdout == run(*asked).stdout
    assert private.stderr == ""

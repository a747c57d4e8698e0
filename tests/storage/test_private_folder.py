"""Folders in memory: where they are made, that they go, and that nothing foreign is swept with them."""

import subprocess
import sys
from pathlib import Path

import pytest

from gallery_app.storage import private_folder
from gallery_app.storage.private_folder import open_private_folder, sweep_private_folders

HOLD = """
import sys
from gallery_app.storage.private_folder import open_private_folder
folder = open_private_folder()
(folder.path / "picture").write_bytes(b"x")
print(folder.path, folder.is_memory, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A memory file system's place, as far as the product can tell."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(private_folder, "_lies_in_memory", lambda path: path == tmp_path.resolve())
    return tmp_path


def test_it_lies_in_the_persons_memory_folder_and_goes_whole(home):
    folder = open_private_folder()
    assert folder.is_memory
    assert folder.path.parent == home
    assert folder.path.stat().st_mode & 0o777 == 0o700
    (folder.path / "deep").mkdir()
    (folder.path / "deep" / "picture").write_bytes(b"x")
    folder.remove()
    assert list(home.iterdir()) == []


def test_without_memory_it_is_a_temporary_folder_and_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(private_folder, "_lies_in_memory", lambda _path: False)
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    folder = open_private_folder({})
    assert not folder.is_memory
    assert folder.path.parent == tmp_path
    folder.remove()


SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - only looked at


@pytest.mark.skipif(not SHARED_MEMORY.is_mount(), reason="no memory file system here")
def test_the_systems_own_list_tells_memory_from_disk():
    assert private_folder._lies_in_memory(SHARED_MEMORY.resolve())
    assert not private_folder._lies_in_memory(Path("/proc"))


def test_what_a_killed_program_left_is_swept_and_what_another_uses_is_not(home):
    used = open_private_folder()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        path, _ = other.stdout.readline().split()
        other.kill()
    assert Path(path).exists()
    for place in (Path(path).parent, home):
        private_folder._sweep(place)
    assert not Path(path).exists()
    assert used.path.exists()
    used.remove()


def test_foreign_files_and_links_that_are_named_alike_stay(home, tmp_path_factory):
    target = tmp_path_factory.mktemp("precious")
    (target / "file").write_text("x")
    (home / "ticket-gallery-private-abc").symlink_to(target)
    (home / "ticket-gallery-private-abc.lock").symlink_to(target / "file")
    sweep_private_folders()
    assert (target / "file").read_text() == "x"

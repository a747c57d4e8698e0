"""What the doctor finds, and that it finds what is wrong."""

import asyncio
import sys
from dataclasses import fields

import pytest

from gallery_app.domain.walls import Walls
from gallery_app.engine.doctor import WALLS_OF, examine, find_missing_walls
from gallery_app.storage.paths import Paths, find_fault

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and owners of Unix")
LINUX_WALLS = {
    "resource_limits": True,
    "dies_with_parent": True,
    "no_new_privileges": True,
    "landlock": True,
    "seccomp": True,
}


def rows_of(paths):
    return {row.name: row for row in asyncio.run(examine(paths)).rows}


@posix
def test_a_folder_that_others_can_read_is_found_and_left_as_it_is(tmp_path):
    paths = Paths(tmp_path / "config", tmp_path / "cache")
    paths.cache.mkdir(mode=0o700)
    paths.config.mkdir()
    paths.config.chmod(0o755)
    rows = rows_of(paths)
    assert not rows["Settings and log"].is_ok
    assert "can be read by others" in rows["Settings and log"].words
    assert rows["Pictures and catalogs"].is_ok
    assert paths.config.stat().st_mode & 0o777 == 0o755
    assert rows["Free space"].is_ok


@posix
def test_faults_of_a_folder(tmp_path):
    assert find_fault(tmp_path / "not yet") is None
    (tmp_path / "file").touch()
    assert find_fault(tmp_path / "file") == "is not a folder of its own"
    (tmp_path / "link").symlink_to(tmp_path)
    assert find_fault(tmp_path / "link") == "is not a folder of its own"
    assert (find_fault(tmp_path / "file" / "below") or "").startswith("cannot be looked at")
    (tmp_path / "ours").mkdir(mode=0o700)
    assert find_fault(tmp_path / "ours") is None


def test_each_wall_that_is_missing_on_linux_is_missed():
    assert find_missing_walls(Walls(**LINUX_WALLS), "linux") == ()
    missed = [find_missing_walls(Walls(**{**LINUX_WALLS, name: False}), "linux") for name in LINUX_WALLS]
    assert [len(each) for each in missed] == [1] * 5
    assert missed[3:] == [("Landlock",), ("seccomp",)]


def test_elsewhere_the_walls_of_that_system_count():
    assert find_missing_walls(Walls(job_object=True), "win32") == ()
    assert find_missing_walls(Walls(resource_limits=True), "win32") == ("a job object",)
    assert find_missing_walls(Walls(resource_limits=True, seatbelt=True), "darwin") == ()
    assert find_missing_walls(Walls(resource_limits=True), "darwin") == ("a seatbelt",)


def test_every_wall_is_looked_for_somewhere():
    looked_for = {name for walls in WALLS_OF.values() for name in walls}
    assert looked_for == {field.name for field in fields(Walls)}

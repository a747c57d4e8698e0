"""The picture of the window as it was closed: kept for one account, for as long as pictures are."""

import os
import stat
import time

import pytest

from gallery_app.storage.first_sight import read_sight, write_sight

SIGHT = b"a window"
DAY_S = 86_400


def test_it_replaces_the_one_before_and_is_ours_alone(tmp_path):
    write_sight(tmp_path, b"older")
    write_sight(tmp_path, SIGHT)
    (kept,) = tmp_path.iterdir()
    assert read_sight(tmp_path, keep_days=30) == SIGHT
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_without_one_the_last_goes(tmp_path):
    write_sight(tmp_path, SIGHT)
    write_sight(tmp_path, b"")
    assert list(tmp_path.iterdir()) == []
    assert read_sight(tmp_path, keep_days=30) is None


@pytest.mark.parametrize(
    ("keep_days", "age_days", "is_there"), [(7, 6, True), (7, 8, False), (0, 4000, True)]
)
def test_it_is_kept_no_longer_than_pictures(tmp_path, keep_days, age_days, is_there):
    write_sight(tmp_path, SIGHT)
    (kept,) = tmp_path.iterdir()
    then = time.time() - age_days * DAY_S
    os.utime(kept, (then, then))
    assert (read_sight(tmp_path, keep_days) is not None) is is_there
    assert kept.exists() is is_there


def test_a_place_that_cannot_be_written_or_read_keeps_none(tmp_path):
    write_sight(tmp_path / "missing", SIGHT)
    assert read_sight(tmp_path / "missing", keep_days=30) is None
    (tmp_path / "window").mkdir()
    write_sight(tmp_path, SIGHT)
    assert read_sight(tmp_path, keep_days=30) is None

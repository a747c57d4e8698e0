"""Tray and drawings outlive a damaged database: a copy a day, three of them, the newest sound one counts."""

import os

import pytest

from gallery_app.domain.ids import ImageId
from gallery_app.storage.work_backup import list_backups, make_backup
from gallery_app.storage.work_store import WorkStore

DAY_S = 24 * 3600
IMAGE = ImageId("att-1")


@pytest.fixture
def kept(tmp_path):
    """A store with a drawing, opened a second time a day later."""
    store = WorkStore(tmp_path)
    store.pick((IMAGE,))
    store.save_edits(IMAGE, "a drawing")
    for old in list_backups(tmp_path / "work.sqlite"):
        old.unlink()
    assert make_backup(store._db, tmp_path / "work.sqlite") is not None
    store.close()
    return tmp_path


def damage(path, how):
    if how == "head":
        path.write_bytes(b"not a database" + path.read_bytes()[14:])
    else:
        path.write_bytes(os.urandom(8192))


@pytest.mark.parametrize("how", ["head", "noise"])
def test_what_was_made_is_there_again_after_damage(kept, how):
    damage(kept / "work.sqlite", how)
    store = WorkStore(kept)
    assert store.moved_aside is not None
    assert store.load_tray() == (IMAGE,)
    assert store.load_edits() == {IMAGE: "a drawing"}
    store.close()


def test_a_damaged_copy_gives_way_to_an_older_one(kept):
    (good,) = list_backups(kept / "work.sqlite")
    newer = good.with_name(f"work.sqlite.backup-{int(good.name.rpartition('-')[2]) + DAY_S}")
    newer.write_bytes(b"noise" * 1000)
    damage(kept / "work.sqlite", "noise")
    store = WorkStore(kept)
    assert store.load_tray() == (IMAGE,)
    store.close()


def test_without_a_copy_it_begins_anew(tmp_path):
    (tmp_path / "work.sqlite").write_bytes(b"noise" * 1000)
    store = WorkStore(tmp_path)
    assert store.moved_aside is not None
    assert store.load_tray() == ()
    store.close()


def test_one_a_day_and_the_last_three(tmp_path):
    store = WorkStore(tmp_path)
    path = tmp_path / "work.sqlite"
    (first,) = list_backups(path)
    began = int(first.name.rpartition("-")[2])
    assert make_backup(store._db, path, began + DAY_S - 1) is None
    for day in range(1, 5):
        made = make_backup(store._db, path, began + day * DAY_S)
        assert made is not None
        assert made.stat().st_mode & 0o077 == 0
    assert [each.name.rpartition("-")[2] for each in list_backups(path)] == [
        str(began + day * DAY_S) for day in (4, 3, 2)
    ]
    store.close()


def test_a_clock_that_was_far_ahead_does_not_stop_copies(tmp_path):
    store = WorkStore(tmp_path)
    path = tmp_path / "work.sqlite"
    (first,) = list_backups(path)
    now = int(first.name.rpartition("-")[2])
    first.rename(first.with_name(f"work.sqlite.backup-{now + 400 * DAY_S}"))
    assert make_backup(store._db, path, now) is not None
    store.close()

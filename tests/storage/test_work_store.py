"""What a person made and would miss: tray, drawings, and exports that did not end."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from gallery_app.domain.export_plan import ExportedFile
from gallery_app.domain.ids import ImageId, Sha256
from gallery_app.storage.work_store import WorkStore

ONE, TWO, THREE = ImageId("attachment-1"), ImageId("attachment-2"), ImageId("attachment-3")
WISH = {"images": [ONE, TWO], "folder": "/home/ana/export"}
NAMES = {ONE: "a.png", TWO: "x/b.png"}
THERE = ExportedFile(ONE, "a (1).png", 640, Sha256("0" * 64), 10, 20, ("Turned upright",), is_exact=True)


@pytest.fixture
def store(tmp_path):
    opened = WorkStore(tmp_path)
    yield opened
    opened.close()


def reopen(store, tmp_path):
    store.close()
    return WorkStore(tmp_path)


def test_the_tray_keeps_its_order_over_a_restart(store, tmp_path):
    store.pick([TWO, ONE])
    store.pick([TWO, THREE])
    store.unpick([ONE])
    store.pick([ONE])
    again = reopen(store, tmp_path)
    assert again.load_tray() == (TWO, THREE, ONE)
    again.close()


def test_drawings_are_kept_replaced_and_forgotten(store, tmp_path):
    store.save_edits(ONE, "first")
    store.save_edits(ONE, "second")
    store.save_edits(TWO, "other")
    store.save_edits(TWO, None)
    again = reopen(store, tmp_path)
    assert again.load_edits() == {ONE: "second"}
    again.close()


def test_an_export_that_ended_leaves_nothing(store, tmp_path):
    number, _ = store.begin_export(WISH, NAMES)
    store.note_done(number, [THERE])
    store.end_export(number)
    again = reopen(store, tmp_path)
    assert again.list_interrupted() == ()
    assert not list(tmp_path.glob("export-*"))
    again.close()


def test_one_that_did_not_end_is_told_with_what_is_there_and_what_is_missing(store, tmp_path):
    number, token = store.begin_export(WISH, NAMES)
    store.note_done(number, [THERE])
    assert store.list_interrupted() == ()  # it runs
    again = reopen(store, tmp_path)
    (kept,) = again.list_interrupted()
    assert (kept.id, kept.token, kept.wish) == (number, token, WISH)
    assert kept.planned == NAMES
    assert kept.done == {ONE: THERE}
    assert kept.missing == {TWO: "x/b.png"}
    assert again.take_over(number, token) == kept
    assert again.list_interrupted() == ()
    again.let_go(number)
    assert again.list_interrupted() == (kept,)
    again.close()


def test_what_another_program_ended_meanwhile_is_not_taken_over_nor_what_came_after_it(store, tmp_path):
    number, token = store.begin_export(WISH, NAMES)
    again = reopen(store, tmp_path)
    other = WorkStore(tmp_path)
    assert other.take_over(number, token)
    assert again.take_over(number, token) is None  # the other one is at it
    other.end_export(number)
    later, _ = other.begin_export(WISH, NAMES)
    other.close()
    assert later != number
    assert again.take_over(number, token) is None
    assert again.take_over(later, token) is None
    assert [kept.id for kept in again.list_interrupted()] == [later]
    again.close()


def break_wish(tmp_path, number):
    with sqlite3.connect(tmp_path / "work.sqlite") as other:
        other.execute("UPDATE export SET wish = '{' WHERE id = ?", (number,))
    other.close()


def break_lock(tmp_path, number):
    (tmp_path / f"export-{number}.lock").unlink(missing_ok=True)
    (tmp_path / f"export-{number}.lock").mkdir()


@pytest.mark.parametrize("damage", [break_wish, break_lock])
def test_one_that_cannot_be_read_is_logged_and_ended_and_the_others_are_told(store, tmp_path, damage, caplog):
    broken, _ = store.begin_export(WISH, NAMES)
    whole, _ = store.begin_export(WISH, NAMES)
    again = reopen(store, tmp_path)
    damage(tmp_path, broken)
    assert [kept.id for kept in again.list_interrupted()] == [whole]
    assert [record.message for record in caplog.records] == [
        "an interrupted export could not be read; it is not offered again"
    ]
    caplog.clear()
    assert [kept.id for kept in again.list_interrupted()] == [whole]
    assert not caplog.records
    again.close()


def test_a_file_whose_facts_cannot_be_read_is_missing(store, tmp_path):
    number, _ = store.begin_export(WISH, NAMES)
    store.note_done(number, [THERE])
    again = reopen(store, tmp_path)
    again._db.execute("UPDATE export_file SET facts = '{}' WHERE name IS NOT NULL")
    (kept,) = again.list_interrupted()
    assert kept.missing == NAMES
    again.close()


HOLDER = """
import sys
from pathlib import Path
from gallery_app.storage.work_store import WorkStore
store = WorkStore(Path(sys.argv[1]))
store.begin_export({"images": []}, {"attachment-1": "a.png"})
print("begun", flush=True)
sys.stdin.read()
"""


def test_what_another_program_is_at_is_not_taken_for_interrupted_until_it_dies(store, tmp_path):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "begun\n"
    assert store.list_interrupted() == ()
    holder.kill()
    holder.communicate()
    (kept,) = store.list_interrupted()
    assert kept.missing == {ONE: "a.png"}


def test_each_write_is_flushed_to_the_disk(store, tmp_path):
    assert store._db.execute("PRAGMA synchronous").fetchone() == (2,)
    store.pick([ONE])
    with sqlite3.connect(tmp_path / "work.sqlite") as other:
        assert other.execute("SELECT count(*) FROM tray").fetchone() == (1,)
    other.close()

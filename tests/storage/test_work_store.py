"""What a person made and would miss: tray, drawings, and exports that did not end."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from gallery_app.domain.ids import ImageId, Sha256
from gallery_app.storage.work_store import WorkStore

ONE, TWO, THREE = ImageId("attachment-1"), ImageId("attachment-2"), ImageId("attachment-3")
WISH = {"images": [ONE, TWO], "folder": "/home/ana/export"}
NAMES = {ONE: "a.png", TWO: "x/b.png"}
DIGEST = Sha256("0" * 64)


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
    store.note_done(number, [(ONE, "a.png", DIGEST)])
    store.end_export(number)
    again = reopen(store, tmp_path)
    assert again.list_interrupted() == ()
    assert not list(tmp_path.glob("export-*"))
    again.close()


def test_one_that_did_not_end_is_told_with_what_is_there_and_what_is_missing(store, tmp_path):
    number, token = store.begin_export(WISH, NAMES)
    store.note_done(number, [(ONE, "a (1).png", DIGEST)])
    assert store.list_interrupted() == ()  # it runs
    again = reopen(store, tmp_path)
    (kept,) = again.list_interrupted()
    assert (kept.id, kept.token, kept.wish) == (number, token, WISH)
    assert kept.done == {ONE: "a (1).png"}
    assert kept.missing == {TWO: "x/b.png"}
    assert again.find_token(number) == token
    assert again.take_over(number)
    assert again.list_interrupted() == ()
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

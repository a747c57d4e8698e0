import os
import sqlite3
import stat
import sys

import pytest

from gallery_app.domain.errors import DiskFull, StoreUnavailable
from gallery_app.storage.database import open_database, write_transaction

FIRST = "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL);"
SECOND = "ALTER TABLE note ADD COLUMN colour TEXT;"


def fill(path, migrations=(FIRST,)):
    opened = open_database(path, migrations)
    with write_transaction(opened.connection) as db:
        db.execute("INSERT INTO note (text) VALUES ('kept')")
    opened.connection.close()


def texts(connection):
    return [row[0] for row in connection.execute("SELECT text FROM note")]


def test_a_newer_version_migrates_and_keeps_the_rows(tmp_path):
    path = tmp_path / "notes.sqlite"
    fill(path)
    opened = open_database(path, (FIRST, SECOND))
    assert opened.moved_aside is None
    assert opened.connection.execute("SELECT text, colour FROM note").fetchall() == [("kept", None)]
    opened.connection.close()


def test_a_migration_that_fails_half_way_changes_nothing(tmp_path):
    path = tmp_path / "notes.sqlite"
    fill(path)
    with pytest.raises(StoreUnavailable):
        # the file is sound and the script is not: rebuilding cannot help either
        open_database(path, (FIRST, SECOND + "\nCREATE TABLE broken (;"))
    opened = open_database(path, (FIRST,))
    assert texts(opened.connection) == ["kept"]
    opened.connection.close()


@pytest.mark.parametrize(
    "damage", ["header", "page", "cut", "other program", "newer version", "directory of text"]
)
def test_a_damaged_file_is_moved_aside_and_rebuilt(tmp_path, damage):
    path = tmp_path / "notes.sqlite"
    fill(path)
    inflict(path, damage)
    opened = open_database(path, (FIRST,))
    assert opened.moved_aside is not None
    assert opened.moved_aside.exists()
    assert texts(opened.connection) == []
    with write_transaction(opened.connection) as db:
        db.execute("INSERT INTO note (text) VALUES ('new')")
    assert texts(opened.connection) == ["new"]
    opened.connection.close()


def inflict(path, damage):
    whole = path.read_bytes()
    if damage == "header":
        path.write_bytes(b"x" * 100 + whole[100:])
    elif damage == "page":
        path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    elif damage == "cut":
        path.write_bytes(whole[: len(whole) // 2 + 7])
    elif damage == "other program":
        path.write_text("<html>this is not a database, it only stands in its place</html>" * 20)
    elif damage == "newer version":
        db = sqlite3.connect(path)
        db.execute("PRAGMA user_version=99")
        db.close()
    else:
        path.write_bytes(b"\x00" * 8192)


def test_an_empty_file_is_simply_new(tmp_path):
    path = tmp_path / "notes.sqlite"
    path.touch()
    opened = open_database(path, (FIRST,))
    assert opened.moved_aside is None
    assert texts(opened.connection) == []
    opened.connection.close()


def test_a_folder_in_its_place_is_an_error_with_a_hint(tmp_path):
    (tmp_path / "notes.sqlite").mkdir()
    with pytest.raises((StoreUnavailable, OSError)):
        open_database(tmp_path / "notes.sqlite", (FIRST,))


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_database_and_its_log_are_private_whatever_the_umask(tmp_path):
    before = os.umask(0o022)
    try:
        opened = open_database(tmp_path / "notes.sqlite", (FIRST,))
        with write_transaction(opened.connection) as db:
            db.execute("INSERT INTO note (text) VALUES ('x')")
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
        opened.connection.close()
    finally:
        os.umask(before)
    assert set(modes) >= {"notes.sqlite", "notes.sqlite-wal", "notes.sqlite-shm"}
    assert set(modes.values()) == {0o600}


def test_a_failed_transaction_leaves_nothing(tmp_path):
    opened = open_database(tmp_path / "notes.sqlite", (FIRST,))

    def half() -> None:
        with write_transaction(opened.connection) as db:
            db.execute("INSERT INTO note (text) VALUES ('half')")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert texts(opened.connection) == []
    opened.connection.close()


def test_a_full_disk_is_said_and_what_is_there_stays(tmp_path):
    opened = open_database(tmp_path / "notes.sqlite", (FIRST,))
    with write_transaction(opened.connection) as db:
        db.execute("INSERT INTO note (text) VALUES ('kept')")
    (pages,) = opened.connection.execute("PRAGMA page_count").fetchone()
    opened.connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFull), write_transaction(opened.connection) as db:
        db.executemany("INSERT INTO note (text) VALUES (?)", [("x" * 4000,)] * 20)
    assert texts(opened.connection) == ["kept"]
    opened.connection.close()

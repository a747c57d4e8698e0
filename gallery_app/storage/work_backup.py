"""Copies of what a person made, for when its database is damaged: one a day, the last three."""

import contextlib
import shutil
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from gallery_app.storage.database import make_private_file

_KEPT: Final = 3
_DAY_S: Final = 24 * 3600


def make_backup(connection: sqlite3.Connection, path: Path, now_s: float | None = None) -> Path | None:
    """Copy the open database beside it, whole or not at all; None if the last copy is younger than a day.

    Raises:
        sqlite3.Error, OSError: it could not be written; nothing is left of it.
    """
    now = int(time.time() if now_s is None else now_s)
    known = list_backups(path)
    if known and 0 <= now - _time_of(known[0]) < _DAY_S:
        return None
    part = path.with_name(f"{path.name}.backup.part")
    part.unlink(missing_ok=True)
    try:
        make_private_file(part)  # SQLite takes an empty file, and keeps its mode
        connection.execute("VACUUM INTO ?", (str(part),))
        backup = path.with_name(f"{path.name}.backup-{now}")
        part.replace(backup)
    finally:
        part.unlink(missing_ok=True)
    for old in list_backups(path)[_KEPT:]:
        old.unlink(missing_ok=True)
    return backup


def restore_backup(path: Path) -> bool:
    """Put the newest copy that is sound in the place of the database; False if there is none."""
    for backup in list_backups(path):
        if _is_sound(backup):
            for companion in ("-wal", "-shm"):
                path.with_name(path.name + companion).unlink(missing_ok=True)
            restored = path.with_name(f"{path.name}.restored")
            restored.unlink(missing_ok=True)
            make_private_file(restored)
            shutil.copyfile(backup, restored)
            restored.replace(path)
            return True
    return False


def list_backups(path: Path) -> list[Path]:
    """The copies beside a database, newest first."""
    found = [each for each in path.parent.glob(f"{path.name}.backup-*") if _time_of(each) >= 0]
    return sorted(found, key=_time_of, reverse=True)


def _time_of(backup: Path) -> int:
    digits = backup.name.rpartition("-")[2]
    return int(digits) if digits.isascii() and digits.isdecimal() else -1


def _is_sound(backup: Path) -> bool:
    with contextlib.suppress(sqlite3.Error), _reading(backup) as connection:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    return False


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        yield connection
    finally:
        connection.close()

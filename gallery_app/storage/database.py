"""SQLite as we use it: WAL, one writer, migrations, and a damaged file moved aside."""

import contextlib
import errno
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from gallery_app.domain.errors import DiskFull, StoreUnavailable
from gallery_app.domain.translation import mark

_QUICK_CHECK_BELOW_BYTES = 64 * 1024 * 1024
NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT})


def make_disk_error(error: OSError) -> DiskFull | StoreUnavailable:
    """What the system said of the disk, for people."""
    if error.errno in NO_SPACE:
        return DiskFull()
    return StoreUnavailable(hint=mark("{reason}."), reason=error.strerror)


_COMPANIONS = ("", "-wal", "-shm")
_NOT_THE_FILES_FAULT = {
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_IOERR,
}
"""Moving the file aside would lose what is in it and mend nothing."""
Migration = str | Callable[[sqlite3.Connection], None]
"""An SQL script, or a function that runs single statements within the transaction it is called in."""
_READER_CACHE_KB = 64 * 1024
_READER_MMAP_BYTES = 2 * 1024 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class OpenDatabase:
    """A connection, and whether a damaged file had to be moved aside to get it."""

    connection: sqlite3.Connection
    moved_aside: Path | None = None


def open_database(path: Path, migrations: Sequence[Migration]) -> OpenDatabase:
    """Open or make the database at `path` and bring it to the newest of `migrations`.

    `user_version` tells how many of the migrations were applied; each is one transaction. A file that is
    damaged, or written by a newer version of this app, is moved aside as `.corrupt-<time>` and rebuilt:
    these stores hold only what Freshdesk can give again.

    Raises:
        DiskFull, StoreUnavailable: the folder itself cannot be used.
    """
    try:
        return OpenDatabase(_open_checked(path, migrations))
    except sqlite3.OperationalError as error:
        _raise_if_unusable(error)
    except sqlite3.DatabaseError:
        pass
    except OSError as error:
        raise make_disk_error(error) from error
    aside = _move_aside(path)
    try:
        return OpenDatabase(_open_checked(path, migrations), aside)
    except sqlite3.Error as error:
        raise StoreUnavailable from error


def open_in_memory(name: str, migrations: Sequence[Migration]) -> sqlite3.Connection:
    """A database that lives as long as a connection to it, for when the disk has no room."""
    connection = sqlite3.connect(_memory_uri(name), uri=True, timeout=5.0, isolation_level=None)
    _migrate(connection, migrations)
    return connection


def open_reader(place: Path | str) -> sqlite3.Connection:
    """A connection of its own that only reads, for one thread at a time; `place` a path, or a name in memory.

    Raises:
        StoreUnavailable: the file cannot be opened.
    """
    try:
        if isinstance(place, str):
            target, is_uri = _memory_uri(place), True
        else:
            target, is_uri = str(place), False
        connection = sqlite3.connect(
            target, uri=is_uri, timeout=5.0, isolation_level=None, check_same_thread=False
        )
        connection.execute(f"PRAGMA cache_size=-{_READER_CACHE_KB}")
        connection.execute(f"PRAGMA mmap_size={_READER_MMAP_BYTES}")
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute("PRAGMA query_only=ON")
        if is_uri:  # a shared cache locks whole tables, also against readers
            connection.execute("PRAGMA read_uncommitted=ON")
    except sqlite3.Error as error:
        raise StoreUnavailable from error
    return connection


def _memory_uri(name: str) -> str:
    return f"file:{name}?mode=memory&cache=shared"


@contextlib.contextmanager
def write_transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """One transaction: committed when the block ends, rolled back when it raises.

    Raises:
        DiskFull, StoreUnavailable: in place of SQLite's own errors.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        finally:
            if (
                connection.in_transaction
            ):  # SQLite itself has rolled back after some errors, a full disk among them
                connection.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
            raise DiskFull from error
        raise StoreUnavailable(hint=mark("Its database cannot be written; start the app again.")) from error


def _open_checked(path: Path, migrations: Sequence[Migration]) -> sqlite3.Connection:
    make_private_file(path)
    connection = sqlite3.connect(path, timeout=5.0, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA temp_store=MEMORY")  # rows must not pass through /var/tmp
        _check(connection, path)
        _migrate(connection, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def make_private_file(path: Path) -> None:
    """Make an empty file for its owner alone, for SQLite to fill; one that is there stays as it is."""
    # SQLite gives -wal and -shm the mode of the main file, so making that 0600 first covers all three.
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _check(connection: sqlite3.Connection, path: Path) -> None:
    if path.stat().st_size > _QUICK_CHECK_BELOW_BYTES:
        return  # reading a large file whole would delay the first page
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise sqlite3.DatabaseError(verdict)


def _migrate(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    version = _read_version(connection)
    if version > len(migrations):
        raise sqlite3.DatabaseError("written by a newer version")
    for number, step in enumerate(migrations[version:], start=version + 1):
        if isinstance(step, str):
            connection.executescript(f"BEGIN IMMEDIATE;\n{step}\nPRAGMA user_version={number};\nCOMMIT;")
        else:
            _run_step(connection, step, number)


def _run_step(
    connection: sqlite3.Connection, step: Callable[[sqlite3.Connection], None], number: int
) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _read_version(connection) < number:  # another program may have been faster
            step(connection)
            connection.execute(f"PRAGMA user_version={number}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _read_version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _raise_if_unusable(error: sqlite3.OperationalError) -> None:
    code = error.sqlite_errorcode & 0xFF
    if code == sqlite3.SQLITE_FULL:
        raise DiskFull from error
    if code in _NOT_THE_FILES_FAULT:
        raise StoreUnavailable from error


def _move_aside(path: Path) -> Path:
    aside = path.with_name(f"{path.name}.corrupt-{time.time_ns()}")
    for suffix in _COMPANIONS:
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    return aside

"""What a person made and would miss: the tray, drawings on pictures, and exports under way.

Apart from the catalog, which Freshdesk can give again; and flushed at each write, so that what was said to
be done is done also after a loss of power.
"""

import contextlib
import json
import logging
import secrets
import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from gallery_app.domain.errors import GalleryError, StoreUnavailable
from gallery_app.domain.export_plan import ExportedFile
from gallery_app.domain.ids import ImageId, Sha256
from gallery_app.domain.translation import mark
from gallery_app.storage.database import Migration, open_database, write_transaction
from gallery_app.storage.locks import FileLock
from gallery_app.storage.work_backup import make_backup, restore_backup

_MIGRATIONS: Final[tuple[Migration, ...]] = (
    """
    CREATE TABLE tray (image_id TEXT PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE edits (image_id TEXT PRIMARY KEY, edits TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE export (
      id INTEGER PRIMARY KEY AUTOINCREMENT, token TEXT NOT NULL, wish TEXT NOT NULL,
      started_at INTEGER NOT NULL
    );
    CREATE TABLE export_file (
      export_id INTEGER NOT NULL, image_id TEXT NOT NULL, planned TEXT NOT NULL,
      name TEXT, sha256 TEXT, facts TEXT,
      PRIMARY KEY (export_id, image_id)
    ) WITHOUT ROWID;
    """,
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class KeptExport:
    """An export that was begun and not ended: the names its pictures were to have, and those `done`."""

    id: int
    token: str
    wish: Mapping[str, Any]
    planned: Mapping[ImageId, str]
    done: Mapping[ImageId, ExportedFile]

    @property
    def missing(self) -> dict[ImageId, str]:
        """Which pictures are not there, and the names they were to have."""
        return {image: name for image, name in self.planned.items() if image not in self.done}


class WorkStore:
    """Of one account. All calls come from the engine's thread."""

    def __init__(self, folder: Path) -> None:
        path = folder / "work.sqlite"
        opened = open_database(path, _MIGRATIONS)
        if opened.moved_aside is not None and restore_backup(path):
            opened.connection.close()
            opened = replace(open_database(path, _MIGRATIONS), moved_aside=opened.moved_aside)
        self._db, self.moved_aside = opened.connection, opened.moved_aside
        with contextlib.suppress(sqlite3.Error, OSError):  # a full disk keeps nobody from working
            make_backup(self._db, path)
        self._db.execute("PRAGMA synchronous=FULL")
        self._folder = folder
        self._running: dict[int, FileLock] = {}

    def close(self) -> None:
        """End the connection, and let go of exports that did not end."""
        for lock in self._running.values():
            lock.release()
        self._running.clear()
        self._db.close()

    # --- tray -------------------------------------------------------------------------------------------

    def load_tray(self) -> tuple[ImageId, ...]:
        """In the order in which they were picked."""
        rows = self._db.execute("SELECT image_id FROM tray ORDER BY place")
        return tuple(ImageId(image) for (image,) in rows)

    def pick(self, images: Iterable[ImageId]) -> None:
        """Put pictures behind those that are there."""
        with write_transaction(self._db):
            (last,) = self._db.execute("SELECT coalesce(max(place), 0) FROM tray").fetchone()
            rows = [(image, place) for place, image in enumerate(images, start=last + 1)]
            self._db.executemany("INSERT OR IGNORE INTO tray VALUES (?,?)", rows)

    def unpick(self, images: Iterable[ImageId]) -> None:
        """Take pictures out."""
        with write_transaction(self._db):
            self._db.executemany("DELETE FROM tray WHERE image_id = ?", [(image,) for image in images])

    # --- drawings ---------------------------------------------------------------------------------------

    def load_edits(self) -> dict[ImageId, str]:
        """What is drawn on pictures, as text."""
        return {ImageId(image): text for image, text in self._db.execute("SELECT * FROM edits")}

    def save_edits(self, image: ImageId, text: str | None) -> None:
        """Keep it in place of what was drawn before; None forgets it."""
        with write_transaction(self._db):
            if text is None:
                self._db.execute("DELETE FROM edits WHERE image_id = ?", (image,))
            else:
                self._db.execute("INSERT OR REPLACE INTO edits VALUES (?,?)", (image, text))

    # --- exports ----------------------------------------------------------------------------------------

    def begin_export(self, wish: Mapping[str, Any], planned: Mapping[ImageId, str]) -> tuple[int, str]:
        """Note what is about to be written, under which names; gives the export's number and token."""
        token = secrets.token_hex(6)
        with write_transaction(self._db):
            row = (token, json.dumps(wish), int(time.time()))
            number = self._db.execute(
                "INSERT INTO export (token, wish, started_at) VALUES (?,?,?)", row
            ).lastrowid
            assert number is not None, "an INSERT gives a number"  # noqa: S101 - an invariant, not input
            self._hold(number)  # before anybody else can see it, and take it for interrupted
            files = [(number, image, name) for image, name in planned.items()]
            self._db.executemany(
                "INSERT INTO export_file (export_id, image_id, planned) VALUES (?,?,?)", files
            )
        return number, token

    def note_done(self, export: int, files: Sequence[ExportedFile]) -> None:
        """These are there, whole, under these names: from now on nobody writes them a second time."""
        rows = [(file.name, file.sha256, _facts_to_json(file), export, file.image) for file in files]
        with write_transaction(self._db):
            self._db.executemany(
                "UPDATE export_file SET name = ?, sha256 = ?, facts = ? WHERE export_id = ? AND image_id = ?",
                rows,
            )

    def end_export(self, export: int) -> None:
        """All was told to whoever asked: nothing need be remembered of it."""
        with write_transaction(self._db):
            self._db.execute("DELETE FROM export_file WHERE export_id = ?", (export,))
            self._db.execute("DELETE FROM export WHERE id = ?", (export,))
        if (lock := self._running.pop(export, None)) is not None:
            lock.release(remove=True)

    def list_interrupted(self) -> tuple[KeptExport, ...]:
        """Exports that began and that no running program is at. What cannot be read is logged and ended."""
        found = []
        for number, token in self._db.execute("SELECT id, token FROM export ORDER BY id").fetchall():
            if number in self._running:
                continue
            try:
                kept = self.take_over(number, token)
            except StoreUnavailable:
                self._end_unreadable(number)
                continue
            self.let_go(number)
            if kept is not None:
                found.append(kept)
        return tuple(found)

    def take_over(self, export: int, token: str) -> KeptExport | None:
        """Go on with an interrupted export, as it is now; None if another program does already, or ended it.

        Raises:
            StoreUnavailable: nobody can tell.
        """
        if not self._hold(export):
            return None
        row = self._db.execute(
            "SELECT wish FROM export WHERE id = ? AND token = ?", (export, token)
        ).fetchone()
        if row is None:
            self._running.pop(export).release(remove=True)
            return None
        try:
            return self._load(export, token, row[0])
        except (ValueError, TypeError):
            self._end_unreadable(export)
            return None

    def let_go(self, export: int) -> None:
        """It is not gone on with now; it stays interrupted."""
        if (lock := self._running.pop(export, None)) is not None:
            lock.release()

    def _load(self, number: int, token: str, wish: str) -> KeptExport:
        told = "SELECT image_id, planned, name, sha256, facts FROM export_file WHERE export_id = ?"
        files = self._db.execute(told, (number,)).fetchall()
        planned = {ImageId(image): name for image, name, *_ in files}
        there = [_read_done(image, *row) for image, _, *row in files if row[0] is not None]
        done = {file.image: file for file in there if file is not None}
        return KeptExport(number, token, json.loads(wish), planned, done)

    def _end_unreadable(self, export: int) -> None:
        _log.warning("an interrupted export could not be read; it is not offered again")
        with contextlib.suppress(GalleryError):  # it is met again at the next start
            self.end_export(export)

    def _hold(self, number: int) -> bool:
        lock = FileLock(self._lock_path(number))
        try:
            is_ours = lock.take()
        except OSError as error:
            raise StoreUnavailable(hint=mark("{reason}."), reason=error.strerror) from error
        if is_ours:
            self._running[number] = lock
        return is_ours

    def _lock_path(self, number: int) -> Path:
        return self._folder / f"export-{number}.lock"


def _facts_to_json(file: ExportedFile) -> str:
    facts = {
        "size_bytes": file.size_bytes,
        "width": file.width,
        "height": file.height,
        "notes": file.notes,
        "is_exact": file.is_exact,
    }
    return json.dumps(facts)


def _read_done(image: str, name: str, sha256: str, kept: str) -> ExportedFile | None:
    """None for what cannot be read: the file is then met again by its bytes."""
    try:
        facts = json.loads(kept)
        return ExportedFile(
            ImageId(image),
            name,
            int(facts["size_bytes"]),
            Sha256(sha256),
            facts["width"],
            facts["height"],
            tuple(facts["notes"]),
            is_exact=bool(facts["is_exact"]),
        )
    except (KeyError, TypeError, ValueError):
        return None

"""What a person made and would miss: the tray, drawings on pictures, and exports under way.

Apart from the catalog, which Freshdesk can give again; and flushed at each write, so that what was said to
be done is done also after a loss of power.
"""

import json
import secrets
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from gallery_app.domain.ids import ImageId, Sha256
from gallery_app.storage.database import Migration, open_database, write_transaction
from gallery_app.storage.locks import FileLock

_MIGRATIONS: Final[tuple[Migration, ...]] = (
    """
    CREATE TABLE tray (image_id TEXT PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE edits (image_id TEXT PRIMARY KEY, edits TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE export (
      id INTEGER PRIMARY KEY, token TEXT NOT NULL, wish TEXT NOT NULL, started_at INTEGER NOT NULL
    );
    CREATE TABLE export_file (
      export_id INTEGER NOT NULL, image_id TEXT NOT NULL, planned TEXT NOT NULL, name TEXT, sha256 TEXT,
      PRIMARY KEY (export_id, image_id)
    ) WITHOUT ROWID;
    """,
)


@dataclass(frozen=True, slots=True)
class KeptExport:
    """An export that was begun and not ended. `done`: which pictures are there, under which names.

    `missing`: which are not, and the names they were to have.
    """

    id: int
    token: str
    wish: Mapping[str, Any]
    done: Mapping[ImageId, str]
    missing: Mapping[ImageId, str]


class WorkStore:
    """Of one account. All calls come from the engine's thread."""

    def __init__(self, folder: Path) -> None:
        opened = open_database(folder / "work.sqlite", _MIGRATIONS)
        self._db, self.moved_aside = opened.connection, opened.moved_aside
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

    def note_done(self, export: int, files: Sequence[tuple[ImageId, str, Sha256]]) -> None:
        """These are there, whole, under these names: from now on nobody writes them a second time."""
        rows = [(name, sha256, export, image) for image, name, sha256 in files]
        with write_transaction(self._db):
            self._db.executemany(
                "UPDATE export_file SET name = ?, sha256 = ? WHERE export_id = ? AND image_id = ?", rows
            )

    def end_export(self, export: int) -> None:
        """All was told to whoever asked: nothing need be remembered of it."""
        with write_transaction(self._db):
            self._db.execute("DELETE FROM export_file WHERE export_id = ?", (export,))
            self._db.execute("DELETE FROM export WHERE id = ?", (export,))
        if (lock := self._running.pop(export, None)) is not None:
            lock.release(remove=True)

    def list_interrupted(self) -> tuple[KeptExport, ...]:
        """Exports that began and that no running program is at."""
        rows = self._db.execute("SELECT id, token, wish FROM export ORDER BY id").fetchall()
        return tuple(
            self._load(number, token, wish)
            for number, token, wish in rows
            if number not in self._running and FileLock(self._lock_path(number)).is_free()
        )

    def find_token(self, export: int) -> str:
        """What its parts are named by."""
        (token,) = self._db.execute("SELECT token FROM export WHERE id = ?", (export,)).fetchone()
        return str(token)

    def take_over(self, export: int) -> bool:
        """Go on with an interrupted export; False if another program does already."""
        return self._hold(export)

    def _load(self, number: int, token: str, wish: str) -> KeptExport:
        told = "SELECT image_id, planned, name FROM export_file WHERE export_id = ?"
        files = self._db.execute(told, (number,)).fetchall()
        return KeptExport(
            number,
            token,
            json.loads(wish),
            {ImageId(image): name for image, _, name in files if name is not None},
            {ImageId(image): planned for image, planned, name in files if name is None},
        )

    def _hold(self, number: int) -> bool:
        lock = FileLock(self._lock_path(number))
        if lock.take():
            self._running[number] = lock
            return True
        return False

    def _lock_path(self, number: int) -> Path:
        return self._folder / f"export-{number}.lock"

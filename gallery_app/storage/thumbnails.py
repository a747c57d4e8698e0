"""Thumbnails as blobs in one SQLite file: a third of the time of one file each (measured)."""

import contextlib
import sqlite3
import time
from pathlib import Path

from gallery_app.domain.ids import Sha256
from gallery_app.domain.image import Thumbnail
from gallery_app.storage.database import open_database, write_transaction

_MIGRATIONS = (
    """
    CREATE TABLE thumbnail (
      sha256 TEXT NOT NULL, edge_px INTEGER NOT NULL,
      width INTEGER NOT NULL, height INTEGER NOT NULL,
      used_at INTEGER NOT NULL, size_bytes INTEGER NOT NULL, jpeg BLOB NOT NULL
    );
    CREATE UNIQUE INDEX thumbnail_key ON thumbnail (sha256, edge_px);
    CREATE INDEX thumbnail_used ON thumbnail (used_at, size_bytes);
    """,
)
_USE_COUNTS_AFTER_S = 3600
_EVICT_EVERY_BYTES = 8 * 1024 * 1024


class ThumbnailStore:
    """Small pictures by content address and edge, within a byte limit."""

    def __init__(self, path: Path, *, limit_bytes: int) -> None:
        opened = open_database(path, _MIGRATIONS)
        self._db: sqlite3.Connection = opened.connection
        self.moved_aside = opened.moved_aside
        self._limit_bytes = limit_bytes
        self._added_bytes = 0
        self._evict_if_over()

    def close(self) -> None:
        """End the connection; the write-ahead log is folded in."""
        self._db.close()

    def save(self, sha256: Sha256, thumbnails: tuple[Thumbnail, ...]) -> None:
        """Keep all sizes of a picture in one transaction."""
        now = int(time.time())
        rows = [(sha256, t.edge_px, t.width, t.height, now, len(t.jpeg), t.jpeg) for t in thumbnails]
        with write_transaction(self._db):
            self._db.executemany("INSERT OR REPLACE INTO thumbnail VALUES (?,?,?,?,?,?,?)", rows)
        self._added_bytes += sum(len(t.jpeg) for t in thumbnails)
        if self._added_bytes > _EVICT_EVERY_BYTES:
            self._evict_if_over()

    def find(self, sha256: Sha256, edge_px: int) -> Thumbnail | None:
        """The stored size, or None; its use is remembered at most once an hour."""
        row = self._db.execute(
            "SELECT rowid, width, height, used_at, jpeg FROM thumbnail WHERE sha256=? AND edge_px=?",
            (sha256, edge_px),
        ).fetchone()
        if row is None:
            return None
        rowid, width, height, used_at, jpeg = row
        now = int(time.time())
        if now - used_at > _USE_COUNTS_AFTER_S:
            with contextlib.suppress(sqlite3.OperationalError):  # a full disk must not hide what is here
                self._db.execute("UPDATE thumbnail SET used_at=? WHERE rowid=?", (now, rowid))
        return Thumbnail(edge_px, width, height, jpeg)

    def total_bytes(self) -> int:
        """Bytes of all thumbnails kept."""
        (total,) = self._db.execute("SELECT coalesce(sum(size_bytes), 0) FROM thumbnail").fetchone()
        return int(total)

    def remove_unused(self, before_s: float, limit: int) -> int:
        """Remove thumbnails that nobody saw since then (epoch seconds), `limit` at most; gives how many."""
        with write_transaction(self._db):
            return self._db.execute(
                "DELETE FROM thumbnail WHERE rowid IN"
                " (SELECT rowid FROM thumbnail WHERE used_at < ? ORDER BY used_at LIMIT ?)",
                (int(before_s), limit),
            ).rowcount

    def _evict_if_over(self) -> None:
        self._added_bytes = 0
        excess = self.total_bytes() - self._limit_bytes
        if excess <= 0:
            return
        excess += self._limit_bytes // 10  # so that the next picture does not evict again
        doomed = []
        for rowid, size in self._db.execute(
            "SELECT rowid, size_bytes FROM thumbnail ORDER BY used_at, rowid"
        ):
            doomed.append((rowid,))
            excess -= size
            if excess <= 0:
                break
        with write_transaction(self._db):
            self._db.executemany("DELETE FROM thumbnail WHERE rowid=?", doomed)

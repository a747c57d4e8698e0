"""The catalog: tickets, articles, where pictures stand and what is known of them. Never a link."""

import json
import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path

from gallery_app.domain.article import Article
from gallery_app.domain.ids import ImageId, Sha256
from gallery_app.domain.image import ImageInfo, ImageRef
from gallery_app.domain.ticket import Ticket
from gallery_app.storage.database import open_database, write_transaction
from gallery_app.storage.image_rows import info_to_row, row_to_info

_MIGRATIONS = (
    """
    CREATE TABLE ticket (
      id INTEGER PRIMARY KEY, subject TEXT NOT NULL, status INTEGER NOT NULL, priority INTEGER NOT NULL,
      channel INTEGER NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, requester_id INTEGER,
      company_id INTEGER, responder_id INTEGER, group_id INTEGER, type TEXT, tags TEXT NOT NULL,
      archived INTEGER NOT NULL, deleted INTEGER NOT NULL, spam INTEGER NOT NULL, seen_at INTEGER NOT NULL
    );
    CREATE TABLE article (
      id INTEGER PRIMARY KEY, title TEXT NOT NULL, published INTEGER NOT NULL, created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL, folder_id INTEGER, category_id INTEGER, seen_at INTEGER NOT NULL
    );
    CREATE TABLE name (
      kind TEXT NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (kind, id)
    ) WITHOUT ROWID;
    CREATE TABLE picture (
      in_article INTEGER NOT NULL, parent INTEGER NOT NULL, image_id TEXT NOT NULL, position INTEGER NOT NULL,
      source TEXT NOT NULL, placement TEXT NOT NULL, message_kind TEXT NOT NULL, message_id INTEGER,
      private INTEGER NOT NULL, name TEXT NOT NULL, declared_type TEXT NOT NULL, declared_bytes INTEGER,
      created_at TEXT NOT NULL, remote_host TEXT, occurrences INTEGER NOT NULL,
      PRIMARY KEY (in_article, parent, image_id)
    ) WITHOUT ROWID;
    CREATE INDEX picture_image ON picture (image_id);
    CREATE TABLE file (image_id TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID;
    CREATE INDEX file_sha ON file (sha256);
    CREATE TABLE info (
      sha256 TEXT PRIMARY KEY, decoder TEXT NOT NULL, format TEXT NOT NULL, content_type TEXT NOT NULL,
      width INTEGER NOT NULL, height INTEGER NOT NULL, size_bytes INTEGER NOT NULL, frames INTEGER NOT NULL,
      mode TEXT NOT NULL, icc_description TEXT, difference_hash TEXT, exif TEXT NOT NULL, analysis TEXT,
      warnings TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE failure (
      image_id TEXT PRIMARY KEY, code TEXT NOT NULL, title TEXT NOT NULL, hint TEXT NOT NULL,
      decoder TEXT NOT NULL, failed_at INTEGER NOT NULL
    ) WITHOUT ROWID;
    """,
)


class Catalog:
    """What was seen of one account. All calls come from the engine's thread; each write is one transaction.

    `decoder` names the decoding that made an info or failure: a newer one makes them void.
    """

    def __init__(self, path: Path, *, decoder: str) -> None:
        opened = open_database(path, _MIGRATIONS)
        self._db: sqlite3.Connection = opened.connection
        self.moved_aside = opened.moved_aside
        self._decoder = decoder

    def close(self) -> None:
        """End the connection; the write-ahead log is folded in."""
        self._db.close()

    def save_ticket(self, ticket: Ticket, pictures: Sequence[ImageRef]) -> None:
        """Remember a ticket with the whole list of its pictures, in place of the list known before."""
        row = (
            ticket.id, ticket.subject, ticket.status, ticket.priority, ticket.channel,
            ticket.created_at.isoformat(), ticket.updated_at.isoformat(), ticket.requester_id,
            ticket.company_id, ticket.responder_id, ticket.group_id, ticket.type, json.dumps(ticket.tags),
            ticket.archived, ticket.deleted, ticket.spam, int(time.time()),
        )  # fmt: skip
        with write_transaction(self._db):
            self._db.execute(f"INSERT OR REPLACE INTO ticket VALUES ({_marks(row)})", row)  # noqa: S608 - marks only
            self._replace_pictures(in_article=False, parent=ticket.id, pictures=pictures)

    def save_article(self, article: Article, pictures: Sequence[ImageRef]) -> None:
        """Remember an article with the whole list of its pictures."""
        row = (
            article.id, article.title, article.published, article.created_at.isoformat(),
            article.updated_at.isoformat(), article.folder_id, article.category_id, int(time.time()),
        )  # fmt: skip
        with write_transaction(self._db):
            self._db.execute(f"INSERT OR REPLACE INTO article VALUES ({_marks(row)})", row)  # noqa: S608 - marks only
            self._replace_pictures(in_article=True, parent=article.id, pictures=pictures)

    def _replace_pictures(self, *, in_article: bool, parent: int, pictures: Sequence[ImageRef]) -> None:
        self._db.execute("DELETE FROM picture WHERE in_article=? AND parent=?", (in_article, parent))
        rows = [
            (
                in_article, parent, ref.id, position, ref.source, ref.placement, ref.message_kind,
                ref.message_id, ref.private, ref.untrusted_name, ref.declared_type, ref.declared_bytes,
                ref.created_at.isoformat(), ref.remote_host, ref.occurrences,
            )
            for position, ref in enumerate(pictures)
        ]  # fmt: skip
        if rows:
            self._db.executemany(f"INSERT INTO picture VALUES ({_marks(rows[0])})", rows)  # noqa: S608 - marks only

    def save_picture(self, image: ImageId, info: ImageInfo) -> None:
        """A picture was decoded: which bytes it has and what they say."""
        row = info_to_row(info, self._decoder)
        with write_transaction(self._db):
            self._db.execute("INSERT OR REPLACE INTO file VALUES (?,?)", (image, info.sha256))
            self._db.execute(f"INSERT OR REPLACE INTO info VALUES ({_marks(row)})", row)  # noqa: S608 - marks only
            self._db.execute("DELETE FROM failure WHERE image_id=?", (image,))

    def save_file(self, image: ImageId, sha256: Sha256) -> None:
        """A picture's bytes are here under this hash, whether they can be decoded or not."""
        with write_transaction(self._db):
            self._db.execute("INSERT OR REPLACE INTO file VALUES (?,?)", (image, sha256))

    def find_sha256(self, image: ImageId) -> Sha256 | None:
        """The content address of a picture that was downloaded before."""
        row = self._db.execute("SELECT sha256 FROM file WHERE image_id=?", (image,)).fetchone()
        return Sha256(row[0]) if row else None

    def find_info(self, sha256: Sha256) -> ImageInfo | None:
        """What is known of these bytes, unless an older decoder said it."""
        row = self._db.execute(
            "SELECT * FROM info WHERE sha256=? AND decoder=?", (sha256, self._decoder)
        ).fetchone()
        return row_to_info(row) if row else None

    def save_failure(self, image: ImageId, code: str, title: str, hint: str) -> None:
        """A picture that will fail again in the same way: it is not fetched or decoded a second time."""
        row = (image, code, title, hint, self._decoder, int(time.time()))
        with write_transaction(self._db):
            self._db.execute("INSERT OR REPLACE INTO failure VALUES (?,?,?,?,?,?)", row)

    def find_failure(self, image: ImageId) -> tuple[str, str, str] | None:
        """Code, title and hint of a lasting failure, unless an older decoder met it."""
        row = self._db.execute(
            "SELECT code, title, hint FROM failure WHERE image_id=? AND decoder=?", (image, self._decoder)
        ).fetchone()
        return (row[0], row[1], row[2]) if row else None

    def forget_pictures(self, images: Sequence[ImageId]) -> None:
        """Somebody asked to try again: verdicts and bytes of these pictures are not trusted any more."""
        rows = [(image,) for image in images]
        with write_transaction(self._db):
            self._db.executemany("DELETE FROM failure WHERE image_id=?", rows)
            self._db.executemany("DELETE FROM file WHERE image_id=?", rows)

    def find_failures(self, images: Sequence[ImageId]) -> set[ImageId]:
        """Which of these are known to fail."""
        return {image for image in images if self.find_failure(image) is not None}

    def save_name(self, kind: str, number: int, name: str) -> None:
        """Remember the name of a contact or company."""
        with write_transaction(self._db):
            self._db.execute("INSERT OR REPLACE INTO name VALUES (?,?,?)", (kind, number, name))

    def find_name(self, kind: str, number: int) -> str | None:
        """The name of a contact or company seen before."""
        row = self._db.execute("SELECT name FROM name WHERE kind=? AND id=?", (kind, number)).fetchone()
        return row[0] if row else None


def _marks(row: Sequence[object]) -> str:
    return ",".join("?" * len(row))

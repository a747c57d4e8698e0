"""From version 1 of the catalog to version 2: nothing that was loaded has to be loaded again."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime
from operator import itemgetter
from typing import Any

from gallery_app.domain.article import Article
from gallery_app.domain.ids import (
    AgentId,
    ArticleId,
    CategoryId,
    CompanyId,
    ContactId,
    ConversationId,
    FolderId,
    ImageId,
    TicketId,
)
from gallery_app.domain.image import ImageRef, Placement, Source
from gallery_app.domain.ticket import MessageKind, Ticket
from gallery_app.storage.catalog_schema import (
    INDICES,
    PICTURE_COLUMNS,
    POSITIONS,
    TABLES,
    TEXT_TABLES,
    TRIGGERS,
)
from gallery_app.storage.combinations import Combinations
from gallery_app.storage.file_facts import make_facts
from gallery_app.storage.file_table import find_file_id, save_facts
from gallery_app.storage.image_rows import row_to_info
from gallery_app.storage.parent_table import ParentTable
from gallery_app.storage.picture_rows import (
    FILE_COLUMNS,
    FileRow,
    Setting,
    Standing,
    derive,
    make_id,
    make_row,
)
from gallery_app.storage.search_text import fold_text
from gallery_app.storage.similar import save_hashes
from gallery_app.storage.ticket_rows import ReadingFacts

_HASH_BYTES, _BULK_HASH_BYTES = 1024 * 1024, 64 * 1024 * 1024
"""Words that the full-text index gathers before it writes: its own default, and for a whole catalog at
once."""
_OLD_TABLES = ("ticket", "article", "picture", "file")


def make_migration(decoder: str) -> Callable[[sqlite3.Connection], None]:
    """The step to version 2. What another decoder than this one said of pictures is kept and not believed."""
    return lambda db: _migrate(db, decoder)


def fill_text_and_counts(db: sqlite3.Connection) -> None:
    """What the triggers keep up to date, made at once after rows were written without them."""
    for table in ("picture_text", "ticket_text"):
        db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', {_BULK_HASH_BYTES})")
        db.execute(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")
        db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', {_HASH_BYTES})")
    for table in ("facet", "desk"):
        db.execute(f"UPDATE {table} SET n = 0")
        db.execute(
            f"UPDATE {table} SET n = counted.n FROM (SELECT {table}_id, count(*) AS n FROM picture"
            f" GROUP BY {table}_id) AS counted WHERE {table}_id = {table}.id"
        )
    db.execute(
        "INSERT INTO facet_status SELECT facet_id, coalesce(status, 0), sum(counted.n) FROM"
        " (SELECT facet_id, desk_id, count(*) AS n FROM picture GROUP BY facet_id, desk_id) AS counted"
        " JOIN desk ON desk.id = desk_id GROUP BY facet_id, coalesce(status, 0)"
    )
    db.execute(
        "INSERT INTO company_total SELECT company_id, count(*) FROM picture WHERE company_id IS NOT NULL"
        " GROUP BY company_id"
    )


def _migrate(db: sqlite3.Connection, decoder: str) -> None:
    for table in _OLD_TABLES:
        db.execute(f"ALTER TABLE {table} RENAME TO old_{table}")
    for index in ("picture_image", "file_sha"):
        db.execute(f"DROP INDEX {index}")
    for told in (*TABLES, *(index for index in INDICES if " ON picture " not in index)):
        db.execute(told)
    _fold_names(db)
    _move_files(db, decoder)
    _move_pictures(db, decoder, _move_parents(db))
    for told in (*(index for index in INDICES if " ON picture " in index), *TEXT_TABLES):
        db.execute(told)
    fill_text_and_counts(db)
    for told in TRIGGERS:
        db.execute(told)
    db.execute("INSERT INTO mark VALUES ('decoder', ?)", (decoder,))
    for table in _OLD_TABLES:
        db.execute(f"DROP TABLE old_{table}")


def _fold_names(db: sqlite3.Connection) -> None:
    db.execute("ALTER TABLE name ADD COLUMN search TEXT NOT NULL DEFAULT ''")
    rows = db.execute("SELECT kind, id, name FROM name").fetchall()
    told = "UPDATE name SET search = ? WHERE kind = ? AND id = ?"
    db.executemany(told, [(fold_text(name), kind, number) for kind, number, name in rows])


def _move_files(db: sqlite3.Connection, decoder: str) -> None:
    db.execute("INSERT INTO file (sha256) SELECT DISTINCT sha256 FROM old_file ORDER BY sha256")
    db.execute(
        "INSERT INTO image_file SELECT image_id, file.id FROM old_file JOIN file USING (sha256)"
        " ORDER BY image_id"
    )
    counts = db.execute(
        "SELECT count(*), count(DISTINCT parent * 2 + in_article), sum(occurrences), file_id"
        " FROM old_picture JOIN image_file USING (image_id) GROUP BY file_id"
    ).fetchall()
    db.executemany("UPDATE file SET places = ?, parents = ?, messages = ? WHERE id = ?", counts)
    hashes = []
    for row in db.execute("SELECT * FROM info WHERE decoder = ?", (decoder,)).fetchall():
        facts = make_facts(row_to_info(row))
        file = find_file_id(db, row[0])
        save_facts(db, file, facts)
        if facts.difference_hash is not None:
            hashes.append((file, facts.difference_hash))
    save_hashes(db, hashes)


def _move_parents(db: sqlite3.Connection) -> dict[tuple[bool, int], Setting]:
    """Tickets and articles; gives what their pictures say of them. All of these had been read."""
    parents = ParentTable(db, Combinations(db))
    settings: dict[tuple[bool, int], Setting] = {}
    for row in db.execute("SELECT * FROM old_ticket ORDER BY created_at, id").fetchall():
        ticket = _old_ticket(row)
        settings[False, ticket.id] = parents.save_ticket(ticket)
        facts = ReadingFacts(0, messages_missing=False, other_files=0, read_updated_at=ticket.updated_at)
        parents.save_reading(ticket, facts)
    for row in db.execute("SELECT * FROM old_article ORDER BY created_at, id").fetchall():
        article = _old_article(row)
        settings[True, article.id] = parents.save_article(article, other_files=0)
    return settings


def _move_pictures(db: sqlite3.Connection, decoder: str, settings: dict[tuple[bool, int], Setting]) -> None:
    combinations = Combinations(db)
    find = _Standings(db, decoder)
    told = (
        f"INSERT INTO picture ({', '.join(PICTURE_COLUMNS)}) VALUES ({','.join('?' * len(PICTURE_COLUMNS))})"
    )
    rows: list[tuple[Any, ...]] = []
    for position, ref in _old_pictures(db):
        setting = settings.get((ref.in_article, ref.parent))
        if setting is None or position >= POSITIONS:
            continue
        row_id = make_id(setting.key, position)
        standing = find.standing(ref.id)
        derived = derive(ref, standing, combinations, find.loose_copies(ref.id, row_id, standing))
        rows.append(make_row(ref, row_id, setting, derived))
    db.executemany(told, sorted(rows, key=itemgetter(0)))


class _Standings:
    """What is known of every picture's bytes, read at once."""

    def __init__(self, db: sqlite3.Connection, decoder: str) -> None:
        told = f"SELECT {', '.join(FILE_COLUMNS)} FROM file"
        files = {row[0]: FileRow(*row) for row in db.execute(told)}
        self._files = {
            image: files[file] for image, file in db.execute("SELECT image_id, file_id FROM image_file")
        }
        failures = db.execute("SELECT image_id, code, title FROM failure WHERE decoder = ?", (decoder,))
        self._failures = {image: (code, title) for image, code, title in failures}
        repeated = db.execute("SELECT image_id FROM old_picture GROUP BY image_id HAVING count(*) > 1")
        self._groups: dict[str, int | None] = dict.fromkeys(image for (image,) in repeated)

    def standing(self, image: ImageId) -> Standing:
        """File and lasting failure."""
        return Standing(self._files.get(image), self._failures.get(image))

    def loose_copies(self, image: ImageId, row_id: int, standing: Standing) -> int | None:
        """The group of copies whose bytes are unknown, named after its first row."""
        if standing.file is not None or image not in self._groups:
            return None
        self._groups[image] = self._groups[image] or -row_id
        return self._groups[image]


def _old_pictures(db: sqlite3.Connection) -> Iterator[tuple[int, ImageRef]]:
    for row in db.execute("SELECT * FROM old_picture"):
        (
            in_article, parent, image, position, source, placement, message_kind, message_id, private, name,
            declared_type, declared_bytes, created_at, remote_host, occurrences,
        ) = row  # fmt: skip
        yield (
            position,
            ImageRef(
                id=ImageId(image),
                parent=ArticleId(parent) if in_article else TicketId(parent),
                in_article=bool(in_article),
                source=Source(source),
                placement=Placement(placement),
                message_kind=MessageKind(message_kind),
                message_id=None if message_id is None else ConversationId(message_id),
                private=bool(private),
                untrusted_name=name,
                declared_type=declared_type,
                declared_bytes=declared_bytes,
                created_at=datetime.fromisoformat(created_at),
                remote_host=remote_host,
                occurrences=occurrences,
            ),
        )


def _old_ticket(row: tuple[Any, ...]) -> Ticket:
    (
        number, subject, status, priority, channel, created_at, updated_at, requester_id, company_id,
        responder_id, group_id, kind, tags, archived, deleted, spam, _,
    ) = row  # fmt: skip
    return Ticket(
        id=TicketId(number), subject=subject, status=status, priority=priority, channel=channel,
        created_at=datetime.fromisoformat(created_at), updated_at=datetime.fromisoformat(updated_at),
        requester_id=None if requester_id is None else ContactId(requester_id),
        company_id=None if company_id is None else CompanyId(company_id),
        responder_id=None if responder_id is None else AgentId(responder_id), group_id=group_id, type=kind,
        tags=tuple(json.loads(tags)), archived=bool(archived), deleted=bool(deleted), spam=bool(spam),
    )  # fmt: skip


def _old_article(row: tuple[Any, ...]) -> Article:
    number, title, published, created_at, updated_at, folder_id, category_id, _ = row
    return Article(
        id=ArticleId(number), title=title, published=bool(published),
        created_at=datetime.fromisoformat(created_at), updated_at=datetime.fromisoformat(updated_at),
        folder_id=None if folder_id is None else FolderId(folder_id),
        category_id=None if category_id is None else CategoryId(category_id),
    )  # fmt: skip

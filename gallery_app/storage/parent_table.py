"""Writing tickets' and articles' rows."""

import json
import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from gallery_app.domain.article import Article
from gallery_app.domain.ticket import Ticket
from gallery_app.storage.catalog_schema import LAST_SECOND, SAME_SECOND_BITS
from gallery_app.storage.combinations import Combinations, Desk
from gallery_app.storage.name_table import (
    find_tickets_named,
    make_ticket_search,
    remove_unnamed,
    save_changed_names,
)
from gallery_app.storage.picture_rows import Setting
from gallery_app.storage.search_text import fold_lines, fold_text
from gallery_app.storage.ticket_rows import (
    ARTICLE_COLUMNS,
    TICKET_COLUMNS,
    ReadingFacts,
    article_to_row,
    from_seconds,
    row_to_ticket,
    ticket_to_row,
    to_seconds,
)


@dataclass(frozen=True, slots=True)
class Unseen:
    """A ticket or an article that is about to be forgotten."""

    table: str
    number: int
    key: int


class ParentTable:
    """All writes to `ticket` and `article`, within a transaction of the caller's."""

    def __init__(self, db: sqlite3.Connection, combinations: Combinations) -> None:
        self._db = db
        self._combinations = combinations

    def save_ticket(self, ticket: Ticket) -> Setting:
        """Make or renew a ticket's row; what it says of its reading stays. Gives what its pictures say of
        it.
        """
        known = self._db.execute("SELECT key, tags FROM ticket WHERE id = ?", (ticket.id,)).fetchone()
        key = known[0] if known else self._find_free_key(ticket.created_at)
        setting = self._ticket_setting(ticket, key)
        values = (*ticket_to_row(ticket), int(time.time()), setting.desk_id, setting.search_context)
        columns = (*TICKET_COLUMNS, "seen_at", "desk_id", "search")
        if known is None:
            self._insert("ticket", (*columns, "key"), (*values, key))
        else:
            self._update("ticket", columns, values)
            self._db.execute(
                "UPDATE ticket SET unread = read_updated_at IS NULL OR read_updated_at < updated_at"
                " WHERE id = ?",
                (ticket.id,),
            )
        self._save_tags(ticket)
        return setting

    def save_reading(self, ticket: Ticket, facts: ReadingFacts) -> None:
        """The ticket's pictures are known as of now."""
        self._db.execute(
            "UPDATE ticket SET read_updated_at = ?, messages_read = ?, messages_missing = ?, other_files = ?,"
            " unread = 0 WHERE id = ?",
            (
                to_seconds(facts.read_updated_at), facts.messages_read, facts.messages_missing,
                facts.other_files, ticket.id,
            ),
        )  # fmt: skip

    def save_article(self, article: Article, other_files: int) -> Setting:
        """Make or renew an article's row."""
        known = self._db.execute("SELECT key FROM article WHERE id = ?", (article.id,)).fetchone()
        key = known[0] if known else self._find_free_key(article.created_at)
        desk = self._combinations.desk_id(Desk(published=article.published))
        search = fold_lines((article.title,))
        values = (*article_to_row(article), int(time.time()), desk, search, other_files)
        columns = (*ARTICLE_COLUMNS, "seen_at", "desk_id", "search", "other_files")
        if known is None:
            self._insert("article", (*columns, "key"), (*values, key))
        else:
            self._update("article", columns, values)
        return Setting(key, desk, search)

    def see(self, images: Sequence[str]) -> None:
        """What shows one of these pictures was told just now."""
        for table in ("ticket", "article"):
            self._db.execute(
                f"UPDATE {table} SET seen_at = ? WHERE id IN (SELECT {table}_id FROM picture"
                " WHERE image_id IN (SELECT value FROM json_each(?)))",
                (int(time.time()), json.dumps(list(images))),
            )

    def find_unseen(self, before_s: int, limit: int) -> list[Unseen]:
        """Tickets and articles that were told last before then, the oldest first."""
        rows = self._db.execute(
            "SELECT 'ticket', id, key, seen_at AS seen FROM ticket WHERE seen_at < ?1"
            " UNION ALL SELECT 'article', id, key, seen_at FROM article WHERE seen_at < ?1"
            " ORDER BY seen LIMIT ?2",
            (before_s, limit),
        )
        return [Unseen(table, number, key) for table, number, key, _ in rows]

    def remove(self, parent: Unseen) -> None:
        """Forget it; its pictures went before. A person or company nobody names any more goes too."""
        if parent.table == "ticket":
            people = self._db.execute(
                "SELECT requester_id, company_id FROM ticket WHERE id = ?", (parent.number,)
            ).fetchone()
            self._db.execute("DELETE FROM ticket_tag WHERE ticket_id = ?", (parent.number,))
        self._db.execute(f"DELETE FROM {parent.table} WHERE id = ?", (parent.number,))
        if parent.table == "ticket":
            remove_unnamed(self._db, contact=people[0], company=people[1])

    def rename(self, kind: str, pairs: list[tuple[int, str]]) -> list[Setting]:
        """Keep names; gives what the pictures of all tickets concerned say now."""
        settings: list[Setting] = []
        for number in save_changed_names(self._db, kind, pairs):
            tickets = find_tickets_named(self._db, kind, number)
            settings.extend(self._search_again(ticket) for ticket in tickets)
        return settings

    def _search_again(self, ticket: int) -> Setting:
        told = f"SELECT key, {', '.join(TICKET_COLUMNS)} FROM ticket WHERE id = ?"
        key, *row = self._db.execute(told, (ticket,)).fetchone()
        setting = self._ticket_setting(row_to_ticket(row), key)
        self._db.execute("UPDATE ticket SET search = ? WHERE id = ?", (setting.search_context, ticket))
        return setting

    def _ticket_setting(self, ticket: Ticket, key: int) -> Setting:
        desk = Desk(None, ticket.status, ticket.priority, ticket.channel, ticket.group_id)
        return Setting(
            key=key,
            desk_id=self._combinations.desk_id(desk),
            search_context=make_ticket_search(
                self._db, ticket.subject, ticket.requester_id, ticket.company_id
            ),
            company_id=ticket.company_id,
            requester_id=ticket.requester_id,
            responder_id=ticket.responder_id,
        )

    def _save_tags(self, ticket: Ticket) -> None:
        tags = dict.fromkeys(ticket.tags)
        self._db.executemany(
            "INSERT OR IGNORE INTO tag (name, search) VALUES (?,?)", [(tag, fold_text(tag)) for tag in tags]
        )
        self._db.execute("DELETE FROM ticket_tag WHERE ticket_id = ?", (ticket.id,))
        self._db.executemany(
            "INSERT OR IGNORE INTO ticket_tag SELECT id, ? FROM tag WHERE name = ?",
            [(ticket.id, tag) for tag in tags],
        )

    def _find_free_key(self, created_at: datetime) -> int:
        """`created_at << 14 | n`: a second that is full gives the next one's numbers."""
        key = min(max(0, to_seconds(created_at)), LAST_SECOND) << SAME_SECOND_BITS
        while True:
            end = key + (1 << SAME_SECOND_BITS)
            (last,) = self._db.execute(
                "SELECT max((SELECT coalesce(max(key), -1) FROM ticket WHERE key >= ? AND key < ?),"
                " (SELECT coalesce(max(key), -1) FROM article WHERE key >= ? AND key < ?))",
                (key, end, key, end),
            ).fetchone()
            if last + 1 < end:
                return max(key, int(last) + 1)
            key = end

    def _insert(self, table: str, columns: tuple[str, ...], values: tuple[object, ...]) -> None:
        marks = ",".join("?" * len(columns))
        self._db.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", values)

    def _update(self, table: str, columns: tuple[str, ...], values: tuple[object, ...]) -> None:
        told = ", ".join(f"{column} = ?" for column in columns)
        self._db.execute(f"UPDATE {table} SET {told} WHERE id = ?", (*values, values[0]))


def find_reading(db: sqlite3.Connection, ticket: int) -> ReadingFacts | None:
    """What the last reading of a ticket covered; None if it was never read."""
    row = db.execute(
        "SELECT messages_read, messages_missing, other_files, read_updated_at FROM ticket WHERE id = ?",
        (ticket,),
    ).fetchone()
    if row is None or row[3] is None:
        return None
    return ReadingFacts(row[0], bool(row[1]), row[2], from_seconds(row[3]))

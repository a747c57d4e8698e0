"""The catalog: tickets, articles, where pictures stand and what is known of them. Never a link."""

import secrets
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from gallery_app.domain.article import Article, Category, Folder
from gallery_app.domain.ids import ArticleId, ImageId, Sha256, TicketId
from gallery_app.domain.image import ImageInfo, ImageRef
from gallery_app.domain.query import Vocabulary
from gallery_app.domain.ticket import Ticket
from gallery_app.storage.catalog_migration import make_migration
from gallery_app.storage.catalog_schema import FIRST, PICKED
from gallery_app.storage.catalog_search import CatalogSearch
from gallery_app.storage.combinations import Combinations
from gallery_app.storage.database import Migration, open_database, open_in_memory, write_transaction
from gallery_app.storage.file_facts import make_facts
from gallery_app.storage.file_table import (
    find_file_id,
    forget_facts,
    remove_orphans,
    save_facts,
    save_hidden,
)
from gallery_app.storage.image_rows import info_to_row, row_to_info
from gallery_app.storage.name_table import NameKind, find_name, find_names
from gallery_app.storage.parent_table import ParentTable, find_reading
from gallery_app.storage.picture_table import PictureTable
from gallery_app.storage.search_text import fold_text
from gallery_app.storage.similar import save_hash
from gallery_app.storage.ticket_rows import ReadingFacts, TicketCounts
from gallery_app.storage.vocabulary_words import load_vocabulary

_MARK_DECODER: Final = "decoder"


class Catalog:
    """What was seen of one account. All calls come from the engine's thread; each write is one transaction.

    `decoder` names the decoding that made an info or failure: a newer one makes them void. Without a `path`
    all is in memory and lost at the end.
    """

    def __init__(self, path: Path | None, *, decoder: str) -> None:
        migrations: tuple[Migration, ...] = (FIRST, make_migration(decoder), f"{PICKED};")
        self.moved_aside: Path | None = None
        self._place: Path | str = path or f"catalog-{secrets.token_hex(8)}"
        if isinstance(self._place, str):
            self._db: sqlite3.Connection = open_in_memory(self._place, migrations)
        else:
            opened = open_database(self._place, migrations)
            self._db, self.moved_aside = opened.connection, opened.moved_aside
        self._decoder = decoder
        self._combinations = Combinations(self._db)
        self._parents = ParentTable(self._db, self._combinations)
        self._pictures = PictureTable(self._db, self._combinations, decoder)
        self._believe_decoder()

    def close(self) -> None:
        """End the connection; the write-ahead log is folded in."""
        self._db.close()

    def open_search(self) -> CatalogSearch:
        """A reader with a connection of its own."""
        return CatalogSearch(self._place)

    # --- tickets and articles ---------------------------------------------------------------------------

    def save_ticket(
        self,
        ticket: Ticket,
        pictures: Sequence[ImageRef],
        *,
        messages_read: int = 0,
        messages_missing: bool = False,
        other_files: int = 0,
    ) -> None:
        """Remember a ticket with the whole list of its pictures, in place of the list known before."""
        facts = ReadingFacts(messages_read, messages_missing, other_files, ticket.updated_at)
        with self._transaction():
            self._save_told_names(ticket)
            setting = self._parents.save_ticket(ticket)
            self._parents.save_reading(ticket, facts)
            self._pictures.replace(setting, pictures)

    def save_tickets(self, tickets: Iterable[Ticket]) -> None:
        """Remember tickets as a list told them, unread: the pictures known of them before stay."""
        with self._transaction():
            for ticket in tickets:
                self._save_told_names(ticket)
                self._pictures.move(self._parents.save_ticket(ticket))

    def save_article(self, article: Article, pictures: Sequence[ImageRef], *, other_files: int = 0) -> None:
        """Remember an article with the whole list of its pictures."""
        with self._transaction():
            setting = self._parents.save_article(article, other_files)
            self._pictures.replace(setting, pictures)

    def see_parents(self, images: Sequence[ImageId]) -> None:
        """Tickets and articles that show these pictures count as told now: somebody still needs them."""
        with self._transaction():
            self._parents.see(images)

    def forget_unseen(self, before_s: float, limit: int) -> int:
        """Forget tickets and articles that Freshdesk told of last before then (epoch seconds), with where
        their pictures stand; at most `limit`, the oldest first. Gives how many went.
        """
        with self._transaction():
            doomed = self._parents.find_unseen(int(before_s), limit)
            for parent in doomed:
                images = self._pictures.remove(parent.key)
                self._parents.remove(parent)
                remove_orphans(self._db, images)
        return len(doomed)

    def save_folders(self, categories: Iterable[Category], folders: Iterable[Folder]) -> None:
        """Remember categories and folders of the knowledge base."""
        category_rows = [(category.id, category.name, fold_text(category.name)) for category in categories]
        folder_rows = [
            (
                folder.id, folder.name, fold_text(folder.name), folder.category_id, folder.parent_id,
                folder.articles_count, folder.sub_folders_count,
            )
            for folder in folders
        ]  # fmt: skip
        with self._transaction():
            self._db.executemany("INSERT OR REPLACE INTO category VALUES (?,?,?)", category_rows)
            self._db.executemany("INSERT OR REPLACE INTO folder VALUES (?,?,?,?,?,?,?)", folder_rows)

    def find_unread(self, limit: int, ids: Iterable[TicketId] | None = None) -> tuple[TicketId, ...]:
        """Tickets never read, or updated since, newest first; of `ids` only, if given."""
        if ids is None:
            rows = self._db.execute("SELECT id FROM ticket WHERE unread ORDER BY key DESC LIMIT ?", (limit,))
            return tuple(TicketId(number) for (number,) in rows)
        found = []
        for number in dict.fromkeys(ids):
            told = "SELECT key FROM ticket WHERE id = ? AND unread"
            if (row := self._db.execute(told, (number,)).fetchone()) is not None:
                found.append((row[0], number))
        return tuple(number for _, number in sorted(found, reverse=True)[:limit])

    def count_tickets(self) -> TicketCounts:
        """All tickets known by number, and those of them whose pictures are known."""
        known, unread = self._db.execute("SELECT count(*), coalesce(sum(unread), 0) FROM ticket").fetchone()
        return TicketCounts(known, known - unread)

    def find_reading(self, ticket: TicketId) -> ReadingFacts | None:
        """What the last reading of a ticket covered; None if it was never read."""
        return find_reading(self._db, ticket)

    def knows_article(self, article: ArticleId) -> bool:
        """Whether it was ever read."""
        return self._db.execute("SELECT 1 FROM article WHERE id = ?", (article,)).fetchone() is not None

    # --- pictures and their bytes -----------------------------------------------------------------------

    def save_picture(self, image: ImageId, info: ImageInfo) -> None:
        """A picture was decoded: which bytes it has and what they say."""
        row = info_to_row(info, self._decoder)
        facts = make_facts(info)
        with self._transaction():
            self._db.execute(f"INSERT OR REPLACE INTO info VALUES ({','.join('?' * len(row))})", row)
            self._db.execute("DELETE FROM failure WHERE image_id = ?", (image,))
            file = find_file_id(self._db, info.sha256)
            if save_facts(self._db, file, facts):
                if facts.difference_hash is not None:
                    save_hash(self._db, file, facts.difference_hash)
                self._pictures.refresh_file(file)
            self._pictures.link(image, file)
            self._pictures.refresh_image(image)

    def save_file(self, image: ImageId, sha256: Sha256) -> None:
        """A picture's bytes are here under this hash, whether they can be decoded or not."""
        with self._transaction():
            self._pictures.link(image, find_file_id(self._db, sha256))

    def find_sha256(self, image: ImageId) -> Sha256 | None:
        """The content address of a picture that was downloaded before."""
        row = self._db.execute(
            "SELECT sha256 FROM image_file JOIN file ON file.id = file_id WHERE image_id = ?", (image,)
        ).fetchone()
        return Sha256(row[0]) if row else None

    def find_info(self, sha256: Sha256) -> ImageInfo | None:
        """What is known of these bytes, unless an older decoder said it."""
        row = self._db.execute(
            "SELECT * FROM info WHERE sha256 = ? AND decoder = ?", (sha256, self._decoder)
        ).fetchone()
        return row_to_info(row) if row else None

    def save_failure(self, image: ImageId, code: str, title: str, hint: str) -> None:
        """A picture that will fail again in the same way: it is not fetched or decoded a second time."""
        row = (image, code, title, hint, self._decoder, int(time.time()))
        with self._transaction():
            self._db.execute("INSERT OR REPLACE INTO failure VALUES (?,?,?,?,?,?)", row)
            self._pictures.refresh_image(image)

    def find_failure(self, image: ImageId) -> tuple[str, str, str] | None:
        """Code, title and hint of a lasting failure, unless an older decoder met it."""
        row = self._db.execute(
            "SELECT code, title, hint FROM failure WHERE image_id = ? AND decoder = ?", (image, self._decoder)
        ).fetchone()
        return (row[0], row[1], row[2]) if row else None

    def find_failures(self, images: Sequence[ImageId]) -> set[ImageId]:
        """Which of these are known to fail."""
        return {image for image in images if self.find_failure(image) is not None}

    def forget_pictures(self, images: Sequence[ImageId]) -> None:
        """Somebody asked to try again: verdicts and bytes of these pictures are not trusted any more."""
        with self._transaction():
            for image in images:
                self._db.execute("DELETE FROM failure WHERE image_id = ?", (image,))
                self._pictures.unlink(image)
                self._pictures.refresh_image(image)

    def hide(self, sha256s: Iterable[Sha256], hidden: bool) -> None:  # noqa: FBT001 - the contract's order
        """Fold these bytes away wherever they are shown, also where they come up later; or show them
        again.
        """
        with self._transaction():
            for file in save_hidden(self._db, sha256s, hidden=hidden):
                self._pictures.renew_verdict(file)

    def save_picked(self, images: Iterable[ImageId]) -> None:
        """The tray as it is now, for queries; the work store keeps it."""
        with self._transaction():
            self._db.execute("DELETE FROM picked")
            self._db.executemany("INSERT OR IGNORE INTO picked VALUES (?)", [(image,) for image in images])

    # --- names and marks --------------------------------------------------------------------------------

    def save_names(self, kind: NameKind, pairs: Iterable[tuple[int, str]]) -> None:
        """Remember names by Freshdesk's numbers; free words find the tickets by them at once."""
        with self._transaction():
            self._rename(kind, list(pairs))

    def save_name(self, kind: NameKind, number: int, name: str) -> None:
        """Remember one name."""
        self.save_names(kind, [(number, name)])

    def find_names(self, kind: NameKind) -> dict[int, str]:
        """All names of a kind."""
        return find_names(self._db, kind)

    def find_name(self, kind: NameKind, number: int) -> str | None:
        """One name."""
        return find_name(self._db, kind, number)

    def save_mark(self, name: str, value: str) -> None:
        """Remember a small text, such as how far a long job came."""
        with self._transaction():
            self._db.execute("INSERT OR REPLACE INTO mark VALUES (?,?)", (name, value))

    def remove_mark(self, name: str) -> None:
        """Forget a small text."""
        with self._transaction():
            self._db.execute("DELETE FROM mark WHERE name = ?", (name,))

    def find_mark(self, name: str) -> str | None:
        """The text remembered under this name."""
        row = self._db.execute("SELECT value FROM mark WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def load_vocabulary(self) -> Vocabulary:
        """The account's own words, for reading and completing queries."""
        return load_vocabulary(self._db)

    # --------------------------------------------------------------------------------------------------

    def _save_told_names(self, ticket: Ticket) -> None:
        if ticket.requester_id is not None and ticket.requester_name:
            self._rename("contact", [(ticket.requester_id, ticket.requester_name)])
        if ticket.company_id is not None and ticket.company_name:
            self._rename("company", [(ticket.company_id, ticket.company_name)])

    def _rename(self, kind: NameKind, pairs: list[tuple[int, str]]) -> None:
        for setting in self._parents.rename(kind, pairs):
            self._pictures.move(setting)

    def _believe_decoder(self) -> None:
        """Another decoder than the last: what that one said is void, what this one said before counts
        again.
        """
        if self.find_mark(_MARK_DECODER) == self._decoder:
            return
        with self._transaction():
            forget_facts(self._db)
            self._combinations.forget()
            for row in self._db.execute("SELECT * FROM info WHERE decoder = ?", (self._decoder,)).fetchall():
                file = find_file_id(self._db, row[0])
                save_facts(self._db, file, make_facts(row_to_info(row)))
                self._pictures.refresh_file(file)
            told = "SELECT image_id FROM failure WHERE decoder = ?"
            for (image,) in self._db.execute(told, (self._decoder,)).fetchall():
                self._pictures.refresh_image(ImageId(image))
            self._db.execute("INSERT OR REPLACE INTO mark VALUES (?,?)", (_MARK_DECODER, self._decoder))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            with write_transaction(self._db):
                yield
        except BaseException:
            self._combinations.forget()
            raise

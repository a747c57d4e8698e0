"""The whole world of the demo helpdesk, and what is true about its pictures."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal

from gallery_app.demo.articles import make_articles, make_shelves
from gallery_app.demo.bulk_tickets import make_bulk_tickets
from gallery_app.demo.everyday_tickets import make_everyday_tickets
from gallery_app.demo.filing import Filing
from gallery_app.demo.numbering import Numbering
from gallery_app.demo.odd_tickets import make_odd_tickets
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.people import make_agents, make_companies, make_contacts, make_groups
from gallery_app.demo.pictures.cabinet import Cabinet
from gallery_app.demo.records import (
    Agent,
    Article,
    Category,
    Company,
    Contact,
    Folder,
    Group,
    StoredFile,
    Ticket,
)
from gallery_app.demo.repeated_tickets import make_repeated_tickets
from gallery_app.demo.scenario_tickets import make_scenario_tickets
from gallery_app.demo.showpiece import make_showpiece
from gallery_app.demo.studio import Studio

Place = Literal["description", "attachment", "reply", "note"]


@dataclass(frozen=True, slots=True)
class TruePicture:
    """One file as it truly is in a ticket: where it was met first, and who may see it.

    `inline` is False for files of an `attachments` array. `place` is the kind of message it came with:
    "description" and "attachment" are the first mail's text and files. A token met again in a quote
    is the same picture, `met` counts it.
    """

    file: StoredFile
    place: Place
    message_id: int | None
    private: bool
    inline: bool
    met: int = 1

    @property
    def decodes(self) -> bool:
        """Whether a careful client can show it; False for what is broken, dangerous or no picture."""
        return self.file.recipe.decodes


@dataclass(slots=True)
class World:
    """Everything by id; fixed by the seed, with dates counted back from `now`."""

    now: datetime
    opened_at: datetime
    me: Agent
    companies: dict[int, Company]
    contacts: dict[int, Contact]
    groups: dict[int, Group]
    agents: dict[int, Agent]
    tickets: dict[int, Ticket]
    categories: dict[int, Category]
    folders: dict[int, Folder]
    articles: dict[int, Article]
    files: dict[int, StoredFile]
    cabinet: Cabinet
    _deleted: set[int] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def find_file(self, attachment_id: int) -> StoredFile | None:
        """The file with this id, None if there never was one."""
        return self.files.get(attachment_id)

    def delete_file(self, attachment_id: int) -> None:
        """The file is gone from the storage host; parents go on naming it, as after a race."""
        with self._lock:
            self._deleted.add(attachment_id)

    def is_deleted(self, attachment_id: int) -> bool:
        """Whether the file was deleted through the API."""
        with self._lock:
            return attachment_id in self._deleted

    def load(self, attachment_id: int) -> bytes:
        """The file's bytes, drawn if need be. KeyError for an unknown id."""
        return self.cabinet.load(self.files[attachment_id].recipe)

    def pictures_of(self, ticket_number: int) -> list[TruePicture]:
        """Every file of the ticket once, in the order of the messages; KeyError for an unknown ticket."""
        ticket = self.tickets[ticket_number]
        found: dict[int, TruePicture] = {}
        for picture in _walk(ticket):
            first = found.get(picture.file.id)
            if first is None:
                found[picture.file.id] = picture
            else:
                kept = TruePicture(
                    first.file, first.place, first.message_id, first.private, first.inline, first.met + 1
                )
                found[picture.file.id] = kept
        return list(found.values())

    def files_of(self, ticket_number: int) -> list[StoredFile]:
        """Every file of the ticket once."""
        return [picture.file for picture in self.pictures_of(ticket_number)]

    def files_of_article(self, article_id: int) -> list[StoredFile]:
        """The article's pictures and attachments."""
        article = self.articles[article_id]
        return [*article.inline, *article.attachments]

    def count_pictures(self) -> int:
        """Pictures that tickets and articles show, each once."""
        in_tickets = {file.id for number in self.tickets for file in self.files_of(number)}
        in_articles = {file.id for number in self.articles for file in self.files_of_article(number)}
        return len(in_tickets | in_articles)


def _walk(ticket: Ticket) -> Iterator[TruePicture]:
    for file in ticket.inline:
        yield TruePicture(file, "description", None, False, True)
    for file in ticket.attachments:
        yield TruePicture(file, "attachment", None, False, False)
    for message in ticket.messages:
        place: Place = "note" if message.source == 2 else "reply"
        for file in message.inline:
            yield TruePicture(file, place, message.id, message.private, True)
        for file in message.attachments:
            yield TruePicture(file, place, message.id, message.private, False)


def make_world(options: DemoOptions, cabinet: Cabinet) -> World:
    """Composes everything; draws nothing as long as the sizes of all pictures are known."""
    now = (options.now or datetime.now(UTC)).replace(microsecond=0)
    opened_at = now - timedelta(days=420)
    people = Numbering(options.seed, "people", 1060010000000)
    companies = make_companies(people, opened_at)
    groups = make_groups(people)
    studio = Studio(
        seed=options.seed,
        now=now,
        companies=companies,
        contacts=make_contacts(people, companies, opened_at),
        groups=groups,
        agents=make_agents(people, groups, opened_at),
        filing=Filing(options.seed, cabinet),
        message_numbers=Numbering(options.seed, "messages", 1060020218656),
    )
    tickets = [
        *make_everyday_tickets(studio),
        *make_scenario_tickets(studio),
        *make_odd_tickets(studio),
        make_showpiece(studio),
    ]
    articles = make_articles(studio)
    tickets += [*make_repeated_tickets(studio), *make_bulk_tickets(studio, options)]
    categories, folders = make_shelves()
    return World(
        now=now,
        opened_at=opened_at,
        me=studio.agents[0],
        companies={company.id: company for company in studio.companies},
        contacts={contact.id: contact for contact in studio.contacts},
        groups={group.id: group for group in studio.groups},
        agents={agent.id: agent for agent in studio.agents},
        tickets={ticket.number: ticket for ticket in tickets},
        categories={category.id: category for category in categories},
        folders={folder.id: folder for folder in folders},
        articles={article.id: article for article in articles},
        files=studio.filing.files,
        cabinet=cabinet,
    )

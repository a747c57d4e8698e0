"""Brings into the catalog what may answer a query: asks Freshdesk which tickets, and reads them."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import aclosing
from typing import Final

from gallery_app.domain.errors import (
    DiskFull,
    GalleryError,
    HelpdeskUnreachable,
    KeyRefused,
    NotAllowed,
    NotFound,
    RateLimited,
    StoreUnavailable,
)
from gallery_app.domain.events import Asking
from gallery_app.domain.ids import TicketId
from gallery_app.domain.subject import ArticleSubject, Subject, TicketSubject
from gallery_app.domain.translation import tr, tr_count
from gallery_app.engine.answer import Answer
from gallery_app.engine.asking import AskingPlan, Found, find_tickets, plan_asking
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.named_reading import unread_words
from gallery_app.engine.refused import RefusedTickets
from gallery_app.engine.teller import Teller

READ_AT_FIRST: Final = 25
"""Unread tickets that are read because a query was opened; more are read when somebody asks for it."""
READ_MORE: Final = 100
_AT_ONCE: Final = 4
_FAILURES_MAX: Final = 5
"""One ticket can fail for reasons of its own; several say that Freshdesk has trouble."""
_REFUSED_MAX: Final = 200
_NEWEST_MAX: Final = 300
OnRead = Callable[[], Awaitable[None]]


class Gathering:
    """What was asked and read for one query; `not_looked_at` says in words what could not be reached."""

    def __init__(self, holdings: Holdings, answer: Answer) -> None:
        self._holdings = holdings
        self._answer = answer
        self._refused = RefusedTickets(holdings.catalog)
        self._failures = 0
        self._found: set[TicketId] = set()
        self._named: dict[Subject, None] = {}
        """To be read whatever the catalog knows of them."""
        self._not_looked_at: dict[str, None] = {}
        self.is_done = False
        """Whether Freshdesk was asked to the end."""

    @property
    def is_local(self) -> bool:
        """Whether no part of the query finds tickets at Freshdesk."""
        return self._plan().is_local

    @property
    def not_looked_at(self) -> tuple[str, ...]:
        """One sentence for each."""
        return tuple(self._not_looked_at)

    def note(self, sentence: str) -> None:
        """Something else that could not be reached."""
        self._not_looked_at[sentence] = None

    async def ask(self, teller: Teller, *, anew: bool) -> bool:
        """Have Freshdesk name the tickets and articles that may answer; the catalog remembers them.

        Without `anew` a question that was just answered is not asked again: False then.
        """
        plan = self._plan()
        known = self._holdings.asked.find(plan)
        if known is not None and not anew:
            for sentence in known:
                self.note(sentence)
            self.is_done = True
            return False
        self._named.update(dict.fromkeys(plan.mentioned))
        async with aclosing(find_tickets(self._holdings.desk, plan)) as answers:
            async for found in answers:
                self._take(found, teller)
        if (plan.is_local or self._not_looked_at) and not self._holdings.catalog.count_tickets().known:
            await self._list_newest(teller)
        self._holdings.asked.keep(plan, self.not_looked_at)
        self.is_done = True
        return True

    def _plan(self) -> AskingPlan:
        return plan_asking(self._answer.query, self._holdings.catalog.load_vocabulary(), self._answer.moment)

    def _take(self, found: Found, teller: Teller) -> None:
        self._holdings.catalog.save_tickets(found.tickets)
        self._refused.forget_changed(found.tickets)
        self._found.update(ticket.id for ticket in found.tickets)
        self._named.update(dict.fromkeys(map(ArticleSubject, found.articles)))
        for sentence in found.not_looked_at:
            self.note(sentence)
        teller.tell(Asking(teller.job, len(self._found) + len(self._named) + len(found.kept), 0))

    async def _list_newest(self, teller: Teller) -> None:
        """Where nothing is known at all, the newest tickets are as good a place to begin as any."""
        listed = 0
        pages = self._holdings.client.list_newest_pages()
        async with aclosing(pages):
            async for page in pages:
                self._take(Found(page.tickets), teller)
                listed += len(page.tickets)
                if listed >= _NEWEST_MAX:
                    if not page.is_last:
                        self.note(tr("Only the newest {count} tickets were listed.", count=listed))
                    return

    async def read(self, teller: Teller, limit: int, on_read: OnRead) -> None:
        """Read what was named or found as an article, and up to `limit` unread tickets, newest first.

        `on_read` is awaited after each that was kept.

        Raises:
            GalleryError: Freshdesk cannot be reached, or the store takes no more; single tickets that it does
                not give are noted as refused.
        """
        unread = await self._answer.find_unread(limit + _REFUSED_MAX)
        named = self._list_named(limit)
        tickets = [
            subject
            for number in unread
            if number not in self._refused and (subject := TicketSubject(number)) not in named
        ][:limit]
        wanted = [*named, *tickets]
        coverage = await self._answer.count_coverage()
        known = coverage.tickets_known + len(named)
        await self._read_all(teller, wanted, known, coverage.tickets_read, on_read)

    async def read_named(self, teller: Teller, limit: int, on_read: OnRead, *, articles: bool) -> None:
        """The same for articles alone, or for the tickets alone that the query names."""
        kind = ArticleSubject if articles else TicketSubject
        wanted = [subject for subject in self._list_named(limit) if isinstance(subject, kind)]
        await self._read_all(teller, wanted, len(wanted), 0, on_read)

    def _list_named(self, limit: int) -> list[Subject]:
        """Those that nothing else would bring here; of more than `limit` the others are noted."""
        unread = [subject for subject in self._named if not self._is_known(subject)]
        if len(unread) > limit:
            left = len(unread) - limit
            self.note(
                tr_count(
                    "{count} of the tickets and articles found by name were not read.",
                    "{count} of the tickets and articles found by name were not read.",
                    left,
                )
            )
        return unread[:limit]

    def _is_known(self, subject: Subject) -> bool:
        """A ticket that the catalog has is read like all others; a number that leads nowhere costs once."""
        if isinstance(subject, ArticleSubject):
            return subject.id in self._holdings.read_articles
        in_catalog = self._holdings.catalog.find_reading(subject.id) is not None
        return in_catalog or subject.id in self._refused or subject.id in self._found

    async def _read_all(
        self, teller: Teller, wanted: Sequence[Subject], found: int, read: int, on_read: OnRead
    ) -> None:
        queue = iter(wanted)
        self._failures = 0

        async def read_on() -> None:
            nonlocal read
            for subject in queue:
                if await self._read_one(subject):
                    await on_read()
                read += 1
                teller.tell(Asking(teller.job, max(found, read), read))

        if wanted:
            teller.tell(Asking(teller.job, found, read))
        async with asyncio.TaskGroup() as group:
            for _ in range(min(_AT_ONCE, len(wanted))):
                group.create_task(read_on())

    async def _read_one(self, subject: Subject) -> bool:
        links = self._holdings.links
        try:
            await links.read(subject)
        except (NotFound, NotAllowed) as error:
            was_named = self._named.pop(subject, self) is None
            if was_named and isinstance(subject, TicketSubject) and isinstance(error, NotAllowed):
                self.note(unread_words(subject, error))
            if isinstance(subject, TicketSubject):
                self._refused.add(subject.id)
            return False
        except (KeyRefused, HelpdeskUnreachable, RateLimited):
            raise
        except GalleryError:
            self._failures += 1
            if self._failures >= _FAILURES_MAX:
                raise
            return False
        if (unkept := links.find_unkept(subject)) is not None:
            raise unkept
        self._named.pop(subject, None)
        if isinstance(subject, ArticleSubject):
            self._holdings.read_articles.add(subject.id)
        return True


def words_of(error: GalleryError) -> str:
    """Why not all could be looked at, as one sentence."""
    if isinstance(error, DiskFull | StoreUnavailable):
        return tr("What Freshdesk gave could not be kept: {why}.", why=error.title)
    return tr("Freshdesk could not be asked: {why}.", why=error.title)

"""Fills the catalog with the recent tickets, in the background and within the rate budget."""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from gallery_app.domain.errors import (
    GalleryError,
    HelpdeskUnreachable,
    KeyRefused,
    NotAllowed,
    NotFound,
    RateLimited,
)
from gallery_app.domain.events import Event
from gallery_app.domain.ids import CompanyId, JobId, TicketId
from gallery_app.domain.query import CalendarPeriod, Days, Key, Query, Term
from gallery_app.domain.query_days import Moment
from gallery_app.engine.fill_meter import FillMeter
from gallery_app.engine.helpdesk import Helpdesk
from gallery_app.engine.refused import RefusedTickets
from gallery_app.freshdesk.answers import TicketPage
from gallery_app.freshdesk.rate_limit import BACKGROUND_AT_ONCE
from gallery_app.storage.catalog import Catalog

_LISTED_TO: Final = "fill listed to"
_LISTED_FROM: Final = "fill listed from"
_OVERLAP: Final = timedelta(seconds=5)
"""Listed again each time: several tickets can change in the second at which a list broke off."""
_DAY: Final = timedelta(days=1)
_UNREAD_MAX: Final = 100_000
_FAILURES_MAX: Final = 5
_FEW_COMPANIES: Final = 2
_COMPANY_PAGES_MAX: Final = 10


async def fill_recent(desk: Helpdesk, job: JobId, tell: Callable[[Event], None], *, days: int = 30) -> None:
    """List the tickets that changed in the last days, then read those not read since, the newest first.

    Older ones that a search listed stay unread: each costs a request or two, and nobody asked for them. All
    calls step back behind what somebody waits for. Each page and each ticket is kept as it comes, so that
    cancelled or killed the next run goes on where this one stopped; FillProgress at most ten times a second.

    Raises:
        GalleryError: Freshdesk cannot be reached any more, or the store takes no more. Single tickets that it
            does not give cost nothing but themselves.
    """
    quiet = replace(desk, client=desk.client.for_background())
    meter = FillMeter(job, tell, quiet.client, call_later=asyncio.get_running_loop().call_later)
    try:
        meter.flush()
        refused = RefusedTickets(desk.catalog)
        await _Listing(quiet, meter, refused).run(days)
        unread = [id_ for id_ in _find_unread(quiet, days) if id_ not in refused]
        meter.begin_reading(len(unread))
        await _Reading(quiet, meter, refused).run(unread)
        meter.flush()
    finally:
        meter.close()


def forget_listing(catalog: Catalog) -> None:
    """Tickets were forgotten: the next refresh lists all of the last days anew."""
    for mark in (_LISTED_TO, _LISTED_FROM):
        catalog.remove_mark(mark)


def find_listed_since(catalog: Catalog) -> datetime | None:
    """Since when tickets were listed at the last refresh; None before the first."""
    return _find_time(catalog, _LISTED_FROM)


def _find_unread(desk: Helpdesk, days: int) -> tuple[TicketId, ...]:
    """Tickets that changed in the last days and were not read since, the newest first."""
    now = desk.client.clock.now()
    first = now.astimezone(UTC) - timedelta(days=days)
    since = Days(low=CalendarPeriod(first.year, first.month, first.day))
    search = desk.catalog.open_search()
    try:
        return search.find_unread(Query(Term(Key.DATE, (since,))), Moment(now, UTC), _UNREAD_MAX)
    finally:
        search.close()


class _Listing:
    """The first half: rows of tickets, and the names of who asks."""

    def __init__(self, desk: Helpdesk, meter: FillMeter, refused: RefusedTickets) -> None:
        self._desk = desk
        self._catalog: Catalog = desk.catalog
        self._meter = meter
        self._refused = refused
        self._companies = CompanyNames(desk)

    async def run(self, days: int) -> None:
        since = self._find_since(days)
        pages = self._desk.client.list_ticket_pages(updated_since=since, with_requesters=True)
        async with aclosing(pages):
            async for page in pages:
                await self._keep(page)

    def _find_since(self, days: int) -> datetime:
        """Where the list before this one stopped; anew if that one began later than is wanted now."""
        wanted = self._desk.client.clock.now() - timedelta(days=days)
        begun, listed_to = _find_time(self._catalog, _LISTED_FROM), _find_time(self._catalog, _LISTED_TO)
        if begun is not None and listed_to is not None and begun <= wanted + _DAY:
            return listed_to - _OVERLAP
        self._catalog.save_mark(_LISTED_TO, wanted.isoformat())
        self._catalog.save_mark(_LISTED_FROM, wanted.isoformat())
        return wanted

    async def _keep(self, page: TicketPage) -> None:
        """The mark moves last: what was not kept whole is listed again."""
        people = page.requesters
        self._catalog.save_names("contact", [(one.id, one.name) for one in people if one.name])
        self._catalog.save_names("email", [(one.id, one.email) for one in people if one.email])
        self._catalog.save_tickets(page.tickets)
        self._refused.forget_changed(page.tickets)
        await self._companies.learn(one.company_id for one in page.tickets if one.company_id is not None)
        newest = max((ticket.updated_at for ticket in page.tickets), default=None)
        if newest is not None:
            self._catalog.save_mark(_LISTED_TO, newest.isoformat())
        self._meter.listed(len(page.tickets))


def _find_time(catalog: Catalog, mark: str) -> datetime | None:
    text = catalog.find_mark(mark)
    try:
        return None if text is None else datetime.fromisoformat(text).astimezone(UTC)
    except ValueError:
        return None


class CompanyNames:
    """Learns the names of companies: one request for a hundred, or one for one if it is only a few."""

    def __init__(self, desk: Helpdesk) -> None:
        self._desk = desk
        self._known = set(desk.catalog.find_names("company"))
        self._was_listed = False

    async def learn(self, companies: Iterable[CompanyId]) -> None:
        """Names that cannot be had are left out, and not asked for again by this object."""
        unknown = {company for company in companies if company not in self._known}
        try:
            if len(unknown) > _FEW_COMPANIES and not self._was_listed:
                self._was_listed = True
                await self._list(unknown)
            for company in sorted(unknown - self._known):
                self._known.add(company)
                self._keep([(company, (await self._desk.client.fetch_company(company)).name)])
        except KeyRefused:
            raise
        except GalleryError:
            self._known.update(unknown)

    async def _list(self, wanted: set[CompanyId]) -> None:
        pages, count = self._desk.client.list_company_pages(), 0
        async with aclosing(pages):
            async for page in pages:
                self._keep([(one.id, one.name) for one in page])
                count += 1
                if wanted <= self._known or count >= _COMPANY_PAGES_MAX:
                    return

    def _keep(self, names: list[tuple[int, str]]) -> None:
        self._known.update(number for number, _ in names)
        self._desk.catalog.save_names("company", [pair for pair in names if pair[1]])


class _Reading:
    """The second half: ticket by ticket, as many at once as background calls may go."""

    def __init__(self, desk: Helpdesk, meter: FillMeter, refused: RefusedTickets) -> None:
        self._desk = desk
        self._meter = meter
        self._refused = refused
        self._failures = 0

    async def run(self, tickets: Iterable[TicketId]) -> None:
        queue = iter(tickets)

        async def read_on() -> None:
            for ticket in queue:
                await self._read(ticket)

        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(BACKGROUND_AT_ONCE):
                    group.create_task(read_on())
        except* GalleryError as failed:
            raise failed.exceptions[0] from None

    async def _read(self, ticket: TicketId) -> None:
        try:
            reading = await self._desk.client.fetch_ticket(ticket)
        except (NotFound, NotAllowed):
            self._refused.add(ticket)
        except (KeyRefused, HelpdeskUnreachable, RateLimited):
            raise
        except GalleryError:
            self._failures += 1
            if self._failures >= _FAILURES_MAX:
                raise
        else:
            self._failures = 0
            self._desk.catalog.save_ticket(
                reading.ticket,
                tuple(found.ref for found in reading.pictures),
                messages_read=reading.messages_read,
                messages_missing=reading.messages_missing,
                other_files=reading.other_files,
            )
            self._meter.pictures += len(reading.pictures)
        self._meter.read_one()

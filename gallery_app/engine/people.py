"""Names for the heads of tickets: who asks, and for which company."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress

from gallery_app.domain.errors import DiskFull, GalleryError, HelpdeskUnreachable, StoreUnavailable
from gallery_app.domain.ids import CompanyId, ContactId
from gallery_app.domain.query import Key, Query, Span, Term
from gallery_app.domain.query_days import Moment
from gallery_app.domain.result import Group, TicketHit
from gallery_app.engine.helpdesk import Helpdesk
from gallery_app.engine.holdings import Holdings

_PATIENCE_S = 10.0
"""When Freshdesk asks to wait, a page that stands must not stay busy for the sake of two names."""
_NAMES_A_PAGE = 10


async def fetch_group_names(holdings: Holdings, groups: Sequence[Group], moment: Moment) -> bool:
    """Learn the names that the heads of a page miss, a few requests at most; True if one was learnt."""
    nameless = [
        group for group in groups if not group.in_article and None in (group.requester, group.company)
    ]
    if not nameless:
        return False
    query = Query(Term(Key.TICKET, tuple(Span(group.parent, group.parent) for group in nameless)))
    hits = await holdings.searches.quick.ask(
        lambda search: search.find_ticket_hits(query, moment, len(nameless))
    )
    return await fetch_names(holdings, hits)


async def fetch_names(holdings: Holdings, hits: Sequence[TicketHit]) -> bool:
    """The same for tickets that were found. What cannot be had is not asked for again in this run.

    Out of reach no further name is tried.
    """
    people: dict[tuple[str, int], None] = {}
    for hit in hits:
        if hit.ticket.requester_id is not None and hit.requester is None:
            people["contact", hit.ticket.requester_id] = None
        if hit.ticket.company_id is not None and hit.company is None:
            people["company", hit.ticket.company_id] = None
    wanted = [person for person in people if person not in holdings.asked_names][:_NAMES_A_PAGE]
    learnt = False
    with suppress(TimeoutError, HelpdeskUnreachable):
        async with asyncio.timeout(_PATIENCE_S):
            for kind, number in wanted:
                learnt |= await _find_name(holdings.desk, kind, number) is not None
                holdings.asked_names.add((kind, number))
    return learnt


async def _find_name(desk: Helpdesk, kind: str, number: int) -> str | None:
    if kind == "contact":
        return await _find_contact_name(desk, ContactId(number))
    return await _find_company_name(desk, CompanyId(number))


async def _find_contact_name(desk: Helpdesk, contact: ContactId) -> str | None:
    if (known := desk.catalog.find_name("contact", contact)) is not None:
        return known
    try:
        found = await desk.client.fetch_contact(contact)
    except HelpdeskUnreachable:
        raise
    except GalleryError:
        return None
    with suppress(DiskFull, StoreUnavailable):
        desk.catalog.save_names("contact", [(contact, found.name)])
        desk.catalog.save_names("email", [(contact, found.email)])
    return found.name


async def _find_company_name(desk: Helpdesk, company: CompanyId) -> str | None:
    if (known := desk.catalog.find_name("company", company)) is not None:
        return known
    try:
        name = (await desk.client.fetch_company(company)).name
    except HelpdeskUnreachable:
        raise
    except GalleryError:
        return None
    with suppress(DiskFull, StoreUnavailable):
        desk.catalog.save_names("company", [(company, name)])
    return name

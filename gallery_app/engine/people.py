"""Names for a ticket's head: who asks, and for which company."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from gallery_app.domain.errors import DiskFull, GalleryError, StoreUnavailable
from gallery_app.domain.events import Event, PeopleReady
from gallery_app.domain.ids import CompanyId, ContactId, JobId
from gallery_app.domain.ticket import Ticket
from gallery_app.engine.helpdesk import Helpdesk

_PATIENCE_S = 10.0
"""When Freshdesk asks to wait, a page that stands must not stay busy for the sake of two names."""


async def tell_people(desk: Helpdesk, ticket: Ticket, job: JobId, tell: Callable[[Event], None]) -> None:
    """Names for the ticket's head: from the catalog, else one small request each, once per person.

    A name that cannot be had is left out: the pictures matter more.
    """
    requester = company = None
    with suppress(TimeoutError):
        async with asyncio.timeout(_PATIENCE_S):
            if ticket.requester_id is not None:
                requester = await _find_contact_name(desk, ticket.requester_id)
            if ticket.company_id is not None:
                company = await _find_company_name(desk, ticket.company_id)
    tell(PeopleReady(job, requester, company))


async def _find_contact_name(desk: Helpdesk, contact: ContactId) -> str | None:
    if (known := desk.catalog.find_name("contact", contact)) is not None:
        return known
    try:
        name = (await desk.client.fetch_contact(contact)).name
    except GalleryError:
        return None
    with suppress(DiskFull, StoreUnavailable):
        desk.catalog.save_name("contact", contact, name)
    return name


async def _find_company_name(desk: Helpdesk, company: CompanyId) -> str | None:
    if (known := desk.catalog.find_name("company", company)) is not None:
        return known
    try:
        name = (await desk.client.fetch_company(company)).name
    except GalleryError:
        return None
    with suppress(DiskFull, StoreUnavailable):
        desk.catalog.save_name("company", company, name)
    return name

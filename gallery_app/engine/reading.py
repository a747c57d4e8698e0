"""What was read of a ticket or article, with its links, re-read once when they expire."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass

from gallery_app.domain.article import Article
from gallery_app.domain.errors import DiskFull, NotFound, StoreUnavailable
from gallery_app.domain.ids import CompanyId, ImageId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.subject import ArticleSubject, Subject, TicketSubject
from gallery_app.domain.ticket import Ticket
from gallery_app.engine.helpdesk import Helpdesk
from gallery_app.freshdesk.found_pictures import FoundPicture


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading: links in it live for minutes and are never stored."""

    pictures: tuple[FoundPicture, ...]
    ticket: Ticket | None
    article: Article | None
    messages_read: int
    messages_missing: bool
    other_files: int

    @property
    def refs(self) -> tuple[ImageRef, ...]:
        """The pictures without their links."""
        return tuple(found.ref for found in self.pictures)


async def fetch_reading(desk: Helpdesk, subject: Subject, company_id: CompanyId | None = None) -> Reading:
    """Ask Freshdesk, and remember in the catalog what it said.

    Raises:
        NotFound: also for an article or another company's ticket if `company_id` is given; nothing more was
            asked then than the ticket itself, and nothing is remembered.
    """
    match subject:
        case TicketSubject(number):
            answer = await desk.client.fetch_ticket(number, company_id=company_id)
            reading = Reading(
                answer.pictures, answer.ticket, None,
                answer.messages_read, answer.messages_missing, answer.other_files,
            )  # fmt: skip
            with suppress(DiskFull, StoreUnavailable):  # the tiles will say so, if there are any
                desk.catalog.save_ticket(answer.ticket, reading.refs)
        case ArticleSubject(number):
            if company_id is not None:
                raise NotFound(hint="Articles are of no company.")
            found = await desk.client.fetch_article(number)
            reading = Reading(
                found.pictures, None, found.article, 1, messages_missing=False, other_files=found.other_files
            )
            with suppress(DiskFull, StoreUnavailable):
                desk.catalog.save_article(found.article, reading.refs)
    return reading


class FreshLinks:
    """The links of one subject's newest reading, shared by all its tiles.

    When several tiles find their links expired at the same moment, the parent is re-read once for all.
    """

    def __init__(self, desk: Helpdesk, subject: Subject, reading: Reading) -> None:
        self._desk = desk
        self._subject = subject
        self._lock = asyncio.Lock()
        self._by_id = {found.ref.id: found for found in reading.pictures}

    def find(self, image: ImageId) -> FoundPicture | None:
        """The picture with its link as last read."""
        return self._by_id.get(image)

    async def renew(self, stale: FoundPicture) -> FoundPicture | None:
        """A fresh link in place of `stale`; None if the parent no longer shows the picture."""
        async with self._lock:
            current = self._by_id.get(stale.ref.id)
            if current is stale:
                reading = await fetch_reading(self._desk, self._subject)
                self._by_id = {found.ref.id: found for found in reading.pictures}
            return self._by_id.get(stale.ref.id)

"""What was read of a ticket or article, with its links."""

from dataclasses import dataclass

from gallery_app.domain.article import Article
from gallery_app.domain.errors import NotFound
from gallery_app.domain.ids import CompanyId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.subject import ArticleSubject, Subject, TicketSubject
from gallery_app.domain.ticket import Ticket
from gallery_app.domain.translation import mark
from gallery_app.freshdesk.client import FreshdeskClient
from gallery_app.freshdesk.found_pictures import FoundPicture
from gallery_app.storage.catalog import Catalog


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


async def fetch_reading(
    client: FreshdeskClient, subject: Subject, company_id: CompanyId | None = None
) -> Reading:
    """Ask Freshdesk.

    Raises:
        NotFound: also for an article or another company's ticket if `company_id` is given; nothing more was
            asked then than the ticket itself.
    """
    match subject:
        case TicketSubject(number):
            answer = await client.fetch_ticket(number, company_id=company_id)
            return Reading(
                answer.pictures, answer.ticket, None,
                answer.messages_read, answer.messages_missing, answer.other_files,
            )  # fmt: skip
        case ArticleSubject(number):
            if company_id is not None:
                raise NotFound(hint=mark("Articles are of no company."))
            found = await client.fetch_article(number)
            return Reading(
                found.pictures, None, found.article, 1, messages_missing=False, other_files=found.other_files
            )


def save_reading(catalog: Catalog, reading: Reading) -> None:
    """Remember in the catalog what Freshdesk said.

    Raises:
        DiskFull, StoreUnavailable: it could not be kept.
    """
    if reading.ticket is not None:
        catalog.save_ticket(
            reading.ticket,
            reading.refs,
            messages_read=reading.messages_read,
            messages_missing=reading.messages_missing,
            other_files=reading.other_files,
        )
    if reading.article is not None:
        catalog.save_article(reading.article, reading.refs, other_files=reading.other_files)

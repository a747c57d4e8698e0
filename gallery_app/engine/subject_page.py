"""A page of one ticket or article exactly as it was read: every picture, nothing folded or put together."""

from dataclasses import dataclass

from gallery_app.domain.article import Article
from gallery_app.domain.ids import CompanyId
from gallery_app.domain.paging import Page, PageRequest, make_page
from gallery_app.domain.result import Coverage, GalleryItem
from gallery_app.domain.subject import Subject
from gallery_app.domain.ticket import Ticket
from gallery_app.engine.covering import add_passing_failures
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.reading import fetch_reading, save_reading
from gallery_app.engine.teller import Teller
from gallery_app.engine.tiles import PageTiles
from gallery_app.imaging.lanes import LanePool


@dataclass(frozen=True, slots=True)
class SubjectPage:
    """The page, what it covers after its tiles were told, and what it is of."""

    page: Page[GalleryItem]
    coverage: Coverage
    ticket: Ticket | None
    article: Article | None


async def load_subject_page(
    holdings: Holdings,
    lanes: LanePool,
    subject: Subject,
    request: PageRequest,
    *,
    company_id: CompanyId | None,
    teller: Teller,
) -> SubjectPage:
    """Read the ticket or article and tell each tile of the page.

    Raises:
        NotFound: also for a ticket of another company than `company_id`; nothing is remembered then.
    """
    reading = await fetch_reading(holdings.client, subject, company_id)
    teller.keeping.keep(lambda: save_reading(holdings.catalog, reading))
    holdings.links.put(subject, reading)
    page = make_page(tuple(GalleryItem(ref) for ref in reading.refs), request)
    tiles = PageTiles(holdings, lanes)
    tiles.show([item.ref for item in page.items])
    await tiles.load(teller)
    here = tuple(ref.id for ref in reading.refs if ref.remote_host is None)
    lasting = holdings.catalog.find_failures(here)
    coverage = Coverage(
        total=len(reading.refs),
        failed=len(lasting),
        remote=len(reading.refs) - len(here),
        other_files=reading.other_files,
        messages_read=reading.messages_read,
        messages_missing=reading.messages_missing,
        pictures=len(reading.refs),
        tickets_known=int(reading.ticket is not None),
        tickets_read=int(reading.ticket is not None),
    )
    return SubjectPage(
        page, add_passing_failures(coverage, tiles.failed, lasting), reading.ticket, reading.article
    )

"""The use case "list a page of pictures once": for commands, which want the result and not its coming."""

from collections.abc import Callable
from dataclasses import dataclass, field

from gallery_app.domain.article import Article
from gallery_app.domain.events import (
    CoverageChanged,
    Event,
    PageReady,
    StoreMessage,
    ThumbnailReady,
    TileFailed,
)
from gallery_app.domain.gallery_json import Outcome
from gallery_app.domain.ids import CompanyId, ImageId, JobId
from gallery_app.domain.paging import Page, PageRequest
from gallery_app.domain.query import Query
from gallery_app.domain.query_edit import with_part
from gallery_app.domain.query_subject import make_subject_query
from gallery_app.domain.result import Coverage, GalleryItem, Place
from gallery_app.domain.subject import Subject
from gallery_app.domain.ticket import Ticket
from gallery_app.engine.command import check_query, make_progress_words, open_for_command, understand
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.engine import Engine
from gallery_app.engine.tile_loader import LASTING_CODES
from gallery_app.storage.paths import Paths

READ_LIMIT = 100
LOOK_LIMIT = 500
_JOB = JobId(1)


@dataclass(slots=True)
class Listing:
    """A page of pictures with what became of each; `copies` of those that stand in several places."""

    page: Page[GalleryItem]
    coverage: Coverage
    ticket: Ticket | None = None
    article: Article | None = None
    outcomes: dict[ImageId, Outcome] = field(default_factory=dict)
    messages: list[str] = field(default_factory=list)
    copies: dict[ImageId, tuple[Place, ...]] = field(default_factory=dict)
    is_filtered: bool = False

    @property
    def is_partial(self) -> bool:
        """Something is missing that a later call may bring: messages, tickets, or a failure that passes.

        A broken or hostile file is a full answer: it is listed with its reason, and stays so.
        """
        errors = [outcome.error for outcome in self.outcomes.values() if isinstance(outcome, TileFailed)]
        passing = [error for error in errors if error.retryable and error.code not in LASTING_CODES]
        return not self.coverage.is_complete or bool(passing)


class Collector:
    """Puts the events of one job together; `progress` hears a short line now and then."""

    def __init__(self, progress: Callable[[str], None] | None = None) -> None:
        self._progress = progress
        self.listing: Listing | None = None
        self.outcomes: dict[ImageId, Outcome] = {}
        self.messages: list[str] = []

    def tell(self, event: Event) -> None:
        """Take what the job tells."""
        if self._progress is not None and (words := make_progress_words(event)):
            self._progress(words)
        match event:
            case PageReady():
                self.listing = Listing(
                    event.page, event.coverage, event.ticket, event.article, is_filtered=True
                )
            case ThumbnailReady() | TileFailed():
                self.outcomes[event.image] = event
            case CoverageChanged() if self.listing:
                self.listing.coverage = event.coverage
            case StoreMessage():
                self.messages.append(str(event.error))

    def finish(self, listing: Listing) -> Listing:
        """The listing with all that was told of its tiles."""
        listing.outcomes, listing.messages = self.outcomes, self.messages
        return listing


async def list_pictures(
    paths: Paths,
    credentials: Credentials | None,
    subject: Subject,
    request: PageRequest,
    company_id: CompanyId | None = None,
    *,
    hide: Callable[[str], None] | None = None,
) -> Listing:
    """Read the subject, load the asked page, and give the whole at once: every picture, nothing folded.

    Without `credentials` the account used last is taken, its key from the OS keyring. `hide` is told the key,
    for the log.

    Raises:
        GalleryError: nothing could be listed; a single picture's failure is part of the listing.
    """
    collector = Collector()
    async with open_for_command(paths, credentials, collector.tell, hide) as engine:
        shown = await engine.open_subject(_JOB, subject, request, company_id)
    return collector.finish(Listing(shown.page, shown.coverage, shown.ticket, shown.article))


async def list_matches(
    paths: Paths,
    credentials: Credentials | None,
    text: str,
    request: PageRequest,
    *,
    subject: Subject | None = None,
    whole: bool = False,
    read_limit: int = READ_LIMIT,
    look_limit: int = LOOK_LIMIT,
    progress: Callable[[str], None] | None = None,
    hide: Callable[[str], None] | None = None,
) -> Listing:
    """Ask Freshdesk, read what may answer within the limits, then load the asked page of the result.

    `subject` is one more condition. `whole` folds nothing away. `progress` hears a short line now and then.

    Raises:
        QueryNotUnderstood: before anything was asked, if that does not depend on the account's own words.
        GalleryError: nothing could be listed.
    """
    collector = Collector(progress)
    check_query(text)
    async with open_for_command(paths, credentials, collector.tell, hide) as engine:
        query = await understand(engine, text)
        if subject is not None:
            query = narrow(query, subject)
        await engine.collect(_JOB, query, request, whole=whole, read_limit=read_limit, look_limit=look_limit)
        listing = collector.listing
        assert listing is not None, "collect tells the page or raises"  # noqa: S101 - an invariant, not input
        listing.copies = await find_copies(engine, listing.page)
    return collector.finish(listing)


def narrow(query: Query, subject: Subject) -> Query:
    """The query with one more condition: only what this ticket or article shows."""
    (part,) = make_subject_query(subject).parts
    return with_part(query, part)


async def find_copies(engine: Engine, page: Page[GalleryItem]) -> dict[ImageId, tuple[Place, ...]]:
    """Where else the bytes of the page's pictures stand, of those that stand in several places."""
    return {item.ref.id: await engine.list_copies(item.ref.id) for item in page.items if item.copies > 1}

"""The use case "list a page of pictures once": for commands, which want the result and not its coming."""

from collections.abc import Callable
from dataclasses import dataclass, field

from gallery_app.domain.article import Article
from gallery_app.domain.errors import NoAccount
from gallery_app.domain.events import (
    Coverage,
    CoverageChanged,
    Event,
    PageReady,
    StoreMessage,
    ThumbnailReady,
    TileFailed,
)
from gallery_app.domain.ids import CompanyId, ImageId, JobId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.paging import Page, PageRequest
from gallery_app.domain.subject import Subject
from gallery_app.domain.ticket import Ticket
from gallery_app.engine.engine import Engine
from gallery_app.engine.helpdesk import Credentials
from gallery_app.engine.jobs import find_expected
from gallery_app.engine.keys import fetch_kept_key
from gallery_app.engine.tile_loader import LASTING_CODES
from gallery_app.storage.paths import Paths
from gallery_app.storage.settings import SettingsFile

_JOB = JobId(1)
Outcome = ThumbnailReady | TileFailed


@dataclass(slots=True)
class Listing:
    """A page of pictures with what became of each."""

    page: Page[ImageRef]
    coverage: Coverage
    ticket: Ticket | None = None
    article: Article | None = None
    outcomes: dict[ImageId, Outcome] = field(default_factory=dict)
    messages: list[str] = field(default_factory=list)

    @property
    def is_partial(self) -> bool:
        """Messages were not given, or a picture of the page failed in a way that passes.

        A broken or hostile file is a full answer: it is listed with its reason, and stays so.
        """
        errors = [outcome.error for outcome in self.outcomes.values() if isinstance(outcome, TileFailed)]
        passing = [error for error in errors if error.retryable and error.code not in LASTING_CODES]
        return self.coverage.messages_missing or bool(passing)


class _Collector:
    """Puts the events of one job together."""

    def __init__(self) -> None:
        self.listing: Listing | None = None
        self.messages: list[str] = []

    def tell(self, event: Event) -> None:
        match event:
            case PageReady():
                self.listing = Listing(event.page, event.coverage, event.ticket, event.article)
            case ThumbnailReady() | TileFailed() if self.listing:
                self.listing.outcomes[event.image] = event
            case CoverageChanged() if self.listing:
                self.listing.coverage = event.coverage
            case StoreMessage():
                self.messages.append(str(event.error))


async def list_pictures(
    paths: Paths,
    credentials: Credentials | None,
    subject: Subject,
    request: PageRequest,
    company_id: CompanyId | None = None,
    *,
    hide: Callable[[str], None] | None = None,
) -> Listing:
    """Read the subject, load the asked page, and give the whole at once.

    Without `credentials` the account used last is taken, its key from the OS keyring. `hide` is told the key,
    for the log.

    Raises:
        GalleryError: nothing could be listed; a single picture's failure is part of the listing.
    """
    collector = _Collector()
    async with Engine(paths, collector.tell, hide=hide) as engine:
        engine.use_unchecked(credentials or await find_last_account(paths))
        try:
            await engine.open_gallery(_JOB, subject, request, company_id=company_id)
        except BaseExceptionGroup as group:
            if (expected := find_expected(group)) is not None:
                raise expected from group
            raise
    listing = collector.listing
    assert listing is not None, "open_gallery tells the page or raises"  # noqa: S101 - an invariant, not input
    listing.messages = collector.messages
    return listing


async def find_last_account(paths: Paths) -> Credentials:
    """The helpdesk used last, with its kept key.

    Raises:
        NoAccount: none was ever connected, or its key is gone.
    """
    accounts = SettingsFile(paths.config).load().accounts
    if not accounts:
        raise NoAccount
    key = await fetch_kept_key(accounts[0])
    if key is None:
        raise NoAccount("No key is kept for this helpdesk", "Connect it again with its API key.")
    return Credentials(accounts[0], key, key_kept=True)

"""What the engine tells a face: frozen values, each with the job it belongs to.

A face drops events of a job that is no longer current. Order within a job: JobStarted, any of the middle
ones, then exactly one of JobFinished, JobCancelled, JobFailed.
"""

from dataclasses import dataclass, field

from gallery_app.domain.account import Account
from gallery_app.domain.article import Article
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.image import ImageInfo, ImageRef, Thumbnail
from gallery_app.domain.paging import Page
from gallery_app.domain.ticket import Ticket


@dataclass(frozen=True, slots=True)
class Event:
    """Common to all: the job."""

    job: JobId


@dataclass(frozen=True, slots=True)
class JobStarted(Event):
    """The job runs; `what` in words for the activity line ("Opening ticket 4711")."""

    what: str


@dataclass(frozen=True, slots=True)
class JobFinished(Event):
    """All done; single tiles may have failed."""


@dataclass(frozen=True, slots=True)
class JobCancelled(Event):
    """Stopped by a person or by a newer job of the same slot."""


@dataclass(frozen=True, slots=True)
class JobFailed(Event):
    """The whole job failed with an expected error."""

    error: GalleryError


@dataclass(frozen=True, slots=True)
class AccountReady(Event):
    """The helpdesk answered and the key is right: galleries can be opened."""

    account: Account


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a count covers: nothing is dropped without being counted here.

    `total` pictures of the whole result; `failed` and `remote` of those known so far (a failure is known once
    its page was opened); `messages_missing` is True if Freshdesk did not give all messages; `other_files`
    are attachments that are no pictures.
    """

    total: int
    failed: int = 0
    remote: int = 0
    other_files: int = 0
    messages_read: int = 0
    messages_missing: bool = False


@dataclass(frozen=True, slots=True)
class PageReady(Event):
    """The page's tiles are known and stand in their final order; nothing of theirs is loaded yet."""

    page: Page[ImageRef]
    coverage: Coverage
    ticket: Ticket | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True)
class PreviewReady(Event):
    """A first small picture from the file's head (embedded thumbnail); the true one follows."""

    image: ImageId
    thumbnail: Thumbnail


@dataclass(frozen=True, slots=True)
class ThumbnailReady(Event):
    """A picture is done: what it is and how it looks at 512 px (or less, never enlarged)."""

    image: ImageId
    info: ImageInfo
    thumbnail: Thumbnail


@dataclass(frozen=True, slots=True)
class TileFailed(Event):
    """One picture failed; the page goes on."""

    image: ImageId
    error: GalleryError


@dataclass(frozen=True, slots=True)
class Progress(Event):
    """At most ten a second. `done` of `total` tiles of the page, downloaded bytes and bytes a second."""

    done: int
    total: int
    downloaded_bytes: int
    bytes_per_s: float


@dataclass(frozen=True, slots=True)
class Waiting(Event):
    """Freshdesk asks to wait `wait_s` seconds from now; 0 when it goes on."""

    wait_s: float


@dataclass(frozen=True, slots=True)
class CoverageChanged(Event):
    """Counts moved while tiles came in."""

    coverage: Coverage


@dataclass(frozen=True, slots=True)
class PeopleReady(Event):
    """Names learnt after the page stood: requester and company of its ticket."""

    requester_name: str | None
    company_name: str | None


@dataclass(frozen=True, slots=True)
class StoreMessage(Event):
    """Something about the local store a person should know (moved aside, full, in memory only)."""

    error: GalleryError = field(default_factory=GalleryError)

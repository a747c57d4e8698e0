"""What the engine tells a face: frozen values, each with the job it belongs to.

A face drops events of a job that is no longer current. Order within a job: JobStarted, any of the middle
ones, then exactly one of JobFinished, JobCancelled, JobFailed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gallery_app.domain.account import Account
from gallery_app.domain.article import Article, Category, Folder
from gallery_app.domain.doctor_report import DoctorReport
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.export_plan import ExportPlan, ExportReport, Handover, InterruptedExport
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.image import ImageInfo, Thumbnail
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.marks import Edits
from gallery_app.domain.paging import Page
from gallery_app.domain.privacy import Privacy
from gallery_app.domain.query import Query, Vocabulary
from gallery_app.domain.result import Coverage, Facets, GalleryItem, Group, Place
from gallery_app.domain.ticket import Ticket
from gallery_app.domain.view import ViewPart, ViewPixels
from gallery_app.domain.walls import Walls


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
class NewVersion(Event):
    """A newer version than this one is published; `page` (https) tells of it."""

    version: str
    page: str


@dataclass(frozen=True, slots=True)
class AccountReady(Event):
    """A helpdesk is in use: galleries can be opened.

    One that was connected before may not have answered yet: JobFailed of the same job then says what it said.
    """

    account: Account


@dataclass(frozen=True, slots=True)
class AccountsChanged(Event):
    """The helpdesks that this computer knows, last used first; one answered, or was forgotten."""

    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class AccountRemoved(Event):
    """A helpdesk is not known any more; `freed_bytes` of its pictures and catalog were deleted."""

    address: str
    freed_bytes: int
    was_in_use: bool


@dataclass(frozen=True, slots=True)
class AccountsMeasured(Event):
    """How many bytes each helpdesk has on this computer, by address."""

    sizes: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class PrivacyChanged(Event):
    """What is kept from now on."""

    privacy: Privacy


@dataclass(frozen=True, slots=True)
class PageReady(Event):
    """The page's tiles are known and stand in their final order; nothing of theirs is loaded yet.

    Told once a job, or again where a search brought the first pictures of an empty page. `groups` are the
    heads of the page in order, for Sort.TICKET only; a group that began on the page before is there too.
    """

    query: Query
    page: Page[GalleryItem]
    groups: tuple[Group, ...]
    coverage: Coverage
    ticket: Ticket | None = None
    """Where the query asks for exactly one ticket."""
    article: Article | None = None


@dataclass(frozen=True, slots=True)
class ItemsChanged(Event):
    """The page's items by all that its loaded pictures told: copies, other tickets, why one would be folded.

    The same items in the same order. `foldable` of the result would go if the page were cut anew.
    """

    items: tuple[GalleryItem, ...]
    foldable: int


@dataclass(frozen=True, slots=True)
class FacetsReady(Event):
    """Counts beside the filter values of the open query."""

    facets: Facets


@dataclass(frozen=True, slots=True)
class ResultListed(Event):
    """Every item of the open query's result, in its order."""

    images: tuple[ImageId, ...]


@dataclass(frozen=True, slots=True)
class NothingFound(Event):
    """An empty result: how many pictures there would be without each part of the query (`Query.parts`)."""

    without: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Asking(Event):
    """Freshdesk is being asked: tickets found so far that may answer, and how many of them were read."""

    found: int
    read: int


@dataclass(frozen=True, slots=True)
class MoreFound(Event):
    """More pictures fit than the open page was cut from; opening the query again shows them."""

    count: int


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
class GroupsChanged(Event):
    """Names for the open page's heads were learnt after it stood; the same groups in the same order."""

    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class StoreMessage(Event):
    """Something about what is kept here that a person should know (moved aside, full, shown as it was)."""

    error: GalleryError = field(default_factory=GalleryError)


@dataclass(frozen=True, slots=True)
class FillProgress(Event):
    """The refreshing of recent tickets goes on: tickets `read` of those `known` to need it.

    `pictures` found and API `credits` spent so far.
    """

    read: int
    known: int
    pictures: int
    credits: int


@dataclass(frozen=True, slots=True)
class VocabularyReady(Event):
    """The account's own words, after connecting and whenever they grew."""

    vocabulary: Vocabulary


@dataclass(frozen=True, slots=True)
class PlacesReady(Event):
    """Where a picture is shown: the same bytes first, then nearly equal ones."""

    image: ImageId
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class PictureAsked(Event):
    """A pasted picture was read: the query that shows where it was seen, and how many places are known."""

    query: Query
    places: int


@dataclass(frozen=True, slots=True)
class HiddenChanged(Event):
    """Pictures were hidden everywhere, or are shown again (undo); `images` as they were asked."""

    images: tuple[ImageId, ...]
    hidden: bool


@dataclass(frozen=True, slots=True)
class ShelfReady(Event):
    """A level of the knowledge base: what lies directly below `parent` (None: the top)."""

    parent: Category | Folder | None
    categories: tuple[Category, ...] = ()
    folders: tuple[Folder, ...] = ()
    articles: tuple[Article, ...] = ()


@dataclass(frozen=True, slots=True)
class InspectionReady(Event):
    """What is known of a picture: at once from the catalog, then again with its metadata."""

    image: ImageId
    inspection: Inspection


@dataclass(frozen=True, slots=True)
class ViewReady(Event):
    """Pixels of a part that a viewer asked for."""

    image: ImageId
    part: ViewPart
    pixels: ViewPixels


@dataclass(frozen=True, slots=True)
class ViewFailed(Event):
    """A `part` that cannot be shown, such as a broken frame; the job goes on with what else is wished for.

    Without a part it is the whole picture, which cannot be had, and the job ends. A viewer keeps what it has
    and says why.
    """

    image: ImageId
    error: GalleryError
    part: ViewPart | None = None


@dataclass(frozen=True, slots=True)
class ExportPlanned(Event):
    """What an export would do; nothing was written."""

    plan: ExportPlan


@dataclass(frozen=True, slots=True)
class ExportProgress(Event):
    """At most ten a second: `done` and `failed` of `total` files, and the name that is being written."""

    done: int
    failed: int
    total: int
    written_bytes: int
    name: str
    is_paused: bool = False


@dataclass(frozen=True, slots=True)
class ExportEnded(Event):
    """An export is over, whole or in part; told before the job's own end, also when it was cancelled."""

    report: ExportReport


@dataclass(frozen=True, slots=True)
class ExportInterrupted(Event):
    """Told after connecting: exports that an earlier run could not end."""

    exports: tuple[InterruptedExport, ...]


@dataclass(frozen=True, slots=True)
class HandoverReady(Event):
    """Files for the clipboard or a drag are there."""

    handover: Handover


@dataclass(frozen=True, slots=True)
class TrayChanged(Event):
    """The tray of picked pictures, in the order they were picked; also told after connecting."""

    images: tuple[ImageId, ...]


@dataclass(frozen=True, slots=True)
class EditsChanged(Event):
    """What is drawn on pictures, as it is kept; all of them after connecting, else those that changed."""

    edits: Mapping[ImageId, Edits]


@dataclass(frozen=True, slots=True)
class ApiChanged(Event):
    """The local API: `url` where it answers, empty while it is off; `token_file` is a path."""

    url: str = ""
    token_file: str = ""


@dataclass(frozen=True, slots=True)
class LinksReady(Event):
    """Signed links to safe copies, good for `life_s` seconds; they are secrets.

    `private` of the pictures come from private notes; those in `failed` have no link.
    """

    urls: tuple[str, ...] = field(repr=False)
    life_s: int
    private: int = 0
    failed: Mapping[ImageId, GalleryError] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LinksRevoked(Event):
    """Every signed link that was made is void."""


@dataclass(frozen=True, slots=True)
class WallsKnown(Event):
    """Told once after the start: which walls stand around what opens pictures."""

    walls: Walls


@dataclass(frozen=True, slots=True)
class DoctorReady(Event):
    """What was found on this computer."""

    report: DoctorReport

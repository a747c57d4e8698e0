"""All that is known of one picture: what the inspector, the comparison and the command line show."""

from dataclasses import dataclass
from datetime import datetime

from gallery_app.domain.article import Article
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.image import ImageInfo, ImageRef
from gallery_app.domain.metadata import MetadataReport
from gallery_app.domain.result import Place
from gallery_app.domain.ticket import Ticket


@dataclass(frozen=True, slots=True)
class Inspection:
    """One picture of a ticket or article, or a file of this computer (`ref` is None then).

    It is told twice: at once with what the catalog knows (`report` is None), then with the metadata. `error`
    says why bytes or metadata could not be read; what is known beside it stays. `position` and
    `pictures_in_message` place it in its message, from 1. `places` are all known spots of the same bytes and
    of nearly equal pictures (`Place.distance`), this one among them. `stored_at`: since when the original is
    on this computer; None if it is not. `status` is the ticket's in the account's own word. `cameras` names
    those of the ticket's photos, as far as they were loaded, with how many files each took.
    """

    name: str
    ref: ImageRef | None = None
    ticket: Ticket | None = None
    article: Article | None = None
    requester: str | None = None
    company: str | None = None
    position: int | None = None
    pictures_in_message: int | None = None
    places: tuple[Place, ...] = ()
    info: ImageInfo | None = None
    report: MetadataReport | None = None
    error: GalleryError | None = None
    stored_at: datetime | None = None
    status: str | None = None
    cameras: tuple[tuple[str, int], ...] = ()

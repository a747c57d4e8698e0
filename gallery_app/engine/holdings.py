"""What galleries of one helpdesk work from: its stores, the catalog's searches, the links read so far."""

from dataclasses import dataclass, field, replace

from gallery_app.domain.ids import ArticleId, ImageId
from gallery_app.domain.image import ImageRef
from gallery_app.engine.asked import AskedPlans
from gallery_app.engine.downloads import Downloads
from gallery_app.engine.handed_files import HandedFiles
from gallery_app.engine.helpdesk import Helpdesk, find_decoder_version
from gallery_app.engine.links import LinkBook
from gallery_app.engine.looks import Looks
from gallery_app.engine.searches import Searches
from gallery_app.freshdesk.client import FreshdeskClient
from gallery_app.storage.catalog import Catalog


@dataclass(frozen=True, slots=True)
class Holdings:
    """Made by `open_holdings`, ended by `close`; the helpdesk itself is its owner's to close.

    Of this run: `read_articles` were read, `asked_names` are people and companies whose names were asked for,
    `allowed_remote` third-party pictures that somebody asked to load.
    """

    desk: Helpdesk
    searches: Searches
    links: LinkBook
    asked: AskedPlans = field(default_factory=AskedPlans)
    downloads: Downloads = field(default_factory=Downloads)
    looks: Looks = field(default_factory=Looks)
    handed: HandedFiles = field(default_factory=HandedFiles)
    read_articles: set[ArticleId] = field(default_factory=set)
    asked_names: set[tuple[str, int]] = field(default_factory=set)
    allowed_remote: set[ImageId] = field(default_factory=set)

    @property
    def catalog(self) -> Catalog:
        """The catalog that the searches read."""
        return self.desk.catalog

    @property
    def client(self) -> FreshdeskClient:
        """The helpdesk's API."""
        return self.desk.client

    def refuses(self, ref: ImageRef) -> bool:
        """A third party's picture that nobody asked to load: its owner would learn of the look."""
        return ref.remote_host is not None and ref.id not in self.allowed_remote

    async def close(self) -> None:
        """End the searches."""
        await self.searches.close()


def open_holdings(desk: Helpdesk) -> Holdings:
    """Holdings over the helpdesk's own catalog."""
    return Holdings(desk, Searches(desk.catalog), LinkBook(desk))


def open_spare(desk: Helpdesk, allowed_remote: set[ImageId]) -> Holdings:
    """Holdings over a catalog in memory, for when the disk takes no more; `close_spare` ends them."""
    catalog = Catalog(None, decoder=find_decoder_version())
    return replace(open_holdings(replace(desk, catalog=catalog)), allowed_remote=allowed_remote)


async def close_spare(spare: Holdings) -> None:
    """End the searches and the catalog in memory."""
    await spare.close()
    spare.catalog.close()

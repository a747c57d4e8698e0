"""The use cases of the local API: list a page, make a safe picture; the window's gallery is left alone."""

import asyncio
import shutil
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from gallery_app.domain.errors import FileGone, GalleryError, NotFound, RemoteNotLoaded, make_error
from gallery_app.domain.events import Event, HandoverReady, TileFailed
from gallery_app.domain.export_errors import DrawingUnread
from gallery_app.domain.export_plan import Handing
from gallery_app.domain.ids import CompanyId, ImageId, JobId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.query import Query
from gallery_app.domain.query_days import Moment
from gallery_app.domain.subject import Subject
from gallery_app.domain.translation import mark
from gallery_app.engine.collecting import collect
from gallery_app.engine.command import check_query, understand
from gallery_app.engine.engine import Engine
from gallery_app.engine.gallery import Gallery
from gallery_app.engine.handover import hand_over
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.jobs import raising_expected
from gallery_app.engine.listing import LOOK_LIMIT, READ_LIMIT, Collector, Listing, find_copies, narrow
from gallery_app.engine.named import find_named
from gallery_app.engine.named_reading import NamedReadings, read_named
from gallery_app.engine.reading import fetch_reading, save_reading
from gallery_app.engine.recent_copies import RecentCopies, SafePicture
from gallery_app.engine.sharing import Sharing
from gallery_app.engine.subject_page import load_subject_page
from gallery_app.engine.teller import make_teller
from gallery_app.engine.tiles import PageTiles
from gallery_app.engine.work import Work
from gallery_app.storage.api_token import KeptToken, keep_new_token

_JOB: Final = JobId(0)
"""No job of a person: nobody hears of it."""
_TYPES: Final = {"jpg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp"}
"""What copies are encoded as, by their files' ending."""


@dataclass(frozen=True, slots=True)
class ListWish:
    """A page of a ticket or article, of a search, or of both together. At least one of them is given."""

    request: PageRequest
    subject: Subject | None = None
    company_id: CompanyId | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Serving:
    """Works on the helpdesk that the engine uses at the time; several requests at once do not meet.

    `config` is the folder for the token, which `hide` is told for the log. A search reads at most
    `read_limit` tickets and looks into at most `look_limit` pictures.
    """

    engine: Engine
    config: Path
    hide: Callable[[str], None] | None = None
    read_limit: int = READ_LIMIT
    look_limit: int = LOOK_LIMIT
    _recent: RecentCopies = field(default_factory=RecentCopies)
    _under_way: Sharing[Hashable, SafePicture] = field(default_factory=Sharing)

    def keep_new_token(self) -> KeptToken:
        """The token that a server asks for from now on, in its file.

        Raises:
            StoreUnavailable: it cannot be kept.
        """
        kept = keep_new_token(self.config)
        if self.hide is not None:
            self.hide(kept.token)
        return kept

    async def list_page(self, wish: ListWish) -> Listing:
        """The page with every outcome of its pictures.

        For a company only its own ticket is listed, and of copies nothing is said: they may stand in tickets
        of others.

        Raises:
            NotFound: also for a ticket of another company; nothing of it is remembered then.
            QueryNotUnderstood, GalleryError: nothing could be listed.
        """
        try:
            with raising_expected():
                holdings = self._holdings
                holdings.links.forget_failures()
                if wish.text is None:
                    return await self._list_subject(holdings, wish)
                return await self._list_matches(holdings, wish, wish.text)
        except NotFound:
            raise NotFound from None  # in the same words, whether it is not there or another company's

    async def make_thumbnail(self, ref: ImageRef) -> SafePicture:
        """A JPEG of at most 512 px a side, with what is drawn on the picture.

        Raises:
            GalleryError: it cannot be made.
        """
        work = self.engine.require_work()
        work.refresh_edits()
        if work.edits.get(ref.id) or ref.id in work.unread:
            return await self._find_copy(ref, Handing.LINK_SMALL)
        collector = Collector()
        with raising_expected():
            tiles = PageTiles(self._holdings, self.engine.exporting.lanes)
            tiles.show([ref])
            await tiles.load(make_teller(_JOB, collector.tell))
        outcome = collector.outcomes[ref.id]
        if isinstance(outcome, TileFailed):
            raise outcome.error
        return SafePicture(_TYPES["jpg"], outcome.thumbnail.jpeg)

    async def make_full(self, ref: ImageRef) -> SafePicture:
        """A copy at full size, encoded anew, with what is drawn on the picture.

        Raises:
            GalleryError: it cannot be made.
        """
        return await self._find_copy(ref, Handing.LINK)

    async def find_refs(self, images: Sequence[ImageId]) -> dict[ImageId, ImageRef | GalleryError]:
        """Where pictures stand, on the open page or as the catalog knows it; or why no copy of one can be."""
        shown = self.engine.exporting.shown()
        others = [image for image in images if image not in shown]
        found = await self._holdings.searches.quick.ask(lambda search: search.find_pictures(others, {}))
        refs = {**shown, **{picture.ref.id: picture.ref for picture in found}}
        return {image: self._refuse(refs.get(image)) for image in images}

    def _refuse(self, ref: ImageRef | None) -> ImageRef | GalleryError:
        if ref is None:
            return NotFound(mark("This picture is not known any more"), mark("Open its ticket again."))
        if self._holdings.refuses(ref):
            return RemoteNotLoaded()
        failure = self._holdings.catalog.find_failure(ref.id)
        return ref if failure is None else make_error(*failure)

    @property
    def _holdings(self) -> Holdings:
        return self.engine.exporting.holdings()

    async def _list_subject(self, holdings: Holdings, wish: ListWish) -> Listing:
        assert wish.subject is not None, "one of both is given"  # noqa: S101 - an invariant, not input
        collector = Collector()
        shown = await load_subject_page(
            holdings,
            self.engine.exporting.lanes,
            wish.subject,
            wish.request,
            company_id=wish.company_id,
            teller=make_teller(_JOB, collector.tell),
        )
        return collector.finish(Listing(shown.page, shown.coverage, shown.ticket, shown.article))

    async def _list_matches(self, holdings: Holdings, wish: ListWish, text: str) -> Listing:
        check_query(text)
        collector = Collector()
        teller = make_teller(_JOB, collector.tell)
        if wish.subject is not None:
            await _read_subject(holdings, wish.subject, wish.company_id)
        query = await understand(self.engine, text)
        if wish.subject is not None:
            query = narrow(query, wish.subject)
        gallery = await self._open_gallery(holdings, query)
        await collect(
            holdings, gallery, teller, read_limit=self.read_limit, look_limit=self.look_limit, anew=False
        )
        await gallery.show(teller, wish.request, ask=False)
        listing = collector.listing
        assert listing is not None, "show tells the page or raises"  # noqa: S101 - an invariant, not input
        if wish.company_id is None:
            listing.copies = await find_copies(self.engine, listing.page)
        listing.is_filtered = wish.company_id is None
        return collector.finish(listing)

    async def _open_gallery(self, holdings: Holdings, query: Query) -> Gallery:
        """One for this request alone: pages of others, and the window's, are cut from their own."""
        named = find_named(query)
        readings = NamedReadings() if named is None else await read_named(holdings, named, anew=False)
        for subject in readings.readings:
            if (unkept := holdings.links.find_unkept(subject)) is not None:
                raise unkept
        moment = Moment(datetime.now().astimezone())
        return Gallery(holdings, self.engine.exporting.lanes, query, moment, readings)

    async def _find_copy(self, ref: ImageRef, how: Handing) -> SafePicture:
        """A copy as the picture is drawn on now; made once for all who ask at the same time."""
        work = self.engine.require_work()
        work.refresh_edits()
        if ref.id in work.unread:
            raise DrawingUnread
        account = self._holdings.desk.account.address
        key = (account, ref.id, ref.parent, how, work.edits.get(ref.id))

        async def make() -> SafePicture:
            copy = await self._make_copy(ref, how, work)
            self._recent.keep(key, copy)
            return copy

        return self._recent.find(key) or await self._under_way.share(key, make)

    async def _make_copy(self, ref: ImageRef, how: Handing, work: Work) -> SafePicture:
        """As for the clipboard, but nothing stays on the disk: a program may ask for thousands."""
        told: list[Event] = []
        exporting = self.engine.exporting
        with raising_expected():
            await hand_over(
                self._holdings,
                exporting.lanes,
                (ref.id,),
                how,
                make_teller(_JOB, told.append),
                cache=exporting.cache(),
                work=work,
                shown={ref.id: ref},
            )
        (ready,) = (event for event in told if isinstance(event, HandoverReady))
        file = ready.handover.files[0]
        try:
            data = await asyncio.to_thread(_take, Path(file.path))
        except OSError as error:
            raise FileGone(mark("The copy is gone again"), mark("Ask once more.")) from error
        return SafePicture(_TYPES[file.format], data)


def _take(copy: Path) -> bytes:
    """Read a file that was handed over, and remove it with its folder."""
    data = copy.read_bytes()
    shutil.rmtree(copy.parent, ignore_errors=True)
    return data


async def _read_subject(holdings: Holdings, subject: Subject, company_id: CompanyId | None) -> None:
    """Read it anew, so that a search in it finds what it shows now, if it is of that company at all."""
    if company_id is None:
        await holdings.links.read(subject)
        return
    reading = await fetch_reading(holdings.client, subject, company_id)
    save_reading(holdings.catalog, reading)
    holdings.links.put(subject, reading)

"""The engine: one connected helpdesk, one open gallery, the lanes; its use cases as coroutines."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from gallery_app.domain.account import Account
from gallery_app.domain.article import Category, Folder
from gallery_app.domain.errors import GalleryError, NoAccount
from gallery_app.domain.events import (
    AccountReady,
    AccountRemoved,
    Event,
    PrivacyChanged,
    StoreMessage,
    VocabularyReady,
    Waiting,
)
from gallery_app.domain.ids import CompanyId, ImageId, JobId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.privacy import Privacy
from gallery_app.domain.query import Query, Vocabulary
from gallery_app.domain.query_days import Moment
from gallery_app.domain.result import Place
from gallery_app.domain.subject import Subject
from gallery_app.domain.translation import mark
from gallery_app.domain.view import ViewPart
from gallery_app.engine.accounts import Accounts
from gallery_app.engine.cache_place import STORE_DAMAGED, CachePlace
from gallery_app.engine.collecting import Finding, collect, find_hits
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.export_extras import PrintSheet
from gallery_app.engine.exporting import Exporting
from gallery_app.engine.fill import fill_recent
from gallery_app.engine.gallery import Gallery
from gallery_app.engine.gathering import READ_MORE
from gallery_app.engine.handover import sweep_old_handovers
from gallery_app.engine.helpdesk import Helpdesk, closed_on_failure
from gallery_app.engine.holdings import Holdings, close_spare, open_holdings, open_spare
from gallery_app.engine.inspect import inspect_file, inspect_one, inspect_pictures
from gallery_app.engine.kept_settings import KeptSettings
from gallery_app.engine.named import find_named
from gallery_app.engine.named_reading import NamedReadings, read_named
from gallery_app.engine.questions import ask_picture, find_places, hide_pictures
from gallery_app.engine.reading import save_reading
from gallery_app.engine.shelf import open_shelf
from gallery_app.engine.subject_page import SubjectPage, load_subject_page
from gallery_app.engine.teller import Teller, make_teller
from gallery_app.engine.view import Views, Wishes
from gallery_app.engine.vocabulary import load_vocabulary
from gallery_app.engine.walls import start_lanes
from gallery_app.engine.work import Work, open_work
from gallery_app.imaging.lanes import LanePool
from gallery_app.storage.paths import Paths
from gallery_app.storage.settings import SettingsFile


class Engine:
    """Made once; all methods run on one event loop. `tell` gets every event, from that loop's thread.

    `before_leaving` is awaited before a helpdesk in use is closed: whoever works on it must stop first.
    `hide` is told each key before it is used, for the log. `print_sheet` makes a PDF of a contact sheet, in a
    thread of its own; without it there is none.
    """

    def __init__(
        self,
        paths: Paths,
        tell: Callable[[Event], None],
        before_leaving: Callable[[], Awaitable[None]] | None = None,
        hide: Callable[[str], None] | None = None,
        print_sheet: PrintSheet | None = None,
    ) -> None:
        self._before_leaving = before_leaving
        self._hide = hide or (lambda _key: None)
        self._paths = paths
        self._tell = tell
        self.kept = KeptSettings(SettingsFile(paths.config))
        self._place = CachePlace(paths)
        self.accounts = Accounts(paths, self.kept, self._place, tell)
        self._lanes = LanePool()
        self._desk: Helpdesk | None = None
        self._credentials: Credentials | None = None
        self._holdings: Holdings | None = None
        self._spare: Holdings | None = None
        self._work: Work | None = None
        self._gallery: Gallery | None = None
        self._gallery_job = JobId(0)
        self.exporting = Exporting(
            self._lanes,
            self._place.cache,
            self.require_holdings,
            self.require_work,
            self._shown,
            print_sheet,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End lanes and connections, close the stores."""
        await self._lanes.close()
        await self._leave_desk()
        await asyncio.to_thread(self._place.close)

    async def warm_up(self) -> None:
        """Start the lanes before the first picture needs one; sweep what was handed over long ago."""
        await start_lanes(self._lanes, self._tell)
        await sweep_old_handovers(self._paths.cache)
        await asyncio.to_thread(self.accounts.sweep)

    # --- account ----------------------------------------------------------------------------------------

    async def connect(self, job: JobId, credentials: Credentials, *, keep: bool) -> Account:
        """Check address and key, make this the helpdesk in use, and keep the key if asked to.

        A keyring that cannot keep it is told as a StoreMessage: the key is then good until the app quits.
        """
        self._hide(credentials.api_key)
        on_wait = partial(self._tell_wait, job)
        desk = await self.accounts.open(credentials, on_wait, may_move=self._desk is None)
        async with closed_on_failure(desk):
            if keep:
                desk = replace(desk, account=await self.accounts.keep_key(job, credentials, desk.account))
            await self._leave_desk()
        self._take_over(job, desk, credentials)
        return await self.accounts.settle_in(job, desk, is_asked=True)

    async def connect_saved(self, job: JobId, address: str) -> Account:
        """Make a helpdesk that was connected before the one in use, with the key that the OS keyring keeps.

        It is used at once, as it was known last, and only then asked who signs in: its pictures are there
        while it does not answer. What it answers is raised as by `connect`, after AccountReady.
        """
        credentials = await self.accounts.load_credentials(address)
        self._hide(credentials.api_key)
        on_wait = partial(self._tell_wait, job)
        desk = self.accounts.open_unchecked(credentials, on_wait, may_move=self._desk is None)
        async with closed_on_failure(desk):
            await self._leave_desk()
        self._take_over(job, desk, credentials)
        account = await self.accounts.settle_in(job, desk, is_asked=False)
        self._desk = replace(desk, account=account)  # nobody else changes it while the account's job runs
        return account

    def _take_over(self, job: JobId, desk: Helpdesk, credentials: Credentials) -> None:
        self._use(desk, credentials)
        self.accounts.remember(desk.account)
        self._tell(AccountReady(job, desk.account))
        if desk.was_damaged:
            self._tell(StoreMessage(job, STORE_DAMAGED))
        if (warning := self.accounts.find_warning()) is not None:
            self._tell(StoreMessage(job, warning))
        self.require_work().tell_all(job, self._tell)

    def use_unchecked(self, credentials: Credentials) -> None:
        """Use this helpdesk without asking it first: for commands, where each request counts."""
        self._hide(credentials.api_key)
        desk = self.accounts.open_unchecked(credentials, partial(self._tell_wait, self._gallery_job))
        self._use(desk, credentials)
        if desk.was_damaged:
            self._tell(StoreMessage(self._gallery_job, STORE_DAMAGED))

    async def remove_account(self, job: JobId, address: str, *, keep_data: bool) -> None:
        """Forget a helpdesk, its key and, unless told otherwise, all that it left here. AccountRemoved.

        Raises:
            KeyStoreUnavailable, StoreUnavailable: what of it is still there.
        """
        was_in_use = self._desk is not None and self._desk.account.address == address
        if was_in_use:
            await self._leave_desk()
        freed = 0
        try:
            freed = await self.accounts.remove(job, address, keep_data=keep_data)
        finally:
            self._tell(AccountRemoved(job, address, freed, was_in_use))

    async def set_privacy(self, job: JobId, privacy: Privacy) -> None:
        """Keep the choice, and open the helpdesk in use where its pictures are to be now. PrivacyChanged."""
        was_private, desk, credentials = self._place.is_private, self._desk, self._credentials
        self.accounts.save_privacy(privacy)
        self._tell(PrivacyChanged(job, self.accounts.privacy))
        if was_private != self.accounts.wants_private and desk is not None and credentials:
            await self._leave_desk()
            again = self.accounts.open_unchecked(credentials, partial(self._tell_wait, job))
            self._take_over(job, replace(again, account=desk.account), credentials)

    def _use(self, desk: Helpdesk, credentials: Credentials) -> None:
        self._desk, self._holdings, self._work = desk, open_holdings(desk), open_work(desk)
        self._credentials = credentials
        self.exporting.is_leaving = False

    async def _leave_desk(self) -> None:
        if (desk := self._desk) is not None:
            with self.exporting.leaving():
                if self._before_leaving is not None:
                    await self._before_leaving()
            holdings, self._holdings = self._holdings, None
            self._desk = self._gallery = self._work = self._credentials = None
            self._gallery_job = JobId(0)
            try:
                await self._close_spare()
                if holdings is not None:
                    await holdings.close()
                self._lanes.renew()
            finally:  # cancelled in between: nobody knows of it any more, so it is closed all the same
                await desk.close()

    # --- gallery ----------------------------------------------------------------------------------------

    async def open_gallery(
        self, job: JobId, query: Query, request: PageRequest, *, ask: bool = True, whole: bool = False
    ) -> Gallery:
        """Open a query, or turn the page of the one that is open; tells PageReady, tiles, and what is new.

        Another page of the open query is cut from the same result; the same page again asks anew. `whole`:
        nothing is folded away.

        Raises:
            GalleryError: the one ticket or article that the query names cannot be read, or nothing can be
                shown because Freshdesk cannot be asked.
        """
        teller = self._begin(job)
        gallery = self._gallery
        is_open = gallery is not None and gallery.query == query
        is_again = is_open and gallery is not None and gallery.request == request
        if gallery is None or not is_open or is_again:
            gallery = await self._make_gallery(query, teller, anew=is_again, whole=whole)
            self._gallery = gallery
        await gallery.show(teller, request, ask=ask, anew=is_again)
        return gallery

    async def open_subject(
        self, job: JobId, subject: Subject, request: PageRequest, company_id: CompanyId | None = None
    ) -> SubjectPage:
        """Load a page of one ticket or article with every picture; for commands."""
        teller = self._begin(job)
        return await load_subject_page(
            self.require_holdings(), self._lanes, subject, request, company_id=company_id, teller=teller
        )

    async def collect(
        self,
        job: JobId,
        query: Query,
        request: PageRequest,
        *,
        whole: bool,
        read_limit: int,
        look_limit: int,
    ) -> Gallery:
        """Ask, read and look into pictures first, then open the query's page; for commands."""
        teller = self._begin(job)
        self._gallery = gallery = await self._make_gallery(query, teller, anew=True, whole=whole)
        await collect(self.require_holdings(), gallery, teller, read_limit=read_limit, look_limit=look_limit)
        await gallery.show(teller, request, ask=False)
        return gallery

    async def find(self, job: JobId, query: Query, *, articles: bool, limit: int) -> Finding:
        """Ask Freshdesk which tickets or articles may answer, and give what is known; for commands."""
        teller = self._begin(job)
        gallery = await self._make_gallery(query, teller, anew=True, whole=False)
        return await find_hits(self.require_holdings(), gallery, teller, articles=articles, limit=limit)

    async def look_into_all(self, job: JobId, query: Query) -> tuple[int, int]:
        """Load every picture that the query cannot decide: how many were tried, and how many are left."""
        teller = self._begin(job)
        gallery = await self._make_gallery(query, teller, anew=False, whole=True)
        tried = await gallery.look(teller)
        return tried, (await gallery.cover()).undecided

    async def read_more(self, job: JobId, limit: int = READ_MORE) -> None:
        """Read more of the tickets that may answer the open query."""
        await self._require_gallery().read_more(self._begin(job), limit)

    async def look_into(self, job: JobId, limit: int | None = None) -> None:
        """Load the open query's undecided pictures."""
        await self._require_gallery().look_into(self._begin(job), limit)

    async def list_result(self, job: JobId) -> None:
        """Tell every item of the open query's result."""
        await self._require_gallery().list_result(make_teller(job, self._tell))

    async def retry(self, job: JobId, images: Sequence[ImageId]) -> None:
        """Try failed pictures of the open gallery again, with a fresh reading of their tickets."""
        await self._require_gallery().retry(self._begin(job), images)

    def put_first(self, images: Sequence[ImageId]) -> None:
        """Serve these tiles before the rest of the page."""
        if self._gallery is not None:
            self._gallery.put_first(images)

    async def _make_gallery(self, query: Query, teller: Teller, *, anew: bool, whole: bool) -> Gallery:
        """Read the parents that the query names, then stand ready to cut pages."""
        holdings = self.require_holdings()
        moment = Moment(datetime.now().astimezone())
        named = find_named(query)
        if named is None:
            return Gallery(holdings, self._lanes, query, moment, whole=whole)
        readings = await read_named(holdings, named, anew=anew, teller=teller)
        unkept = [error for subject in readings.readings if (error := holdings.links.find_unkept(subject))]
        if unkept:
            teller.keeping.say(unkept[0])
            holdings = await self._open_spare(readings)
        return Gallery(holdings, self._lanes, query, moment, readings, whole=whole)

    async def _open_spare(self, readings: NamedReadings) -> Holdings:
        """A catalog in memory that knows what was just read."""
        await self._close_spare()
        self._spare = spare = open_spare(self._require_desk(), self.require_holdings().allowed_remote)
        for subject, reading in readings.readings.items():
            save_reading(spare.catalog, reading)
            spare.links.put(subject, reading)
        return spare

    async def _close_spare(self) -> None:
        if (spare := self._spare) is not None:
            self._spare = None
            await close_spare(spare)

    # --- beside the gallery -----------------------------------------------------------------------------

    async def hide(self, job: JobId, images: Sequence[ImageId], *, hidden: bool) -> None:
        """Fold these pictures away everywhere, or show them again."""
        shown = self._gallery.shown if self._gallery is not None else ()
        teller = make_teller(job, self._tell)
        await hide_pictures(self.require_holdings(), self._lanes, images, shown, teller, hidden=hidden)

    async def find_places(self, job: JobId, image: ImageId) -> None:
        """Tell everywhere a picture is known to be shown."""
        await find_places(self.require_holdings(), image, make_teller(job, self._tell))

    async def view(self, job: JobId, image: ImageId, wishes: Wishes) -> None:
        """Tell the parts of a picture that a viewer wishes for, until cancelled."""
        await self._make_views(job).show(image, wishes)

    async def prepare_views(self, job: JobId, images: Sequence[ImageId], part: ViewPart) -> None:
        """Tell this part of pictures that may be looked at next."""
        await self._make_views(job).prepare(images, part)

    async def inspect(self, job: JobId, images: Sequence[ImageId]) -> None:
        """Tell all that is known of pictures, then again with what their files say."""
        teller = make_teller(job, self._tell)
        await inspect_pictures(self.require_holdings(), self._lanes, images, self._shown(), teller)

    async def inspect_of(self, job: JobId, subject: Subject, image: ImageId) -> None:
        """The same for one picture of a ticket or article, which is read for it; for commands.

        Raises:
            NotFound: it shows no such picture.
        """
        await inspect_one(self.require_holdings(), self._lanes, subject, image, self._begin(job))

    async def inspect_file(self, path: Path) -> Inspection:
        """What a file of this computer says; needs no helpdesk."""
        return await inspect_file(self._lanes, path)

    async def ask_picture(self, job: JobId, picture: bytes) -> None:
        """Tell where a pasted picture was seen."""
        await ask_picture(self.require_holdings(), self._lanes, picture, make_teller(job, self._tell))

    async def refresh_tickets(self, job: JobId) -> None:
        """Fill the catalog from the recent tickets, then say what that brought to what is open."""
        desk = self._require_desk()
        await fill_recent(desk, job, self._tell)
        self._tell(VocabularyReady(job, desk.catalog.load_vocabulary()))
        if self._gallery is not None:
            await self._gallery.tell_more(make_teller(self._gallery_job, self._tell))

    async def open_shelf(self, job: JobId, parent: Category | Folder | None) -> None:
        """Tell one level of the knowledge base."""
        await open_shelf(self._require_desk(), job, parent, self._tell)

    async def list_copies(self, image: ImageId) -> tuple[Place, ...]:
        """Everywhere the same bytes are known to be shown."""
        return await self.require_holdings().searches.quick.ask(
            lambda search: search.find_places(image, distance=0)
        )

    def known_vocabulary(self) -> Vocabulary:
        """The account's own words as far as the catalog has them."""
        return self.require_holdings().catalog.load_vocabulary()

    async def load_vocabulary(self) -> Vocabulary:
        """The account's own words, asked of Freshdesk if that was long ago."""
        return await load_vocabulary(self._require_desk())

    # --- below ------------------------------------------------------------------------------------------

    def _begin(self, job: JobId) -> Teller:
        """A job that works on the open gallery: what failed before may work now."""
        self._gallery_job = job
        if self._holdings is not None:
            self._holdings.links.forget_failures()
        return make_teller(job, self._tell)

    def _make_views(self, job: JobId) -> Views:
        return Views(self.require_holdings(), self._lanes, self._shown(), make_teller(job, self._tell))

    def _shown(self) -> dict[ImageId, ImageRef]:
        """In which ticket each picture of the open page stands."""
        return {ref.id: ref for ref in self._gallery.shown} if self._gallery is not None else {}

    def _require_desk(self) -> Helpdesk:
        if self._desk is None:
            raise NoAccount
        return self._desk

    def require_holdings(self) -> Holdings:
        """What galleries work from. Raises NoAccount."""
        if self._holdings is None:
            raise NoAccount
        return self._holdings

    def require_work(self) -> Work:
        """What a person made of pictures of this helpdesk.

        Raises:
            NoAccount: none is connected.
        """
        if self._work is None:
            raise NoAccount
        return self._work

    def _require_gallery(self) -> Gallery:
        self._require_desk()
        if self._gallery is None:
            raise GalleryError(mark("Nothing is open"), mark("Search for something first."))
        return self._gallery

    def _tell_wait(self, connecting: JobId, wait_s: float) -> None:
        """The wait concerns whoever asks: the connecting job until a gallery of that helpdesk is opened."""
        self._tell(Waiting(self._gallery_job or connecting, wait_s))

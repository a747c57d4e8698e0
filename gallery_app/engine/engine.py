"""The engine: one connected helpdesk, one open gallery, the lanes; its use cases as coroutines."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial
from types import TracebackType
from typing import Self

from gallery_app.domain.account import Account
from gallery_app.domain.errors import GalleryError, KeyStoreUnavailable, NoAccount, StoreUnavailable
from gallery_app.domain.events import AccountReady, Event, StoreMessage, Waiting
from gallery_app.domain.ids import CompanyId, ImageId, JobId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.subject import Subject
from gallery_app.engine.gallery import Gallery, open_gallery
from gallery_app.engine.helpdesk import (
    Credentials,
    Helpdesk,
    open_helpdesk,
    open_helpdesk_unchecked,
)
from gallery_app.engine.keys import fetch_kept_key, keep_key
from gallery_app.engine.people import tell_people
from gallery_app.imaging.lanes import LanePool
from gallery_app.storage.paths import Paths
from gallery_app.storage.settings import Settings, SettingsFile

_log = logging.getLogger(__name__)
_DAMAGED = StoreUnavailable(
    "The local store was damaged", "It was moved aside and is being rebuilt; nothing in Freshdesk is touched."
)


class Engine:
    """Made once; all methods run on one event loop. `tell` gets every event, from that loop's thread.

    `before_leaving` is awaited before a helpdesk in use is closed: whoever works on it must stop first.
    `hide` is told each key before it is used, for the log.
    """

    def __init__(
        self,
        paths: Paths,
        tell: Callable[[Event], None],
        before_leaving: Callable[[], Awaitable[None]] | None = None,
        hide: Callable[[str], None] | None = None,
    ) -> None:
        self._before_leaving = before_leaving
        self._hide = hide
        self._paths = paths
        self._tell = tell
        self._settings_file = SettingsFile(paths.config)
        self.settings: Settings = self._settings_file.load()
        self._lanes = LanePool()
        self._desk: Helpdesk | None = None
        self._gallery: Gallery | None = None
        self._gallery_job = JobId(0)

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

    async def warm_up(self) -> None:
        """Start the lanes before the first picture needs one."""
        await self._lanes.start()

    # --- account ----------------------------------------------------------------------------------------

    async def connect(self, job: JobId, credentials: Credentials, *, keep: bool) -> Account:
        """Check address and key, make this the helpdesk in use, and keep the key if asked to.

        A keyring that cannot keep it is told as a StoreMessage: the key is then good until the app quits.
        """
        self._keep_out_of_log(credentials)
        on_wait = partial(self._tell_wait, job)
        desk = await open_helpdesk(credentials, self._paths, self.settings, on_wait)
        try:
            if keep:
                desk = replace(desk, account=await self._keep(job, credentials, desk.account))
            await self._leave_desk()
        except BaseException:  # cancelled in between: the helpdesk in use stays, if it was not left yet
            await desk.close()
            raise
        self._desk, account = desk, desk.account
        if not account.is_demo:
            self._remember_account(account.address)
        self._tell(AccountReady(job, account))
        if desk.was_damaged:
            self._tell(StoreMessage(job, _DAMAGED))
        return account

    async def connect_saved(self, job: JobId, address: str) -> Account:
        """Connect with the key that the OS keyring keeps for `address`."""
        key = await fetch_kept_key(address)
        if key is None:
            raise NoAccount("No key is kept for this helpdesk", "Connect it again with its API key.")
        return await self.connect(job, Credentials(address, key, key_kept=True), keep=False)

    def use_unchecked(self, credentials: Credentials) -> None:
        """Use this helpdesk without asking it first: for commands, where each request counts."""
        self._keep_out_of_log(credentials)
        on_wait = partial(self._tell_wait, self._gallery_job)
        self._desk = open_helpdesk_unchecked(credentials, self._paths, self.settings, on_wait)
        if self._desk.was_damaged:
            self._tell(StoreMessage(self._gallery_job, _DAMAGED))

    def _keep_out_of_log(self, credentials: Credentials) -> None:
        if self._hide is not None:
            self._hide(credentials.api_key)

    async def _keep(self, job: JobId, credentials: Credentials, account: Account) -> Account:
        try:
            await keep_key(account.address, credentials.api_key)
        except KeyStoreUnavailable as error:
            self._tell(StoreMessage(job, error))
            return account
        return replace(account, key_kept=True)

    def _remember_account(self, address: str) -> None:
        kept = self._settings_file.load()  # another window may have connected a helpdesk meanwhile
        others = tuple(known for known in kept.accounts if known != address)
        self._save(replace(kept, accounts=(address, *others)))

    def remember(self, remembered: dict[str, str]) -> None:
        """Keep what a window wants to find again at its next start."""
        kept = self._settings_file.load()
        self._save(replace(kept, remembered={**kept.remembered, **remembered}))

    def _save(self, settings: Settings) -> None:
        """Keep the settings; a folder that cannot be written is logged, the app goes on."""
        self.settings = settings
        try:
            self._settings_file.save(settings)
        except (OSError, GalleryError):
            _log.warning("settings could not be kept")

    async def _leave_desk(self) -> None:
        if (desk := self._desk) is not None:
            if self._before_leaving is not None:
                await self._before_leaving()
            self._desk = self._gallery = None
            self._gallery_job = JobId(0)
            await desk.close()

    # --- gallery ----------------------------------------------------------------------------------------

    async def open_gallery(
        self,
        job: JobId,
        subject: Subject,
        request: PageRequest,
        *,
        company_id: CompanyId | None = None,
        with_people: bool = False,
    ) -> Gallery:
        """Open a subject, or turn the page of the one that is open; tells PageReady and each tile.

        Another page of the open subject reuses its reading; the same page again reads anew.
        """
        self._gallery_job = job
        desk = self._require_desk()
        gallery = self._gallery
        if gallery is None or gallery.subject != subject or gallery.request == request:
            gallery = await open_gallery(desk, self._lanes, subject, company_id)
            self._gallery = gallery
        async with asyncio.TaskGroup() as group:
            group.create_task(gallery.show_page(job, request, self._tell))
            if with_people and gallery.ticket is not None:  # after PageReady, which comes without a pause
                group.create_task(tell_people(desk, gallery.ticket, job, self._tell))
        return gallery

    async def retry(self, job: JobId, images: Sequence[ImageId]) -> None:
        """Try failed pictures of the open gallery again, with a fresh reading."""
        self._gallery_job = job
        if self._gallery is None:
            raise NoAccount
        await self._gallery.retry(job, images, self._tell)

    def put_first(self, images: Sequence[ImageId]) -> None:
        """Serve these tiles before the rest of the page."""
        if self._gallery is not None:
            self._gallery.put_first(images)

    def _require_desk(self) -> Helpdesk:
        if self._desk is None:
            raise NoAccount
        return self._desk

    def _tell_wait(self, connecting: JobId, wait_s: float) -> None:
        """The wait concerns whoever asks: the connecting job until a gallery of that helpdesk is opened."""
        self._tell(Waiting(self._gallery_job or connecting, wait_s))

"""The use cases of accounts: keys kept, changed and forgotten, and all that a helpdesk left here deleted."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from gallery_app.domain.account import Account
from gallery_app.domain.errors import GalleryError, KeyStoreUnavailable, NoAccount
from gallery_app.domain.events import AccountsChanged, AccountsMeasured, Event, StoreMessage
from gallery_app.domain.ids import JobId
from gallery_app.domain.privacy import Privacy
from gallery_app.engine.cache_place import NOT_IN_MEMORY, CachePlace
from gallery_app.engine.helpdesk import Credentials, Helpdesk, open_helpdesk, open_helpdesk_unchecked
from gallery_app.engine.kept_settings import KeptSettings
from gallery_app.engine.keys import fetch_kept_key, find_key_store, forget_key, keep_key
from gallery_app.storage.paths import Paths, make_account_name, measure_folder, remove_folder, sweep_removed

_DAY_S: Final = 24 * 3600
_FORGET_AT_ONCE: Final = 50
_CLOCK_DOUBT_S: Final = 2 * _DAY_S


@dataclass(slots=True)
class Accounts:
    """Of one engine; `paths` as they were found at the start, `place` the folders in use."""

    paths: Paths
    kept: KeptSettings
    place: CachePlace
    tell: Callable[[Event], None]

    # --- opening ----------------------------------------------------------------------------------------

    async def open(
        self, credentials: Credentials, on_wait: Callable[[float], None], *, may_move: bool
    ) -> Helpdesk:
        """Check address and key, then open the stores. Raises as `open_helpdesk`.

        `may_move` says that nobody uses a store now: then they are opened where they are to be.
        """
        if may_move:
            self.settle_place()
        return await open_helpdesk(credentials, self.place.paths, self.place.limit(self.kept.now), on_wait)

    def open_unchecked(self, credentials: Credentials, on_wait: Callable[[float], None]) -> Helpdesk:
        """As `open`, without a request, once no store is in use."""
        self.settle_place()
        return open_helpdesk_unchecked(
            credentials, self.place.paths, self.place.limit(self.kept.now), on_wait
        )

    def settle_place(self) -> None:
        """Use the folders that the settings or the start ask for."""
        self.place.switch(is_private=self.wants_private)

    @property
    def wants_private(self) -> bool:
        """Nothing of tickets and pictures is to be kept."""
        return self.kept.now.is_private or self.paths.is_private

    def find_warning(self) -> GalleryError | None:
        """What a person should know of where pictures are kept."""
        return NOT_IN_MEMORY if self.place.is_on_disk_after_all else None

    # --- keys -------------------------------------------------------------------------------------------

    async def load_credentials(self, address: str) -> Credentials:
        """Address and key of a helpdesk that was connected before.

        Raises:
            NoAccount: its key is not kept.
            KeyStoreUnavailable: the password store did not give it.
        """
        key = await fetch_kept_key(address)
        if key is None:
            raise NoAccount("No key is kept for this helpdesk", await self._where_the_key_may_be(address))
        return Credentials(address, key, key_store=await find_key_store())

    async def load_last(self) -> Credentials:
        """The helpdesk used last, with its kept key.

        Raises:
            NoAccount: none was ever connected, or its key is gone.
        """
        if not self.kept.now.accounts:
            raise NoAccount
        return await self.load_credentials(self.kept.now.accounts[0].address)

    async def keep_key(self, job: JobId, credentials: Credentials, account: Account) -> Account:
        """The account with where its key is kept now; a store that does not take it is told, not raised."""
        try:
            return replace(account, key_store=await keep_key(account.address, credentials.api_key))
        except KeyStoreUnavailable as error:
            self.tell(StoreMessage(job, error))
            return account

    async def forget_key(self, job: JobId, address: str) -> None:
        """Take the key out of the password store; the helpdesk stays known. Tells AccountsChanged."""
        await forget_key(address)
        self.kept.forget_key_store(address)
        self.tell(AccountsChanged(job, self.kept.now.accounts))

    async def _where_the_key_may_be(self, address: str) -> str:
        """The system may offer another store than the one that was given the key."""
        known = self.kept.find_account(address)
        if known is not None and known.key_store and known.key_store != (now := await find_key_store()):
            return f"It was kept in {known.key_store}, and this session offers {now}. Type it once more."
        return "Connect it again with its API key."

    # --- what is known, and forgetting it ---------------------------------------------------------------

    def remember(self, account: Account) -> None:
        """The helpdesk used last. In private mode only what was asked to be kept: one whose key is."""
        is_wanted = not account.is_demo and (account.key_kept or not self.wants_private)
        if is_wanted:
            self.kept.put_account_first(account)

    def remember_window(self, remembered: Mapping[str, str]) -> None:
        """What a window wants to find again; its searches name people, so in private mode nothing of it."""
        if not self.wants_private:
            self.kept.remember(remembered)

    async def remove(self, job: JobId, address: str, *, keep_data: bool) -> int:
        """Forget a helpdesk that is not in use, and its key; gives the bytes that were deleted with it.

        Tells AccountsChanged. A password store that does not answer keeps nothing else from being deleted.

        Raises:
            KeyStoreUnavailable: all else is gone, the key may still be in the store.
            StoreUnavailable: some files could not be deleted.
        """
        self.kept.forget_account(address)
        if not keep_data:
            self.kept.forget_searches()
        freed = 0 if keep_data else await asyncio.to_thread(self._remove_data, address)
        self.tell(AccountsChanged(job, self.kept.now.accounts))
        await forget_key(address)
        return freed

    def _remove_data(self, address: str) -> int:
        freed = remove_folder(self.paths.account(make_account_name(address)))
        return freed + remove_folder(self.paths.cache / "handover")

    async def measure(self, job: JobId) -> None:
        """Tell AccountsMeasured."""
        addresses = [account.address for account in self.kept.now.accounts]

        def measure() -> dict[str, int]:
            folders = {address: self.paths.account(make_account_name(address)) for address in addresses}
            return {address: measure_folder(folder) for address, folder in folders.items()}

        self.tell(AccountsMeasured(job, await asyncio.to_thread(measure)))

    # --- what is kept, and for how long -----------------------------------------------------------------

    @property
    def privacy(self) -> Privacy:
        """As it is in effect."""
        return Privacy(self.wants_private, self.kept.now.keep_days)

    def save_privacy(self, privacy: Privacy) -> None:
        """Keep the choice, if it can be followed.

        Raises:
            StoreUnavailable: there is no place for private mode; nothing is changed.
        """
        if privacy.is_private:
            self.place.switch(is_private=True)
        self.kept.change(
            lambda kept: replace(kept, is_private=privacy.is_private, keep_days=privacy.keep_days)
        )

    async def remove_unused(self, desk: Helpdesk) -> None:
        """Remove pictures and tickets that nobody looked at for longer than they are to be kept.

        By the helpdesk's clock: where this computer's differs much from it, ages are not to be trusted and
        nothing is removed.
        """
        await asyncio.to_thread(sweep_removed, self.paths.cache / "accounts")
        now_s, days = time.time(), self.kept.now.keep_days
        if not days or abs(desk.client.clock.now().timestamp() - now_s) > _CLOCK_DOUBT_S:
            return
        before_s = now_s - days * _DAY_S
        await asyncio.to_thread(desk.originals.remove_unused, before_s)
        for remove in (desk.thumbnails.remove_unused, desk.catalog.forget_unseen):
            removed = _FORGET_AT_ONCE
            while removed == _FORGET_AT_ONCE:
                removed = remove(before_s, _FORGET_AT_ONCE)
                await asyncio.sleep(0)  # whoever waits for a page comes first

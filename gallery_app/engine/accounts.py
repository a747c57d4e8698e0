"""The use cases of accounts: keys kept, changed and forgotten, and all that a helpdesk left here deleted."""

import asyncio
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Final

from gallery_app.domain.account import Account
from gallery_app.domain.errors import GalleryError, KeyStoreUnavailable, NoAccount
from gallery_app.domain.events import AccountsChanged, AccountsMeasured, Event, StoreMessage, VocabularyReady
from gallery_app.domain.ids import JobId
from gallery_app.domain.privacy import Privacy
from gallery_app.domain.query import Vocabulary
from gallery_app.domain.translation import mark
from gallery_app.engine.cache_place import NOT_IN_MEMORY, CachePlace
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.fill import forget_listing
from gallery_app.engine.helpdesk import Helpdesk, ask_account, open_helpdesk, open_helpdesk_unchecked
from gallery_app.engine.kept_settings import KeptSettings
from gallery_app.engine.keys import fetch_kept_key, find_key_store, forget_key, keep_key
from gallery_app.engine.uninterrupted import uninterrupted
from gallery_app.engine.vocabulary import load_vocabulary
from gallery_app.freshdesk.urls import parse_address
from gallery_app.storage.first_sight import write_sight
from gallery_app.storage.paths import Paths, make_account_name, measure_folder, remove_folder, sweep_removed
from gallery_app.storage.private_folder import sweep_private_folders

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
    changing: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held by whoever connects, leaves or moves a helpdesk: a half-done change is nobody's to see."""

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

    def open_unchecked(
        self, credentials: Credentials, on_wait: Callable[[float], None], *, may_move: bool = True
    ) -> Helpdesk:
        """As `open`, without a request: the account is as it was known last."""
        if may_move:
            self.settle_place()
        known = self.kept.find_account(parse_address(credentials.address))
        return open_helpdesk_unchecked(
            credentials, self.place.paths, self.place.limit(self.kept.now), on_wait, known
        )

    async def settle_in(self, job: JobId, desk: Helpdesk, *, is_asked: bool) -> Account:
        """What comes once a helpdesk is in use: its own words, who signs in if that is not known anew, and
        what nobody looked at for long goes.

        Raises:
            KeyRefused, NotAllowed, HelpdeskUnreachable …: as `open_helpdesk`, unless it `is_asked` already.
        """
        account, words = desk.account, Vocabulary()
        if not is_asked:
            self.tell(VocabularyReady(job, words := desk.catalog.load_vocabulary()))
            account = await self._ask_anew(job, desk)
        with suppress(GalleryError):  # searching works without the account's own words
            if (asked := await load_vocabulary(desk)) != words:
                self.tell(VocabularyReady(job, asked))
        with suppress(GalleryError):  # a full disk: there is nothing more to remove from
            await self.remove_unused(desk)
        return account

    async def _ask_anew(self, job: JobId, desk: Helpdesk) -> Account:
        """Who signs in by now, kept unless the helpdesk was forgotten meanwhile; its key may have been."""
        account = await ask_account(desk.client, desk.account)
        known = self.kept.find_account(account.address)
        if known is not None:
            account = replace(account, key_store=known.key_store)
            self.remember(account)
            self.tell(AccountsChanged(job, self.kept.now.accounts))
        return account

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
            raise await self._make_keyless(address)
        return Credentials(address, key, key_store=await find_key_store())

    async def load_last(self) -> Credentials:
        """The helpdesk used last, with its kept key; for commands.

        Raises:
            NoAccount: none was ever connected, or its key is gone.
        """
        if not self.kept.now.accounts:
            raise NoAccount(hint="Connect one with gallery-app account add, or use --demo.")
        return await self.load_credentials(self.kept.now.accounts[0].address)

    async def keep_key(self, job: JobId, credentials: Credentials, account: Account) -> Account:
        """The account with where its key is kept now; a store that does not take it is told, not raised."""
        try:
            keeping = keep_key(account.address, credentials.api_key)
            return replace(account, key_store=await uninterrupted(keeping))
        except asyncio.CancelledError:  # nobody connects it any more: a key of nothing must not stay
            if self.kept.find_account(account.address) is None:
                with suppress(KeyStoreUnavailable):  # the cancelling goes on whatever the store says
                    await forget_key(account.address)
            raise
        except KeyStoreUnavailable as error:
            self.tell(StoreMessage(job, error))
            return account

    async def forget_key(self, job: JobId, address: str) -> None:
        """Take the key out of the password store; the helpdesk stays known. Tells AccountsChanged."""
        await forget_key(address)
        self.kept.forget_key_store(address)
        self.tell(AccountsChanged(job, self.kept.now.accounts))

    async def _make_keyless(self, address: str) -> NoAccount:
        """Where its key may be: the system may offer another store than the one that was given it."""
        title, known = mark("No key is kept for this helpdesk"), self.kept.find_account(address)
        if known is not None and known.key_store and known.key_store != (now := await find_key_store()):
            hint = mark("It was kept in {store}, and this session offers {other}. Type it once more.")
            return NoAccount(title, hint, store=known.key_store, other=now)
        return NoAccount(title, mark("Connect it again with its API key."))

    # --- what is known, and forgetting it ---------------------------------------------------------------

    def remember(self, account: Account) -> None:
        """The helpdesk used last. In private mode only what was asked to be kept: one whose key is."""
        if account.is_demo or (self.wants_private and not account.key_kept):
            return
        known = self.kept.find_account(account.address)
        if known is not None and not account.key_kept:  # a key that was kept before still is
            account = replace(account, key_store=known.key_store)
        self.kept.put_account_first(account)

    def remember_window(self, remembered: Mapping[str, str]) -> None:
        """What a window wants to find again; its searches name people, so in private mode nothing of it."""
        if not self.wants_private:
            self.kept.remember(remembered)

    def keep_sight(self, address: str, sight: bytes) -> None:
        """The window as it is closed on this helpdesk, for its next start; never in private mode."""
        folder = self.paths.account(make_account_name(address))
        if folder.is_dir():
            write_sight(folder, b"" if self.wants_private else sight)

    async def remove(self, job: JobId, address: str, *, keep_data: bool) -> int:
        """Forget a helpdesk that is not in use, and its key; gives the bytes that were deleted with it.

        Tells AccountsChanged. What could not be deleted leaves the helpdesk known, so that it can be removed
        again; a password store that does not answer keeps nothing else from being deleted.

        Raises:
            KeyStoreUnavailable: the pictures are gone, the key may still be in the store.
            StoreUnavailable: some files could not be deleted; the key is gone.
        """
        kept_key = await self._try_to_forget_key(address)
        try:
            freed = 0 if keep_data else await asyncio.to_thread(self._remove_data, address)
            if kept_key is None:
                self.kept.forget_account(address)
            if not keep_data:
                self.kept.forget_searches()
        finally:
            self.tell(AccountsChanged(job, self.kept.now.accounts))
        if kept_key is not None:
            raise kept_key
        return freed

    async def _try_to_forget_key(self, address: str) -> KeyStoreUnavailable | None:
        """Why the store may still have the key; None if it has none."""
        known = self.kept.find_account(address)
        try:
            await forget_key(address)
        except KeyStoreUnavailable as error:
            return error if known is None or known.key_kept else None
        self.kept.forget_key_store(address)
        return None

    def _remove_data(self, address: str) -> int:
        name = make_account_name(address)
        folders = {self.paths.account(name), self.place.paths.account(name), self.paths.cache / "handover"}
        return sum(remove_folder(folder) for folder in folders)

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

    def sweep(self) -> None:
        """Go on with what an earlier run could not end: removals, and private folders of killed programs."""
        sweep_removed(self.paths.cache / "accounts")
        sweep_private_folders()

    async def remove_unused(self, desk: Helpdesk) -> None:
        """Remove pictures and tickets that nobody looked at for longer than they are to be kept.

        By the helpdesk's clock: where this computer's differs much from it, ages are not to be trusted and
        nothing is removed.
        """
        now_s, days = time.time(), self.kept.now.keep_days
        if not days or abs(desk.client.clock.now().timestamp() - now_s) > _CLOCK_DOUBT_S:
            return
        before_s = now_s - days * _DAY_S
        desk.catalog.see_parents([*desk.work.load_tray(), *desk.work.load_edits()])
        await asyncio.to_thread(desk.originals.remove_unused, before_s)
        forgotten = 0
        for remove in (desk.thumbnails.remove_unused, desk.catalog.forget_unseen):
            removed = _FORGET_AT_ONCE
            while removed == _FORGET_AT_ONCE:
                removed = remove(before_s, _FORGET_AT_ONCE)
                forgotten = removed or forgotten
                await asyncio.sleep(0)  # whoever waits for a page comes first
        if forgotten:
            forget_listing(desk.catalog)

"""The use cases of accounts for commands: connect, list, check, remove; no window and no stores."""

from collections.abc import Callable
from dataclasses import replace

from gallery_app.domain.account import Account
from gallery_app.domain.errors import KeyStoreUnavailable, NoAccount
from gallery_app.domain.events import Event
from gallery_app.domain.ids import JobId
from gallery_app.engine.accounts import Accounts
from gallery_app.engine.cache_place import CachePlace
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.helpdesk import check_credentials
from gallery_app.engine.kept_settings import KeptSettings
from gallery_app.engine.keys import find_key_store, keep_key
from gallery_app.freshdesk.auth import ApiKey
from gallery_app.freshdesk.urls import parse_address
from gallery_app.storage.paths import Paths
from gallery_app.storage.settings import SettingsFile

_JOB = JobId(1)
_WITHOUT_STORE = (
    "Nothing was kept. Unlock or install one, or give each command GALLERY_APP_URL and GALLERY_APP_API_KEY."
)


async def add_account(
    paths: Paths, typed_address: str, key: str, hide: Callable[[str], None] | None = None
) -> Account:
    """Check address and key, and keep both; connected before, this changes its key.

    Raises:
        BadAddress, KeyRefused, HelpdeskUnreachable …: the helpdesk was not connected, nothing is kept.
        KeyStoreUnavailable: the key is right and cannot be kept here.
    """
    _hide(hide, key)
    address = parse_address(typed_address)
    ApiKey(key)  # refuses what cannot be one
    try:
        await find_key_store()  # before the helpdesk is asked: without a store there is nothing to be done
    except KeyStoreUnavailable as error:
        raise KeyStoreUnavailable(error.title, _WITHOUT_STORE) from error
    account = await check_credentials(Credentials(address, key), _ignore)
    account = replace(account, key_store=await keep_key(address, key))
    make_accounts(paths).kept.put_account_first(account)
    return account


def list_accounts(paths: Paths) -> tuple[Account, ...]:
    """Helpdesks that were connected, last used first, as they answered then."""
    return make_accounts(paths).kept.now.accounts


async def check_account(
    paths: Paths, typed: str | None, hide: Callable[[str], None] | None = None
) -> Account:
    """Ask a helpdesk with its kept key who is signed in; without a name the one used last.

    Raises:
        NoAccount, KeyStoreUnavailable, KeyRefused, HelpdeskUnreachable …: what is wrong with it.
    """
    credentials = await find_credentials(paths, typed)
    _hide(hide, credentials.api_key)
    return await check_credentials(credentials, _ignore)


async def remove_account(paths: Paths, typed: str, *, keep_data: bool) -> int:
    """Forget a helpdesk, its key and, unless told otherwise, all it left here; gives the bytes deleted.

    Raises:
        NoAccount: it was never connected.
        KeyStoreUnavailable, StoreUnavailable: what of it is still there.
    """
    accounts = make_accounts(paths)
    address = find_known(accounts, typed).address
    return await accounts.remove(_JOB, address, keep_data=keep_data)


async def find_credentials(paths: Paths, typed: str | None) -> Credentials:
    """Address and kept key of the helpdesk that is meant; without a name of the one used last.

    Raises:
        NoAccount: it was never connected, or its key is not kept.
        KeyStoreUnavailable: the password store did not give the key.
    """
    accounts = make_accounts(paths)
    if typed is None:
        return await accounts.load_last()
    return await accounts.load_credentials(find_known(accounts, typed).address)


def find_known(accounts: Accounts, typed: str) -> Account:
    """The connected helpdesk that is meant: `acme`, its host or a link into it.

    Raises:
        BadAddress: it cannot be an address.
        NoAccount: no such helpdesk was connected.
    """
    known = accounts.kept.find_account(parse_address(typed))
    if known is None:
        raise NoAccount("This helpdesk is not connected", "gallery-app account list names those that are.")
    return known


def make_accounts(paths: Paths, tell: Callable[[Event], None] | None = None) -> Accounts:
    """The accounts of this computer, without an engine."""
    return Accounts(paths, KeptSettings(SettingsFile(paths.config)), CachePlace(paths), tell or _drop)


def _hide(hide: Callable[[str], None] | None, key: str) -> None:
    if hide is not None:
        hide(key)


def _ignore(_wait_s: float) -> None:
    """A command waits without a word."""


def _drop(_event: Event) -> None:
    """Commands are answered by values and errors."""

"""A connected helpdesk: its account, its two clients and its stores on this computer."""

import importlib.metadata
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, replace

from gallery_app.domain.account import Account
from gallery_app.engine.credentials import Credentials
from gallery_app.freshdesk.auth import ApiKey
from gallery_app.freshdesk.client import FreshdeskClient
from gallery_app.freshdesk.download import FileClient
from gallery_app.freshdesk.urls import parse_address
from gallery_app.storage.catalog import Catalog
from gallery_app.storage.originals import OriginalsStore
from gallery_app.storage.paths import Paths, make_account_name, open_folder
from gallery_app.storage.settings import Settings
from gallery_app.storage.thumbnails import ThumbnailStore
from gallery_app.storage.work_store import WorkStore

_POLICY = 1
"""Raise it when limits or the decoding change, so that old verdicts on pictures become void."""


@dataclass(frozen=True, slots=True)
class Helpdesk:
    """Everything a use case needs of one account; made by `open_helpdesk`, ended by `close`."""

    account: Account
    client: FreshdeskClient
    files: FileClient
    catalog: Catalog
    originals: OriginalsStore
    thumbnails: ThumbnailStore
    work: WorkStore

    @property
    def was_damaged(self) -> bool:
        """True if a damaged database was moved aside and rebuilt."""
        stores = (self.catalog, self.thumbnails, self.work)
        return any(store.moved_aside for store in stores)

    async def close(self) -> None:
        """Close connections, then the stores."""
        await self.client.close()
        await self.files.close()
        self.catalog.close()
        self.thumbnails.close()
        self.work.close()


async def open_helpdesk(
    credentials: Credentials, paths: Paths, settings: Settings, on_wait: Callable[[float], None]
) -> Helpdesk:
    """Check address and key with `agents/me`, then open this account's stores.

    Raises:
        BadAddress, KeyRefused, NotAllowed, HelpdeskUnreachable, StoreUnavailable, DiskFull …
    """
    client, account = await _sign_in(credentials, on_wait)
    async with closed_on_failure(client):
        return _open_stores(client, account, paths, settings)


def open_helpdesk_unchecked(
    credentials: Credentials,
    paths: Paths,
    settings: Settings,
    on_wait: Callable[[float], None],
    known: Account | None = None,
) -> Helpdesk:
    """As `open_helpdesk`, without spending a request on the check: the first real request tells as well.

    `known` is what it said of the account when it was asked last.
    """
    address = parse_address(credentials.address)
    client = FreshdeskClient(address, ApiKey(credentials.api_key), on_wait=on_wait)
    return _open_stores(client, _make_account(address, credentials, known), paths, settings)


@asynccontextmanager
async def closed_on_failure(opened: Helpdesk | FreshdeskClient) -> AsyncIterator[None]:
    """Close it again if it does not come into use, also where that is cancelled."""
    try:
        yield
    except BaseException:
        await opened.close()
        raise


async def check_credentials(credentials: Credentials, on_wait: Callable[[float], None]) -> Account:
    """Who is signed in with them; no store is opened. Raises as `open_helpdesk`."""
    client, account = await _sign_in(credentials, on_wait)
    await client.close()
    return account


async def _sign_in(
    credentials: Credentials, on_wait: Callable[[float], None]
) -> tuple[FreshdeskClient, Account]:
    address = parse_address(credentials.address)
    client = FreshdeskClient(address, ApiKey(credentials.api_key), on_wait=on_wait)
    async with closed_on_failure(client):
        return client, await ask_account(client, _make_account(address, credentials))


def _make_account(address: str, credentials: Credentials, known: Account | None = None) -> Account:
    known = known or Account(address, "", "")
    return replace(known, is_demo=credentials.is_demo, key_store=credentials.key_store)


async def ask_account(client: FreshdeskClient, known: Account) -> Account:
    """What the helpdesk says of an account: who is signed in, and what its plan allows."""
    agent = await client.fetch_me()
    return replace(
        known, agent_name=agent.name, agent_email=agent.email, rate_per_minute=client.rate_per_minute
    )


def _open_stores(client: FreshdeskClient, account: Account, paths: Paths, settings: Settings) -> Helpdesk:
    folder = open_folder(paths.account(make_account_name(account.address, is_demo=account.is_demo)))
    catalog = Catalog(folder / "catalog.sqlite", decoder=find_decoder_version())
    with ExitStack() as opened:
        opened.callback(catalog.close)
        thumbnails = ThumbnailStore(folder / "thumbnails.sqlite", limit_bytes=settings.thumbnails_limit_bytes)
        opened.callback(thumbnails.close)
        originals = OriginalsStore(folder / "originals", limit_bytes=settings.originals_limit_bytes)
        work = WorkStore(folder)
        opened.pop_all()
    originals.sweep()
    files = FileClient(api_origin=account.address, clock=client.clock)
    return Helpdesk(account, client, files, catalog, originals, thumbnails, work)


def find_decoder_version() -> str:
    """Names the decoders installed: an update or a new extra makes earlier failures void."""
    try:
        heif = importlib.metadata.version("pi-heif")
    except importlib.metadata.PackageNotFoundError:
        heif = "none"
    return f"pillow {importlib.metadata.version('pillow')}, pi-heif {heif}, policy {_POLICY}"

"""A helpdesk of real parts over a running demo, with its stores in a folder of the test."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from gallery_app.demo import DemoHelpdesk
from gallery_app.domain.account import Account
from gallery_app.engine.helpdesk import Helpdesk
from gallery_app.freshdesk.auth import ApiKey
from gallery_app.freshdesk.client import FreshdeskClient
from gallery_app.freshdesk.download import FileClient
from gallery_app.freshdesk.rate_limit import RateLimiter
from gallery_app.freshdesk.retry import RetryPolicy
from gallery_app.storage.catalog import Catalog
from gallery_app.storage.originals import OriginalsStore
from gallery_app.storage.thumbnails import ThumbnailStore
from gallery_app.storage.work_store import WorkStore

Story = Callable[[Helpdesk], Awaitable[Any]]


def open_desk(demo: DemoHelpdesk, folder: Path, limiter: RateLimiter | None = None) -> Helpdesk:
    """Connected without a request; calls that fail are tried again at once."""
    policy = RetryPolicy(first_wait_s=0.0)
    client = FreshdeskClient(demo.address, ApiKey(demo.api_key), limiter=limiter, policy=policy)
    return Helpdesk(
        account=Account(demo.address, "", "", is_demo=True),
        client=client,
        files=FileClient(api_origin=demo.address, clock=client.clock),
        catalog=Catalog(folder / "catalog.sqlite", decoder="test"),
        originals=OriginalsStore(folder / "originals", limit_bytes=10**8),
        thumbnails=ThumbnailStore(folder / "thumbnails.sqlite", limit_bytes=10**8),
        work=WorkStore(folder),
    )


def run_at_desk(demo: DemoHelpdesk, folder: Path, story: Story, limiter: RateLimiter | None = None) -> Any:
    """Tell the story with the helpdesk open; what it gives."""

    async def whole() -> Any:
        desk = open_desk(demo, folder, limiter)
        try:
            return await story(desk)
        finally:
            await desk.close()

    return asyncio.run(whole())

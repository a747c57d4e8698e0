"""One running demo helpdesk for the tests that only read; faults are cleared after each test."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from gallery_app.demo import DemoHelpdesk, DemoOptions
from gallery_app.domain.errors import GalleryError
from gallery_app.freshdesk.auth import ApiKey
from gallery_app.freshdesk.client import FreshdeskClient
from gallery_app.freshdesk.download import FileClient
from gallery_app.freshdesk.download_limits import DownloadLimits
from gallery_app.freshdesk.found_pictures import FoundPicture
from gallery_app.freshdesk.retry import RetryPolicy

QUICK = RetryPolicy(first_wait_s=0.0)
QUICK_FILES = RetryPolicy(tries=3, first_wait_s=0.0)


class Collected:
    """A sink that keeps everything."""

    def __init__(self) -> None:
        self.data = b""

    def restart(self) -> None:
        self.data = b""

    def write(self, data: bytes) -> None:
        self.data += data


class Desk:
    """A demo helpdesk and the two clients of it."""

    def __init__(self, demo: DemoHelpdesk, client: FreshdeskClient, files: FileClient) -> None:
        self.demo, self.client, self.files = demo, client, files

    async def load(self, picture: FoundPicture) -> bytes | type[GalleryError]:
        """The picture's bytes, or the kind of error that came instead."""
        if picture.problem is not None:
            return type(picture.problem)
        if picture.link is None:
            return picture.data or b""
        sink = Collected()
        try:
            await self.files.download(picture.link, sink, declared_bytes=picture.ref.declared_bytes)
        except GalleryError as error:
            return type(error)
        return sink.data


@asynccontextmanager
async def _open_desk(demo: DemoHelpdesk, limits: DownloadLimits) -> AsyncIterator[Desk]:
    async with (
        FreshdeskClient(demo.address, ApiKey(demo.api_key), policy=QUICK) as client,
        FileClient(api_origin=demo.address, clock=client.clock, policy=QUICK_FILES, limits=limits) as files,
    ):
        yield Desk(demo, client, files)


Run = Callable[[Callable[[Desk], Awaitable[Any]]], Any]


def make_run(demo: DemoHelpdesk, limits: DownloadLimits | None = None) -> Run:
    """A function that runs a story with both clients open."""

    def run(story: Callable[[Desk], Awaitable[Any]]) -> Any:
        async def whole() -> Any:
            async with _open_desk(demo, limits or DownloadLimits()) as desk:
                return await story(desk)

        return asyncio.run(whole())

    return run


@pytest.fixture(scope="session")
def running() -> Iterator[DemoHelpdesk]:
    with DemoHelpdesk(DemoOptions(rate_per_minute=None, list_rate_per_minute=None)) as demo:
        yield demo


@pytest.fixture
def demo(running: DemoHelpdesk) -> Iterator[DemoHelpdesk]:
    running.requests.clear()
    yield running
    running.faults.clear()


@pytest.fixture
def run(demo: DemoHelpdesk) -> Run:
    return make_run(demo)

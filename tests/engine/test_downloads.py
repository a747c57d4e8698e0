"""Two who want the same picture: one download, and nobody is left waiting."""

import asyncio
from pathlib import Path

import pytest

from gallery_app.domain.errors import FileCut
from gallery_app.domain.ids import ImageId, Sha256
from gallery_app.engine.downloads import Downloads, Fetched

IMAGE = ImageId("attachment-1")
FETCHED = Fetched(Sha256("0" * 64), Path("x"), is_whole=True)


class Server:
    """Gives what it is told to, once the gate is open."""

    def __init__(self):
        self.asked = 0
        self.gate = asyncio.Event()
        self.failures = 0

    async def download(self):
        self.asked += 1
        await self.gate.wait()
        if self.failures:
            self.failures -= 1
            raise FileCut
        return FETCHED


async def start(downloads, server, image=IMAGE):
    task = asyncio.create_task(downloads.share(image, server.download))
    await asyncio.sleep(0)
    return task


def test_who_comes_second_takes_what_the_first_one_fetched():
    async def story():
        downloads, server = Downloads(), Server()
        tasks = [await start(downloads, server) for _ in range(3)]
        other = await start(downloads, server, ImageId("attachment-2"))
        server.gate.set()
        return await asyncio.gather(*tasks, other), server.asked

    given, asked = asyncio.run(story())
    assert (given, asked) == ([FETCHED] * 4, 2)


def test_a_failure_is_told_to_its_own_asker_only():
    async def story():
        downloads, server = Downloads(), Server()
        server.failures = 1
        first, second = await start(downloads, server), await start(downloads, server)
        server.gate.set()
        with pytest.raises(FileCut):
            await first
        return await second, server.asked

    assert asyncio.run(story()) == (FETCHED, 2)


def test_who_waits_begins_anew_when_the_first_one_is_cancelled():
    async def story():
        downloads, server = Downloads(), Server()
        first, second = await start(downloads, server), await start(downloads, server)
        first.cancel()
        await asyncio.wait([first])
        server.gate.set()
        return await second, server.asked

    assert asyncio.run(story()) == (FETCHED, 2)


def test_who_waits_can_be_cancelled_alone():
    async def story():
        downloads, server = Downloads(), Server()
        first, second = await start(downloads, server), await start(downloads, server)
        second.cancel()
        await asyncio.wait([second])
        server.gate.set()
        return await first, second.cancelled(), server.asked

    assert asyncio.run(story()) == (FETCHED, True, 1)

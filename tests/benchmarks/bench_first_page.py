"""The first page of a 240-picture ticket against a bare asyncio download of the same bytes.

The demo helpdesk runs as a program of its own with 50 ms latency on every answer; its pictures are drawn
before the clock starts. Both sides ask the same questions: the ticket, its conversations, then 50 files.
"""

import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from gallery_app.demo.scenario import Scenario
from gallery_app.domain.events import ThumbnailReady
from gallery_app.domain.ids import JobId, TicketId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.query_subject import make_subject_query
from gallery_app.domain.subject import TicketSubject
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.engine import Engine
from gallery_app.freshdesk.auth import ApiKey
from gallery_app.freshdesk.client import FreshdeskClient
from gallery_app.storage.paths import Paths
from tests.benchmarks.measurement import Measurement

LATENCY_MS = 50
PAGE = PageRequest(1, 50)
QUERY = make_subject_query(TicketSubject(TicketId(Scenario.PICTURES_240)))
CONNECTIONS = 8
ROUNDS = 3


@contextmanager
def running_helpdesk(latency_ms=LATENCY_MS):
    """The demo helpdesk as a program; gives its address and key."""
    command = [
        sys.executable,
        "-m",
        "gallery_app",
        "demo-helpdesk",
        "--rate",
        "5000",
        "--latency-ms",
        str(latency_ms),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            told = json.loads(process.stdout.readline())
            yield told["url"], told["api_key"]
        finally:
            process.terminate()


async def bare_download(address, key):
    """Read the ticket, fetch the page's files over plain sockets; seconds in all, of the files; bytes."""
    began = time.perf_counter()
    async with FreshdeskClient(address, ApiKey(key)) as client:
        reading = await client.fetch_ticket(TicketId(Scenario.PICTURES_240))
    read = time.perf_counter()
    links = [found.link.reveal() for found in reading.pictures[: PAGE.per_page] if found.link]
    waiting = iter(links)
    sizes = []

    async def connection() -> None:
        streams = {}
        sizes.extend([await fetch(streams, link.origin + link.target) for link in waiting])
        for _, writer in streams.values():
            writer.close()

    async with asyncio.TaskGroup() as group:
        for _ in range(CONNECTIONS):
            group.create_task(connection())
    done = time.perf_counter()
    return done - began, done - read, sum(sizes)


async def fetch(streams, url):
    """One file over a kept connection, redirects followed; gives its size."""
    parts = urlsplit(url)
    place = (parts.hostname, parts.port)
    if place not in streams:
        streams[place] = await asyncio.open_connection(*place)
    reader, writer = streams[place]
    writer.write(f"GET {parts.path}?{parts.query} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    fields = dict(line.lower().split(": ", 1) for line in head.split("\r\n")[1:] if ": " in line)
    size = int(fields.get("content-length", 0))
    body = await reader.readexactly(size)
    if head.split(" ", 2)[1] == "302":
        location = next(line[10:] for line in head.split("\r\n") if line.lower().startswith("location: "))
        return await fetch(streams, location)
    return len(body)


async def our_page(address, key, home):
    """The same through the engine with an empty store: seconds to the last tile and to the first."""
    first = []

    def tell(event) -> None:
        if isinstance(event, ThumbnailReady) and not first:
            first.append(time.perf_counter())

    async with Engine(Paths(home / "config", home / "cache"), tell) as engine:
        await engine.warm_up()
        await asyncio.sleep(0.5)  # lanes start while a person types the number
        engine.use_unchecked(Credentials(address, key))
        began = time.perf_counter()
        await engine.open_gallery(JobId(1), QUERY, PAGE)
        return time.perf_counter() - began, first[0] - began


def measure():
    """Interleaved rounds; medians of the ratios."""
    rows = []
    with running_helpdesk() as (address, key):
        asyncio.run(bare_download(address, key))  # draws the pictures
        for _ in range(ROUNDS):
            whole_s, files_s, size = asyncio.run(bare_download(address, key))
            with tempfile.TemporaryDirectory() as home:
                ours_s, first_s = asyncio.run(our_page(address, key, Path(home)))
            rows.append((ours_s / whole_s, ours_s / files_s, first_s, ours_s, whole_s, size))
    ratio, file_ratio, first_s, ours_s, bare_s, size = (
        statistics.median(column) for column in zip(*rows, strict=True)
    )
    note = f"{ours_s:.2f} s against {bare_s:.2f} s, {size / 1e6:.1f} MB, {ROUNDS} rounds"
    return [
        Measurement("first page of 240 / bare download", ratio, "x", goal=1.5, note=note),
        Measurement(
            "the same / its files alone", file_ratio, "x", goal=None, note="without the reading of the ticket"
        ),
        Measurement("first tile of that page", first_s, "s", goal=None, note="from the request"),
    ]


if __name__ == "__main__":
    for row in measure():
        print(row)

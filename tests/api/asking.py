"""A local API that runs for tests, and requests that are sent byte for byte."""

import asyncio
import json
import queue
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO
from urllib.parse import urlencode, urlsplit

from gallery_app.api.server import RunningApi
from gallery_app.api.signed_links import SignedLinks, read_clock
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.local_api import LocalApi
from gallery_app.engine.serve_command import serve_until
from gallery_app.engine.serving import Serving
from gallery_app.storage.paths import Paths

LIST = "/api/v1/image_gallery"
LIMIT_S = 60.0
READ_LIMIT, LOOK_LIMIT = 3, 5
"""Searches of tests stay short."""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)


NO_ANSWER = Answer(0, {}, b"")


class Clock:
    """The clock of links, which a test can put forward."""

    def __init__(self):
        self.ahead_s = 0.0

    def __call__(self):
        return read_clock() + self.ahead_s


class Asker:
    """Sends requests to a running API; `send` byte for byte."""

    def __init__(
        self, api: LocalApi, loop: asyncio.AbstractEventLoop, clock: Clock, serving: Serving
    ) -> None:
        self.api = api
        self.clock = clock
        self.serving = serving
        self._loop = loop
        self.port = urlsplit(api.url).port
        self.host = f"127.0.0.1:{self.port}"
        self.token = api.token_file.read_text()

    def call(self, function: Callable[[], object]) -> None:
        """Run it on the server's loop, to its end."""

        async def run():
            result = function()
            if asyncio.iscoroutine(result):
                await result

        asyncio.run_coroutine_threadsafe(run(), self._loop).result(LIMIT_S)

    def send(self, request: bytes) -> Answer:
        """The answer to these bytes, on a connection of its own."""
        with socket.create_connection(("127.0.0.1", self.port), LIMIT_S) as connection:
            connection.sendall(request)
            with connection.makefile("rb") as stream:
                return read_answer(stream)

    def ask(self, target: str, *, method: str = "GET", headers: Mapping[str, str] | None = None) -> Answer:
        """The answer to a request with our `Host` unless `headers` has another; no token by itself."""
        sent = {"Host": self.host, **(headers or {})}
        lines = "".join(f"{name}: {value}\r\n" for name, value in sent.items())
        return self.send(f"{method} {target} HTTP/1.1\r\n{lines}\r\n".encode())

    def list(self, *, headers: Mapping[str, str] | None = None, **query: object) -> Answer:
        """A page, with the token."""
        token = {"Authorization": f"Bearer {self.token}"}
        return self.ask(f"{LIST}?{urlencode(query)}", headers={**token, **(headers or {})})

    def target_of(self, url: str) -> str:
        """What is asked for by a whole address of ours."""
        assert url.startswith(f"{self.api.url}/")
        return url.removeprefix(self.api.url)


def read_answer(stream: IO[bytes], *, is_head: bool = False) -> Answer:
    """One answer from a connection; status 0 if it was closed without one."""
    line = stream.readline()
    if not line:
        return NO_ANSWER
    headers = {}
    while (header := stream.readline().strip()) != b"":
        name, _, value = header.decode("latin-1").partition(":")
        headers[name.lower()] = value.strip()
    length = headers.get("content-length")
    body = b"" if is_head else stream.read(int(length)) if length is not None else stream.read()
    return Answer(int(line.split()[1]), headers, body)


@contextmanager
def serving(helpdesk, home: Path) -> Iterator[Asker]:
    """A real server on a demo helpdesk, as `gallery-app serve` runs it; its end is waited for."""
    told: queue.Queue[Asker | BaseException] = queue.Queue()
    clock, stop = Clock(), threading.Event()
    loops = []
    made = []

    async def start(use_cases: Serving, port: int) -> LocalApi:
        small = replace(use_cases, read_limit=READ_LIMIT, look_limit=LOOK_LIMIT)
        made.append(small)
        return RunningApi(small, port, SignedLinks(clock))

    async def stand_by(api: LocalApi) -> None:
        loops.append(asyncio.get_running_loop())
        told.put(Asker(api, loops[0], clock, made[0]))
        await asyncio.to_thread(stop.wait)

    def run() -> None:
        try:
            asyncio.run(
                serve_until(
                    Paths(home / "config", home / "cache"),
                    Credentials(helpdesk.address, helpdesk.api_key, is_demo=True),
                    start,
                    0,
                    stand_by,
                )
            )
        except BaseException as error:  # noqa: BLE001 - raised again in the test's thread
            told.put(error)

    thread = threading.Thread(target=run)
    thread.start()
    asker = told.get(timeout=LIMIT_S)
    if isinstance(asker, BaseException):
        raise asker
    try:
        yield asker
    finally:
        stop.set()
        thread.join(LIMIT_S)
        assert not thread.is_alive()

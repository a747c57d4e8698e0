"""The gate in front of everything: who may ask at all, how, and what every answer carries."""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gallery_app.api.problems import (
    BAD_TARGET,
    BUG,
    BUSY,
    ENDED,
    FOREIGN_HOST,
    FOREIGN_ORIGIN,
    LONG_TARGET,
    WITH_BODY,
    WRONG_METHOD,
    Problem,
)
from gallery_app.domain.translation import in_english

_log = logging.getLogger(__name__)
TARGET_LIMIT_BYTES: Final = 16 * 1024
AT_ONCE: Final = 16
_HTTP_PORT: Final = 80
_OWN_SITES: Final = (b"none", b"same-origin")
_SAFE_HEADERS: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"content-security-policy", b"default-src 'none'; sandbox"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cache-control", b"no-store"),
    (b"referrer-policy", b"no-referrer"),
)
"""An answer that has one of them already keeps its own."""


def list_hosts(port: int) -> frozenset[bytes]:
    """What `Host` may say: numbers, which no name server can make point elsewhere. Not `localhost`."""
    hosts = {f"127.0.0.1:{port}", f"[::1]:{port}"}
    if port == _HTTP_PORT:  # which nobody writes
        hosts |= {"127.0.0.1", "[::1]"}
    return frozenset(host.encode() for host in hosts)


@dataclass(slots=True)
class Gate:
    """An ASGI application around another one.

    A client that goes away takes its work with it. `end_all` ends what is under way.
    """

    app: ASGIApp
    hosts: frozenset[bytes]
    _under_way: set[asyncio.Task[None]] = field(default_factory=set)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; programs are spoken to in English."""
        with in_english():
            await self._answer(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = _Answer(send, is_closing=_has_body(scope))
        problem = self._find_problem(scope)
        if problem is not None:
            await problem.make_response()(scope, receive, answer.send)
            return
        problem = ENDED  # by `end_all`; of a client that is gone nobody hears it
        try:
            await self._run(dict(scope, method="GET"), receive, answer.send)
        except Exception:  # noqa: BLE001 - a bug costs one request; it is logged
            _log.exception("the local API met a bug")
            problem = BUG
        if not answer.is_begun:
            await problem.make_response()(scope, receive, answer.send)

    async def end_all(self) -> None:
        """End every request under way; also those that come meanwhile."""
        while self._under_way:
            for task in self._under_way:
                task.cancel()
            await asyncio.wait(self._under_way)

    def _find_problem(self, scope: Scope) -> Problem | None:
        """Why the request is not answered, by what stands in its head alone."""
        if _find_all(scope, b"host") not in [[host] for host in self.hosts]:
            return FOREIGN_HOST
        if _is_foreign(scope):
            return FOREIGN_ORIGIN
        if scope["method"] not in ("GET", "HEAD"):
            return WRONG_METHOD
        if _has_body(scope):
            return WITH_BODY
        target = find_target(scope)
        if not target.startswith(b"/"):
            return BAD_TARGET
        if len(target) > TARGET_LIMIT_BYTES:
            return LONG_TARGET
        return BUSY if len(self._under_way) >= AT_ONCE else None

    async def _run(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the application answer, until it has or its client is gone."""
        working = asyncio.get_running_loop().create_task(self._work(scope, send))
        leaving = asyncio.get_running_loop().create_task(_wait_for_leaving(receive))
        with self._noting(working):
            try:
                await asyncio.wait((working, leaving), return_when=asyncio.FIRST_COMPLETED)
            finally:
                for task in (working, leaving):
                    task.cancel()
                await asyncio.wait((working, leaving))
        if not working.cancelled() and (error := working.exception()) is not None:
            raise error

    async def _work(self, scope: Scope, send: Send) -> None:
        await self.app(scope, _make_empty_body(), send)

    @contextmanager
    def _noting(self, task: asyncio.Task[None]) -> Iterator[None]:
        self._under_way.add(task)
        try:
            yield
        finally:
            self._under_way.discard(task)


@dataclass(slots=True)
class _Answer:
    """Adds to each answer what it must carry."""

    _send: Send
    is_closing: bool
    is_begun: bool = False

    async def send(self, message: Message) -> None:
        """Pass it on."""
        if message["type"] == "http.response.start":
            self.is_begun = True
            headers = list(message.get("headers", ()))
            named = {name.lower() for name, _ in headers}
            headers += [(name, value) for name, value in _SAFE_HEADERS if name not in named]
            if self.is_closing and b"connection" not in named:
                headers.append((b"connection", b"close"))  # nobody reads what follows
            message = {**message, "headers": headers}
        await self._send(message)


def find_target(scope: Scope) -> bytes:
    """The request target as it came, undecoded."""
    query = scope["query_string"]
    return bytes(scope["raw_path"] + b"?" + query if query else scope["raw_path"])


def _find_all(scope: Scope, name: bytes) -> list[bytes]:
    return [value for key, value in scope["headers"] if key == name]


def _is_foreign(scope: Scope) -> bool:
    """Whether a page of somebody else's asks: browsers say so by these headers."""
    sites = _find_all(scope, b"sec-fetch-site")
    return bool(_find_all(scope, b"origin")) or any(site not in _OWN_SITES for site in sites)


def _has_body(scope: Scope) -> bool:
    lengths = _find_all(scope, b"content-length")
    return bool(_find_all(scope, b"transfer-encoding")) or any(length != b"0" for length in lengths)


async def _wait_for_leaving(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _make_empty_body() -> Receive:
    """What the application reads: no body, and then nothing for ever."""
    messages: list[Message] = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> Message:
        if messages:
            return messages.pop()
        await asyncio.Event().wait()
        raise AssertionError  # nobody sets it

    return receive

"""A small HTTP server in the test's own loop that answers exactly what a test tells it to."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Seen:
    target: str
    headers: dict[str, str]

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def params(self) -> dict[str, str]:
        return {key: values[0] for key, values in parse_qs(urlsplit(self.target).query).items()}


@dataclass
class Reply:
    """`promised` overrides Content-Length (None: leave it out); `hold` waits for ever after the body."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    promised: int | None = -1
    hold: bool = False
    reset: bool = False
    pieces: int = 1

    def make_head(self) -> bytes:
        headers = dict(self.headers)
        if self.promised is not None:
            headers["Content-Length"] = str(len(self.body) if self.promised == -1 else self.promised)
        lines = [f"HTTP/1.1 {self.status} Told", *(f"{key}: {value}" for key, value in headers.items())]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")


def make_json_reply(text: str, status: int = 200, **headers: str) -> Reply:
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    return Reply(status, text.encode(), {"Content-Type": "application/json; charset=utf-8", **named})


Script = Callable[[Seen], Reply]


class ScriptedServer:
    def __init__(self, script: Script) -> None:
        self.script = script
        self.seen: list[Seen] = []
        self.connections = 0
        self.hung_up = asyncio.Event()
        self.held = asyncio.Event()
        self.origin = ""
        self._tasks: set[asyncio.Task[None]] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            while await self._serve_one(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client hung up, or the test is over
        finally:
            self.hung_up.set()
            writer.close()
            self._tasks.discard(task)

    async def _serve_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        pairs = (line.split(": ", 1) for line in head[1:] if line)
        seen = Seen(head[0].split(" ")[1], {key.lower(): value for key, value in pairs})
        self.seen.append(seen)
        reply = self.script(seen)
        writer.write(reply.make_head())
        step = max(1, -(-len(reply.body) // reply.pieces))
        for start in range(0, len(reply.body), step):
            writer.write(reply.body[start : start + step])
            await writer.drain()
            await asyncio.sleep(0)
        await writer.drain()
        if reply.hold:
            self.held.set()
            await reader.read()
            return False
        if reply.reset:
            writer.transport.abort()
        return reply.promised == -1 and not reply.reset


@asynccontextmanager
async def scripted(script: Script) -> AsyncIterator[ScriptedServer]:
    told = ScriptedServer(script)
    server = await asyncio.start_server(told.serve, "127.0.0.1", 0)
    told.origin = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield told
    finally:
        server.close()
        for task in list(told._tasks):
            task.cancel()
        await asyncio.gather(*told._tasks, return_exceptions=True)
        await server.wait_closed()

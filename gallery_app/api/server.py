"""The server of the local API: on the loop of whoever starts it, on 127.0.0.1 alone."""

import asyncio
import logging
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, cast

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from gallery_app.api.app import make_app
from gallery_app.api.picture_names import PictureNames
from gallery_app.api.routes import Desk
from gallery_app.api.signed_links import SignedLinks, Variant
from gallery_app.domain.image import ImageRef
from gallery_app.domain.serving_errors import PortTaken
from gallery_app.engine.serving import Serving

_log = logging.getLogger(__name__)
_ADDRESS: Final = "127.0.0.1"
_HEAD_LIMIT_S: Final = 5.0
"""So long a client may take to say what it wants, and to say more on the same connection."""
_READ_LIMIT_S: Final = 30.0
"""So long it may read nothing of an answer that waits for it."""
_CONNECTIONS: Final = 64
_WAITING: Final = 32


class RunningApi:
    """One server with its token, its links and its pictures' names; see `engine.local_api.LocalApi`.

    Made on a running loop. `close` ends it.

    Raises:
        PortTaken, StoreUnavailable: it cannot be started.
    """

    def __init__(self, serving: Serving, port: int, links: SignedLinks | None = None) -> None:
        """Listen on `port`, 0 for any free one; from now on connections are taken."""
        listener = _open_listener(port)
        try:
            self._token = serving.keep_new_token()
        except BaseException:
            listener.close()
            raise
        port = listener.getsockname()[1]
        self.url = f"http://{_ADDRESS}:{port}"
        self.token_file: Path = self._token.path
        self._links = links or SignedLinks()
        self._names = PictureNames()
        self._desk = Desk(serving, self._links, self._names, self.url, self._token.token.encode())
        self._gate = make_app(self._desk, port)
        self._server = _Server(_make_config(self._gate))
        self._running = asyncio.get_running_loop().create_task(self._run(listener), name="local-api")

    def make_link(self, ref: ImageRef, life_s: int) -> str:
        """A signed address of a safe copy at full size."""
        return self._desk.make_link(ref, Variant.FULL, life_s)

    def revoke_links(self) -> None:
        """Every link that was made is void from now on."""
        self._links.revoke()

    async def leave(self) -> None:
        """End what is under way; links and names of the helpdesk before are void."""
        self._void()
        await self._gate.end_all()
        self._void()  # what was asked for while others ended

    async def close(self) -> None:
        """End the server; a second call does nothing."""
        self._links.revoke()
        self._server.should_exit = True
        await self._gate.end_all()
        await asyncio.wait((self._running,))

    def _void(self) -> None:
        self._links.revoke()
        self._names.clear()

    async def _run(self, listener: socket.socket) -> None:
        try:
            await self._server.serve(sockets=[listener])
        except Exception:  # noqa: BLE001 - nobody awaits it before the end; it is logged
            _log.exception("the local API ended with a bug")
        finally:
            listener.close()
            self._token.remove()


class _Server(uvicorn.Server):
    """Leaves signals to the program that it is a part of."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


class _PatientProtocol(H11Protocol):
    """HTTP/1.1 that waits for nobody for ever: neither for a request's head nor for a reader."""

    _head_clock: asyncio.TimerHandle | None = None
    _read_clock: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn has it
        """Begin to wait for the first head."""
        super().connection_made(transport)
        self._time_head()

    def data_received(self, data: bytes) -> None:
        """A head may be whole now, or its first bytes have come."""
        super().data_received(data)
        self._time_head()

    def on_response_complete(self) -> None:
        """The next head is waited for by the clock that uvicorn has for it."""
        super().on_response_complete()
        self._stop_head_clock()

    def pause_writing(self) -> None:
        """Begin to wait for the reader."""
        super().pause_writing()
        self._read_clock = self.loop.call_later(_READ_LIMIT_S, self.transport.abort)

    def resume_writing(self) -> None:
        """It has read."""
        super().resume_writing()
        self._stop_read_clock()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing more."""
        self._stop_head_clock()
        super().connection_lost(exc)
        self._stop_read_clock()

    def _time_head(self) -> None:
        cycle = cast("RequestResponseCycle | None", self.cycle)
        if cycle is not None and not cycle.response_complete:
            self._stop_head_clock()
        elif self._head_clock is None:
            self._head_clock = self.loop.call_later(_HEAD_LIMIT_S, self.transport.abort)

    def _stop_head_clock(self) -> None:
        if self._head_clock is not None:
            self._head_clock.cancel()
            self._head_clock = None

    def _stop_read_clock(self) -> None:
        if self._read_clock is not None:
            self._read_clock.cancel()
            self._read_clock = None


def _make_config(app: Any) -> uvicorn.Config:
    # Who asks what is nobody's business, and bugs are logged by us.
    logging.getLogger("uvicorn").setLevel(logging.CRITICAL)
    return uvicorn.Config(
        app,
        http=_PatientProtocol,
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        limit_concurrency=_CONNECTIONS,
        timeout_keep_alive=int(_HEAD_LIMIT_S),
        timeout_graceful_shutdown=1,
    )


def _open_listener(port: int) -> socket.socket:
    """A socket that takes connections at once.

    Raises:
        PortTaken: the port cannot be had.
    """
    # The protocol by its number: else asyncio leaves Nagle's algorithm on, and each answer waits 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform == "win32":  # there SO_REUSEADDR lets a second program take the port away
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((_ADDRESS, port))
        listener.listen(_WAITING)
    except OSError as error:
        listener.close()
        raise PortTaken(f"Port {port} cannot be used") from error
    return listener

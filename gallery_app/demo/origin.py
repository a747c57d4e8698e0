"""One HTTP origin on loopback: threads, keep-alive, a log of requests, and faults on the way out."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http.client import responses
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from gallery_app.demo.answer import Answer
from gallery_app.demo.delivery import deliver
from gallery_app.demo.faults import Faults
from gallery_app.demo.request_log import OriginName, RequestLog, SeenRequest

HTTP_DATE = "%a, %d %b %Y %H:%M:%S GMT"
LONGEST_BODY_BYTES = 1_000_000


class Origin:
    """A server of its own port. Subclasses say how a request is answered; this carries it out.

    `classify` runs before the faults, so that those can be aimed at an attachment or a kind of path.
    """

    name: OriginName

    def __init__(self, faults: Faults, log: RequestLog, latency_s: float = 0.0) -> None:
        self.faults = faults
        self.log = log
        self.latency_s = latency_s
        self.stopping = threading.Event()
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    def classify(self, seen: SeenRequest) -> None:
        """Fills in `seen.kind` and `seen.attachment_id`."""

    def answer(self, seen: SeenRequest) -> Answer:
        """The answer to a request; runs in the thread of its connection."""
        raise NotImplementedError

    @property
    def address(self) -> str:
        """`http://127.0.0.1:PORT`; only after `start`."""
        if self._server is None:
            raise RuntimeError("the origin has not been started")
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def start(self, port: int = 0) -> None:
        """Listens at once; OSError if the port is taken."""
        self._server = _Server(("127.0.0.1", port), self)
        poll = {"poll_interval": 0.02}
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs=poll, name=f"demo-{self.name}", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Stops listening and hangs up on everybody. May be called twice."""
        self.stopping.set()
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join(timeout=5)
            self._server.server_close()
            self._server.hang_up()
            self._thread = None


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, where: tuple[str, int], origin: Origin) -> None:
        self.origin = origin
        self._calls: dict[socket.socket, threading.Thread] = {}
        self._calls_lock = threading.Lock()
        super().__init__(where, _make_handler(origin))

    def server_bind(self) -> None:
        # The base class looks up the host's name here, which can take seconds without a resolver.
        self.allow_reuse_address = True
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        with self._calls_lock:
            self._calls[request] = threading.current_thread()
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self._calls_lock:
                self._calls.pop(request, None)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is everyday life; a real mistake has been answered with 500."""

    def hang_up(self) -> None:
        with self._calls_lock:
            calls = list(self._calls.items())
        for connection, _ in calls:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for _, thread in calls:
            thread.join(timeout=2)


def _make_handler(origin: Origin) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        timeout = 120

        def __getattr__(self, name: str) -> Callable[[], None]:
            # The base class looks for `do_VERB`; every verb is answered, if only with 405.
            if name.startswith("do_"):
                return self._handle
            raise AttributeError(name)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the base class's name
            """Silent: the request log has it all."""

        def _handle(self) -> None:
            seen = _read_request(self, origin.name)
            origin.classify(seen)
            origin.log.begin(seen)
            try:
                _answer(self, origin, seen)
            except (OSError, ValueError):
                self.close_connection = True
            finally:
                origin.log.end(seen)

    return Handler


def _read_request(handler: BaseHTTPRequestHandler, name: OriginName) -> SeenRequest:
    length = handler.headers.get("Content-Length", "0")
    if length.isdigit() and int(length) <= LONGEST_BODY_BYTES:
        handler.rfile.read(int(length))
    else:
        handler.close_connection = True
    path, _, query = handler.path.partition("?")
    headers = {key.lower(): value for key, value in handler.headers.items()}
    return SeenRequest(name, handler.command, path, query, headers)


def _answer(handler: BaseHTTPRequestHandler, origin: Origin, seen: SeenRequest) -> None:
    struck = origin.faults.take(seen)
    seen.fault_values = {name: fault.value for name, fault in struck.items()}
    wait_s = origin.latency_s + (struck["latency"].number if "latency" in struck else 0.0)
    if wait_s and origin.stopping.wait(wait_s):
        handler.close_connection = True
        return
    skew_s = struck["clock_skew"].number if "clock_skew" in struck else 0.0
    try:
        answer = origin.answer(seen)
    except Exception as mistake:  # noqa: BLE001  a mistake of the demo must be seen by the test that met it
        text = f"demo helpdesk: {type(mistake).__name__}: {mistake}"
        answer = Answer(500, text.encode(), "text/plain")
    seen.status = answer.status
    date = (datetime.now(UTC) + timedelta(seconds=skew_s)).strftime(HTTP_DATE)
    head = [f"HTTP/1.1 {answer.status} {responses.get(answer.status, 'Unknown')}", f"Date: {date}"]
    deliver(handler, seen, answer, head=head, struck=struck, stopping=origin.stopping)

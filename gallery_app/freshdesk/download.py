"""The file client: downloads pictures without credentials, from the helpdesk's own storage only."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Final, Protocol, Self
from urllib.parse import urljoin

from gallery_app import __version__
from gallery_app.domain.errors import (
    FileCut,
    FileGone,
    FileSlow,
    FileTooLarge,
    HelpdeskTroubled,
    HelpdeskUnreachable,
    HostNotAllowed,
    LinkExpired,
    NotAFile,
)
from gallery_app.domain.translation import mark
from gallery_app.freshdesk.addresses import UrlParts, find_url_parts
from gallery_app.freshdesk.download_limits import HEAD_BYTES, DownloadLimits, SpeedCheck, is_page
from gallery_app.freshdesk.file_link import FileLink
from gallery_app.freshdesk.proxy import ProxyServer, find_proxy
from gallery_app.freshdesk.rate_limit import find_retry_after
from gallery_app.freshdesk.retry import RETRIED_STATUSES, MayPass, Retries, RetryPolicy
from gallery_app.freshdesk.server_clock import ServerClock
from gallery_app.freshdesk.tls import find_certificate_error, make_context
from gallery_app.freshdesk.urls import is_file_url, is_stranger_url, make_address_parts

if TYPE_CHECKING:
    import ssl

    import httpcore

REDIRECTS_MAX: Final = 5
_DRAIN_LIMIT_BYTES: Final = 16 * 1024
_POLICY: Final = RetryPolicy(tries=3, first_wait_s=0.4, longest_wait_s=4.0, budget_s=90.0)
_EXPIRED: Final = frozenset({400, 401, 403})
_GONE: Final = frozenset({404, 410})
_MOVED: Final = frozenset({301, 302, 303, 307, 308})


class Sink(Protocol):
    """Takes the bytes of one download, in order. Both calls must be quick: they run on the loop."""

    def restart(self) -> None:
        """Forget everything so far: the download begins again."""

    def write(self, data: bytes, /) -> object:
        """Take the next bytes."""


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A file: how many bytes went into the sink, what type its server claims, whether it is surely whole.

    `is_whole`: its length was told beforehand, by Freshdesk or by the answer, and kept. An answer without
    length that simply ends may have been cut.
    """

    size_bytes: int
    declared_type: str
    is_whole: bool = True


class FileClient:
    """Downloads files of one account. No key, no cookies, no referrer, no compression.

    `api_origin` decides what is allowed: for an account on loopback, loopback only; else the storage of
    Freshdesk over https at public addresses. Every redirect is judged like the first address. Behind a proxy,
    which looks names up itself, the host names alone decide.
    """

    def __init__(
        self,
        *,
        api_origin: str,
        connections: int = 8,
        clock: ServerClock | None = None,
        limits: DownloadLimits | None = None,
        policy: RetryPolicy = _POLICY,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._loopback = make_address_parts(api_origin).is_loopback
        self._connections = connections
        self._clock = clock
        self._limits = limits or DownloadLimits()
        self._policy, self._sleep = policy, sleep
        self._proxies: dict[str, ProxyServer | None] = {}
        self._pools: dict[ProxyServer | None, httpcore.AsyncConnectionPool] = {}
        self._opening = asyncio.Lock()

    async def close(self) -> None:
        """Close every connection; downloads under way fail."""
        for pool in self._pools.values():
            await pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def download(self, link: FileLink, sink: Sink, *, declared_bytes: int | None) -> Downloaded:
        """Pass the file's bytes to `sink`; up to three tries, each from the start (`sink.restart`).

        Raises:
            LinkExpired, FileGone, FileCut, FileSlow, FileTooLarge, NotAFile, HostNotAllowed,
            HelpdeskUnreachable, HelpdeskTroubled. What `sink` raises comes through.
        """
        parts = link.reveal()
        self._check(parts, told_by_freshdesk=link.told_by_freshdesk, is_stranger=link.is_stranger)
        if self._clock is not None and link.is_stale(self._clock.now()):
            raise LinkExpired
        retries = Retries(self._policy, sleep=self._sleep)
        while True:
            began_at = time.monotonic()
            try:
                return await self._try_once(parts, sink, declared_bytes, is_stranger=link.is_stranger)
            except MayPass as failure:
                await retries.wait_after(failure, began_at=began_at)
                sink.restart()

    def _check(self, parts: UrlParts, *, told_by_freshdesk: bool, is_stranger: bool) -> None:
        if is_stranger:
            is_allowed = is_stranger_url(parts, loopback=self._loopback)
        else:
            is_allowed = is_file_url(parts, loopback=self._loopback, told_by_freshdesk=told_by_freshdesk)
        if not is_allowed:
            raise HostNotAllowed

    async def _try_once(
        self, parts: UrlParts, sink: Sink, declared_bytes: int | None, *, is_stranger: bool
    ) -> Downloaded:
        import httpcore  # noqa: PLC0415 - waits for the first download

        try:
            async with (
                asyncio.timeout(self._limits.make_deadline_s(declared_bytes)) as deadline,
                self._open_file(parts, is_stranger=is_stranger) as response,
            ):
                if declared_bytes is None and (due_at := deadline.when()) is not None:
                    # Inline pictures have no size before their answer begins.
                    promised_s = (
                        self._limits.make_deadline_s(_find_length(response)) - self._limits.deadline_s
                    )
                    deadline.reschedule(due_at + promised_s)
                return await self._receive(response, sink, declared_bytes)
        except (TimeoutError, httpcore.ReadTimeout) as error:
            raise FileSlow from error
        except (httpcore.TimeoutException, httpcore.ConnectError) as error:
            if (refused := find_certificate_error(error)) is not None:
                raise refused from error
            raise MayPass(HelpdeskUnreachable(mark("The file storage cannot be reached"))) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError) as error:
            raise MayPass(FileCut()) from error

    @asynccontextmanager
    async def _open_file(self, parts: UrlParts, *, is_stranger: bool) -> "AsyncIterator[httpcore.Response]":
        """Follow redirects by hand, each one judged, to an answer that holds the file."""
        for _ in range(REDIRECTS_MAX + 1):
            pool = await self._open_pool(parts.host, is_stranger=is_stranger)
            async with _get(pool, parts, self._limits) as response:
                if response.status not in _MOVED:
                    _raise_for_status(response, is_stranger=is_stranger)
                    yield response
                    return
                location = _header(response, b"location")
                await _drain(response)
            parts = _follow(parts, location)
            self._check(parts, told_by_freshdesk=True, is_stranger=is_stranger)
        raise HostNotAllowed(mark("The link leads in circles"), mark("It was not followed any further."))

    async def _receive(
        self, response: "httpcore.Response", sink: Sink, declared_bytes: int | None
    ) -> Downloaded:
        if _header(response, b"content-encoding").lower() not in ("", "identity"):
            raise NotAFile
        limit_bytes = self._limits.make_limit_bytes(declared_bytes)
        if (_find_length(response) or 0) > limit_bytes:
            raise FileTooLarge
        length = _find_length(response)
        # A page of exactly the size that Freshdesk declares is what was sent, not an answer in its place.
        is_as_declared = length is not None and length == declared_bytes
        speed = SpeedCheck(self._limits, time.monotonic)
        size_bytes = await _pass_on(response, sink, limit_bytes, speed, may_be_page=is_as_declared)
        if size_bytes < (1 if declared_bytes is None else declared_bytes):
            raise MayPass(FileCut())
        is_chunked = _header(response, b"transfer-encoding").lower() == "chunked"
        is_whole = length is not None or is_chunked or declared_bytes == size_bytes
        return Downloaded(size_bytes, _header(response, b"content-type")[:100], is_whole)

    async def _open_pool(self, host: str, *, is_stranger: bool) -> "httpcore.AsyncConnectionPool":
        """The connections for a host: direct ones, or those through the proxy that it is reached by.

        A proxy looks names up itself, so nobody could judge to which network a stranger's leads.
        """
        async with self._opening:
            if host not in self._proxies:
                # Some systems look names up to decide; the hosts that pass the check are few.
                self._proxies[host] = await asyncio.to_thread(find_proxy, host, loopback=self._loopback)
            proxy = self._proxies[host]
            if is_stranger and proxy is not None:
                raise HostNotAllowed(
                    mark("Pictures of other hosts are not loaded through a proxy"),
                    mark("Open the ticket in the browser."),
                )
            if proxy not in self._pools:
                self._pools[proxy] = await self._make_pool(proxy)
            return self._pools[proxy]

    async def _make_pool(self, proxy: ProxyServer | None) -> "httpcore.AsyncConnectionPool":
        import httpcore  # noqa: PLC0415 - waits for the first download

        from gallery_app.freshdesk.netguard import GuardedBackend  # noqa: PLC0415 - brings httpcore with it

        context = await make_context(loopback=self._loopback)
        return httpcore.AsyncConnectionPool(
            ssl_context=context,
            proxy=_make_proxy(proxy, context) if proxy else None,
            max_connections=self._connections,
            max_keepalive_connections=self._connections,
            keepalive_expiry=20.0,
            network_backend=None if proxy else GuardedBackend(loopback=self._loopback),
        )


def _make_proxy(proxy: ProxyServer, context: "ssl.SSLContext") -> "httpcore.Proxy":
    import httpcore  # noqa: PLC0415 - waits for the first download

    auth = (proxy.auth[0].encode(), proxy.auth[1].encode()) if proxy.auth else None
    return httpcore.Proxy(proxy.origin, auth=auth, ssl_context=context if proxy.is_https else None)


def _follow(parts: UrlParts, location: str) -> UrlParts:
    """Where a redirect leads. Raises HostNotAllowed if that is no address."""
    try:
        moved_to = find_url_parts(urljoin(parts.origin + parts.target, location)) if location else None
    except ValueError:
        moved_to = None
    if moved_to is None:
        raise HostNotAllowed
    return moved_to


@asynccontextmanager
async def _get(
    pool: "httpcore.AsyncConnectionPool", parts: UrlParts, limits: DownloadLimits
) -> "AsyncIterator[httpcore.Response]":
    import httpcore  # noqa: PLC0415 - waits for the first download

    host = parts.origin.split("://", 1)[1]
    url = httpcore.URL(scheme=parts.scheme, host=parts.host.strip("[]"), port=parts.port, target=parts.target)
    headers = [
        ("Host", host),
        ("User-Agent", f"ticket-gallery/{__version__}"),
        ("Accept", "*/*"),
        ("Accept-Encoding", "identity"),
    ]
    timeouts = {"connect": limits.connect_s, "read": limits.idle_s, "write": limits.idle_s}
    async with pool.stream("GET", url, headers=headers, extensions={"timeout": timeouts}) as response:
        yield response


async def _pass_on(
    response: "httpcore.Response", sink: Sink, limit_bytes: int, speed: SpeedCheck, *, may_be_page: bool
) -> int:
    """Give all bytes to the sink, the first only after a look at them; the number of bytes."""
    size_bytes, held, looked = 0, b"", may_be_page
    async for chunk in response.aiter_stream():
        size_bytes += len(chunk)
        if size_bytes > limit_bytes:
            raise FileTooLarge
        speed.count(len(chunk))
        held += chunk
        if not looked and len(held) < HEAD_BYTES:
            continue
        _pass_held(held, sink, looked=looked)
        held, looked = b"", True
    if held:
        _pass_held(held, sink, looked=looked)
    return size_bytes


def _pass_held(held: bytes, sink: Sink, *, looked: bool) -> None:
    if not looked and is_page(held[: 2 * HEAD_BYTES]):
        raise NotAFile
    sink.write(held)


async def _drain(response: "httpcore.Response") -> None:
    """Read the few bytes of a redirect's page, so that its connection can serve the next request."""
    length = _find_length(response)
    if length is not None and length <= _DRAIN_LIMIT_BYTES:
        async for _ in response.aiter_stream():
            pass


def _raise_for_status(response: "httpcore.Response", *, is_stranger: bool) -> None:
    status = response.status
    if status == 200:
        return
    if is_stranger and (status in _EXPIRED or status in _GONE):
        raise FileGone(
            mark("Its host does not give this picture"), mark("It may have been removed, or need a login.")
        )
    if status in _EXPIRED:
        raise LinkExpired
    if status in _GONE:
        raise FileGone
    if status in RETRIED_STATUSES or status > 504:
        wait_s = min(find_retry_after(_header(response, b"retry-after")) or 0.0, 10.0)
        raise MayPass(HelpdeskTroubled(mark("The file storage has trouble answering")), wait_s=wait_s)
    raise NotAFile


def _header(response: "httpcore.Response", name: bytes) -> str:
    values = (value for key, value in response.headers if key.lower() == name)
    return next(values, b"").decode("latin-1").strip()


def _find_length(response: "httpcore.Response") -> int | None:
    promised = _header(response, b"content-length")
    return int(promised[:18]) if promised.isascii() and promised.isdigit() else None

"""Whether a helpdesk can be reached from here: the way that calls go, without a key, and no page is read."""

import asyncio
import ssl
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import httpx

from gallery_app.domain.errors import HelpdeskUnreachable
from gallery_app.domain.translation import mark
from gallery_app.freshdesk.api_http import USER_AGENT
from gallery_app.freshdesk.plain_client import open_plain_client
from gallery_app.freshdesk.server_clock import find_http_date
from gallery_app.freshdesk.urls import make_address_parts

REACH_LIMIT_S: Final = 10.0
_STEP_SHARE: Final = 0.6
"""Of the limit for each step: what ends by itself closes its socket, what is cancelled may not."""
_NOT_TRUSTED: Final = mark(
    "its certificate is not trusted; a proxy in between or a wrong clock may be the reason"
)
_REFUSALS: Final = {
    9: mark("its certificate is not valid yet; this computer's clock may be wrong"),
    10: mark("its certificate has expired; this computer's clock may be wrong"),
    62: mark("the certificate that was shown is another host's"),
}
"""By OpenSSL's X509_V_ERR_…; its own words name the host."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What was found out of one helpdesk; nothing in it names it.

    `problem` says why it cannot be reached, in words to be translated; empty if it can. `connect_s` is how
    long it took until a call could have been sent. `clock_ahead_s` is how far this computer's clock is
    ahead of the helpdesk's; None if that was not told.
    """

    problem: str = ""
    connect_s: float = 0.0
    by_proxy: bool = False
    clock_ahead_s: float | None = None


async def measure_reach(address: str, *, limit_s: float = REACH_LIMIT_S) -> Reach:
    """Connect as calls do (the system's proxy and trust), ask for the head of `/`, and hang up.

    `address` is what `urls.parse_address` gave. Takes `limit_s` at most and raises nothing but what an
    address that is none does (BadAddress).
    """
    origin = make_address_parts(address)
    clock = _Stopwatch()
    by_proxy = False
    try:
        async with asyncio.timeout(limit_s):
            async with open_plain_client(
                origin.host,
                is_loopback=origin.is_loopback,
                is_encrypted=not origin.is_loopback,
                timeout_s=limit_s * _STEP_SHARE,
            ) as client:
                by_proxy = client.by_proxy
                clock.begin()
                head = await client.http.head(
                    f"{origin.origin}/",
                    headers={"User-Agent": USER_AGENT},
                    extensions={"trace": clock.note},
                )
    except (httpx.HTTPError, HelpdeskUnreachable, OSError) as error:
        return Reach(explain_failure(error), by_proxy=by_proxy)
    return Reach("", clock.connected_s, by_proxy, _find_clock_ahead(head.headers.get("date")))


class _Stopwatch:
    """When the connection stood, TLS and proxy included: the last step before the request goes out."""

    def __init__(self) -> None:
        self._began_at = 0.0
        self.connected_s = 0.0

    def begin(self) -> None:
        self._began_at = time.monotonic()

    async def note(self, step: str, _told: Mapping[str, object]) -> None:
        if step.endswith(("connect_tcp.complete", "start_tls.complete")):
            self.connected_s = time.monotonic() - self._began_at


def _find_clock_ahead(date_header: str | None) -> float | None:
    told = find_http_date(date_header or "")
    return (datetime.now(UTC) - told).total_seconds() if told is not None else None


def explain_failure(error: BaseException) -> str:
    """Why no answer came, in words to be translated; no host is named."""
    if isinstance(error, TimeoutError | httpx.TimeoutException):
        return mark("it did not answer in time")
    if isinstance(error, HelpdeskUnreachable):  # a proxy that is none, or certificates that cannot be read
        return error.kept[1]
    causes = list(_list_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _REFUSALS.get(cause.verify_code, _NOT_TRUSTED)
    if any(isinstance(cause, httpx.ProxyError) for cause in causes):
        return mark("the proxy did not let the connection through")
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return mark("the connection was refused")
    if any(type(cause).__name__ == "gaierror" for cause in causes):
        return mark("its name is not known to the network")
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return mark("no encrypted connection came about; something else than the helpdesk may have answered")
    return mark("the network does not lead there")


def _list_causes(error: BaseException) -> Iterator[BaseException]:
    """The error and whatever led to it, groups too."""
    step: BaseException | None = error
    while step is not None:
        yield step
        if isinstance(step, BaseExceptionGroup):
            for part in step.exceptions:
                yield from _list_causes(part)
        step = step.__cause__ or step.__context__

"""One call of the API: signed, limited, bounded in time and size, tried again where that may help."""

import asyncio
import json
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import httpx

from gallery_app import __version__
from gallery_app.domain.errors import AnswerNotUnderstood, HelpdeskUnreachable, RateLimited
from gallery_app.domain.translation import mark
from gallery_app.freshdesk.addresses import UrlParts
from gallery_app.freshdesk.auth import ApiKey, OriginAuth
from gallery_app.freshdesk.capped_body import read_capped
from gallery_app.freshdesk.errors import make_error
from gallery_app.freshdesk.plain_client import make_way
from gallery_app.freshdesk.proxy import ProxyServer
from gallery_app.freshdesk.rate_limit import CALLS_AT_ONCE, PLAIN, CallCost, RateLimiter, find_retry_after
from gallery_app.freshdesk.retry import RETRIED_STATUSES, MayPass, Retries, RetryPolicy
from gallery_app.freshdesk.server_clock import ServerClock
from gallery_app.freshdesk.tls import find_certificate_error

USER_AGENT: Final = f"ticket-gallery/{__version__}"
CALL_DEADLINE_S: Final = 30.0
JSON_LIMIT_BYTES: Final = 32 * 1024 * 1024
_ERROR_LIMIT_BYTES: Final = 64 * 1024
_PARSE_ASIDE_BYTES: Final = 512 * 1024
_HEADERS: Final = {"Accept": "application/json", "Accept-Encoding": "gzip", "User-Agent": USER_AGENT}
_CONNECT_TIMEOUT_S: Final = 10.0


class Redirected(AnswerNotUnderstood):
    """A redirect, which the API client never follows: tickets redirect when they are archived."""


@dataclass(frozen=True, slots=True)
class ApiCall:
    """A GET below `/api/v2/`. `count` hears the credits that each answer says it took."""

    path: str
    params: Mapping[str, str] = field(default_factory=dict)
    cost: CallCost = PLAIN
    count: Callable[[int], None] | None = None


@dataclass(frozen=True, slots=True)
class ApiAnswer:
    """Parsed JSON, the `Link` header, and how long the unpacked body was."""

    value: Any
    link: str | None
    size_bytes: int


class ApiHttp:
    """The connections to one account's origin; nothing here ever talks to another."""

    def __init__(
        self,
        origin: UrlParts,
        key: ApiKey,
        *,
        context: ssl.SSLContext,
        proxy: ProxyServer | None,
        limiter: RateLimiter,
        clock: ServerClock,
        policy: RetryPolicy,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        deadline_s: float = CALL_DEADLINE_S,
    ) -> None:
        self._limiter, self._clock, self._policy = limiter, clock, policy
        self._sleep, self._deadline_s = sleep, deadline_s
        self._client = httpx.AsyncClient(
            base_url=f"{origin.origin}/api/v2/",
            auth=OriginAuth(key, origin.origin_key),
            verify=context,
            proxy=make_way(proxy, context),
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(deadline_s, connect=min(_CONNECT_TIMEOUT_S, deadline_s)),
            limits=httpx.Limits(max_connections=CALLS_AT_ONCE, max_keepalive_connections=CALLS_AT_ONCE),
        )

    async def close(self) -> None:
        """Close every connection."""
        await self._client.aclose()

    async def fetch(self, call: ApiCall) -> ApiAnswer:
        """Give the answer, or raise a GalleryError; cancelling stops at once."""
        retries = Retries(self._policy, sleep=self._sleep)
        while True:
            async with self._limiter.turn(call.cost):
                began_at = time.monotonic()
                try:
                    return await self._try_once(call)
                except MayPass as failed:
                    failure = failed
            await retries.wait_after(failure, began_at=began_at)

    async def _try_once(self, call: ApiCall) -> ApiAnswer:
        try:
            async with (
                asyncio.timeout(self._deadline_s),
                self._client.stream("GET", call.path, params=dict(call.params), headers=_HEADERS) as response,
            ):
                return await self._read(response, call)
        except (TimeoutError, httpx.TimeoutException) as error:
            raise MayPass(HelpdeskUnreachable(mark("The helpdesk did not answer in time"))) from error
        except (httpx.TransportError, OSError) as error:
            if (refused := find_certificate_error(error)) is not None:
                raise refused from error
            raise MayPass(HelpdeskUnreachable()) from error
        except (httpx.HTTPError, httpx.InvalidURL, ValueError, OverflowError) as error:
            raise AnswerNotUnderstood from error

    async def _read(self, response: httpx.Response, call: ApiCall) -> ApiAnswer:
        self._clock.learn(response.headers.get("date"))
        used = self._limiter.learn(response.headers, call.cost)
        if call.count is not None:
            call.count(used)
        status = response.status_code
        if status == 200:
            body = await self._read_body(response, JSON_LIMIT_BYTES)
            return ApiAnswer(await _parse(response, body), response.headers.get("link"), len(body))
        if 300 <= status < 400:
            raise Redirected
        if status == 429:
            self._limiter.pause(response.headers.get("retry-after"), call.cost)
            raise MayPass(RateLimited(), asked_to_wait=True)
        if status in RETRIED_STATUSES or status > 504:
            wait_s = min(find_retry_after(response.headers.get("retry-after")) or 0.0, 30.0)
            raise MayPass(make_error(status, b""), wait_s=wait_s)
        raise make_error(status, await self._read_refusal(response))

    async def _read_body(self, response: httpx.Response, limit_bytes: int) -> bytes:
        encoding = response.headers.get("content-encoding", "")
        return await read_capped(response.aiter_raw(), encoding, limit_bytes=limit_bytes)

    async def _read_refusal(self, response: httpx.Response) -> bytes:
        try:
            return await self._read_body(response, _ERROR_LIMIT_BYTES)
        except AnswerNotUnderstood:
            return b""


async def _parse(response: httpx.Response, body: bytes) -> Any:
    content_type = response.headers.get("content-type", "")
    if "json" not in content_type.lower().split(";", 1)[0]:
        raise AnswerNotUnderstood
    try:
        if len(body) > _PARSE_ASIDE_BYTES:
            return await asyncio.to_thread(json.loads, body)
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise AnswerNotUnderstood(mark("The helpdesk's answer is damaged")) from error

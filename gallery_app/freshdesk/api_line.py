"""The connections to one account, opened by the first call and shared by all clients of it."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from gallery_app.freshdesk.addresses import UrlParts
from gallery_app.freshdesk.auth import ApiKey
from gallery_app.freshdesk.proxy import find_proxy
from gallery_app.freshdesk.rate_limit import CallCost, RateLimiter
from gallery_app.freshdesk.retry import RetryPolicy
from gallery_app.freshdesk.server_clock import ServerClock
from gallery_app.freshdesk.tls import make_context

if TYPE_CHECKING:
    from gallery_app.freshdesk.api_http import ApiAnswer, ApiHttp


class ApiLine:
    """Account, key, quota and clock behind one `fetch`."""

    def __init__(self, origin: UrlParts, key: ApiKey, limiter: RateLimiter, policy: RetryPolicy) -> None:
        self.origin = origin
        self.limiter = limiter
        self.clock = ServerClock()
        self._key = key
        self._policy = policy
        self._http: ApiHttp | None = None
        self._opening = asyncio.Lock()

    async def fetch(
        self, path: str, params: Mapping[str, str], cost: CallCost, count: Callable[[int], None]
    ) -> "ApiAnswer":
        """One GET below `/api/v2/`; `count` hears the credits of each try that was answered.

        Raises:
            GalleryError: all but a 200 with JSON.
        """
        from gallery_app.freshdesk.api_http import ApiCall  # noqa: PLC0415 - brings httpx with it

        http = await self._open()
        return await http.fetch(ApiCall(path, params, cost, count))

    async def close(self) -> None:
        """Close the connections; calls under way fail."""
        if self._http is not None:
            await self._http.close()

    async def _open(self) -> "ApiHttp":
        async with self._opening:
            if self._http is None:
                self._http = await self._make_http()
            return self._http

    async def _make_http(self) -> "ApiHttp":
        from gallery_app.freshdesk.api_http import ApiHttp  # noqa: PLC0415 - httpx waits for the first call

        loopback = self.origin.is_loopback
        return ApiHttp(
            self.origin,
            self._key,
            context=await make_context(loopback=loopback),
            proxy=find_proxy(self.origin.host, loopback=loopback),
            limiter=self.limiter,
            clock=self.clock,
            policy=self._policy,
        )


class Caller:
    """What a client calls through: the shared line, and a count of its own credits.

    Calls of a background caller step back behind all others (see RateLimiter).
    """

    def __init__(self, line: ApiLine, *, is_background: bool = False) -> None:
        self.line = line
        self.is_background = is_background
        self.credits = 0
        """Requests of the account's quota spent by this caller, as the answers told."""

    async def fetch(self, path: str, params: Mapping[str, str], cost: CallCost) -> "ApiAnswer":
        """As `ApiLine.fetch`."""
        return await self.line.fetch(path, params, replace(cost, is_background=self.is_background), self._add)

    def _add(self, credits_: int) -> None:
        self.credits += credits_

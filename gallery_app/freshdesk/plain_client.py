"""Connections by the system's way, and nothing more: no cookie, no redirect, nothing of the environment."""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx

from gallery_app.freshdesk.proxy import ProxyServer, find_proxy
from gallery_app.freshdesk.tls import make_context


@dataclass(frozen=True, slots=True)
class PlainClient:
    """A client, and whether it goes through a proxy."""

    http: httpx.AsyncClient
    by_proxy: bool


@asynccontextmanager
async def open_plain_client(
    host: str, *, is_loopback: bool, is_encrypted: bool = True, timeout_s: float
) -> AsyncIterator[PlainClient]:
    """For a few calls to one host, by the system's proxy and trust.

    Raises:
        HelpdeskUnreachable: a proxy that is none, or certificates that cannot be read.
    """
    proxy = find_proxy(host, loopback=is_loopback)
    context = await make_context(loopback=not is_encrypted)
    async with httpx.AsyncClient(
        verify=context,
        proxy=make_way(proxy, context),
        trust_env=False,
        follow_redirects=False,
        timeout=timeout_s,
    ) as client:
        yield PlainClient(client, proxy is not None)


def make_way(proxy: ProxyServer | None, context: ssl.SSLContext) -> httpx.Proxy | None:
    """A proxy as httpx wants it; None for a direct way."""
    if proxy is None:
        return None
    return httpx.Proxy(proxy.origin, auth=proxy.auth, ssl_context=context if proxy.is_https else None)

"""Decides which addresses a file may come from, and connects to the very address that was judged."""

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

import httpcore

from gallery_app.domain.errors import HostNotAllowed
from gallery_app.domain.translation import mark

Resolve = Callable[[str, int], Awaitable[list[str]]]
_RESOLVE_TIMEOUT_S: Final = 10.0
_SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]
_GLOBAL_V6: Final = ipaddress.IPv6Network("2000::/3")
_REFUSED_V6: Final = tuple(
    ipaddress.IPv6Network(network)
    for network in ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "2620:4f:8000::/48")
)
_REFUSED_V4: Final = tuple(
    ipaddress.IPv4Network(network)
    for network in ("192.0.0.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.175.48.0/24")
)
"""Inside of "global" for Python, yet tunnels, translators and anycast relays that lead to other places."""


def is_public(address: str) -> bool:
    """Whether an address is a plain public unicast one.

    `ipaddress.is_global` alone calls NAT64 (64:ff9b::7f00:1), 6to4, 192.0.0.8, multicast and
    ::127.0.0.1 global.
    """
    try:
        ip = ipaddress.ip_address(address.split("%", 1)[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if "%" in address or ip not in _GLOBAL_V6 or any(ip in network for network in _REFUSED_V6):
            return False
    elif any(ip in network for network in _REFUSED_V4):
        return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def is_loopback(address: str) -> bool:
    """127.0.0.0/8 or ::1, not dressed up as another family."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


async def resolve(host: str, port: int) -> list[str]:
    """All addresses of a name, in the system's order."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Connects only if *all* addresses of the name are allowed, and to one of those, so that a second
    look-up cannot slip in another. TLS still checks the certificate against the name.
    """

    def __init__(
        self, *, loopback: bool, resolve: Resolve = resolve, inner: httpcore.AsyncNetworkBackend | None = None
    ) -> None:
        self._is_allowed = is_loopback if loopback else is_public
        self._resolve = resolve
        self._inner = inner or httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[_SocketOption] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Judge, then connect; raises HostNotAllowed, or httpcore's ConnectError."""
        addresses = await self._look_up(host, port)
        if not addresses or not all(self._is_allowed(address) for address in addresses):
            raise HostNotAllowed(mark("The link leads into a private network"))
        error: Exception | None = None
        for address in addresses:
            try:
                return await self._inner.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failed:
                error = failed
        raise error or httpcore.ConnectError

    async def _look_up(self, host: str, port: int) -> list[str]:
        try:
            async with asyncio.timeout(_RESOLVE_TIMEOUT_S):
                return await self._resolve(host.strip("[]"), port)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(str(type(error).__name__)) from error

    async def sleep(self, seconds: float) -> None:
        """Part of the interface."""
        await asyncio.sleep(seconds)

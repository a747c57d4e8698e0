"""The proxy of the system or environment, if the helpdesk is to be reached through one."""

import urllib.request
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote

from gallery_app.domain.errors import HelpdeskUnreachable
from gallery_app.domain.translation import mark
from gallery_app.freshdesk.addresses import find_url_parts

_HINT: Final = mark("Set the system's proxy to one that begins with http:// or https://.")


@dataclass(frozen=True, slots=True)
class ProxyServer:
    """Where the proxy is (`http://host:port`), and the user name and password it asks for, never shown."""

    origin: str
    auth: tuple[str, str] | None = field(default=None, repr=False)

    @property
    def is_https(self) -> bool:
        """The way to the proxy itself is encrypted."""
        return self.origin.startswith("https://")


def find_proxy(host: str, *, loopback: bool) -> ProxyServer | None:
    """The proxy for https to `host`; None for a direct way. Loopback never goes through one.

    Raises:
        HelpdeskUnreachable: a kind of proxy other than http and https, or an address that is none.
    """
    if loopback or urllib.request.proxy_bypass(host):
        return None
    proxies = urllib.request.getproxies()
    told = (proxies.get("https") or proxies.get("all") or "").strip()
    return _read_proxy(told) if told else None


def _read_proxy(told: str) -> ProxyServer:
    """Cut `scheme://user:password@host:port`; the scheme may be missing, and the password percent-encoded."""
    scheme, divider, rest = told.partition("://")
    if not divider:
        scheme, rest = "http", told
    if scheme.lower() not in ("http", "https"):
        raise HelpdeskUnreachable(mark("This kind of proxy is not supported"), _HINT)
    user_info, _, place = rest.rpartition("@")
    parts = find_url_parts(f"{scheme}://{place}")
    if parts is None:
        raise HelpdeskUnreachable(mark("The proxy's address cannot be read"), _HINT)
    user, _, password = user_info.partition(":")
    auth = (unquote(user), unquote(password)) if user_info else None
    return ProxyServer(parts.origin, auth)

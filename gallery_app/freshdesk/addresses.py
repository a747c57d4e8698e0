"""URLs cut into checked parts by one strict reading, so that no two parsers can disagree."""

import re
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote

URL_LIMIT_CHARS: Final = 16_384
LOOPBACK_HOSTS: Final = frozenset({"127.0.0.1", "localhost", "[::1]"})
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_URL = re.compile(r"(https?)://([^/?#\\@\s]{1,270})(/[^?#]*)?(\?[^#]*)?(#.*)?", re.IGNORECASE | re.DOTALL)
_AUTHORITY = re.compile(r"(\[[0-9a-f:.]{2,45}\]|[a-z0-9_](?:[a-z0-9._-]{0,251}[a-z0-9_])?)(?::([0-9]{1,5}))?")
_KEPT = "!$%&'()*+,-./:;=?@[]_~"
_SIGNIFICANT_DOTS = re.compile(r"(?:^|/)(?:\.|%2e){1,2}(?:/|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class UrlParts:
    """An http(s) URL: lower-case host (IPv6 in brackets), explicit port, ASCII path and query.

    The query may hold a secret, so neither it nor the path is ever shown.
    """

    scheme: str
    host: str
    port: int
    path: str = field(repr=False)
    query: str = field(repr=False)
    fragment: str = field(repr=False, default="")

    @property
    def target(self) -> str:
        """What stands in the request line."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def origin(self) -> str:
        """`https://host`, with the port only where it is not the scheme's own."""
        port = "" if self.port == _DEFAULT_PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{self.host}{port}"

    @property
    def origin_key(self) -> tuple[str, str, int]:
        """(scheme, host, port) as httpx names them: IPv6 without brackets."""
        return self.scheme, self.host.strip("[]"), self.port

    @property
    def is_loopback(self) -> bool:
        """This computer itself: an account for development and the demo."""
        return self.host in LOOPBACK_HOSTS

    @property
    def has_dot_segments(self) -> bool:
        """The path climbs (`..`): its form says nothing about what a server would take it for."""
        return _SIGNIFICANT_DOTS.search(self.path) is not None


def find_url_parts(text: str) -> UrlParts | None:
    """Cut an absolute http(s) URL, None for anything else: user names, odd hosts, overlong ones."""
    if len(text) > URL_LIMIT_CHARS or (found := _URL.fullmatch(text.strip())) is None:
        return None
    scheme = found[1].lower()
    authority = _AUTHORITY.fullmatch(found[2].lower())
    if authority is None:
        return None
    port = int(authority[2]) if authority[2] else _DEFAULT_PORTS[scheme]
    if not 0 < port < 65_536:
        return None
    path, query = found[3] or "/", (found[4] or "?")[1:]
    return UrlParts(scheme, authority[1], port, _escaped(path), _escaped(query), (found[5] or "#")[1:])


def _escaped(text: str) -> str:
    """Leave what is encoded byte for byte (signatures cover it), encode only what HTTP cannot carry."""
    return quote(text, safe=_KEPT, errors="replace")

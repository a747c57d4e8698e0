"""The API key: held so that it is hard to show by accident, sent to one origin only."""

import base64
import re
from typing import TYPE_CHECKING, NoReturn

from gallery_app.domain.errors import HostNotAllowed, KeyRefused
from gallery_app.domain.translation import mark

if TYPE_CHECKING:
    import httpx

_KEY = re.compile(r"[!-9;-~]{1,200}")
"""Printable ASCII without blanks and without the colon, which would end the user name of Basic."""


class ApiKey:
    """An agent's personal API key. `repr`, `str`, `format` and pickling never give it away.

    Raises:
        KeyRefused: the text cannot be a key (empty, over 200 characters, not printable ASCII).
    """

    __slots__ = ("__value",)

    def __init__(self, typed: str) -> None:
        value = typed.strip()
        if _KEY.fullmatch(value) is None:
            raise KeyRefused(
                mark("This cannot be an API key"),
                mark("Copy it again from your profile settings in Freshdesk."),
            )
        self.__value = value

    def reveal(self) -> str:
        """The key itself, for the password store and nothing else."""
        return self.__value

    def make_basic_header(self) -> str:
        """Value of `Authorization`: user name = key, password = any dummy (API v2, Authentication)."""
        return "Basic " + base64.b64encode(f"{self.__value}:X".encode()).decode()

    def __repr__(self) -> str:
        return "ApiKey(hidden)"

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("an API key is not pickled or copied")


class OriginAuth:
    """Adds the key to requests to one exact origin and refuses to send any other.

    httpx takes a callable as `auth`. Its own Basic auth goes to every absolute URL a client is given,
    a storage host included, which then answers 400 and echoes the key.
    """

    __slots__ = ("_header", "_origin")

    def __init__(self, key: ApiKey, origin: tuple[str, str, int]) -> None:
        """`origin` is (scheme, host, port), all explicit."""
        self._header = key.make_basic_header()
        self._origin = origin

    def __call__(self, request: "httpx.Request") -> "httpx.Request":
        """Sign the request, or raise HostNotAllowed before anything is sent."""
        url = request.url
        port = url.port or {"http": 80, "https": 443}.get(url.scheme, 0)
        if (url.scheme, url.host, port) != self._origin:
            raise HostNotAllowed(
                mark("The API key was about to leave the helpdesk"), mark("Nothing was sent.")
            )
        request.headers["Authorization"] = self._header
        return request

    def __repr__(self) -> str:
        return f"OriginAuth({self._origin[1]})"

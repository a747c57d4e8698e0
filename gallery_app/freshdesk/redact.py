"""The log's formatter: what leaves through it holds no key, no token and no link's query."""

import base64
import logging
import re
from collections.abc import Iterable
from functools import cache
from typing import Final
from urllib.parse import quote

from gallery_app.domain.translation import in_english

_HIDDEN: Final = "[hidden]"
_SHORTEST_SECRET: Final = 6


@cache
def _make_rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Made at the first text that is to leave: a start waits for none."""
    return (
        (
            re.compile(r"(\b[a-z][a-z0-9+.-]{1,20}://)[^\s/?#@\"'<>]{1,500}+@", re.IGNORECASE),
            rf"\1{_HIDDEN}@",
        ),
        (re.compile(r"([?&])[A-Za-z0-9_.~%-]{1,80}+=[^\s\"'<>\\]*+"), rf"\1{_HIDDEN}"),
        (re.compile(r"\beyJ[A-Za-z0-9_-]{4,}+\.[A-Za-z0-9_-]{4,}+(?:\.[A-Za-z0-9_-]*+)?"), _HIDDEN),
        (re.compile(r"\b(Basic|Bearer)\s+[A-Za-z0-9+/=._~-]{6,}+", re.IGNORECASE), rf"\1 {_HIDDEN}"),
        (re.compile(r"((?:set-)?cookie\W{1,5})[^\r\n]{1,4096}", re.IGNORECASE), rf"\1{_HIDDEN}"),
    )


class Redactor(logging.Formatter):
    """Formats as any formatter does, then hides secrets: in messages, arguments and tracebacks alike.

    Live secrets are known by value (`hide`), others by their form.
    """

    def __init__(self, fmt: str | None = None, datefmt: str | None = None) -> None:
        super().__init__(fmt, datefmt)
        self._secrets: tuple[str, ...] = ()

    def hide(self, secret: str) -> None:
        """Hide a key from now on, also as Basic auth and in a URL's spelling."""
        if len(secret) >= _SHORTEST_SECRET:
            spellings = {secret, quote(secret, safe=""), *_basic_spellings(secret), *self._secrets}
            self._secrets = tuple(sorted(spellings, key=len, reverse=True))

    def format(self, record: logging.LogRecord) -> str:
        """One log entry with its traceback, redacted."""
        with in_english():
            return self.redact(super().format(record))

    def redact(self, text: str) -> str:
        """Any text that is to leave: log, crash report, "copy details"."""
        for secret in self._secrets:
            text = text.replace(secret, _HIDDEN)
        for pattern, hidden in _make_rules():
            text = pattern.sub(hidden, text)
        return text


def quiet_http_loggers(names: Iterable[str] = ("httpx", "httpcore", "hpack", "asyncio")) -> None:
    """At INFO httpx tells whole links, at DEBUG httpcore tells headers and redirects: warnings only."""
    for name in names:
        logging.getLogger(name).setLevel(logging.WARNING)


def _basic_spellings(secret: str) -> Iterable[str]:
    for password in ("X", "x", ""):
        yield base64.b64encode(f"{secret}:{password}".encode()).decode()

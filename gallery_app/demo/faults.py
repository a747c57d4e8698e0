"""Everything that can go wrong on purpose, switched on and off while the helpdesk runs."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from gallery_app.demo.request_log import OriginName, SeenRequest

_ALL: Final[tuple[OriginName, ...]] = ("api", "storage", "inline")
_FILES: Final[tuple[OriginName, ...]] = ("storage",)
_API: Final[tuple[OriginName, ...]] = ("api",)


@dataclass(frozen=True, slots=True)
class FaultKind:
    """A fault one can ask for: where it strikes if no origin is named, and what its value means."""

    name: str
    origins: tuple[OriginName, ...]
    default: float | str
    meaning: str


_KINDS: Final = (
    FaultKind("latency", _ALL, 0.05, "seconds before every answer"),
    FaultKind("slow_start", _FILES, 2.0, "seconds between the request and the first byte"),
    FaultKind("slow_drip", _FILES, 8192.0, "bytes of the body per second, sent in small pieces"),
    FaultKind("cut", _FILES, 0.5, "part of the body sent before the connection closes"),
    FaultKind("reset", _FILES, 0.5, "part of the body sent before the connection is reset"),
    FaultKind("status_500", _ALL, 500.0, "answers 500"),
    FaultKind("status_503", _FILES, 503.0, "answers 503 SlowDown (XML); on the API 503 with an HTML page"),
    FaultKind("wrong_length", _FILES, -100.0, "bytes added to the true Content-Length"),
    FaultKind(
        "no_length", _FILES, 0.0, "no Content-Length; the end of the body is the end of the connection"
    ),
    FaultKind("chunked", _FILES, 4096.0, "body in chunks of so many bytes, without Content-Length"),
    FaultKind("xml_200", _FILES, 0.0, "200 with an XML error as the body"),
    FaultKind("html_200", _ALL, 0.0, "200 with an HTML page as the body"),
    FaultKind("empty_200", _FILES, 0.0, "200 with an empty body"),
    FaultKind("redirect_loop", ("inline",), 0.0, "redirects to the same address for ever"),
    FaultKind(
        "redirect_foreign", ("inline",), "https://tracker.example.net/p.gif", "redirects to this address"
    ),
    FaultKind("gzip_bomb", _FILES, 64.0, "a gzip-encoded body that unpacks to so many MB"),
    FaultKind("too_many_requests", _API, 2.0, "answers 429 with Retry-After of so many seconds"),
    FaultKind("expired_links", ("api", "inline"), 0.0, "signs links that are already expired"),
    FaultKind("invalid_json", _API, 0.0, "200 with JSON that ends in the middle"),
    FaultKind("huge_json", _API, 32.0, "200 with valid JSON of so many MB"),
    FaultKind("float_headers", _API, 0.0, 'rate headers as "100.0"'),
    FaultKind("missing_headers", _API, 0.0, "no rate headers"),
    FaultKind("clock_skew", _ALL, 3600.0, "seconds added to the Date header"),
    FaultKind("index_lag", _API, 600.0, "seconds for which a changed ticket is not yet found by search"),
)
FAULT_KINDS: Final = {kind.name: kind for kind in _KINDS}


@dataclass(slots=True)
class Fault:
    """One fault that is on; `left` None means always, else the number of requests still to strike."""

    name: str
    value: float | str
    origins: tuple[OriginName, ...]
    left: int | None
    attachment_ids: frozenset[int] | None
    path_contains: str

    @property
    def number(self) -> float:
        """The value as a number."""
        return float(self.value)

    def strikes(self, seen: SeenRequest) -> bool:
        """Whether this request is one the fault was meant for."""
        return (
            seen.origin in self.origins
            and self.left != 0
            and self.path_contains in seen.path
            and (self.attachment_ids is None or seen.attachment_id in self.attachment_ids)
        )


class Faults:
    """The faults that are on now. Every method may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._on: list[Fault] = []

    def switch_on(
        self,
        name: str,
        value: float | str | None = None,
        *,
        times: int | None = None,
        origin: OriginName | None = None,
        attachment_ids: Iterable[int] | None = None,
        path_contains: str = "",
    ) -> None:
        """Adds a fault: for the next `times` matching requests, or for all when None.

        Raises KeyError for an unknown name, ValueError where a number is needed and is not given.
        """
        kind = FAULT_KINDS[name]
        chosen = kind.default if value is None else value
        if not isinstance(kind.default, str):
            chosen = float(chosen)
        ids = None if attachment_ids is None else frozenset(attachment_ids)
        origins = kind.origins if origin is None else (origin,)
        with self._lock:
            self._on.append(Fault(name, chosen, origins, times, ids, path_contains))

    def switch_off(self, name: str) -> None:
        """Ends every fault of this name."""
        with self._lock:
            self._on = [fault for fault in self._on if fault.name != name]

    def clear(self) -> None:
        """Ends all faults."""
        with self._lock:
            self._on.clear()

    def take(self, seen: SeenRequest) -> dict[str, Fault]:
        """The faults that strike this request, counted down; the first of each name wins."""
        struck: dict[str, Fault] = {}
        with self._lock:
            for fault in self._on:
                if fault.name not in struck and fault.strikes(seen):
                    struck[fault.name] = fault
                    fault.left = None if fault.left is None else fault.left - 1
        return struck

    def active(self) -> list[str]:
        """Names of the faults that can still strike."""
        with self._lock:
            return [fault.name for fault in self._on if fault.left != 0]

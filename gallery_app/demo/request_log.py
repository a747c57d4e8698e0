"""Remembers every request that each origin saw, for tests to ask about."""

from __future__ import annotations

import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

OriginName = Literal["api", "storage", "inline"]
RequestKind = Literal["api", "attachment", "thumb", "public", "inline", "third_party", "unknown"]


@dataclass(slots=True)
class SeenRequest:
    """One request; `status` is 0 and `ended_at` None while it is being answered. Times are monotonic."""

    origin: OriginName
    method: str
    path: str
    query: str
    headers: dict[str, str]
    began_at: float = field(default_factory=time.monotonic)
    kind: RequestKind = "unknown"
    attachment_id: int | None = None
    credits: int = 0
    status: int = 0
    fault_values: dict[str, float | str] = field(default_factory=dict)
    ended_at: float | None = None

    @property
    def faults(self) -> tuple[str, ...]:
        """Names of the faults that struck it."""
        return tuple(self.fault_values)

    @property
    def target(self) -> str:
        """Method, path and query."""
        return f"{self.method} {self.path}" + (f"?{self.query}" if self.query else "")


class RequestLog:
    """Thread-safe list of requests, oldest first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seen: list[SeenRequest] = []
        self._open: Counter[str] = Counter()
        self._peak: Counter[str] = Counter()

    def begin(self, request: SeenRequest) -> None:
        """A request has come."""
        with self._lock:
            self._seen.append(request)
            self._open[request.origin] += 1
            self._peak[request.origin] = max(self._peak[request.origin], self._open[request.origin])

    def end(self, request: SeenRequest) -> None:
        """The request has been answered."""
        with self._lock:
            request.ended_at = time.monotonic()
            self._open[request.origin] -= 1

    def all(
        self,
        origin: OriginName | None = None,
        *,
        kind: RequestKind | None = None,
        path_contains: str = "",
        attachment_id: int | None = None,
        status: int | None = None,
    ) -> list[SeenRequest]:
        """The requests that match every condition given."""
        with self._lock:
            return [
                seen
                for seen in self._seen
                if (origin is None or seen.origin == origin)
                and (kind is None or seen.kind == kind)
                and path_contains in seen.path
                and (attachment_id is None or seen.attachment_id == attachment_id)
                and (status is None or seen.status == status)
            ]

    def credits(self) -> int:
        """API credits charged so far."""
        return sum(seen.credits for seen in self.all("api"))

    def with_header(self, header: str, origin: OriginName | None = None) -> list[SeenRequest]:
        """Requests that carried the header, e.g. "authorization" on an origin that must never see it."""
        return [seen for seen in self.all(origin) if header.lower() in seen.headers]

    def leaked_credentials(self) -> list[SeenRequest]:
        """Requests to storage or inline host that carried a key or a cookie; must stay empty."""
        return [
            seen
            for seen in self.all()
            if seen.origin != "api" and {"authorization", "cookie", "proxy-authorization"} & set(seen.headers)
        ]

    def third_party(self) -> list[SeenRequest]:
        """Fetches of pictures that belong to nobody's helpdesk (tracking pixels); must stay empty."""
        return self.all(kind="third_party")

    def repeated_attachments(self) -> dict[int, int]:
        """Attachment ids whose file was asked for more than once on the storage host, with the count."""
        asked = Counter(
            seen.attachment_id
            for seen in self.all("storage")
            if seen.attachment_id is not None and seen.kind in ("attachment", "public")
        )
        return {attachment_id: times for attachment_id, times in asked.items() if times > 1}

    def repeated_targets(self, origin: OriginName) -> dict[str, int]:
        """Method, path and query that came more than once, with the count."""
        asked = Counter(seen.target for seen in self.all(origin))
        return {target: times for target, times in asked.items() if times > 1}

    def peak(self, origin: OriginName) -> int:
        """The most requests that were being answered at one moment."""
        with self._lock:
            return self._peak[origin]

    def open_count(self, origin: OriginName) -> int:
        """Requests being answered right now."""
        with self._lock:
            return self._open[origin]

    def clear(self) -> None:
        """Forgets what is over; what is still being answered keeps counting as open."""
        with self._lock:
            self._seen.clear()
            self._peak = Counter(self._open)

    def __len__(self) -> int:
        with self._lock:
            return len(self._seen)

"""A search that goes on for a while, whatever page of it is looked at meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass

from gallery_app.domain.ids import JobId


@dataclass(frozen=True, slots=True)
class LongSearch:
    """Tickets read or pictures looked into for the open query: another page of it only interrupts that."""

    words: str
    start: Callable[[], JobId]
    job: JobId

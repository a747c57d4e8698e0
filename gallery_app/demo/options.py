"""What one can choose about the demo helpdesk before it starts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """Settings of one demo helpdesk; every default is what a person trying the demo should meet.

    `port` is the API's (0 takes a free one); storage and inline hosts always take free ports.
    `rate_per_minute` and `list_rate_per_minute` are credits (None: never refuses).
    `now` fixes the world's present, for tests that need the same dates on every day.
    `category_lists_nested`: a category's list holds the folders in folders too, as it may or may not.
    `bulk_tickets` adds so many small tickets (tag `bulk`), created on the `bulk_days` days before today (in
    UTC); `bulk_alike` gives all of them one priority, status, agent and group.
    """

    seed: int = 4711
    port: int = 0
    latency_s: float = 0.0
    link_life_s: int = 300
    rate_per_minute: int | None = 400
    list_rate_per_minute: int | None = 100
    solutions_page_size: int = 30
    cloudfront_links: bool = False
    admin: bool = False
    plain_archived_redirects: bool = False
    cache_limit_bytes: int = 256 * 1024 * 1024
    now: datetime | None = None
    category_lists_nested: bool = False
    bulk_tickets: int = 0
    bulk_days: int = 30
    bulk_alike: bool = False

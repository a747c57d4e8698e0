"""What several JSON answers have in common: times, and where a picture came from."""

from datetime import UTC, datetime
from typing import Any

from gallery_app.domain.image import ImageRef


def make_time(moment: datetime | None) -> str | None:
    """A time in UTC where its zone is known, else as the clock showed it."""
    if moment is None:
        return None
    if moment.tzinfo is None:
        return moment.isoformat(timespec="seconds")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def make_origin(ref: ImageRef) -> dict[str, Any]:
    """When and in which message a picture was sent, and how."""
    return {
        "created_at": make_time(ref.created_at),
        "source": ref.source.value,
        "placement": ref.placement.value,
        "message": ref.message_kind.value,
        "message_id": ref.message_id,
        "private": ref.private,
        "occurrences": ref.occurrences,
        "remote_host": ref.remote_host,
    }

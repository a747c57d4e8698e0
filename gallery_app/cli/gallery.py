"""`gallery-app gallery`: a page of pictures as a table or as JSON."""

import argparse
import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from gallery_app.cli.table import print_table
from gallery_app.domain.display import display_text, make_picture_name, size_words
from gallery_app.domain.events import Coverage, ThumbnailReady, TileFailed
from gallery_app.domain.ids import ArticleId, CompanyId, TicketId
from gallery_app.domain.image import ImageInfo, ImageRef
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.subject import ArticleSubject, Subject, TicketSubject
from gallery_app.engine.helpdesk import Credentials
from gallery_app.engine.home import find_home
from gallery_app.engine.listing import Listing, Outcome, list_pictures

PARTLY_EXIT = 3


def run_gallery(
    arguments: argparse.Namespace, credentials: Credentials | None, hide: Callable[[str], None] | None = None
) -> int:
    """List the page asked for; 3 if something is missing that a later call may bring. Raises GalleryError."""
    subject: Subject = (
        TicketSubject(TicketId(arguments.ticket))
        if arguments.ticket
        else ArticleSubject(ArticleId(arguments.article))
    )
    company = CompanyId(arguments.company_id) if arguments.company_id else None
    request = PageRequest(arguments.page, arguments.per_page)
    listing = asyncio.run(list_pictures(find_home(), credentials, subject, request, company, hide=hide))
    if arguments.json:
        print(json.dumps(make_answer(listing), indent=2))
    else:
        print_listing(listing)
    return PARTLY_EXIT if listing.is_partial else 0


def make_answer(listing: Listing) -> dict[str, Any]:
    """The JSON of a page: `{"images": [...], "total", "page", "per_page", "coverage"}`."""
    page = listing.page
    return {
        "images": [make_image(ref, listing.outcomes.get(ref.id)) for ref in page.items],
        "total": page.total,
        "page": page.page,
        "per_page": page.per_page,
        "coverage": make_coverage(listing.coverage),
    }


def make_image(ref: ImageRef, outcome: Outcome | None) -> dict[str, Any]:
    """One picture; what is not known is null, never invented."""
    info = outcome.info if isinstance(outcome, ThumbnailReady) else None
    error = outcome.error if isinstance(outcome, TileFailed) else None
    return {
        "id": ref.id,
        "ticket_id": None if ref.in_article else ref.parent,
        "article_id": ref.parent if ref.in_article else None,
        "filename": ref.untrusted_name,
        "content_type": info.content_type if info else None,
        "declared_content_type": ref.declared_type,
        "created_at": _iso(ref.created_at),
        "source": ref.source.value,
        "placement": ref.placement.value,
        "message": ref.message_kind.value,
        "message_id": ref.message_id,
        "private": ref.private,
        "occurrences": ref.occurrences,
        "remote_host": ref.remote_host,
        "sha256": info.sha256 if info else None,
        "status": "ok" if info else "failed",
        "error": {"code": error.code, "title": error.title, "hint": error.hint, "retryable": error.retryable}
        if error
        else None,
        "metadata": make_metadata(info, ref),
    }


def make_metadata(info: ImageInfo | None, ref: ImageRef) -> dict[str, Any]:
    """What the bytes say; of a failed picture only the declared size is known."""
    if info is None:
        return {"width": None, "height": None, "format": None, "size_bytes": ref.declared_bytes, "exif": {}}
    return {
        "width": info.width,
        "height": info.height,
        "format": info.format,
        "size_bytes": info.size_bytes,
        "frames": info.frames,
        "kind": info.analysis.kind.value if info.analysis else None,
        "exif": {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in info.exif.values().items()
        },
    }


def make_coverage(coverage: Coverage) -> dict[str, Any]:
    """What the counts cover."""
    return {
        "total": coverage.total,
        "failed": coverage.failed,
        "remote_not_loaded": coverage.remote,
        "other_files": coverage.other_files,
        "messages_read": coverage.messages_read,
        "complete": not coverage.messages_missing,
    }


def print_listing(listing: Listing) -> None:
    """A table for people, and one line on what it covers."""
    if listing.ticket is not None:
        print(f"#{listing.ticket.id} {display_text(listing.ticket.subject)}")
    elif listing.article is not None:
        print(display_text(listing.article.title))
    rows = [_make_row(ref, listing.outcomes.get(ref.id)) for ref in listing.page.items]
    if rows:
        print_table(("Name", "Type", "Pixels", "Size", "Where", "Status"), rows)
    print(make_summary(listing))
    for message in listing.messages:
        print(message)


def make_summary(listing: Listing) -> str:
    """`12 pictures, page 1 of 1 · 1 failed · 2 remote, not loaded · 9 messages read`."""
    page, coverage = listing.page, listing.coverage
    parts = [f"{page.total} picture{'' if page.total == 1 else 's'}, page {page.page} of {page.pages}"]
    if coverage.failed:
        parts.append(f"{coverage.failed} failed")
    if coverage.remote:
        parts.append(f"{coverage.remote} remote, not loaded")
    if coverage.other_files:
        parts.append(f"{coverage.other_files} other file{'' if coverage.other_files == 1 else 's'}")
    parts.append(f"{coverage.messages_read} message{'' if coverage.messages_read == 1 else 's'} read")
    if coverage.messages_missing:
        parts.append("Freshdesk did not give all messages")
    return " · ".join(parts)


def _make_row(ref: ImageRef, outcome: Outcome | None) -> tuple[str, ...]:
    where = f"{ref.message_kind.value}{' (private)' if ref.private else ''}"
    name = make_picture_name(ref, limit=40)
    if isinstance(outcome, ThumbnailReady):
        info = outcome.info
        return (name, info.format, f"{info.width} x {info.height}", size_words(info.size_bytes), where, "ok")
    size = "" if ref.declared_bytes is None else size_words(ref.declared_bytes)
    status = str(outcome.error.title) if outcome else "not loaded"
    return (name, display_text(ref.declared_type, limit=20), "", size, where, status)


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

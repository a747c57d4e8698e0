"""`gallery-app gallery`: a page of pictures as a table or as JSON."""

import argparse
import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from gallery_app.cli.command import PARTLY_EXIT, Hide
from gallery_app.cli.progress import open_progress_line
from gallery_app.cli.table import print_table
from gallery_app.cli.wording import LOCAL_WORDS, count_words
from gallery_app.domain.display import display_text, make_picture_name, size_words
from gallery_app.domain.events import ThumbnailReady
from gallery_app.domain.gallery_json import (
    Outcome,
    make_found_json,
    make_image,
    make_page_json,
    without_place,
)
from gallery_app.domain.ids import ArticleId, CompanyId, TicketId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.result import GalleryItem
from gallery_app.domain.subject import ArticleSubject, Subject, TicketSubject
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.home import find_home
from gallery_app.engine.listing import Listing, list_matches, list_pictures


def run_gallery(arguments: argparse.Namespace, credentials: Credentials | None, hide: Hide) -> int:
    """List the page asked for; 3 if something is missing that a later call may bring. Raises GalleryError."""
    with open_progress_line() as progress:
        listing = asyncio.run(_make_listing(arguments, credentials, hide, progress))
    if arguments.json:
        shown = listing if arguments.location else hide_places(listing)
        print(json.dumps(make_answer(shown), indent=2))
    else:
        print_listing(listing)
    return PARTLY_EXIT if listing.is_partial else 0


async def _make_listing(
    arguments: argparse.Namespace,
    credentials: Credentials | None,
    hide: Hide,
    progress: Callable[[str], None] | None,
) -> Listing:
    subject = _find_subject(arguments)
    request = PageRequest(arguments.page, arguments.per_page)
    if arguments.filter is not None:
        return await list_matches(
            find_home(), credentials, arguments.filter, request,
            subject=subject, whole=arguments.whole,
            read_limit=arguments.read, look_limit=arguments.look_into, progress=progress, hide=hide,
        )  # fmt: skip
    assert subject is not None, "the grammar asks for one"  # noqa: S101 - an invariant, not input
    company = CompanyId(arguments.company_id) if arguments.company_id else None
    return await list_pictures(find_home(), credentials, subject, request, company, hide=hide)


def _find_subject(arguments: argparse.Namespace) -> Subject | None:
    if arguments.ticket:
        return TicketSubject(TicketId(arguments.ticket))
    return ArticleSubject(ArticleId(arguments.article)) if arguments.article else None


def hide_places(listing: Listing) -> Listing:
    """The listing without what EXIF says of where somebody was."""
    return replace(listing, outcomes={image: without_place(each) for image, each in listing.outcomes.items()})


def make_answer(listing: Listing) -> dict[str, Any]:
    """The JSON of a page: `{"images": [...], "total", "page", "per_page", "coverage"}`."""
    return make_page_json(
        listing.page, listing.coverage, [make_item(item, listing) for item in listing.page.items]
    )


def make_item(item: GalleryItem, listing: Listing) -> dict[str, Any]:
    """One picture and, of a search, where else its bytes stand and why it would be folded."""
    outcome = listing.outcomes.get(item.ref.id)
    if listing.is_filtered:
        return make_found_json(item, outcome, listing.copies.get(item.ref.id, ()))
    return make_image(item.ref, outcome)


def print_listing(listing: Listing) -> None:
    """A table for people, and one line on what it covers."""
    if listing.ticket is not None:
        print(f"#{listing.ticket.id} {display_text(listing.ticket.subject)}")
    elif listing.article is not None:
        print(display_text(listing.article.title))
    rows = [_make_row(item, listing) for item in listing.page.items]
    if rows:
        heads = ("Name", "Type", "Pixels", "Size", "Where", "Status")
        print_table((*heads, "Ticket") if listing.is_filtered else heads, rows)
    print(make_summary(listing))
    if listing.coverage.is_local:
        print(LOCAL_WORDS)
    for message in (*listing.coverage.not_looked_at, *listing.messages):
        print(message)


def make_summary(listing: Listing) -> str:
    """`12 pictures, page 1 of 1 · 1 failed · 2 remote, not loaded · 9 messages read`."""
    page, coverage = listing.page, listing.coverage
    folded = sum(coverage.folded.values())
    is_of_one = listing.ticket is not None or listing.article is not None
    told = {
        f"{folded} folded away": folded,
        f"{coverage.failed} failed": coverage.failed,
        f"{coverage.remote} remote, not loaded": coverage.remote,
        count_words(coverage.other_files, "other file"): coverage.other_files,
        f"{count_words(coverage.messages_read, 'message')} read": is_of_one or coverage.messages_read,
        f"{coverage.tickets_read} of {count_words(coverage.tickets_known, 'ticket')} read": not is_of_one,
        f"{count_words(coverage.tickets_refused, 'ticket')} not given": coverage.tickets_refused,
        f"{count_words(coverage.undecided, 'picture')} not looked into": coverage.undecided,
        "Freshdesk did not give all messages": coverage.messages_missing,
    }
    head = f"{count_words(page.total, 'picture')}, page {page.page} of {page.pages}"
    return " · ".join([head, *[words for words, is_told in told.items() if is_told]])


def _make_row(item: GalleryItem, listing: Listing) -> tuple[str, ...]:
    cells = _make_cells(item.ref, listing.outcomes.get(item.ref.id))
    if not listing.is_filtered:
        return cells
    parent = f"article {item.ref.parent}" if item.ref.in_article else f"#{item.ref.parent}"
    return (*cells, f"{parent} and {item.copies - 1} more" if item.copies > 1 else parent)


def _make_cells(ref: ImageRef, outcome: Outcome | None) -> tuple[str, ...]:
    where = f"{ref.message_kind.value}{' (private)' if ref.private else ''}"
    name = make_picture_name(ref, limit=40)
    if isinstance(outcome, ThumbnailReady):
        info = outcome.info
        return (name, info.format, f"{info.width} x {info.height}", size_words(info.size_bytes), where, "ok")
    size = "" if ref.declared_bytes is None else size_words(ref.declared_bytes)
    status = str(outcome.error.title) if outcome else "not loaded"
    return (name, display_text(ref.declared_type, limit=20), "", size, where, status)

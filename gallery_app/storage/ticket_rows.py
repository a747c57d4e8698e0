"""Tickets and articles to rows of the catalog and back."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from gallery_app.domain.article import Article
from gallery_app.domain.ids import AgentId, ArticleId, CategoryId, CompanyId, ContactId, FolderId, TicketId
from gallery_app.domain.ticket import Ticket

TICKET_COLUMNS: Final = (
    "id", "subject", "status", "priority", "channel", "created_at", "updated_at", "requester_id",
    "company_id", "responder_id", "group_id", "type", "tags", "archived", "deleted", "spam",
)  # fmt: skip
ARTICLE_COLUMNS: Final = ("id", "title", "published", "created_at", "updated_at", "folder_id", "category_id")


@dataclass(frozen=True, slots=True)
class ReadingFacts:
    """What the last reading of a ticket covered, and the `updated_at` the ticket had then."""

    messages_read: int
    messages_missing: bool
    other_files: int
    read_updated_at: datetime


@dataclass(frozen=True, slots=True)
class TicketCounts:
    """Tickets known by number, and those of them whose pictures are known as of their last change."""

    known: int
    read: int


def ticket_to_row(ticket: Ticket) -> tuple[object, ...]:
    """The values of `TICKET_COLUMNS`."""
    return (
        ticket.id, ticket.subject, ticket.status, ticket.priority, ticket.channel,
        to_seconds(ticket.created_at), to_seconds(ticket.updated_at), ticket.requester_id, ticket.company_id,
        ticket.responder_id,
        ticket.group_id, ticket.type, json.dumps(ticket.tags), ticket.archived, ticket.deleted, ticket.spam,
    )  # fmt: skip


def row_to_ticket(row: Sequence[Any], requester: str | None = None, company: str | None = None) -> Ticket:
    """The reverse of `ticket_to_row`; names come from elsewhere."""
    (
        number, subject, status, priority, channel, created_at, updated_at, requester_id, company_id,
        responder_id, group_id, kind, tags, archived, deleted, spam,
    ) = row  # fmt: skip
    return Ticket(
        id=TicketId(number), subject=subject, status=status, priority=priority, channel=channel,
        created_at=from_seconds(created_at), updated_at=from_seconds(updated_at),
        requester_id=None if requester_id is None else ContactId(requester_id),
        company_id=None if company_id is None else CompanyId(company_id),
        responder_id=None if responder_id is None else AgentId(responder_id), group_id=group_id, type=kind,
        tags=tuple(json.loads(tags)), archived=bool(archived), deleted=bool(deleted), spam=bool(spam),
        requester_name=requester, company_name=company,
    )  # fmt: skip


def article_to_row(article: Article) -> tuple[object, ...]:
    """The values of `ARTICLE_COLUMNS`."""
    return (
        article.id, article.title, article.published, to_seconds(article.created_at),
        to_seconds(article.updated_at), article.folder_id, article.category_id,
    )  # fmt: skip


def row_to_article(row: Sequence[Any]) -> Article:
    """The reverse of `article_to_row`."""
    number, title, published, created_at, updated_at, folder_id, category_id = row
    return Article(
        id=ArticleId(number), title=title, published=bool(published), created_at=from_seconds(created_at),
        updated_at=from_seconds(updated_at), folder_id=None if folder_id is None else FolderId(folder_id),
        category_id=None if category_id is None else CategoryId(category_id),
    )  # fmt: skip


def to_seconds(moment: datetime) -> int:
    """Epoch seconds; Freshdesk's times have no smaller part."""
    return int(moment.timestamp() // 1)


def from_seconds(seconds: int) -> datetime:
    """The reverse, in UTC."""
    return datetime.fromtimestamp(seconds, UTC)

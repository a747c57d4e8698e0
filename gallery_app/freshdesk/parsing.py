"""Reads Freshdesk's JSON: one odd value never loses its row, one odd row never loses the others."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from gallery_app.domain.article import Article, Category, Folder
from gallery_app.domain.errors import AnswerNotUnderstood
from gallery_app.domain.ids import (
    AgentId,
    ArticleId,
    CategoryId,
    CompanyId,
    ContactId,
    ConversationId,
    FolderId,
    TicketId,
)
from gallery_app.domain.ticket import Conversation, MessageKind, Ticket

Row = Mapping[str, Any]
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_ID_END: Final = 2**63
_DIGITS = re.compile(r"-?[0-9]{1,19}")
_SOURCE_NOTE: Final = 2
_SOURCE_FORWARD: Final = 8
_PUBLISHED: Final = 2


def read_rows(value: object) -> Iterator[Row]:
    """The objects of a list; anything else in it is stepped over."""
    if isinstance(value, list):
        yield from (row for row in value if isinstance(row, dict))


def read_object(value: object) -> Row:
    """An object that is asked for by its id. Raises AnswerNotUnderstood for any other shape."""
    if not isinstance(value, dict):
        raise AnswerNotUnderstood
    return value


def find_int(row: Row, key: str) -> int | None:
    """A whole number, also as `3.0` or `"3"`; None for all else."""
    value = row.get(key)
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, str) and _DIGITS.fullmatch(value.strip()):
        value = int(value)
    return value if isinstance(value, int) and -_ID_END <= value < _ID_END else None


def find_id(row: Row, key: str = "id") -> int | None:
    """A positive 64-bit number."""
    number = find_int(row, key)
    return number if number is not None and number > 0 else None


def read_text(row: Row, key: str) -> str:
    """A text, `""` for null and for other types; lone surrogates are replaced."""
    value = row.get(key)
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def read_flag(row: Row, key: str) -> bool:
    """True only if it says so."""
    return row.get(key) is True


def find_time(row: Row, key: str) -> datetime | None:
    """A moment with any offset (none means UTC), given in UTC."""
    value = row.get(key)
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def read_times(row: Row) -> tuple[datetime, datetime]:
    """`created_at` and `updated_at`; a missing one is taken from the other, both missing give 1970."""
    created, updated = find_time(row, "created_at"), find_time(row, "updated_at")
    return created or updated or EPOCH, updated or created or EPOCH


def find_ticket(row: Row) -> Ticket | None:
    """A ticket of a list, a view or a search; None without an id."""
    number = find_id(row)
    if number is None:
        return None
    created_at, updated_at = read_times(row)
    requester, company = row.get("requester"), row.get("company")
    return Ticket(
        id=TicketId(number),
        subject=read_text(row, "subject"),
        status=find_int(row, "status") or 0,
        priority=find_int(row, "priority") or 0,
        channel=find_int(row, "source") or 0,
        created_at=created_at,
        updated_at=updated_at,
        requester_id=_optional(ContactId, row, "requester_id"),
        company_id=_optional(CompanyId, row, "company_id"),
        responder_id=_optional(AgentId, row, "responder_id"),
        group_id=find_id(row, "group_id"),
        type=read_text(row, "type") or None,
        tags=tuple(tag for tag in row.get("tags") or () if isinstance(tag, str))
        if _is_list(row, "tags")
        else (),
        archived=read_flag(row, "archived"),
        deleted=read_flag(row, "deleted"),
        spam=read_flag(row, "spam"),
        requester_name=(read_text(requester, "name") or None) if isinstance(requester, dict) else None,
        company_name=(read_text(company, "name") or None) if isinstance(company, dict) else None,
    )


def read_tickets(value: object) -> tuple[Ticket, ...]:
    """All tickets of a list that have an id."""
    return tuple(ticket for row in read_rows(value) if (ticket := find_ticket(row)) is not None)


def find_conversation(row: Row) -> Conversation | None:
    """One message of a ticket; None without an id."""
    number = find_id(row)
    if number is None:
        return None
    return Conversation(
        id=ConversationId(number),
        kind=read_kind(row),
        private=read_flag(row, "private"),
        created_at=read_times(row)[0],
        user_id=find_id(row, "user_id"),
        from_email=read_text(row, "from_email") or None,
    )


def read_kind(row: Row) -> MessageKind:
    """A forward stays one even if it is private: the flag is told beside it."""
    source = find_int(row, "source")
    if source == _SOURCE_FORWARD:
        return MessageKind.FORWARD
    if read_flag(row, "private"):
        return MessageKind.PRIVATE_NOTE
    if source == _SOURCE_NOTE:
        return MessageKind.PUBLIC_NOTE
    return MessageKind.CUSTOMER_REPLY if read_flag(row, "incoming") else MessageKind.AGENT_REPLY


def find_article(row: Row) -> Article | None:
    """A solution article; None without an id."""
    number = find_id(row)
    if number is None:
        return None
    created_at, updated_at = read_times(row)
    return Article(
        id=ArticleId(number),
        title=read_text(row, "title"),
        published=find_int(row, "status") == _PUBLISHED,
        created_at=created_at,
        updated_at=updated_at,
        folder_id=_optional(FolderId, row, "folder_id"),
        category_id=_optional(CategoryId, row, "category_id"),
    )


def read_categories(value: object) -> tuple[Category, ...]:
    """All categories of a list that have an id."""
    return tuple(
        Category(CategoryId(number), read_text(row, "name"))
        for row in read_rows(value)
        if (number := find_id(row)) is not None
    )


def read_folders(
    value: object, *, category_id: CategoryId | None = None, parent_id: FolderId | None = None
) -> tuple[Folder, ...]:
    """All folders of a list; what a row leaves out is taken from the place that was asked."""
    return tuple(
        Folder(
            id=FolderId(number),
            name=read_text(row, "name"),
            category_id=_optional(CategoryId, row, "category_id") or category_id,
            parent_id=_optional(FolderId, row, "parent_folder_id") or parent_id,
            articles_count=max(0, find_int(row, "articles_count") or 0),
            sub_folders_count=max(0, find_int(row, "sub_folders_count") or 0),
        )
        for row in read_rows(value)
        if (number := find_id(row)) is not None
    )


def _is_list(row: Row, key: str) -> bool:
    return isinstance(row.get(key), list)


def _optional(kind: Any, row: Row, key: str) -> Any:
    number = find_id(row, key)
    return None if number is None else kind(number)

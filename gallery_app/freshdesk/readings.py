"""A ticket or an article as read: what it is, and where its pictures are."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from gallery_app.domain.article import Article
from gallery_app.domain.errors import AnswerNotUnderstood
from gallery_app.domain.image import Source
from gallery_app.domain.ticket import MessageKind, Ticket
from gallery_app.freshdesk.found_pictures import FoundPicture, Message, PictureCollector
from gallery_app.freshdesk.image_sources import AccountHost
from gallery_app.freshdesk.parsing import Row, find_article, find_conversation, find_ticket

_PAUSE_AFTER_CHARS: Final = 65_536
"""A longer text lets the loop take a breath, so that a cancelled reading stops at once."""
_ASIDE_AFTER_CHARS: Final = 1024 * 1024
"""A text of this length holds pictures whose decoding would hold the loop: it is read beside it."""
_SOURCES: Final = {
    MessageKind.CUSTOMER_REPLY: Source.REPLY,
    MessageKind.AGENT_REPLY: Source.REPLY,
    MessageKind.PRIVATE_NOTE: Source.NOTE,
    MessageKind.PUBLIC_NOTE: Source.NOTE,
    MessageKind.FORWARD: Source.FORWARD,
}


@dataclass(frozen=True, slots=True)
class TicketReading:
    """A ticket's pictures in order: its description's, its own attachments, then message by message.

    `messages_read` counts conversations. `messages_missing`: Freshdesk did not give all of them, or a text
    was too long to be searched to its end. `other_files` are attachments that are no pictures.
    """

    ticket: Ticket
    pictures: tuple[FoundPicture, ...]
    messages_read: int
    messages_missing: bool
    other_files: int


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """An article's pictures in order: its text's, then its attachments."""

    article: Article
    pictures: tuple[FoundPicture, ...]
    other_files: int


@dataclass(frozen=True, slots=True)
class FolderReading:
    """The articles of a folder. `is_complete` is False where their texts were too long to fetch all."""

    articles: tuple[ArticleReading, ...]
    is_complete: bool


async def read_ticket(
    view: Row, conversations: Sequence[Row], *, missing: bool, account: AccountHost, received_at: datetime
) -> TicketReading:
    """Put a ticket's answers together. Raises AnswerNotUnderstood if the view is no ticket."""
    ticket = find_ticket(view)
    if ticket is None:
        raise AnswerNotUnderstood
    collector = PictureCollector(ticket.id, in_article=False, account=account, received_at=received_at)
    messages = _order_messages(conversations)
    for message in (_make_description(ticket, view), *messages):
        await _add_message(collector, message)
    return TicketReading(
        ticket=ticket,
        pictures=collector.pictures,
        messages_read=len(messages),
        messages_missing=missing or collector.cut or len(messages) < len(conversations),
        other_files=collector.other_files,
    )


async def read_article(row: Row, *, account: AccountHost, received_at: datetime) -> ArticleReading:
    """An article of a view or a list. Raises AnswerNotUnderstood if it has no id."""
    article = find_article(row)
    if article is None:
        raise AnswerNotUnderstood
    collector = PictureCollector(article.id, in_article=True, account=account, received_at=received_at)
    message = Message(
        id=None,
        kind=MessageKind.DESCRIPTION,
        private=False,
        created_at=article.created_at,
        inline_source=Source.ARTICLE,
        attached_source=Source.ARTICLE,
        row=row,
        html_key="description",
        text_key="description_text",
    )
    await _add_message(collector, message)
    return ArticleReading(article, collector.pictures, collector.other_files)


async def _add_message(collector: PictureCollector, message: Message) -> None:
    """Nobody else touches the collector meanwhile; where this is cancelled it is left to the thread."""
    text = message.row.get(message.html_key)
    length = len(text) if isinstance(text, str) else 0
    if length > _ASIDE_AFTER_CHARS:
        await asyncio.to_thread(collector.add_message, message)
        return
    collector.add_message(message)
    if length > _PAUSE_AFTER_CHARS:
        await asyncio.sleep(0)


def _make_description(ticket: Ticket, view: Row) -> Message:
    return Message(
        id=None,
        kind=MessageKind.DESCRIPTION,
        private=False,
        created_at=ticket.created_at,
        inline_source=Source.DESCRIPTION,
        attached_source=Source.ATTACHMENT,
        row=view,
        html_key="description",
        text_key="description_text",
    )


def _order_messages(rows: Sequence[Row]) -> list[Message]:
    """By time, then id; a message that two pages brought is taken once."""
    messages = {message.id: message for row in rows if (message := _find_message(row)) is not None}
    return sorted(messages.values(), key=lambda message: (message.created_at, message.id or 0))


def _find_message(row: Row) -> Message | None:
    conversation = find_conversation(row)
    if conversation is None:
        return None
    source = _SOURCES[conversation.kind]
    return Message(
        id=conversation.id,
        kind=conversation.kind,
        private=conversation.private,
        created_at=conversation.created_at,
        inline_source=source,
        attached_source=source,
        row=row,
    )

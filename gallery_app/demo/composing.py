"""Writes a ticket message by message, with its files, quotes and signatures, and then freezes it."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from gallery_app.demo.filing import Filing
from gallery_app.demo.numbering import Numbering
from gallery_app.demo.pictures.recipe import Recipe
from gallery_app.demo.records import Agent, Contact, Message, Person, StoredFile, Ticket

FONT = "font-family:-apple-system, BlinkMacSystemFont, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif"
REPLY, NOTE, FORWARD = 0, 2, 8


def make_paragraphs(text: str) -> str:
    """HTML of plain text, a `div` for each line."""
    return "\n".join(f'<div dir="ltr">{html.escape(line) or "<br>"}</div>' for line in text.split("\n"))


def make_image_tag(file: StoredFile) -> str:
    """An inline picture as the service's editor writes it."""
    return (
        f'<div dir="ltr"><img src="{{{{inline:{file.id}}}}}" style="width: auto" '
        f'class="fr-fil fr-dib" data-id="{file.id}"></div>'
    )


def make_body(text: str, inline: Iterable[StoredFile], more_html: str = "") -> str:
    """HTML of a mail: text, then pictures, then `more_html`."""
    pictures = "\n".join(make_image_tag(file) for file in inline)
    return f'<div style="{FONT}; font-size:14px">\n{make_paragraphs(text)}\n{pictures}{more_html}\n</div>'


@dataclass(slots=True)
class TicketDraft:
    """A ticket being written. Times move on with each message; `now` is never passed."""

    number: int
    subject: str
    requester: Contact
    created_at: datetime
    now: datetime
    filing: Filing
    numbers: Numbering
    agent: Agent | None = None
    group_id: int | None = None
    status: int = 2
    priority: int = 1
    source: int = 1
    type: str | None = "Question"
    tags: tuple[str, ...] = ()
    model: str | None = None
    archived: bool = False
    spam: bool = False
    deleted: bool = False
    forbidden: bool = False
    null_lists: bool = False
    description: str = ""
    description_text: str = ""
    attachments: list[StoredFile] = field(default_factory=list)
    inline: list[StoredFile] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    last_at: datetime | None = None

    def open(
        self, text: str, attach: Sequence[Recipe] = (), inline: Sequence[Recipe] = (), more_html: str = ""
    ) -> None:
        """The first mail."""
        self.last_at = self.created_at
        self.inline = [self.filing.file(recipe, self.created_at, inline=True) for recipe in inline]
        self.attachments = [self.filing.file(recipe, self.created_at) for recipe in attach]
        self.description = make_body(text, self.inline, more_html)
        self.description_text = text

    def step_time(self, minutes: float) -> datetime:
        """The moment of the next message, so many minutes later."""
        last = self.last_at or self.created_at
        # In the last hours before the world's present the steps shrink, so that nothing lies ahead of it.
        self.last_at = min(last + timedelta(minutes=minutes), last + (self.now - last) / 2)
        self.last_at = self.last_at.replace(microsecond=0)
        return self.last_at

    def say(
        self,
        author: Person | None,
        text: str,
        attach: Sequence[Recipe | StoredFile] = (),
        inline: Sequence[Recipe | StoredFile] = (),
        *,
        private: bool = False,
        note: bool = False,
        source: int | None = None,
        minutes: float = 95.0,
        more_html: str = "",
        body: str | None = None,
    ) -> Message:
        """Adds a reply or note. Files given as StoredFile keep their id, as a repeated token does."""
        at = self.step_time(minutes)
        files = tuple(self._take(each, at, inline=False) for each in attach)
        shown = tuple(self._take(each, at, inline=True) for each in inline)
        incoming = isinstance(author, Contact)
        kind = (NOTE if private or note else REPLY) if source is None else source
        message = Message(
            id=self.numbers.next(),
            body=make_body(text, shown, more_html) if body is None else body,
            body_text=text,
            incoming=incoming,
            private=private,
            user_id=author.id if author else None,
            source=kind,
            category=2 if kind == NOTE else 1 if incoming else 3,
            created_at=at,
            attachments=files,
            inline=shown,
            from_email=author.email if author and incoming else None,
            to_emails=None if private else (self.requester.email,),
        )
        self.messages.append(message)
        return message

    def _take(self, each: Recipe | StoredFile, at: datetime, *, inline: bool) -> StoredFile:
        return each if isinstance(each, StoredFile) else self.filing.file(each, at, inline=inline)

    def quote_last(self) -> str:
        """The message before as mail programs repeat it, with all of its tokens."""
        body = self.messages[-1].body if self.messages else self.description
        return f'<blockquote style="margin:0 0 0 .8ex;border-left:1px #ccc solid">{body}</blockquote>'

    def finish(self) -> Ticket:
        """The ticket as a value."""
        updated_at = self.last_at or self.created_at
        return Ticket(
            number=self.number,
            subject=self.subject,
            requester=self.requester,
            responder_id=self.agent.id if self.agent else None,
            group_id=self.group_id,
            status=self.status,
            priority=self.priority,
            source=self.source,
            type=self.type,
            tags=self.tags,
            created_at=self.created_at,
            updated_at=updated_at,
            description=self.description,
            description_text=self.description_text,
            attachments=tuple(self.attachments),
            inline=tuple(self.inline),
            messages=tuple(self.messages),
            model=self.model,
            archived=self.archived,
            spam=self.spam,
            deleted=self.deleted,
            forbidden=self.forbidden,
            null_lists=self.null_lists,
        )

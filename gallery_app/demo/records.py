"""The things a helpdesk holds, as plain values without links or addresses."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from gallery_app.demo.pictures.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Company:
    """A customer's company."""

    id: int
    name: str
    domain: str
    industry: str
    tier: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Contact:
    """A customer."""

    id: int
    name: str
    email: str
    job_title: str
    company_id: int | None
    phone: str | None
    language: str
    time_zone: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Group:
    """A group of agents."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Agent:
    """A member of the helpdesk."""

    id: int
    name: str
    email: str
    job_title: str
    group_ids: tuple[int, ...]
    ticket_scope: int
    created_at: datetime


Person = Contact | Agent


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file on the storage host: an attachment, or an inline picture reached by a token.

    `size_bytes` is what the API declares and what a whole download has.
    `linked` is False for the attachment whose `attachment_url` is null.
    """

    id: int
    name: str | None
    declared_type: str | None
    recipe: Recipe
    created_at: datetime
    size_bytes: int
    inline: bool = False
    linked: bool = True
    public: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """One conversation; `body` is HTML with `{{inline:ID}}` and other marks for addresses."""

    id: int
    body: str
    body_text: str
    incoming: bool
    private: bool
    user_id: int | None
    source: int
    category: int
    created_at: datetime
    attachments: tuple[StoredFile, ...] = ()
    inline: tuple[StoredFile, ...] = ()
    from_email: str | None = None
    to_emails: tuple[str, ...] | None = ()


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket with all of its messages."""

    number: int
    subject: str
    requester: Contact
    responder_id: int | None
    group_id: int | None
    status: int
    priority: int
    source: int
    type: str | None
    tags: tuple[str, ...]
    created_at: datetime
    updated_at: datetime
    description: str
    description_text: str
    attachments: tuple[StoredFile, ...]
    inline: tuple[StoredFile, ...]
    messages: tuple[Message, ...]
    model: str | None = None
    archived: bool = False
    spam: bool = False
    deleted: bool = False
    forbidden: bool = False
    null_lists: bool = False

    @property
    def company_id(self) -> int | None:
        """The requester's company."""
        return self.requester.company_id


@dataclass(frozen=True, slots=True)
class Category:
    """The top level of the knowledge base."""

    id: int
    name: str
    description: str


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of articles, perhaps inside another."""

    id: int
    name: str
    category_id: int
    parent_id: int | None = None
    visibility: int = 1


@dataclass(frozen=True, slots=True)
class Translation:
    """An article in another language."""

    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article with pictures in its text."""

    id: int
    title: str
    folder_id: int
    agent_id: int
    published: bool
    created_at: datetime
    updated_at: datetime
    description: str
    description_text: str
    tags: tuple[str, ...] = ()
    attachments: tuple[StoredFile, ...] = ()
    inline: tuple[StoredFile, ...] = ()
    cloud_file: str | None = None
    translations: dict[str, Translation] = field(default_factory=dict)

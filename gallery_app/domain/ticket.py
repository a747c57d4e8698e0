"""Tickets and conversations as Freshdesk API v2 tells them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gallery_app.domain.ids import AgentId, CompanyId, ContactId, ConversationId, TicketId
from gallery_app.domain.translation import mark


class MessageKind(StrEnum):
    """What a message is, from `private`, `source` and `incoming` of a conversation."""

    DESCRIPTION = "description"
    CUSTOMER_REPLY = "customer reply"
    AGENT_REPLY = "agent reply"
    PRIVATE_NOTE = "private note"
    PUBLIC_NOTE = "public note"
    FORWARD = "forward"


@dataclass(frozen=True, slots=True)
class Ticket:
    """One ticket. `status`, `priority` and `channel` are Freshdesk's numbers; texts may be empty."""

    id: TicketId
    subject: str
    status: int
    priority: int
    channel: int
    created_at: datetime
    updated_at: datetime
    requester_id: ContactId | None = None
    company_id: CompanyId | None = None
    responder_id: AgentId | None = None
    group_id: int | None = None
    type: str | None = None
    tags: tuple[str, ...] = ()
    archived: bool = False
    deleted: bool = False
    spam: bool = False
    requester_name: str | None = None
    company_name: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """One message of a ticket, without its text: only what its pictures need to be placed."""

    id: ConversationId
    kind: MessageKind
    private: bool
    created_at: datetime
    user_id: int | None = None
    from_email: str | None = None


STATUS_NAMES = {2: "Open", 3: "Pending", 4: "Resolved", 5: "Closed"}
PRIORITY_NAMES = {1: mark("Low"), 2: mark("Medium"), 3: mark("High"), 4: mark("Urgent")}
CHANNEL_NAMES = {
    1: "email", 2: "portal", 3: "phone", 4: "forum", 5: "twitter", 6: "facebook", 7: "chat",
    8: "mobihelp", 9: "feedback widget", 10: "outbound email", 11: "ecommerce", 12: "bot", 13: "whatsapp",
}  # fmt: skip
"""Freshdesk API v2, ticket properties; 6 and above of status are the account's own."""
CHANNEL_LABELS = {
    1: mark("Email"), 2: mark("Portal"), 3: mark("Phone"), 4: mark("Forum"), 5: mark("Twitter"),
    6: mark("Facebook"), 7: mark("Chat"), 8: mark("Mobihelp"), 9: mark("Feedback widget"),
    10: mark("Outbound email"), 11: mark("Ecommerce"), 12: mark("Bot"), 13: mark("Whatsapp"),
}  # fmt: skip
"""The same as they are shown."""

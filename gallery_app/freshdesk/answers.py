"""What the API client gives beside tickets and articles: agent, names, hits, fields, a search's page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gallery_app.domain.errors import AnswerNotUnderstood
from gallery_app.domain.ids import AgentId, ArticleId, CompanyId, ContactId
from gallery_app.domain.ticket import Ticket
from gallery_app.freshdesk.parsing import (
    Row,
    find_id,
    find_int,
    read_object,
    read_rows,
    read_text,
    read_tickets,
    read_times,
)


@dataclass(frozen=True, slots=True)
class Agent:
    """Who is signed in. `ticket_scope`: 1 all tickets, 2 own groups, 3 own tickets (0: not told)."""

    id: AgentId
    name: str
    email: str
    ticket_scope: int


@dataclass(frozen=True, slots=True)
class NamedId:
    """A number and how people call it."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Contact:
    """A requester; texts may be empty."""

    id: ContactId
    name: str
    email: str
    company_id: CompanyId | None


@dataclass(frozen=True, slots=True)
class ArticleHit:
    """A row of the full-text search; the article itself is fetched when it is opened."""

    id: ArticleId
    title: str
    published: bool
    category_name: str
    folder_name: str
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class TicketSearchPage:
    """Up to 30 tickets; `total` may be more than the 300 that Freshdesk gives out."""

    tickets: tuple[Ticket, ...]
    total: int
    page: int


@dataclass(frozen=True, slots=True)
class TicketPage:
    """Up to 100 tickets of a list, and their requesters if they were asked for."""

    tickets: tuple[Ticket, ...]
    requesters: tuple[Contact, ...]
    is_last: bool


@dataclass(frozen=True, slots=True)
class TicketFields:
    """The choices of the account, custom statuses included, in Freshdesk's order."""

    statuses: tuple[NamedId, ...] = ()
    priorities: tuple[NamedId, ...] = ()
    sources: tuple[NamedId, ...] = ()
    agents: tuple[NamedId, ...] = ()
    groups: tuple[NamedId, ...] = ()
    types: tuple[str, ...] = ()


def read_agent(value: object) -> Agent:
    """`agents/me`. Raises AnswerNotUnderstood if it is not an agent."""
    row = read_object(value)
    number = find_id(row)
    if number is None:
        raise AnswerNotUnderstood
    contact = row.get("contact")
    person: Row = contact if isinstance(contact, dict) else {}
    scope = find_int(row, "ticket_scope") or 0
    return Agent(AgentId(number), read_text(person, "name"), read_text(person, "email"), scope)


def read_named(value: object) -> tuple[NamedId, ...]:
    """A list of objects with `id` and `name`; also wrapped as `{"companies": [...]}`."""
    rows = value.get("companies") if isinstance(value, dict) else value
    return tuple(
        NamedId(number, read_text(row, "name"))
        for row in read_rows(rows)
        if (number := find_id(row)) is not None
    )


def read_contact(value: object) -> Contact:
    """One contact. Raises AnswerNotUnderstood if it has no id."""
    row = read_object(value)
    number = find_id(row)
    if number is None:
        raise AnswerNotUnderstood
    company = find_id(row, "company_id")
    return Contact(
        ContactId(number),
        read_text(row, "name"),
        read_text(row, "email"),
        None if company is None else CompanyId(company),
    )


def read_requesters(rows: Sequence[Row]) -> tuple[Contact, ...]:
    """The people whom `include=requester` puts into a list's rows, each once."""
    people = (read_object(row["requester"]) for row in rows if isinstance(row.get("requester"), dict))
    found = {person["id"]: read_contact(person) for person in people if find_id(person) is not None}
    return tuple(found.values())


def read_hits(value: object) -> tuple[ArticleHit, ...]:
    """The answer of `search/solutions`: a plain list of its own shape."""
    return tuple(
        ArticleHit(
            id=ArticleId(number),
            title=read_text(row, "title"),
            published=find_int(row, "status") == 2,
            category_name=read_text(row, "category_name"),
            folder_name=read_text(row, "folder_name"),
            updated_at=read_times(row)[1],
        )
        for row in read_rows(value)
        if (number := find_id(row)) is not None
    )


def read_search_page(value: object, page: int) -> TicketSearchPage:
    """`{"total", "results"}` in either order."""
    row = read_object(value)
    tickets = read_tickets(row.get("results"))
    return TicketSearchPage(tickets, max(find_int(row, "total") or 0, len(tickets)), page)


def read_ticket_fields(value: object) -> TicketFields:
    """`ticket_fields`: choices come as a list, as `{name: id}` and as `{"id": [names]}`."""
    choices = {read_text(row, "type"): row.get("choices") for row in read_rows(value)}
    types = choices.get("default_ticket_type")
    return TicketFields(
        statuses=_read_choices(choices.get("default_status")),
        priorities=_read_choices(choices.get("default_priority")),
        sources=_read_choices(choices.get("default_source")),
        agents=_read_choices(choices.get("default_agent")),
        groups=_read_choices(choices.get("default_group")),
        types=tuple(name for name in types if isinstance(name, str)) if isinstance(types, list) else (),
    )


def _read_choices(choices: object) -> tuple[NamedId, ...]:
    if not isinstance(choices, dict):
        return ()
    pairs = (_read_choice(key, value) for key, value in choices.items())
    return tuple(choice for choice in pairs if choice is not None)


def _read_choice(key: str, value: Any) -> NamedId | None:
    """`"Low": 1`, or `"2": ["Open", "Being Processed"]` (the agents' word, then the customers')."""
    named: Mapping[str, Any]
    if isinstance(value, list):
        named, name = {"id": key}, next((word for word in value if isinstance(word, str)), key)
    else:
        named, name = {"id": value}, key
    number = find_id(named)
    return None if number is None else NamedId(number, name)

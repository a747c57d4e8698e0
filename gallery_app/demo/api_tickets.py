"""Ticket endpoints: list, view, conversations, archive, search, fields."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from gallery_app.demo.answer import Answer, make_invalid, make_json, make_refusal
from gallery_app.demo.call import Call, Refused, make_missing
from gallery_app.demo.people import STATUSES
from gallery_app.demo.records import Ticket
from gallery_app.demo.search_grammar import SearchError, SearchField, make_test, unwrap_query
from gallery_app.demo.shapes import (
    make_conversation,
    make_description,
    make_requester,
    make_stats,
    make_ticket_row,
    make_ticket_view,
    write_time,
)

LIST_PARAMETERS = frozenset(
    [
        "filter",
        "requester_id",
        "email",
        "unique_external_id",
        "company_id",
        "updated_since",
        "order_by",
        "order_type",
        "include",
        "page",
        "per_page",
    ]
)
LIST_INCLUDES = frozenset({"stats", "requester", "description"})
VIEW_INCLUDES = frozenset({"conversations", "requester", "company", "stats"})
LAST_LIST_PAGE = 300
WINDOW = timedelta(days=30)
OLDEST_CONVERSATIONS = 10
SEARCH_PAGE = 30
LAST_SEARCH_PAGE = 10
TOO_FAR = "You cannot access tickets beyond the 300th page. Please provide a smaller page number."
NOT_ALLOWED = "You are not authorized to perform this action."
SEARCH_FIELDS = {
    "agent_id": SearchField("number"),
    "group_id": SearchField("number"),
    "priority": SearchField("number", (1, 2, 3, 4)),
    "status": SearchField("number", tuple(STATUSES)),
    "tag": SearchField("text"),
    "type": SearchField("text"),
    "due_by": SearchField("date"),
    "fr_due_by": SearchField("date"),
    "created_at": SearchField("date"),
    "updated_at": SearchField("date"),
    "cf_model": SearchField("text"),
}
ORDERS = ("created_at", "due_by", "updated_at", "status")


def read_moment(name: str, text: str) -> datetime:
    """A date with or without time; without a zone it is UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refused(
            make_invalid(name, "It should be in the 'combined date and time ISO8601' format")
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def list_tickets(call: Call) -> Answer:
    """Rows without attachments, of the last 30 days unless `updated_since` says otherwise."""
    page, per_page = call.read_page()
    if page > LAST_LIST_PAGE:
        return make_invalid("page", TOO_FAR)
    includes = call.read_includes(LIST_INCLUDES)
    tickets = _sort(call, [ticket for ticket in call.world.tickets.values() if _is_listed(call, ticket)])
    part, headers = call.cut_page(tickets, page, per_page)
    return make_json([_make_row(call, ticket, includes) for ticket in part], 200, headers)


def _make_row(call: Call, ticket: Ticket, includes: tuple[str, ...]) -> dict[str, Any]:
    row = make_ticket_row(ticket)
    if "description" in includes:
        row |= make_description(ticket, call.links, expired=call.expired_links)
    if "requester" in includes:
        row["requester"] = make_requester(ticket.requester)
    if "stats" in includes:
        row["stats"] = make_stats(ticket)
    return row


def _is_listed(call: Call, ticket: Ticket) -> bool:
    chosen = call.query.get("filter")
    if chosen not in (None, "new_and_my_open", "watching", "spam", "deleted"):
        listed = "new_and_my_open,watching,spam,deleted"
        raise Refused(make_invalid("filter", f"It should be one of these values: '{listed}'"))
    if ticket.archived or ticket.spam != (chosen == "spam") or ticket.deleted != (chosen == "deleted"):
        return False
    if chosen == "watching" or (chosen == "new_and_my_open" and ticket.status != 2):
        return False
    return _is_recent(call, ticket) and _belongs(call, ticket)


def _is_recent(call: Call, ticket: Ticket) -> bool:
    since = call.query.get("updated_since")
    if since is None:
        return ticket.created_at >= call.world.now - WINDOW
    return ticket.updated_at >= read_moment("updated_since", since)


def _belongs(call: Call, ticket: Ticket) -> bool:
    query, world = call.query, call.world
    if "company_id" in query:
        if int(query["company_id"] or 0) not in world.companies:
            raise Refused(make_invalid("company_id", "There is no company matching the given company_id"))
        if ticket.company_id != int(query["company_id"]):
            return False
    if "requester_id" in query:
        if int(query["requester_id"] or 0) not in world.contacts:
            raise Refused(make_invalid("requester_id", "There is no contact matching the given requester_id"))
        if ticket.requester.id != int(query["requester_id"]):
            return False
    return "email" not in query or ticket.requester.email.casefold() == query["email"].casefold()


def _sort(call: Call, tickets: list[Ticket]) -> list[Ticket]:
    order = call.query.get("order_by", "created_at")
    direction = call.query.get("order_type", "desc")
    if order not in ORDERS:
        raise Refused(make_invalid("order_by", f"It should be one of these values: '{','.join(ORDERS)}'"))
    if direction not in ("asc", "desc"):
        raise Refused(make_invalid("order_type", "It should be one of these values: 'asc,desc'"))
    keys = {
        "created_at": lambda ticket: (ticket.created_at, ticket.number),
        "due_by": lambda ticket: (ticket.created_at, ticket.number),
        "updated_at": lambda ticket: (ticket.updated_at, ticket.number),
        "status": lambda ticket: (ticket.status, ticket.number),
    }
    return sorted(tickets, key=keys[order], reverse=direction == "desc")


def _find_ticket(call: Call, *, archived: bool) -> Ticket:
    ticket = call.world.tickets.get(call.numbers[0])
    if ticket is not None and ticket.forbidden:
        raise Refused(make_refusal(403, "access_denied", NOT_ALLOWED))
    if ticket is not None and ticket.archived and not archived and call.archived_redirects:
        tail = call.path.split(f"/tickets/{ticket.number}", 1)[1]
        where = f"{call.address}/api/v2/tickets/archived/{ticket.number}{tail}"
        raise Refused(Answer(301, b"", None, {"Location": where}))
    if ticket is None or ticket.archived != archived:
        raise Refused(make_missing())
    return ticket


def view_ticket(call: Call, *, archived: bool = False) -> Answer:
    """One ticket with what `include` asks for; at most the ten oldest conversations."""
    includes = call.read_includes(VIEW_INCLUDES)
    ticket = _find_ticket(call, archived=archived)
    view = make_ticket_view(ticket, call.links, expired=call.expired_links)
    if "conversations" in includes:
        oldest = ticket.messages[:OLDEST_CONVERSATIONS]
        view["conversations"] = [_make_conversation(call, ticket, index) for index in range(len(oldest))]
    if "requester" in includes:
        view["requester"] = make_requester(ticket.requester)
    if "company" in includes:
        company = call.world.companies.get(ticket.company_id or 0)
        view["company"] = {"id": company.id, "name": company.name} if company else {}
    if "stats" in includes:
        view["stats"] = make_stats(ticket)
    return make_json(view)


def view_archived(call: Call) -> Answer:
    """One ticket of the archive."""
    return view_ticket(call, archived=True)


def _make_conversation(call: Call, ticket: Ticket, index: int) -> dict[str, Any]:
    return make_conversation(ticket.messages[index], ticket, call.links, expired=call.expired_links)


def list_conversations(call: Call, *, archived: bool = False) -> Answer:
    """A page of a ticket's conversations, oldest first."""
    ticket = _find_ticket(call, archived=archived)
    part, headers = call.cut_page(range(len(ticket.messages)), *call.read_page())
    return make_json([_make_conversation(call, ticket, index) for index in part], 200, headers)


def list_archived_conversations(call: Call) -> Answer:
    """A page of an archived ticket's conversations."""
    return list_conversations(call, archived=True)


def view_summary(call: Call) -> Answer:
    """No ticket here has a summary: 404."""
    _find_ticket(call, archived=False)
    return make_missing()


def search_tickets(call: Call) -> Answer:
    """Field search: 30 a page, ten pages, nothing archived."""
    page = call.read_number("page", 1, 1, LAST_SEARCH_PAGE)
    try:
        test = make_test(unwrap_query(call.query.get("query", "")), SEARCH_FIELDS)
    except SearchError as error:
        return make_invalid(error.field, error.message, error.code)
    indexed_until = datetime.now(UTC) - timedelta(seconds=call.index_lag_s)
    found = [
        ticket
        for ticket in call.world.tickets.values()
        if not (ticket.archived or ticket.spam or ticket.deleted)
        and (not call.index_lag_s or ticket.updated_at <= indexed_until)
        and test(_make_record(ticket))
    ]
    found.sort(key=lambda ticket: (ticket.created_at, ticket.number), reverse=True)
    part = found[(page - 1) * SEARCH_PAGE : page * SEARCH_PAGE]
    rows = [make_ticket_row(ticket) | make_description(ticket, call.links) for ticket in part]
    return make_json({"total": len(found), "results": rows})


def _make_record(ticket: Ticket) -> dict[str, Any]:
    return {
        "agent_id": ticket.responder_id,
        "group_id": ticket.group_id,
        "priority": ticket.priority,
        "status": ticket.status,
        "tag": ticket.tags,
        "type": ticket.type,
        "due_by": ticket.created_at + timedelta(days=3),
        "fr_due_by": ticket.created_at + timedelta(days=1),
        "created_at": ticket.created_at,
        "updated_at": ticket.updated_at,
        "cf_model": ticket.model,
    }


def list_fields(call: Call) -> Answer:
    """The fields of the ticket form, with the three different shapes of `choices`."""
    world = call.world
    choices: dict[str, Any] = {
        "requester": None,
        "subject": None,
        "ticket_type": ["Question", "Incident", "Problem", "Feature Request", "Refund"],
        "source": {
            "Email": 1,
            "Portal": 2,
            "Phone": 3,
            "Chat": 7,
            "Feedback Widget": 9,
            "Outbound Email": 10,
        },
        "status": {str(number): list(names) for number, names in STATUSES.items()},
        "priority": {"Low": 1, "Medium": 2, "High": 3, "Urgent": 4},
        "group": {group.name: group.id for group in world.groups.values()},
        "agent": {agent.name: agent.id for agent in world.agents.values()},
        "description": None,
        "company": None,
        "cf_model": None,
    }
    rows = []
    for position, (name, chosen) in enumerate(choices.items(), 1):
        row = {
            "id": 1060000278653 + position,
            "name": name,
            "label": name.removeprefix("cf_").replace("_", " ").capitalize(),
            "description": f"Ticket {name}",
            "position": position,
            "type": "custom_text" if name.startswith("cf_") else f"default_{name}",
            "default": not name.startswith("cf_"),
            "customers_can_edit": False,
            "required_for_agents": name in ("requester", "subject", "status"),
            "created_at": write_time(world.opened_at),
            "updated_at": write_time(world.opened_at),
        }
        rows.append(row if chosen is None else row | {"choices": chosen})
    return make_json(rows)


def delete_attachment(call: Call) -> Answer:
    """Takes the file from the storage host: 204, and 404 the next time."""
    if call.world.find_file(call.numbers[0]) is None or call.world.is_deleted(call.numbers[0]):
        return make_missing()
    call.world.delete_file(call.numbers[0])
    return Answer(204)

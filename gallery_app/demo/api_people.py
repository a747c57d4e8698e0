"""Endpoints about agents, contacts, companies and the account."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from gallery_app.demo.answer import Answer, make_invalid, make_json, make_refusal
from gallery_app.demo.api_tickets import LAST_SEARCH_PAGE, NOT_ALLOWED, SEARCH_PAGE, read_moment
from gallery_app.demo.call import Call, make_missing
from gallery_app.demo.search_grammar import SearchError, SearchField, make_test, unwrap_query
from gallery_app.demo.shapes import make_agent, make_company, make_contact

SHORT_LIST = 10
CONTACT_FIELDS = {
    "active": SearchField("boolean"),
    "company_id": SearchField("number"),
    "email": SearchField("text"),
    "phone": SearchField("text"),
    "mobile": SearchField("text"),
    "tag": SearchField("text"),
    "language": SearchField("text"),
    "time_zone": SearchField("text"),
    "created_at": SearchField("date"),
    "updated_at": SearchField("date"),
}
COMPANY_FIELDS = {
    "domain": SearchField("text"),
    "created_at": SearchField("date"),
    "updated_at": SearchField("date"),
}


def view_me(call: Call) -> Answer:
    """The agent whose key this is."""
    return make_json(make_agent(call.world.me))


def list_agents(call: Call) -> Answer:
    """All agents."""
    return call.make_list([make_agent(agent) for agent in call.world.agents.values()])


def refuse(_call: Call) -> Answer:
    """What a plain agent meets at an administrator's endpoint."""
    return make_refusal(403, "access_denied", NOT_ALLOWED)


def view_account(call: Call) -> Answer:
    """The account, with its data centre."""
    return make_json(
        {
            "organisation_name": "demo-org",
            "account_name": "Demo Helpdesk",
            "account_domain": "demo.freshdesk.com",
            "account_id": 507611,
            "timezone": "London",
            "data_center": "EU",
            "tier_type": "Paid",
            "total_agents": {"full_time": len(call.world.agents), "occasional": 0},
        }
    )


def view_settings(_call: Call) -> Answer:
    """The languages of the helpdesk."""
    languages = {"primary_language": "en", "supported_languages": ["de"], "portal_languages": ["de"]}
    return make_json(languages)


def _starts_a_word(term: str, name: str) -> bool:
    """The service completes words from their beginning; it finds nothing inside them."""
    return re.search(r"(?<!\w)" + re.escape(term.casefold()), name.casefold()) is not None


def complete_contacts(call: Call) -> Answer:
    """A bare array of names whose words begin with the term."""
    term = call.query.get("term", "")
    if not term:
        return make_invalid("term", "It should not be blank as this is a mandatory field", "missing_field")
    people = sorted(call.world.contacts.values(), key=lambda contact: contact.name)
    found = [contact for contact in people if _starts_a_word(term, contact.name)]
    return make_json([{"id": contact.id, "name": contact.name} for contact in found[:SHORT_LIST]])


def complete_companies(call: Call) -> Answer:
    """An object with names whose words begin with the term."""
    term = call.query.get("name", "")
    if not term:
        return make_invalid("name", "It should not be blank as this is a mandatory field", "missing_field")
    found = [company for company in _companies(call) if _starts_a_word(term, company.name)]
    rows = [{"id": company.id, "name": company.name} for company in found[:SHORT_LIST]]
    return make_json({"companies": rows})


def _companies(call: Call) -> list[Any]:
    return sorted(call.world.companies.values(), key=lambda company: company.name)


def list_companies(call: Call) -> Answer:
    """Companies by name."""
    return call.make_list([make_company(company) for company in _companies(call)])


def view_company(call: Call) -> Answer:
    """One company."""
    company = call.world.companies.get(call.numbers[0])
    return make_missing() if company is None else make_json(make_company(company))


def list_contacts(call: Call) -> Answer:
    """Contacts by name, filtered by the parameters."""
    query = call.query
    people = sorted(call.world.contacts.values(), key=lambda contact: contact.name)
    if "email" in query:
        people = [contact for contact in people if contact.email.casefold() == query["email"].casefold()]
    if "company_id" in query:
        people = [contact for contact in people if str(contact.company_id) == query["company_id"]]
    if "phone" in query:
        people = [contact for contact in people if contact.phone == query["phone"]]
    if "mobile" in query:
        people = []
    since = query.get("updated_since", query.get("_updated_since"))
    if since is not None:
        moment = read_moment("updated_since", since)
        people = [contact for contact in people if contact.created_at >= moment]
    return call.make_list([make_contact(contact, whole=False) for contact in people])


def view_contact(call: Call) -> Answer:
    """One contact, with the keys that only the single view has."""
    contact = call.world.contacts.get(call.numbers[0])
    return make_missing() if contact is None else make_json(make_contact(contact, whole=True))


def search_contacts(call: Call) -> Answer:
    """Field search over contacts."""
    people = [make_contact(contact, whole=False) for contact in call.world.contacts.values()]
    records = [
        {**row, "created_at": contact.created_at, "updated_at": contact.created_at, "tag": ()}
        for row, contact in zip(people, call.world.contacts.values(), strict=True)
    ]
    return _search(call, people, records, CONTACT_FIELDS)


def search_companies(call: Call) -> Answer:
    """Field search over companies; their name is no field."""
    companies = list(call.world.companies.values())
    records = [
        {"domain": company.domain, "created_at": company.created_at, "updated_at": company.created_at}
        for company in companies
    ]
    return _search(call, [make_company(company) for company in companies], records, COMPANY_FIELDS)


def _search(
    call: Call, rows: Sequence[Any], records: Sequence[dict[str, Any]], fields: dict[str, SearchField]
) -> Answer:
    page = call.read_number("page", 1, 1, LAST_SEARCH_PAGE)
    try:
        test = make_test(unwrap_query(call.query.get("query", "")), fields)
    except SearchError as error:
        return make_invalid(error.field, error.message, error.code)
    found = [row for row, record in zip(rows, records, strict=True) if test(record)]
    part = found[(page - 1) * SEARCH_PAGE : page * SEARCH_PAGE]
    return make_json({"total": len(found), "results": part})

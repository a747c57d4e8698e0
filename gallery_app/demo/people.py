"""Who writes and who answers: companies, contacts, agents and groups of the demo."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from gallery_app.demo.numbering import Numbering
from gallery_app.demo.records import Agent, Company, Contact, Group

LANGUAGES: Final = ("en", "de")
STATUSES: Final = {
    2: ("Open", "Being Processed"),
    3: ("Pending", "Awaiting your Reply"),
    4: ("Resolved", "This ticket has been Resolved"),
    5: ("Closed", "This ticket has been Closed"),
    6: ("Waiting on customer", "Awaiting your Reply"),
    7: ("Waiting on third party", "Being Processed"),
    8: ("In the workshop", "Your device is being repaired"),
}
COMPANIES: Final = (
    ("Contoso", "contoso.example", "Technology", "Premium"),
    ("Fabrikam Logistics", "fabrikam.example", "Transport", "Enterprise"),
    ("Northwind Foods", "northwind.example", "Food", "Premium"),
    ("Blue Yonder Travel", "blueyonder.example", "Travel", "Basic"),
    ("Tailspin Toys", "tailspin.example", "Retail", "Basic"),
    ("Wide World Importers", "wideworld.example", "Wholesale", "Enterprise"),
    ("Alpine Ski House", "alpineski.example", "Sports", "Premium"),
    ("Litware Clinics", "litware.example", "Health", "Premium"),
)
# name, job, company (by place in COMPANIES, None for a private person), language
CONTACTS: Final = (
    ("Ana Silva", "Office manager", 0, "en"),
    ("Jonas Lindqvist", "IT administrator", 0, "en"),
    ("Priya Raman", "Warehouse lead", 1, "en"),
    ("Tom Becker", "Driver coordinator", 1, "de"),
    ("Marie Dubois", "Quality inspector", 2, "fr"),
    ("Kenji Mori", "Shift supervisor", 2, "en"),
    ("Lucy Grant", "Travel consultant", 3, "en"),
    ("Omar Haddad", "Shop owner", 4, "en"),
    ("Ines Costa", "Store assistant", 4, "en"),
    ("Peter Novak", "Import clerk", 5, "en"),
    ("Sofia Rossi", "Purchasing", 5, "en"),
    ("Hanna Gruber", "Rental desk", 6, "de"),
    ("Daniel Okoye", "Practice manager", 7, "en"),
    ("Rosa Jimenez", "Private customer", None, "en"),
)
GROUPS: Final = ("First line", "Devices", "Shipping and returns", "Billing")
AGENTS: Final = (
    ("Maya Chen", "Support lead", (0, 1, 2, 3)),
    ("Liam Walker", "Device specialist", (1,)),
    ("Noor Aziz", "Shipping desk", (2,)),
    ("Erik Holm", "Billing", (3, 0)),
    ("Grace Adeyemi", "First line", (0,)),
)


def make_companies(numbers: Numbering, opened_at: datetime) -> list[Company]:
    """The customers' companies."""
    return [
        Company(numbers.next(), name, domain, industry, tier, opened_at + timedelta(days=20 * place))
        for place, (name, domain, industry, tier) in enumerate(COMPANIES)
    ]


def make_contacts(numbers: Numbering, companies: list[Company], opened_at: datetime) -> list[Contact]:
    """The customers."""
    return [
        _make_contact(numbers, place, companies, opened_at + timedelta(days=11 * place))
        for place in range(len(CONTACTS))
    ]


def _make_contact(numbers: Numbering, place: int, companies: list[Company], created_at: datetime) -> Contact:
    name, job, company_place, language = CONTACTS[place]
    company = None if company_place is None else companies[company_place]
    domain = company.domain if company else "mailbox.example"
    return Contact(
        id=numbers.next(),
        name=name,
        email=name.lower().replace(" ", ".") + "@" + domain,
        job_title=job,
        company_id=company.id if company else None,
        phone=f"+44 20 7946 0{100 + 7 * place}",
        language=language,
        time_zone="Berlin" if language == "de" else "London",
        created_at=created_at,
    )


def make_groups(numbers: Numbering) -> list[Group]:
    """The helpdesk's groups."""
    return [Group(numbers.next(), name) for name in GROUPS]


def make_agents(numbers: Numbering, groups: list[Group], opened_at: datetime) -> list[Agent]:
    """The helpdesk's agents; the first one's key is in use."""
    return [
        Agent(
            id=numbers.next(),
            name=name,
            email=name.split()[0].lower() + "@support.example",
            job_title=job,
            group_ids=tuple(groups[place].id for place in places),
            ticket_scope=1,
            created_at=opened_at,
        )
        for name, job, places in AGENTS
    ]

"""Names by Freshdesk's numbers: contacts, e-mail addresses, companies, agents, groups, statuses."""

import sqlite3
from collections.abc import Iterable
from typing import Final, Literal

from gallery_app.storage.search_text import fold_lines, fold_text

NameKind = Literal["contact", "email", "company", "agent", "group", "status"]
_PEOPLE: Final = ("contact", "email")


def find_names(db: sqlite3.Connection, kind: str) -> dict[int, str]:
    """All names of a kind."""
    return dict(db.execute("SELECT id, name FROM name WHERE kind = ?", (kind,)).fetchall())


def find_name(db: sqlite3.Connection, kind: str, number: int | None) -> str | None:
    """One name."""
    row = db.execute("SELECT name FROM name WHERE kind = ? AND id = ?", (kind, number)).fetchone()
    return row[0] if row else None


def save_changed_names(db: sqlite3.Connection, kind: str, pairs: Iterable[tuple[int, str]]) -> list[int]:
    """Keep names; gives the numbers whose name is new or another now."""
    changed = [(number, name) for number, name in pairs if find_name(db, kind, number) != name]
    rows = [(kind, number, name, fold_text(name)) for number, name in changed]
    db.executemany("INSERT OR REPLACE INTO name (kind, id, name, search) VALUES (?,?,?,?)", rows)
    return [number for number, _ in changed]


def find_tickets_named(db: sqlite3.Connection, kind: str, number: int) -> list[int]:
    """Tickets whose searchable text holds this name."""
    if kind not in (*_PEOPLE, "company"):
        return []
    column = "requester_id" if kind in _PEOPLE else "company_id"
    rows = db.execute(f"SELECT id FROM ticket WHERE {column} = ?", (number,))
    return [ticket for (ticket,) in rows]


def remove_unnamed(db: sqlite3.Connection, *, contact: int | None, company: int | None) -> None:
    """Forget the names of a person and a company if no ticket is theirs any more."""
    for column, number, kinds in (("requester_id", contact, _PEOPLE), ("company_id", company, ("company",))):
        if number is None or db.execute(f"SELECT 1 FROM ticket WHERE {column} = ?", (number,)).fetchone():
            continue
        db.executemany("DELETE FROM name WHERE kind = ? AND id = ?", [(kind, number) for kind in kinds])


def make_ticket_search(
    db: sqlite3.Connection, subject: str, requester: int | None, company: int | None
) -> str:
    """What free words find a ticket by: subject, requester's name and address, company."""
    people = [find_name(db, kind, requester) for kind in _PEOPLE] if requester is not None else []
    named = find_name(db, "company", company) if company is not None else None
    return fold_lines((subject, *people, named))

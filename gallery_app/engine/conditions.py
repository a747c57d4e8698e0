"""Conditions of Freshdesk's field search: as a tree, as the text that is sent, and tried on a ticket."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date
from typing import Final

from gallery_app.domain.ticket import Ticket
from gallery_app.freshdesk.client import QUERY_LIMIT_CHARS

_SLICE_CHARS: Final = 150
"""Kept free for the created_at, priority, status, agent and group by which a large answer is cut."""
CONDITION_LIMIT_CHARS: Final = QUERY_LIMIT_CHARS - _SLICE_CHARS


@dataclass(frozen=True, slots=True)
class Field:
    """`name:value`; `relation` `>` is "at least", `<` "at most", for dates (whole days, UTC)."""

    name: str
    value: int | str | date | None
    relation: str = ""


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One part holds at least."""

    parts: tuple["Condition", ...]


Condition = Field | AllOf | AnyOf


def all_of(parts: Sequence[Condition]) -> Condition:
    """Their conjunction; one part alone stays as it is."""
    return parts[0] if len(parts) == 1 else AllOf(tuple(parts))


def any_of(parts: Sequence[Condition]) -> tuple[Condition, ...]:
    """Their disjunction, in as few conditions as the length of a query allows."""
    packed: list[Condition] = []
    together: list[Condition] = []
    for part in parts:
        if together and len(write_condition(AnyOf((*together, part)))) > CONDITION_LIMIT_CHARS:
            packed.append(_join_any(together))
            together = []
        together.append(part)
    return (*packed, _join_any(together)) if together else tuple(packed)


def _join_any(parts: Sequence[Condition]) -> Condition:
    return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))


def write_condition(condition: Condition) -> str:
    """As Freshdesk reads it; what is composed of several stands in parentheses within another."""
    match condition:
        case Field(name, value, relation):
            return f"{name}:{relation}{_write_value(value)}"
        case AllOf(parts):
            return " AND ".join(map(_write_inner, parts))
        case AnyOf(parts):
            return " OR ".join(map(_write_inner, parts))


def is_short_enough(condition: Condition) -> bool:
    """Whether it leaves room for being cut into slices."""
    return len(write_condition(condition)) <= CONDITION_LIMIT_CHARS


def _write_inner(condition: Condition) -> str:
    text = write_condition(condition)
    return text if isinstance(condition, Field) else f"({text})"


def _write_value(value: int | str | date | None) -> str:
    match value:
        case None:
            return "null"
        case int():
            return str(value)
        case date():
            return f"'{value.isoformat()}'"
        case _:
            return f"'{value}'"


_HELD: Final[dict[str, Callable[[Ticket], object]]] = {
    "status": lambda ticket: ticket.status,
    "priority": lambda ticket: ticket.priority,
    "agent_id": lambda ticket: ticket.responder_id,
    "group_id": lambda ticket: ticket.group_id,
    "created_at": lambda ticket: ticket.created_at.astimezone(UTC).date(),
    "updated_at": lambda ticket: ticket.updated_at.astimezone(UTC).date(),
}


def holds(condition: Condition, ticket: Ticket) -> bool:
    """Whether Freshdesk's search, were it up to date, would give this ticket."""
    match condition:
        case AllOf(parts):
            return all(holds(part, ticket) for part in parts)
        case AnyOf(parts):
            return any(holds(part, ticket) for part in parts)
        case Field("tag", str(value)):
            return value.casefold() in {tag.casefold() for tag in ticket.tags}
        case Field(name, date() as day, relation) if relation:
            held = _HELD[name](ticket)
            return isinstance(held, date) and (held >= day if relation == ">" else held <= day)
        case Field(name, value):
            return _HELD[name](ticket) == value

"""A piece of SQL that is true or not, with its parameters: values are never pasted into the text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Condition:
    """`sql` with a `?` for each of `values`."""

    sql: str
    values: tuple[object, ...] = ()


ALWAYS = Condition("1")
NEVER = Condition("0")


def all_of(*parts: Condition) -> Condition:
    """Every part is true."""
    kept = [part for part in parts if part != ALWAYS]
    if NEVER in kept:
        return NEVER
    return _joined(" AND ", kept) if kept else ALWAYS


def any_of(*parts: Condition) -> Condition:
    """One part at least is true."""
    kept = [part for part in parts if part != NEVER]
    if ALWAYS in kept:
        return ALWAYS
    return _joined(" OR ", kept) if kept else NEVER


def is_not(part: Condition) -> Condition:
    """False or unknown."""
    return Condition(f"({part.sql}) IS NOT TRUE", part.values)


def negated(part: Condition) -> Condition:
    """SQL's own NOT: unknown stays unknown."""
    return Condition(f"NOT ({part.sql})", part.values)


def within(column: str, table: str, chosen: Condition) -> Condition:
    """The column names a row of `table` for which the condition holds."""
    if chosen == NEVER:
        return NEVER
    told = f"{column} IN (SELECT id FROM {table} WHERE {chosen.sql})"
    return Condition(told, chosen.values)


def _joined(word: str, parts: list[Condition]) -> Condition:
    if len(parts) == 1:
        return parts[0]
    text = word.join(f"({part.sql})" for part in parts)
    return Condition(text, tuple(value for part in parts for value in part.values))

"""What the check boxes of the filter panel mean in a query; no Qt here.

Within a group any of the chosen values fits, so a group is one term (`type:png|gif`). Has and Is are
properties that all must be there, so each is a term of its own (`has:gps has:alpha`). Whatever else the query
says (OR, not, words, other keys) is left as it is.
"""

from collections.abc import Collection
from dataclasses import dataclass

from gallery_app.domain.query import Choice, Days, Key, Node, Query, Span, Term, Text, Value, make_query
from gallery_app.domain.query_edit import make_choice
from gallery_app.domain.translation import tr


@dataclass(frozen=True, slots=True)
class Option:
    """One check box: its key, its value as it is typed, and its label."""

    key: Key
    value: str
    label: str

    @property
    def words(self) -> str:
        """The label as it is shown; a status is called what the helpdesk calls it."""
        return self.label if self.key is Key.STATUS else tr(self.label, about="filter")


@dataclass(frozen=True, slots=True)
class Group:
    """Options of one key of which any may fit; the first `usual` of them are always shown."""

    key: Key
    options: tuple[Option, ...]
    usual: int = 99

    @property
    def values(self) -> frozenset[str]:
        """The values of all options."""
        return frozenset(option.value for option in self.options)


def make_group(key: Key, *pairs: tuple[str, str], usual: int = 99) -> Group:
    """A group from values and labels."""
    return Group(key, tuple(Option(key, value, label) for value, label in pairs), usual)


def find_term(query: Query, key: Key, values: Collection[str]) -> int | None:
    """The place of the first top-level term of `key` that names one of `values`; None if there is none."""
    for place, part in enumerate(query.parts):
        if isinstance(part, Term) and part.key is key and any(word in values for word in _words(part)):
            return place
    return None


def chosen_in(query: Query, group: Group) -> frozenset[str]:
    """The values of the group that the query chooses."""
    place = find_term(query, group.key, group.values)
    return frozenset(_words(query.parts[place])) & group.values if place is not None else frozenset()


def toggle_in(query: Query, group: Group, value: str) -> Query:
    """Choose a value of the group, or no longer; the order of values is the order of choosing."""
    place = find_term(query, group.key, group.values)
    if place is None:
        return make_query((*query.parts, Term(group.key, (Choice(value),))), query.sort)
    part = query.parts[place]
    assert isinstance(part, Term)  # noqa: S101 - find_term gives the places of terms only
    return _with_values(query, place, part, _toggled(part.values, Choice(value)))


def has_property(query: Query, option: Option) -> bool:
    """Whether the query asks for exactly this property in a part of its own."""
    return Term(option.key, (Choice(option.value),)) in query.parts


def toggle_property(query: Query, option: Option) -> Query:
    """Ask for this property too, or no longer."""
    term = Term(option.key, (Choice(option.value),))
    if term in query.parts:
        return make_query(tuple(part for part in query.parts if part != term), query.sort)
    return make_query((*query.parts, term), query.sort)


def days_in(query: Query, key: Key = Key.DATE) -> Days | None:
    """The one range of days the query asks for; None where it asks for none, or for several."""
    place = _find_single(query, key, Days)
    value = _single_of(query.parts[place]) if place is not None else None
    return value if isinstance(value, Days) else None


def with_days(query: Query, days: Days | None, key: Key = Key.DATE) -> Query:
    """Ask for these days, or for any."""
    return _with_single(query, key, days, Days)


def span_in(query: Query, key: Key) -> Span | None:
    """The one range of numbers the query asks for; None where it asks for none, or for several."""
    place = _find_single(query, key, Span)
    value = _single_of(query.parts[place]) if place is not None else None
    return value if isinstance(value, Span) else None


def with_span(query: Query, key: Key, span: Span | None) -> Query:
    """Ask for numbers in this range, or for any."""
    return _with_single(query, key, span, Span)


def chosen_names(query: Query, key: Key) -> tuple[str, ...]:
    """The names that the first top-level term of `key` asks for, wildcards left out."""
    place = _find_names(query, key)
    part = query.parts[place] if place is not None else None
    return tuple(_name_of(value) for value in part.values) if isinstance(part, Term) else ()


def toggle_name(query: Query, key: Key, name: str) -> Query:
    """Ask for this very name, or no longer; case does not matter."""
    place = _find_names(query, key)
    wanted = make_choice(key, name)
    if place is None:
        return make_query((*query.parts, Term(key, (wanted,))), query.sort)
    part = query.parts[place]
    assert isinstance(part, Term)  # noqa: S101 - _find_names gives the places of terms only
    kept = tuple(value for value in part.values if _name_of(value).casefold() != name.casefold())
    return _with_values(query, place, part, kept if len(kept) < len(part.values) else (*kept, wanted))


def _single_of(part: Node) -> Value | None:
    return part.values[0] if isinstance(part, Term) and len(part.values) == 1 else None


def _find_single(query: Query, key: Key, kind: type[Value]) -> int | None:
    for place, part in enumerate(query.parts):
        if isinstance(part, Term) and part.key is key and isinstance(_single_of(part), kind):
            return place
    return None


def _with_single(query: Query, key: Key, value: Value | None, kind: type[Value]) -> Query:
    place = _find_single(query, key, kind)
    values = (value,) if value is not None else ()
    if place is None:
        new = (Term(key, values),) if values else ()
        return make_query((*query.parts, *new), query.sort)
    return _with_values(query, place, Term(key, values), values)


def _with_values(query: Query, place: int, part: Term, values: tuple[Value, ...]) -> Query:
    new: tuple[Node, ...] = (Term(part.key, values),) if values else ()
    return make_query((*query.parts[:place], *new, *query.parts[place + 1 :]), query.sort)


def _toggled(values: tuple[Value, ...], value: Value) -> tuple[Value, ...]:
    kept = tuple(known for known in values if known != value)
    return kept if len(kept) < len(values) else (*values, value)


def _words(part: Node) -> tuple[str, ...]:
    values = part.values if isinstance(part, Term) else ()
    return tuple(value.value for value in values if isinstance(value, Choice))


def _find_names(query: Query, key: Key) -> int | None:
    for place, part in enumerate(query.parts):
        if isinstance(part, Term) and part.key is key and all(_name_of(value) for value in part.values):
            return place
    return None


def _name_of(value: Value) -> str:
    return value.pattern if isinstance(value, Text) and not value.has_wildcard else ""

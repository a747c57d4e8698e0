"""Changing one part of a query: what filter controls and chips do to the text."""

from gallery_app.domain.query import Choice, Key, Node, Query, Sort, Term, Text, Value, make_query
from gallery_app.domain.query_keys import KEYS, ValueKind
from gallery_app.domain.query_values import make_text


def term_of(query: Query, key: Key) -> Term | None:
    """The first term of this key that must fit; not one behind a minus, or in an OR."""
    index = _index_of(query, key)
    part = None if index is None else query.parts[index]
    return part if isinstance(part, Term) else None


def with_term(query: Query, key: Key, values: tuple[Value, ...]) -> Query:
    """Give this key these values, where its term stands or at the end; without values the term goes.

    Further terms of the same key stay: somebody typed them.
    """
    index = _index_of(query, key)
    parts = query.parts
    new = (Term(key, tuple(dict.fromkeys(values))),) if values else ()
    if index is None:
        return make_query((*parts, *new), query.sort)
    return make_query((*parts[:index], *new, *parts[index + 1 :]), query.sort)


def choices_of(query: Query, key: Key) -> frozenset[str]:
    """The values that are switched on; of a key that takes text the names that are asked for as a whole."""
    term = term_of(query, key)
    values = () if term is None else term.values
    return frozenset(name for name in map(_choice_name, values) if name is not None)


def toggle_choice(query: Query, key: Key, value: str) -> Query:
    """Switch one value on or off beside the others; with the last one the term goes.

    Of a key that takes text (company, tag …) the value is a whole name.
    """
    term = term_of(query, key)
    values = () if term is None else term.values
    rest = tuple(kept for kept in values if _choice_name(kept) != value)
    if len(rest) == len(values):
        rest = (*values, make_choice(key, value))
    return with_term(query, key, rest)


def make_choice(key: Key, value: str) -> Value:
    """The value that stands for a word or a whole name."""
    return make_text(value, is_whole=True) if KEYS[key].kind is ValueKind.TEXT else Choice(value)


def with_part(query: Query, node: Node) -> Query:
    """Ask for this as well; what is there already is not asked twice."""
    return query if node in query.parts else make_query((*query.parts, node), query.sort)


def without_part(query: Query, index: int) -> Query:
    """Take one of `query.parts` out."""
    parts = query.parts
    return make_query((*parts[:index], *parts[index + 1 :]), query.sort)


def with_sort(query: Query, sort: Sort | None) -> Query:
    """Order the same pictures otherwise."""
    return Query(query.where, sort)


def _index_of(query: Query, key: Key) -> int | None:
    for index, part in enumerate(query.parts):
        if isinstance(part, Term) and part.key is key:
            return index
    return None


def _choice_name(value: Value) -> str | None:
    match value:
        case Choice(word):
            return word
        case Text(pattern, is_whole=True):
            return pattern
        case _:
            return None

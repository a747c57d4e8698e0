"""Query to text: the one canonical spelling, which `parse_query` reads as the same query."""

from gallery_app.domain.query import (
    And,
    Choice,
    Days,
    Key,
    Node,
    Not,
    Or,
    Query,
    Span,
    Term,
    Text,
    ThanMessage,
    Value,
    Word,
)
from gallery_app.domain.query_day_text import print_days
from gallery_app.domain.query_keys import KEYS, NumberUnit
from gallery_app.domain.query_parse import find_subject_term
from gallery_app.domain.query_spans import print_span
from gallery_app.domain.query_tokens import quote, reads_bare


def print_query(query: Query) -> str:
    """The whole query; empty for everything in the usual order."""
    where = "" if query.where is None else print_part(query.where)
    if query.sort is not None:
        return f"{where} sort:{query.sort}".lstrip()
    subject = find_subject_term(where)
    # Words that alone are read as the number of a ticket.
    return where if subject is None or subject == query.where else f"({where})"


def print_part(node: Node) -> str:
    """One part, as it stands in the whole."""
    match node:
        case Word(text):
            return print_text(text)
        case Term():
            return print_term(node)
        case Not(part):
            return f"-{_in_parentheses(part)}"
        case And(parts):
            return " ".join(_in_parentheses(part) for part in parts)
        case Or(parts):
            return " OR ".join(_in_parentheses(part) for part in parts)


def _in_parentheses(node: Node) -> str:
    printed = print_part(node)
    return f"({printed})" if isinstance(node, And | Or) else printed


def print_term(term: Term) -> str:
    """`key:value|value`."""
    start = f"{term.key}:"
    # What may stand without quotes is not the same behind a colon and behind a pipe.
    printed = [
        _print_value(term.key, value, f"{start}x|" if number else start)
        for number, value in enumerate(term.values)
    ]
    return start + "|".join(printed)


def _print_value(key: Key, value: Value, before: str) -> str:
    match value:
        case Text():
            return print_text(value, before)
        case Choice(word):
            return word if reads_bare(word, before) else quote(word)
        case Span():
            return print_span(value, KEYS[key].unit or NumberUnit.PIXELS)
        case Days():
            return print_days(value)
        case ThanMessage(relation):
            return f"{relation}date"


def print_text(text: Text, before: str = "") -> str:
    """Words as they are typed behind `before`; in quotes where they would be read as something else."""
    sign = "=" if text.is_whole else ""
    if text.is_quoted:
        return sign + quote(text.pattern)
    if reads_bare(text.pattern, before, is_whole=text.is_whole):
        return sign + text.pattern
    if "*" not in text.pattern:
        return sign + quote(text.pattern)
    return sign + "*".join(quote(run) if run else "" for run in text.pattern.split("*"))

"""Tickets and articles that may answer a query: to be read next, or to be shown as hits.

What a query asks of pictures is not known of a ticket that was not read. Such parts are set aside (neither
true nor false), and a ticket may answer unless the query is known to be false.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.ids import TicketId
from gallery_app.domain.query import And, Choice, Days, Key, Node, Not, Or, Query, Term, Value, Word
from gallery_app.domain.query_days import utc_bounds
from gallery_app.domain.result import ArticleHit, TicketHit
from gallery_app.storage.condition import ALWAYS, NEVER, Condition, all_of, any_of, is_not
from gallery_app.storage.name_table import find_name
from gallery_app.storage.query_leaf import Asked, Table, make_match, spans_of, texts_of
from gallery_app.storage.query_leaves import folder_conditions, make_leaf, split_values, tag_condition
from gallery_app.storage.query_sql import compile_parts, within_desk
from gallery_app.storage.search_text import fits_line, never_if_empty
from gallery_app.storage.text_probe import TextProbe
from gallery_app.storage.ticket_rows import ARTICLE_COLUMNS, TICKET_COLUMNS, row_to_article, row_to_ticket

_OF_PEOPLE: Final = frozenset({Key.FROM, Key.COMPANY, Key.AGENT})
_OF_DESK: Final = frozenset({Key.STATUS, Key.PRIORITY, Key.CHANNEL, Key.GROUP})
_OF_TICKETS: Final = _OF_PEOPLE | _OF_DESK | {Key.TICKET, Key.TAG}
_OF_ARTICLES: Final = frozenset({Key.ARTICLE, Key.FOLDER})
_ARTICLE_WORDS: Final = frozenset({"draft", "published"})
_PLACEMENTS: Final = frozenset({"inline", "attachment"})


@dataclass(frozen=True, slots=True)
class Truth:
    """When a part is true of a ticket or article, and when it is false; neither: its pictures must tell."""

    true: Condition
    false: Condition


@dataclass(frozen=True, slots=True)
class ReadingTotals:
    """Of the tickets and articles that may answer."""

    tickets_known: int
    tickets_read: int
    messages_read: int
    messages_missing: bool
    other_files: int


_UNKNOWN: Final = Truth(NEVER, NEVER)
_YES: Final = Truth(ALWAYS, NEVER)
_NO: Final = Truth(NEVER, ALWAYS)
_OfTerm = Callable[[Term, Asked], Truth]


def find_unread(db: sqlite3.Connection, query: Query, asked: Asked, limit: int) -> tuple[TicketId, ...]:
    """Tickets that may answer and were never read, or changed since; newest first."""
    may = _may_answer(query, asked, "ticket", _ticket_term)
    unread = "ticket INDEXED BY ticket_unread WHERE unread = 1"
    told = f"SELECT id FROM {unread} AND ({may.sql}) ORDER BY key DESC LIMIT ?"
    return tuple(TicketId(number) for (number,) in db.execute(told, (*may.values, limit)))


def count_readings(db: sqlite3.Connection, query: Query, asked: Asked) -> ReadingTotals:
    """How much of what may answer was read."""
    may = _may_answer(query, asked, "ticket", _ticket_term)
    known, unread, messages, missing, others = db.execute(
        "SELECT count(*), coalesce(sum(unread), 0), coalesce(sum(messages_read), 0),"
        " coalesce(max(messages_missing), 0), coalesce(sum(other_files), 0)"
        f" FROM {_tickets(query)} WHERE {may.sql}",
        may.values,
    ).fetchone()
    may = _may_answer(query, asked, "article", _article_term)
    articles, article_files = db.execute(
        f"SELECT count(*), coalesce(sum(other_files), 0) FROM article WHERE {may.sql}",
        may.values,
    ).fetchone()
    return ReadingTotals(known, known - unread, messages + articles, bool(missing), others + article_files)


def find_ticket_hits(db: sqlite3.Connection, query: Query, asked: Asked, limit: int) -> tuple[TicketHit, ...]:
    """Tickets that answer, newest first: by what they say themselves, by a picture, or perhaps if unread."""
    columns = ", ".join(f"ticket.{column}" for column in TICKET_COLUMNS)
    hit = _is_hit(query, asked, "ticket", _ticket_term, "unread")
    told = (
        f"SELECT unread, (SELECT count(*) FROM picture WHERE ticket_id = ticket.id), {columns}"
        f" FROM {_tickets(query)} WHERE {hit.sql} ORDER BY key DESC LIMIT ?"
    )
    return tuple(_make_ticket_hit(db, row) for row in db.execute(told, (*hit.values, limit)).fetchall())


def find_article_hits(
    db: sqlite3.Connection, query: Query, asked: Asked, limit: int
) -> tuple[ArticleHit, ...]:
    """Articles that answer, newest first."""
    columns = ", ".join(f"article.{column}" for column in ARTICLE_COLUMNS)
    hit = _is_hit(query, asked, "article", _article_term, "0")
    told = (
        "SELECT (SELECT count(*) FROM picture WHERE article_id = article.id),"
        f" (SELECT name FROM folder WHERE folder.id = folder_id), {columns}"
        f" FROM article WHERE {hit.sql} ORDER BY key DESC LIMIT ?"
    )
    return tuple(
        ArticleHit(row_to_article(row), pictures, folder)
        for pictures, folder, *row in db.execute(told, (*hit.values, limit))
    )


def _make_ticket_hit(db: sqlite3.Connection, row: tuple[object, ...]) -> TicketHit:
    unread, pictures, *told = row
    ticket = row_to_ticket(told)
    requester = find_name(db, "contact", ticket.requester_id) or find_name(db, "email", ticket.requester_id)
    company = find_name(db, "company", ticket.company_id)
    ticket = row_to_ticket(told, requester, company)
    return TicketHit(ticket, requester, company, int(str(pictures)), was_read=not unread)


def _tickets(query: Query) -> str:
    """The table; counting all of it needs no more than an index."""
    return "ticket INDEXED BY ticket_reading" if query.where is None else "ticket"


def _may_answer(query: Query, asked: Asked, table: str, of_term: _OfTerm) -> Condition:
    parts = [_decide(part, asked, table, of_term) for part in query.parts]
    narrowed = _narrow_by_text(query, asked) if table == "ticket" else ALWAYS
    return all_of(narrowed, *(_unless(part.false) for part in parts))


def _is_hit(query: Query, asked: Asked, table: str, of_term: _OfTerm, unread: str) -> Condition:
    parts = [_decide(part, asked, table, of_term) for part in query.parts]
    pictures = compile_parts(query.parts, asked).true
    shown = Condition(
        f"EXISTS (SELECT 1 FROM picture WHERE picture.{table}_id = {table}.id AND ({pictures.sql}))",
        pictures.values,
    )
    decided = all_of(*(part.true for part in parts))
    return all_of(_may_answer(query, asked, table, of_term), any_of(decided, Condition(unread), shown))


def _narrow_by_text(query: Query, asked: Asked) -> Condition:
    """Words that must be there, through the full-text index."""
    texts = [part.text for part in query.parts if isinstance(part, Word)]
    matches = tuple(match for text in texts if (match := make_match((text,), "search")) is not None)
    if not matches:
        return ALWAYS
    chosen = TextProbe(asked.connection, "ticket_text", "ticket").choose(matches)
    told = "ticket.id IN (SELECT rowid FROM ticket_text WHERE ticket_text MATCH ?)"
    return Condition(told, (chosen.match,))


def _decide(node: Node, asked: Asked, table: str, of_term: _OfTerm) -> Truth:
    match node:
        case Word(text):
            return _decided(never_if_empty(text, fits_line(f"{table}.search", text)))
        case Term():
            return _any([of_term(term, asked) for term in split_values(node)])
        case Not(part):
            truth = _decide(part, asked, table, of_term)
            return Truth(truth.false, truth.true)
        case And(parts):
            truths = [_decide(part, asked, table, of_term) for part in parts]
            return Truth(all_of(*(one.true for one in truths)), any_of(*(one.false for one in truths)))
        case Or(parts):
            return _any([_decide(part, asked, table, of_term) for part in parts])


def _any(truths: list[Truth]) -> Truth:
    return Truth(any_of(*(one.true for one in truths)), all_of(*(one.false for one in truths)))


def _ticket_term(term: Term, asked: Asked) -> Truth:
    key = term.key
    if key is Key.TICKET:
        return _decided(spans_of("ticket.id", term.values))
    if key is Key.TAG:
        return _decided(tag_condition("ticket.id", texts_of(term.values)))
    if key in _OF_PEOPLE or key in _OF_DESK or _says(term, _ARTICLE_WORDS):
        return _of_leaf(term, asked)
    if key in _OF_ARTICLES:
        return _NO
    if key is Key.SOURCE:
        return _NO if _says(term, frozenset({"article"})) else _UNKNOWN
    return _of_date(term, asked) if key is Key.DATE else _UNKNOWN


def _article_term(term: Term, asked: Asked) -> Truth:
    key = term.key
    if key is Key.ARTICLE:
        return _decided(spans_of("article.id", term.values))
    if key is Key.FOLDER:
        return Truth(*folder_conditions(texts_of(term.values)))
    if key in _OF_TICKETS:
        return _NO
    if _says(term, _ARTICLE_WORDS):
        return _of_leaf(term, asked)
    if key is Key.SOURCE:
        words = {value.value for value in term.values if isinstance(value, Choice)}
        return _YES if "article" in words else _UNKNOWN if words & _PLACEMENTS else _NO
    return _of_date(term, asked) if key is Key.DATE else _UNKNOWN


def _says(term: Term, words: frozenset[str]) -> bool:
    """Whether all the values are among these words."""
    return term.key in (Key.IS, Key.SOURCE) and all(
        isinstance(value, Choice) and value.value in words for value in term.values
    )


def _of_leaf(term: Term, asked: Asked) -> Truth:
    """Tickets and articles have the columns that a picture takes from them."""
    leaf = make_leaf(term, asked)
    if leaf.table is Table.DESK:
        return Truth(
            within_desk(leaf.true), within_desk(Condition(f"NOT ({leaf.true.sql})", leaf.true.values))
        )
    return Truth(leaf.true, leaf.false)


def _of_date(term: Term, asked: Asked) -> Truth:
    """No message is older than its ticket or newer than its last change."""
    return Truth(NEVER, all_of(*(_is_outside(value, asked) for value in term.values)))


def _is_outside(value: Value, asked: Asked) -> Condition:
    if not isinstance(value, Days):
        return NEVER
    start, end = utc_bounds(value, asked.moment)
    return any_of(
        Condition("updated_at < ?", (start,)) if start is not None else NEVER,
        Condition("created_at >= ?", (end,)) if end is not None else NEVER,
    )


def _decided(true: Condition) -> Truth:
    return Truth(true, _unless(true))


def _unless(condition: Condition) -> Condition:
    if condition in (ALWAYS, NEVER):
        return NEVER if condition == ALWAYS else ALWAYS
    return is_not(condition)

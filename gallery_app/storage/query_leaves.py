"""What each key of the query language asks of a picture's row, as SQL."""

import sqlite3
from collections.abc import Callable, Mapping
from typing import Final

from gallery_app.domain.query import Choice, Days, Key, Span, Term, Text, ThanMessage, Value
from gallery_app.domain.query_days import clock_bounds, utc_bounds
from gallery_app.storage.catalog_schema import LAST_SECOND, MARK_LEAD, POSITION_BITS, SAME_SECOND_BITS
from gallery_app.storage.condition import NEVER, Condition, all_of, any_of, within
from gallery_app.storage.query_leaf import (
    Asked,
    Leaf,
    Table,
    bounded,
    decided,
    decided_once,
    if_one,
    make_match,
    one_of,
    spans_of,
    texts_of,
)
from gallery_app.storage.query_words import ARTICLE_WORDS, FACET_WORDS, desk_word, facet_word, read_word
from gallery_app.storage.search_text import (
    find_start,
    fits_any_value,
    fits_line,
    fits_value,
    never_if_empty,
)
from gallery_app.storage.similar import find_near_files

_PICKED: Final = Condition("picture.image_id IN (SELECT image_id FROM picked)")
_OfValues = Callable[[tuple[Value, ...], Asked], Leaf]


def make_word(text: Text) -> Leaf:
    """A free word: file name, ticket subject, requester, company, article title. Decided by what is known."""
    found = any_of(fits_value("picture.search_name", text), fits_line("picture.search_context", text))
    found = never_if_empty(text, found)
    return decided(found, match=make_match((text,), "search_name search_context"))


def make_leaf(term: Term, asked: Asked) -> Leaf:
    """The leaf of a term whose values are all decided in one table (see `split_values`)."""
    if term.key is Key.IS and read_word(term.values[0]) in ARTICLE_WORDS:
        return Leaf(Table.DESK, any_of(*(ARTICLE_WORDS[read_word(value)] for value in term.values)))
    if _is_picked(term.key, term.values[0]):
        return decided(_PICKED)
    if term.key in FACET_WORDS and isinstance(term.values[0], Choice):
        return Leaf(Table.FACET, any_of(*(facet_word(term.key, value) for value in term.values)))
    if term.key in (Key.STATUS, Key.PRIORITY, Key.CHANNEL):
        return Leaf(
            Table.DESK, any_of(*(desk_word(term.key, value, asked.connection) for value in term.values))
        )
    return _ROWS[term.key](term.values, asked)


def split_values(term: Term) -> list[Term]:
    """The same as several terms of which one must be true, each decided in one table."""
    groups: dict[object, list[Value]] = {}
    for value in term.values:
        is_desk = term.key is Key.IS and read_word(value) in ARTICLE_WORDS
        groups.setdefault((type(value), is_desk, _is_picked(term.key, value)), []).append(value)
    return [Term(term.key, tuple(values)) for values in groups.values()]


def _is_picked(key: Key, value: Value) -> bool:
    """The tray is no fact of the picture: it is looked up."""
    return key is Key.IS and read_word(value) == "picked"


# --- the row --------------------------------------------------------------------------------------------


def _number(column: str, index: str) -> _OfValues:
    """`ticket:` and `article:`: a picture of the other kind is simply not of it."""

    def make(values: tuple[Value, ...], _: Asked) -> Leaf:
        return decided(spans_of(column, values), index=if_one(index, values))

    return make


def _measure(column: str, evidence: str, index: str | None, *, is_column: bool = True) -> _OfValues:
    def make(values: tuple[Value, ...], _: Asked) -> Leaf:
        return decided_once(
            spans_of(column, values),
            evidence,
            index=if_one(index, values),
            column=evidence if is_column else "",
        )

    return make


def _megapixels(values: tuple[Value, ...], _: Asked) -> Leaf:
    """In whole pixels, so that the index on them is of use: the product is exact and a border may not be."""
    spans = tuple(
        Span(_million(value.low), _million(value.high), value.low_included, value.high_included)
        for value in values
        if isinstance(value, Span)
    )
    return decided_once(spans_of("width * height", spans), "width", index=if_one("picture_area", spans))


def _million(number: float | None) -> float | None:
    return None if number is None else round(number * 1_000_000, 3)


def _sender(values: tuple[Value, ...], asked: Asked) -> Leaf:
    """Name or e-mail address. One of them decides, but a text with @ in it is asked of the address."""
    texts = texts_of(values)
    fits = all_of(Condition("kind IN ('contact', 'email')"), fits_any_value("search", texts))
    wants_address = any("@" in text.pattern for text in texts)
    named = Condition("kind = 'email'") if wants_address else Condition("kind IN ('contact', 'email')")
    return _person(asked, "requester_id", "picture_requester", fits, named)


def _named(column: str, index: str, kind: str) -> _OfValues:
    def make(values: tuple[Value, ...], asked: Asked) -> Leaf:
        of_kind = Condition("kind = ?", (kind,))
        return _person(
            asked, column, index, all_of(of_kind, fits_any_value("search", texts_of(values))), of_kind
        )

    return make


def _person(asked: Asked, column: str, index: str, fits: Condition, named: Condition) -> Leaf:
    """Whoever the column names is known by name; nobody is simply not meant.

    There may be very many names: they are looked through once, not once for each statement.
    """
    told = f"SELECT DISTINCT id FROM name WHERE {fits.sql}"
    meant = sorted(number for (number,) in asked.connection.execute(told, fits.values))
    true = one_of(column, meant)
    otherwise = all_of(within(column, "name", named), Condition(f"({true.sql}) IS NOT TRUE", true.values))
    false = any_of(Condition(f"{column} IS NULL"), otherwise)
    return Leaf(Table.ROW, true, false, index, columns=frozenset({column}))


def _group(values: tuple[Value, ...], _: Asked) -> Leaf:
    """The group's name stands in `name`; a ticket without one, and an article, is of none."""
    of_kind = Condition("kind = 'group'")
    true = within("group_id", "name", all_of(of_kind, fits_any_value("search", texts_of(values))))
    told = f"CASE WHEN group_id IS NULL THEN 0 WHEN {true.sql} THEN 1 "
    known = "WHEN group_id IN (SELECT id FROM name WHERE kind = 'group') THEN 0 END"
    return Leaf(Table.DESK, Condition(told + known, true.values))


def _tag(values: tuple[Value, ...], _: Asked) -> Leaf:
    return decided(tag_condition("ticket_id", texts_of(values)), index="picture_ticket")


def tag_condition(column: str, texts: tuple[Text, ...]) -> Condition:
    """The column names a ticket with such a tag."""
    fits = fits_any_value("search", texts)
    told = f"SELECT ticket_id FROM ticket_tag WHERE tag_id IN (SELECT id FROM tag WHERE {fits.sql})"
    return Condition(f"{column} IN ({told})", fits.values)


def _folder(values: tuple[Value, ...], _: Asked) -> Leaf:
    """A folder or category by its name, with all that lies below."""
    inside, outside = folder_conditions(texts_of(values))
    true = within("article_id", "article", inside)
    false = any_of(Condition("article_id IS NULL"), within("article_id", "article", outside))
    return Leaf(Table.ROW, true, false, "picture_article")


def folder_conditions(texts: tuple[Text, ...]) -> tuple[Condition, Condition]:
    """Of `article`: lies in such a folder; and is known not to."""
    fits = fits_any_value("search", texts)
    categories = within("category_id", "category", fits)
    tree = (
        "WITH RECURSIVE below (id) AS ("
        f"SELECT id FROM folder WHERE {fits.sql} OR {categories.sql} "
        "UNION SELECT folder.id FROM folder JOIN below ON folder.parent_id = below.id) SELECT id FROM below"
    )
    folders = Condition(f"folder_id IN ({tree})", fits.values + categories.values)
    inside = any_of(folders, categories)
    known = Condition("(folder_id IS NULL OR folder_id IN (SELECT id FROM folder))")
    return inside, all_of(known, Condition(f"({inside.sql}) IS NOT TRUE", inside.values))


def _name(values: tuple[Value, ...], _: Asked) -> Leaf:
    texts = texts_of(values)
    found = fits_any_value("picture.search_name", texts)
    start = find_start("picture.search_name", texts[0]) if len(texts) == 1 else None
    if start is not None:
        return decided(all_of(start, found), index="picture_name", column="search_name")
    return decided(found, match=make_match(texts, "search_name"), column="search_name")


def _date(values: tuple[Value, ...], asked: Asked) -> Leaf:
    days = [utc_bounds(value, asked.moment) for value in values if isinstance(value, Days)]
    found = any_of(*(_from_until("created_at", *bounds) for bounds in days))
    ends = [end for _, end in days]
    last = None if None in ends else max((end for end in ends if end is not None), default=None)
    newest = _not_newer(asked.connection, last) if last is not None else all_of()
    return decided(all_of(found, newest), index=if_one("picture_created", values), column="created_at")


def _not_newer(connection: sqlite3.Connection, end: int) -> Condition:
    """A message is no older than its ticket, so that one from before `end` is of a ticket from before: where
    the rows are walked through newest first, the newer tickets are passed over. By how much a picture ever
    was older than its ticket is kept in the catalog.
    """
    row = connection.execute("SELECT value FROM mark WHERE name = ?", (MARK_LEAD,)).fetchone()
    bound = end + int(row[0] if row else 0)
    if bound > LAST_SECOND:
        return all_of()  # no number is beyond
    bound = max(0, bound)
    return Condition("picture.id < ?", (bound << SAME_SECOND_BITS + POSITION_BITS,))


def _from_until(column: str, start: int | None, end: int | None) -> Condition:
    return bounded(column, Span(start, end, high_included=False))


def _taken(values: tuple[Value, ...], asked: Asked) -> Leaf:
    days = [clock_bounds(value, asked.moment) for value in values if isinstance(value, Days)]
    relations = [value.relation for value in values if isinstance(value, ThanMessage)]
    found = any_of(
        *(_from_until("taken_at", *bounds) for bounds in days),
        *(_than_message(relation) for relation in relations),
    )
    return decided_once(found, "taken_at", index=if_one("picture_taken", values) if days else None)


def _than_message(relation: str) -> Condition:
    """Beside the message's time as a clock on the wall showed it; needs the function `local_clock`."""
    if relation not in ("<", "<=", ">", ">="):
        return NEVER
    return Condition(f"taken_at IS NOT NULL AND taken_at {relation} local_clock(created_at)")


def _words_of(column: str, table: str, index: str) -> _OfValues:
    def make(values: tuple[Value, ...], _: Asked) -> Leaf:
        found = within(column, table, fits_any_value("search", texts_of(values)))
        return decided_once(found, column, index=index, column=column)

    return make


def _sha(values: tuple[Value, ...], _: Asked) -> Leaf:
    prefixes = [value.value for value in values if isinstance(value, Choice)]
    fits = any_of(*(Condition("sha256 >= ? AND sha256 < ?", (word, word + "g")) for word in prefixes))
    return decided_once(within("file_id", "file", fits), "file_id", index="picture_file")


def _similar(values: tuple[Value, ...], asked: Asked) -> Leaf:
    near: set[int] = set()
    for value in values:
        if isinstance(value, Choice):
            near.update(find_near_files(asked.connection, value.value))
    found = all_of(one_of("file_id", sorted(near)), Condition("difference_hash IS NOT NULL"))
    return decided_once(found, "difference_hash", index="picture_file")


_ROWS: Final[Mapping[Key, _OfValues]] = {
    Key.TICKET: _number("ticket_id", "picture_ticket"),
    Key.ARTICLE: _number("article_id", "picture_article"),
    Key.FOLDER: _folder,
    Key.FROM: _sender,
    Key.COMPANY: _named("company_id", "picture_company", "company"),
    Key.AGENT: _named("responder_id", "picture_responder", "agent"),
    Key.GROUP: _group,
    Key.TAG: _tag,
    Key.NAME: _name,
    Key.SIZE: _measure("size", "size", "picture_size"),
    Key.WIDTH: _measure("width", "width", "picture_width"),
    Key.HEIGHT: _measure("height", "height", "picture_height"),
    Key.MEGAPIXELS: _megapixels,
    Key.RATIO: _measure("(width * 1.0 / height)", "width", None, is_column=False),
    Key.DATE: _date,
    Key.TAKEN: _taken,
    Key.CAMERA: _words_of("camera_id", "camera", "picture_camera"),
    Key.SOFTWARE: _words_of("software_id", "software", "picture_software"),
    Key.SIMILAR: _similar,
    Key.SHA: _sha,
}

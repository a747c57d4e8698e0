"""What Freshdesk can be asked for one part of a query: about tickets, and about articles."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

from gallery_app.domain.query import (
    And,
    Choice,
    Days,
    Key,
    Node,
    Not,
    Or,
    Query,
    Term,
    Text,
    Vocabulary,
    Word,
)
from gallery_app.domain.query_days import Moment, utc_bounds
from gallery_app.domain.ticket import PRIORITY_NAMES
from gallery_app.engine.calls import (
    ArticleSearch,
    CompanyTickets,
    EmailTickets,
    FolderArticles,
    RequesterTickets,
)
from gallery_app.engine.conditions import Condition, Field
from gallery_app.engine.named import find_named
from gallery_app.engine.offers import (
    NOTHING_TO_ASK,
    DaySpan,
    Offer,
    choose_all,
    choose_any,
    offer_days,
    offer_search,
)
from gallery_app.engine.text_match import find_prefix, fits_text, longest_run

_EMAIL: Final = re.compile(r"[^@\s*'\"]+@[^@\s*'\"]+\.[^@\s*'\".]+")
_DOMAIN: Final = re.compile(r"[^\s*]*\.[^\s*]*[^\s*.]")
_EMAIL_RANK, _PERSON_RANK, _TAG_RANK, _COMPANY_RANK, _AGENT_RANK, _GROUP_RANK, _STATE_RANK = range(1, 8)
_FIRST_DAY: Final = date(2009, 1, 1)
"""No ticket is older than Freshdesk itself."""
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_DAY: Final = timedelta(days=1)
_TERM_CHARS_MIN: Final = 2
_ARTICLES_ONLY_WORDS: Final = frozenset(("draft", "published"))
_KNOWN_HERE_WORDS: Final = frozenset(("picked",))
"""Only pictures that are in the catalog can be in the tray."""
_NOT_OF_ARTICLES: Final = frozenset(
    (Key.TICKET, Key.FROM, Key.COMPANY, Key.AGENT, Key.GROUP, Key.STATUS, Key.PRIORITY, Key.CHANNEL)
)
_PLACES_OF_BOTH: Final = frozenset(("article", "inline", "attachment"))
_FOLDER_RANK, _TERM_RANK, _SHELVES_RANK = 1, 2, 9


# --- tickets --------------------------------------------------------------------------------------------


def offer_tickets(node: Node, vocabulary: Vocabulary, moment: Moment) -> Offer | None:
    """Calls that give every ticket that can match; None if the part cannot be sent."""
    match node:
        case Word() | Not():
            return None
        case And(parts):
            chosen = choose_all([offer_tickets(part, vocabulary, moment) for part in parts])
            return None if chosen is None else chosen.offer
        case Or(parts):
            return choose_any([offer_tickets(part, vocabulary, moment) for part in parts])
        case Term(Key.TICKET | Key.ARTICLE):
            return NOTHING_TO_ASK if node.key is Key.ARTICLE or find_named(Query(node)) else None
        case Term(Key.DATE, values):
            return _offer_date([value for value in values if isinstance(value, Days)], moment)
        case Term():
            offer = _TICKET_OFFERS.get(node.key)
            return None if offer is None else offer(node, vocabulary)


def _offer_date(values: Sequence[Days], moment: Moment) -> Offer | None:
    """From the first day of all values to the last, and a day more: where a day ends depends on the zone."""
    bounds = [utc_bounds(value, moment) for value in values]
    if all(start is not None and start == end for start, end in bounds):
        return NOTHING_TO_ASK
    starts, ends = [start for start, _ in bounds], [end for _, end in bounds]
    first = None if None in starts else _find_day(min(start for start in starts if start is not None), -_DAY)
    last = None if None in ends else _find_day(max(end for end in ends if end is not None), _DAY)
    today = moment.now.astimezone(UTC).date()
    if last is not None and last >= today:
        last = None
    return offer_days(
        DaySpan(first if first and first > _FIRST_DAY else None, last, reaches_now=last is None)
    )


def _find_day(epoch_s: int, shift: timedelta) -> date | None:
    try:
        return (_EPOCH + timedelta(seconds=epoch_s) + shift).date()
    except OverflowError:
        return None


def _offer_from(term: Term, _vocabulary: Vocabulary) -> Offer | None:
    return choose_any([_offer_requester(value) for value in term.values])


def _offer_requester(value: object) -> Offer | None:
    if not isinstance(value, Text):
        return None
    if _EMAIL.fullmatch(value.pattern):
        return Offer(_EMAIL_RANK, (EmailTickets(value.pattern),))
    if "@" in value.pattern or _DOMAIN.fullmatch(value.pattern) or find_prefix(value) is None:
        return None  # a piece of an address: Freshdesk completes names, and finds whole addresses
    return Offer(_PERSON_RANK, (RequesterTickets(value),))


def _offer_company(term: Term, _vocabulary: Vocabulary) -> Offer | None:
    names = [value for value in term.values if isinstance(value, Text)]
    if any(find_prefix(name) is None for name in names):
        return None
    return Offer(_COMPANY_RANK, tuple(map(CompanyTickets, names)))


def _offer_status(term: Term, vocabulary: Vocabulary) -> Offer | None:
    return _offer_numbers("status", term, [(number, name.lower()) for number, name in vocabulary.statuses])


def _offer_priority(term: Term, _vocabulary: Vocabulary) -> Offer | None:
    return _offer_numbers(
        "priority", term, [(number, name.lower()) for number, name in PRIORITY_NAMES.items()]
    )


def _offer_numbers(field: str, term: Term, named: Sequence[tuple[int, str]]) -> Offer | None:
    chosen = [value.value for value in term.values if isinstance(value, Choice)]
    if any(all(name != word for _, name in named) for word in chosen):
        return None
    numbers = [number for number, name in named if name in chosen]
    return offer_search(_STATE_RANK, [Field(field, number) for number in numbers])


def _offer_agent(term: Term, vocabulary: Vocabulary) -> Offer | None:
    return _offer_members("agent_id", term, vocabulary.agents, _AGENT_RANK)


def _offer_group(term: Term, vocabulary: Vocabulary) -> Offer | None:
    return _offer_members("group_id", term, vocabulary.groups, _GROUP_RANK)


def _offer_members(field: str, term: Term, members: Sequence[tuple[int, str]], rank: int) -> Offer | None:
    conditions: list[Condition] = []
    for value in term.values:
        fitting = [Field(field, number) for number, name in members if _fits(value, name)]
        if not fitting:
            return None
        conditions.extend(fitting)
    return offer_search(rank, tuple(dict.fromkeys(conditions)))


def _offer_tag(term: Term, vocabulary: Vocabulary) -> Offer | None:
    """Freshdesk finds whole tags only: the one that was typed, and those known that it is a part of."""
    tags: dict[str, None] = {}
    for value in term.values:
        if not isinstance(value, Text):
            return None
        known = [tag for tag in vocabulary.tags if fits_text(value, tag)]
        typed = [] if value.has_wildcard else [" ".join(value.pattern.split())]
        tags.update(dict.fromkeys((*typed, *known)))
        if not typed and not known:
            return None
    if any(mark in tag for tag in tags for mark in "'\"\\"):
        return None
    return offer_search(_TAG_RANK, [Field("tag", tag) for tag in tags])


def _fits(value: object, name: str) -> bool:
    return isinstance(value, Text) and fits_text(value, name)


def _offer_nothing_for(words: frozenset[str]) -> Callable[[Term, Vocabulary], Offer | None]:
    """Words that no ticket can fit of which nothing is known: none needs to be asked for."""
    return lambda term, _: NOTHING_TO_ASK if _words_of(term) <= words else None


def _words_of(term: Term) -> frozenset[str]:
    return frozenset(value.value for value in term.values if isinstance(value, Choice))


_TICKET_OFFERS: Final[dict[Key, Callable[[Term, Vocabulary], Offer | None]]] = {
    Key.FROM: _offer_from,
    Key.COMPANY: _offer_company,
    Key.STATUS: _offer_status,
    Key.PRIORITY: _offer_priority,
    Key.AGENT: _offer_agent,
    Key.GROUP: _offer_group,
    Key.TAG: _offer_tag,
    Key.FOLDER: lambda *_: NOTHING_TO_ASK,
    Key.SOURCE: _offer_nothing_for(frozenset(("article",))),
    Key.IS: _offer_nothing_for(_ARTICLES_ONLY_WORDS | _KNOWN_HERE_WORDS),
}


# --- articles -------------------------------------------------------------------------------------------


def offer_articles(node: Node) -> Offer | None:
    """Calls that give the articles that can match; None if the part cannot be sent.

    For words it is what Freshdesk's full-text search finds, which knows texts but no file names.
    """
    match node:
        case Word(text):
            term = longest_run(text)
            return Offer(_TERM_RANK, (ArticleSearch(term),)) if len(term) >= _TERM_CHARS_MIN else None
        case Not():
            return None
        case And(parts):
            chosen = choose_all([offer_articles(part) for part in parts])
            return None if chosen is None else chosen.offer
        case Or(parts):
            return choose_any([offer_articles(part) for part in parts])
        case Term():
            return _offer_article_term(node)


def _offer_article_term(term: Term) -> Offer | None:
    words = _words_of(term)
    match term.key:
        case Key.FOLDER:
            names = [value for value in term.values if isinstance(value, Text)]
            return Offer(_FOLDER_RANK, tuple(map(FolderArticles, names)))
        case Key.ARTICLE:
            return NOTHING_TO_ASK if find_named(Query(term)) else None
        case Key.SOURCE if "article" in words or not words & _PLACES_OF_BOTH:
            return Offer(_SHELVES_RANK, (FolderArticles(None),)) if "article" in words else NOTHING_TO_ASK
        case Key.IS if words <= _ARTICLES_ONLY_WORDS:
            return Offer(_SHELVES_RANK, (FolderArticles(None),))
        case Key.IS if words <= _KNOWN_HERE_WORDS:
            return NOTHING_TO_ASK
        case Key.VISIBILITY if words == {"private"}:
            return NOTHING_TO_ASK
        case key if key in _NOT_OF_ARTICLES:
            return NOTHING_TO_ASK
        case _:
            return None

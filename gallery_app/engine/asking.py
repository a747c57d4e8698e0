"""Asks Freshdesk which tickets and articles may answer a query: all that can match, as cheaply as it goes."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Literal

from gallery_app.domain.errors import (
    DiskFull,
    GalleryError,
    HelpdeskUnreachable,
    KeyRefused,
    NotFound,
    RequestRefused,
    StoreUnavailable,
)
from gallery_app.domain.ids import ArticleId, CompanyId, ContactId, TicketId
from gallery_app.domain.query import Days, Key, Query, Term, Text, Vocabulary
from gallery_app.domain.query_days import Moment, utc_bounds
from gallery_app.domain.subject import Subject
from gallery_app.domain.ticket import Ticket
from gallery_app.domain.translation import mark, number_words, tr
from gallery_app.engine.calls import (
    ArticleSearch,
    Call,
    ChangedTickets,
    CompanyTickets,
    EmailTickets,
    FolderArticles,
    Listing,
    RequesterTickets,
    TicketSearch,
)
from gallery_app.engine.conditions import holds
from gallery_app.engine.helpdesk import Helpdesk
from gallery_app.engine.named import find_mentioned
from gallery_app.engine.offers import choose_all
from gallery_app.engine.sendable import offer_articles, offer_tickets
from gallery_app.engine.shelf import fill_folders
from gallery_app.engine.slices import Splits, Sweep, make_splits
from gallery_app.engine.text_match import find_prefix, fits_text
from gallery_app.freshdesk.answers import NamedId, TicketPage
from gallery_app.storage.name_table import NameKind

NAMES_MAX: Final = 5
"""Companies or people of one name whose tickets are listed."""
LIST_PAGES_MAX: Final = 100
_INDEX_LAG: Final = timedelta(minutes=15)
"""Freshdesk's search index is "a few minutes" late (API v2, Filter tickets)."""
_ARCHIVED_AFTER: Final = timedelta(days=120)
"""About; it depends on the plan (API v2, Archived tickets)."""
ARCHIVED_WORDS: Final = mark(
    "Freshdesk lists no archived tickets (closed, and unchanged for about 120 days): "
    "those not known here are found by their number alone."
)


@dataclass(frozen=True, slots=True)
class AskingPlan:
    """The calls that answer a query. `sent` are places in `Query.parts` that Freshdesk takes care of.

    The other parts filter what is known here. `mentioned` are to be read one by one, whatever the calls give.
    """

    calls: tuple[Call, ...] = ()
    sent: frozenset[int] = frozenset()
    splits: Splits = ()
    mentioned: tuple[Subject, ...] = ()
    reaches_archive: bool = False

    @property
    def is_local(self) -> bool:
        """No part finds tickets at Freshdesk: of them only those known here can answer."""
        return not self.sent


@dataclass(frozen=True, slots=True)
class Found:
    """A part of the answer. `articles` are to be read one by one; `kept` ones are in the catalog already.

    `not_looked_at` says in words what could not be reached.
    """

    tickets: tuple[Ticket, ...] = ()
    articles: tuple[ArticleId, ...] = ()
    not_looked_at: tuple[str, ...] = ()
    kept: tuple[ArticleId, ...] = ()


def plan_asking(query: Query, vocabulary: Vocabulary, moment: Moment) -> AskingPlan:
    """Which calls give a superset of the tickets that can match, and the articles.

    Of parts that must all fit, the most telling that can be sent are; of alternatives, all must be. Numbers
    of tickets and articles need no call: they are read directly, as `mentioned`.
    """
    tickets = choose_all([offer_tickets(part, vocabulary, moment) for part in query.parts])
    articles = choose_all([offer_articles(part) for part in query.parts])
    calls = tickets.offer.calls if tickets is not None else ()
    article_calls = articles.offer.calls if articles is not None else ()
    if tickets is None:  # tickets can answer as well, so all articles are too many to be walked through
        article_calls = tuple(call for call in article_calls if call != FolderArticles(None))
    is_about_articles = tickets is not None and not calls and articles is not None
    sent = tickets.used if tickets is not None else frozenset()
    if is_about_articles and articles is not None:
        sent |= articles.used
    return AskingPlan(
        (*calls, *article_calls),
        sent,
        make_splits(vocabulary),
        find_mentioned(query),
        reaches_archive=bool(calls) and _reaches_archive(query, moment),
    )


def _reaches_archive(query: Query, moment: Moment) -> bool:
    """Whether it asks for days so long past that tickets of them may be archived."""
    oldest = (moment.now - _ARCHIVED_AFTER).timestamp()
    days = [
        [utc_bounds(value, moment)[0] for value in part.values if isinstance(value, Days)]
        for part in query.parts
        if isinstance(part, Term) and part.key is Key.DATE
    ]
    return bool(days) and all(any(start is None or start < oldest for start in starts) for starts in days)


async def find_tickets(desk: Helpdesk, plan: AskingPlan) -> AsyncGenerator[Found, None]:
    """Ask; what is found comes as it comes, each ticket once. Names that were learnt are kept.

    Raises:
        KeyRefused: any other error costs one call and is told in `not_looked_at`; where Freshdesk cannot be
            reached no further call is tried.
    """
    seen: set[TicketId] = set()
    trouble = _Trouble()
    for call in plan.calls:
        answers = _guarded(desk, plan, call, trouble)
        async with aclosing(answers):
            async for found in answers:
                fresh = tuple(ticket for ticket in found.tickets if ticket.id not in seen)
                seen.update(ticket.id for ticket in fresh)
                if fresh or found.articles or found.not_looked_at or found.kept:
                    yield Found(fresh, found.articles, found.not_looked_at, found.kept)
        if trouble.is_cut_off:
            return
    if plan.reaches_archive:
        yield Found(not_looked_at=(tr(ARCHIVED_WORDS),))
    late = [call for call in plan.calls if isinstance(call, TicketSearch) and call.reaches_now]
    if late:
        fresh_found = await _find_late(desk, late)
        yield Found(tuple(t for t in fresh_found.tickets if t.id not in seen), (), fresh_found.not_looked_at)


@dataclass(slots=True)
class _Trouble:
    """Whether Freshdesk went out of reach."""

    is_cut_off: bool = False


async def _guarded(
    desk: Helpdesk, plan: AskingPlan, call: Call, trouble: _Trouble
) -> AsyncGenerator[Found, None]:
    try:
        answers = _ask(desk, plan, call)
        async with aclosing(answers):
            async for found in answers:
                yield found
    except KeyRefused:
        raise
    except GalleryError as error:
        trouble.is_cut_off = isinstance(error, HelpdeskUnreachable)
        yield Found(not_looked_at=(_say_trouble(call, error),))


def _ask(desk: Helpdesk, plan: AskingPlan, call: Call) -> AsyncGenerator[Found, None]:
    match call:
        case TicketSearch():
            return _search(desk, plan, call)
        case CompanyTickets() | RequesterTickets() | EmailTickets():
            return _list_all(desk, call)
        case ChangedTickets(since):
            cut = mark("Only the newest {count} tickets changed lately were listed.")
            return _list(cut, "", desk.client.list_newest_pages(updated_since=since))
        case ArticleSearch(term):
            return _search_articles(desk, term)
        case FolderArticles(name):
            return _fill(desk, name)


async def _search(desk: Helpdesk, plan: AskingPlan, call: TicketSearch) -> AsyncGenerator[Found, None]:
    sweep = Sweep(desk.client, call.condition, plan.splits)
    pieces = sweep.run()
    async with aclosing(pieces):
        async for tickets in pieces:
            yield Found(tickets)
    yield Found(not_looked_at=tuple(sweep.not_looked_at))


async def _find_late(desk: Helpdesk, calls: Sequence[TicketSearch]) -> Found:
    """What changed so lately that the search does not know it yet: a page of the list tells."""
    pages = desk.client.list_ticket_pages(updated_since=desk.client.clock.now() - _INDEX_LAG)
    note = tr("Freshdesk's search is a few minutes late: some tickets that changed just now may be missing.")
    try:
        async with aclosing(pages):
            async for page in pages:
                late = tuple(
                    ticket for ticket in page.tickets if any(holds(call.condition, ticket) for call in calls)
                )
                return Found(late, not_looked_at=() if page.is_last else (note,))
    except KeyRefused:
        raise
    except GalleryError:
        return Found(not_looked_at=(note,))
    return Found()


# --- lists ----------------------------------------------------------------------------------------------


async def _list_all(desk: Helpdesk, call: Listing) -> AsyncGenerator[Found, None]:
    """The tickets of each company or person that is meant."""
    listing = desk.client.list_newest_pages
    if isinstance(call, EmailTickets):
        lists = [(call.email, listing(email=call.email, updated_since=call.since))]
    elif isinstance(call, CompanyTickets):
        companies, notes = await _find_named(desk, "company", call.name)
        yield Found(not_looked_at=notes)
        lists = [
            (one.name, listing(company_id=CompanyId(one.id), updated_since=call.since)) for one in companies
        ]
    else:
        people, notes = await _find_named(desk, "contact", call.name)
        yield Found(not_looked_at=notes)
        lists = [
            (one.name, listing(requester_id=ContactId(one.id), updated_since=call.since)) for one in people
        ]
    for name, pages in lists:
        answers = _list(mark("Only the newest {count} tickets of {name} were listed."), name, pages)
        async with aclosing(answers):
            async for found in answers:
                if isinstance(call, EmailTickets):
                    _keep_email(desk, call.email, found.tickets)
                yield found


async def _list(cut: str, name: str, pages: AsyncGenerator[TicketPage, None]) -> AsyncGenerator[Found, None]:
    """All pages; `cut` is what is said if there are too many."""
    count, listed = 0, 0
    with suppress(NotFound, RequestRefused):  # the company or person is not there any more
        async with aclosing(pages):
            async for page in pages:
                count, listed = count + 1, listed + len(page.tickets)
                yield Found(page.tickets)
                if count >= LIST_PAGES_MAX and not page.is_last:
                    yield Found(not_looked_at=(tr(cut, count=number_words(listed), name=name),))
                    return


async def _find_named(
    desk: Helpdesk, kind: Literal["company", "contact"], name: Text
) -> tuple[list[NamedId], tuple[str, ...]]:
    """Companies or contacts that are meant, as Freshdesk and the catalog know them, and what to say of it."""
    prefix = find_prefix(name) or ""
    ask = desk.client.autocomplete_companies if kind == "company" else desk.client.autocomplete_contacts
    answered = [one for one in await ask(prefix) if fits_text(name, one.name)]
    with suppress(DiskFull, StoreUnavailable):
        desk.catalog.save_names(kind, [(one.id, one.name) for one in answered])
    kinds: tuple[NameKind, ...] = ("company",) if kind == "company" else ("contact", "email")
    known = [
        NamedId(number, one)
        for known_by in kinds
        for number, one in desk.catalog.find_names(known_by).items()
        if fits_text(name, one)
    ]
    by_id = {one.id: one for one in answered}
    for one in known:
        by_id.setdefault(one.id, one)
    meant = list(by_id.values())
    of_companies = kind == "company"
    if not meant:
        return [], (_say_unknown(prefix, of_companies=of_companies),)
    if len(meant) > NAMES_MAX:
        return meant[:NAMES_MAX], (_say_many(len(meant), name.pattern, of_companies=of_companies),)
    return meant, ()


def _say_unknown(prefix: str, *, of_companies: bool) -> str:
    if of_companies:
        return tr('Freshdesk knows no companies with a word that begins with "{prefix}".', prefix=prefix)
    return tr('Freshdesk knows no people with a word that begins with "{prefix}".', prefix=prefix)


def _say_many(count: int, name: str, *, of_companies: bool) -> str:
    text = (
        mark('{count} companies fit "{name}"; only the tickets of {limit} were asked for.')
        if of_companies
        else mark('{count} people fit "{name}"; only the tickets of {limit} were asked for.')
    )
    return tr(text, count=count, name=name, limit=NAMES_MAX)


def _keep_email(desk: Helpdesk, email: str, tickets: Sequence[Ticket]) -> None:
    """Rows have no address, but all of these are of the one that was asked for."""
    people = {ticket.requester_id for ticket in tickets if ticket.requester_id is not None}
    if len(people) == 1:
        with suppress(DiskFull, StoreUnavailable):
            desk.catalog.save_names("email", [(number, email) for number in people])


# --- articles -------------------------------------------------------------------------------------------


async def _search_articles(desk: Helpdesk, term: str) -> AsyncGenerator[Found, None]:
    hits = await desk.client.search_articles(term)
    yield Found(articles=tuple(hit.id for hit in hits))


async def _fill(desk: Helpdesk, name: Text | None) -> AsyncGenerator[Found, None]:
    filled = fill_folders(desk, name)
    async with aclosing(filled):
        async for one in filled:
            yield Found(kept=one.articles, not_looked_at=one.not_looked_at)


def _say_trouble(call: Call, error: GalleryError) -> str:
    why = error.title
    match call:
        case TicketSearch():
            return tr("Tickets that match could not all be asked for: {why}.", why=why)
        case CompanyTickets(name) | RequesterTickets(name):
            text = mark('Tickets of "{name}" could not all be asked for: {why}.')
            return tr(text, name=name.pattern, why=why)
        case EmailTickets(email):
            return tr("Tickets of {email} could not all be asked for: {why}.", email=email, why=why)
        case ChangedTickets():
            return tr("Tickets that changed lately could not all be asked for: {why}.", why=why)
        case ArticleSearch() | FolderArticles():
            return tr("Articles could not all be asked for: {why}.", why=why)

"""How parts of a query that Freshdesk can answer are put together: the cheapest calls for a superset."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Final

from gallery_app.engine.calls import (
    Call,
    ChangedTickets,
    Listing,
    TicketSearch,
)
from gallery_app.engine.conditions import Condition, Field, all_of, any_of, is_short_enough

SEARCHES_MAX: Final = 5
"""A part that would need more searches than this is not sent."""
DAYS_RANK: Final = 8


@dataclass(frozen=True, slots=True)
class DaySpan:
    """Days (UTC) in which a ticket had messages: changed on `first` or later, created on `last` or before."""

    first: date | None
    last: date | None
    reaches_now: bool

    @property
    def since(self) -> datetime | None:
        """When the first day begins."""
        return None if self.first is None else datetime.combine(self.first, time.min, UTC)

    def make_condition(self) -> Condition | None:
        """As search fields; None for a span without ends."""
        parts: list[Condition] = []
        if self.first is not None:
            parts.append(Field("updated_at", self.first, ">"))
        if self.last is not None:
            parts.append(Field("created_at", self.last, "<"))
        return all_of(parts) if parts else None


@dataclass(frozen=True, slots=True)
class Offer:
    """Calls that together give all that a part can match; the fewer are expected, the lower the `rank`.

    Without calls nothing needs to be asked: the numbers are known, or nothing can match at all. `condition`
    is what the calls ask for where one search can; `days` where it is days and nothing else.
    """

    rank: int
    calls: tuple[Call, ...] = ()
    condition: Condition | None = None
    days: DaySpan | None = None


NOTHING_TO_ASK: Final = Offer(0)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is asked for a conjunction, and the places of the parts that it takes care of."""

    offer: Offer
    used: frozenset[int]


def offer_search(rank: int, conditions: Sequence[Condition], *, reaches_now: bool = True) -> Offer | None:
    """A search for tickets for which one of the conditions holds; None if it would take too many.

    `reaches_now` False only for days long past: an old ticket's status can have changed a minute ago.
    """
    packed = any_of(conditions)
    if not packed or len(packed) > SEARCHES_MAX or not all(map(is_short_enough, packed)):
        return None
    calls = tuple(TicketSearch(condition, reaches_now) for condition in packed)
    return Offer(rank, calls, packed[0] if len(packed) == 1 else None)


def offer_days(span: DaySpan) -> Offer | None:
    """Days that reach until now are cheaper as a list of what changed: 100 a request, and never late."""
    condition = span.make_condition()
    if condition is None:
        return None
    if span.since is not None and span.reaches_now:
        return Offer(DAYS_RANK, (ChangedTickets(span.since),), condition, span)
    return Offer(DAYS_RANK, (TicketSearch(condition, span.reaches_now),), condition, span)


def choose_all(offers: Sequence[Offer | None]) -> Chosen | None:
    """The cheapest way to ask for what all parts match: one listing, or all searches as one.

    Days go with either. None if no part can be sent.
    """
    sent = {place: offer for place, offer in enumerate(offers) if offer is not None}
    days = {place: offer.days for place, offer in sent.items() if offer.days is not None}
    fields = {place: offer for place, offer in sent.items() if offer.condition and place not in days}
    others = {place: offer for place, offer in sent.items() if offer.condition is None}
    search = _join_fields(fields, days)
    best = min(others, key=lambda place: others[place].rank, default=None)
    if best is None or (search is not None and search.offer.rank < others[best].rank):
        return search
    return _add_since(others[best], best, days)


def choose_any(offers: Sequence[Offer | None]) -> Offer | None:
    """All that one of the parts matches: each of them must be asked for."""
    asked = [offer for offer in offers if offer is not None and offer.calls]
    if None in offers:
        return None
    if not asked:
        return NOTHING_TO_ASK
    rank = max(offer.rank for offer in asked)
    conditions = [offer.condition for offer in asked if offer.condition is not None]
    reaches_now = any(_reaches_now(offer) for offer in asked)
    joined = offer_search(rank, conditions, reaches_now=reaches_now) if conditions else NOTHING_TO_ASK
    if joined is None:
        return None
    others = [call for offer in asked if offer.condition is None for call in offer.calls]
    calls = tuple(dict.fromkeys((*joined.calls, *others)))
    return Offer(rank, calls, None if others else joined.condition)


def _reaches_now(offer: Offer) -> bool:
    return any(not isinstance(call, TicketSearch) or call.reaches_now for call in offer.calls)


def _add_since(offer: Offer, place: int, days: Mapping[int, DaySpan]) -> Chosen:
    """A listing can leave out what did not change since the first day."""
    begins = {place: span.since for place, span in days.items() if span.since is not None}
    listings = tuple(call for call in offer.calls if isinstance(call, Listing))
    if not begins or not listings or len(listings) < len(offer.calls):
        return Chosen(offer, frozenset((place,)))
    since = max(begins.values())
    calls = tuple(replace(call, since=since) for call in listings)
    return Chosen(replace(offer, calls=calls), frozenset((place, *begins)))


def _join_fields(fields: Mapping[int, Offer], days: Mapping[int, DaySpan]) -> Chosen | None:
    """All fields in one search, the most telling first, as far as its length allows."""
    span = _intersect(days.values())
    if not fields:
        offer = None if span is None else offer_days(span)
        return None if offer is None else Chosen(offer, frozenset(days))
    parts: list[Condition] = []
    used: set[int] = set()
    if span is not None and (condition := span.make_condition()) is not None:
        parts.append(condition)
        used.update(days)
    for place, offer in sorted(fields.items(), key=lambda pair: pair[1].rank):
        if offer.condition is not None and is_short_enough(all_of([*parts, offer.condition])):
            parts.append(offer.condition)
            used.add(place)
    rank = min(offer.rank for offer in fields.values())
    found = offer_search(rank, [all_of(parts)])
    return None if found is None else Chosen(found, frozenset(used))


def _intersect(spans: Iterable[DaySpan]) -> DaySpan | None:
    """The days in all of them."""
    all_ = tuple(spans)
    if not all_:
        return None
    firsts = [span.first for span in all_ if span.first is not None]
    lasts = [span.last for span in all_ if span.last is not None]
    reaches_now = all(span.reaches_now for span in all_)
    return DaySpan(max(firsts, default=None), min(lasts, default=None), reaches_now)

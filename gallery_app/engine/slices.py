"""A field search past its 300 results: cut by days, then by priority, status, agent and group."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from typing import Final

from gallery_app.domain.errors import GalleryError, HelpdeskUnreachable, KeyRefused
from gallery_app.domain.ids import TicketId
from gallery_app.domain.query import Vocabulary
from gallery_app.domain.ticket import PRIORITY_NAMES, Ticket
from gallery_app.domain.translation import mark, number_words, tr
from gallery_app.domain.words import day_words
from gallery_app.engine.conditions import Condition, Field, all_of, write_condition
from gallery_app.freshdesk.answers import TicketSearchPage
from gallery_app.freshdesk.client import SEARCH_LAST_PAGE, FreshdeskClient

PER_PAGE: Final = 30
GIVEN_MAX: Final = PER_PAGE * SEARCH_LAST_PAGE
"""What Freshdesk gives out of one search (API v2, Filter tickets)."""
LISTED_MAX: Final = 6000
"""Tickets after which a search is left: it is too wide to be an answer, and each 30 cost a request."""
_VALUES_MAX: Final = 60
_FAILURES_MAX: Final = 3
_FIRST_DAY: Final = date(2009, 1, 1)
"""No ticket is older than Freshdesk itself."""
_FIRST_WIDTH_DAYS: Final = 31
_WIDENING: Final = 4

Splits = tuple[tuple[str, tuple[int | None, ...]], ...]
"""Fields and their values by which the tickets of a single day are cut further, in this order."""


def make_splits(vocabulary: Vocabulary) -> Splits:
    """All that the account is known to use; None stands for tickets of no agent, of no group."""
    return (
        ("priority", tuple(PRIORITY_NAMES)),
        ("status", tuple(number for number, _ in vocabulary.statuses)),
        ("agent_id", (None, *(number for number, _ in vocabulary.agents))),
        ("group_id", (None, *(number for number, _ in vocabulary.groups))),
    )


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a search: days of creation (None: all), then further fields of one day.

    `head` is its first page, if that was asked; `total` may be known without.
    """

    days: tuple[date, date] | None = None
    fields: tuple[Condition, ...] = ()
    total: int | None = None
    head: TicketSearchPage | None = None


class Sweep:
    """One search, asked to its end; `not_looked_at` then says what could not be had, a sentence each."""

    def __init__(self, client: FreshdeskClient, condition: Condition, splits: Splits) -> None:
        self.not_looked_at: list[str] = []
        self._client = client
        self._condition = condition
        self._splits = splits
        self._today = client.clock.now().astimezone(UTC).date()
        self._seen: set[TicketId] = set()
        self._per_day: Counter[date] = Counter()
        self._heavy: dict[date, int] = {}
        self._failures = 0

    async def run(self) -> AsyncGenerator[tuple[Ticket, ...], None]:
        """Tickets as they come, the newest slices first, each ticket once.

        Raises:
            KeyRefused, HelpdeskUnreachable: all other errors cost one slice and are told in `not_looked_at`.
        """
        whole = await self._ask(Slice())
        waiting = [] if whole is None else [whole]
        while waiting and self._may_go_on():
            piece = waiting.pop()
            if piece.head is None and (piece.total is None or piece.total <= GIVEN_MAX):
                asked = await self._ask(piece)
                waiting.extend([] if asked is None else [asked])
                continue
            if piece.head is not None:
                yield self._take([piece.head])
            parts = await self._cut(piece)
            if parts is None:
                yield self._take(await self._fetch_rest(piece))
            else:
                waiting.extend(parts)
        if whole is not None:
            self._account(whole.total or 0, is_left=bool(waiting))

    def _may_go_on(self) -> bool:
        return len(self._seen) < LISTED_MAX and self._failures < _FAILURES_MAX

    def _take(self, pages: Sequence[TicketSearchPage]) -> tuple[Ticket, ...]:
        fresh = {
            ticket.id: ticket for page in pages for ticket in page.tickets if ticket.id not in self._seen
        }
        self._seen.update(fresh)
        self._per_day.update(ticket.created_at.astimezone(UTC).date() for ticket in fresh.values())
        return tuple(fresh.values())

    # --- asking -----------------------------------------------------------------------------------------

    async def _ask(self, piece: Slice) -> Slice | None:
        """The slice with its total and first page; None if that failed."""
        page = await self._fetch_page(piece, 1)
        return None if page is None else replace(piece, total=page.total, head=page)

    async def _fetch_rest(self, piece: Slice) -> list[TicketSearchPage]:
        """Its further pages, together: the rate limiter says how many go at once."""
        last = min(-(-(piece.total or 0) // PER_PAGE), SEARCH_LAST_PAGE)
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(self._fetch_page(piece, n)) for n in range(2, last + 1)]
        except* (KeyRefused, HelpdeskUnreachable) as ended:
            raise ended.exceptions[0] from None
        return [page for task in tasks if (page := task.result()) is not None]

    async def _fetch_page(self, piece: Slice, page: int) -> TicketSearchPage | None:
        try:
            return await self._client.search_tickets(write_condition(self._condition_of(piece)), page)
        except (KeyRefused, HelpdeskUnreachable):
            raise
        except GalleryError as error:
            self._failures += 1
            self._note(_say_trouble(piece, error))
            return None

    def _condition_of(self, piece: Slice) -> Condition:
        days: list[Condition] = []
        if piece.days is not None:
            days = [Field("created_at", piece.days[0], ">"), Field("created_at", piece.days[1], "<")]
        return all_of([self._condition, *days, *piece.fields])

    # --- cutting ----------------------------------------------------------------------------------------

    async def _cut(self, piece: Slice) -> list[Slice] | None:
        """Smaller slices, the newest last; None where it need not or cannot be cut."""
        if (piece.total or 0) <= GIVEN_MAX:
            return None
        if piece.days is None:
            days = (_FIRST_DAY, self._today + timedelta(days=1))
            return await self._cut_days(replace(piece, days=days), *days)
        if piece.days[0] < piece.days[1]:
            return await self._cut_days(piece, *piece.days)
        self._heavy.setdefault(piece.days[0], piece.total or 0)
        return await self._cut_by_field(piece)

    async def _cut_days(self, piece: Slice, first: date, last: date) -> list[Slice]:
        """The newer days are asked for, what the older ones hold is the difference."""
        age_days = (self._today - last).days
        width = min((last - first).days // 2, _FIRST_WIDTH_DAYS - 1 + _WIDENING * max(0, age_days))
        begin = last - timedelta(days=width)
        newer = await self._ask(Slice((begin, last)))
        older = Slice((first, begin - timedelta(days=1)))
        if newer is None or newer.total is None or piece.total is None:
            return [older]
        left = max(0, piece.total - newer.total)
        parts = [replace(older, total=left)] if left else []
        return [*parts, newer] if newer.total else parts

    async def _cut_by_field(self, piece: Slice) -> list[Slice] | None:
        """By the next field; nothing more is asked once its values make up the whole."""
        depth = len(piece.fields)
        if depth >= len(self._splits):
            return None
        name, values = self._splits[depth]
        parts: list[Slice] = []
        left = piece.total or 0
        for value in values[:_VALUES_MAX]:
            if left <= 0 or not self._may_go_on():
                break
            part = await self._ask(Slice(piece.days, (*piece.fields, Field(name, value))))
            if part is not None and part.total:
                parts.append(part)
                left -= part.total
        return parts

    # --- what could not be had --------------------------------------------------------------------------

    def _account(self, total: int, *, is_left: bool) -> None:
        missing = total - len(self._seen)
        if is_left and self._failures < _FAILURES_MAX:
            text = mark("{missing} of {total} tickets that match: the newest {seen} were listed.")
            self._note(
                tr(
                    text,
                    missing=number_words(missing),
                    total=number_words(total),
                    seen=number_words(len(self._seen)),
                )
            )
            return
        for day, day_total in sorted(self._heavy.items(), reverse=True):
            if (short := day_total - self._per_day[day]) > 0:
                missing -= short
                text = mark(
                    "{missing} of {total} tickets created on {day} that match: "
                    "Freshdesk gives out {limit} of a search at most."
                )
                short_words, total_words = number_words(short), number_words(day_total)
                self._note(
                    tr(text, missing=short_words, total=total_words, day=day_words(day), limit=GIVEN_MAX)
                )
        if missing > 0 and not self._failures:
            text = mark("{missing} of {total} tickets that match were not given by Freshdesk's search.")
            self._note(tr(text, missing=number_words(missing), total=number_words(total)))

    def _note(self, sentence: str) -> None:
        if sentence not in self.not_looked_at:
            self.not_looked_at.append(sentence)


def _say_trouble(piece: Slice, error: GalleryError) -> str:
    why = error.title
    if piece.days is None:
        return tr("Tickets of any day that match could not all be asked for: {why}.", why=why)
    first, last = (day_words(day) for day in piece.days)
    if first == last:
        text = mark("Tickets created on {day} that match could not all be asked for: {why}.")
        return tr(text, day=first, why=why)
    text = mark("Tickets created between {first} and {last} that match could not all be asked for: {why}.")
    return tr(text, first=first, last=last, why=why)

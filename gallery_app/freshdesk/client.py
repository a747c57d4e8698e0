"""The API client: the only holder of the key, the cheapest call first."""

import copy
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from gallery_app.domain.article import Category, Folder
from gallery_app.domain.errors import GalleryError, KeyRefused, NotFound, RequestRefused
from gallery_app.domain.ids import ArticleId, CategoryId, CompanyId, ContactId, FolderId, TicketId
from gallery_app.domain.ticket import Ticket
from gallery_app.domain.translation import mark
from gallery_app.freshdesk.answers import (
    Agent,
    ArticleHit,
    Contact,
    NamedId,
    TicketFields,
    TicketPage,
    TicketSearchPage,
    read_agent,
    read_contact,
    read_hits,
    read_named,
    read_requesters,
    read_search_page,
    read_ticket_fields,
)
from gallery_app.freshdesk.api_line import ApiLine, Caller
from gallery_app.freshdesk.auth import ApiKey
from gallery_app.freshdesk.image_sources import AccountHost
from gallery_app.freshdesk.paging import find_next_page
from gallery_app.freshdesk.parsing import (
    Row,
    find_article,
    find_id,
    read_categories,
    read_folders,
    read_object,
    read_rows,
    read_tickets,
)
from gallery_app.freshdesk.rate_limit import LIST, LIST_WITH_REQUESTERS, PLAIN, CallCost, RateLimiter
from gallery_app.freshdesk.readings import (
    ArticleReading,
    FolderReading,
    TicketReading,
    read_article,
    read_ticket,
)
from gallery_app.freshdesk.retry import RetryPolicy
from gallery_app.freshdesk.server_clock import ServerClock
from gallery_app.freshdesk.urls import make_address_parts

if TYPE_CHECKING:
    from gallery_app.freshdesk.api_http import ApiAnswer

QUERY_LIMIT_CHARS: Final = 500
"""Freshdesk allows 512; whether the quotes count among them is not told."""
SEARCH_LAST_PAGE: Final = 10
LIST_LAST_PAGE: Final = 300
"""Pages of a tickets list beyond which Freshdesk answers 400."""
CONVERSATION_PAGES_MAX: Final = 300
CONVERSATIONS_LIMIT_BYTES: Final = 64 * 1024 * 1024
"""Unpacked JSON of one ticket's conversations; when it has come to this no further page is fetched."""
ARTICLES_LIMIT_BYTES: Final = 64 * 1024 * 1024
"""The same for the articles of one folder, whose list brings their whole texts."""
_PER_PAGE: Final = "100"
_VIEW_CONVERSATIONS: Final = 10
"""A view gives the oldest ten at most; exactly ten may mean more."""
_KNOWLEDGE_PAGES_MAX: Final = 100
_CHANGED_LAST: Final = {"order_by": "updated_at", "order_type": "asc"}
_CREATED_FIRST: Final = {"order_by": "created_at", "order_type": "desc"}


class FreshdeskClient:
    """One account's API. Every `fetch_` raises GalleryErrors only; cancelling one closes its socket.

    `address` is what `urls.parse_address` gave. `on_wait` hears the seconds that Freshdesk or the quota
    makes all calls wait, and 0 when they go on. To be used on one loop.
    """

    def __init__(
        self,
        address: str,
        api_key: ApiKey,
        *,
        on_wait: Callable[[float], None] | None = None,
        limiter: RateLimiter | None = None,
        policy: RetryPolicy | None = None,
    ) -> None:
        origin = make_address_parts(address)
        self._account = AccountHost(origin.host, loopback=origin.is_loopback)
        limiter = limiter or RateLimiter(on_wait=on_wait)
        self._caller = Caller(ApiLine(origin, api_key, limiter, policy or RetryPolicy()))

    def for_background(self) -> Self:
        """A client over the same connections and quota for work that nobody waits for.

        Its calls step back: they start only while no call of another client waits and a quarter of the usable
        quota (and of the lists' own) would remain. It counts its own `credits`, and closing it does nothing.
        """
        twin = copy.copy(self)
        twin._caller = Caller(self._caller.line, is_background=True)  # noqa: SLF001 - it is of this class
        return twin

    @property
    def clock(self) -> ServerClock:
        """The server's time, for judging how old a link is; give it to the file client."""
        return self._caller.line.clock

    @property
    def is_background(self) -> bool:
        """Whether its calls step back."""
        return self._caller.is_background

    @property
    def credits(self) -> int:
        """Requests of the account's quota that this client spent."""
        return self._caller.credits

    @property
    def rate_per_minute(self) -> int | None:
        """The account's requests a minute, once an answer has told."""
        return self._caller.line.limiter.total

    async def close(self) -> None:
        """Close the connections; calls under way fail."""
        if not self._caller.is_background:
            await self._caller.line.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    # --- who, and one ticket or article -----------------------------------------------------------------

    async def fetch_me(self) -> Agent:
        """The agent that the key belongs to: the test of address and key."""
        try:
            return read_agent((await self._fetch("agents/me")).value)
        except NotFound:
            raise NotFound(
                mark("There is no helpdesk at this address"), mark("Check how it is written.")
            ) from None

    async def fetch_ticket(
        self,
        id: TicketId,  # noqa: A002 - the domain's word
        *,
        company_id: CompanyId | None = None,
    ) -> TicketReading:
        """The ticket and where all of its pictures are.

        One call for short tickets (a view with its conversations). Ten conversations in it can be all or the
        oldest ten, so then they are read page by page. Where the ticket is gone or moved its archived form is
        tried once.

        Raises:
            NotFound: also for a ticket of another company than `company_id`, before more of it is read.
        """
        from gallery_app.freshdesk.api_http import Redirected  # noqa: PLC0415 - brings httpx with it

        path = f"tickets/{int(id)}"
        try:
            view = read_object(
                (await self._fetch(path, {"include": "conversations"}, CallCost(credits=2))).value
            )
        except (NotFound, Redirected):
            return await self._fetch_archived(id, company_id)
        _refuse_other_company(view, company_id)
        conversations = list(read_rows(view.get("conversations")))
        missing = False
        if len(conversations) >= _VIEW_CONVERSATIONS:
            conversations, missing = await self._fetch_conversations(path, conversations)
        return await self._make_reading(view, conversations, missing=missing)

    async def fetch_article(self, id: ArticleId) -> ArticleReading:  # noqa: A002 - the domain's word
        """The article and where all of its pictures are."""
        row = read_object((await self._fetch(f"solutions/articles/{int(id)}")).value)
        return await read_article(row, account=self._account, received_at=self.clock.now())

    # --- the knowledge base -----------------------------------------------------------------------------

    async def fetch_categories(self) -> tuple[Category, ...]:
        """The top of the knowledge base."""
        return read_categories(await self._fetch_rows("solutions/categories"))

    async def fetch_folders(self, category_id: CategoryId) -> tuple[Folder, ...]:
        """The folders of a category. Whether nested ones are among them is Freshdesk's choice."""
        rows = await self._fetch_rows(f"solutions/categories/{int(category_id)}/folders")
        return read_folders(rows, category_id=category_id)

    async def fetch_subfolders(self, folder_id: FolderId) -> tuple[Folder, ...]:
        """The folders in a folder; worth a call where `sub_folders_count` is above 0."""
        return read_folders(
            await self._fetch_rows(f"solutions/folders/{int(folder_id)}/subfolders"), parent_id=folder_id
        )

    async def fetch_articles(self, folder_id: FolderId) -> FolderReading:
        """The articles of a folder with their pictures: the list brings the whole texts.

        When these have come to 64 MB, no further page is fetched and `is_complete` is False.
        """
        readings: list[ArticleReading] = []
        size_bytes, is_complete = 0, False
        path = f"solutions/folders/{int(folder_id)}/articles"
        pages = self._pages(path, {"per_page": _PER_PAGE}, pages_max=_KNOWLEDGE_PAGES_MAX)
        async with aclosing(pages):
            async for page in pages:
                readings.extend(await self._read_articles(page.rows))
                size_bytes, is_complete = size_bytes + page.size_bytes, page.is_last
                if size_bytes >= ARTICLES_LIMIT_BYTES:
                    break
        return FolderReading(tuple(readings), is_complete)

    async def search_articles(self, term: str) -> tuple[ArticleHit, ...]:
        """The only full-text search there is."""
        return read_hits(await self._fetch_rows("search/solutions", {"term": term}, pages_max=3))

    # --- tickets ----------------------------------------------------------------------------------------

    async def list_tickets(
        self,
        *,
        company_id: CompanyId | None = None,
        requester_id: ContactId | None = None,
        email: str | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncIterator[Ticket]:
        """The tickets of `list_ticket_pages`, one by one."""
        pages = self.list_ticket_pages(
            company_id=company_id, requester_id=requester_id, email=email, updated_since=updated_since
        )
        async with aclosing(pages):
            async for page in pages:
                for ticket in page.tickets:
                    yield ticket

    async def list_ticket_pages(
        self,
        *,
        company_id: CompanyId | None = None,
        requester_id: ContactId | None = None,
        email: str | None = None,
        updated_since: datetime | None = None,
        with_requesters: bool = False,
    ) -> AsyncGenerator[TicketPage, None]:
        """Tickets by their last change, oldest first, each once; not the archived, spam or deleted.

        `updated_since` is always sent: without it Freshdesk gives only tickets created in the last 30 days.
        Ascending order lets the list go on past page 300, and a ticket that changes meanwhile comes again at
        the end instead of pushing another one over a page's edge. `with_requesters` costs 3 instead of 1.
        """
        params = _make_list_params(company_id, requester_id, email, with_requesters=with_requesters)
        since = updated_since or datetime(1970, 1, 1, tzinfo=UTC)
        seen: set[TicketId] = set()
        while True:
            newest, is_complete = since, False
            async for page in self._ticket_pages({**params, **_CHANGED_LAST}, since):
                tickets = read_tickets(page.rows)
                newest = max((ticket.updated_at for ticket in tickets), default=newest)
                fresh = {ticket.id: ticket for ticket in tickets if ticket.id not in seen}
                seen.update(fresh)
                yield TicketPage(tuple(fresh.values()), read_requesters(page.rows), page.is_last)
                is_complete = page.is_last
            if is_complete or newest <= since:
                return
            since = newest

    async def list_newest_pages(
        self,
        *,
        company_id: CompanyId | None = None,
        requester_id: ContactId | None = None,
        email: str | None = None,
        updated_since: datetime | None = None,
    ) -> AsyncGenerator[TicketPage, None]:
        """The same tickets by their creation, newest first, for somebody who waits; 300 pages at most.

        A ticket that changes stays in its place; a new one makes others come twice.
        """
        params = _make_list_params(company_id, requester_id, email, with_requesters=False)
        since = updated_since or datetime(1970, 1, 1, tzinfo=UTC)
        async for page in self._ticket_pages({**params, **_CREATED_FIRST}, since):
            yield TicketPage(read_tickets(page.rows), (), page.is_last)

    async def search_tickets(self, query: str, page: int = 1) -> TicketSearchPage:
        """Field search (`status:2 AND priority:4`), 30 a page, pages 1 to 10; adds the double quotes.

        Raises:
            RequestRefused: over 500 characters, a double quote in it, or a page that Freshdesk never gives;
                nothing is sent then.
        """
        if len(query) > QUERY_LIMIT_CHARS:
            raise RequestRefused(
                mark("This search is too long"),
                mark("Freshdesk takes {limit} characters."),
                limit=QUERY_LIMIT_CHARS,
            )
        if '"' in query or not 1 <= page <= SEARCH_LAST_PAGE:
            raise RequestRefused
        answer = await self._fetch("search/tickets", {"query": f'"{query}"', "page": str(page)})
        return read_search_page(answer.value, page)

    async def fetch_ticket_fields(self) -> TicketFields:
        """The account's statuses, agents, groups, types, priorities, sources; no admin rights needed."""
        return read_ticket_fields((await self._fetch("ticket_fields")).value)

    # --- people -----------------------------------------------------------------------------------------

    async def autocomplete_companies(self, name: str) -> tuple[NamedId, ...]:
        """Companies whose name has a word that begins so."""
        return read_named((await self._fetch("companies/autocomplete", {"name": name})).value)

    async def autocomplete_contacts(self, term: str) -> tuple[NamedId, ...]:
        """Contacts whose name has a word that begins so."""
        return read_named((await self._fetch("contacts/autocomplete", {"term": term})).value)

    async def list_company_pages(self) -> AsyncGenerator[tuple[NamedId, ...], None]:
        """All companies by name, 100 a page: for one request as many names as a hundred single ones give."""
        async for page in self._pages("companies", {"per_page": _PER_PAGE}):
            yield read_named(page.rows)

    async def fetch_contact(self, id: ContactId) -> Contact:  # noqa: A002 - the domain's word
        """One contact."""
        return read_contact((await self._fetch(f"contacts/{int(id)}")).value)

    async def fetch_company(self, id: CompanyId) -> NamedId:  # noqa: A002 - the domain's word
        """One company's name."""
        row = read_object((await self._fetch(f"companies/{int(id)}")).value)
        return next(iter(read_named([row])), NamedId(int(id), ""))

    # --- below ------------------------------------------------------------------------------------------

    async def _fetch_archived(self, id_: TicketId, company_id: CompanyId | None) -> TicketReading:
        path = f"tickets/archived/{int(id_)}"
        view = read_object((await self._fetch(path)).value)
        _refuse_other_company(view, company_id)
        conversations, missing = await self._fetch_conversations(path, [])
        return await self._make_reading({**view, "archived": True}, conversations, missing=missing)

    async def _fetch_conversations(self, path: str, oldest: list[Row]) -> tuple[list[Row], bool]:
        """All conversations; where a page fails or a limit ends them, what is there so far and True for
        "some are missing".
        """
        rows: list[Row] = []
        size_bytes, is_complete = 0, False
        pages = self._pages(
            f"{path}/conversations", {"per_page": _PER_PAGE}, pages_max=CONVERSATION_PAGES_MAX
        )
        try:
            async with aclosing(pages):
                async for page in pages:
                    rows.extend(page.rows)
                    size_bytes, is_complete = size_bytes + page.size_bytes, page.is_last
                    if size_bytes >= CONVERSATIONS_LIMIT_BYTES:
                        break
        except KeyRefused:
            raise
        except GalleryError:
            return (rows if len(rows) >= len(oldest) else oldest), True
        return rows, not is_complete

    async def _make_reading(self, view: Row, conversations: list[Row], *, missing: bool) -> TicketReading:
        received_at = self.clock.now()
        return await read_ticket(
            view, conversations, missing=missing, account=self._account, received_at=received_at
        )

    async def _read_articles(self, rows: list[Row]) -> list[ArticleReading]:
        received_at = self.clock.now()
        return [
            await read_article(row, account=self._account, received_at=received_at)
            for row in rows
            if find_article(row) is not None
        ]

    async def _ticket_pages(
        self, params: Mapping[str, str], since: datetime
    ) -> AsyncGenerator["_Page", None]:
        begin = {"updated_since": f"{since.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}", "per_page": _PER_PAGE}
        cost = LIST_WITH_REQUESTERS if "include" in params else LIST
        async for page in self._pages("tickets", {**params, **begin}, cost, pages_max=LIST_LAST_PAGE):
            yield page

    async def _fetch_rows(
        self, path: str, params: Mapping[str, str] | None = None, *, pages_max: int = _KNOWLEDGE_PAGES_MAX
    ) -> list[Row]:
        rows: list[Row] = []
        async for page in self._pages(path, params or {}, pages_max=pages_max):
            rows.extend(page.rows)
        return rows

    async def _pages(
        self, path: str, params: Mapping[str, str], cost: CallCost = PLAIN, *, pages_max: int = LIST_LAST_PAGE
    ) -> AsyncGenerator["_Page", None]:
        """Pages in their order; an empty page ends them as a missing link does."""
        page: int | None = 1
        for _ in range(pages_max):
            asked = {**params, "page": str(page)} if page != 1 else params
            answer = await self._fetch(path, asked, cost)
            rows = list(read_rows(answer.value))
            page = find_next_page(answer.link, page or 1) if rows else None
            yield _Page(rows, answer.size_bytes, is_last=page is None)
            if page is None:
                return

    async def _fetch(
        self, path: str, params: Mapping[str, str] | None = None, cost: CallCost = PLAIN
    ) -> "ApiAnswer":
        return await self._caller.fetch(path, params or {}, cost)


@dataclass(frozen=True, slots=True)
class _Page:
    """The rows of one page, the length of its JSON, and whether it is the last."""

    rows: list[Row]
    size_bytes: int
    is_last: bool


def _make_list_params(
    company_id: CompanyId | None, requester_id: ContactId | None, email: str | None, *, with_requesters: bool
) -> dict[str, str]:
    chosen = {
        "company_id": company_id,
        "requester_id": requester_id,
        "email": email,
        "include": "requester" if with_requesters else None,
    }
    return {key: str(value) for key, value in chosen.items() if value is not None}


def _refuse_other_company(view: Row, company_id: CompanyId | None) -> None:
    if company_id is not None and find_id(view, "company_id") != company_id:
        raise NotFound(hint=mark("This company has nothing under this number."))

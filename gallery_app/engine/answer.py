"""A query's answer as the catalog has it: the snapshot that pages are cut from, and what it covers."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from gallery_app.domain.ids import ImageId, TicketId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.paging import Page, PageRequest
from gallery_app.domain.query import Query, Sort, make_query
from gallery_app.domain.query_days import Moment
from gallery_app.domain.result import ArticleHit, Coverage, Facets, GalleryItem, Group, TicketHit
from gallery_app.engine.searches import Searches
from gallery_app.storage.catalog_search import CatalogSearch
from gallery_app.storage.result_index import ResultIndex

_PATIENCE_S = 0.06
"""Beyond this a first page is shown before all of the result was counted."""
_LISTED_AT_ONCE = 1000
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Cut:
    """A page with its heads. `is_whole`: cut from the index, so that its total is the true one."""

    page: Page[GalleryItem]
    groups: tuple[Group, ...]
    coverage: Coverage
    is_whole: bool = True


class Answer:
    """Cuts pages of one query. The index is made once and kept, so that nothing moves between pages."""

    def __init__(self, searches: Searches, query: Query, moment: Moment, *, whole: bool = False) -> None:
        self.query = query
        self.moment = moment
        self._searches = searches
        self._whole = whole
        self._index: ResultIndex | None = None

    @property
    def total(self) -> int:
        """Items of the whole result, as far as it was counted."""
        return self._index.total if self._index is not None else 0

    # --- pages ------------------------------------------------------------------------------------------

    async def make_index(self) -> ResultIndex:
        """The snapshot, made at the first call."""
        if self._index is None:
            self._index = await self._count_anew()
        return self._index

    async def cut_soon(self, request: PageRequest, indexing: "asyncio.Task[ResultIndex]") -> Cut:
        """The page asked for; a first page without its totals if `indexing` (of `make_index`) takes long."""
        await asyncio.wait([indexing], timeout=_PATIENCE_S)
        if not indexing.done() and request.page == 1:
            items = await self._quick(
                lambda search: search.find_page(self.query, self.moment, request.per_page, whole=self._whole)
            )
            if not indexing.done():
                return _cut_early(items, request)
        return await self._cut(await indexing, request)

    async def cut(self, request: PageRequest) -> Cut:
        """The page asked for, from the snapshot."""
        return await self._cut(await self.make_index(), request)

    async def count_new(self) -> int:
        """How many items more there are than when the snapshot was made."""
        shown = await self.make_index()
        return max(0, (await self._count_anew()).total - shown.total)

    async def count_gone(self) -> int:
        """How many items fewer there are than when the snapshot was made: folded, or found to be copies."""
        shown = await self.make_index()
        return max(0, shown.total - (await self._count_anew()).total)

    async def renew(self) -> None:
        """Take what is known now for the snapshot of further pages."""
        self._index = await self._count_anew()

    async def list_images(self) -> tuple[ImageId, ...]:
        """Every item of the result in its order."""
        index = await self.make_index()
        images: list[ImageId] = []
        for start in range(0, index.total, _LISTED_AT_ONCE):
            items = await self._deep(partial(_load_items, index, start))
            images += [item.ref.id for item in items]
        return tuple(images)

    # --- counts -----------------------------------------------------------------------------------------

    async def count_coverage(self) -> Coverage:
        """What the snapshot covers, by what is known now."""
        index = await self.make_index()
        return await self._deep(lambda search: search.count_coverage(self.query, self.moment, index))

    async def count_facets(self) -> Facets:
        """Counts beside the filter values."""
        return await self._deep(lambda search: search.count_facets(self.query, self.moment))

    async def count_without(self) -> tuple[int, ...]:
        """For each part of the query how many items there were without it."""
        return tuple([await self._count_without(part) for part in range(len(self.query.parts))])

    async def _count_without(self, part: int) -> int:
        parts = self.query.parts
        wider = make_query(parts[:part] + parts[part + 1 :], self.query.sort)
        index = await self._deep(lambda search: search.make_index(wider, self.moment, whole=self._whole))
        return index.total

    # --- what may still answer --------------------------------------------------------------------------

    async def find_unread(self, limit: int) -> tuple[TicketId, ...]:
        """Tickets that may answer and were never read, or changed since; newest first."""
        return await self._quick(lambda search: search.find_unread(self.query, self.moment, limit))

    async def find_undecided(self, limit: int) -> tuple[ImageRef, ...]:
        """Pictures that must be loaded before the query can take or refuse them."""
        return await self._quick(lambda search: search.find_undecided(self.query, self.moment, limit))

    # --- for commands -----------------------------------------------------------------------------------

    async def find_ticket_hits(self, limit: int) -> tuple[TicketHit, ...]:
        """Tickets that fit, whatever is asked of pictures."""
        return await self._quick(lambda search: search.find_ticket_hits(self.query, self.moment, limit))

    async def find_article_hits(self, limit: int) -> tuple[ArticleHit, ...]:
        """The same for articles."""
        return await self._quick(lambda search: search.find_article_hits(self.query, self.moment, limit))

    # --- below ------------------------------------------------------------------------------------------

    async def _count_anew(self) -> ResultIndex:
        return await self._deep(lambda search: search.make_index(self.query, self.moment, whole=self._whole))

    async def _cut(self, index: ResultIndex, request: PageRequest) -> Cut:
        def load(search: CatalogSearch) -> tuple[tuple[GalleryItem, ...], tuple[Group, ...]]:
            items = search.load_items(index, request.start, request.start + request.per_page)
            has_heads = (self.query.sort or Sort.TICKET) is Sort.TICKET
            return items, search.load_groups(index, items) if has_heads else ()

        items, groups = await self._quick(load)
        page = Page(items, index.total, request.page, request.per_page)
        coverage = Coverage(index.total, pictures=index.pictures, folded=index.folded)
        return Cut(page, groups, coverage)

    async def _quick(self, question: Callable[[CatalogSearch], T]) -> T:
        return await self._searches.quick.ask(question)

    async def _deep(self, question: Callable[[CatalogSearch], T]) -> T:
        return await self._searches.deep.ask(question)


def _load_items(index: ResultIndex, start: int, search: CatalogSearch) -> tuple[GalleryItem, ...]:
    return search.load_items(index, start, start + _LISTED_AT_ONCE)


def _cut_early(items: tuple[GalleryItem, ...], request: PageRequest) -> Cut:
    """A full first page may be followed by another: how many there are is told once they are counted."""
    total = len(items) + (len(items) == request.per_page)
    return Cut(Page(items, total, 1, request.per_page), (), Coverage(total), is_whole=False)

"""The use case "see the pictures that answer a query": cut a page, load it, ask and read on meanwhile."""

import asyncio
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final

from gallery_app.domain.errors import DiskFull, FileGone, GalleryError, KeyRefused, StoreUnavailable
from gallery_app.domain.events import (
    CoverageChanged,
    FacetsReady,
    GroupsChanged,
    ItemsChanged,
    MoreFound,
    NothingFound,
    PageReady,
    ResultListed,
    TileFailed,
)
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.query import Query
from gallery_app.domain.query_days import Moment
from gallery_app.domain.query_subject import find_subject
from gallery_app.domain.result import Coverage
from gallery_app.domain.subject import Subject
from gallery_app.domain.translation import mark
from gallery_app.engine.answer import Answer, Cut
from gallery_app.engine.covering import add_passing_failures, add_refusals
from gallery_app.engine.fill import find_listed_since
from gallery_app.engine.gathering import READ_AT_FIRST, READ_MORE, Gathering, OnRead, words_of
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.jobs import find_expected
from gallery_app.engine.links import find_parent
from gallery_app.engine.named import find_named
from gallery_app.engine.named_reading import NamedReadings
from gallery_app.engine.people import fetch_group_names
from gallery_app.engine.refused import RefusedTickets
from gallery_app.engine.teller import Teller
from gallery_app.engine.tiles import PageTiles
from gallery_app.engine.undecided import look_into_undecided
from gallery_app.imaging.lanes import LanePool

_GROW_EVERY_S: Final = 0.5
_FILL_WAIT_S: Final = 1.0
"""So long the first pictures of an empty page wait for company before they are shown."""
_COVERAGE_PATIENCE_S: Final = 0.06


class Gallery:
    """One query that is open: its answer, the page in view, and what was done to find more."""

    def __init__(
        self,
        holdings: Holdings,
        lanes: LanePool,
        query: Query,
        moment: Moment,
        named: NamedReadings | None = None,
        *,
        whole: bool = False,
    ) -> None:
        self.query = query
        self.request = PageRequest()
        self._holdings = holdings
        self._lanes = lanes
        self._named = named or NamedReadings()
        self.answer = Answer(holdings.searches, query, moment, whole=whole)
        self.gathering = Gathering(holdings, self.answer)
        self.gathering.is_done = find_named(query) is not None
        self._tiles = PageTiles(holdings, lanes)
        self._asks = True
        self._hopeless: dict[ImageId, GalleryError] = {}
        """Undecided pictures whose bytes are not to be had, though nothing is known of them for good."""
        self._growing = asyncio.Lock()
        self._grown_s = 0.0
        self._first_seen_s: float | None = None
        self._told_new = 0

    @property
    def shown(self) -> Sequence[ImageRef]:
        """The pictures of the page in view."""
        return self._tiles.refs

    def put_first(self, images: Sequence[ImageId]) -> None:
        """Serve these tiles before the rest of the page."""
        self._tiles.put_first(images)

    # --- use cases --------------------------------------------------------------------------------------

    async def show(
        self, teller: Teller, request: PageRequest, *, ask: bool = True, anew: bool = False
    ) -> None:
        """Tell the page, then each of its tiles; meanwhile the counts, and what Freshdesk knows.

        `anew`: also what Freshdesk answered a moment ago is asked again.
        """
        self.request = request
        self._asks = ask
        async with asyncio.TaskGroup() as group:
            indexing = group.create_task(self.answer.make_index())
            cut = await self.answer.cut_soon(request, indexing)
            is_covered = await self._tell_page(cut, teller)
            group.create_task(self._tiles.load(teller))
            group.create_task(self._follow(cut, teller, is_covered=is_covered))
            if ask and not self.gathering.is_done:
                await self._gather(group, teller, anew=anew)
        await self._end(teller)

    async def read_more(self, teller: Teller, limit: int = READ_MORE) -> None:
        """Read on among the tickets that may answer, and go on with the page's rest."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._tiles.load(teller))
            if not self.gathering.is_done:
                await self.gathering.ask(teller, anew=False)
            await self.gathering.read(teller, limit, lambda: self._grow(group, teller))
            await self._grow(group, teller, is_last=True)
        await self._end(teller)

    async def look_into(self, teller: Teller, limit: int | None = None) -> None:
        """Load the undecided pictures, after the page's rest."""
        async with asyncio.TaskGroup() as group:

            async def tell_how_far() -> None:
                await self._grow(group, teller)
                teller.tell(CoverageChanged(teller.job, await self.cover()))

            await self._tiles.load(teller)
            await self.look(teller, limit, on_chunk=tell_how_far)
            await self._grow(group, teller, is_last=True)
        await self._end(teller)

    async def retry(self, teller: Teller, images: Sequence[ImageId]) -> None:
        """Read the parents of those that failed anew, try these first, then all that never came."""
        settled = [image for image in images if self._tiles.is_settled(image)]
        with suppress(DiskFull, StoreUnavailable):
            self._holdings.catalog.forget_pictures(settled)
        here = {ref.id: ref for ref in self._tiles.refs}
        for gone in [image for image in images if image not in here]:
            teller.tell(TileFailed(teller.job, gone, FileGone(hint=mark("The page no longer shows it."))))
        await self._read_again({find_parent(here[image]) for image in settled})
        self._tiles.unsettle(settled)
        async with asyncio.TaskGroup() as group:
            group.create_task(self._tiles.load(teller, first=images))
            if self._asks and not self.gathering.is_done:
                await self._gather(group, teller, anew=False)
        await self._end(teller)

    async def list_result(self, teller: Teller) -> None:
        """Tell every item of the result."""
        teller.tell(ResultListed(teller.job, await self.answer.list_images()))

    async def look(self, teller: Teller, limit: int | None = None, on_chunk: OnRead | None = None) -> int:
        """Load undecided pictures without showing anything; gives how many were tried."""
        looked = await look_into_undecided(
            self._holdings, self._lanes, self.answer, teller, limit=limit, on_chunk=on_chunk
        )
        self._hopeless |= {image: error for image, error in looked.failed.items() if not error.retryable}
        return looked.tried

    async def tell_more(self, teller: Teller) -> None:
        """The catalog grew for another reason: say what that brings."""
        await self._tell_new(teller)
        teller.tell(CoverageChanged(teller.job, await self.cover()))

    # --- the page ---------------------------------------------------------------------------------------

    async def _tell_page(self, cut: Cut, teller: Teller) -> bool:
        """True if the coverage that goes with it is the whole one."""
        coverage = await self._cover_soon() if cut.is_whole else None
        subject = find_subject(self.query)
        reading = self._named.readings.get(subject) if subject is not None else None
        self._tiles.show([item.ref for item in cut.page.items])
        teller.tell(
            PageReady(
                teller.job,
                self.query,
                cut.page,
                cut.groups,
                coverage or cut.coverage,
                ticket=reading.ticket if reading is not None else None,
                article=reading.article if reading is not None else None,
            )
        )
        return coverage is not None

    async def _follow(self, cut: Cut, teller: Teller, *, is_covered: bool) -> None:
        """What need not stand before the page does: true totals, heads, names, counts beside the filters."""
        groups = cut.groups
        if not is_covered:
            teller.tell(CoverageChanged(teller.job, await self.cover()))
        if not cut.is_whole:
            groups = (await self.answer.cut(self.request)).groups
            teller.tell(GroupsChanged(teller.job, groups))
        teller.tell(FacetsReady(teller.job, await self.answer.count_facets()))
        if await fetch_group_names(self._holdings, groups, self.answer.moment):
            teller.tell(GroupsChanged(teller.job, (await self.answer.cut(self.request)).groups))

    async def _end(self, teller: Teller) -> None:
        """Say where it stands now, and what would help if there is nothing."""
        if self.answer.total == 0 and find_subject(self.query) is None:
            teller.tell(NothingFound(teller.job, await self.answer.count_without()))
        elif self.answer.total:
            cut = await self.answer.cut(self.request)
            teller.tell(ItemsChanged(teller.job, cut.page.items, await self.answer.count_gone()))
        teller.tell(FacetsReady(teller.job, await self.answer.count_facets()))
        teller.tell(CoverageChanged(teller.job, await self.cover()))

    # --- more than the page was cut from ----------------------------------------------------------------

    async def _gather(self, group: asyncio.TaskGroup, teller: Teller, *, anew: bool) -> None:
        """Ask and read; where a page stands, an unreachable helpdesk costs a sentence and not the page."""
        try:
            was_asked = await self.gathering.ask(teller, anew=anew)
            if was_asked or not self.answer.total:
                await self.gathering.read(teller, READ_AT_FIRST, lambda: self._grow(group, teller))
        except (GalleryError, ExceptionGroup) as error:
            expected = find_expected(error)
            if expected is None or isinstance(expected, KeyRefused) or not self._tiles.refs:
                raise
            self.gathering.note(words_of(expected))
        await self._grow(group, teller, is_last=True)

    async def _grow(self, group: asyncio.TaskGroup, teller: Teller, *, is_last: bool = False) -> None:
        """See what is new: an empty page shows its first pictures, a page that stands only says so."""
        if not is_last and (self._growing.locked() or time.monotonic() - self._grown_s < _GROW_EVERY_S):
            return
        async with self._growing:
            shown = await self.answer.make_index()
            if shown.total:
                await self._tell_new(teller)
            else:
                await self._show_first(group, teller, is_last=is_last)
            self._grown_s = time.monotonic()

    async def _tell_new(self, teller: Teller) -> None:
        new = await self.answer.count_new()
        if new > self._told_new:
            self._told_new = new
            teller.tell(MoreFound(teller.job, new))

    async def _show_first(self, group: asyncio.TaskGroup, teller: Teller, *, is_last: bool) -> None:
        found = await self.answer.count_new()
        if not found:
            return
        now_s = time.monotonic()
        self._first_seen_s = self._first_seen_s or now_s
        if is_last or found >= self.request.per_page or now_s - self._first_seen_s > _FILL_WAIT_S:
            await self.answer.renew()
            cut = await self.answer.cut(self.request)
            is_covered = await self._tell_page(cut, teller)
            group.create_task(self._tiles.load(teller))
            group.create_task(self._follow(cut, teller, is_covered=is_covered))

    async def _read_again(self, parents: set[Subject]) -> None:
        """A parent that cannot be read fails its own tiles only, unless it is the only one."""
        for parent in parents:
            try:
                await self._holdings.links.read(parent)
            except GalleryError:
                if len(parents) == 1:
                    raise

    # --- coverage ---------------------------------------------------------------------------------------

    async def cover(self) -> Coverage:
        """What the shown result covers, by all that is known now."""
        coverage = await self.answer.count_coverage()
        failed = {**self._hopeless, **self._tiles.failed}
        lasting = self._holdings.catalog.find_failures(tuple(failed))
        coverage = add_passing_failures(coverage, failed, lasting)
        hopeless = sum(image not in lasting for image in self._hopeless)
        coverage = replace(coverage, undecided=max(0, coverage.undecided - hopeless))
        if coverage.tickets_read < coverage.tickets_known:
            unread = await self.answer.find_unread(coverage.tickets_known - coverage.tickets_read)
            refused = RefusedTickets(self._holdings.catalog)
            coverage = add_refusals(coverage, sum(number in refused for number in unread))
        if find_named(self.query) is None and self.gathering.is_local:
            since = find_listed_since(self._holdings.catalog)
            coverage = replace(coverage, is_local=True, listed_since=since)
        sentences = (*coverage.not_looked_at, *self._named.missing, *self.gathering.not_looked_at)
        return replace(coverage, not_looked_at=sentences)

    async def _cover_soon(self) -> Coverage | None:
        """The same if it takes no longer than a blink."""
        try:
            async with asyncio.timeout(_COVERAGE_PATIENCE_S):
                return await self.cover()
        except TimeoutError:
            return None

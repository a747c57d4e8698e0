"""The catalog asked from threads of their own, so that counting a million rows never holds the loop."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from gallery_app.domain.errors import StoreUnavailable
from gallery_app.storage.catalog import Catalog
from gallery_app.storage.catalog_search import CatalogSearch, SearchInterrupted

T = TypeVar("T")
_STOP_EVERY_S = 0.005
_STOP_TRIES = 7
"""Who was cancelled waits so long for the thread to come down, then leaves it to end by itself."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """One question under way; `stop` is set when nobody wants its answer any more."""

    stop: threading.Event


class SearchSeat:
    """One connection for reading and one thread; questions are answered one after the other.

    A question whose asker is cancelled is interrupted.
    """

    def __init__(self, open_search: Callable[[], CatalogSearch], name: str) -> None:
        self._open_search = open_search
        self._search: CatalogSearch | None = None
        self._threads = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._current: _Asked | None = None
        self._is_closed = False

    async def ask(self, question: Callable[[CatalogSearch], T]) -> T:
        """The answer, from the seat's thread.

        Raises:
            StoreUnavailable: the catalog cannot be read, or the seat was closed meanwhile.
        """
        if self._is_closed:
            raise StoreUnavailable
        search = self._open()
        asked = _Asked(threading.Event())
        answer = self._threads.submit(self._answer, search, asked, question)
        try:
            return await asyncio.wrap_future(answer)
        except asyncio.CancelledError:
            asked.stop.set()
            await self._bring_down(search, asked, answer)
            raise

    async def close(self) -> None:
        """End the connection; a question under way is given up. May be called twice."""
        self._is_closed = True
        search, self._search = self._search, None
        if search is not None:
            if self._current is not None:
                self._current.stop.set()
            search.interrupt()
        await asyncio.to_thread(self._threads.shutdown, cancel_futures=True)
        if search is not None:
            search.close()

    def _open(self) -> CatalogSearch:
        if self._search is None:
            self._search = self._open_search()
        return self._search

    def _answer(self, search: CatalogSearch, asked: _Asked, question: Callable[[CatalogSearch], T]) -> T:
        """In the seat's thread. An interruption meant for the question before is no reason to stop."""
        self._current = asked
        try:
            while True:
                try:
                    return question(search)
                except SearchInterrupted:
                    if asked.stop.is_set():
                        raise
        finally:
            self._current = None

    async def _bring_down(self, search: CatalogSearch, asked: _Asked, answer: "Future[T]") -> None:
        """Interrupt again and again: a question may hold several statements."""
        for _ in range(_STOP_TRIES):
            if answer.done() or answer.cancelled():
                return
            if self._current is asked:
                search.interrupt()
            await asyncio.sleep(_STOP_EVERY_S)


class Searches:
    """A catalog's two seats: `quick` for what a person waits for, `deep` for counting."""

    def __init__(self, catalog: Catalog) -> None:
        self.quick = SearchSeat(catalog.open_search, "search")
        self.deep = SearchSeat(catalog.open_search, "count")

    async def close(self) -> None:
        """End both connections."""
        await self.quick.close()
        await self.deep.close()

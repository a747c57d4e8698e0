"""A catalog asked from threads: one question after the other, and none that nobody waits for any more."""

import asyncio
import threading
import time

import pytest

from gallery_app.domain.errors import StoreUnavailable
from gallery_app.engine.searches import SearchSeat
from gallery_app.storage.catalog import Catalog
from gallery_app.storage.catalog_search import SearchInterrupted

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


def count_for_ever(search):
    with search._asking():
        search._db.execute(ENDLESS).fetchone()


def count_one(search):
    with search._asking():
        return search._db.execute("SELECT 1").fetchone()[0]


@pytest.fixture
def tell_story(tmp_path):
    def run(story):
        async def live():
            catalog = Catalog(tmp_path / "catalog.sqlite", decoder="test")
            seat = SearchSeat(catalog.open_search, "search")
            try:
                return await story(seat)
            finally:
                await seat.close()
                catalog.close()

        return asyncio.run(live())

    yield run
    assert not any(thread.name.startswith("search") for thread in threading.enumerate())


def test_a_question_nobody_waits_for_is_interrupted_at_once(tell_story):
    async def story(seat):
        asking = asyncio.create_task(seat.ask(count_for_ever))
        await asyncio.sleep(0.05)
        began = time.monotonic()
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        took = time.monotonic() - began
        return took, await seat.ask(count_one)

    took, answer = tell_story(story)
    assert took < 0.5  # a few milliseconds on an idle machine
    assert answer == 1


def test_a_question_that_waits_is_dropped_and_the_one_before_it_goes_on(tell_story):
    async def story(seat):
        gate = threading.Event()
        first = asyncio.create_task(seat.ask(lambda search: gate.wait(20) and count_one(search)))
        second = asyncio.create_task(seat.ask(count_for_ever))
        await asyncio.sleep(0.02)
        second.cancel()
        await asyncio.wait([second])
        gate.set()
        return second.cancelled(), await first

    assert tell_story(story) == (True, 1)


def test_an_interruption_that_was_meant_for_another_question_is_no_reason_to_stop(tell_story):
    async def story(seat):
        def be_interrupted_once(search):
            if not seen:
                seen.append("interrupted")
                with search._asking():
                    search.interrupt()
                    search._db.execute(ENDLESS).fetchone()
            return count_one(search)

        seen = []
        return await seat.ask(be_interrupted_once), seen

    assert tell_story(story) == (1, ["interrupted"])


def test_closing_ends_what_is_under_way(tell_story):
    async def story(seat):
        asking = asyncio.create_task(seat.ask(count_for_ever))
        await asyncio.sleep(0.05)
        await seat.close()
        await asyncio.wait([asking], timeout=5)
        return type(asking.exception())

    assert tell_story(story) is SearchInterrupted


def test_a_closed_seat_is_not_opened_again(tell_story):
    async def story(seat):
        await seat.ask(count_one)
        await seat.close()
        with pytest.raises(StoreUnavailable):
            await seat.ask(count_one)

    tell_story(story)


def test_an_error_of_a_question_is_the_askers(tell_story):
    async def story(seat):
        with pytest.raises(ZeroDivisionError):
            await seat.ask(lambda _: 1 // 0)
        return await seat.ask(count_one)

    assert tell_story(story) == 1

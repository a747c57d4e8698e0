"""Where links come from: a parent is read when it must be, once for all who need it."""

import asyncio
from dataclasses import replace

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.options import DemoOptions
from gallery_app.demo.scenario import Scenario
from gallery_app.domain.errors import DiskFull, NotFound
from gallery_app.domain.ids import TicketId
from gallery_app.domain.subject import TicketSubject
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.helpdesk import open_helpdesk_unchecked
from gallery_app.engine.links import LinkBook
from gallery_app.storage.paths import Paths
from gallery_app.storage.settings import Settings
from tests.engine.test_tile_queue import ref

SUBJECT = TicketSubject(TicketId(Scenario.TICKET_1))
UNKNOWN = replace(ref("attachment-1"), parent=TicketId(Scenario.UNKNOWN))


@pytest.fixture(scope="module")
def helpdesk():
    with DemoHelpdesk(DemoOptions(latency_s=0.01)) as running:
        yield running


@pytest.fixture
def tell_story(helpdesk, tmp_path):
    """Runs a story with a link book on a fresh store."""

    def run(story):
        async def live():
            paths = Paths(tmp_path / "config", tmp_path / "cache")
            credentials = Credentials(helpdesk.address, helpdesk.api_key)
            desk = open_helpdesk_unchecked(credentials, paths, Settings(), lambda _: None)
            try:
                return await story(LinkBook(desk), desk)
            finally:
                await desk.close()

        helpdesk.requests.clear()
        return asyncio.run(live())

    return run


def views(helpdesk):
    return len(helpdesk.requests.all("api", path_contains="/tickets/"))


def test_all_tiles_of_a_parent_cost_one_reading(helpdesk, tell_story):
    async def story(book, _desk):
        refs = (await book.read(SUBJECT)).refs
        first = views(helpdesk)
        found = await asyncio.gather(*[book.find(each) for each in refs])
        return first, refs, found

    first, refs, found = tell_story(story)
    assert [each.ref.id for each in found] == [each.id for each in refs]
    assert views(helpdesk) == first == 1


def test_who_waits_for_a_reading_shares_its_failure_until_a_new_job(helpdesk, tell_story):
    async def story(book, _desk):
        errors = await asyncio.gather(*[book.find(UNKNOWN) for _ in range(8)], return_exceptions=True)
        once = views(helpdesk)
        errors.append(*(await asyncio.gather(book.find(UNKNOWN), return_exceptions=True)))
        assert views(helpdesk) == once
        book.forget_failures()
        errors.append(*(await asyncio.gather(book.find(UNKNOWN), return_exceptions=True)))
        assert views(helpdesk) == 2 * once
        return errors

    errors = tell_story(story)
    assert [type(error) for error in errors] == [NotFound] * 10
    assert len({id(error) for error in errors}) > 8


def test_when_the_one_who_reads_is_cancelled_another_reads_for_the_rest(tell_story):
    async def story(book, _desk):
        leader = asyncio.create_task(book.read(SUBJECT))
        await asyncio.sleep(0)
        others = [asyncio.create_task(book.read(SUBJECT)) for _ in range(3)]
        await asyncio.sleep(0)
        leader.cancel()
        return await asyncio.gather(*others)

    readings = tell_story(story)
    assert {reading.ticket.id for reading in readings} == {SUBJECT.id}
    assert len({id(reading) for reading in readings}) == 1


def test_a_stale_link_is_renewed_once_for_all(helpdesk, tell_story):
    async def story(book, _desk):
        stale = list((await book.read(SUBJECT)).pictures)
        fresh = await asyncio.gather(*[book.renew(each) for each in stale])
        again = await asyncio.gather(*[book.renew(each) for each in stale])
        return stale, fresh, again

    stale, fresh, again = tell_story(story)
    assert [each.ref for each in fresh] == [each.ref for each in stale]
    assert all(new is not old for new, old in zip(fresh, stale, strict=True))
    assert all(new is same for new, same in zip(fresh, again, strict=True))
    assert views(helpdesk) == 2


def test_a_reading_that_cannot_be_kept_is_good_all_the_same(tell_story):
    async def story(book, desk):
        (pages,) = desk.catalog._db.execute("PRAGMA page_count").fetchone()
        desk.catalog._db.execute(f"PRAGMA max_page_count={pages}")
        reading = await book.read(TicketSubject(TicketId(Scenario.TICKET_250)))
        return reading, book.find_unkept(TicketSubject(TicketId(Scenario.TICKET_250)))

    reading, unkept = tell_story(story)
    assert reading.pictures
    assert isinstance(unkept, DiskFull)


def test_a_reading_grows_old(tell_story):
    async def story(book, desk):
        now_s = 0.0
        book = LinkBook(desk, clock=lambda: now_s)
        assert book.find_recent(SUBJECT, 60) is None
        reading = await book.read(SUBJECT)
        now_s = 59.0
        assert book.find_recent(SUBJECT, 60) is reading
        now_s = 61.0
        assert book.find_recent(SUBJECT, 60) is None

    tell_story(story)

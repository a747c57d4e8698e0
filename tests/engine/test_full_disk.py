"""A store that cannot be written costs the memory of a picture, never the picture."""

import asyncio

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.scenario import Scenario
from gallery_app.domain.errors import DiskFull
from gallery_app.domain.events import CoverageChanged, PageReady, StoreMessage, ThumbnailReady, TileFailed
from gallery_app.domain.ids import JobId, TicketId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.query import Choice, Key, Query, Term
from gallery_app.domain.query_edit import with_part
from gallery_app.domain.query_subject import make_subject_query
from gallery_app.domain.subject import TicketSubject
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.engine import Engine
from gallery_app.engine.jobs import find_expected
from gallery_app.storage.paths import Paths

QUERY = make_subject_query(TicketSubject(TicketId(Scenario.TICKET_31)))


@pytest.fixture
def open_on_a_full_disk(tmp_path):
    """Opens a query when neither database can grow any more; what was told, and how it ended."""

    def run(query, known=None):
        async def story(helpdesk):
            async with Engine(Paths(tmp_path / "config", tmp_path / "cache"), told.append) as engine:
                engine.use_unchecked(Credentials(helpdesk.address, helpdesk.api_key))
                if known is not None:
                    await engine.open_gallery(JobId(1), known, PageRequest(1, 100))
                    told.clear()
                assert engine._desk is not None
                for store in (engine._desk.catalog, engine._desk.thumbnails):
                    store._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                    (pages,) = store._db.execute("PRAGMA page_count").fetchone()
                    store._db.execute(f"PRAGMA max_page_count={pages}")
                await engine.open_gallery(JobId(2), query, PageRequest(1, 100))

        told: list[object] = []
        with DemoHelpdesk() as helpdesk:
            try:
                asyncio.run(story(helpdesk))
            except BaseExceptionGroup as group:
                return told, find_expected(group)
        return told, None

    return run


def test_pictures_are_shown_and_the_reason_is_said_once(open_on_a_full_disk):
    told, error = open_on_a_full_disk(QUERY)
    shown = [event for event in told if isinstance(event, ThumbnailReady)]
    failed = [event for event in told if isinstance(event, TileFailed)]
    (message,) = [event for event in told if isinstance(event, StoreMessage)]
    assert error is None
    assert len(shown) > 3
    assert not [event for event in failed if isinstance(event.error, DiskFull)]
    assert isinstance(message.error, DiskFull)


def test_filters_work_on_a_ticket_that_cannot_be_remembered(open_on_a_full_disk):
    told, _ = open_on_a_full_disk(with_part(QUERY, Term(Key.SOURCE, (Choice("description"),))))
    (page,) = [event.page for event in told if isinstance(event, PageReady)]
    assert page.items
    assert all(item.ref.message_id is None for item in page.items)


def test_a_search_that_cannot_remember_says_so_in_place_of_a_page(open_on_a_full_disk):
    _, error = open_on_a_full_disk(Query(Term(Key.STATUS, (Choice("open"),))))
    assert isinstance(error, DiskFull)


def test_a_search_shows_what_is_known_and_says_that_the_rest_could_not_be_kept(open_on_a_full_disk):
    told, error = open_on_a_full_disk(Query(Term(Key.PRIORITY, (Choice("low"),))), known=QUERY)
    assert error is None
    *_, coverage = [event.coverage for event in told if isinstance(event, CoverageChanged)]
    assert coverage.total > 0
    assert [words for words in coverage.not_looked_at if "could not be kept" in words]

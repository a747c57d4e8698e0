"""A store that cannot be written costs the memory of a picture, never the picture."""

import asyncio

import pytest

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.scenario import Scenario
from gallery_app.domain.errors import DiskFull
from gallery_app.domain.events import StoreMessage, ThumbnailReady, TileFailed
from gallery_app.domain.ids import JobId, TicketId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.subject import TicketSubject
from gallery_app.engine.engine import Engine
from gallery_app.engine.helpdesk import Credentials
from gallery_app.storage.paths import Paths

SUBJECT = TicketSubject(TicketId(Scenario.TICKET_31))


@pytest.fixture
def told_with_full_stores(tmp_path):
    """What is told when both databases cannot grow any more."""

    async def story(helpdesk, told):
        async with Engine(Paths(tmp_path / "config", tmp_path / "cache"), told.append) as engine:
            engine.use_unchecked(Credentials(helpdesk.address, helpdesk.api_key))
            assert engine._desk is not None
            for store in (engine._desk.catalog, engine._desk.thumbnails):
                (pages,) = store._db.execute("PRAGMA page_count").fetchone()
                store._db.execute(f"PRAGMA max_page_count={pages}")
            await engine.open_gallery(JobId(1), SUBJECT, PageRequest(1, 100))

    told: list[object] = []
    with DemoHelpdesk() as helpdesk:
        asyncio.run(story(helpdesk, told))
    return told


def test_pictures_are_shown_and_the_reason_is_said_once(told_with_full_stores):
    shown = [event for event in told_with_full_stores if isinstance(event, ThumbnailReady)]
    failed = [event for event in told_with_full_stores if isinstance(event, TileFailed)]
    (message,) = [event for event in told_with_full_stores if isinstance(event, StoreMessage)]
    assert len(shown) > 3
    assert not [event for event in failed if isinstance(event.error, DiskFull)]
    assert isinstance(message.error, DiskFull)

"""A first page need not wait until all of a large result was counted."""

import asyncio
import threading

from gallery_app.demo.helpdesk import DemoHelpdesk
from gallery_app.demo.scenario import Scenario
from gallery_app.domain.events import CoverageChanged, GroupsChanged, PageReady, ThumbnailReady
from gallery_app.domain.ids import JobId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.query_parse import parse_query
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.engine import Engine
from gallery_app.storage.paths import Paths

QUERY = parse_query(f"ticket:{Scenario.PICTURES_240}")


def test_a_page_comes_before_its_total_when_counting_takes_long(tmp_path):
    gate = threading.Event()
    told = []

    def tell(event):
        told.append(event)
        if isinstance(event, PageReady):
            gate.set()

    async def story(helpdesk):
        async with Engine(Paths(tmp_path / "config", tmp_path / "cache"), tell) as engine:
            engine.use_unchecked(Credentials(helpdesk.address, helpdesk.api_key))
            assert engine._holdings is not None
            async with asyncio.TaskGroup() as group:
                group.create_task(engine._holdings.searches.deep.ask(lambda _: gate.wait(20)))
                await asyncio.sleep(0)
                await engine.open_gallery(JobId(1), QUERY, PageRequest(1, 4))

    with DemoHelpdesk() as helpdesk:
        asyncio.run(story(helpdesk))
    (page,) = [event.page for event in told if isinstance(event, PageReady)]
    assert (len(page.items), page.pages) == (4, 2)
    first, *_ = [event.coverage for event in told if isinstance(event, CoverageChanged)]
    assert first.total == 240
    (groups, *_) = [event.groups for event in told if isinstance(event, GroupsChanged)]
    assert [group.parent for group in groups] == [Scenario.PICTURES_240]
    shown = {event.image for event in told if isinstance(event, ThumbnailReady)}
    assert shown == {item.ref.id for item in page.items}

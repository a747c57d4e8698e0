from datetime import date
from typing import Any

import pytest

from gallery_app.demo import DemoHelpdesk, DemoOptions
from gallery_app.demo.people import STATUSES
from gallery_app.domain.errors import KeyRefused
from gallery_app.domain.query import Vocabulary
from gallery_app.domain.words import day_words
from gallery_app.engine.conditions import Field
from gallery_app.engine.slices import GIVEN_MAX, Sweep, make_splits
from tests.engine.sample_desk import run_at_desk

BULK = Field("tag", "bulk")


def open_bulk(**options) -> DemoHelpdesk:
    return DemoHelpdesk(DemoOptions(rate_per_minute=None, list_rate_per_minute=None, **options))


def known_words(demo) -> Vocabulary:
    return Vocabulary(
        statuses=tuple((number, names[0]) for number, names in STATUSES.items()),
        agents=tuple((agent.id, agent.name) for agent in demo.world.agents.values()),
        groups=tuple((group.id, group.name) for group in demo.world.groups.values()),
    )


def sweep(demo, folder, vocabulary, condition=BULK) -> Any:
    async def story(desk) -> Any:
        await desk.client.fetch_me()
        found = Sweep(desk.client, condition, make_splits(vocabulary))
        ids = [int(ticket.id) async for part in found.run() for ticket in part]
        return ids, found.not_looked_at

    return run_at_desk(demo, folder, story)


def bulk_ids(demo) -> set[int]:
    return {number for number, ticket in demo.world.tickets.items() if "bulk" in ticket.tags}


@pytest.mark.parametrize("days", [30, 400])
def test_900_tickets_are_all_found(tmp_path, days):
    with open_bulk(bulk_tickets=900, bulk_days=days) as demo:
        ids, not_looked_at = sweep(demo, tmp_path, Vocabulary())
        calls = len(demo.requests.all("api", path_contains="search"))
    assert len(ids) == len(set(ids)) == 900
    assert set(ids) == bulk_ids(demo)
    assert not_looked_at == []
    assert calls <= 900 / 30 + 22


def test_900_tickets_of_one_day_are_found_by_cutting_further(tmp_path):
    with open_bulk(bulk_tickets=900, bulk_days=1) as demo:
        ids, not_looked_at = sweep(demo, tmp_path, known_words(demo))
    assert set(ids) == bulk_ids(demo)
    assert len(ids) == 900
    assert not_looked_at == []


def test_what_cannot_be_cut_is_said_exactly(tmp_path):
    with open_bulk(bulk_tickets=700, bulk_days=1, bulk_alike=True) as demo:
        ids, not_looked_at = sweep(demo, tmp_path, known_words(demo))
        calls = len(demo.requests.all("api", path_contains="search"))
        day = demo.world.tickets[min(bulk_ids(demo))].created_at.date()
    assert len(ids) == len(set(ids)) == GIVEN_MAX
    assert calls <= 10 + 20, "a value that holds all of them ends the asking for others"
    told = f"400 of 700 tickets created on {day_words(day)} that match: "
    assert not_looked_at == [told + "Freshdesk gives out 300 of a search at most."]


def test_values_that_are_not_known_are_missing_and_counted(tmp_path):
    with open_bulk(bulk_tickets=900, bulk_days=1) as demo:
        ids, not_looked_at = sweep(demo, tmp_path, Vocabulary(statuses=((2, "Open"), (3, "Pending"))))
    missing = 900 - len(ids)
    assert missing >= 0
    assert (not_looked_at == []) == (missing == 0)
    assert all(sentence.startswith(f"{missing} of 900 tickets") for sentence in not_looked_at)


def test_a_search_that_is_small_takes_its_pages_and_nothing_more(tmp_path):
    with open_bulk(bulk_tickets=65) as demo:
        ids, not_looked_at = sweep(demo, tmp_path, Vocabulary())
        calls = len(demo.requests.all("api", path_contains="search"))
    assert (len(ids), not_looked_at, calls) == (65, [], 3)


def test_a_slice_that_fails_does_not_lose_the_others(tmp_path):
    with open_bulk(bulk_tickets=400) as demo:

        async def story(desk) -> Any:
            await desk.client.fetch_me()
            found = Sweep(desk.client, BULK, make_splits(Vocabulary()))
            ids = []
            async for part in found.run():
                ids.extend(ticket.id for ticket in part)
                if len(ids) == len(part):
                    demo.faults.switch_on("html_200", times=1, origin="api")
            return ids, found.not_looked_at

        ids, not_looked_at = run_at_desk(demo, tmp_path, story)
    assert 30 < len(ids) <= 400
    assert any("could not all be asked for" in sentence for sentence in not_looked_at)


def test_a_helpdesk_that_fails_for_good_is_left_soon(tmp_path):
    with open_bulk(bulk_tickets=400) as demo:
        demo.faults.switch_on("html_200", origin="api")

        async def story(desk) -> Any:
            found = Sweep(desk.client, BULK, make_splits(Vocabulary()))
            return [part async for part in found.run()], found.not_looked_at

        parts, not_looked_at = run_at_desk(demo, tmp_path, story)
    assert parts == []
    assert len(not_looked_at) == 1


def test_a_refused_key_ends_it(tmp_path):
    with open_bulk(bulk_tickets=65) as demo:

        async def story(desk) -> Any:
            pieces = Sweep(desk.client, BULK, ()).run()
            await anext(pieces)
            demo._api._api_key = "another"
            with pytest.raises(KeyRefused):
                await anext(pieces)

        run_at_desk(demo, tmp_path, story)


def test_days_are_written_the_same_everywhere():
    assert day_words(date(2026, 11, 3)) == "3 Nov 2026"

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from gallery_app.demo import DemoHelpdesk, DemoOptions
from gallery_app.demo.pictures.cabinet import Cabinet
from gallery_app.demo.records import Ticket
from gallery_app.demo.world import World, make_world
from tests.demo.asking import ask

NOW = datetime(2026, 3, 14, 15, 0, tzinfo=UTC)


def build(**options) -> World:
    return make_world(DemoOptions(now=NOW, **options), Cabinet(1))


def bulk(world: World) -> list[Ticket]:
    return [ticket for ticket in world.tickets.values() if "bulk" in ticket.tags]


def test_there_are_none_unless_asked_for():
    assert bulk(build()) == []


def test_the_rest_of_the_world_stays_as_it_is():
    plain, large = build(), build(bulk_tickets=100)
    assert {number: large.tickets[number] for number in plain.tickets} == plain.tickets
    assert large.articles == plain.articles


@pytest.mark.parametrize("days", [1, 7, 400])
def test_they_are_spread_over_the_days_before_today(days):
    tickets = bulk(build(bulk_tickets=800, bulk_days=days))
    per_day = Counter(ticket.created_at.date() for ticket in tickets)
    assert len(tickets) == 800
    assert set(per_day) == {NOW.date() - timedelta(days=day + 1) for day in range(days)}
    assert max(per_day.values()) - min(per_day.values()) <= 1
    assert all(ticket.created_at <= ticket.updated_at <= NOW for ticket in tickets)


def test_they_differ_unless_they_are_alike():
    def kinds(tickets: list[Ticket]) -> set[tuple[object, ...]]:
        return {(one.status, one.priority, one.responder_id, one.group_id) for one in tickets}

    assert len(kinds(bulk(build(bulk_tickets=300)))) > 100
    assert len(kinds(bulk(build(bulk_tickets=300, bulk_alike=True)))) == 1


def test_their_pictures_are_few_declared_and_each_its_own():
    world = build(bulk_tickets=90)
    files = {file.id: file for ticket in bulk(world) for file in world.files_of(ticket.number)}
    assert len(files) == 60 + 30 + 1
    assert all(world.cabinet.is_declared(file.recipe) for file in files.values())
    with DemoHelpdesk(DemoOptions(bulk_tickets=9)) as helpdesk:
        photos = [ticket.attachments[0].id for ticket in bulk(helpdesk.world) if ticket.attachments]
        assert len({helpdesk.world.load(number) for number in photos}) == len(photos) == 6


def test_a_search_finds_them_all_and_gives_out_three_hundred():
    with DemoHelpdesk(DemoOptions(bulk_tickets=310, rate_per_minute=None)) as helpdesk:
        query = "/search/tickets?query=%22tag:'bulk'%22&page="
        pages = [ask(helpdesk, f"{query}{page}").json() for page in range(1, 11)]
        assert ask(helpdesk, f"{query}11").status == 400
    assert {page["total"] for page in pages} == {310}
    assert len({row["id"] for page in pages for row in page["results"]}) == 300


def test_a_category_may_list_its_nested_folders():
    seen = []
    for nested in (False, True):
        with DemoHelpdesk(DemoOptions(category_lists_nested=nested)) as helpdesk:
            category = next(iter(helpdesk.world.categories))
            rows = ask(helpdesk, f"/solutions/categories/{category}/folders").json()
            seen.append([(row["name"], row["parent_folder_id"] is None) for row in rows])
    assert seen == [
        [("Your account", True)],
        [("Your account", True), ("Signing in", False), ("Single sign-on", False)],
    ]

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from gallery_app.demo import DemoOptions, Scenario
from gallery_app.demo.pictures.cabinet import Cabinet
from gallery_app.demo.world import World, make_world

NOW = datetime(2026, 3, 14, 15, 0, tzinfo=UTC)


def build(seed: int = 4711, now: datetime = NOW) -> World:
    return make_world(DemoOptions(seed=seed, now=now), Cabinet(1))


@pytest.fixture(scope="module")
def world() -> World:
    return build()


def test_the_same_seed_gives_the_same_world(world):
    again = build()
    assert again.tickets == world.tickets
    assert again.articles == world.articles
    assert build(seed=1).tickets != world.tickets


def test_another_day_moves_all_dates_and_nothing_else(world):
    later = build(now=NOW + timedelta(days=40))
    for number, ticket in world.tickets.items():
        other = later.tickets[number]
        assert [file.id for file in other.attachments] == [file.id for file in ticket.attachments]
        if ticket.created_at < NOW - timedelta(days=1):
            assert other.created_at - ticket.created_at == timedelta(days=40)


def test_size_of_the_world(world):
    assert 55 <= len(world.tickets) <= 70
    assert (len(world.articles), len(world.categories), len(world.companies)) == (25, 4, 8)
    assert 550 <= world.count_pictures() <= 800
    assert {len(str(file.id)) for file in world.files.values()} == {13}


def test_nothing_lies_in_the_future_and_messages_follow_each_other(world):
    for ticket in world.tickets.values():
        moments = [ticket.created_at, *(message.created_at for message in ticket.messages)]
        assert moments == sorted(moments)
        assert moments[-1] <= world.now
        assert ticket.updated_at == moments[-1]


def test_numbers_of_pictures(world):
    assert len(world.pictures_of(Scenario.PICTURES_240)) == 240
    assert not any(picture.decodes for picture in world.pictures_of(Scenario.NO_PICTURES))
    showpiece = world.pictures_of(Scenario.SHOWPIECE)
    assert len(showpiece) >= 12
    assert [picture.file.recipe.kind for picture in showpiece if picture.private] == ["event_log"]
    assert any(picture.met > 2 for picture in showpiece)
    assert any(picture.file.recipe.gps for picture in showpiece)
    kinds = {picture.file.recipe.file for picture in showpiece}
    assert {"heic", "tiff_pages", "gif_animated", "hostile", "webp", "png", "jpeg"} <= kinds
    logos = [p for p in world.pictures_of(Scenario.SIGNATURES_40) if p.file.recipe.kind == "logo"]
    assert len(logos) == 20
    orientations = {p.file.recipe.orientation for p in world.pictures_of(Scenario.ORIENTATIONS)}
    assert orientations == set(range(1, 9))


def test_no_picture_occurs_in_two_everyday_tickets(world):
    seen: dict[str, int] = {}
    for number, ticket in world.tickets.items():
        if number > 4600 or ticket.archived:
            continue
        for picture in world.pictures_of(number):
            if picture.file.recipe.kind != "signature":
                assert seen.setdefault(picture.file.recipe.key, number) == number


def test_every_mark_in_a_body_names_a_known_file(world):
    for ticket in world.tickets.values():
        bodies = [ticket.description, *(message.body for message in ticket.messages)]
        for body in bodies:
            for number in re.findall(r"\{\{(?:inline|signed|public):(\d+)\}\}", body):
                assert int(number) in world.files


def test_every_declared_size_is_in_the_table(world):
    missing = [file.recipe.key for file in world.files.values() if not world.cabinet.is_declared(file.recipe)]
    assert missing == [], "run python -m gallery_app.demo.measure"

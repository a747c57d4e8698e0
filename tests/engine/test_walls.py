"""The walls are told once after the start, and never hold up an end."""

import asyncio

from gallery_app.domain.events import WallsKnown
from gallery_app.domain.walls import WallLevel
from gallery_app.engine.engine import Engine
from gallery_app.engine.walls import start_lanes
from gallery_app.imaging.lanes import LanePool
from gallery_app.storage.paths import Paths


def test_the_engine_tells_its_walls_once(tmp_path):
    async def story():
        told = asyncio.Queue()
        paths = Paths(tmp_path / "config", tmp_path / "cache")
        async with Engine(paths, told.put_nowait) as engine:
            await engine.warm_up()
            async with asyncio.timeout(20):
                first = await told.get()
        return first, told.empty()

    first, is_all = asyncio.run(story())
    assert isinstance(first, WallsKnown)
    assert first.walls.resource_limits
    assert first.walls.level in WallLevel
    assert is_all


def test_lanes_that_are_closed_at_once_tell_nothing():
    async def story():
        told = []
        lanes = LanePool(1)
        await start_lanes(lanes, told.append)
        await lanes.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*others, return_exceptions=True)
        return told

    assert asyncio.run(story()) == []


def test_lanes_that_do_not_start_tell_nothing_and_break_nothing():
    async def story():
        told = []
        lanes = LanePool(1, mode="no such mode")
        await start_lanes(lanes, told.append)
        (telling,) = asyncio.all_tasks() - {asyncio.current_task()}
        await telling
        await lanes.close()
        return told

    assert asyncio.run(story()) == []

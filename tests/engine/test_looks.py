"""Looks at the same original: one at a time, the last few remembered, failures of nobody else."""

import asyncio

import pytest

from gallery_app.domain.errors import DecoderDied
from gallery_app.domain.ids import Sha256
from gallery_app.domain.metadata import MetadataReport
from gallery_app.engine.looks import KEPT, Looks
from gallery_app.imaging.lanes import NOT_OPENED


class Lane:
    """Looks once the gate is open; the first ones die."""

    def __init__(self, dies=0, warnings=()):
        self.asked = 0
        self.gate = asyncio.Event()
        self.dies = dies
        self.report = MetadataReport(warnings=warnings)

    async def look(self):
        self.asked += 1
        await self.gate.wait()
        if self.dies:
            self.dies -= 1
            raise DecoderDied
        return self.report


def name(number):
    return Sha256(f"{number:064x}")


async def start(looks, lane, number=0):
    task = asyncio.create_task(looks.share(name(number), lane.look))
    await asyncio.sleep(0)
    return task


def test_two_that_look_at_the_same_and_one_that_comes_later_read_it_once():
    async def story():
        looks, lane = Looks(), Lane()
        both = [await start(looks, lane), await start(looks, lane)]
        assert looks.find(name(0)) is None
        lane.gate.set()
        reports = [*await asyncio.gather(*both), await looks.share(name(0), lane.look), looks.find(name(0))]
        return lane.asked, all(report is lane.report for report in reports)

    assert asyncio.run(story()) == (1, True)


@pytest.mark.parametrize("how", ["fails", "is cancelled"])
def test_a_look_that_ends_early_ends_no_other(how):
    async def story():
        looks, lane = Looks(), Lane(dies=1 if how == "fails" else 0)
        first, second = await start(looks, lane), await start(looks, lane)
        if how == "is cancelled":
            first.cancel()
        lane.gate.set()
        await asyncio.wait([first])
        return await second is lane.report, lane.asked

    assert asyncio.run(story()) == (True, 2)


def test_only_the_last_ones_that_were_asked_for_are_remembered():
    async def story():
        looks, lane = Looks(), Lane()
        lane.gate.set()
        for number in range(KEPT):
            await looks.share(name(number), lane.look)
        assert looks.find(name(0)) is lane.report
        await looks.share(name(KEPT), lane.look)
        return [number for number in range(KEPT + 1) if looks.find(name(number)) is None]

    assert asyncio.run(story()) == [1]


def test_a_look_whose_pixels_could_not_be_read_is_tried_again():
    async def story():
        looks, lane = Looks(), Lane(warnings=(NOT_OPENED,))
        lane.gate.set()
        for _ in range(2):
            await looks.share(name(0), lane.look)
        return lane.asked

    assert asyncio.run(story()) == 2

from types import SimpleNamespace
from typing import Any

from gallery_app.domain.events import FillProgress
from gallery_app.domain.ids import JobId
from gallery_app.engine.fill_meter import FillMeter


class MadeTimers:
    """Timers that a test fires."""

    def __init__(self) -> None:
        self.due: list[Any] = []

    def call_later(self, wait_s, call) -> Any:
        self.due.append((wait_s, call))
        return SimpleNamespace(cancel=self.due.clear)


def make(clock, timers, told, credits_=0) -> FillMeter:
    client: Any = SimpleNamespace(credits=credits_)
    return FillMeter(JobId(1), told.append, client, call_later=timers.call_later, clock=clock)


def test_what_comes_too_soon_is_told_a_moment_later():
    now, timers, told = [0.0], MadeTimers(), []
    meter = make(lambda: now[0], timers, told, credits_=5)
    meter.begin_reading(3)
    meter.pictures += 2
    meter.read_one()
    meter.read_one()
    assert told == [FillProgress(JobId(1), 0, 3, 0, 5)]
    ((wait_s, call),) = timers.due
    assert 0.09 < wait_s <= 0.1
    now[0] += wait_s
    call()
    assert told[1:] == [FillProgress(JobId(1), 2, 3, 2, 5)]
    now[0] += 0.2
    meter.read_one()
    assert told[2:] == [FillProgress(JobId(1), 3, 3, 2, 5)]


def test_after_its_end_nothing_more_is_told():
    timers, told = MadeTimers(), []
    meter = make(lambda: 0.0, timers, told)
    meter.listed(100)
    meter.listed(100)
    meter.close()
    assert timers.due == []
    assert [event.known for event in told] == [100]

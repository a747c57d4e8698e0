import asyncio

from gallery_app.domain.ids import JobId
from gallery_app.engine.progress import ProgressMeter


class Time:
    """A clock that stands until it is moved, with the loop's timers on it."""

    def __init__(self):
        self.now_s = 0.0
        self._timers = []

    def clock(self):
        return self.now_s

    def call_later(self, delay_s, call):
        loop = asyncio.new_event_loop()
        loop.close()
        timer = asyncio.TimerHandle(self.now_s + delay_s, call, (), loop)
        self._timers.append(timer)
        return timer

    def pass_by(self, seconds):
        self.now_s += seconds
        due = [timer for timer in self._timers if timer.when() <= self.now_s + 1e-9]
        self._timers = [timer for timer in self._timers if timer not in due]
        for timer in due:
            if not timer.cancelled():
                timer._run()


def make_meter(total, time):
    told = []
    return told, ProgressMeter(JobId(1), total, told.append, call_later=time.call_later, clock=time.clock)


def test_it_tells_at_most_ten_times_a_second_and_always_the_end():
    time = Time()
    told, meter = make_meter(1000, time)
    for _ in range(1000):
        time.pass_by(0.001)
        meter.add_bytes(10)
        meter.tile_done()
    assert 10 <= len(told) <= 12
    assert (told[-1].done, told[-1].total, told[-1].downloaded_bytes) == (1000, 1000, 10_000)


def test_what_came_at_once_is_told_a_moment_later_and_not_with_the_next_tile():
    time = Time()
    told, meter = make_meter(15, time)
    for _ in range(8):
        meter.tile_done()
    assert [progress.done for progress in told] == [1]
    time.pass_by(0.1)
    assert [progress.done for progress in told] == [1, 8]


def test_after_the_end_nothing_is_told():
    time = Time()
    told, meter = make_meter(15, time)
    meter.tile_done()
    meter.tile_done()
    meter.close()
    time.pass_by(1)
    assert len(told) == 1


def test_the_rate_is_bytes_a_second_of_the_whole_job():
    time = Time()
    time.now_s = 5.0
    told, meter = make_meter(1, time)
    time.now_s = 7.0
    meter.add_bytes(4000)
    assert told[-1].bytes_per_s == 2000

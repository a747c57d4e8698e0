from gallery_app.domain.ids import JobId
from gallery_app.engine.progress import ProgressMeter


def test_it_tells_at_most_ten_times_a_second_and_always_the_end():
    now_s = 0.0
    told = []
    meter = ProgressMeter(JobId(1), 1000, told.append, clock=lambda: now_s)
    for _ in range(1000):
        now_s += 0.001
        meter.add_bytes(10)
        meter.tile_done()
    assert 10 <= len(told) <= 12
    assert (told[-1].done, told[-1].total, told[-1].downloaded_bytes) == (1000, 1000, 10_000)


def test_the_rate_is_bytes_a_second_of_the_whole_job():
    now_s = 5.0
    told = []
    meter = ProgressMeter(JobId(1), 1, told.append, clock=lambda: now_s)
    now_s = 7.0
    meter.add_bytes(4000)
    assert told[-1].bytes_per_s == 2000

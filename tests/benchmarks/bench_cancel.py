"""How long cancelled work goes on: from the call to the last word of the job, in the middle of a page."""

import queue
import statistics
import tempfile
import time
from pathlib import Path

from gallery_app.domain.events import AccountReady, JobCancelled, ThumbnailReady
from gallery_app.domain.paging import PageRequest
from gallery_app.engine.thread import EngineThread
from gallery_app.storage.paths import Paths
from tests.benchmarks.bench_first_page import QUERY, running_helpdesk
from tests.benchmarks.measurement import Measurement

ROUNDS = 9
LIMIT_S = 60


def wait_for(told, kind):
    """The next event of a kind."""
    while not isinstance(event := told.get(timeout=LIMIT_S), kind):
        pass
    return event


def cancel_once(address, key):
    """One page with an empty store, cancelled at its third picture; milliseconds, and parts left behind."""
    with tempfile.TemporaryDirectory() as home:
        told = queue.Queue()
        engine = EngineThread(Paths(Path(home) / "config", Path(home) / "cache"), told.put)
        engine.connect_account(address, key, keep_key=False)
        wait_for(told, AccountReady)
        job = engine.open_gallery(QUERY, PageRequest(1, 50))
        for _ in range(3):
            wait_for(told, ThumbnailReady)
        began_s = time.perf_counter()
        engine.cancel(job)
        wait_for(told, JobCancelled)
        took_ms = (time.perf_counter() - began_s) * 1000
        left = len(list(Path(home).rglob("*.part")))
        engine.close()
        return took_ms, left


def measure():
    """Median and worst of nine."""
    with running_helpdesk() as (address, key):
        cancel_once(address, key)  # draws the first pictures
        rows = [cancel_once(address, key) for _ in range(ROUNDS)]
    times = [took_ms for took_ms, _ in rows]
    note = f"worst {max(times):.1f} ms of {ROUNDS}, {sum(left for _, left in rows)} parts left behind"
    return [Measurement("cancelled work goes on for", statistics.median(times), "ms", goal=50, note=note)]


if __name__ == "__main__":
    for row in measure():
        print(row)

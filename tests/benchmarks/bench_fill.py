"""Filling the catalog from the demo helpdesk: what one API credit brings, and what the work itself costs.

The helpdesk runs as a program of its own, without latency. The limiter's clock is scripted, so that waiting
for quota takes no time: seconds are those of asking, reading and saving.
"""

import json
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from gallery_app.domain.ids import JobId
from gallery_app.engine.fill import fill_recent
from gallery_app.freshdesk.rate_limit import RateLimiter
from tests.benchmarks.measurement import Measurement
from tests.engine.sample_desk import run_at_desk
from tests.freshdesk.made_time import MadeTime

TICKETS = 1000
TRIAL_PER_MINUTE = 30
"""Credits of a trial account's 50 that a fill may use: a fifth is reserved, a quarter of the rest is left."""


@contextmanager
def running_helpdesk():
    """The demo with many tickets, as a program; gives what it says of itself."""
    command = [sys.executable, "-m", "gallery_app", "demo-helpdesk", "--rate", "0", "--list-rate", "0"]
    command += ["--bulk-tickets", str(TICKETS)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()


def fill_once(demo, home):
    """One fill of an empty catalog: its last progress, how many tickets are known then, seconds."""
    made, told = MadeTime(), []

    async def story(desk) -> Any:
        await fill_recent(desk, JobId(1), told.append)
        return desk.catalog.count_tickets().known

    began_s = time.perf_counter()
    known = run_at_desk(demo, home, story, RateLimiter(clock=made.clock, sleep=made.sleep))
    return told[-1], known, time.perf_counter() - began_s


def measure():
    """One fill of a thousand tickets, and a second one that finds nothing new."""
    with running_helpdesk() as said, tempfile.TemporaryDirectory() as home:
        demo = SimpleNamespace(address=said["url"], api_key=said["api_key"])
        done, known, took_s = fill_once(demo, Path(home))
        again, _, again_s = fill_once(demo, Path(home))
    credits_ = done.credits
    minutes = credits_ / TRIAL_PER_MINUTE
    found = f"{known} tickets, {done.pictures} pictures, {credits_} credits"
    note = f"{found} ({minutes:.0f} min of a trial account)"
    rows = known + done.pictures
    return [
        Measurement("fill: catalog rows per API credit", rows / credits_, "", better="higher", note=note),
        Measurement("fill: tickets read per API credit", done.read / credits_, "", better="higher"),
        Measurement("fill: pictures per API credit", done.pictures / credits_, "", better="higher"),
        Measurement("fill: work for 1000 tickets", took_s / known * 1000, "s", note="no latency, no waiting"),
        Measurement(
            "fill: nothing new", again_s, "s", note=f"{again.credits} credits, {again.read} tickets read"
        ),
    ]


if __name__ == "__main__":
    for row in measure():
        print(row)

"""The window's memory, and the longest pause of its thread while the first page of a large ticket loads."""

import json
import subprocess
import sys
import tempfile

from gallery_app.demo.scenario import Scenario
from tests.benchmarks.bench_first_page import running_helpdesk
from tests.benchmarks.measurement import Measurement

ROUNDS = 3


def measure():
    """Three cold starts; the worst pause, the middle memory."""
    with running_helpdesk() as (address, key):
        probe(address, key)  # draws the pictures
        told = [probe(address, key) for _ in range(ROUNDS)]
    worst = max(told, key=lambda each: each["longest_ms"])
    middle = sorted(told, key=lambda each: each["peak_mb"])[ROUNDS // 2]
    foreign = sorted({name for each in told for name in each["foreign_modules"]})
    assert not foreign, f"a decoder of foreign bytes in the window's process: {foreign}"
    return [
        Measurement(
            "longest pause of the GUI thread",
            worst["longest_ms"],
            "ms",
            goal=50,
            note=f"p99 {worst['p99_ms']:.1f} ms",
        ),
        Measurement(
            "peak memory of the window process",
            middle["peak_mb"],
            "MB",
            goal=None,
            note=f"{middle['before_mb']:.0f} MB before the page, 50 thumbnails of 240 pictures",
        ),
    ]


def probe(address, key):
    """One run of the window in a program of its own, with an empty store."""
    with tempfile.TemporaryDirectory() as home:
        command = [
            sys.executable,
            "-m",
            "tests.benchmarks.window_probe",
            address,
            key,
            str(Scenario.PICTURES_240),
            home,
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return json.loads(done.stdout.splitlines()[-1])


if __name__ == "__main__":
    for row in measure():
        print(row)

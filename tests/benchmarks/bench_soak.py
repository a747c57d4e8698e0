"""A long day: very many pictures paged through on a helpdesk with faults. SOAK_PICTURES says how many (1000).

An hour's worth is 10,000, which takes about twenty minutes: `SOAK_PICTURES=10000 make bench soak`.
"""

import json
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager

from tests.benchmarks.measurement import Measurement

PICTURES = int(os.environ.get("SOAK_PICTURES", "1000"))
TICKETS_PER_PICTURE = 1.05
LIMIT_S = 3000


@contextmanager
def running_desk():
    """The helpdesk with its bad day; gives address and key."""
    tickets = str(round(PICTURES * TICKETS_PER_PICTURE))
    command = [sys.executable, "-m", "tests.benchmarks.soak_desk", tickets]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        yield told["url"], told["api_key"]
        process.stdin.close()


def measure():
    """Memory of the second half against the first, and what is left at the end.

    Of the memory only what is the program's own: mapped pages of the catalog are the system's to take back.
    """
    with running_desk() as (address, key), tempfile.TemporaryDirectory() as home:
        command = [sys.executable, "-m", "tests.benchmarks.soak_probe", address, key, home, str(PICTURES)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=LIMIT_S)
    print(done.stdout, file=sys.stderr)
    *stages, end = [json.loads(line) for line in done.stdout.splitlines()]
    half = len(stages) // 2
    first = max(stage["own_mb"] for stage in stages[half // 2 : half])
    last = max(stage["own_mb"] for stage in stages[half:])
    files = max(stage["files"] for stage in stages[half:]) - max(stage["files"] for stage in stages[:half])
    return [
        Measurement(
            "soak: memory, second half / first", last / first, "x", 1.1, note=f"{first:.0f} to {last:.0f} MB"
        ),
        Measurement("soak: pictures lost", end["lost"] + min(end["total"], PICTURES) - end["pictures"], "", 0,
                    note=f"{end['pictures']} seen, pages tried again {end['retried']} times"),
        Measurement("soak: open files, second half over first", files, "", 3),
        Measurement("soak: threads left at the end", end["threads_after"], "", 1),
        Measurement("soak: child processes left", end["children_after"], "", 0),
    ]  # fmt: skip


if __name__ == "__main__":
    for row in measure():
        print(row)

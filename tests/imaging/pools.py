"""Pools of lanes for tests: opened, used in one event loop, closed."""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from gallery_app.imaging.lanes import LanePool
from gallery_app.imaging.limits import MIB, DecodeLimits
from gallery_app.imaging.selftest_order import make_order

QUICK = DecodeLimits(wait_s=1.5)
"""For what hangs: the sooner its time is up the better."""
PATIENT = DecodeLimits(wait_s=20, memory_bytes=384 * MIB)
"""For what ends by itself, on a busy computer too."""


def run_with_pool(
    use: Callable[[LanePool], Awaitable[Any]],
    *,
    lanes: int = 1,
    limits: DecodeLimits = PATIENT,
    mode: str = "selftest",
) -> Any:
    async def run() -> Any:
        pool = LanePool(lanes, limits=limits, mode=mode)
        try:
            return await use(pool)
        finally:
            await pool.close()

    return asyncio.run(run())


async def wait_ready(pool: LanePool, lanes: int = 2) -> list[int]:
    """The process ids of all lanes, once so many stand and are ready; the decode lanes come first."""
    async with asyncio.timeout(10):
        while not _all_ready(pool, lanes):  # noqa: ASYNC110 - lanes tell a thread, not the loop
            await asyncio.sleep(0.005)
    return [lane.pid for lane in pool.list_lanes()]


def _all_ready(pool: LanePool, lanes: int) -> bool:
    standing = pool.list_lanes()
    return len(standing) == lanes and all(lane.ready and not lane.doomed for lane in standing)


def write_order(folder: Path, order: str) -> Path:
    """A file that orders a lane of the mode `selftest` to misbehave."""
    path = folder / f"{order}.jpg"
    path.write_bytes(make_order(order))
    return path


def is_alive(pid: int) -> bool:
    """False for a process that is gone or only waits to be reaped."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1][0] != "Z"
    except (OSError, IndexError):
        return False


def wait_gone(pids: list[int], limit_s: float) -> float:
    """Seconds until none of them lives; more than the limit if one still does."""
    started = time.monotonic()
    while any(is_alive(pid) for pid in pids) and time.monotonic() - started <= limit_s:
        time.sleep(0.002)
    return time.monotonic() - started

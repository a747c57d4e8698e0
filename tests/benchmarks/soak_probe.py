"""An agent's long day in the real window, off screen: fills, pages, looks, inspects, copies, retries.

A program of its own, so that what it counts is the window's alone: `soak_probe ADDRESS KEY HOME PICTURES`.
Prints one JSON line for each stage with memory, open files, threads and children, and a last one at the end.
"""

import json
import os
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from gallery_app.desktop.app import Desktop, DesktopOptions
from gallery_app.desktop.connect_form import Connection
from gallery_app.desktop.garbage import GarbageCollector
from gallery_app.desktop.tile_state import TileState
from gallery_app.domain.export_plan import Handing
from gallery_app.domain.query_parse import parse_query
from gallery_app.engine.own_process import give_memory_back
from gallery_app.engine.thread import EngineThread
from gallery_app.storage.paths import Paths
from tests.benchmarks.window_probe import read_memory_mb

QUERY = "tag:bulk"
PER_PAGE = 100
STAGES = 20
PAGE_LIMIT_S = 120
LOOKS = 3
RETRIES = 6


def count_in(folder: str) -> int:
    """How many entries a folder has."""
    return sum(1 for _ in Path(folder).iterdir())


class Day:
    """The window, and what was seen in it."""

    def __init__(self, address: str, key: str, home: str) -> None:
        paths = Paths(Path(home) / "config", Path(home) / "cache")
        options = DesktopOptions(
            first_account=Connection(address, key), remembered={"per_page": str(PER_PAGE)}
        )
        self.desktop = Desktop(lambda tell: EngineThread(paths, tell), options, lambda: (address, key))
        GarbageCollector(self.desktop.window)  # as in the app
        self.window = self.desktop.window
        self.gallery = self.window.gallery
        self.window.resize(1440, 900)
        self.seen: set[str] = set()
        self.lost: set[str] = set()
        self.retried = 0

    def until(self, is_so, limit_s: float = PAGE_LIMIT_S) -> bool:
        """Let the window live until it is so; False if it never was."""
        ends_at = time.monotonic() + limit_s
        loop = QEventLoop()
        clock = QTimer(interval=20)
        clock.timeout.connect(lambda: loop.quit() if is_so() or time.monotonic() > ends_at else None)
        clock.start()
        if not is_so():
            loop.exec()
        return bool(is_so())

    def is_calm(self) -> bool:
        """Nothing of the open page is on its way."""
        model = self.window.page.model
        waiting = model.ids_in(TileState.WAITING, TileState.PREVIEW)
        return not waiting and not self.window.status.activity.is_busy

    def fill(self) -> None:
        """Read the recent tickets; what the bad day cut short is gone on with."""
        for _ in range(50):
            self.window.fill.start()
            self.until(lambda: not self.window.fill.is_running, 600)
            if not self.window.error_bar.isVisible():
                return
            self.window.error_bar.hide()

    def turn_to(self, page: int) -> None:
        """Open a page, have all of it loaded, and try again what failed."""
        if page == 1:
            self.gallery.open(parse_query(QUERY))
        else:
            self.gallery.turn_to(page)
        self.until(lambda: self.gallery.request.page == page and self.gallery.is_showing and self.is_calm())
        for _ in range(RETRIES):
            if not self.gallery.has_failed():
                break
            self.retried += 1
            self.gallery.retry_failed()
            self.until(self.is_calm)
        model = self.window.page.model
        self.seen.update(model.ids_in(TileState.READY))
        self.lost.update(model.ids_in(TileState.FAILED))

    def look_closely(self) -> None:
        """Open the viewer, go on a few pictures, inspect, copy, and come back."""
        images = self.window.page.model.ids_in(TileState.READY)
        if not images:
            return
        self.window.looking.open(images[0])
        for _ in range(LOOKS):
            self.until(lambda: self.window.looking.image is not None, 5)
            self.window.looking.step(1)
        self.window.looking.close()
        job = self.desktop.engine.hand_over(images[:2], Handing.SAFE)
        self.window._furniture.controllers.routes.add(job, lambda _event: None)
        self.until(lambda: job not in self.window._furniture.controllers.routes, 60)

    def measure(self, stage: int, page: int) -> dict[str, float]:
        """What this process holds now."""
        return {
            "stage": stage,
            "page": page,
            "pictures": len(self.seen),
            "total": self.gallery._coverage.total,
            "rss_mb": read_memory_mb("VmRSS"),
            "own_mb": read_memory_mb("RssAnon"),
            "files": count_in("/proc/self/fd"),
            "threads": threading.active_count(),
            "native_threads": count_in("/proc/self/task"),
        }


def main(address: str, key: str, home: str, pictures: str) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    give_memory_back()  # as the window does at its start
    day = Day(address, key, home)
    day.desktop.start()
    day.until(lambda: day.gallery.account is not None)
    day.fill()
    pages = -(-int(pictures) // PER_PAGE)
    every = max(1, pages // STAGES)
    for page in range(1, pages + 1):
        if page > 1 and (page - 1) * PER_PAGE >= day.gallery._coverage.total:
            break
        day.turn_to(page)
        if page % 5 == 0:
            day.look_closely()
        if page % every == 0:
            print(json.dumps(day.measure(page // every, page)), flush=True)
    day.until(lambda: False, 3)
    end = day.measure(-1, pages)
    day.desktop.close()
    end |= {
        "lost": len(day.lost - day.seen),
        "retried": day.retried,
        "files_after": count_in("/proc/self/fd"),
        "threads_after": threading.active_count(),
        "children_after": len(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()),
    }
    print(json.dumps(end), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

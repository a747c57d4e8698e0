"""Runs the real window off screen on a helpdesk, and prints its pauses and memory as one JSON line.

A program of its own, so that the memory is the window's alone: `window_probe ADDRESS KEY TICKET HOME`.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from gallery_app.desktop.app import Desktop, DesktopOptions
from gallery_app.desktop.connect_form import Connection
from gallery_app.desktop.garbage import GarbageCollector
from gallery_app.domain.query_parse import parse_query
from gallery_app.engine.thread import EngineThread
from gallery_app.storage.paths import Paths

WARM_UP_S = 1.5


class Pulse:
    """A timer that should tick each millisecond: its longest gap is the longest pause of the GUI thread."""

    def __init__(self):
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._tick)
        self._last_s = 0.0
        self.gaps_s = []

    def start(self):
        self._last_s = time.perf_counter()
        self._timer.start()

    def _tick(self):
        now_s = time.perf_counter()
        self.gaps_s.append(now_s - self._last_s)
        self._last_s = now_s


def read_memory_mb(field):
    """A field of this process's status, in MB; 0 where there is no /proc."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(field)), 0.0)


def main(address, key, ticket, home):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    paths = Paths(Path(home) / "config", Path(home) / "cache")
    options = DesktopOptions(first_account=Connection(address, key))
    desktop = Desktop(lambda tell: EngineThread(paths, tell), options, lambda: (address, key))
    GarbageCollector(desktop.window)  # as in the app
    desktop.window.resize(1440, 900)
    desktop.start()
    warm = QEventLoop()
    QTimer.singleShot(round(WARM_UP_S * 1000), warm.quit)
    warm.exec()
    before_mb = read_memory_mb("VmRSS")
    pulse, done = Pulse(), QEventLoop()
    desktop.window.gallery.settled.connect(done.quit)
    pulse.start()
    began_s = time.perf_counter()
    desktop.window.gallery.open(parse_query(ticket))
    done.exec()
    gaps = sorted(pulse.gaps_s)
    told = {
        "page_s": time.perf_counter() - began_s,
        "longest_ms": gaps[-1] * 1000,
        "p99_ms": gaps[int(len(gaps) * 0.99)] * 1000,
        "before_mb": before_mb,
        "peak_mb": read_memory_mb("VmHWM"),
        "foreign_modules": sorted({"PIL", "pi_heif"} & set(sys.modules)),
    }
    desktop.close()
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

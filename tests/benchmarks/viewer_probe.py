"""Runs the viewer off screen on files of this computer and prints what it took as one JSON line.

A program of its own, so that the memory is the viewer's alone: `viewer_probe HUGE PHOTO PHOTO …`. Lanes,
bridge, controller and widgets are the app's; in place of a helpdesk there is a folder of originals.
"""

import asyncio
import hashlib
import json
import os
import statistics
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from gallery_app.desktop.application import make_application
from gallery_app.desktop.bridge import Arrival, Bridge
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.theme import Appearance, Theme
from gallery_app.desktop.view_cache import ViewCache
from gallery_app.desktop.view_geometry import Spot, Zoom
from gallery_app.desktop.viewer import Viewer
from gallery_app.desktop.viewer_controller import ViewerController
from gallery_app.domain.events import Event
from gallery_app.domain.ids import ImageId, JobId, Sha256
from gallery_app.engine.jobs import JobPlan, Jobs
from gallery_app.engine.teller import make_teller
from gallery_app.engine.view import Views, Wishes
from gallery_app.imaging.lanes import LanePool
from tests.benchmarks.window_probe import read_memory_mb
from tests.desktop.sample_gallery import make_page_ready, make_ref

LIMIT_S = 60
PAN_STEPS, ZOOM_STEPS = 80, 24


class FileEngine:
    """The use case "view" over files; answers come through `tell`, from its own thread."""

    def __init__(self, files: dict[ImageId, Path], tell: Callable[[Event], None]) -> None:
        self._hashes = {
            image: Sha256(hashlib.sha256(path.read_bytes()).hexdigest()) for image, path in files.items()
        }
        self._paths = {sha256: files[image] for image, sha256 in self._hashes.items()}
        self._tell = tell
        self._loop = asyncio.new_event_loop()
        self._wishes = {}
        self._last = 0
        self.lanes = LanePool()
        self._jobs = Jobs(tell)
        threading.Thread(target=self._loop.run_forever, daemon=True).start()

    def call(self, coroutine):
        """The result of a coroutine on the engine's loop."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(LIMIT_S)

    def open_view(self, image, parts, pane=0):
        wishes = self._wishes[pane] = Wishes(parts)
        return self._start(f"view {pane}", lambda job: self._views(job).show(image, wishes))

    def wish(self, parts, pane=0):
        self._loop.call_soon_threadsafe(self._wishes[pane].put, tuple(parts))

    def prepare_views(self, images, part):
        return self._start("prepare", lambda job: self._views(job).prepare(images, part))

    def inspect(self, images, asker=""):
        """The catalog knows none of them."""
        return self._start(f"inspect {asker}", lambda _job: asyncio.sleep(0))

    def cancel(self, job):
        self._loop.call_soon_threadsafe(self._jobs.cancel, job)

    def put_first(self, images):
        """Nothing is on its way here."""

    def close(self):
        self.call(self._jobs.close())
        self.call(self.lanes.close())

    def _views(self, job):
        stores = SimpleNamespace(
            catalog=SimpleNamespace(find_sha256=self._hashes.get),
            desk=SimpleNamespace(originals=SimpleNamespace(find=self._paths.get)),
        )
        holdings: Any = stores  # no more of them is asked for than these
        return Views(holdings, self.lanes, {}, make_teller(job, self._tell))

    def _start(self, slot, work):
        self._last += 1
        job = JobId(self._last)
        plan = JobPlan(job, slot, slot, lambda: work(job))
        self._loop.call_soon_threadsafe(self._jobs.start, plan)
        return job


class Probe:
    """The viewer with all pictures on one page."""

    def __init__(self, application, files):
        self._application = application
        self._heartbeat = QTimer(interval=2)  # so that waiting for events ends
        self._heartbeat.start()
        theme = Theme(application, Appearance.LIGHT)
        self.routes = JobRoutes()
        self.bridge = Bridge(self._lead)
        self.engine = FileEngine(files, self.bridge.post)
        face: Any = self.engine  # the part of the face that a viewer needs
        self.page = GalleryPage(theme)
        self.cache = ViewCache()
        self.viewer = Viewer(theme, self.page.model, self.page.pixmaps, self.cache)
        self.looking = ViewerController(
            face, self.routes, self.page, self.viewer, self.cache,
            can_turn=lambda _step: False, plays_films=lambda: True,
        )  # fmt: skip
        self.viewer.resize(1440, 820)
        self.viewer.show()
        self.canvas = self.viewer.canvas
        refs = tuple(make_ref(number, id=image) for number, image in enumerate(files))
        ready = make_page_ready(JobId(0), refs)
        self.page.model.show_page(ready.page, ready.groups)
        for image, path in files.items():
            picture = self.engine.call(self.engine.lanes.make_picture(path))
            self.page.model.show_thumbnail(image, picture.info, picture.large)

    def _lead(self, arrival: Arrival) -> None:
        self.routes.lead(arrival)

    def press(self, key):
        QTest.keyClick(self.canvas, key)

    def wait(self, is_done):
        """Serve events until it is so; the processor is left to the lanes in between."""
        ends = time.perf_counter() + LIMIT_S
        self._application.processEvents()
        while not is_done():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > ends:
                raise TimeoutError

    def is_screen_sharp(self):
        return self.has_screen(self.looking.image)

    def has_screen(self, image):
        return self.cache.find(image, self.canvas.neighbour_part()) is not None

    def is_sharp(self):
        self.canvas.wish_now()
        return not self.canvas.list_lacking()

    def time_frame(self):
        began = time.perf_counter()
        self.canvas.repaint()
        return (time.perf_counter() - began) * 1000

    def close(self):
        self.looking.close()
        self.bridge.close()
        self.engine.close()


def main(huge, *photos):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    files = {ImageId(f"photo-{number}"): Path(path) for number, path in enumerate(photos)}
    files[ImageId("huge")] = Path(huge)
    probe = Probe(make_application(), files)
    before_mb = read_memory_mb("VmRSS")
    told = measure_steps(probe, len(photos)) | measure_huge(probe, len(photos))
    told |= {
        "before_mb": before_mb,
        "peak_mb": read_memory_mb("VmHWM"),
        "cache_mb": probe.cache.used_bytes / 2**20,
    }
    told["lanes_mb"] = sum(read_peak_mb(lane.pid) for lane in probe.engine.lanes.list_lanes())
    probe.close()
    print(json.dumps(told), flush=True)


def measure_steps(probe, photos):
    """A prepared neighbour, then pictures that nothing was prepared of."""
    probe.viewer.canvas.setFocus()
    probe.looking.open(ImageId("photo-0"))
    probe.wait(probe.is_screen_sharp)
    prepared, screen, full = [], [], []
    for number in range(1, photos):
        probe.wait(partial(probe.has_screen, ImageId(f"photo-{number}")))
        began = time.perf_counter()
        probe.press(Qt.Key.Key_Right)
        assert probe.is_screen_sharp()
        prepared.append((time.perf_counter() - began) * 1000)
        probe.wait(probe.is_sharp)
    for number in range(photos):
        probe.looking.close()
        probe.cache.clear()
        probe.wait(lambda: True)
        began = time.perf_counter()
        probe.looking.open(ImageId(f"photo-{number}"))
        probe.wait(probe.is_screen_sharp)
        screen.append((time.perf_counter() - began) * 1000)
        probe.canvas.zoom_to(Zoom.ACTUAL)
        probe.wait(probe.is_sharp)
        full.append((time.perf_counter() - began) * 1000)
        probe.canvas.zoom_to(Zoom.FIT)
    middle = statistics.median
    return {"prepared_ms": middle(prepared), "screen_ms": middle(screen), "full_ms": middle(full)}


def measure_huge(probe, row):
    """Frames of panning at 100 %, and of zooming with the wheel, while tiles come in."""
    probe.looking.show_row(row)
    probe.wait(probe.is_screen_sharp)
    began = time.perf_counter()
    probe.canvas.zoom_to(Zoom.ACTUAL)
    probe.wait(probe.is_sharp)
    first_s = time.perf_counter() - began
    pans, zooms = [], []
    for step in range(PAN_STEPS):
        probe.canvas.pan(-60 if step % 2 else -40, -25)
        pans.append(probe.time_frame())
        probe.wait(lambda: True)
    spot = Spot(400, 300)
    for step in range(ZOOM_STEPS):
        probe.canvas.step_zoom(-1 if step < ZOOM_STEPS / 2 else 1, spot)
        zooms.append(probe.time_frame())
        probe.wait(lambda: True)
    probe.wait(probe.is_sharp)
    return {"huge_first_s": first_s, "pan_ms": sorted(pans), "zoom_ms": sorted(zooms)}


def read_peak_mb(pid):
    """The most memory that a process ever had, in MB; 0 where there is no /proc."""
    status = Path(f"/proc/{pid}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


if __name__ == "__main__":
    main(*sys.argv[1:])

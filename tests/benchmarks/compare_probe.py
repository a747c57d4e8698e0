"""Runs the comparison off screen on files of this computer and prints its frames as one JSON line.

A program of its own, as viewer_probe is, and on the same engine: `compare_probe PHOTO PHOTO PHOTO PHOTO`.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from gallery_app.desktop.application import make_application
from gallery_app.desktop.compare import Comparison
from gallery_app.desktop.compare_controller import ComparisonController
from gallery_app.desktop.compare_layout import CompareMode
from gallery_app.desktop.theme import Appearance, Theme
from gallery_app.desktop.view_geometry import Zoom
from gallery_app.domain.ids import ImageId
from tests.benchmarks.viewer_probe import Probe
from tests.benchmarks.window_probe import read_memory_mb

STEPS = 160
"""So many that the slowest one in a hundred is not a single frame."""


class CompareProbe(Probe):
    """The comparison in place of the viewer."""

    def __init__(self, application, files):
        super().__init__(application, files)
        self.viewer.hide()
        self.images = list(files)
        self.comparison = Comparison(Theme(application, Appearance.LIGHT), self.cache)
        self.stage = self.comparison.stage
        face: Any = self.engine
        self.comparing = ComparisonController(
            face, self.routes, self.page, self.comparison, cache=self.cache, call=self.bridge.call
        )
        self.comparison.resize(1440, 820)
        self.comparison.show()

    def open(self, count, mode=CompareMode.SIDE):
        """Compare so many, in this way, at 100 %, all pixels there."""
        self.comparing.open(self.images[:count])
        self.wait(self.are_sharp)
        self.stage.show_mode(mode)
        self.stage.zoom_to(Zoom.ACTUAL)
        self.wait(self.are_sharp)

    def are_sharp(self):
        shown = self.stage.canvases[: self.stage.count]
        for canvas in shown:
            canvas.wish_now()
        return all(canvas.facts() is not None and not canvas.list_lacking() for canvas in shown)

    def time_frame(self):
        """Whatever has to be painted anew: the moved canvas takes all others along."""
        began = time.perf_counter()
        self.stage.canvases[0].repaint()
        return (time.perf_counter() - began) * 1000

    def pan(self):
        """The frames of panning, while tiles come in."""
        times = []
        for step in range(STEPS):
            way = -1 if step < STEPS / 2 else 1
            self.stage.canvases[0].pan(8 * way, 5 * way)
            times.append(self.time_frame())
            self.wait(lambda: True)
        return sorted(times)

    def drag(self):
        """The frames of the divider, from one end to the other."""
        times = []
        for step in range(STEPS + 1):
            self.stage.divider.setValue(round(self.stage.divider.maximum() * step / STEPS))
            times.append(self.time_frame())
            self.wait(lambda: True)
        return sorted(times)

    def close(self):
        self.comparing.close()
        super().close()


def main(*photos):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    files = {ImageId(f"photo-{number}"): Path(path) for number, path in enumerate(photos)}
    probe = CompareProbe(make_application(), files)
    told = {}
    for count in (2, 4):
        probe.open(count)
        told[f"pan_{count}_ms"] = probe.pan()
    probe.open(2, CompareMode.SLIDER)
    told["slider_ms"] = probe.drag()
    told |= measure_difference(probe)
    told["peak_mb"] = read_memory_mb("VmHWM")
    probe.close()
    print(json.dumps(told), flush=True)


def measure_difference(probe):
    """Frames of the painted difference, then how long it takes until it is counted."""
    probe.open(2, CompareMode.DIFFERENCE)
    probe.wait(lambda: has_result(probe))
    frames = probe.pan()
    probe.stage.show_mode(CompareMode.SIDE)
    began = time.perf_counter()
    probe.stage.show_mode(CompareMode.DIFFERENCE)
    assert not has_result(probe)
    probe.wait(lambda: has_result(probe))
    return {"difference_ms": frames, "counted_ms": (time.perf_counter() - began) * 1000}


def has_result(probe):
    return "255" in probe.stage.note.words.text()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Frames of a comparison of 12 megapixel photos, against plain decodes of one in the same run."""

import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from gallery_app.desktop.compare_difference import measure_difference
from tests.benchmarks.bench_viewer import FRAME_MS, PHOTOS, decode_ms
from tests.benchmarks.measurement import Measurement
from tests.shared_material import PICTURES_DIR

FRAMES = {
    "pan_2_ms": "pan of 2 panes",
    "pan_4_ms": "pan of 4 panes",
    "slider_ms": "slider",
    "difference_ms": "pan of the difference",
}


def measure():
    """Two photos as they came from the phone, each twice: a byte more makes another file."""
    with tempfile.TemporaryDirectory() as folder:
        photos = []
        for copy in range(2):
            for name in PHOTOS:
                path = Path(folder) / f"{copy}-{name}"
                path.write_bytes((PICTURES_DIR / "cameras" / name).read_bytes() + bytes(copy))
                photos.append(path)
        before = [decode_ms(path) for path in photos]
        told = probe(photos)
        plain_ms = statistics.median([*before, *(decode_ms(path) for path in photos)])
    return make_rows(told, plain_ms)


def probe(photos):
    """One run of the comparison in a program of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.compare_probe", *map(str, photos)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    return json.loads(done.stdout.splitlines()[-1])


def make_rows(told, plain_ms):
    rows = []
    for name, words in FRAMES.items():
        times = told[name]
        slow = times[min(len(times) - 1, int(len(times) * 0.99))]
        rows.append(Measurement(
            f"{words}, frame p99 / decode", slow / plain_ms, "x", 2 * FRAME_MS / plain_ms,
            note=f"{slow:.1f} ms, median {statistics.median(times):.1f}; a decode took {plain_ms:.0f} ms",
        ))  # fmt: skip
    return [
        *rows,
        Measurement(
            "difference of 12 MP counted / decode", told["counted_ms"] / plain_ms, "x",
            note=f"{told['counted_ms']:.0f} ms, both decoded for it",
        ),
        measure_stand(),
        Measurement("peak memory of the comparison", told["peak_mb"], "MB"),
    ]  # fmt: skip


def measure_stand():
    """How long counting keeps the window's thread from going on, beside one smooth scaling in a piece."""
    one, other = (QImage(side, side, QImage.Format.Format_RGB32) for side in (3072, 1536))
    one.fill(0xFF203040)
    other.fill(0xFF304050)
    smooth = Qt.TransformationMode.SmoothTransformation

    def count():
        measure_difference(one, other, lambda: True)

    def scale():
        other.scaled(one.size(), mode=smooth)

    counting = min(find_longest_stand(count) for _ in range(4)) * 1000
    scaling = max(find_longest_stand(scale) for _ in range(4)) * 1000
    return Measurement(
        "window held by counting, longest", counting, "ms", note=f"by one scaling {scaling:.0f} ms"
    )


def find_longest_stand(work):
    """The longest time, in s, that this thread was kept from going on while another one worked."""
    thread = threading.Thread(target=work)
    longest, last = 0.0, time.perf_counter()
    thread.start()
    while thread.is_alive():
        thread.join(0.0005)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest


if __name__ == "__main__":
    for row in measure():
        print(row)

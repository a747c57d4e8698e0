"""From key press to picture, and frames of a 100 megapixel picture, against plain decodes in the same run."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image

from tests.benchmarks.measurement import Measurement
from tests.shared_material import PICTURES_DIR

PHOTOS = ("Apple_iPhone_XR_IMG_3580.JPG", "Apple_iPhone_XR_IMG_3585.JPG")
"""12 megapixels each."""
COPIES = 3
HUGE = (11_600, 8_700)
FRAME_MS = 1000 / 60


def measure():
    """Photos as they came from the phone; the huge picture is one of them, enlarged."""
    cameras = PICTURES_DIR / "cameras"
    with tempfile.TemporaryDirectory() as folder:
        photos = []
        for copy in range(COPIES):
            for name in PHOTOS:  # a byte more makes another file of the same picture
                path = Path(folder) / f"{copy}-{name}"
                path.write_bytes((cameras / name).read_bytes() + bytes(copy))
                photos.append(path)
        huge = Path(folder) / "huge.jpg"
        allow_huge()
        Image.open(cameras / PHOTOS[0]).resize(HUGE, Image.Resampling.BILINEAR).save(huge, quality=90)
        before = [decode_ms(path) for path in photos]
        told = probe(huge, photos)
        plain_ms = statistics.median([*before, *(decode_ms(path) for path in photos)])
        huge_ms = decode_ms(huge)
    return make_rows(told, plain_ms, huge_ms)


def probe(huge, photos):
    """One run of the viewer in a program of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.viewer_probe", str(huge), *map(str, photos)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    return json.loads(done.stdout.splitlines()[-1])


def allow_huge():
    """Whatever opened a picture before may have set the limit lower."""
    Image.MAX_IMAGE_PIXELS = HUGE[0] * HUGE[1]


def decode_ms(path):
    """A plain full decode of the file, in this process."""
    allow_huge()
    began = time.perf_counter()
    with Image.open(path) as image:
        image.load()
    return (time.perf_counter() - began) * 1000


def make_rows(told, plain_ms, huge_ms):
    def frames(name):
        times = told[name]
        return statistics.median(times), times[min(len(times) - 1, int(len(times) * 0.99))]

    (pan, pan_99), (zoom, zoom_99) = frames("pan_ms"), frames("zoom_ms")
    decode = f"a plain decode took {plain_ms:.0f} ms"
    return [
        Measurement(
            "key press to prepared neighbour / decode", told["prepared_ms"] / plain_ms, "x", 0.2,
            note=f"{told['prepared_ms']:.1f} ms; {decode}",
        ),
        Measurement(
            "key press to sharp screen / decode", told["screen_ms"] / plain_ms, "x", 2.0,
            note=f"{told['screen_ms']:.0f} ms, 12 MP, nothing prepared",
        ),
        Measurement(
            "key press to full quality / decode", told["full_ms"] / plain_ms, "x", 5.0,
            note=f"{told['full_ms']:.0f} ms, all of the canvas at 100 %",
        ),
        Measurement(
            "100 MP to 100 % / decode", told["huge_first_s"] * 1000 / huge_ms, "x", 2.0,
            note=f"{told['huge_first_s']:.2f} s; a plain decode took {huge_ms:.0f} ms",
        ),
        Measurement("pan of 100 MP, frame p99", pan_99, "ms", FRAME_MS, note=f"median {pan:.1f} ms"),
        Measurement("zoom of 100 MP, frame p99", zoom_99, "ms", 2 * FRAME_MS, note=f"median {zoom:.1f} ms"),
        Measurement(
            "pan frame p99 / decode of 100 MP", pan_99 / huge_ms, "x", note=f"zoom {zoom_99 / huge_ms:.3f}"
        ),
        Measurement(
            "peak memory of the viewer's process", told["peak_mb"], "MB",
            note=f"{told['before_mb']:.0f} before; {told['cache_mb']:.0f} of pixels at the end",
        ),
        Measurement("peak memory of all lanes", told["lanes_mb"], "MB", 1536, note="100 MP held at 4 bytes"),
    ]  # fmt: skip


if __name__ == "__main__":
    for row in measure():
        print(row)

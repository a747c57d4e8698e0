"""An export of 200 photos against plain Pillow doing the same on as many cores, and its memory.

The other side opens each photo, turns it upright, brings it to sRGB and to 2560 px, saves it as the same
JPEG, flushes it, and opens and decodes the written file again; two processes share the photos.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageCms, ImageOps

from gallery_app.domain.export_preset import SAFE
from tests.benchmarks.export_probe import list_photos
from tests.benchmarks.measurement import Measurement

COUNT, FEW = 200, 50
CORES = 2
ROUNDS = 2


def measure() -> list[Measurement]:
    """Interleaved rounds; the medians."""
    ours, plain, many, few = [], [], [], []
    for _ in range(ROUNDS):
        plain.append(time_plain(COUNT))
        many.append(probe(COUNT))
        ours.append(many[-1]["seconds"])
        few.append(probe(FEW))
    own = [max(told["own_mb"] for told in tolds) for tolds in (many, few)]
    lane = max(told["lane_mb"] for told in many)
    seconds, pillow = statistics.median(ours), statistics.median(plain)
    note = f"{seconds:.1f} s / {pillow:.1f} s"
    return [
        Measurement(f"export of {COUNT} photos / plain Pillow", seconds / pillow, "x", 1.5, note=note),
        Measurement(
            f"peak memory, {COUNT} photos / {FEW}", own[0] / own[1], "x", 1.15, note=f"{own[0]:.0f} MB"
        ),
        Measurement("peak memory of a lane", lane, "MB", 1100),
    ]


def probe(count):
    """One export in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.benchmarks.export_probe", str(count), folder]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    assert told["files"] == count
    return told


def time_plain(count):
    """Seconds that plain Pillow takes for as many photos."""
    photos = list_photos()
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(CORES) as pool:
        list(pool.map(warm_up, range(CORES)))
        started = time.perf_counter()
        jobs = [(photos[number % len(photos)], Path(folder) / f"{number}.jpg") for number in range(count)]
        list(pool.map(copy_plainly, jobs, chunksize=4))
        return time.perf_counter() - started


def warm_up(_number):
    """Pillow's plug-ins are loaded."""
    Image.init()


def copy_plainly(job):
    """The same copy without lanes, pipes, publishing and looking at its structure."""
    source, target = job
    image = Image.open(source)
    icc = image.info.get("icc_profile")
    edge = SAFE.edge_limit_px or 0
    image.draft("RGB", (edge, edge))
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((edge, edge), Image.Resampling.LANCZOS)
    if icc and upright.mode == "RGB":
        profile = ImageCms.ImageCmsProfile(BytesIO(icc))
        srgb = ImageCms.createProfile("sRGB")
        ImageCms.profileToProfile(upright, profile, srgb, inPlace=True)
    with target.open("wb") as file:
        upright.convert("RGB").save(file, "JPEG", quality=SAFE.quality, subsampling=0, optimize=True)
        file.flush()
        os.fsync(file.fileno())
    with Image.open(target) as written:
        written.load()

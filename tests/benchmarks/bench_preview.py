"""The instant preview against the DCT-scaled decode of the whole photo."""

import asyncio
import statistics
import time

from gallery_app.imaging.decode import load_pixels, open_picture, prepare_pillow
from gallery_app.imaging.lanes import LanePool
from gallery_app.imaging.limits import HEIC_HEAD_BYTES, JPEG_HEAD_BYTES, SMALL_EDGE_PX
from gallery_app.imaging.preview import make_preview
from tests.benchmarks.bench_thumbnails import PIXELS, decode_scaled
from tests.benchmarks.interleaved import measure_cpu_s
from tests.benchmarks.measurement import Measurement
from tests.shared_material import PICTURES_DIR

ROUNDS = 5
LARGE_BYTES = 1_000_000
"""A preview is for photos worth waiting for; smaller files are there whole at once."""


def measure() -> list[Measurement]:
    """Ratios of CPU time over all large photos, and the wall clock of one preview through a lane."""
    prepare_pillow()
    photos = [path.read_bytes() for path in sorted((PICTURES_DIR / "cameras").glob("*.JPG"))]
    large = [photo for photo in photos if len(photo) >= LARGE_BYTES]
    shown = sum(make_preview(photo[:JPEG_HEAD_BYTES], "JPEG") is not None for photo in photos)
    times = [_measure_photo(photo) for photo in large]
    ratio = sum(row["preview"] for row in times) / sum(row["limit"] for row in times)
    worst = max(row["preview"] / row["limit"] for row in times)
    return [
        Measurement(
            "preview from 64 KB / scaled decode alone",
            ratio,
            "x",
            1 / 30,
            note=f"1/{1 / ratio:.0f}, worst 1/{1 / worst:.0f}; {shown} of {len(photos)} JPEGs have one",
        ),
        *_measure_heic(),
        asyncio.run(_measure_lane(large[0][:JPEG_HEAD_BYTES])),
    ]


def _measure_photo(photo: bytes) -> dict[str, float]:
    head = photo[:JPEG_HEAD_BYTES]
    return measure_cpu_s(
        {
            "limit": lambda: decode_scaled(photo, SMALL_EDGE_PX),
            "preview": lambda: make_preview(head, "JPEG"),
        },
        ROUNDS,
    )


def _measure_heic() -> list[Measurement]:
    photos = [path.read_bytes() for path in sorted((PICTURES_DIR / "cameras").glob("*.HEIC"))]
    times = [_measure_heic_photo(photo) for photo in photos]
    ratio = sum(row["preview"] for row in times) / sum(row["limit"] for row in times)
    return [
        Measurement("HEIC preview from 32 KB / full decode", ratio, "x", 1 / 50, note=f"1/{1 / ratio:.0f}")
    ]


def _measure_heic_photo(photo: bytes) -> dict[str, float]:
    head = photo[:HEIC_HEAD_BYTES]
    return measure_cpu_s(
        {
            "limit": lambda: load_pixels(open_picture(photo, "HEIF", PIXELS)),
            "preview": lambda: make_preview(head, "HEIF"),
        },
        rounds=2,
    )


async def _measure_lane(head: bytes) -> Measurement:
    pool = LanePool(1)
    try:
        await pool.make_preview(head)
        trips = []
        for _ in range(50):
            started = time.perf_counter()
            await pool.make_preview(head)
            trips.append(time.perf_counter() - started)
    finally:
        await pool.close()
    return Measurement(
        "a preview, there and back", 1000 * statistics.median(trips), "ms", note="lane, encoder"
    )


if __name__ == "__main__":
    for row in measure():
        print(row)

"""Thumbnails of real photos against the DCT-scaled decode alone; lanes' cost."""

import asyncio
import statistics
import tempfile
import time
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from gallery_app.imaging.colour import make_plain_rgb
from gallery_app.imaging.decode import load_pixels, open_picture, prepare_pillow
from gallery_app.imaging.lanes import LanePool
from gallery_app.imaging.limits import LARGE_EDGE_PX, SMALL_EDGE_PX
from gallery_app.imaging.picture import see_picture
from gallery_app.imaging.thumbnail import draft, make_small, turn_upright
from tests.benchmarks.interleaved import measure_cpu_s
from tests.benchmarks.measurement import Measurement
from tests.benchmarks.ssim import psnr_db, ssim
from tests.shared_material import PICTURES_DIR

ROUNDS = 5
PIXELS = 250_000_000


def measure() -> list[Measurement]:
    """Ratios of CPU time over all photos, the worst similarity, and the lanes' own cost."""
    prepare_pillow()
    photos = [path.read_bytes() for path in sorted((PICTURES_DIR / "cameras").glob("*.JPG"))]
    times = [_measure_photo(photo) for photo in photos]
    return [*_compare(times), *_measure_likeness(photos), *asyncio.run(_measure_lanes())]


def decode_scaled(photo: bytes, edge_px: int, mode: str | None = None) -> Image.Image:
    """The limit: nothing but libjpeg's decode at the smallest of its scales that is large enough."""
    Image.MAX_IMAGE_PIXELS = PIXELS  # whatever opened a picture before may have set it lower
    image = Image.open(BytesIO(photo), formats=("JPEG",))
    scale = next((scale for scale in (8, 4, 2) if max(image.size) / scale >= edge_px), 1)
    image.draft(mode, (image.width // scale, image.height // scale))
    image.load()
    return image


def make_thumbnail(photo: bytes, edge_px: int) -> Image.Image:
    """Our way for one size: draft, Lanczos, colours."""
    image = open_picture(photo, "JPEG", PIXELS)
    draft(image, edge_px)
    load_pixels(image)
    return make_plain_rgb(make_small(image, edge_px), None).image


def _measure_photo(photo: bytes) -> dict[str, float]:
    return measure_cpu_s(
        {
            "limit": lambda: decode_scaled(photo, SMALL_EDGE_PX),
            "grey limit": lambda: decode_scaled(photo, SMALL_EDGE_PX, "L"),
            "large limit": lambda: decode_scaled(photo, LARGE_EDGE_PX),
            "small": lambda: make_thumbnail(photo, SMALL_EDGE_PX),
            "large": lambda: make_thumbnail(photo, LARGE_EDGE_PX),
            "pass": lambda: see_picture(photo, "JPEG", PIXELS),
        },
        ROUNDS,
    )


def _compare(times: list[dict[str, float]]) -> list[Measurement]:
    def over(way: str, limit: str) -> tuple[float, str]:
        total = sum(row[way] for row in times) / sum(row[limit] for row in times)
        ratios = [row[way] / row[limit] for row in times]
        return total, f"of all; per photo median {statistics.median(ratios):.2f}, worst {max(ratios):.2f}"

    rows = [
        ("thumbnail 256 px / scaled decode alone", "small", "limit", 1.35),
        ("the same / scaled decode of light only", "small", "grey limit", None),
        ("thumbnail 512 px / scaled decode at 512", "large", "large limit", None),
        ("whole pass (512, 256, EXIF ...) / the same", "pass", "large limit", None),
    ]
    return [
        Measurement(name, over(way, limit)[0], "x", goal, note=over(way, limit)[1])
        for name, way, limit, goal in rows
    ]


def _measure_likeness(photos: list[bytes]) -> list[Measurement]:
    """Against full decode and one Lanczos: 256 px by itself, 256 px of the pass, 512 px, and text."""
    likeness: dict[str, list[float]] = {"alone": [], "pass": [], "large": []}
    for photo in photos:
        full = Image.open(BytesIO(photo)).convert("RGB")
        seen = see_picture(photo, "JPEG", PIXELS)
        likeness["alone"].append(_compare_with(full, make_thumbnail(photo, SMALL_EDGE_PX)))
        # Both upright: the reference is turned after it was made small, as in the pass.
        likeness["pass"].append(_compare_with(full, seen.small, seen.exif.orientation))
        likeness["large"].append(_compare_with(full, seen.large, seen.exif.orientation))
    text = _draw_text()
    seen = see_picture(_encode_png(text), "PNG", PIXELS)
    reference = text.resize(seen.small.size, Image.Resampling.LANCZOS)
    return [
        Measurement("worst SSIM, 256 px", min(likeness["alone"]), "", 0.99, "higher"),
        Measurement("worst SSIM, 256 px out of the pass", min(likeness["pass"]), "", 0.99, "higher"),
        Measurement("worst SSIM, 512 px out of the pass", min(likeness["large"]), "", 0.99, "higher"),
        Measurement("SSIM of a page of text, 256 px", ssim(seen.small, reference), "", 0.98, "higher"),
        Measurement("PSNR of a page of text, 256 px", psnr_db(seen.small, reference), "dB", 36, "higher"),
    ]


def _compare_with(full: Image.Image, mine: Image.Image, orientation: int = 1) -> float:
    lying = mine.size if orientation < 5 else mine.size[::-1]
    return ssim(turn_upright(full.resize(lying, Image.Resampling.LANCZOS), orientation), mine)


def _draw_text() -> Image.Image:
    page = Image.new("RGB", (1920, 1080), "white")
    draw = ImageDraw.Draw(page)
    for line in range(70):
        draw.text(
            (20, 15 * line), "The quick brown fox: error 0x80070005, access denied. " * 5, fill="#203050"
        )
    return page


def _encode_png(image: Image.Image) -> bytes:
    target = BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


async def _measure_lanes() -> list[Measurement]:
    """Wall clock: the start of all lanes, and the way there and back of a picture of one pixel."""
    started = time.perf_counter()
    pool = LanePool(2)
    await pool.start()
    try:
        while not _all_ready(pool):  # noqa: ASYNC110 - lanes tell a thread, not the loop
            await asyncio.sleep(0.001)
        start_s = time.perf_counter() - started
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "tiny.png"
            path.write_bytes(_encode_png(Image.new("RGB", (1, 1))))
            trips = [await _time_picture(pool, path) for _ in range(200)]
    finally:
        await pool.close()
    return [
        Measurement("three lanes started", 1000 * start_s, "ms"),
        Measurement(
            "a 1 x 1 picture, there and back", 1000 * statistics.median(trips), "ms", note="lane, encoder"
        ),
    ]


def _all_ready(pool: LanePool) -> bool:
    lanes = pool.list_lanes()
    return len(lanes) == 3 and all(lane.ready for lane in lanes)


async def _time_picture(pool: LanePool, path: Path) -> float:
    started = time.perf_counter()
    await pool.make_picture(path)
    return time.perf_counter() - started


if __name__ == "__main__":
    for row in measure():
        print(row)

"""The pool: pictures, previews, order, limits, cancelling; nothing left behind."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from io import BytesIO
from pathlib import Path
from typing import cast

import pytest
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from gallery_app.domain.errors import (
    DamagedPicture,
    DecoderMissing,
    FileCut,
    FileTooLarge,
    NotAFile,
    NotAPicture,
    PictureTooLarge,
    PictureUnsafe,
)
from gallery_app.imaging.lane import Lane
from gallery_app.imaging.lanes import LanePool
from gallery_app.imaging.limits import DecodeLimits
from tests.imaging.pools import is_alive, run_with_pool, wait_gone, wait_ready, write_order
from tests.imaging.samples import (
    encode,
    make_corners,
    make_exif_with_thumbnail,
    make_jpeg_head,
    make_jpeg_with_exif,
    read_corners,
)

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "photo.jpg"
    thumbnail = encode(make_corners(160, 120), "JPEG", quality=95)
    path.write_bytes(
        make_jpeg_with_exif(make_corners(1600, 1200), make_exif_with_thumbnail(thumbnail, orientation=6))
    )
    return path


def open_jpeg(thumbnail) -> Image.Image:
    image = Image.open(BytesIO(thumbnail.jpeg))
    image.load()
    return image


def test_a_picture_comes_back_whole(photo):
    picture = run_with_pool(lambda pool: pool.make_picture(photo), mode="decode")
    assert (picture.info.width, picture.info.height) == (1200, 1600)
    assert (picture.info.format, picture.info.content_type) == ("JPEG", "image/jpeg")
    assert picture.info.size_bytes == photo.stat().st_size
    assert len(picture.info.sha256) == 64
    assert (picture.large.edge_px, picture.large.width, picture.large.height) == (512, 384, 512)
    assert (picture.small.edge_px, picture.small.width, picture.small.height) == (256, 192, 256)
    for thumbnail in (picture.large, picture.small):
        shown = open_jpeg(thumbnail)
        assert shown.size == (thumbnail.width, thumbnail.height)
        assert read_corners(shown) == [3, 0, 1, 2]
        layers = cast("JpegImageFile", shown).layer
        assert layers[0][1:3] == layers[1][1:3]  # 4:4:4: colour as fine as light


def test_a_preview_comes_from_the_head(photo):
    head = photo.read_bytes()[: 64 * 1024]
    preview = run_with_pool(lambda pool: pool.make_preview(head), mode="decode")
    assert (preview.width, preview.height) == (120, 160)
    assert read_corners(open_jpeg(preview)) == [3, 0, 1, 2]


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"<html>",
        b"\xff\xd8\xff",
        encode(make_corners(), "PNG"),
        make_jpeg_head(make_exif_with_thumbnail(b"\xff\xd8\xff junk")),
    ],
)
def test_no_preview_is_none(head):
    assert run_with_pool(lambda pool: pool.make_preview(head), mode="decode") is None


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", DamagedPicture),
        (b"\x89PNG\r\n\x1a\n\0\0\0", DamagedPicture),
        (b"<!DOCTYPE html>", NotAFile),
        (b"<svg/>", PictureUnsafe),
        (b"Dear support,", NotAPicture),
        (encode(make_corners(), "JPEG")[:400], DamagedPicture),
        (encode(Image.new("L", (101, 100)), "PNG"), PictureTooLarge),
        (b"\xff\xd8\xff" + b"\0" * 70_000, FileTooLarge),
    ],
)
def test_bad_input_is_an_expected_error(data, error, tmp_path):
    path = tmp_path / "file"
    path.write_bytes(data)
    limits = DecodeLimits(other_pixels=10_000, file_bytes=70_000)
    with pytest.raises(error):
        run_with_pool(lambda pool: pool.make_picture(path), mode="decode", limits=limits)


def test_a_file_that_is_gone_can_be_fetched_again(tmp_path):
    with pytest.raises(FileCut) as caught:
        run_with_pool(lambda pool: pool.make_picture(tmp_path / "gone"), mode="decode")
    assert caught.value.retryable


def test_previews_are_served_before_pictures(photo):
    finished = []
    head = photo.read_bytes()[:65536]

    async def use(pool):
        async def make(name: str) -> None:
            await (pool.make_preview(head) if name == "preview" else pool.make_picture(photo))
            finished.append(name)

        async with asyncio.TaskGroup() as group:
            for name in "abc":
                group.create_task(make(name))
            await asyncio.sleep(0)
            group.create_task(make("preview"))

    run_with_pool(use, mode="decode")
    assert finished.index("preview") <= 1  # behind the one that was on the lane already


def test_a_lane_retires_after_so_many_pictures(photo):
    async def use(pool):
        pids = []
        for _ in range(5):
            await pool.make_picture(photo)
            pids.append((await wait_ready(pool))[0])
        return pids

    pids = run_with_pool(use, mode="decode", limits=DecodeLimits(pictures_per_lane=2))
    assert len(set(pids)) >= 2
    assert pids[0] != pids[-1]


@linux
@pytest.mark.parametrize("order", ["spin_in_c", "sleep"])
def test_cancelling_ends_the_lane_within_50_ms(order, tmp_path):
    async def use(pool):
        await pool.start()
        before = await wait_ready(pool)
        task = asyncio.create_task(pool.make_picture(write_order(tmp_path, order)))
        await asyncio.sleep(0.1)
        task.cancel()
        cancelled = time.monotonic()
        with pytest.raises(asyncio.CancelledError):
            await task
        answered_s = time.monotonic() - cancelled
        gone_s = answered_s + await asyncio.to_thread(wait_gone, before[:1], 2)
        return answered_s, gone_s, is_alive(before[1])

    answered_s, gone_s, encoder_lives = run_with_pool(use)
    assert answered_s < 0.02
    assert gone_s < 0.2  # 30 ms of grace and the kill; the rest is a busy computer's
    assert encoder_lives


@linux
def test_cancelling_a_quick_picture_spares_its_lane(photo):
    async def use(pool):
        await pool.start()
        before = (await wait_ready(pool))[0]
        task = asyncio.create_task(pool.make_picture(photo))
        await asyncio.sleep(0.002)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await pool.make_picture(photo)
        return before == pool.list_lanes()[0].pid

    assert run_with_pool(use, mode="decode", limits=DecodeLimits(cancel_grace_s=5))


def test_what_is_cancelled_in_the_queue_never_runs(tmp_path, photo):
    async def use(pool):
        slow = asyncio.create_task(pool.make_picture(write_order(tmp_path, "sleep")))
        await asyncio.sleep(0)
        queued = [asyncio.create_task(pool.make_picture(photo)) for _ in range(50)]
        await asyncio.sleep(0)
        for task in (slow, *queued):
            task.cancel()
        await asyncio.gather(slow, *queued, return_exceptions=True)
        await pool.make_picture(photo)
        return pool.list_lanes()[0].served

    assert run_with_pool(use, mode="selftest") == 1


@linux
def test_close_leaves_no_process(tmp_path):
    async def use() -> tuple[list[int], float]:
        pool = LanePool(2, mode="selftest")
        await pool.start()
        pids = await wait_ready(pool, 3)
        task = asyncio.create_task(pool.make_picture(write_order(tmp_path, "spin_in_c")))
        await asyncio.sleep(0.05)
        started = time.monotonic()
        await pool.close()
        took_s = time.monotonic() - started
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(asyncio.CancelledError):
            await pool.make_picture(write_order(tmp_path, "exit"))
        return pids, took_s

    pids, took_s = asyncio.run(use())
    assert len(pids) == 3
    assert not any(is_alive(pid) for pid in pids)
    assert took_s < 0.5


@linux
def test_closing_while_lanes_start_leaves_no_process():
    async def use() -> list[Lane]:
        pool = LanePool(2)
        await pool.start()
        await pool.close()
        return pool.list_lanes()

    assert asyncio.run(use()) == []


PARENT = """
import asyncio, sys
from pathlib import Path
from gallery_app.imaging.lane import Lane
from gallery_app.imaging.lanes import LanePool
async def main():
    pool = LanePool(2, mode="selftest")
    await pool.start()
    while len(pool.list_lanes()) < 3 or not all(lane.ready for lane in pool.list_lanes()):
        await asyncio.sleep(0.005)
    spinning = asyncio.create_task(pool.make_picture(Path(sys.argv[1])))
    await asyncio.sleep(0.05)
    print(*[lane.pid for lane in pool.list_lanes()], flush=True)
    await spinning
asyncio.run(main())
"""


@linux
def test_a_killed_parent_leaves_no_lane(tmp_path):
    order = write_order(tmp_path, "spin_in_c")
    root = str(Path(__file__).resolve().parents[2])
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(order)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": root},
    ) as parent:
        assert parent.stdout is not None
        pids = [int(pid) for pid in parent.stdout.readline().split()]
        assert len(pids) == 3
        assert all(is_alive(pid) for pid in pids)
        parent.send_signal(signal.SIGKILL)
    assert wait_gone(pids, 3) < 3


def test_lanes_that_cannot_start_do_not_blame_the_picture(tmp_path):
    path = tmp_path / "a.png"
    Image.new("RGB", (8, 8)).save(path)

    async def story():
        pool = LanePool(1, mode="no such mode")
        try:
            with pytest.raises(DecoderMissing):
                await pool.make_picture(path)
        finally:
            await pool.close()

    asyncio.run(story())


def test_another_account_gets_lanes_that_saw_nothing_of_the_last_one(photo):
    async def story(pool):
        await pool.make_picture(photo)
        before = {lane.pid for lane in pool.list_lanes()}
        pool.renew()
        seen = await pool.make_picture(photo)
        return before, {lane.pid for lane in pool.list_lanes()}, seen.info.format

    before, after, seen_format = run_with_pool(story, mode="decode")
    assert before
    assert not before & after
    assert seen_format == "JPEG"

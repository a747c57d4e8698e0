"""A decoder that crashes, hangs, lies or bloats costs one picture and one lane."""

import asyncio

import pytest

from gallery_app.domain.errors import DecoderDied, PictureStuck, PictureTooLarge
from gallery_app.imaging.limits import DecodeLimits
from gallery_app.imaging.selftest import ORDERS
from tests.imaging.pools import PATIENT, QUICK, run_with_pool, wait_ready, write_order
from tests.imaging.samples import encode, make_corners

EXPECTED = {
    "segfault": DecoderDied,
    "abort": DecoderDied,
    "exit": DecoderDied,
    "raise": DecoderDied,
    "recurse": DecoderDied,
    "answer_garbage": DecoderDied,
    "answer_half": DecoderDied,
    "answer_list": DecoderDied,
    "lie_about_size": DecoderDied,
    "spin": PictureStuck,
    "spin_in_c": PictureStuck,
    "sleep": PictureStuck,
    "eat_memory": PictureTooLarge,
    "flood_stderr": PictureTooLarge,
}


def test_every_order_is_tried():
    assert set(EXPECTED) == set(ORDERS)


@pytest.mark.parametrize("order", EXPECTED)
def test_a_bad_decoder_costs_one_picture(order, tmp_path):
    good = tmp_path / "good.png"
    good.write_bytes(encode(make_corners(), "PNG"))

    async def use(pool):
        with pytest.raises(EXPECTED[order]):
            await pool.make_picture(write_order(tmp_path, order))
        return await pool.make_picture(good)

    limits = QUICK if EXPECTED[order] is PictureStuck else PATIENT
    assert run_with_pool(use, limits=limits).info.format == "PNG"


def test_other_jobs_survive(tmp_path):
    good = tmp_path / "good.png"
    good.write_bytes(encode(make_corners(400, 300), "PNG"))
    paths = [good] * 20
    paths[5] = write_order(tmp_path, "segfault")
    paths[11] = write_order(tmp_path, "spin")

    async def use(pool):
        return await asyncio.gather(*(pool.make_picture(path) for path in paths), return_exceptions=True)

    outcomes = run_with_pool(use, lanes=2, limits=DecodeLimits(wait_s=2.5))
    assert isinstance(outcomes[5], DecoderDied)
    assert isinstance(outcomes[11], PictureStuck)
    assert sum(not isinstance(outcome, Exception) for outcome in outcomes) == 18


def test_a_lane_that_lied_is_gone(tmp_path):
    async def use(pool):
        await pool.start()
        with pytest.raises(DecoderDied):
            await pool.make_picture(write_order(tmp_path, "lie_about_size"))
        first = (await wait_ready(pool))[0]
        with pytest.raises(DecoderDied):
            await pool.make_picture(write_order(tmp_path, "lie_about_size"))
        return first, (await wait_ready(pool))[0]

    first, second = run_with_pool(use)
    assert first != second

"""Frames are counted without decoding them, and never far."""

import struct

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from gallery_app.imaging.frames import count_frames, count_gif_frames, count_tiff_pages
from gallery_app.imaging.limits import FRAMES_LIMIT
from tests.imaging.samples import decode, encode


def make_pages(count: int) -> list[Image.Image]:
    return [Image.new("RGB", (12, 8), (index * 20 % 256, index, 90)) for index in range(count)]


def write_pages(name: str, count: int, **options) -> bytes:
    first, *others = make_pages(count)
    return encode(first, name, save_all=True, append_images=others, **options)


def test_animations_and_pages_are_counted():
    for name in ("GIF", "PNG", "WEBP", "AVIF", "TIFF"):
        data = write_pages(name, 5)
        assert count_frames(decode(data), data) == 5, name


def test_still_pictures_have_one():
    for name in ("GIF", "PNG", "WEBP", "TIFF", "JPEG", "BMP", "ICO"):
        data = encode(Image.new("RGB", (16, 16)), name)
        assert count_frames(decode(data), data) == 1, name


def test_a_bomb_of_frames_is_counted_to_the_limit():
    still = encode(Image.new("P", (1, 1)), "GIF")
    frame = b"\x2c\0\0\0\0\1\0\1\0\0\x02\x02\x44\x01\0"
    bomb = still[:-1] + frame * 100_000 + b";"
    assert count_gif_frames(bomb) == FRAMES_LIMIT


def test_an_animated_png_that_claims_2_to_the_31():
    data = write_pages("PNG", 2)
    at = data.index(b"acTL") + 4
    image = decode(data)
    vars(image)["n_frames"] = 2**31  # what a forged acTL makes of it
    assert struct.unpack_from(">I", data, at) == (2,)
    assert count_frames(image, data) == FRAMES_LIMIT


@given(st.binary(max_size=300))
def test_any_bytes_are_counted(data):
    assert 0 <= count_gif_frames(b"GIF89a" + data) <= FRAMES_LIMIT
    assert 0 <= count_tiff_pages(b"II*\0" + data) <= FRAMES_LIMIT

"""Colours come out as they were meant: 16 bit, CMYK, palettes, alpha, ICC."""

from typing import cast

import pytest
from PIL import Image

from gallery_app.imaging.colour import UNFIT_PROFILE, make_plain_rgb, make_resizable
from tests.imaging.samples import decode, encode, make_srgb_profile, make_wide_gamut_profile


def show(image: Image.Image, icc: bytes | None = None) -> tuple[int, int, int]:
    plain = make_plain_rgb(make_resizable(image).resize((4, 4)), icc)
    assert plain.image.mode == "RGB"
    return cast("tuple[int, int, int]", plain.image.getpixel((1, 1)))


@pytest.mark.parametrize(("stored", "shown"), [(0, 0), (65_535, 255), (32_896, 128), (257, 1)])
def test_16_bit_grey_keeps_its_brightness(stored, shown):
    image = decode(encode(Image.new("I;16", (8, 8), stored), "PNG"))
    assert show(image) == (shown,) * 3


def test_32_bit_and_float_greys_are_spread_over_what_they_hold():
    image = Image.new("I", (8, 8), 1_000_000)
    image.paste(-1_000_000, (0, 0, 4, 8))
    assert make_plain_rgb(image, None).image.getextrema() == ((0, 255),) * 3
    ramp = Image.new("F", (8, 8), 0.25)
    ramp.paste(0.75, (0, 0, 4, 8))
    assert make_plain_rgb(ramp, None).image.getextrema() == ((0, 255),) * 3


def test_a_photo_editors_inverted_cmyk_jpeg():
    red = Image.new("CMYK", (16, 16), (0, 255, 255, 0))
    data = encode(red, "JPEG", quality=100)
    assert b"Adobe" in data
    assert show(decode(data)) == pytest.approx((255, 0, 0), abs=3)


def test_alpha_lies_on_white():
    image = Image.new("RGBA", (8, 8), (255, 0, 0, 0))
    plain = make_plain_rgb(image, None)
    assert plain.image.getpixel((0, 0)) == (255, 255, 255)
    assert plain.has_alpha
    assert show(Image.new("LA", (8, 8), (0, 128))) == pytest.approx((127, 127, 127), abs=1)


def test_an_alpha_channel_that_hides_nothing_is_no_alpha():
    plain = make_plain_rgb(Image.new("RGBA", (8, 8), (1, 2, 3, 255)), None)
    assert not plain.has_alpha
    assert plain.image.getpixel((0, 0)) == (1, 2, 3)


def test_a_see_through_palette_colour():
    image = Image.new("P", (8, 8), 0)
    image.putpalette([10, 20, 30, 200, 100, 50])
    image.paste(1, (0, 0, 8, 4))
    shown = decode(encode(image, "PNG", transparency=0))
    plain = make_plain_rgb(make_resizable(shown), None)
    assert plain.image.getpixel((1, 1)) == (200, 100, 50)
    assert plain.image.getpixel((1, 6)) == (255, 255, 255)
    assert plain.has_alpha


def test_a_see_through_rgb_colour():
    data = encode(Image.new("RGB", (8, 8), (1, 2, 3)), "PNG", transparency=(1, 2, 3))
    assert show(decode(data)) == (255, 255, 255)


def test_one_bit():
    assert show(decode(encode(Image.new("1", (8, 8), 1), "PNG"))) == (255, 255, 255)


def test_a_wide_gamut_becomes_srgb():
    profile = make_wide_gamut_profile()
    plain = make_plain_rgb(Image.new("RGB", (4, 4), (200, 40, 40)), profile)
    red, green, blue = cast("tuple[int, int, int]", plain.image.getpixel((0, 0)))
    assert red >= 215  # 200 in Display P3 lies outside of what 200 is in sRGB
    assert green <= 10
    assert blue <= 35
    assert plain.icc_description == "Wide P3"


def test_srgb_stays_as_it_is():
    plain = make_plain_rgb(Image.new("RGB", (4, 4), (200, 40, 40)), make_srgb_profile())
    assert plain.image.getpixel((0, 0)) == (200, 40, 40)
    assert plain.icc_description is not None


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK", "LA", "RGBA", "YCbCr", "1", "P", "I;16"])
@pytest.mark.parametrize("profile", [b"junk", make_wide_gamut_profile()[:200], b"\0" * 128])
def test_a_broken_profile_costs_a_warning_only(mode, profile):
    plain = make_plain_rgb(make_resizable(Image.new(mode, (4, 4))), profile)
    assert plain.warnings == (UNFIT_PROFILE,)
    assert plain.image.mode == "RGB"


def test_a_profile_of_another_colour_space():
    assert make_plain_rgb(Image.new("CMYK", (4, 4)), make_wide_gamut_profile()).warnings == (UNFIT_PROFILE,)
    assert make_plain_rgb(Image.new("L", (4, 4), 255), make_wide_gamut_profile()).warnings == ()


@pytest.mark.parametrize(
    "mode",
    [
        "1",
        "L",
        "LA",
        "La",
        "P",
        "PA",
        "RGB",
        "RGBA",
        "RGBa",
        "RGBX",
        "CMYK",
        "YCbCr",
        "HSV",
        "LAB",
        "I",
        "F",
        "I;16",
        "I;16B",
    ],
)
def test_every_mode_becomes_rgb(mode):
    assert show(Image.new(mode, (8, 8)))

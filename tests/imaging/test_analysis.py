"""Light, sharpness, colours, kind and hash of pictures whose answer is known."""

import random

import pytest
from PIL import Image, ImageDraw, ImageFilter

from gallery_app.domain.exif import ExifReport, ExifTag
from gallery_app.domain.image import ImageKind
from gallery_app.imaging.analysis import Traits, find_colours, guess_kind, make_analysis, make_difference_hash


def make_traits(**changes) -> Traits:
    known = {
        "width": 800,
        "height": 600,
        "format": "PNG",
        "frames": 1,
        "has_alpha": False,
        "exif": ExifReport(),
    }
    return Traits(**{**known, **changes})


def make_noise() -> Image.Image:
    dice = random.Random(7)
    pixels = bytes(dice.randrange(256) for _ in range(3 * 200 * 150))
    return Image.frombytes("RGB", (200, 150), pixels)


def make_window() -> Image.Image:
    image = Image.new("RGB", (512, 384), "#f0f0f0")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 511, 30), fill="#2b579a")
    for line in range(10):
        draw.text((20, 50 + 30 * line), "Error 0x80070005: access denied", fill="black")
    return image


def test_brightness_is_the_mean():
    assert make_analysis(Image.new("RGB", (64, 64), "white"), make_traits()).brightness == 255
    assert make_analysis(Image.new("RGB", (64, 64), "black"), make_traits()).brightness == 0


def test_blur_lowers_sharpness():
    sharp = make_window()
    blurred = sharp.filter(ImageFilter.GaussianBlur(3))
    assert (
        make_analysis(sharp, make_traits()).sharpness > 20 * make_analysis(blurred, make_traits()).sharpness
    )


def test_the_most_frequent_colours_come_first():
    image = Image.new("RGB", (100, 100), "#0a3cff")
    image.paste((255, 0, 0), (0, 0, 100, 20))
    assert find_colours(image) == ("#0a3cff", "#ff0000")


def test_a_tiny_picture_is_analysed_too():
    analysis = make_analysis(Image.new("RGB", (1, 1), (9, 9, 9)), make_traits(width=1, height=1))
    assert analysis.colours == ("#090909",)
    assert analysis.sharpness == 0
    assert analysis.difference_hash == "0" * 16


def test_the_hash_follows_the_picture_not_its_size():
    window = make_window()
    small = make_difference_hash(window.convert("L"))
    smaller = make_difference_hash(window.resize((200, 150)).convert("L"))
    other = make_difference_hash(make_noise().convert("L"))
    assert (int(small, 16) ^ int(smaller, 16)).bit_count() <= 3
    assert (int(small, 16) ^ int(other, 16)).bit_count() >= 16


def test_a_ramp_sets_every_bit():
    ramp = Image.linear_gradient("L").rotate(90)
    assert make_difference_hash(ramp) == "f" * 16


def test_noise_is_a_photo_and_a_window_a_screenshot():
    photo = make_analysis(make_noise(), make_traits(format="JPEG"))
    window = make_analysis(make_window(), make_traits(width=1920, height=1080))
    assert (photo.kind, window.kind) == (ImageKind.PHOTO, ImageKind.SCREENSHOT)
    assert "fine texture" in photo.kind_reason
    assert "size of a screen" in window.kind_reason


EXPOSED = ExifReport(camera_model="EOS RP", tags=(ExifTag("Exif", 0x829A, "ExposureTime", 0.01),))
SAYS_SCREENSHOT = ExifReport(tags=(ExifTag("Exif", 0x9286, "UserComment", "Screenshot"),))


@pytest.mark.parametrize(
    ("changes", "flat", "kind", "reason"),
    [
        ({"exif": EXPOSED}, 0.9, ImageKind.PHOTO, "EOS RP"),
        ({"exif": SAYS_SCREENSHOT}, 0.1, ImageKind.SCREENSHOT, "says screenshot"),
        ({"frames": 12}, 0.1, ImageKind.GRAPHIC, "animated"),
        ({"format": "ICO"}, 0.1, ImageKind.GRAPHIC, "icon"),
        ({"has_alpha": True}, 0.8, ImageKind.GRAPHIC, "see-through"),
        ({"width": 120, "height": 40}, 0.8, ImageKind.GRAPHIC, "small"),
        ({}, 0.8, ImageKind.SCREENSHOT, "80 %"),
        ({"format": "JPEG"}, 0.6, ImageKind.UNKNOWN, "neither"),
    ],
)
def test_the_kind_is_guessed_with_its_reason(changes, flat, kind, reason):
    guessed, said = guess_kind(make_traits(**changes), flat)
    assert guessed is kind
    assert reason in said

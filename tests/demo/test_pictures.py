from __future__ import annotations

import dataclasses
import hashlib
import io
import struct
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image, ImageChops, ImageOps, ImageStat

from gallery_app.demo import DemoHelpdesk, Scenario
from gallery_app.demo.pictures import hostile
from gallery_app.demo.pictures.cabinet import Cabinet
from gallery_app.demo.pictures.drawers import DRAWERS, make_rng
from gallery_app.demo.pictures.files import make_file
from gallery_app.demo.pictures.forms import make_recipe
from gallery_app.demo.pictures.padding import TooLarge, pad
from gallery_app.demo.pictures.recipe import HARMLESS_KINDS, NOT_PICTURES, Recipe
from gallery_app.demo.pictures.stored import find_resource

HEIC_LIMIT_BYTES = 400_000
UNUSED = {"desktop"}


def open_whole(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def test_sample_of_the_world_decodes_and_has_its_declared_size(running: DemoHelpdesk):
    files = sorted(running.world.files.values(), key=lambda file: file.id)
    sample = files[5::30] + running.world.files_of(Scenario.FORMATS)
    for file in sample:
        data = running.world.load(file.id)
        assert len(data) == file.size_bytes, file.recipe.key
        if file.recipe.decodes and file.recipe.file not in ("heic", "hostile"):
            image = open_whole(data)
            size = (file.recipe.width, file.recipe.height)
            expected = size[::-1] if file.recipe.orientation > 4 else size
            assert image.size == expected, file.recipe.key


def test_formats_are_what_they_say(running: DemoHelpdesk):
    images = {
        file.recipe.file: open_whole(running.world.load(file.id))
        for file in running.world.files_of(Scenario.FORMATS)
        if file.recipe.file not in NOT_PICTURES and file.recipe.file != "heic"
    }
    assert images["jpeg_progressive"].info["progressive"]
    assert {name: images[name].mode for name in ("jpeg_grey", "jpeg_cmyk", "png_16", "png_palette")} == {
        "jpeg_grey": "L",
        "jpeg_cmyk": "CMYK",
        "png_16": "I;16",
        "png_palette": "P",
    }
    assert images["jpeg_p3"].info["icc_profile"]
    frames = {
        name: getattr(images[name], "n_frames", 1) for name in ("gif_animated", "webp_animated", "apng")
    }
    assert min(frames.values()) >= 8
    assert getattr(images["tiff_pages"], "n_frames", 1) == 3
    assert images["avif"].format == "AVIF"


def test_upright_pictures_agree_in_all_orientations(running: DemoHelpdesk):
    small = []
    for file in running.world.files_of(Scenario.ORIENTATIONS):
        image = open_whole(running.world.load(file.id))
        assert image.getexif()[0x0112] == file.recipe.orientation
        upright = ImageOps.exif_transpose(image)
        assert upright.size == (1200, 900)
        small.append(upright.convert("L").resize((60, 45)))
    for other in small[1:]:
        assert ImageStat.Stat(ImageChops.difference(small[0], other)).mean[0] < 2


def test_exif_of_a_phone(running: DemoHelpdesk):
    photo = next(f for f in running.world.files_of(Scenario.SHOWPIECE) if f.recipe.gps)
    data = running.world.load(photo.id)
    exif = open_whole(data).getexif()
    assert (exif[0x010F], exif[0x0110]) == ("Apple", "iPhone 13 Pro")
    detail = exif.get_ifd(0x8769)
    assert detail[0x9003] == photo.recipe.taken
    assert detail[0x9011] == "+01:00"
    position = exif.get_ifd(0x8825)
    assert position[1] == "N"
    assert len(position[2]) == 3
    first = exif.get_ifd(ExifTags.IFD.IFD1)
    head = data[: 64 * 1024]
    begin = head.index(b"Exif\0\0") + 6 + first[0x0201]
    preview = open_whole(head[begin : begin + first[0x0202]])
    assert max(preview.size) == 256


def test_drawing_is_deterministic_and_the_date_never_changes_the_length():
    recipe = dataclasses.replace(make_recipe("label", 4), width=640, height=480)
    one, other = make_file(recipe, None), make_file(recipe, None)
    assert hashlib.sha256(one).digest() == hashlib.sha256(other).digest()
    dated = make_file(dataclasses.replace(recipe, taken="2026:01:02 03:04:05"), None)
    assert dated != one
    assert len(dated) == len(one)
    assert make_file(dataclasses.replace(recipe, variant=5), None) != one


@pytest.mark.parametrize("kind", sorted(set(DRAWERS) - UNUSED))
def test_every_kind_can_be_drawn_small_and_is_not_empty(kind):
    size = (1240, 1754) if kind == "scan" else (640, 480)
    image = DRAWERS[kind](make_rng(Recipe(kind, 1)), *size)
    assert image.size == size
    if kind != "pixel":
        assert max(ImageStat.Stat(image.convert("RGB")).stddev) > 5


@pytest.mark.parametrize("kind", sorted(hostile.KINDS))
def test_hostile_files_are_small_and_as_broken_as_promised(kind):
    data = hostile.make_hostile(kind)
    assert len(data) < 1_000_000
    assert hostile.make_hostile(kind) == data
    if kind in HARMLESS_KINDS:
        with warnings.catch_warnings():
            # Pillow grumbles about some of them, and decodes them all the same.
            warnings.simplefilter("ignore", UserWarning)
            assert max(open_whole(data).size) <= 2000
    else:
        assert not _decodes_within_reason(data)


def _decodes_within_reason(data: bytes) -> bool:
    """Pillow's word, but with no more than 50 million points and scans of a usual number."""
    try:
        image = Image.open(io.BytesIO(data))
        if image.width * image.height > 50_000_000 or data.count(b"\xff\xda") > 100:
            return False
        image.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return False
    return True


def make_small(kind: str) -> bytes:
    out = io.BytesIO()
    Image.effect_mandelbrot((40, 30), (-2, -1, 1, 1), 20).convert("RGB").save(out, kind)
    return out.getvalue()


SMALL = {kind: make_small(kind) for kind in ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "ICO", "AVIF")}


@given(st.sampled_from(sorted(SMALL)), st.integers(0, 140_000))
def test_padded_files_have_the_exact_size_and_the_same_picture(kind, more):
    data = SMALL[kind]
    try:
        padded = pad(data, len(data) + more)
    except TooLarge:
        assert more < 12 or more % 2
        return
    assert len(padded) == len(data) + more
    assert open_whole(padded).tobytes() == open_whole(data).tobytes()


def test_nothing_is_padded_to_less():
    with pytest.raises(TooLarge):
        pad(SMALL["PNG"], 10)


def test_resources_are_found_and_small():
    names = ("desk_90.heic", "parcel_90.heic", "router_90.heic", "receipt_90.heic")
    found = [find_resource(name) for name in names]
    assert all(data is not None and data[4:8] == b"ftyp" for data in found)
    assert sum(len(data or b"") for data in found) < HEIC_LIMIT_BYTES
    assert find_resource("nothing.heic") is None


def test_the_cabinet_forgets_what_was_longest_unused():
    cabinet = Cabinet(limit_bytes=9_000)
    recipes = [Recipe("badge", 340 + place, "png_alpha", 180, 60) for place in range(6)]
    loaded = [cabinet.load(recipe) for recipe in recipes]
    assert cabinet.load(recipes[-1]) is loaded[-1]
    again = cabinet.load(recipes[0])
    assert again is not loaded[0]
    assert again == loaded[0]
    assert struct.unpack(">II", again[16:24]) == (180, 60)

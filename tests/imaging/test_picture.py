"""The one pass, in this process: formats, turns, refusals, metadata."""

import struct
from io import BytesIO

import pytest
from PIL import Image

from gallery_app.imaging import picture
from gallery_app.imaging.picture import see_picture
from gallery_app.imaging.refusal import Refused
from tests.benchmarks.ssim import ssim
from tests.imaging.samples import (
    encode,
    make_corners,
    make_jpeg_with_exif,
    make_tiff_block,
    make_wide_gamut_profile,
    read_corners,
)
from tests.shared_material import PICTURES_DIR, needs_pictures

PIXELS = 64_000_000


def make_turned_exif(orientation: int, kind: int = 3) -> bytes:
    raw = struct.pack(">H", orientation) if kind == 3 else struct.pack(">I", orientation)
    return make_tiff_block([(0x0112, kind, 1, raw)])


@pytest.mark.parametrize("name", ["JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF", "AVIF", "ICO"])
def test_every_format_is_seen(name):
    seen = see_picture(encode(make_corners(240, 160), name), name, PIXELS)
    assert read_corners(seen.large) == [0, 1, 2, 3]
    assert seen.small.mode == seen.large.mode == "RGB"
    assert (seen.width, seen.height) == ((240, 160) if name != "ICO" else seen.large.size)


def test_large_and_small_fit_their_squares():
    seen = see_picture(encode(make_corners(2000, 1500), "JPEG"), "JPEG", PIXELS)
    assert (seen.width, seen.height) == (2000, 1500)
    assert (seen.large.size, seen.small.size) == ((512, 384), (256, 192))


UPRIGHT = {
    1: [0, 1, 2, 3], 2: [1, 0, 3, 2], 3: [2, 3, 0, 1], 4: [3, 2, 1, 0],
    5: [0, 3, 2, 1], 6: [3, 0, 1, 2], 7: [2, 1, 0, 3], 8: [1, 2, 3, 0],
}  # fmt: skip


@pytest.mark.parametrize("orientation", UPRIGHT)
@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_every_orientation_of_every_format_is_upright(name, orientation):
    image = make_corners(240, 160)
    if name == "TIFF":
        data = encode(image, name, tiffinfo={0x0112: orientation})
    else:
        data = encode(image, name, exif=b"Exif\0\0" + make_turned_exif(orientation))
    seen = see_picture(data, name, PIXELS)
    # AVIF keeps turns as properties of its own; Pillow writes and reads them.
    assert read_corners(seen.large) == UPRIGHT[orientation]
    assert (seen.width, seen.height) == ((240, 160) if orientation < 5 else (160, 240))
    assert seen.exif.orientation in {orientation, 1}


@pytest.mark.parametrize(
    ("exif", "upright"),
    [
        (make_turned_exif(6, kind=4), 6),
        (make_tiff_block([(0x0112, 2, 2, b"6\0")]), 6),
        (make_tiff_block([(0x0112, 5, 1, struct.pack(">2I", 6, 0))]), 1),
        (make_tiff_block([(0x0112, 7, 4, b"\0\x06\0\0")]), 1),
        (make_tiff_block([(0x0112, 3, 0, b"")]), 1),
        (make_tiff_block([(0x0112, 3, 1000, b"\0\x06" * 1000)]), 1),
        (make_turned_exif(77), 1),
        (b"MM\0*", 1),
        (b"junk", 1),
    ],
)
def test_orientations_of_a_broken_type_never_lose_the_picture(exif, upright):
    seen = see_picture(make_jpeg_with_exif(make_corners(240, 160), exif), "JPEG", PIXELS)
    assert read_corners(seen.large) == UPRIGHT[upright]


def test_a_tiff_with_a_broken_orientation_is_shown():
    for value in (0, 9, 300):
        data = encode(make_corners(), "TIFF", tiffinfo={0x0112: value})
        assert read_corners(see_picture(data, "TIFF", PIXELS).large) == UPRIGHT[1]


def test_colours_are_right_after_the_whole_pass():
    image = Image.new("RGB", (700, 500), (200, 40, 40))
    seen = see_picture(encode(image, "PNG", icc_profile=make_wide_gamut_profile()), "PNG", PIXELS)
    assert seen.small.getchannel("R").getpixel((9, 9)) == pytest.approx(220, abs=4)
    assert seen.icc_description == "Wide P3"


def test_16_bit_grey_is_not_white():
    data = encode(Image.new("I;16", (700, 500), 32_896), "PNG")
    assert see_picture(data, "PNG", PIXELS).small.getpixel((9, 9)) == pytest.approx((128,) * 3, abs=1)


def test_see_through_is_white_and_noted():
    seen = see_picture(encode(Image.new("RGBA", (700, 500), (9, 9, 9, 0)), "PNG"), "PNG", PIXELS)
    assert seen.small.getpixel((9, 9)) == (255, 255, 255)
    assert seen.analysis.has_alpha


def test_the_first_frame_is_shown_and_all_are_counted():
    pages = [Image.new("RGB", (40, 30), colour) for colour in ("red", "lime", "blue")]
    for name in ("GIF", "PNG", "WEBP", "TIFF"):
        seen = see_picture(encode(pages[0], name, save_all=True, append_images=pages[1:]), name, PIXELS)
        assert seen.frames == 3, name
        assert seen.small.getpixel((5, 5)) == pytest.approx((255, 0, 0), abs=4), name


def test_exif_of_png_in_imagemagicks_way():
    from PIL.PngImagePlugin import PngInfo  # noqa: PLC0415 - this test only

    block = b"Exif\0\0" + make_turned_exif(3)
    info = PngInfo()
    info.add_text("Raw profile type exif", f"\nexif\n{len(block):8}\n{block.hex()}\n")
    data = encode(make_corners(), "PNG", pnginfo=info)
    assert see_picture(data, "PNG", PIXELS).exif.orientation == 3


def test_a_bug_in_reading_metadata_is_a_warning(monkeypatch):
    def fail(_: bytes) -> None:
        raise IndexError

    monkeypatch.setattr(picture, "read_exif", fail)
    assert see_picture(encode(make_corners(), "JPEG"), "JPEG", PIXELS).warnings == (picture.UNREADABLE_EXIF,)


@pytest.mark.parametrize("name", ["JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF", "AVIF"])
def test_a_cut_file_is_damaged(name):
    data = encode(make_corners(300, 200), name)
    for length in (11, len(data) // 2):
        with pytest.raises(Refused, match="damaged"):
            see_picture(data[:length], name, PIXELS)


def test_too_many_pixels_are_refused_before_decoding():
    header = struct.pack(">II5B", 13_000, 13_000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + header
    import zlib  # noqa: PLC0415 - this test only

    bomb = b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    bomb += struct.pack(">I", 0) + b"IDAT" + struct.pack(">I", zlib.crc32(b"IDAT"))
    with pytest.raises(Refused) as refused:
        see_picture(bomb, "PNG", PIXELS)
    assert (refused.value.code, refused.value.megapixels) == ("picture_too_large", 169)


def test_a_picture_just_over_the_limit_is_refused_by_our_own_comparison():
    data = encode(Image.new("L", (100, 101)), "PNG")
    with pytest.raises(Refused) as refused:
        see_picture(data, "PNG", 10_000)
    assert refused.value.code == "picture_too_large"
    assert see_picture(data, "PNG", 10_100).width == 100


def test_another_format_than_announced_is_damaged():
    with pytest.raises(Refused, match="damaged"):
        see_picture(encode(make_corners(), "GIF"), "PNG", PIXELS)


def test_heic_without_the_extra(monkeypatch):
    monkeypatch.setattr(Image, "OPEN", {k: v for k, v in Image.OPEN.items() if k != "HEIF"})
    with pytest.raises(Refused, match="format_not_installed"):
        see_picture(b"\0\0\0\x18ftypheic", "HEIF", PIXELS)


@needs_pictures
def test_heic_is_upright_and_tells_its_turn():
    pytest.importorskip("pi_heif", reason="the extra heif is not installed")
    data = (PICTURES_DIR / "cameras" / "Apple_iPhone_13_Pro_IMG_8565.HEIC").read_bytes()
    seen = see_picture(data, "HEIF", PIXELS)
    assert (seen.width, seen.height) == (3024, 4032)
    assert seen.exif.orientation == 6
    assert seen.icc_description == "Display P3"


@needs_pictures
def test_all_orientations_look_like_the_first():
    for family in ("Landscape", "Portrait"):
        folder = PICTURES_DIR / "orientation"
        seen = [see_picture((folder / f"{family}_{n}.jpg").read_bytes(), "JPEG", PIXELS) for n in range(9)]
        assert {(one.width, one.height) for one in seen} == {(seen[1].width, seen[1].height)}
        hashes = {one.analysis.difference_hash for one in seen}
        assert max((int(a, 16) ^ int(b, 16)).bit_count() for a in hashes for b in hashes) <= 6


@needs_pictures
def test_thumbnails_of_photos_are_as_good_as_the_slow_way():
    path = PICTURES_DIR / "cameras" / "Pentax_istDL_IMGP6672.JPG"
    seen = see_picture(path.read_bytes(), "JPEG", PIXELS)
    full = Image.open(BytesIO(path.read_bytes())).convert("RGB")
    for mine in (seen.large, seen.small):
        assert ssim(mine, full.resize(mine.size, Image.Resampling.LANCZOS)) >= 0.99

"""Copies by real lanes: upright, of the wished size and format, films and pages, checked after writing."""

import asyncio
from dataclasses import replace
from io import BytesIO
from typing import cast

import pytest
from PIL import Image, ImageSequence

from gallery_app.domain.copying import CopyFormat, CopyOrder, Strip
from gallery_app.domain.errors import DamagedPicture, DecoderDied, FileCut, NotAFile, PictureStuck
from gallery_app.domain.exif import ExifReport, ExifTag
from gallery_app.domain.export_errors import CopyNotVerified, NothingLeft
from gallery_app.domain.marks import Edits, Label, Redaction, Stamp
from gallery_app.imaging import lanes
from gallery_app.imaging.lanes import COPIERS, LanePool
from gallery_app.imaging.selftest import ORDERS
from tests.imaging.copies import make_noise, measure_psnr, open_copy
from tests.imaging.pools import PATIENT, QUICK, run_with_pool, write_order
from tests.imaging.samples import (
    encode,
    make_corners,
    make_exif_with_thumbnail,
    make_jpeg_with_exif,
    make_wide_gamut_profile,
    read_corners,
)

BASE = CopyOrder()
PNG, JPEG, WEBP = CopyFormat.PNG, CopyFormat.JPEG, CopyFormat.WEBP
THUMBNAIL = encode(make_corners(160, 120), "JPEG", quality=95)


async def make_checked(pool: LanePool, original, order=BASE):
    """A copy that was written and passed its check."""
    copy = await pool.make_copy(original, order)
    written = original.with_name(f"written.{copy.extension}")
    written.write_bytes(copy.data)
    await pool.check_copy(written, copy, order)
    return copy


@pytest.fixture(scope="module")
def run():
    """Calls with one pool for all tests that break nothing: lanes take 0.2 s to start."""
    with asyncio.Runner() as runner:
        pool = LanePool(1)
        yield lambda use: runner.run(use(pool))
        runner.run(pool.close())


@pytest.fixture
def copy_all(run, tmp_path):
    """Copies of one original, each written and checked."""

    def copy_original(data: bytes, *orders):
        path = tmp_path / "original"
        path.write_bytes(data)

        async def use(pool):
            return [await make_checked(pool, path, order) for order in orders]

        return run(use)

    return copy_original


@pytest.mark.parametrize("encoded", [JPEG, PNG, WEBP])
def test_all_orientations_come_out_upright(run, tmp_path, encoded):
    async def use(pool):
        corners = []
        for turn in range(1, 9):
            path = tmp_path / f"{turn}.jpg"
            exif = make_exif_with_thumbnail(THUMBNAIL, orientation=turn)
            path.write_bytes(make_jpeg_with_exif(make_corners(160, 120), exif))
            copy = await make_checked(pool, path, CopyOrder(format=encoded))
            assert (copy.original_width, copy.original_height) == (copy.width, copy.height)
            assert THUMBNAIL[200:300] not in copy.data
            corners.append(((copy.width, copy.height), read_corners(open_copy(copy))))
        return corners

    lying, standing = (160, 120), (120, 160)
    assert run(use) == [
        (lying, [0, 1, 2, 3]),
        (lying, [1, 0, 3, 2]),
        (lying, [2, 3, 0, 1]),
        (lying, [3, 2, 1, 0]),
        (standing, [0, 3, 2, 1]),
        (standing, [3, 0, 1, 2]),
        (standing, [2, 1, 0, 3]),
        (standing, [1, 2, 3, 0]),
    ]


def make_photo(width=240, height=180) -> Image.Image:
    return make_noise(width // 2, height // 2).resize((width, height), Image.Resampling.BICUBIC)


@pytest.mark.parametrize(
    ("picture", "name", "kept"),
    [
        (make_photo(), "JPEG", "JPEG"),
        (make_photo(), "PNG", "PNG"),
        (make_photo(), "WEBP", "WEBP"),
        (make_photo(), "GIF", "PNG"),
        (make_photo(), "TIFF", "JPEG"),
        (make_photo(), "BMP", "JPEG"),
        (make_corners(), "BMP", "PNG"),
        (make_corners(64, 64), "ICO", "PNG"),
        (Image.new("RGBA", (60, 40), (9, 9, 9, 90)), "TIFF", "PNG"),
        (make_photo().convert("CMYK"), "TIFF", "JPEG"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_format_that_everybody_opens_is_kept(copy_all, picture, name, kept):
    (copy,) = copy_all(encode(picture, name), BASE)
    assert copy.format == kept
    assert copy.extension == {"JPEG": "jpg", "PNG": "png", "WEBP": "webp"}[kept]
    assert copy.frames == 1
    assert copy.notes == ()


def test_a_png_is_exact_and_small(copy_all):
    photo, drawn = make_photo(), make_corners()
    (copy,) = copy_all(encode(photo, "PNG"), BASE)
    assert open_copy(copy).tobytes() == photo.tobytes()
    (copy,) = copy_all(encode(drawn, "PNG"), BASE)
    assert open_copy(copy).mode == "P"
    assert open_copy(copy).convert("RGB").tobytes() == drawn.tobytes()


@pytest.mark.parametrize("encoded", [JPEG, PNG, WEBP])
def test_noise_is_encoded_too(copy_all, encoded):
    """A JPEG of it takes more bytes than it has pixels."""
    order = CopyOrder(format=encoded, quality=100)
    (copy,) = copy_all(encode(make_noise(400, 300), "PNG"), order)
    assert len(copy.data) > 400 * 300


def test_a_palette_with_alpha_is_exact(copy_all):
    drawn = Image.new("RGBA", (60, 40), (10, 20, 30, 255))
    drawn.paste((200, 0, 0, 77), (10, 10, 30, 30))
    (copy,) = copy_all(encode(drawn, "PNG"), BASE)
    assert open_copy(copy).mode == "P"
    assert open_copy(copy).convert("RGBA").tobytes() == drawn.tobytes()


def test_what_lies_under_a_hole_is_gone(copy_all):
    """Erasers of some programs clear the alpha alone: the colours are there still."""
    image = make_photo(80, 60).convert("RGBA")
    image.putalpha(Image.new("L", image.size, 255))
    image.getchannel("A")
    hole = Image.new("L", (40, 30), 0)
    alpha = image.getchannel("A")
    alpha.paste(hole, (20, 15))
    image.putalpha(alpha)
    for copy in copy_all(encode(image, "PNG"), BASE, CopyOrder(format=WEBP)):
        below = open_copy(copy).convert("RGBA").crop((20, 15, 60, 45))
        assert below.getchannel("A").getextrema() == (0, 0)
        if copy.format == "PNG":
            assert below.convert("RGB").getextrema() == ((0, 0),) * 3


def test_a_see_through_picture_as_jpeg_lies_on_white(copy_all):
    image = Image.new("RGBA", (60, 40), (255, 0, 0, 0))
    image.paste((0, 0, 0, 255), (0, 0, 30, 40))
    (copy,) = copy_all(encode(image, "PNG"), CopyOrder(format=JPEG))
    assert open_copy(copy).getpixel((50, 20)) == (255, 255, 255)
    assert copy.notes == ("See-through parts are white",)


def test_colours_become_srgb(copy_all):
    image = Image.new("RGB", (40, 30), (200, 40, 40))
    data = encode(image, "PNG", icc_profile=make_wide_gamut_profile())
    (copy,) = copy_all(data, BASE)
    red, green, blue = cast("tuple[int, int, int]", open_copy(copy).convert("RGB").getpixel((5, 5)))
    assert red >= 215
    assert green <= 10
    assert blue <= 35
    assert b"iCCP" not in copy.data


def test_a_profile_that_does_not_fit_is_told(copy_all):
    (copy,) = copy_all(encode(make_photo(), "PNG", icc_profile=b"no profile"), BASE)
    assert copy.notes == ("The colour profile could not be used; colours may be off",)


def test_a_copy_is_scaled_down_and_never_up(copy_all):
    photo = make_photo(600, 300)
    small, large = copy_all(
        encode(photo, "JPEG", quality=95),
        CopyOrder(edge_limit_px=200),
        CopyOrder(edge_limit_px=9000),
    )
    assert (small.width, small.height) == open_copy(small).size == (200, 100)
    assert (small.original_width, small.original_height) == (600, 300)
    assert (large.width, large.height) == open_copy(large).size == (600, 300)
    expected = photo.resize((200, 100), Image.Resampling.LANCZOS)
    assert measure_psnr(open_copy(small), expected) > 26


def make_film(frames=3, mode="RGB"):
    film = []
    for number in range(frames):
        frame = Image.new(mode, (50, 40), (10, 20, 30, 255)[: len(mode)])
        frame.paste((200, 30 * number, 0, 255)[: len(mode)], (5 * number, 5, 5 * number + 20, 25))
        film.append(frame)
    return film


def save_film(film, name, **options):
    return encode(film[0], name, save_all=True, append_images=film[1:], **options)


def read_film(copy):
    frames, durations = [], []
    with Image.open(BytesIO(copy.data)) as image:
        for frame in ImageSequence.Iterator(image):
            frames.append(frame.convert("RGBA"))
            durations.append(frame.info.get("duration"))
    return frames, durations


@pytest.mark.parametrize("name", ["GIF", "WEBP", "PNG"])
@pytest.mark.parametrize("wish", [CopyFormat.KEEP, PNG, WEBP])
def test_a_film_stays_a_film(copy_all, name, wish):
    options = {"lossless": True} if name == "WEBP" else {}
    film = make_film()
    data = save_film(film, name, duration=[40, 80, 120], loop=0, **options)
    (copy,) = copy_all(data, CopyOrder(format=wish))
    assert copy.format == (name if wish is CopyFormat.KEEP else wish.name)
    assert copy.frames == 3
    frames, durations = read_film(copy)
    assert durations == [40, 80, 120]
    for shown, expected in zip(frames, film, strict=True):
        if copy.format == "WEBP":
            assert measure_psnr(shown.convert("RGB"), expected) > 28
        else:
            assert shown.convert("RGB").tobytes() == expected.tobytes()


@pytest.mark.parametrize("plays", [0, 1, 3])
@pytest.mark.parametrize("wish", [CopyFormat.KEEP, PNG, WEBP])
def test_a_film_is_played_as_often(copy_all, plays, wish):
    again = {} if plays == 1 else {"loop": max(0, plays - 1)}
    (copy,) = copy_all(save_film(make_film(), "GIF", duration=50, **again), CopyOrder(format=wish))
    with Image.open(BytesIO(copy.data)) as image:
        told = image.info.get("loop")
    assert told == (again.get("loop") if copy.format == "GIF" else plays)


def test_a_film_with_holes_keeps_them_and_its_black(copy_all):
    film = []
    for number in range(3):
        frame = Image.new("RGBA", (50, 40), (0, 0, 0, 0))
        frame.paste((0, 0, 0, 255), (5 * number, 5, 5 * number + 20, 25))
        frame.paste((250, 250, 0, 255), (10, 10, 14, 14))
        frame.paste((0, 0, 0, 0), (15, 15, 18, 19))
        film.append(frame)
    data = save_film(film, "PNG", duration=50, blend=0)
    for copy in copy_all(data, BASE, CopyOrder(format=WEBP)):
        assert copy.frames == 3
        assert [frame.getchannel("A").tobytes() for frame in read_film(copy)[0]] == [
            frame.getchannel("A").tobytes() for frame in film
        ]
    gif = copy_all(save_film(film, "GIF", duration=50, disposal=2), BASE)[0]
    assert gif.format == "GIF"
    frames, _ = read_film(gif)
    holes = [frame.getchannel("A").tobytes() for frame in film]
    assert [frame.getchannel("A").tobytes() for frame in frames] == holes
    assert {frame.getpixel((5 * n + 9, 22)) for n, frame in enumerate(frames)} == {(0, 0, 0, 255)}


def test_a_film_is_scaled(copy_all):
    (copy,) = copy_all(save_film(make_film(), "GIF", duration=50), CopyOrder(edge_limit_px=25))
    assert (copy.width, copy.height, copy.frames) == (25, 20, 3)
    assert (copy.original_width, copy.original_height) == (50, 40)


BOX = Edits((Redaction((0, 0, 9, 9)),))


@pytest.mark.parametrize(
    ("order", "note"),
    [
        (CopyOrder(format=JPEG), ("Only the first of 3 frames",)),
        (CopyOrder(edits=BOX), ("Only the first of 3 frames",)),
        (CopyOrder(keeps_film=False), ()),
    ],
    ids=["jpeg", "edits", "wish"],
)
def test_only_the_first_frame_is_told(copy_all, order, note):
    (copy,) = copy_all(save_film(make_film(), "GIF", duration=50), order)
    assert copy.frames == 1
    assert copy.format == ("JPEG" if order.format is JPEG else "PNG")
    assert copy.notes == note


def test_only_the_first_page_is_told(copy_all):
    (copy,) = copy_all(save_film([make_corners(), make_photo()], "TIFF"), BASE)
    assert copy.notes == ("Only the first of 2 pages",)
    assert read_corners(open_copy(copy)) == [0, 1, 2, 3]


def test_a_film_that_is_too_long_is_told(copy_all):
    film = [Image.new("L", (2, 2), number) for number in range(201)]
    (copy,) = copy_all(save_film(film, "GIF", duration=50), BASE)
    assert copy.notes == ("Only the first of 200 or more frames",)


EXIF = ExifReport(
    tags=(
        ExifTag("IFD0", 0x010F, "Make", "Apple"),
        ExifTag("IFD0", 0x013B, "Artist", "Jane Doe"),
        ExifTag("GPS", 0x0001, "GPSLatitudeRef", "N"),
        ExifTag("GPS", 0x0002, "GPSLatitude", (48.0, 8.0, 15.5)),
    )
)


@pytest.mark.parametrize("encoded", [JPEG, PNG, WEBP])
def test_metadata_is_what_was_to_be_kept(copy_all, encoded):
    orders = [CopyOrder(format=encoded, strip=strip, exif=EXIF) for strip in Strip]
    copies = copy_all(encode(make_photo(), "PNG"), *orders)
    found = [
        (dict(exif), dict(exif.get_ifd(0x8825))) for exif in (open_copy(copy).getexif() for copy in copies)
    ]
    assert [sorted(set(first) - {0x8825}) for first, _ in found] == [
        [],
        [0x010F],
        [0x010F, 0x013B],
        [0x010F, 0x013B],
    ]
    assert [bool(gps) for _, gps in found] == [False, False, False, True]


def test_a_gif_keeps_no_exif_and_says_so(copy_all):
    order = CopyOrder(strip=Strip.NONE, exif=EXIF)
    (copy,) = copy_all(save_film(make_film(), "GIF", duration=50), order)
    assert copy.notes == ("A GIF holds no EXIF data; none was kept",)


def test_marks_are_drawn_and_the_crop_is_cut(copy_all):
    stamp = Stamp(2, 2, bytes([0, 0, 255, 255]) * 4)
    edits = Edits(
        (Redaction((20, 10, 40, 30), (255, 0, 0)), Label((12, 12), "1", (0, 0, 0), 12, stamp)),
        (10, 10, 50, 40),
    )
    (copy,) = copy_all(encode(make_corners(), "PNG"), CopyOrder(edits=edits))
    image = open_copy(copy).convert("RGB")
    assert image.size == (40, 30)
    assert (copy.original_width, copy.original_height) == (60, 40)
    assert image.getpixel((9, 5)) == (0, 0, 0)
    assert image.getpixel((10, 5)) == (255, 0, 0)
    assert image.getpixel((3, 3)) == (0, 0, 255)


@pytest.mark.parametrize(
    ("data", "order", "error"),
    [
        (encode(make_corners(), "PNG"), CopyOrder(edits=Edits((), (60, 0, 80, 40))), NothingLeft),
        (b"<html></html>", BASE, NotAFile),
        (encode(make_photo(), "PNG")[:2000], BASE, DamagedPicture),
    ],
    ids=["crop", "page", "cut"],
)
def test_what_cannot_be_copied_says_why(copy_all, data, order, error):
    with pytest.raises(error):
        copy_all(data, order)


def test_a_file_that_is_gone(run, tmp_path):
    with pytest.raises(FileCut):
        run(lambda pool: pool.make_copy(tmp_path / "gone", BASE))


def test_a_mistake_of_ours_is_no_error_of_the_picture(run, tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(encode(make_corners(), "PNG"))
    short = Edits((Label((0, 0), "1", (0, 0, 0), 12, Stamp(9, 9, b"short")),))
    for order in (CopyOrder(edits=short), CopyOrder(quality=0), CopyOrder(edge_limit_px=0)):
        with pytest.raises(ValueError, match=r"stamp|quality"):
            run(lambda pool, order=order: pool.make_copy(path, order))


# --- the check ------------------------------------------------------------------------------------------


def check_changed(run, folder, change, order=BASE):
    """Make a copy, change what is written or promised, and have it checked."""
    path = folder / "original"
    path.write_bytes(encode(make_photo(), "PNG"))

    async def use(pool):
        copy = await pool.make_copy(path, order)
        written, promised, asked = change(copy, order)
        if written is not None:
            (folder / "written").write_bytes(written)
        await pool.check_copy(folder / "written", promised, asked)

    run(use)


def with_data(copy, order, data):
    """Written and promised alike: only a look into it can tell."""
    return data, replace(copy, data=data), order


def redacted(copy, order):
    """A promise of a box that nobody burned in."""
    return copy.data, copy, replace(order, edits=BOX)


def painted(copy, order):
    """The box is one colour, but not its own."""
    return copy.data, copy, replace(order, edits=Edits((Redaction((0, 0, 9, 9), (255, 255, 255)),)))


def cut_pixels(copy, order):
    data = copy.data
    return with_data(copy, order, data[:600] + bytes(200) + data[800:])


CHANGES = {
    "gone": (lambda copy, order: (None, copy, order), "cannot be read again"),
    "another byte": (lambda copy, order: (copy.data[:-1] + b"\x00", copy, order), "is not what was written"),
    "trailing bytes": (
        lambda copy, order: with_data(copy, order, copy.data + b"x"),
        "something behind its end",
    ),
    "size": (lambda copy, order: (copy.data, replace(copy, width=9), order), "another size"),
    "frames": (lambda copy, order: (copy.data, replace(copy, frames=2), order), "other frames"),
    "exif": (lambda copy, order: (copy.data, copy, replace(order, strip=Strip.NONE, exif=EXIF)), "EXIF"),
    "not redacted": (redacted, "redacted"),
    "another colour": (painted, "redacted"),
    "pixels": (cut_pixels, "cannot be opened again"),
}


@pytest.mark.parametrize("case", CHANGES)
def test_the_check_finds_what_is_not_as_promised(run, case, tmp_path):
    change, words = CHANGES[case]
    order = CopyOrder(format=PNG, edits=BOX) if case == "another colour" else BASE
    with pytest.raises(CopyNotVerified, match=words):
        check_changed(run, tmp_path, change, order)


def test_a_box_that_another_size_would_move_is_not_passed(run, tmp_path):
    """Where the boxes lie is worked out again from the original's size, which has to give the copy's."""

    def change(copy, order):
        return copy.data, replace(copy, original_width=4000), order

    with pytest.raises(CopyNotVerified, match="another size"):
        check_changed(run, tmp_path, change, CopyOrder(edits=BOX))


# --- lanes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "order", sorted(set(ORDERS) - {"spin", "spin_in_c", "sleep", "eat_memory", "flood_stderr"})
)
def test_a_bad_decoder_costs_one_copy(order, tmp_path):
    good = tmp_path / "good.png"
    good.write_bytes(encode(make_corners(), "PNG"))

    async def use(pool):
        with pytest.raises(DecoderDied):
            await pool.make_copy(write_order(tmp_path, order), BASE)
        return await make_checked(pool, good)

    assert run_with_pool(use, limits=PATIENT).format == "PNG"


def test_a_stuck_copy_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(lanes, "COPY_PATIENCE", 1)
    good = tmp_path / "good.png"
    good.write_bytes(encode(make_corners(), "PNG"))

    async def use(pool):
        with pytest.raises(PictureStuck):
            await pool.make_copy(write_order(tmp_path, "spin_in_c"), BASE)
        return await make_checked(pool, good)

    assert run_with_pool(use, limits=QUICK).format == "PNG"


def test_thumbnails_do_not_wait_for_copies(tmp_path):
    good = tmp_path / "good.png"
    good.write_bytes(encode(make_corners(), "PNG"))

    async def use(pool):
        spin = write_order(tmp_path, "spin_in_c")
        stuck = [asyncio.create_task(pool.make_copy(spin, BASE)) for _ in range(COPIERS)]
        queued = asyncio.create_task(pool.make_copy(good, BASE))
        await asyncio.sleep(0)  # all stand in their queue
        picture = await pool.make_picture(good)
        waiting = not any(task.done() for task in (*stuck, queued))
        for task in stuck:
            task.cancel()
        return picture, waiting, await queued

    picture, waiting, copy = run_with_pool(use)
    assert waiting
    assert picture.info.format == copy.format == "PNG"


def test_a_cancelled_copy_ends_its_lane_only(tmp_path):
    good = tmp_path / "good.png"
    good.write_bytes(encode(make_corners(), "PNG"))

    async def use(pool):
        task = asyncio.create_task(pool.make_copy(write_order(tmp_path, "sleep"), BASE))
        await pool.make_picture(good)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return await make_checked(pool, good)

    assert run_with_pool(use).format == "PNG"


def test_two_copies_of_one_order_are_the_same_bytes(copy_all):
    orders = [CopyOrder(format=encoded, edits=BOX) for encoded in (JPEG, PNG, WEBP)]
    data = encode(make_photo(), "PNG")
    assert copy_all(data, *orders) == copy_all(data, *orders)

"""Pieces of a picture: the right pixels, upright, at any scale, of any page; held between requests."""

import json
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageFilter, ImageStat

from gallery_app.domain.errors import DamagedPicture, DecoderDied, PictureTooLarge
from gallery_app.domain.ids import Sha256
from gallery_app.domain.view import ViewPart
from gallery_app.imaging.lane import LaneLied
from gallery_app.imaging.refusal import Refused
from gallery_app.imaging.thumbnail import turn_upright
from gallery_app.imaging.view_answer import check_view
from gallery_app.imaging.view_boxes import clip_box, find_stored_box, turn_size
from gallery_app.imaging.view_handler import ViewHandler
from gallery_app.imaging.view_opened import OpenedPicture, Room
from gallery_app.imaging.view_page import make_fitting_box
from gallery_app.imaging.view_shelf import PageShelf
from tests.imaging.pools import run_with_pool, write_order
from tests.imaging.samples import encode, make_corners, make_tiff_block, read_corners
from tests.imaging.test_frames import write_pages

SHA = Sha256("ab" * 32)
WHOLE = ViewPart(4000, 4000)
ORIENTATION = 0x0112


def ask(handler: ViewHandler, part: ViewPart, data: bytes = b"", format_name: str = "", limit: int = 10**7):
    """What the lane answers, and the picture in it."""
    request = {"name": SHA, "width": part.width, "height": part.height, "box": part.box, "page": part.page}
    answer, body = handler({**request, "format": format_name, "pixels_limit": limit}, data)
    if answer.get("missing"):
        return answer, None
    size = (answer["width"], answer["height"])
    return answer, Image.frombytes("RGBA", size, body, "raw", "BGRA")


def show(data: bytes, format_name: str, part: ViewPart = WHOLE) -> Image.Image:
    _, picture = ask(ViewHandler(), part, data, format_name)
    assert isinstance(picture, Image.Image)
    return picture


def differ(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of a channel, 0 to 255."""
    return max(ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other.convert("RGB"))).mean)


def make_gradient(width: int, height: int) -> Image.Image:
    """No two regions alike, and no edges that a filter would smear."""
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    down = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (across, down, ImageChops.multiply(across, down)))


# --- boxes ----------------------------------------------------------------------------------------------


@given(data=st.data(), orientation=st.integers(1, 8), width=st.integers(1, 40), height=st.integers(1, 40))
def test_a_box_of_the_upright_picture_is_found_in_the_stored_one(data, orientation, width, height):
    stored = Image.effect_noise((width, height), 90)
    upright = turn_upright(stored, orientation)
    left, top = data.draw(st.integers(0, upright.width - 1)), data.draw(st.integers(0, upright.height - 1))
    right = data.draw(st.integers(left + 1, upright.width))
    bottom = data.draw(st.integers(top + 1, upright.height))
    found = find_stored_box((left, top, right, bottom), width, height, orientation)
    assert turn_size(width, height, orientation) == upright.size
    piece = turn_upright(stored.crop(found), orientation)
    assert piece.tobytes() == upright.crop((left, top, right, bottom)).tobytes()


@given(
    box=st.tuples(*[st.integers(-(2**40), 2**40)] * 4), width=st.integers(1, 99), height=st.integers(1, 99)
)
def test_a_clipped_box_lies_inside_and_is_not_empty(box, width, height):
    left, top, right, bottom = clip_box(box, width, height)
    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height


@given(*[st.integers(1, 70_000)] * 4)
def test_a_fitted_size_is_inside_and_in_proportion(width, height, room_width, room_height):
    fit = make_fitting_box(width, height, room_width, room_height)
    assert 1 <= fit[0] <= max(1, min(width, room_width))
    assert 1 <= fit[1] <= max(1, min(height, room_height))
    assert fit == (width, height) or room_width == fit[0] or room_height == fit[1]
    assert abs(fit[0] * height - fit[1] * width) <= max(width, height) * 1.01


# --- pixels ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_every_orientation_stands_upright_whole_and_in_pieces(orientation, format_name):
    upright = make_corners(64, 48)
    back = {5: 5, 6: 8, 7: 7, 8: 6}.get(orientation, orientation)
    stored = turn_upright(upright, back)
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    data = encode(stored, format_name, exif=exif, quality=95)
    whole = show(data, format_name)
    assert whole.size == upright.size
    assert read_corners(whole) == [0, 1, 2, 3]
    lower_right = show(data, format_name, ViewPart(32, 24, (32, 24, 64, 48)))
    assert differ(lower_right, upright.crop((32, 24, 64, 48))) < 12


@pytest.mark.parametrize("broken", [b"6\0", b"\0\x06" * 40, b""])
def test_a_broken_orientation_never_loses_the_picture(broken):
    exif = make_tiff_block([(ORIENTATION, 2, len(broken), broken)])
    whole = show(encode(make_corners(64, 48), "JPEG", exif=b"Exif\0\0" + exif), "JPEG")
    assert read_corners(whole) == ([3, 0, 1, 2] if broken == b"6\0" else [0, 1, 2, 3])


def test_a_piece_at_full_size_is_the_pixels_themselves():
    picture = make_gradient(300, 200)
    data = encode(picture, "PNG")
    piece = show(data, "PNG", ViewPart(50, 40, (100, 60, 150, 100)))
    assert piece.convert("RGB").tobytes() == picture.crop((100, 60, 150, 100)).tobytes()


def test_pieces_side_by_side_show_no_seam():
    lined = ImageFilter.CONTOUR  # fine lines show a filter that stops at the edge of a piece
    picture = make_gradient(512, 512).filter(lined)
    data = encode(picture, "PNG")
    whole = show(data, "PNG", ViewPart(256, 256))
    joined = Image.new("RGB", (256, 256))
    for left in (0, 256):
        for top in (0, 256):
            piece = show(data, "PNG", ViewPart(128, 128, (left, top, left + 256, top + 256)))
            joined.paste(piece.convert("RGB"), (left // 2, top // 2))
    assert joined.tobytes() == whole.convert("RGB").tobytes()


def test_alpha_is_kept_and_multiplied():
    picture = Image.new("RGBA", (4, 4), (200, 100, 50, 128))
    answer, _ = ask(ViewHandler(), WHOLE, encode(picture, "PNG"), "PNG")
    assert answer["has_alpha"]
    part = ViewPart(4, 4)
    request = {"name": SHA, "width": 4, "height": 4, "box": None, "page": part.page}
    _, body = ViewHandler()({**request, "format": "PNG", "pixels_limit": 100}, encode(picture, "PNG"))
    assert tuple(body[:4]) == (25, 50, 100, 128)


def test_opaque_pictures_say_so():
    answer, picture = ask(ViewHandler(), WHOLE, encode(make_corners(), "PNG"), "PNG")
    assert not answer["has_alpha"]
    assert picture.getchannel("A").getextrema() == (255, 255)


# --- held -----------------------------------------------------------------------------------------------


def test_what_was_opened_is_held_and_serves_further_pieces_without_the_file():
    handler = ViewHandler()
    data = encode(make_gradient(800, 600), "PNG")
    assert ask(handler, WHOLE) == ({"missing": True}, None)
    ask(handler, WHOLE, data, "PNG")
    answer, piece = ask(handler, ViewPart(10, 10, (5, 5, 15, 15)))
    assert "missing" not in answer
    assert piece.size == (10, 10)


def test_a_jpeg_that_was_decoded_small_is_asked_for_again_where_more_is_wanted():
    handler = ViewHandler()
    picture = make_gradient(1600, 1200)
    data = encode(picture, "JPEG", quality=95)
    _, small = ask(handler, ViewPart(200, 150), data, "JPEG")
    assert small.size == (200, 150)
    assert ask(handler, ViewPart(100, 100, (0, 0, 100, 100)))[0] == {"missing": True}
    _, sharp = ask(handler, ViewPart(100, 100, (0, 0, 100, 100)), data, "JPEG")
    assert differ(sharp, picture.crop((0, 0, 100, 100))) < 3
    assert ask(handler, ViewPart(200, 150))[1].size == (200, 150)


def test_of_a_jpeg_too_large_to_hold_the_finest_level_is_shown_and_named():
    handler = ViewHandler(PageShelf(held_pixels=200_000))
    data = encode(make_gradient(1600, 1200), "JPEG")
    answer, piece = ask(handler, ViewPart(64, 64, (0, 0, 64, 64)), data, "JPEG")
    assert answer["scale"] == 4
    assert (answer["picture_width"], answer["picture_height"]) == (1600, 1200)
    assert piece.size == (64, 64)
    assert "missing" not in ask(handler, ViewPart(64, 64, (64, 0, 128, 64)))[0], "it is held as it is"


def test_memory_that_runs_out_costs_resolution_and_not_the_picture(monkeypatch):
    load_page = OpenedPicture.load_page

    def fail_at_full_size(opened, number, part, room: Room):
        if room.finest == 1:
            raise MemoryError
        return load_page(opened, number, part, room)

    monkeypatch.setattr(OpenedPicture, "load_page", fail_at_full_size)
    data = encode(make_gradient(800, 600), "JPEG")
    answer, _ = ask(ViewHandler(), ViewPart(64, 64, (0, 0, 64, 64)), data, "JPEG")
    assert answer["scale"] == 2


def test_a_decoder_that_ran_out_of_memory_is_not_used_again(monkeypatch):
    shelf, data = PageShelf(), write_pages("GIF", 3)
    shelf.load("a", WHOLE, lambda: OpenedPicture(data, "GIF", 10**6))
    tried = []

    def fail(opened, *_call):
        tried.append(opened)
        raise MemoryError

    monkeypatch.setattr(OpenedPicture, "load_page", fail)
    assert shelf.find("a", ViewPart(12, 8, page=1)) is None, "the bytes are asked for again"
    with pytest.raises(MemoryError):
        shelf.load("a", ViewPart(12, 8, page=1), lambda: OpenedPicture(data, "GIF", 10**6))
    assert len(tried) == len(set(map(id, tried))) == 2


def test_the_shelf_keeps_no_more_than_its_pixels():
    shelf = PageShelf(held_pixels=100 * 100 * 2)
    data = encode(make_corners(100, 100), "PNG")
    for name in "abc":
        shelf.load(name, WHOLE, lambda: OpenedPicture(data, "PNG", 10**6))
    assert shelf.find("a", WHOLE) is None
    assert shelf.find("b", WHOLE) is not None
    assert shelf.find("c", WHOLE) is not None


# --- films and pages ------------------------------------------------------------------------------------


@pytest.mark.parametrize("format_name", ["GIF", "PNG", "WEBP", "AVIF"])
def test_frames_of_a_film_come_in_any_order_each_with_its_time(format_name):
    data = write_pages(format_name, 5, duration=[50, 60, 70, 80, 90])
    handler = ViewHandler()
    first, _ = ask(handler, WHOLE, data, format_name)
    assert first["pages"] == 5
    shown = {}
    for page in (0, 1, 2, 4, 3, 0):
        answer, frame = ask(handler, ViewPart(12, 8, page=page))
        assert answer["duration_ms"] == 50 + 10 * page
        shown[page] = frame.convert("RGB").getpixel((6, 4))
    for page, (red, green, _) in shown.items():
        assert abs(red - page * 20) < 8, "each frame is itself"
        assert abs(green - page) < 8


def test_pages_of_a_document_are_pages_and_do_not_move():
    pages = [make_corners(40 + 10 * number, 30) for number in range(3)]
    target = BytesIO()
    pages[0].save(target, "TIFF", save_all=True, append_images=pages[1:])
    handler = ViewHandler()
    ask(handler, WHOLE, target.getvalue(), "TIFF")
    for number in (2, 0, 1):
        answer, page = ask(handler, ViewPart(100, 100, page=number))
        assert page.size == (40 + 10 * number, 30), "each page has its own size"
        assert answer["duration_ms"] == 0


def test_a_frame_that_is_not_there_is_refused_and_the_next_request_begins_anew():
    handler = ViewHandler()
    data = write_pages("GIF", 2)
    ask(handler, WHOLE, data, "GIF")
    with pytest.raises(Refused):
        ask(handler, ViewPart(12, 8, page=7))
    assert ask(handler, ViewPart(12, 8, page=1)) == ({"missing": True}, None)
    assert ask(handler, ViewPart(12, 8, page=1), data, "GIF")[1].size == (12, 8)


# --- the answer is not believed -------------------------------------------------------------------------

TRUE = {
    "width": 2, "height": 1, "picture_width": 20, "picture_height": 10, "pages": 1, "duration_ms": 0,
    "has_alpha": False, "scale": 1,
}  # fmt: skip
PART = ViewPart(2, 1, (0, 0, 2, 1))


def test_a_true_answer_is_taken():
    pixels = check_view(TRUE, bytearray(8), PART)
    assert (pixels.width, pixels.height, pixels.bgra) == (2, 1, bytes(8))


@pytest.mark.parametrize(
    ("name", "value"),
    [("width", 3), ("width", 1), ("height", 0), ("picture_width", 70_000), ("pages", 201), ("pages", True),
     ("duration_ms", -1), ("duration_ms", 1), ("pages", 0), ("has_alpha", 1), ("scale", 3), ("scale", 16)],
)  # fmt: skip
def test_a_lie_in_any_field_is_found(name, value):
    with pytest.raises(LaneLied):
        check_view({**TRUE, name: value}, bytearray(8), PART)


@pytest.mark.parametrize("length", [0, 7, 9, 16])
def test_other_pixels_than_promised_are_a_lie(length):
    with pytest.raises(LaneLied):
        check_view(TRUE, bytearray(length), PART)


@given(st.dictionaries(st.sampled_from([*TRUE, "else"]), st.integers() | st.text() | st.none()))
def test_whatever_a_lane_says_ends_in_pixels_or_in_a_lie(untrusted):
    answer = json.loads(json.dumps(untrusted))
    try:
        pixels = check_view(answer, bytearray(8), PART)
    except LaneLied:
        return
    assert len(pixels.bgra) == pixels.width * pixels.height * 4


# --- in true lanes --------------------------------------------------------------------------------------


def test_a_lane_is_asked_and_asked_again_after_it_was_replaced(tmp_path):
    path = tmp_path / "original"
    path.write_bytes(encode(make_gradient(640, 480), "PNG"))

    async def look(pool):
        first = await pool.make_view(path, SHA, ViewPart(320, 320))
        for lane in pool.list_lanes():
            lane.kill()
        return first, await pool.make_view(path, SHA, ViewPart(8, 8, (0, 0, 8, 8)))

    first, piece = run_with_pool(look, mode="decode")
    assert (first.width, first.height, first.picture_width) == (320, 240, 640)
    assert len(piece.bgra) == 8 * 8 * 4


def test_preparing_ahead_gives_the_same_pixels(tmp_path):
    path = tmp_path / "original"
    path.write_bytes(encode(make_gradient(640, 480), "PNG"))

    async def look(pool):
        part = ViewPart(300, 300)
        return await pool.make_view(path, SHA, part), await pool.make_view(path, SHA, part, ahead=True)

    now, ahead = run_with_pool(look, mode="decode")
    assert now == ahead


def test_damaged_and_too_large_pictures_are_refused_in_words(tmp_path):
    damaged, large = tmp_path / "damaged", tmp_path / "large"
    damaged.write_bytes(encode(make_gradient(640, 480), "PNG")[:2000])
    large.write_bytes(encode(Image.new("1", (9000, 9000)), "PNG"))

    async def look(pool):
        with pytest.raises(DamagedPicture):
            await pool.make_view(damaged, SHA, WHOLE)
        with pytest.raises(PictureTooLarge):
            await pool.make_view(large, SHA, WHOLE)
        return len(pool.list_lanes())

    assert run_with_pool(look, mode="decode") == 1, "one lane did all of it, and lives"


@pytest.mark.parametrize("order", ["segfault", "exit", "lie_size"])
def test_a_picture_that_breaks_its_lane_costs_that_picture_only(tmp_path, order):
    path = write_order(tmp_path, order)

    async def look(pool):
        with pytest.raises(DecoderDied):
            await pool.make_view(path, SHA, WHOLE, ahead=True)

    run_with_pool(look)

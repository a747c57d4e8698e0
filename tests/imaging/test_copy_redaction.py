"""Nothing of what is redacted is in a copy: boxes are one colour, and what was below changes no byte."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from gallery_app.domain.copying import CopyFormat, CopyOrder
from gallery_app.domain.marks import Arrow, Edits, Label, Rectangle, Redaction, Stamp
from gallery_app.imaging.copy_errands import list_promised
from gallery_app.imaging.copy_plan import clip
from gallery_app.imaging.thumbnail import TURNS
from tests.imaging.copies import copy_here, list_uneven, make_noise, measure_psnr, open_copy
from tests.imaging.samples import encode, make_jpeg_with_exif, make_tiff_block

WIDTH, HEIGHT = 61, 43
EXAMPLES = settings(max_examples=60)


def make_sample(mode: str = "RGB", seed: int = 20) -> Image.Image:
    return make_noise(WIDTH, HEIGHT, mode, seed)


EDGE = st.integers(-9, 80)
BOXES = st.builds(lambda a, b, c, d: (min(a, c), min(b, d), max(a, c), max(b, d)), EDGE, EDGE, EDGE, EDGE)
COLOURS = st.sampled_from([(0, 0, 0), (255, 255, 255), (200, 30, 30), (12, 120, 250)])
REDACTIONS = st.builds(Redaction, BOXES, COLOURS)
WIDTHS = st.integers(1, 9)
POINTS = st.tuples(EDGE, EDGE)
STAMP = Stamp(9, 5, bytes([10, 200, 90, 160]) * 45)
MARKS = st.one_of(
    REDACTIONS,
    st.builds(Arrow, POINTS, POINTS, COLOURS, WIDTHS),
    st.builds(Rectangle, BOXES, COLOURS, WIDTHS),
    st.builds(Label, POINTS, st.just("1"), COLOURS, st.just(12), st.just(STAMP)),
)
CROPS = st.one_of(
    st.none(), st.tuples(st.integers(-5, 30), st.integers(-5, 20), st.integers(31, 70), st.integers(21, 50))
)
EDGE_LIMITS = st.one_of(st.none(), st.integers(7, 60))
ENCODED = st.sampled_from([CopyFormat.JPEG, CopyFormat.PNG, CopyFormat.WEBP])
ORDERS = st.builds(
    lambda first, marks, crop, edge, encoded, quality: CopyOrder(
        format=encoded, quality=quality, edge_limit_px=edge, edits=Edits((first, *marks), crop)
    ),
    REDACTIONS,
    st.lists(MARKS, max_size=4),
    CROPS,
    EDGE_LIMITS,
    ENCODED,
    st.sampled_from([90, 100, 60, 5]),
)

PICTURE = encode(make_sample(), "PNG")
TURNED = {
    turn: make_jpeg_with_exif(make_sample(), make_tiff_block([(0x0112, 3, 1, bytes([0, turn]))]))
    for turn in range(1, 9)
}


@EXAMPLES
@given(ORDERS)
def test_a_redacted_box_is_one_colour(order):
    copy = copy_here(PICTURE, order)
    assert list_uneven(copy, order) == []


@EXAMPLES
@given(ORDERS, st.integers(1, 8))
def test_it_is_in_upright_photos_too(order, turn):
    assert list_uneven(copy_here(TURNED[turn], order), order) == []


def fill_with(image: Image.Image, other: Image.Image, boxes) -> Image.Image:
    """The picture with the pixels of another one inside of some boxes."""
    changed = image.copy()
    for box in boxes:
        inside = clip(box, (0, 0, *image.size))
        if inside is not None:
            changed.paste(other.crop(inside), inside)
    return changed


MODES = ["RGB", "RGBA", "L", "LA", "P", "I;16", "CMYK", "I", "F"]


def make_twins(mode: str, boxes) -> tuple[bytes, bytes]:
    """Two originals that differ below the boxes only, and there by all they can."""
    if mode in {"I", "F"}:
        one = make_sample().convert("L").convert(mode)
        # What lies beyond 16 bit is spread over what the picture holds: a number from below must not count.
        other = one.point(lambda value: value * 100_000 - 4000)
    elif mode == "I;16":
        one, other = (
            Image.frombytes(mode, (WIDTH, HEIGHT), make_sample("LA", seed).tobytes()) for seed in (1, 2)
        )
    elif mode == "P":
        one, other = (make_sample("L", seed) for seed in (1, 2))
        palette = make_noise(16, 16).tobytes()
        for image in (one, other):
            image.putpalette(palette)
    else:
        one, other = (make_sample(mode, seed) for seed in (1, 2))
    name = "TIFF" if mode in {"CMYK", "I", "F"} else "PNG"
    return encode(one, name), encode(fill_with(one, other, boxes), name)


@EXAMPLES
@given(ORDERS, st.sampled_from(MODES))
@example(CopyOrder(edits=Edits((Redaction((10, 10, 30, 30)),))), "I")
@example(CopyOrder(edits=Edits((Redaction((0, 0, 61, 43)),))), "RGBA")
@example(CopyOrder(edits=Edits((Redaction((0, 0, 60, 43)),)), edge_limit_px=20), "F")
def test_what_is_below_changes_no_byte(order, mode):
    one, other = make_twins(mode, [mark.box for mark in order.edits.redactions])
    assert copy_here(one, order) == copy_here(other, order)


def lay_down(upright: Image.Image, turn: int) -> bytes:
    """A file whose stored pixels have to be turned to be this picture."""
    back = {6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}.get(turn, TURNS.get(turn))
    stored = upright if back is None else upright.transpose(back)
    return encode(stored, "PNG", exif=make_tiff_block([(0x0112, 3, 1, bytes([0, turn]))]))


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("encoded", [CopyFormat.JPEG, CopyFormat.PNG])
def test_boxes_are_places_of_the_upright_picture(turn, encoded):
    box = (7, 5, 39, 17)
    one, other = make_sample(seed=1), fill_with(make_sample(seed=1), make_sample(seed=2), [box])
    order = CopyOrder(format=encoded, edge_limit_px=31, edits=Edits((Redaction(box),)))
    copies = [copy_here(lay_down(image, turn), order) for image in (one, other)]
    assert copies[0] == copies[1]
    assert copies[0].original_width == WIDTH
    upright = copy_here(encode(one, "PNG"), order)
    assert measure_psnr(open_copy(copies[0]).convert("RGB"), open_copy(upright).convert("RGB")) > 30


def test_a_photo_that_is_copied_small_is_redacted_at_full_size():
    """A JPEG could be decoded small at once; then boxes would have other places."""
    box = (32, 16, 128, 112)
    one = make_noise(320, 240)
    twins = [
        encode(image, "JPEG", subsampling=0)
        for image in (one, fill_with(one, make_noise(320, 240, seed=1), [box]))
    ]
    order = CopyOrder(edge_limit_px=40, edits=Edits((Redaction(box),)))
    copy = copy_here(twins[0], order)
    assert copy == copy_here(twins[1], order)
    beside = open_copy(copy).crop((24, 16, 40, 30))
    expected = one.resize((40, 30), Image.Resampling.LANCZOS).crop((24, 16, 40, 30))
    assert measure_psnr(beside, expected) > 25


def test_what_is_below_does_not_choose_the_format():
    """Noise makes a photo of it, and a hole wants a format that has holes; not from below a box."""
    plain, box = Image.new("RGBA", (120, 90), (250, 250, 250, 255)), (10, 10, 110, 80)
    order = CopyOrder(edits=Edits((Redaction(box),)))
    noisy = fill_with(plain, make_noise(120, 90, "RGBA"), [box])
    copies = {copy_here(encode(image, "TIFF"), order) for image in (plain, noisy)}
    assert len(copies) == 1
    assert copies.pop().format == "PNG"


@pytest.mark.parametrize("encoded", [CopyFormat.JPEG, CopyFormat.PNG, CopyFormat.WEBP])
def test_what_lies_outside_of_the_crop_changes_no_byte(encoded):
    one, other = make_sample(seed=1), make_sample(seed=2)
    crop = (9, 7, 50, 38)
    mixed = fill_with(other, one, [crop])
    order = CopyOrder(format=encoded, edge_limit_px=23, edits=Edits((), crop))
    assert copy_here(encode(one, "PNG"), order) == copy_here(encode(mixed, "PNG"), order)


def find_highest(image: Image.Image) -> int:
    return max(level for level, count in enumerate(image.convert("L").histogram()) if count)


@pytest.mark.parametrize(
    ("encoded", "box"), [(CopyFormat.PNG, (11, 13, 21, 29)), (CopyFormat.JPEG, (8, 8, 24, 32))]
)
def test_boxes_are_exact_and_in_a_jpeg_whole_blocks(encoded, box):
    order = CopyOrder(format=encoded, edits=Edits((Redaction((11, 13, 21, 29), (255, 0, 0)),)))
    copy = copy_here(PICTURE, order)
    assert [covered.box for covered in list_promised(copy, order)] == [box]
    difference = ImageChops.difference(
        open_copy(copy).convert("RGB"), Image.new("RGB", (WIDTH, HEIGHT), (254, 0, 0))
    )
    covered = difference.crop(box)
    assert find_highest(covered) <= 2
    beside = (box[0] - 1, box[1], box[0], box[3])
    assert find_highest(difference.crop(beside)) > 60


def test_a_box_covers_what_was_drawn_before_it_and_not_what_came_later():
    arrow, box = Arrow((5, 20), (55, 20), (0, 0, 255), 3), Redaction((20, 10, 40, 30), (250, 250, 0))
    below, above = (
        open_copy(copy_here(PICTURE, CopyOrder(format=CopyFormat.PNG, edits=Edits(marks)))).convert("RGB")
        for marks in ((arrow, box), (box, arrow))
    )
    assert below.getpixel((30, 20)) == (250, 250, 0)
    assert above.getpixel((30, 20)) == (0, 0, 255)
    assert below.getpixel((15, 20)) == above.getpixel((15, 20)) == (0, 0, 255)


def test_what_is_drawn_over_a_box_may_be_seen_in_its_blocks_only():
    label = Label((21, 21), "1", (0, 0, 0), 12, STAMP)
    order = CopyOrder(format=CopyFormat.JPEG, edits=Edits((Redaction((3, 3, 58, 40)), label)))
    copy = copy_here(PICTURE, order)
    (covered,) = list_promised(copy, order)
    assert covered.touched == ((16, 16, 32, 32),)
    assert list_uneven(copy, order) == []
    assert len(set(open_copy(copy).crop(covered.touched[0]).get_flattened_data())) > 1


def test_webp_says_that_it_is_larger_than_expected():
    order = CopyOrder(format=CopyFormat.WEBP, edits=Edits((Redaction((1, 1, 9, 9)),)))
    assert copy_here(PICTURE, order).notes == (
        "Encoded without loss, so that redacted parts are exactly one colour",
    )

"""Nothing a lane says is believed: each field has its type, range and length."""

import copy
import json
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from gallery_app.domain.errors import FormatNotInstalled, PictureTooLarge
from gallery_app.domain.ids import Sha256
from gallery_app.imaging.answers import check_jpegs, check_picture, check_preview, find_refusal
from gallery_app.imaging.lane import LaneLied
from gallery_app.imaging.lane_child import _answer_picture
from gallery_app.imaging.picture import see_picture
from gallery_app.imaging.sniff import Sniffed
from tests.imaging.samples import encode, make_corners

SNIFFED = Sniffed("JPEG", "image/jpeg")


def make_answer() -> tuple[dict[str, Any], bytes]:
    """A true answer, as it comes out of the pipe."""
    exif = Image.Exif()
    exif.update({0x010F: "Canon", 0x0112: 6, 0x011A: 72.0})
    exif.get_ifd(0x8769).update({0x9003: "2021:09:27 07:13:05", 0x9011: "+02:00"})
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 12.0, 30.0), 3: "E", 4: (11.0, 30.0, 0.0)})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Image, "MAX_IMAGE_PIXELS", Image.MAX_IMAGE_PIXELS)
        head, body = _answer_picture(see_picture(encode(make_corners(), "JPEG", exif=exif), "JPEG", 10_000))
    return json.loads(json.dumps(head)), body


ANSWER, BODY = make_answer()


def check(answer: dict[str, Any], body: bytes = BODY):
    return check_picture(answer, bytearray(body), SNIFFED, 123, Sha256("0" * 64))


def change(path: str, value: object) -> dict[str, Any]:
    answer = copy.deepcopy(ANSWER)
    *parents, name = path.split(".")
    target: Any = answer
    for parent in parents:
        target = target[int(parent)] if isinstance(target, list) else target[parent]
    target[int(name) if isinstance(target, list) else name] = value
    return answer


def test_a_true_answer_becomes_the_words_of_the_field():
    seen = check(ANSWER)
    assert (seen.info.width, seen.info.height, seen.info.frames) == (40, 60, 1)
    assert (seen.info.format, seen.info.size_bytes) == ("JPEG", 123)
    assert seen.info.exif.camera_make == "Canon"
    assert seen.info.exif.taken_at == datetime.fromisoformat("2021-09-27T07:13:05+02:00")
    assert seen.info.exif.position is not None
    assert seen.info.analysis is not None
    assert len(seen.large.rgb) == 40 * 60 * 3


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("width", 0),
        ("width", True),
        ("width", "40"),
        ("height", 70_000),
        ("frames", 201),
        ("frames", 1.0),
        ("mode", "RGB\x1b[31m"),
        ("icc_description", "x" * 201),
        ("icc_description", "a\u202eb"),
        ("warnings", ["x"] * 17),
        ("warnings", "x"),
        ("large", [41, 60]),
        ("large", [40]),
        ("large", [513, 1]),
        ("small", [40, -60]),
        ("small", [256, 257]),
        ("exif", []),
        ("exif.tags", [["IFD0", 271, "Make"]]),
        ("exif.tags", [["IFD9", 271, "Make", "x"]]),
        ("exif.tags", [["IFD0", 65_536, "Make", "x"]]),
        ("exif.tags", [["IFD0", 271, "<b>Make</b>", "x"]]),
        ("exif.tags", [["IFD0", 271, "Make", {"a": 1}]]),
        ("exif.tags", [["IFD0", 271, "Make", None]]),
        ("exif.tags", [["IFD0", 271, "Make", [1]]]),
        ("exif.tags", [["IFD0", 271, "Make", [1, "2"]]]),
        ("exif.tags", [["IFD0", 271, "Make", list(range(17))]]),
        ("exif.tags", [["IFD0", 271, "Make", 10**400]]),
        ("exif.tags", [["IFD0", 271, "Make", "x"]] * 401),
        ("exif.tags.0.3", "two  blanks"),
        ("exif.taken_at", "yesterday"),
        ("exif.orientation", 9),
        ("exif.position", [91, 0, None]),
        ("exif.position", [0, 0]),
        ("exif.position", ["0", 0, None]),
        ("exif.has_embedded_thumbnail", 1),
        ("exif.maker_note_bytes", -1),
        ("analysis", None),
        ("analysis.brightness", 256),
        ("analysis.sharpness", "high"),
        ("analysis.colours", ["#GGGGGG"]),
        ("analysis.colours", ["#ffffff"] * 6),
        ("analysis.kind", "virus"),
        ("analysis.kind", ["photo"]),
        ("analysis.kind_reason", "x\n"),
        ("analysis.difference_hash", "f" * 17),
        ("analysis.has_alpha", None),
    ],
)
def test_a_lie_is_found(path, value):
    with pytest.raises(LaneLied):
        check(change(path, value))


@pytest.mark.parametrize("name", ANSWER)
def test_a_missing_field_is_found(name):
    with pytest.raises(LaneLied):
        check({key: value for key, value in ANSWER.items() if key != name})


@pytest.mark.parametrize("body", [b"", BODY[:-1], BODY + b"\0"])
def test_other_pixels_than_promised_are_found(body):
    with pytest.raises(LaneLied):
        check(ANSWER, body)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda children: (
        st.lists(children, max_size=4) | st.dictionaries(st.text(max_size=8), children, max_size=4)
    ),
    max_leaves=8,
)


@given(
    st.sampled_from(
        [*ANSWER, *(f"exif.{n}" for n in ANSWER["exif"]), *(f"analysis.{n}" for n in ANSWER["analysis"])]
    ),
    JSON_VALUES,
)
def test_any_value_in_any_field_is_accepted_as_agreed_or_found(path, value):
    try:
        seen = check(change(path, value))
    except LaneLied:
        return
    assert seen.large.width * seen.large.height * 3 == len(seen.large.rgb)


@given(
    st.dictionaries(st.sampled_from(["preview", "refused", "megapixels"]), JSON_VALUES),
    st.binary(max_size=30),
)
def test_any_answer_to_a_preview_is_checked(answer, body):
    try:
        find_refusal(answer)
        pixels = check_preview(answer, bytearray(body))
    except LaneLied:
        return
    assert pixels is None or len(pixels.rgb) == pixels.width * pixels.height * 3 == len(body)


def test_refusals_are_our_own_words():
    assert isinstance(find_refusal({"refused": "format_not_installed", "megapixels": 0}), FormatNotInstalled)
    too_large = find_refusal({"refused": "picture_too_large", "megapixels": 400})
    assert isinstance(too_large, PictureTooLarge)
    assert too_large.title == "Not opened: 400 megapixels"
    assert find_refusal({"width": 1}) is None


@pytest.mark.parametrize(
    "answer",
    [
        {"refused": "key_refused", "megapixels": 0},
        {"refused": [], "megapixels": 0},
        {"refused": "not_a_picture"},
    ],
)
def test_a_refusal_in_other_words_is_a_lie(answer):
    with pytest.raises(LaneLied):
        find_refusal(answer)


def test_jpegs_are_cut_at_their_lengths():
    assert check_jpegs({"lengths": [2, 3]}, bytearray(b"aabbb"), 2) == (b"aa", b"bbb")
    for lengths in ([5], [2, 2], [2, 4], [0, 5], [-1, 6], [2, True]):
        with pytest.raises(LaneLied):
            check_jpegs({"lengths": lengths}, bytearray(b"aabbb"), 2)

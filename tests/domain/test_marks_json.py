"""Marks written down and read again; what anybody else wrote is refused, and never unpacked without end."""

import base64
import json
import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.marks import Edits, Label, Redaction, Stamp
from gallery_app.domain.marks_json import (
    ALL_PIXELS_MAX,
    MARKS_MAX,
    STAMP_PIXELS_MAX,
    edits_to_json,
    has_room,
    read_edits,
)
from tests.domain.marks_samples import EDITS, make_stamp

LABEL = Label((3, 4), "Héllo \u200f\u05e9\u05dc\u05d5\u05dd 👩\u200d🔧", (200, 0, 0), 20, make_stamp(5, 3))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


ONE_LABEL = Edits((LABEL,))


def change(change_mark, edits=ONE_LABEL):
    told = json.loads(edits_to_json(edits))
    change_mark(told["marks"][0])
    return json.dumps(told)


def pack(rgba):
    return base64.b64encode(zlib.compress(rgba)).decode()


@given(EDITS)
def test_what_is_written_is_read_again(edits):
    assert read_edits(edits_to_json(edits)) == edits


@given(st.text(max_size=200) | JSON.map(json.dumps))
def test_anything_else_is_refused_with_one_kind_of_error(text):
    with pytest.raises(ValueError, match=r".*"):
        read_edits(text)


@given(EDITS.filter(bool), st.data())
def test_a_value_of_another_kind_is_refused_or_reads_as_written(edits, data):
    """Whatever stands where a value was, reading gives edits that can be written, or a ValueError."""
    told = json.loads(edits_to_json(edits))
    places = [(told, "version"), (told, "crop"), (told, "marks")]
    places += [(mark, name) for mark in told["marks"] for name in mark]
    holder, name = data.draw(st.sampled_from(places))
    before = holder[name]
    holder[name] = data.draw(JSON)
    text = json.dumps(told)
    try:
        read = read_edits(text)
    except ValueError:
        return
    assert read_edits(edits_to_json(read)) == read
    assert type(holder[name]) is type(before) or name == "crop"


@given(EDITS.filter(bool), st.data())
def test_a_cut_text_is_refused(edits, data):
    text = edits_to_json(edits)
    with pytest.raises(ValueError, match=r".*"):
        read_edits(text[: data.draw(st.integers(0, len(text) - 1))])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("size", 0), ("size", True), ("size", 1.5), ("at", [1]), ("at", [1, "2"]), ("at", [1, 10**9]),
        ("colour", "#12345"), ("colour", "#12345g"), ("colour", [1, 2, 3]), ("colour", "#١٢٣٤٥٦"),
        ("words", "x" * 501), ("words", None), ("words", "\ud800"), ("step", 1), ("kind", "label2"),
        ("kind", ["label"]), ("stamp", None), ("more", 1),
    ],
)  # fmt: skip
def test_each_field_is_checked(field, value):
    with pytest.raises(ValueError, match=r".*"):
        read_edits(change(lambda mark: mark.update({field: value})))


@pytest.mark.parametrize("box", [[5, 5, 5, 9], [9, 5, 5, 9], [-1, 0, 5, 5], [0, 0, 5], [0, 0, 5, 10**7]])
def test_an_empty_or_impossible_box_is_refused(box):
    redacted = Edits((Redaction((1, 2, 3, 4)),))
    with pytest.raises(ValueError, match=r".*"):
        read_edits(change(lambda mark: mark.update(box=box), redacted))


@pytest.mark.parametrize("rgba", [bytes(4 * 5 * 3 - 1), bytes(4 * 5 * 3 + 1), b""])
def test_a_stamp_has_all_its_pixels_and_no_more(rgba):
    with pytest.raises(ValueError, match="pixels"):
        read_edits(change(lambda mark: mark["stamp"].update(rgba=pack(rgba))))


def test_bytes_after_the_packed_ones_are_refused():
    more = base64.b64encode(zlib.compress(LABEL.stamp.rgba) + b"more").decode()
    with pytest.raises(ValueError, match="pixels"):
        read_edits(change(lambda mark: mark["stamp"].update(rgba=more)))


def test_a_bomb_is_not_unpacked():
    bomb = pack(bytes(200_000_000))
    text = change(lambda mark: mark["stamp"].update(rgba=bomb))
    tracemalloc.start()
    with pytest.raises(ValueError, match="pixels"):
        read_edits(text)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 5_000_000


def test_stamps_together_take_no_more_than_allowed():
    packed = pack(bytes(STAMP_PIXELS_MAX * 4))
    stamp = {"width": 2000, "height": STAMP_PIXELS_MAX // 2000, "rgba": packed}
    told = json.loads(edits_to_json(Edits((LABEL,))))
    told["marks"][0]["stamp"] = stamp
    told["marks"] *= ALL_PIXELS_MAX // STAMP_PIXELS_MAX
    assert len(read_edits(json.dumps(told)).marks) == 4
    told["marks"].append(told["marks"][0])
    with pytest.raises(ValueError, match="too many pixels"):
        read_edits(json.dumps(told))


def test_a_name_that_stands_twice_is_refused():
    text = edits_to_json(Edits()).replace('"version":1', '"version":1,"version":1')
    with pytest.raises(ValueError, match="twice"):
        read_edits(text)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"version":NaN}', '{"version":1e999}', "1" * 5000])
def test_what_breaks_a_careless_reader_is_refused(text):
    with pytest.raises(ValueError, match=r".*"):
        read_edits(text)


def test_more_than_can_be_kept_is_not_written():
    many = Edits((Redaction((0, 0, 1, 1)),) * (MARKS_MAX + 1))
    assert not has_room(many)
    with pytest.raises(ValueError, match="more marks"):
        edits_to_json(many)
    broken = Edits((Label((0, 0), "", (0, 0, 0), 9, Stamp(2, 2, b"")),))
    with pytest.raises(ValueError, match="stamp"):
        edits_to_json(broken)

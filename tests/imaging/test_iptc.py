"""IPTC data sets become tags; Photoshop's resources are walked within their bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.imaging.iptc import CUT, DATA_SETS_LIMIT, find_iptc, read_iptc
from tests.imaging.block_samples import make_data_set, make_iptc, make_resource


def read(data: bytes) -> dict[tuple[str, str], object]:
    return {(tag.place, tag.name): tag.value for tag in read_iptc(data).tags}


def test_data_sets_are_named_and_gathered():
    assert read(make_iptc()) == {
        ("Envelope", "Coded Character Set"): "0x1b2547",
        ("Application", "Record Version"): 4,
        ("Application", "Keywords"): ("Grün", "sea"),
        ("Application", "Caption/Abstract"): "A caption",
        ("Application", "Tag2:242"): "0x0102",
    }


def test_without_a_character_set_it_may_be_latin_1():
    assert read(make_data_set(2, 80, b"Ren\xe9")) == {("Application", "By-line"): "René"}


def test_a_length_may_take_more_bytes():
    long = b"\x1c\x02\x78\x80\x04\x00\x00\x00\x05Hello"
    assert read(long) == {("Application", "Caption/Abstract"): "Hello"}


def test_zeros_behind_are_padding_and_a_cut_is_said():
    assert read_iptc(make_iptc() + bytes(3)).warnings == ()
    cut = read_iptc(make_iptc()[:-1])
    assert cut.warnings == (CUT,)
    assert len(cut.tags) == 4


def test_the_resource_is_found_behind_others():
    others = make_resource(0x03ED, b"odd", b"name") + make_resource(0x0425, b"even", b"odd")
    assert find_iptc(others + make_resource(0x0404, make_iptc())) == make_iptc()
    assert find_iptc(others) == b""
    assert find_iptc(make_iptc()) == make_iptc()


@pytest.mark.parametrize(
    "data", [b"8BIM", b"8BIM\4\4\xff", b"8BIM\4\4\0\0\xff\xff\xff\xff", b"\x1c", b"\x1c\2\5\xff\xff"]
)
def test_lengths_beyond_the_end_end_the_walk(data):
    assert read_iptc(find_iptc(data)).tags == ()


def test_a_flood_is_capped():
    assert len(read_iptc(b"".join(make_data_set(2, step % 256, b"") for step in range(5000))).tags) <= 256
    (tag,) = read_iptc(make_data_set(2, 25, b"x") * (DATA_SETS_LIMIT + 50)).tags
    assert isinstance(tag.value, tuple)


@given(st.binary(max_size=300), st.sampled_from([b"", b"\x1c\2", b"8BIM\4\4"]))
def test_any_bytes_are_walked_without_an_error(rest, mark):
    assert len(find_iptc(mark + rest)) <= len(mark + rest)
    read_iptc(mark + rest)


@given(st.data())
def test_a_good_resource_with_bytes_changed_is_walked_without_an_error(data):
    block = bytearray(make_resource(0x0404, make_iptc()))
    for _ in range(data.draw(st.integers(1, 6))):
        block[data.draw(st.integers(0, len(block) - 1))] = data.draw(st.integers(0, 255))
    read_iptc(find_iptc(bytes(block)))

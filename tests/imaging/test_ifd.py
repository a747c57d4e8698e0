"""The directory reader stays inside its bytes, whatever they claim."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.imaging.ifd import Tiff
from gallery_app.imaging.limits import CATALOG_TAGS, FRAMES_LIMIT, TAG_NUMBERS_LIMIT, TAGS_LIMIT
from tests.imaging.samples import make_tiff_block


def read_first(block: bytes):
    tiff = Tiff(block)
    return tiff, next(tiff.walk_chain())


@pytest.mark.parametrize("order", ["<", ">"])
def test_values_are_read_in_both_byte_orders(order):
    rational = struct.pack(order + "4I", 1, 2, 3, 0)
    block = make_tiff_block(
        [(0x0112, 3, 1, struct.pack(order + "H", 6)), (0x011A, 5, 2, rational)], order=order
    )
    tiff, first = read_first(block)
    assert tiff.read_numbers(first.entries[0x0112]) == (6,)
    assert tiff.read_numbers(first.entries[0x011A]) == (0.5,)  # 3/0 is left out


def test_floats_that_are_not_finite_are_left_out():
    values = struct.pack(">3d", float("nan"), float("inf"), 1.5)
    tiff, first = read_first(make_tiff_block([(1, 12, 3, values)]))
    assert tiff.read_numbers(first.entries[1]) == (1.5,)


def test_a_value_outside_is_dropped_and_the_others_stay():
    block = bytearray(make_tiff_block([(1, 2, 100, b"x" * 100), (2, 3, 1, b"\0\7")]))
    struct.pack_into(">I", block, 10 + 8, len(block))
    _, first = read_first(bytes(block))
    assert set(first.entries) == {2}


def test_a_count_that_would_overflow_is_dropped():
    _, first = read_first(make_tiff_block([(1, 12, 0xFFFF_FFFF, b"\0\0\0\x08")]))
    assert first.entries == {}


def test_more_entries_than_there_are_bytes():
    block = b"MM\0*\0\0\0\x08" + struct.pack(">H", 0xFFFF) + struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0)
    tiff, first = read_first(block)
    assert tiff.read_numbers(first.entries[0x0112]) == (6,)
    assert first.next_offset == 0


def test_directories_that_link_in_a_ring_end():
    block = bytearray(make_tiff_block([(1, 3, 1, b"\0\1")]))
    struct.pack_into(">I", block, len(block) - 4, 8)
    assert len(list(Tiff(bytes(block)).walk_chain())) == 1


def test_long_chains_numbers_and_texts_are_capped():
    chain = b"MM\0*\0\0\0\x08"
    for index in range(FRAMES_LIMIT + 50):
        chain += struct.pack(">HI", 0, 8 + 6 * (index + 1))
    assert len(list(Tiff(chain).walk_chain())) == FRAMES_LIMIT
    many = [(number, 3, 1, b"\0\1") for number in range(TAGS_LIMIT + 50)]
    assert len(read_first(make_tiff_block(many))[1].entries) == TAGS_LIMIT
    tiff, first = read_first(make_tiff_block([(1, 3, 5000, b"\0\1" * 5000)]))
    assert len(first.entries[1].payload) == CATALOG_TAGS.payload_bytes
    assert len(tiff.read_numbers(first.entries[1])) == TAG_NUMBERS_LIMIT


@pytest.mark.parametrize("block", [b"", b"MM", b"MM\0*\0\0", b"GIF89a..", b"II+\0\x08\0\0\0"])
def test_without_a_header_it_is_no_tiff(block):
    with pytest.raises(ValueError, match="header"):
        Tiff(block)


@given(st.sampled_from([b"II*\0", b"MM\0*"]), st.binary(min_size=4, max_size=300))
def test_any_bytes_are_walked_without_an_error(mark, rest):
    tiff = Tiff(mark + rest)
    for directory in tiff.walk_chain():
        for entry in directory.entries.values():
            assert len(entry.payload) <= CATALOG_TAGS.payload_bytes
            assert len(tiff.read_numbers(entry)) <= TAG_NUMBERS_LIMIT


@given(st.integers(-10, 2000), st.integers(-10, 2000))
def test_bytes_are_given_whole_or_not_at_all(offset, length):
    tiff = Tiff(make_tiff_block([], extra=b"x" * 1000))
    found = tiff.find_bytes(offset, length)
    assert found is None or len(found) == length

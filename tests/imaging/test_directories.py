"""All directories of an EXIF block, however they are linked; and all their tags."""

import struct
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.imaging.directories import SUB_DIRECTORIES_LIMIT, walk_directories
from gallery_app.imaging.exif_tags import SOME_CUT, SOME_UNREAD, read_exif_tags
from gallery_app.imaging.ifd import Tiff
from gallery_app.imaging.limits import REPORT_TAGS_LIMIT
from tests.imaging.samples import make_tiff_block


def make_linked(*offsets: int) -> bytes:
    """IFD0 whose SubIFDs are at `offsets`."""
    raw = struct.pack(f">{len(offsets)}I", *offsets)
    return make_tiff_block([(0x014A, 4, len(offsets), raw)])


def list_names(block: bytes) -> list[str]:
    return [name for name, _ in walk_directories(Tiff(block))]


def test_pages_and_sub_directories_have_numbers():
    block = make_linked(100, 200).ljust(100, b"\0")
    child = struct.pack(">HHHIII", 1, 0x014A, 4, 1, 200, 0)
    block = block + child.ljust(100, b"\0") + struct.pack(">HHHIHHI", 1, 0x0112, 3, 1, 6, 0, 0)
    assert list_names(block) == ["IFD0", "SubIFD1", "SubIFD2"]
    pages = b"MM\0*\0\0\0\x08" + b"".join(struct.pack(">HI", 0, 8 + 6 * step) for step in (1, 2, 0))
    assert list_names(pages) == ["IFD0", "IFD1", "IFD2"]


def test_links_in_a_ring_end():
    assert list_names(make_linked(8, 8, 8)) == ["IFD0", "SubIFD1"]


def test_a_flood_of_directories_ends_in_time():
    block = make_linked(*range(8, 6008))
    started = time.monotonic()
    assert len(list_names(block)) <= 1 + SUB_DIRECTORIES_LIMIT
    text = 400 * struct.pack(">HHII", 0x9999, 2, 4000, 6 + 8)
    page = struct.pack(">H", 400) + text + struct.pack(">I", 8)
    read_exif_tags(b"MM\0*\0\0\0\x08" + page * 3 + bytes(5000))
    assert time.monotonic() - started < 2


def read(entries) -> dict[str, object]:
    return {tag.name: tag.value for tag in read_exif_tags(make_tiff_block(entries)).tags}


@pytest.mark.parametrize(
    ("entry", "name", "value"),
    [
        ((0x011A, 5, 1, struct.pack(">2I", 0, 0)), "XResolution", "0/0"),
        ((0xA432, 5, 2, struct.pack(">4I", 35, 1, 0, 0)), "LensSpecification", ("35.0", "0/0")),
        ((0x8298, 2, 8, b"Ann\0Bob\0"), "Copyright", "Ann Bob"),
        ((0xC4A5, 7, 4, b"\1\2\3\4"), "PrintImageMatching", "0x01020304"),
        ((0xFEED, 7, 1, b"\1"), "Tag0xFEED", "0x01"),
        ((0xFEED, 12, 1, struct.pack(">d", float("nan"))), "Tag0xFEED", "nan"),
    ],
)
def test_values_are_kept_as_they_are_stored(entry, name, value):
    assert read([entry])[name] == value


def make_in_exif(*entries) -> bytes:
    block = make_tiff_block([(0x8769, 4, 1, struct.pack(">I", 100))]).ljust(100, b"\0")
    inside = make_tiff_block(entries, first_offset=100)
    return block + inside[8:]


@pytest.mark.parametrize(
    ("tag", "raw", "value"),
    [
        (0x9101, b"\1\2\3\0", (1, 2, 3, 0)),
        (0xA300, b"\3", 3),
        (0xA302, b"\0\2\0\2\0\1\1\2", (2, 2, 0, 1, 1, 2)),
        (0xA302, b"\2\0\2\0\0\1\1\2", (2, 2, 0, 1, 1, 2)),
        (0xA302, b"\2\0\2\0\0", "0x0200020000"),
        (0x9000, b"0231", "0231"),
        (0xA000, b"\x08\t\n\x0b", "0x08090a0b"),
    ],
)
def test_bytes_with_a_known_meaning_have_it(tag, raw, value):
    tags = read_exif_tags(make_in_exif((tag, 7, len(raw), raw))).tags
    assert [found.value for found in tags] == [value]


def test_a_maker_note_is_counted_and_not_read():
    part = read_exif_tags(make_in_exif((0x927C, 7, 99, bytes(99))))
    assert (part.tags, part.maker_note_bytes) == ((), 99)


def test_what_was_left_out_is_said():
    outside = make_tiff_block([(1, 2, 100, b"x" * 100)])[:-50]
    assert read_exif_tags(outside).warnings == (SOME_UNREAD,)
    assert read_exif_tags(make_tiff_block([(1, 3, 3000, bytes(6000))])).warnings == (SOME_CUT,)


@given(st.sampled_from([b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08"]), st.binary(max_size=400))
def test_any_block_gives_tags_within_bounds(mark, rest):
    assert len(read_exif_tags(mark + rest).tags) <= 2 * REPORT_TAGS_LIMIT

"""Head and descriptions of a colour profile."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.imaging.icc import read_icc
from gallery_app.imaging.limits import ICC_LIMIT_BYTES
from tests.imaging.samples import make_srgb_profile, make_wide_gamut_profile


def read(data: bytes) -> dict[str, object]:
    return {tag.name: tag.value for tag in read_icc(data).tags}


def make_profile(kind: bytes, element: bytes) -> bytes:
    head = bytes(36) + b"acsp" + bytes(88)
    return head + struct.pack(">I4sII", 1, kind, 144, len(element)) + element


def test_head_and_old_descriptions_are_read():
    values = read(make_wide_gamut_profile())
    assert values["Description"] == "Wide P3"
    assert values["Copyright"] == "none"
    assert values["Profile version"] == "2.4.0"
    assert values["Profile class"] == "mntr"
    assert values["Colour space"] == "RGB"
    assert values["Rendering intent"] == 0
    assert values["Illuminant"] == pytest.approx((0.9642, 1.0, 0.8249), abs=1e-4)


def test_descriptions_of_version_4_are_read():
    values = read(make_srgb_profile())
    assert str(values["Description"]).startswith("sRGB")
    assert str(values["Created"])[4] == ":"


def test_english_is_preferred():
    texts = [(b"de", "Farbe"), (b"en", "Colour")]
    records, tail, at = b"", b"", 16 + 12 * len(texts)
    for language, text in texts:
        raw = text.encode("utf-16-be")
        records += language + b"XX" + struct.pack(">II", len(raw), at + len(tail))
        tail += raw
    element = b"mluc" + bytes(4) + struct.pack(">II", len(texts), 12) + records + tail
    assert read(make_profile(b"desc", element))["Description"] == "Colour"


@pytest.mark.parametrize(
    "element",
    [
        b"mluc" + bytes(4) + b"\xff\xff\xff\xff\0\0\0\x0c",
        b"mluc" + bytes(4) + b"\xff\xff\xff\xff\0\0\0\0",
        b"desc" + bytes(4) + b"\xff\xff\xff\xff",
        b"desc",
        b"text",
    ],
)
def test_lengths_that_lie_give_nothing(element):
    assert "Description" not in read(make_profile(b"desc", element))


def test_a_profile_that_is_too_large_says_so():
    assert read_icc(make_wide_gamut_profile().ljust(ICC_LIMIT_BYTES + 1, b"\0")).warnings != ()


@pytest.mark.parametrize("data", [b"", b"x" * 500, make_srgb_profile()[:100]], ids=["none", "junk", "cut"])
def test_what_is_no_profile_is_refused(data):
    with pytest.raises(ValueError, match="no ICC profile"):
        read_icc(data)


@given(st.binary(max_size=300))
def test_any_tags_are_read_without_an_error(rest):
    read_icc(bytes(36) + b"acsp" + bytes(88) + rest)


@given(st.data())
def test_a_good_profile_with_bytes_changed_is_read_without_an_error(data):
    block = bytearray(make_wide_gamut_profile())
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(40, len(block) - 1))
        block[at] = data.draw(st.integers(0, 255))
    read_icc(bytes(block))

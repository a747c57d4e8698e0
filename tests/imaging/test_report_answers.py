"""A report crosses the pipe whole, and a lane that lies in it is found out."""

import copy
import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from gallery_app.domain.metadata import MetadataGroup, MetadataReport, MetadataTag
from gallery_app.imaging.inspect import inspect_picture
from gallery_app.imaging.lane import LaneLied
from gallery_app.imaging.limits import (
    JSON_LIMIT_BYTES,
    REPORT_LIMIT_BYTES,
    REPORT_TAGS_LIMIT,
    XMP_LIMIT_BYTES,
)
from gallery_app.imaging.report_answers import check_report
from gallery_app.imaging.report_json import add_tags, write_report
from tests.imaging.block_samples import (
    insert_chunks,
    insert_segments,
    make_chunk,
    make_iptc,
    make_resource,
    make_segment,
    make_xmp,
)
from tests.imaging.samples import encode, make_corners, make_exif_with_thumbnail, make_srgb_profile


def make_picture() -> bytes:
    exif = make_exif_with_thumbnail(encode(make_corners(160, 120), "JPEG"))
    return insert_segments(
        encode(make_corners(), "JPEG", icc_profile=make_srgb_profile()),
        make_segment(0xE1, b"Exif\0\0" + exif),
        make_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + make_xmp()),
        make_segment(0xED, b"Photoshop 3.0\0" + make_resource(0x0404, make_iptc())),
        make_segment(0xFE, b"hello"),
    )


def make_report() -> MetadataReport:
    """A true one; what a lane sets for itself is put back."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Image, "MAX_IMAGE_PIXELS", Image.MAX_IMAGE_PIXELS)
        return inspect_picture(make_picture(), "JPEG", 10_000)


REPORT = make_report()
ANSWER: dict[str, Any] = json.loads(json.dumps(write_report(REPORT)))


def test_a_true_report_arrives_as_it_was():
    assert check_report(ANSWER) == REPORT
    assert {tag.group for tag in REPORT.tags} == set(MetadataGroup) - {MetadataGroup.GPS, MetadataGroup.PNG}
    assert REPORT.creator_tool == "Painter 3"
    assert REPORT.history
    assert REPORT.digital_source_type == "trainedAlgorithmicMedia"
    assert REPORT.warnings == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("tags", [["EXIF", "IFD0", "Make", "x"]]),
        ("tags", [["RAW", "IFD0", "Make", "x", None]]),
        ("tags", [[["EXIF"], "IFD0", "Make", "x", None]]),
        ("tags", [["EXIF", "a\u202eb", "Make", "x", None]]),
        ("tags", [["EXIF", "IFD0", "", "x", None]]),
        ("tags", [["EXIF", "IFD0", "two  blanks", "x", None]]),
        ("tags", [["EXIF", "IFD0", "x" * 201, "x", None]]),
        ("tags", [["EXIF", "IFD0", "Make", "x\x1b", None]]),
        ("tags", [["EXIF", "IFD0", "Make", "x" * 4001, None]]),
        ("tags", [["EXIF", "IFD0", "Make", None, None]]),
        ("tags", [["EXIF", "IFD0", "Make", [], None]]),
        ("tags", [["EXIF", "IFD0", "Make", [1], None]]),
        ("tags", [["EXIF", "IFD0", "Make", [1, "2"], None]]),
        ("tags", [["EXIF", "IFD0", "Make", ["1", 2], None]]),
        ("tags", [["EXIF", "IFD0", "Make", ["1"] * 257, None]]),
        ("tags", [["EXIF", "IFD0", "Make", [1] * 1025, None]]),
        ("tags", [["EXIF", "IFD0", "Make", 10**40, None]]),
        ("tags", [["EXIF", "IFD0", "Make", "x", -1]]),
        ("tags", [["EXIF", "IFD0", "Make", "x", 2**32]]),
        ("tags", [["EXIF", "IFD0", "Make", "x", 1]] * (REPORT_TAGS_LIMIT + 1)),
        ("bits", 0),
        ("bits", True),
        ("palette", 65_537),
        ("progressive", 1),
        ("quality", 101),
        ("subsampling", None),
        ("compression", "x\n"),
        ("duration_ms", -1),
        ("histogram", [[0] * 64] * 3),
        ("histogram", [[0] * 63] * 4),
        ("histogram", [[-1] * 64] * 4),
        ("histogram", [[512 * 512 + 1] * 64] * 4),
        ("creator_tool", "a\u200bb"),
        ("history", ["x"] * 201),
        ("history", "x"),
        ("content_credentials", None),
        ("digital_source_type", 1),
        ("maker_note_bytes", -1),
        ("thumbnail_differs", "no"),
        ("warnings", ["x"] * 33),
        ("warnings", ["x" * 201]),
    ],
)
def test_a_lie_is_found(name, value):
    with pytest.raises(LaneLied):
        check_report({**copy.deepcopy(ANSWER), name: value})


@pytest.mark.parametrize("name", ANSWER)
def test_a_missing_field_is_found(name):
    with pytest.raises(LaneLied):
        check_report({key: value for key, value in ANSWER.items() if key != name})


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda children: (
        st.lists(children, max_size=5) | st.dictionaries(st.text(max_size=8), children, max_size=4)
    ),
    max_leaves=10,
)


@given(st.sampled_from(sorted(ANSWER)), JSON_VALUES)
def test_any_value_in_any_field_is_accepted_as_agreed_or_found(name, value):
    try:
        report = check_report({**ANSWER, name: value})
    except LaneLied:
        return
    assert isinstance(report, MetadataReport)


def measure(report: MetadataReport) -> int:
    return len(json.dumps(write_report(report)))


def test_as_much_as_the_pipe_takes_is_kept():
    tags = [MetadataTag(MetadataGroup.XMP, "my", f"n{step}", "\U0001f600" * 4000) for step in range(100)]
    report = add_tags(REPORT, tags)
    assert report.tags == tuple(tags[: len(report.tags)])
    assert 0 < len(report.tags) < 100
    assert measure(report) <= REPORT_LIMIT_BYTES
    short = [MetadataTag(MetadataGroup.XMP, "my", "n", 1)] * 3000
    assert len(add_tags(REPORT, short).tags) == REPORT_TAGS_LIMIT
    assert add_tags(REPORT, REPORT.tags) == REPORT


LETTERS = st.sampled_from(["x", "ü", "\U0001f600", "&quot;", "\\"])


@settings(max_examples=30)
@example("ü", 200, 1900, 9, 9)
@example("\U0001f600", 200, 1900, 4000, 0)
@given(LETTERS, st.integers(0, 300), st.integers(0, 4500), st.integers(1, 4500), st.integers(0, 200))
def test_no_picture_makes_a_report_that_the_pipe_refuses(letter, steps, length, tool, others):
    """Whatever its history, its tool and its other tags say."""
    room = XMP_LIMIT_BYTES // len(letter.encode()) - 4096
    length = min(length, room // 2 // max(steps, 1))
    step = (
        f"<rdf:li><rdf:Description><stEvt:action>{letter * length}</stEvt:action></rdf:Description></rdf:li>"
    )
    other = f"<my:a>{letter * min(4000, room // 4 // max(others, 1))}</my:a>"
    body = (
        f"<xmp:CreatorTool>{letter * tool}</xmp:CreatorTool>"
        f"<xmpMM:History><rdf:Seq>{step * steps}</rdf:Seq></xmpMM:History>{other * others}"
    )
    chunk = make_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + make_xmp(body))
    report = inspect_picture(insert_chunks(PNG, chunk), "PNG", 0)
    assert measure(report) < JSON_LIMIT_BYTES
    assert report.tags
    assert len(report.history) > 30 or len(report.history) == (steps if length else 0)
    assert check_report(json.loads(json.dumps(write_report(report)))) == report


@given(st.data())
def test_a_picture_with_bytes_changed_gives_a_report_that_is_agreed(data):
    changed = bytearray(PICTURE)
    for _ in range(data.draw(st.integers(1, 8))):
        changed[data.draw(st.integers(2, len(PICTURE) - 1))] = data.draw(st.integers(0, 255))
    report = inspect_picture(bytes(changed), "JPEG", 0)
    assert check_report(json.loads(json.dumps(write_report(report), allow_nan=False))) == report


PICTURE = make_picture()
PNG = encode(make_corners(), "PNG")

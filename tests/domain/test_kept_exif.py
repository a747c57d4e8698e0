"""What a copy keeps of EXIF: never more than its list, and nothing of a place unless it is asked for."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.copying import Strip
from gallery_app.domain.exif import ExifReport, ExifTag
from gallery_app.domain.inspect_privacy import find_personal_kind
from gallery_app.domain.inspect_rows import Personal
from gallery_app.domain.kept_exif import list_kept_tags
from gallery_app.domain.metadata import MetadataGroup, MetadataTag

CAMERA = (
    ExifTag("IFD0", 0x010F, "Make", "Apple"),
    ExifTag("IFD0", 0x0110, "Model", "iPhone XR"),
    ExifTag("IFD0", 0x0132, "DateTime", "2026:01:02 03:04:05"),
    ExifTag("Exif", 0x829A, "ExposureTime", 1 / 120),
    ExifTag("Exif", 0x8827, "PhotographicSensitivity", 320),
    ExifTag("Exif", 0x9003, "DateTimeOriginal", "2026:01:02 03:04:05"),
    ExifTag("Exif", 0x9011, "OffsetTimeOriginal", "+02:00"),
    ExifTag("Exif", 0x9291, "SubSecTimeOriginal", "890"),
    ExifTag("Exif", 0xA432, "LensSpecification", (4.25, 4.25, 1.8, 1.8)),
    ExifTag("Exif", 0xA434, "LensModel", "back camera"),
)
OTHERS = (
    ExifTag("IFD0", 0x010E, "ImageDescription", "My desk"),
    ExifTag("IFD0", 0x013B, "Artist", "Jane Doe"),
    ExifTag("Exif", 0xA431, "BodySerialNumber", "SN-123456"),
    ExifTag("Exif", 0x9286, "UserComment", "hello"),
)
PLACES = (
    ExifTag("GPS", 0x0001, "GPSLatitudeRef", "N"),
    ExifTag("GPS", 0x0002, "GPSLatitude", (48.0, 8.0, 15.5)),
)
NEVER = (
    ExifTag("IFD0", 0x0112, "Orientation", 6),
    ExifTag("IFD0", 0x0100, "ImageWidth", 4000),
    ExifTag("IFD0", 0x8825, "GPSInfo", 500),
    ExifTag("IFD0", 0x9C9B, "XPTitle", "0x48006900"),
    ExifTag("Exif", 0x927C, "MakerNote", "0x4170706c65"),
    ExifTag("Exif", 0xA001, "ColorSpace", 65535),
    ExifTag("Exif", 0xA002, "PixelXDimension", 4000),
    ExifTag("GPS", 0x001B, "GPSProcessingMethod", "0x47505300"),
    ExifTag("IFD1", 0x0201, "JPEGInterchangeFormat", 1100),
    ExifTag("Interop", 0x0001, "InteropIndex", "R98"),
)
UNKNOWN = ExifTag("Exif", 0xEA1C, "Tag0xEA1C", "may say where")
REPORT = ExifReport(tags=(*CAMERA, *OTHERS, *PLACES, *NEVER, UNKNOWN))


@pytest.mark.parametrize(
    ("strip", "kept"),
    [
        (Strip.ALL, ()),
        (Strip.KEEP_CAMERA, CAMERA),
        (Strip.KEEP_BUT_PLACE, (*CAMERA, *OTHERS)),
        (Strip.NONE, (*CAMERA, *OTHERS, *PLACES, UNKNOWN)),
    ],
)
def test_what_is_kept(strip, kept):
    assert list_kept_tags(REPORT, strip) == kept


def test_without_a_report_nothing_is_kept():
    assert all(list_kept_tags(None, strip) == () for strip in Strip)


@pytest.mark.parametrize(
    "tag",
    [
        ExifTag("Exif", 0x9003, "DateTimeOriginal", "at 48.1375 N, 11.575 E"),
        ExifTag("Exif", 0x829A, "ExposureTime", "Jane's"),
        ExifTag("IFD0", 0x010F, "Make", "0x4a616e65"),
        ExifTag("Exif", 0xA434, "LensModel", 5),
        ExifTag("IFD0", 0xC62F, "CameraSerialNumber", "1"),
        ExifTag("GPS", 0x010F, "Make", "Apple"),
    ],
)
def test_a_tag_of_the_camera_has_a_value_of_its_kind(tag):
    assert list_kept_tags(ExifReport(tags=(tag,)), Strip.KEEP_CAMERA) == ()


def test_a_number_that_stands_twice_is_kept_once():
    twice = ExifTag("IFD0", 0x010F, "Make", "Other")
    kept = list_kept_tags(ExifReport(tags=(CAMERA[0], twice)), Strip.NONE)
    assert kept == (CAMERA[0],)


NUMBER = st.one_of(st.integers(-(2**31), 2**32), st.floats(allow_nan=False, allow_infinity=False))
TAGS = st.builds(
    ExifTag,
    st.sampled_from(("IFD0", "Exif", "GPS", "Interop", "IFD1")),
    st.one_of(st.integers(0, 65_535), st.sampled_from([tag.number for tag in REPORT.tags])),
    st.sampled_from(["Tag0xEA1C", "City", "GPSLatitude", "Country", *(tag.name for tag in REPORT.tags)]),
    st.one_of(
        st.text(max_size=20), NUMBER, st.lists(NUMBER, min_size=2, max_size=4).map(tuple), st.just("0xff")
    ),
)
REPORTS = st.lists(TAGS, max_size=12).map(lambda tags: ExifReport(tags=tuple(tags)))


@given(REPORTS)
def test_each_choice_keeps_all_that_a_stricter_one_keeps(report):
    kept = [set(list_kept_tags(report, strip)) for strip in Strip]
    assert all(less <= more for less, more in pairwise(kept))
    assert kept[0] == set()
    assert kept[-1] <= set(report.tags)


@given(REPORTS)
def test_no_place_and_nothing_unread_is_kept_unless_all_is(report):
    for tag in list_kept_tags(report, Strip.KEEP_BUT_PLACE):
        assert tag.ifd in ("IFD0", "Exif")
        assert not str(tag.value).startswith("0x")
        named = MetadataTag(MetadataGroup.EXIF, tag.ifd, tag.name, tag.value, tag.number)
        camera = tag in list_kept_tags(report, Strip.KEEP_CAMERA)
        assert camera or find_personal_kind(named) is not Personal.PLACE

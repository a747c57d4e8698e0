"""Values of tags as a person reads them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_app.domain.exif import GpsPosition
from gallery_app.domain.metadata import MetadataGroup, MetadataTag, MetadataValue
from gallery_app.domain.metadata_places import say_degrees, say_position
from gallery_app.domain.metadata_words import CODES, say_value


def say(name: str, value: MetadataValue, group: str = "EXIF", place: str = "Exif") -> str:
    return say_value(MetadataTag(MetadataGroup(group), place, name, value))


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("ExposureTime", 1 / 120, "1/120 s"),
        ("ExposureTime", 0.5, "0.5 s"),
        ("ExposureTime", 30.0, "30 s"),
        ("ExposureTime", "0/0", "unknown"),
        ("ExposureTime", 5e-324, "4.94066e-324"),
        ("ShutterSpeedValue", 6.906890595, "1/120 s"),
        ("ShutterSpeedValue", -1.0, "2 s"),
        ("ShutterSpeedValue", 1e9, "1000000000"),
        ("FNumber", 1.8, "f/1.8"),
        ("FNumber", 11.0, "f/11"),
        ("ApertureValue", 1.6959938, "f/1.8"),
        ("ExposureBiasValue", 2 / 3, "+0.67 EV"),
        ("ExposureBiasValue", 0.0, "0 EV"),
        ("ExposureBiasValue", -1.0, "-1 EV"),
        ("FocalLength", 4.25, "4.25 mm"),
        ("FocalLengthIn35mmFilm", 26, "26 mm"),
        ("FocalLengthIn35mmFilm", 0, "unknown"),
        ("SubjectDistance", 4294967295.0, "infinite"),
        ("SubjectDistance", 2.5, "2.5 m"),
        ("DigitalZoomRatio", 2.0, "2\N{MULTIPLICATION SIGN}"),
        ("LensSpecification", (18.0, 55.0, 3.5, 5.6), "18\N{EN DASH}55 mm, f/3.5\N{EN DASH}5.6"),
        ("LensSpecification", ("50.0", "50.0", "0/0", "0/0"), "50 mm, f/?"),
        ("Flash", 16, "Did not fire, always off"),
        ("Flash", 0x5F, "Fired, auto, light came back, red-eye reduction"),
        ("Flash", 32, "No flash function"),
        ("Orientation", 6, "Turned 90° clockwise"),
        ("Orientation", "6", "Turned 90° clockwise"),
        ("Orientation", 9, "9 (not in the standard)"),
        ("MeteringMode", 5, "Pattern"),
        ("ExposureProgram", 2, "Normal program"),
        ("ColorSpace", 65535, "Uncalibrated"),
        ("LightSource", 10, "Cloudy"),
        ("ResolutionUnit", 2, "Inches"),
        ("ExifVersion", "0231", "2.31"),
        ("FlashpixVersion", "0100", "1.0"),
        ("ExifVersion", "ab\x00", "ab\x00"),
        ("ComponentsConfiguration", (1, 2, 3, 0), "YCbCr"),
        ("DateTimeOriginal", "2020:04:17 10:03:42", "2020:04:17 10:03:42"),
        ("XResolution", 72.0, "72"),
        ("BitsPerSample", (8, 8, 8), "8, 8, 8"),
        ("Tag0xC4A5", "0x0011", "0x0011"),
        ("ReferenceBlackWhite", ("0.0", "1/0"), "0.0, infinite"),
    ],
)
def test_exif_values_have_units_and_words(name, value, words):
    assert say(name, value) == words


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("GPSLatitude", (48.0, 12.0, 30.0), "48° 12\N{PRIME} 30.0\N{DOUBLE PRIME}"),
        ("GPSLatitude", (48.0, 12.5, 0.0), "48° 12\N{PRIME} 30.0\N{DOUBLE PRIME}"),
        ("GPSLatitude", (1e308, 1.0, 1.0), "1e+308, 1, 1"),
        ("GPSLatitudeRef", "S", "South"),
        ("GPSAltitude", 512.345, "512.35 m"),
        ("GPSAltitudeRef", 1, "Below sea level"),
        ("GPSTimeStamp", (8.0, 3.0, 7.5), "08:03:07.5 UTC"),
        ("GPSTimeStamp", (8.0, 3.0, 7.0), "08:03:07 UTC"),
        ("GPSTimeStamp", (99.0, 3.0, 7.0), "99, 3, 7"),
        ("GPSVersionID", (2, 3, 0, 0), "2.3.0.0"),
        ("GPSImgDirection", 123.456, "123.46°"),
        ("GPSSpeedRef", "K", "km/h"),
        ("GPSDateStamp", "2020:04:17", "2020:04:17"),
    ],
)
def test_gps_values_are_said_as_on_a_map(name, value, words):
    assert say(name, value, "GPS", "GPS") == words


@pytest.mark.parametrize(
    ("place", "name", "value", "words"),
    [
        ("exif", "ExposureTime", "1/120", "1/120 s"),
        ("exif", "GPSLatitude", "48,12.5N", "48° 12\N{PRIME} 30.0\N{DOUBLE PRIME} N"),
        ("exif", "GPSLatitude", "48,12,30S", "48° 12\N{PRIME} 30.0\N{DOUBLE PRIME} S"),
        ("exif", "GPSLatitude", "somewhere", "somewhere"),
        ("tiff", "Orientation", "8", "Turned 90° anticlockwise"),
        ("crs", "Contrast", "1", "1"),
        ("dc", "subject", ("a", "b"), "a, b"),
    ],
)
def test_xmp_has_the_words_of_exif_only_where_it_means_exif(place, name, value, words):
    assert say(name, value, "XMP", place) == words


def test_a_position_has_its_hemispheres():
    said = say_position(GpsPosition(-48.2083333, 11.5))
    assert said == "48° 12\N{PRIME} 30.0\N{DOUBLE PRIME} S, 11° 30\N{PRIME} 0.0\N{DOUBLE PRIME} E"


@given(st.floats(0, 180))
def test_sixty_seconds_are_a_minute(degrees):
    assert "60" not in say_degrees(degrees).split(" ", 1)[1]


NAMES = sorted({name for choices in CODES.values() for name in choices} | {"ExposureTime", "GPSTimeStamp"})
NUMBERS = st.integers(-(2**63), 2**64) | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.text(max_size=20) | NUMBERS
RUNS = st.lists(NUMBERS, min_size=1, max_size=5).map(tuple) | st.lists(st.text(max_size=9), max_size=5).map(
    tuple
)


@given(
    st.sampled_from(MetadataGroup),
    st.sampled_from(["Exif", "exif", ""]),
    st.sampled_from(
        [*NAMES, "Flash", "LensSpecification", "ShutterSpeedValue", "GPSLatitude", "ExifVersion"]
    ),
    VALUES | RUNS,
)
def test_any_value_of_any_tag_has_words(group, place, name, value):
    assert isinstance(say_value(MetadataTag(group, place, name, value)), str)

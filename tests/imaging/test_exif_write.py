"""EXIF blocks of our own: what was kept is read again, by us and by others, and nothing else is there."""

import subprocess
from shutil import which

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from gallery_app.domain.exif import ExifTag
from gallery_app.imaging.exif_write import BLOCK_LIMIT_BYTES, write_exif
from gallery_app.imaging.metadata import read_exif
from tests.imaging.samples import encode

TAGS = (
    ExifTag("IFD0", 0x010F, "Make", "Läufer"),
    ExifTag("IFD0", 0x011A, "XResolution", 72.0),
    ExifTag("IFD0", 0x9C9B, "XPTitle", "Grüße"),
    ExifTag("Exif", 0x829A, "ExposureTime", 1 / 120),
    ExifTag("Exif", 0x829D, "FNumber", 1.8),
    ExifTag("Exif", 0x8827, "PhotographicSensitivity", 400),
    ExifTag("Exif", 0x9000, "ExifVersion", "0231"),
    ExifTag("Exif", 0x9003, "DateTimeOriginal", "2026:01:02 03:04:05"),
    ExifTag("Exif", 0x9204, "ExposureBiasValue", -1 / 3),
    ExifTag("Exif", 0x9286, "UserComment", "hello"),
    ExifTag("Exif", 0xA300, "FileSource", 3),
    ExifTag("Exif", 0xA432, "LensSpecification", (24.0, 70.0, 2.8, 2.8)),
    ExifTag("GPS", 0x0000, "GPSVersionID", (2, 3, 0, 0)),
    ExifTag("GPS", 0x0001, "GPSLatitudeRef", "S"),
    ExifTag("GPS", 0x0002, "GPSLatitude", (33.0, 51.0, 21.9)),
    ExifTag("GPS", 0x0005, "GPSAltitudeRef", 1),
    ExifTag("GPS", 0x0006, "GPSAltitude", 12.25),
)


def values_of(block):
    return {(tag.ifd, tag.number): tag.value for tag in read_exif(block).tags}


def test_what_was_written_is_read_again():
    written = values_of(write_exif(TAGS))
    assert set(written) == {(tag.ifd, tag.number) for tag in TAGS}
    for tag in TAGS:
        same = tag.value if isinstance(tag.value, str) else pytest.approx(tag.value, rel=1e-6)
        assert written[tag.ifd, tag.number] == same, tag.name


def test_nothing_to_keep_is_no_block():
    assert write_exif(()) == b""


def test_the_exif_directory_tells_its_version():
    assert values_of(write_exif(TAGS[3:4]))["Exif", 0x9000] == "0232"


@pytest.mark.parametrize(
    "value", [2**40, -(2**40), (1, 2**33), 1e300, -1e300], ids=["long", "negative", "run", "float", "low"]
)
def test_a_value_that_no_type_holds_is_left_out(value):
    assert write_exif((ExifTag("Exif", 0x829A, "ExposureTime", value),)) == b""


@pytest.mark.skipif(which("exiftool") is None, reason="ExifTool is not installed")
def test_exiftool_finds_nothing_wrong_with_it(tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(encode(Image.new("RGB", (8, 8)), "JPEG", exif=b"Exif\x00\x00" + write_exif(TAGS)))
    told = subprocess.run(
        [
            "exiftool",
            "-validate",
            "-warning",
            "-a",
            "-n",
            "-GPSLatitude",
            "-ExposureTime",
            "-XPTitle",
            str(path),
        ],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "-33.856083" in told
    assert "0.008333" in told
    assert "Grüße" in told
    serious = [line for line in told.splitlines() if line.startswith("Warning") and "[minor]" not in line]
    # A block for tests has not all that the standard wants of a photo.
    assert [line for line in serious if "Missing required" not in line] == []


NUMBER = st.one_of(
    st.integers(-(2**31), 2**32 - 1), st.floats(-(2.0**31), 2.0**32, allow_nan=False, allow_infinity=False)
)
NUMBERS = st.lists(NUMBER, min_size=2, max_size=16).map(tuple)
ANY_TAGS = st.lists(
    st.builds(
        ExifTag,
        st.sampled_from(("IFD0", "Exif", "GPS")),
        st.integers(1, 65_535),
        st.just("Any"),
        st.one_of(st.text(max_size=200), NUMBER, NUMBERS),
    ),
    max_size=40,
    unique_by=lambda tag: (tag.ifd, tag.number),
)


@given(ANY_TAGS)
def test_any_tags_make_a_block_that_can_be_read(tags):
    block = write_exif(tags)
    assert len(block) <= BLOCK_LIMIT_BYTES + 200
    allowed = {(tag.ifd, tag.number) for tag in tags} | {("Exif", 0x9000)}
    assert set(values_of(block)) <= allowed
    assert read_exif(block).has_embedded_thumbnail is False


def test_what_does_not_fit_is_left_out():
    tags = [ExifTag("IFD0", 0xC000 + number, "Any", "x" * 200) for number in range(400)]
    block = write_exif(tags)
    assert 50_000 < len(block) <= BLOCK_LIMIT_BYTES + 200
    assert read_exif(block).tags

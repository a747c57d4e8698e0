"""EXIF becomes typed, clean, capped values; a lie costs a tag and no more."""

import json
import struct
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from gallery_app.domain.exif import GpsPosition
from gallery_app.imaging.limits import METADATA_LIMIT_BYTES, TAGS_LIMIT
from gallery_app.imaging.metadata import read_exif
from tests.imaging.samples import encode, make_exif_with_thumbnail, make_tiff_block


def write_exif(ifd0=None, exif=None, gps=None, interop=None) -> bytes:
    """As Pillow writes it."""
    block = Image.Exif()
    block.update(ifd0 or {})
    for pointer, values in ((0x8769, exif), (0x8825, gps)):
        if values is not None:
            block.get_ifd(pointer).update(values)
    if interop is not None:
        block.get_ifd(0x8769)[0xA005] = interop
    return block.tobytes()


PLACE = {1: "N", 2: (48.0, 12.0, 30.0), 3: "W", 4: (11.0, 30.0, 0.0), 5: b"\x01", 6: 12.5}


def test_what_has_a_name_of_its_own_is_found():
    report = read_exif(
        write_exif(
            {0x010F: "Canon", 0x0110: "EOS RP", 0x0131: "Firmware 1.6", 0x0112: 6},
            {
                0x9003: "2021:09:27 07:13:05",
                0xA431: "0423",
                0xA430: "Dana",
                0xA434: "RF35mm",
                0x927C: b"x" * 99,
            },
            PLACE,
        )
    )
    assert (report.camera_make, report.camera_model, report.software) == ("Canon", "EOS RP", "Firmware 1.6")
    assert (report.serial_number, report.owner_name, report.lens) == ("0423", "Dana", "RF35mm")
    assert report.orientation == 6
    assert report.maker_note_bytes == 99
    assert report.position == GpsPosition(48.2083333, -11.5, -12.5)
    assert report.taken_at == datetime(2021, 9, 27, 7, 13, 5)  # noqa: DTZ001 - no zone was given
    assert not report.has_embedded_thumbnail
    assert report.values()["GPSLatitude"] == (48.0, 12.0, 30.0)


@pytest.mark.parametrize(
    ("offset", "zone"),
    [
        ("+02:00", timezone(timedelta(hours=2))),
        ("-09:30", timezone(-timedelta(hours=9, minutes=30))),
        ("+00:00", UTC),
        ("Z", None),
        ("+99:99", None),
        ("+2:00", None),
        ("", None),
    ],
)
def test_a_zone_is_read_and_never_guessed(offset, zone):
    report = read_exif(write_exif(exif={0x9003: "2021:09:27 07:13:05", 0x9011: offset}))
    assert report.taken_at is not None
    assert report.taken_at.tzinfo == zone


@pytest.mark.parametrize(
    "moment", ["0000:00:00 00:00:00", "    :  :     :  :  ", "2021-09-27", "2021:13:01 00:00:00"]
)
def test_a_moment_that_was_not_is_left_out(moment):
    assert read_exif(write_exif(exif={0x9003: moment})).taken_at is None


@pytest.mark.parametrize(
    "place",
    [
        {**PLACE, 1: ""},
        {**PLACE, 1: "X"},
        {key: value for key, value in PLACE.items() if key != 3},
        {**PLACE, 2: (91.0, 0.0, 0.0)},
        {**PLACE, 4: (180.0, 0.0, 1.0)},
        {**PLACE, 2: (48.0, 12.0)},
    ],
)
def test_a_place_that_cannot_be_is_no_place(place):
    report = read_exif(write_exif(gps=place))
    assert report.position is None
    assert report.warnings == ("The GPS position makes no sense",)


def test_zero_denominators_make_no_place():
    degrees = struct.pack(">6I", 48, 1, 12, 0, 30, 1)
    gps = make_tiff_block([(1, 2, 2, b"N\0"), (2, 5, 3, degrees), (3, 2, 2, b"E\0"), (4, 5, 3, degrees)])
    # The GPS directory is IFD0 here; a second block points at it.
    block = make_tiff_block([(0x8825, 4, 1, struct.pack(">I", 26))], extra=gps[8:])
    moved = bytearray(block)
    for index in (1, 3):
        at = 26 + 2 + 12 * index + 8
        (offset,) = struct.unpack_from(">I", moved, at)
        struct.pack_into(">I", moved, at, offset + 18)
    assert read_exif(bytes(moved)).position is None


@pytest.mark.parametrize(
    ("kind", "raw", "expected"),
    [
        (3, b"\0\x06", 6),
        (4, b"\0\0\0\x08", 8),
        (1, b"\x03", 3),
        (2, b"5\0", 5),
        (5, struct.pack(">2I", 7, 1), 7),
        (3, b"\0\x09", 1),
        (3, b"\0\x00", 1),
        (2, b"up\0", 1),
        (5, struct.pack(">2I", 1, 0), 1),
        (5, struct.pack(">2I", 3, 2), 1),
        (7, b"\x06", 1),
        (9, b"\xff\xff\xff\xff", 1),
    ],
)
def test_orientation_in_any_type_is_1_to_8(kind, raw, expected):
    count = {2: len(raw)}.get(kind, 1)
    assert read_exif(make_tiff_block([(0x0112, kind, count, raw)])).orientation == expected


def test_texts_are_read_by_their_own_rules():
    comment = b"UNICODE\0" + "Grüße\u202e".encode("utf-16-be")
    exif = {0x9286: comment, 0x9000: b"0230", 0xA301: b"\x01"}
    values = read_exif(write_exif({0x9C9B: "Titel\0".encode("utf-16-le")}, exif)).values()
    assert values["UserComment"] == "Grüße"
    assert values["ExifVersion"] == "0230"
    assert values["SceneType"] == 1  # Pillow writes it as a byte
    assert values["XPTitle"] == "Titel"


def test_bytes_are_hexadecimal_and_short():
    (tag,) = read_exif(make_tiff_block([(0xA40B, 7, 40, bytes(range(40)))])).tags
    assert tag.value == "0x" + bytes(range(32)).hex() + "…"


def test_what_could_hide_in_a_text_goes():
    raw = ("Ca\x1bnon\u200b " + "x" * 300).encode()
    (tag,) = read_exif(make_tiff_block([(0x010F, 2, len(raw), raw)])).tags
    assert tag.value == "Canon " + "x" * 194


def test_text_that_is_no_utf8_is_latin_1():
    assert read_exif(make_tiff_block([(0x010F, 2, 5, b"Caf\xe9\0")])).camera_make == "Café"


def test_the_embedded_thumbnail_is_noticed():
    thumbnail = encode(Image.new("RGB", (160, 120)), "JPEG")
    assert read_exif(make_exif_with_thumbnail(thumbnail)).has_embedded_thumbnail
    assert not read_exif(make_exif_with_thumbnail(thumbnail)[:-1]).has_embedded_thumbnail
    assert not read_exif(make_exif_with_thumbnail(b"not a jpeg")).has_embedded_thumbnail


def test_a_flood_of_tags_is_capped():
    long = "x" * 200
    report = read_exif(make_tiff_block([(number, 2, 200, long.encode()) for number in range(1000, 1390)]))
    written = json.dumps([[tag.ifd, tag.number, tag.name, tag.value] for tag in report.tags])
    assert 0 < len(report.tags) <= TAGS_LIMIT
    assert len(written) <= METADATA_LIMIT_BYTES


def test_all_five_directories_are_read():
    exif = write_exif({0x010F: "x"}, {0x9003: "2021:09:27 07:13:05"}, PLACE, {1: "R98"})
    assert {tag.ifd for tag in read_exif(exif).tags} == {"IFD0", "Exif", "GPS", "Interop"}
    thumbnail = encode(Image.new("RGB", (8, 8)), "JPEG")
    assert "IFD1" in {tag.ifd for tag in read_exif(make_exif_with_thumbnail(thumbnail)).tags}


@pytest.mark.parametrize("block", [b"junk", b"Exif\0\0", b"Exif\0\0MM\0*\0\0\xff\xff"])
def test_what_is_no_exif_gives_an_empty_report(block):
    assert read_exif(block).tags == ()


def test_no_exif_is_nothing_to_warn_of():
    assert read_exif(b"").warnings == ()


@given(st.binary(max_size=400), st.sampled_from([b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08"]))
def test_any_block_gives_a_report_that_is_json(rest, mark):
    report = read_exif(mark + rest)
    assert 1 <= report.orientation <= 8
    json.dumps([tag.value for tag in report.tags], allow_nan=False)


@given(st.data())
def test_a_good_block_with_bytes_changed_still_gives_a_report(data):
    block = bytearray(write_exif({0x010F: "Canon", 0x0112: 6}, {0x9003: "2021:09:27 07:13:05"}, PLACE))
    for _ in range(data.draw(st.integers(1, 8))):
        block[data.draw(st.integers(6, len(block) - 1))] = data.draw(st.integers(0, 255))
    report = read_exif(bytes(block))
    json.dumps([tag.value for tag in report.tags], allow_nan=False)

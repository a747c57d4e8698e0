"""A copy that holds anything that nobody asked for is found out, without a decoder."""

import struct
import zlib

import pytest
from PIL import Image

from gallery_app.domain.copying import CopyFormat, CopyOrder, Strip
from gallery_app.domain.exif import ExifReport, ExifTag
from gallery_app.imaging.copy_errands import make_kept_exif
from gallery_app.imaging.copy_structure import Foreign, check_structure
from tests.imaging.copies import copy_here
from tests.imaging.samples import encode, make_corners

EXIF = ExifReport(tags=(ExifTag("IFD0", 0x010F, "Make", "Apple"),))
FRAMES = [make_corners(), make_corners().rotate(90), make_corners().rotate(180)]
FILM = encode(FRAMES[0], "GIF", save_all=True, append_images=FRAMES[1:], duration=50, loop=0)


def make(encoded: str, *, strip=Strip.ALL, film=False):
    """The bytes of a copy, and the EXIF block that it is to have."""
    wish = CopyFormat.KEEP if encoded == "GIF" else CopyFormat[encoded]
    order = CopyOrder(format=wish, strip=strip, exif=EXIF)
    copy = copy_here(FILM if film else encode(make_corners(), "PNG"), order)
    assert copy.format == encoded
    return copy.data, make_kept_exif(order, encoded)


GOOD = [("JPEG", False), ("PNG", False), ("WEBP", False), ("GIF", True), ("PNG", True), ("WEBP", True)]


@pytest.mark.parametrize(("encoded", "film"), GOOD)
@pytest.mark.parametrize("strip", [Strip.ALL, Strip.KEEP_CAMERA])
def test_what_we_make_is_allowed(encoded, film, strip):
    data, exif = make(encoded, strip=strip, film=film)
    check_structure(data, encoded, exif)
    assert bool(exif) is (strip is not Strip.ALL and encoded != "GIF")
    if exif:
        assert exif in data


@pytest.mark.parametrize(
    ("encoded", "film"), [("JPEG", False), ("PNG", False), ("WEBP", False), ("PNG", True)]
)
def test_exif_is_exactly_what_was_to_be_kept(encoded, film):
    data, exif = make(encoded, strip=Strip.KEEP_CAMERA, film=film)
    for other in (b"", exif.replace(b"Apple", b"Canon")):
        with pytest.raises(Foreign, match="EXIF"):
            check_structure(data, encoded, other)
    with pytest.raises(Foreign, match="EXIF"):
        check_structure(make(encoded, film=film)[0], encoded, exif)


@pytest.mark.parametrize(("encoded", "film"), GOOD)
def test_nothing_stands_behind_the_end_or_before_the_start(encoded, film):
    data, exif = make(encoded, film=film)
    for changed in (data + b"\x00", data[:-1], b"\x00" + data, data + data):
        with pytest.raises(Foreign):
            check_structure(changed, encoded, exif)


def segment(marker: int, payload: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


@pytest.mark.parametrize(
    "extra",
    [
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00<x/>"),
        segment(0xE1, b"Exif\x00\x00II*\x00"),
        segment(0xE0, b"JFXX\x00\x10"),
        segment(0xE2, b"ICC_PROFILE\x00\x01\x01"),
        segment(0xED, b"Photoshop 3.0\x00"),
        segment(0xEE, b"Adobe"),
        segment(0xFE, b"a comment"),
        b"stray",
        b"\xff\xff\xff",
    ],
)
def test_foreign_parts_of_a_jpeg(extra):
    data, exif = make("JPEG")
    for at in (2, 20):  # before the JFIF segment and behind it
        with pytest.raises(Foreign):
            check_structure(data[:at] + extra + data[at:], "JPEG", exif)


def test_a_jfif_thumbnail_is_foreign():
    data, exif = make("JPEG")
    pixel = data[:2] + segment(0xE0, data[6:18] + b"\x01\x01" + b"abc") + data[20:]
    with pytest.raises(Foreign, match="JFIF"):
        check_structure(pixel, "JPEG", exif)


def test_a_second_scan_or_comment_behind_the_first_is_foreign():
    data, exif = make("JPEG")
    with pytest.raises(Foreign, match="behind"):
        check_structure(data[:-2] + segment(0xFE, b"late") + data[-2:], "JPEG", exif)


def chunk(kind: bytes, payload: bytes) -> bytes:
    return struct.pack(">I", len(payload)) + kind + payload + struct.pack(">I", zlib.crc32(kind + payload))


@pytest.mark.parametrize(
    "kind", [b"tEXt", b"iTXt", b"zTXt", b"iCCP", b"tIME", b"pHYs", b"prVt", b"eXIf", b"IEND"]
)
@pytest.mark.parametrize("film", [False, True])
def test_foreign_chunks_of_a_png(kind, film):
    data, exif = make("PNG", film=film)
    for at in (33, len(data) - 12):
        with pytest.raises(Foreign):
            check_structure(data[:at] + chunk(kind, b"abc") + data[at:], "PNG", exif)


def riff(kind: bytes, payload: bytes) -> bytes:
    return kind + struct.pack("<I", len(payload)) + payload + bytes(len(payload) % 2)


@pytest.mark.parametrize("kind", [b"XMP ", b"ICCP", b"EXIF", b"C2PA", b"abcd"])
@pytest.mark.parametrize("film", [False, True])
def test_foreign_chunks_of_a_webp(kind, film):
    data, exif = make("WEBP", film=film)
    longer = data[12:] + riff(kind, b"abc")
    with pytest.raises(Foreign):
        check_structure(b"RIFF" + struct.pack("<I", len(longer) + 4) + b"WEBP" + longer, "WEBP", exif)
    with pytest.raises(Foreign):  # the head does not count it
        check_structure(data + riff(kind, b"abc"), "WEBP", exif)


def test_a_foreign_chunk_in_a_frame_of_a_webp():
    data, exif = make("WEBP", film=True)
    at = data.index(b"ANMF")
    length = int.from_bytes(data[at + 4 : at + 8], "little")
    frame = data[at + 8 : at + 8 + length] + riff(b"XMP ", b"abcd")
    body = data[12:at] + riff(b"ANMF", frame) + data[at + 8 + length :]
    with pytest.raises(Foreign, match="XMP in a frame"):
        check_structure(b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body, "WEBP", exif)


@pytest.mark.parametrize(
    "extra",
    [
        b"!\xfe\x03abc\x00",
        b"!\x01\x0c" + bytes(12) + b"\x01a\x00",
        b"!\xff\x0bXMP DataXMP" + b"\x01a\x00",
        b"!\xff\x0bICCRGBG1012" + b"\x01a\x00",
        b"!\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x04more\x00",
    ],
)
def test_foreign_extensions_of_a_gif(extra):
    data, exif = make("GIF", film=True)
    for at in (13, len(data) - 1):
        with pytest.raises(Foreign):
            check_structure(data[:at] + extra + data[at:], "GIF", exif)


def test_pillow_alone_would_carry_a_comment_over():
    """What this is good for: a picture's own `info` goes into the file with the pixels."""
    image = Image.new("RGB", (8, 8))
    image.info["comment"] = b"secret"
    with pytest.raises(Foreign, match="0xFE"):
        check_structure(encode(image, "JPEG"), "JPEG", b"")

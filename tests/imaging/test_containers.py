"""Where each format keeps its blocks, and how it stores its pixels."""

import struct
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, features

from gallery_app.domain.metadata import PictureDetails
from gallery_app.imaging.base_media import walk_boxes
from gallery_app.imaging.containers import FINDERS, add_embedded, find_blocks
from gallery_app.imaging.jpeg_blocks import LOST_XMP
from gallery_app.imaging.jpeg_segments import SEGMENTS_LIMIT, walk_segments
from tests.imaging.block_samples import (
    append_riff_chunks,
    insert_segments,
    make_box,
    make_iptc,
    make_media,
    make_resource,
    make_riff_chunk,
    make_segment,
    make_xmp,
)
from tests.imaging.samples import encode, make_corners, make_srgb_profile, make_tiff_block

EXIF = make_tiff_block([(0x010F, 2, 6, b"Canon\0")])
XMP = b"http://ns.adobe.com/xap/1.0/\0"
MORE_XMP = b"http://ns.adobe.com/xmp/extension/\0"
DIGEST = b"0123456789ABCDEF" * 2
JPEG = encode(make_corners(), "JPEG", quality=77, subsampling=2)


def find_jpeg(*segments: bytes):
    return find_blocks(insert_segments(JPEG, *segments), "JPEG")


def test_a_jpeg_keeps_all_in_segments():
    profile = make_srgb_profile()
    found = find_jpeg(
        make_segment(0xE1, b"Exif\0\0" + EXIF),
        make_segment(0xE1, XMP + make_xmp()),
        make_segment(0xE2, b"ICC_PROFILE\0\1\2" + profile[:100]),
        make_segment(0xE2, b"ICC_PROFILE\0\2\2" + profile[100:]),
        make_segment(0xED, b"Photoshop 3.0\0" + make_resource(0x0404, make_iptc())),
        make_segment(0xFE, b"hello"),
        make_segment(0xEB, b"JP\0\1\0\0\0\1\0\0\0\x20jumb....c2pa"),
    )
    assert (found.exif, found.xmp, found.icc) == (EXIF, (make_xmp(),), profile)
    assert found.photoshop == make_resource(0x0404, make_iptc())
    assert found.comments == (b"hello",)
    assert found.content_credentials
    assert found.jfif[:2] == b"\1\1"
    assert not find_jpeg().content_credentials


def make_extension(at: int, part: bytes, whole: int) -> bytes:
    return make_segment(0xE1, MORE_XMP + DIGEST + struct.pack(">II", whole, at) + part)


def test_extended_xmp_is_put_together_in_any_order():
    head = make_segment(0xE1, XMP + b'<x xmpNote:HasExtendedXMP="' + DIGEST + b'"/>')
    parts = make_extension(3, b"def", 6), make_extension(0, b"abc", 6)
    assert find_jpeg(head, *parts).xmp[1] == b"abcdef"
    for lost in (parts[:1], parts[1:], (), (make_extension(0, b"abc", 2**31),)):
        found = find_jpeg(head, *lost)
        assert len(found.xmp) == 1
        assert found.warnings == (LOST_XMP,)


def test_segments_are_found_behind_stray_bytes():
    found = find_jpeg(make_segment(0xFE, b"one") + b"\0\0stray\0\xff\xff", make_segment(0xFE, b"two"))
    assert found.comments == (b"one", b"two")


@pytest.mark.parametrize("quality", [1, 30, 49, 50, 77, 85, 95, 100])
def test_a_jpegs_quality_is_told_from_its_table(quality):
    assert find_blocks(encode(make_corners(), "JPEG", quality=quality), "JPEG").details.quality == quality


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"subsampling": 0}, ("4:4:4", False, "Baseline DCT")),
        ({"subsampling": 1}, ("4:2:2", False, "Baseline DCT")),
        ({"subsampling": 2, "progressive": True}, ("4:2:0", True, "Progressive DCT")),
    ],
)
def test_a_jpegs_frame_is_told(options, expected):
    details = find_blocks(encode(make_corners(), "JPEG", **options), "JPEG").details
    assert (details.subsampling, details.progressive, details.compression) == expected
    assert details.bits == 8
    assert find_blocks(encode(make_corners().convert("L"), "JPEG"), "JPEG").details.subsampling == ""


def test_a_webp_keeps_all_in_chunks():
    webp = encode(
        make_corners(), "WEBP", lossless=True, exif=EXIF, xmp=make_xmp(), icc_profile=make_srgb_profile()
    )
    found = find_blocks(append_riff_chunks(webp, make_riff_chunk(b"C2PA", b"jumb")), "WEBP")
    assert found.exif.endswith(EXIF)
    assert (found.xmp, found.icc) == ((make_xmp(),), make_srgb_profile())
    assert found.content_credentials
    assert found.details == PictureDetails(bits=8, compression="VP8L (lossless)")


def test_a_films_frames_are_added_up():
    frames = [Image.new("RGB", (8, 8), (80 * step, 0, 0)) for step in range(3)]
    for name in ("WEBP", "GIF"):
        film = encode(frames[0], name, save_all=True, append_images=frames[1:], duration=250)
        assert find_blocks(film, name).details.duration_ms == 750


def test_a_gif_keeps_xmp_bare_and_comments_in_blocks():
    trailer = bytes((1, *range(255, -1, -1), 0))
    gif = encode(Image.linear_gradient("L").quantize(8), "GIF", comment=b"hello")
    application = b"\x21\xff\x0bXMP DataXMP" + make_xmp() + trailer
    at = 13 + 3 * 2 ** ((gif[10] & 7) + 1)
    found = find_blocks(gif[:at] + application + gif[at:], "GIF")
    assert found.xmp == (make_xmp(),)
    assert found.comments == (b"hello",)
    assert found.details.palette == 8
    assert found.details.compression == "LZW"


@pytest.mark.parametrize("in_idat", [False, True])
def test_heic_keeps_items_in_places_of_their_own(in_idat):
    items = [
        (b"hvc1", b"", b"pixels"),
        (b"Exif", b"", struct.pack(">I", 6) + b"Exif\0\0" + EXIF),
        (b"mime", b"application/rdf+xml", make_xmp()),
    ]
    colour = make_box(b"colr", b"prof" + make_srgb_profile())
    credentials = make_box(b"uuid", bytes.fromhex("d8fec3d61b0e483c92975828877ec481") + bytes(4))
    found = find_blocks(make_media(items, colour, in_idat=in_idat) + credentials, "HEIF")
    assert (found.exif, found.xmp, found.icc) == (EXIF, (make_xmp(),), make_srgb_profile())
    assert found.content_credentials


@pytest.mark.skipif(not features.check("avif"), reason="Pillow was built without AVIF")
def test_an_avif_tells_its_blocks_and_pixels():
    avif = encode(make_corners(), "AVIF", exif=EXIF, xmp=make_xmp(), subsampling="4:4:4")
    found = find_blocks(avif, "AVIF")
    assert found.exif.endswith(EXIF)
    assert found.xmp == (make_xmp(),)
    assert found.details == PictureDetails(bits=8, subsampling="4:4:4", compression="AV1")


def test_a_tiff_keeps_blocks_in_tags():
    xmp, icc = make_xmp(), make_srgb_profile()
    tiff = make_tiff_block(
        [
            (0x0102, 3, 1, b"\0\x10"),
            (0x0103, 3, 1, b"\0\5"),
            (0x02BC, 1, len(xmp), xmp),
            (0x83BB, 7, len(make_iptc()), make_iptc()),
            (0x8773, 7, len(icc), icc),
            (0xCD41, 7, 4, b"jumb"),
        ]
    )
    found = find_blocks(tiff, "TIFF")
    assert (found.xmp, found.iptc, found.icc) == ((xmp,), make_iptc(), icc)
    assert found.content_credentials
    assert found.details == PictureDetails(bits=16, compression="LZW")
    inside = add_embedded(find_jpeg(make_segment(0xE1, b"Exif\0\0" + tiff)))
    assert (inside.xmp, inside.iptc, inside.icc) == ((xmp,), make_iptc(), icc)


def test_a_bmp_tells_its_pixels():
    assert find_blocks(encode(make_corners(), "BMP"), "BMP").details == PictureDetails(
        bits=8, compression="Uncompressed"
    )
    assert find_blocks(encode(Image.linear_gradient("L").convert("P"), "BMP"), "BMP").details.palette == 256


def test_boxes_that_overlap_or_lie_end_in_time():
    wide = struct.pack(">I", 0xFFFF_FFFF) + b"meta"
    data = make_box(b"ftyp", b"heic") + (wide + bytes(4) + struct.pack(">I", 0) + b"iinf" + bytes(6)) * 20_000
    places = struct.pack(">BxxxBBH", 1, 0x44, 0x44, 0xFFFF)
    nested = make_box(
        b"meta", bytes(4) + make_box(b"iinf", b"\0\0\0\0\0\1") + make_box(b"iloc", places) * 4000
    )
    started = time.monotonic()
    find_blocks(data, "HEIF")
    find_blocks(make_box(b"ftyp", b"heic") + nested, "HEIF")
    assert time.monotonic() - started < 2


def test_an_item_longer_than_any_is_cut():
    items = [(b"mime", b"application/rdf+xml", bytes(3_000_000))]
    assert len(find_blocks(make_media(items), "HEIF").xmp[0]) <= 2 * 1024 * 1024 + 1


def test_a_flood_of_segments_is_capped():
    assert len(list(walk_segments(b"\xff\xd8" + make_segment(0xFE, b"") * 9000))) == SEGMENTS_LIMIT


@given(st.binary(max_size=300))
def test_any_boxes_lie_inside(data):
    for box in walk_boxes(data, 0, len(data)):
        assert 0 <= box.at < box.start <= len(data)
        assert box.end <= len(data)


HEADS = {
    "JPEG": b"\xff\xd8\xff",
    "PNG": b"\x89PNG\r\n\x1a\n",
    "GIF": b"GIF89a\1\0\1\0\0\0\0",
    "WEBP": b"RIFF\xff\xff\xff\xffWEBP",
    "BMP": b"BM" + bytes(12),
    "AVIF": make_box(b"ftyp", b"avif"),
    "HEIF": make_box(b"ftyp", b"heic"),
    "TIFF": b"MM\0*\0\0\0\x08",
}


@given(st.sampled_from(sorted(FINDERS)), st.binary(max_size=400))
def test_any_bytes_of_any_format_are_walked_without_an_error(name, rest):
    find_blocks(HEADS[name] + rest, name)


GOOD = {
    "JPEG": insert_segments(
        JPEG,
        make_segment(0xE1, XMP + b'<x xmpNote:HasExtendedXMP="' + DIGEST + b'"/>'),
        make_extension(0, b"abc", 3),
    ),
    "GIF": encode(make_corners().quantize(8), "GIF", comment=b"hello"),
    "WEBP": encode(make_corners(), "WEBP", exif=EXIF, xmp=make_xmp()),
    "BMP": encode(make_corners().quantize(8), "BMP"),
    "HEIF": make_media([(b"Exif", b"", bytes(4) + EXIF), (b"mime", b"application/rdf+xml", make_xmp())]),
    "TIFF": make_tiff_block([(0x02BC, 1, 9, b"<x></x>  "), (0x0103, 3, 1, b"\0\5")]),
}


@given(st.data())
def test_a_good_file_with_bytes_changed_is_walked_without_an_error(data):
    name = data.draw(st.sampled_from(sorted(GOOD)))
    changed = bytearray(GOOD[name])
    first = 8 if name == "TIFF" else 4
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(first, min(len(changed) - 1, first + 400)))
        changed[at] = data.draw(st.integers(0, 255))
    find_blocks(bytes(changed), name)

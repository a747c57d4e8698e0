"""The embedded thumbnail from a head: upright, without bars, within bounds."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from gallery_app.imaging.heic_preview import blank_thumbnail_references
from gallery_app.imaging.preview import cut_bars, find_app1_exif, make_preview
from gallery_app.imaging.refusal import Refused
from tests.imaging.samples import (
    encode,
    make_app1,
    make_corners,
    make_exif_with_thumbnail,
    make_jpeg_head,
    make_jpeg_with_exif,
    read_corners,
)
from tests.shared_material import PICTURES_DIR, needs_pictures


def make_thumbnail(image: Image.Image | None = None) -> bytes:
    return encode(image or make_corners(160, 120), "JPEG", quality=95, subsampling=0)


@pytest.mark.parametrize(
    ("orientation", "corners"), [(1, [0, 1, 2, 3]), (6, [3, 0, 1, 2]), (8, [1, 2, 3, 0])]
)
def test_a_head_without_a_frame_is_enough(orientation, corners):
    head = make_jpeg_head(make_exif_with_thumbnail(make_thumbnail(), orientation=orientation))
    preview = make_preview(head, "JPEG")
    assert preview is not None
    assert read_corners(preview) == corners


def test_the_segment_may_stand_behind_others():
    exif = make_exif_with_thumbnail(make_thumbnail())
    jfif = b"\xff\xe0\x00\x10JFIF\0\1\1\0\0\1\0\1\0\0"
    xmp = b"\xff\xe1\x00\x08http:x"[:8] + b"xx"
    assert find_app1_exif(b"\xff\xd8" + jfif + xmp + b"\xff\xff" + make_app1(exif)) == exif


def test_a_thumbnail_that_is_not_wholly_there_is_none():
    head = make_jpeg_head(make_exif_with_thumbnail(make_thumbnail()))
    assert make_preview(head[:-1], "JPEG") is None
    assert make_preview(head[:40], "JPEG") is None
    assert make_preview(make_jpeg_with_exif(make_corners(), b"MM\0*\0\0\0\x08\0\0"), "JPEG") is None
    assert make_preview(encode(make_corners(), "PNG"), "PNG") is None


def test_a_broken_thumbnail_is_refused():
    broken = make_thumbnail()[:300].ljust(600, b"\x55")
    with pytest.raises(Refused, match="damaged"):
        make_preview(make_jpeg_head(make_exif_with_thumbnail(broken)), "JPEG")


def test_letterbox_bars_are_cut_by_the_true_proportion():
    boxed = Image.new("RGB", (160, 120), "black")
    boxed.paste(make_corners(160, 107), (0, 7))
    head = make_jpeg_head(make_exif_with_thumbnail(make_thumbnail(boxed), size=(6000, 4000)))
    preview = make_preview(head, "JPEG")
    assert preview is not None
    assert preview.size == (160, 107)


def test_pillarbox_bars_are_cut_too():
    boxed = Image.new("RGB", (160, 120), "black")
    boxed.paste(Image.new("RGB", (90, 120), "white"), (35, 0))
    assert cut_bars(boxed, (3000, 4000)).size == (90, 120)


@pytest.mark.parametrize("real", [None, (4000, 3000), (4032, 3024)])
def test_nothing_is_cut_without_need(real):
    black = Image.new("RGB", (160, 120), "black")
    assert cut_bars(black, real).size == (160, 120)


def test_bright_edges_are_picture():
    assert cut_bars(make_corners(160, 120), (6000, 4000)).size == (160, 120)


@given(st.binary(max_size=400))
def test_any_bytes_are_walked_without_an_error(rest):
    found = find_app1_exif(b"\xff\xd8" + rest)
    assert found is None or found in rest


@given(st.lists(st.tuples(st.integers(0, 255), st.integers(0, 40), st.binary(max_size=40)), max_size=80))
def test_any_segments_are_walked_without_an_error(segments):
    data = b"\xff\xd8" + b"".join(
        bytes((0xFF, marker)) + length.to_bytes(2, "big") + body for marker, length, body in segments
    )
    found = find_app1_exif(data)
    assert found is None or len(found) <= 40


@given(st.data())
def test_a_good_head_with_bytes_changed_is_shown_refused_or_nothing(data):
    head = bytearray(make_jpeg_head(make_exif_with_thumbnail(make_thumbnail())))
    for _ in range(data.draw(st.integers(1, 6))):
        head[data.draw(st.integers(2, 1300))] = data.draw(st.integers(0, 255))
    try:
        preview = make_preview(bytes(head), "JPEG")
    except Refused:
        return
    assert preview is None or max(preview.size) <= 256


@given(st.binary(max_size=300))
def test_any_boxes_are_walked_without_an_error(data):
    patched = blank_thumbnail_references(data)
    assert patched is None or len(patched) == len(data)


def make_box(kind: bytes, body: bytes) -> bytes:
    return (8 + len(body)).to_bytes(4, "big") + kind + body


def test_only_references_in_their_place_are_blanked():
    reference = make_box(b"thmb", b"\0\2\0\1\0\1")
    meta = make_box(b"meta", bytes(4) + make_box(b"iref", bytes(4) + reference))
    assert blank_thumbnail_references(make_box(b"ftyp", b"heic") + meta) is not None
    assert blank_thumbnail_references(make_box(b"mdat", reference)) is None


def test_without_the_extra_a_heic_shows_the_jpeg_in_its_exif(monkeypatch):
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    exif = make_exif_with_thumbnail(make_thumbnail(), orientation=6)
    head = make_box(b"ftyp", b"heic\0\0\0\0mif1heic") + make_box(b"mdat", b"\0\0\0\6Exif\0\0" + exif)
    preview = make_preview(head, "HEIF")
    assert preview is not None
    assert read_corners(preview) == [3, 0, 1, 2]
    assert make_preview(make_box(b"ftyp", b"heic\0\0\0\0mif1heic"), "HEIF") is None


@needs_pictures
@pytest.mark.parametrize("name", sorted(path.name for path in (PICTURES_DIR / "cameras").glob("*.HEIC")))
def test_32_kib_of_a_phones_heic_give_its_thumbnail(name):
    pytest.importorskip("pi_heif", reason="the extra heif is not installed")
    data = (PICTURES_DIR / "cameras" / name).read_bytes()
    preview = make_preview(data[: 32 * 1024], "HEIF")
    assert preview is not None
    assert max(preview.size) == 256
    assert (preview.width < preview.height) == (name == "Apple_iPhone_13_Pro_IMG_8565.HEIC")


@needs_pictures
def test_64_kib_of_camera_jpegs_give_their_thumbnail():
    heads = [path.read_bytes()[: 64 * 1024] for path in sorted((PICTURES_DIR / "cameras").glob("*.JPG"))]
    previews = [make_preview(head, "JPEG") for head in heads]
    assert sum(preview is not None for preview in previews) == len(heads) == 19

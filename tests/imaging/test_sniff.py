"""Formats are told by their first bytes, and nothing makes the sniffer fail."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gallery_app.domain.errors import DamagedPicture, GalleryError, NotAFile, NotAPicture, PictureUnsafe
from gallery_app.imaging.sniff import CONTENT_TYPES, MAGIC, sniff
from tests.imaging.samples import encode, make_corners


@pytest.mark.parametrize(
    ("name", "content_type"),
    [
        ("JPEG", "image/jpeg"),
        ("PNG", "image/png"),
        ("GIF", "image/gif"),
        ("WEBP", "image/webp"),
        ("BMP", "image/bmp"),
        ("TIFF", "image/tiff"),
        ("AVIF", "image/avif"),
        ("ICO", "image/vnd.microsoft.icon"),
    ],
)
def test_what_pillow_writes_is_named(name, content_type):
    found = sniff(encode(make_corners(), name))
    assert (found.format, found.content_type) == (name, content_type)


@pytest.mark.parametrize(
    ("major", "compatible", "format_name", "content_type"),
    [
        (b"heic", b"mif1heic", "HEIF", "image/heic"),
        (b"mif1", b"mif1heic", "HEIF", "image/heic"),
        (b"mif1", b"mif1miaf", "HEIF", "image/heif"),
        (b"mif1", b"avifmif1", "AVIF", "image/avif"),
        (b"avis", b"avis", "AVIF", "image/avif"),
    ],
)
def test_base_media_files_are_told_by_their_brands(major, compatible, format_name, content_type):
    head = (16 + len(compatible)).to_bytes(4, "big") + b"ftyp" + major + b"\0\0\0\0" + compatible
    found = sniff(head + b"\0\0\0\x08free")
    assert (found.format, found.content_type) == (format_name, content_type)


def test_a_brand_behind_the_ftyp_box_is_not_believed():
    with pytest.raises(NotAPicture, match="film"):
        sniff(b"\0\0\0\x10ftypisom\0\0\0\0" + b"avifheic")


@pytest.mark.parametrize("data", [b"", b"\0" * 100])
def test_nothing_is_damaged(data):
    with pytest.raises(DamagedPicture, match="Empty"):
        sniff(data)


@pytest.mark.parametrize(
    "page",
    [
        b"<!DOCTYPE html><title>Sign in</title>",
        b"\xef\xbb\xbf  \r\n<html>",
        b'<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
        b'{"error": "expired"}',
        b'\n[{"code": 1}]',
        "<html>".encode("utf-16"),
    ],
)
def test_pages_are_called_pages(page):
    with pytest.raises(NotAFile):
        sniff(page)


@pytest.mark.parametrize(
    "svg",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        b'<?xml version="1.0"?>\n<!-- x -->\n<SVG onload="x()">',
        "<svg/>".encode("utf-16-le"),
    ],
)
def test_svg_is_unsafe(svg):
    with pytest.raises(PictureUnsafe, match="SVG, not shown for safety"):
        sniff(svg)


def test_postscript_is_unsafe():
    with pytest.raises(PictureUnsafe, match="PostScript"):
        sniff(b"%!PS-Adobe-3.0 EPSF-3.0")


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"8BPS\0\x01", "Photoshop"),
        (b"\xff\x0a..", "JPEG XL"),
    ],
)
def test_other_files_are_named_in_the_message(head, kind):
    with pytest.raises(NotAPicture, match=kind):
        sniff(head)


def test_plain_text_is_no_picture():
    with pytest.raises(NotAPicture, match="Not a picture"):
        sniff(b"Dear support,")


@given(
    st.binary(max_size=200) | st.builds(lambda a, b: a[0] + b, st.sampled_from(MAGIC), st.binary(max_size=64))
)
@example(b"\0\0\0\0ftyp")
@example(b"RIFF\0\0\0\0WEBP")
@example(b"BM")
def test_every_head_gets_a_format_or_an_expected_error(head):
    try:
        found = sniff(head)
    except GalleryError:
        return
    assert found.format in CONTENT_TYPES
    assert found.content_type.startswith("image/")

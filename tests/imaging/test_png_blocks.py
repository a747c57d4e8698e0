"""Texts and blocks of a PNG: plain, compressed, international; bombs are cut."""

import struct
import time
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from gallery_app.domain.metadata import METADATA_TEXT_LIMIT
from gallery_app.imaging.png_blocks import BROKEN_TEXT, find_png_blocks
from gallery_app.imaging.png_chunks import walk_chunks
from gallery_app.imaging.png_text import LONG_LIMIT_BYTES, TEXT_LIMIT_BYTES, read_raw_profile, read_text
from tests.imaging.block_samples import insert_chunks, make_chunk, make_iptc, make_resource, make_xmp
from tests.imaging.samples import encode, make_corners, make_srgb_profile

PNG = encode(make_corners(), "PNG")


def find(*chunks: bytes):
    return find_png_blocks(insert_chunks(PNG, *chunks))


def make_international(key: bytes, text: bytes, *, language: bytes = b"", packed: bool = False) -> bytes:
    body = zlib.compress(text) if packed else text
    return make_chunk(b"iTXt", key + b"\0" + bytes((packed, 0)) + language + b"\0key\0" + body)


def make_raw_profile(name: bytes, block: bytes) -> bytes:
    digits = block.hex().encode()
    lines = b"\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    text = b"\n" + name + b"\n%8d\n" % len(block) + lines + b"\n"
    return make_chunk(b"zTXt", b"Raw profile type " + name + b"\0\0" + zlib.compress(text))


@pytest.mark.parametrize(
    ("chunk", "name", "value"),
    [
        (make_chunk(b"tEXt", b"Author\0Ren\xe9"), "Author", "René"),
        (make_chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"long")), "Comment", "long"),
        (make_international(b"Title", "Grüße".encode(), language=b"de"), "Title[de]", "Grüße"),
        (make_international(b"Title", "Grüße".encode(), packed=True), "Title", "Grüße"),
        (make_chunk(b"pHYs", struct.pack(">IIB", 3780, 3780, 1)), "Pixels per unit X", 3780),
        (make_chunk(b"gAMA", struct.pack(">I", 45_455)), "Gamma", 0.45455),
        (
            make_chunk(b"tIME", struct.pack(">H5B", 2026, 1, 2, 3, 4, 5)),
            "Modification time",
            "2026:01:02 03:04:05",
        ),
        (make_chunk(b"sRGB", b"\1"), "Rendering intent", 1),
        (make_chunk(b"tEXt", b"\0nothing"), "?", "nothing"),
    ],
)
def test_each_kind_of_chunk_is_told(chunk, name, value):
    assert {tag.name: tag.value for tag in find(chunk).tags}[name] == value


def test_blocks_of_other_standards_are_found():
    exif = b"MM\0*\0\0\0\x08\0\0\0\0\0\0"
    found = find(
        make_chunk(b"eXIf", exif),
        make_international(b"XML:com.adobe.xmp", make_xmp()),
        make_raw_profile(b"iptc", make_resource(0x0404, make_iptc())),
        make_chunk(b"iCCP", b"name\0\0" + zlib.compress(make_srgb_profile())),
        make_chunk(b"caBX", b"jumb"),
    )
    assert (found.exif, found.xmp) == (exif, (make_xmp(),))
    assert found.photoshop == make_resource(0x0404, make_iptc())
    assert found.icc == make_srgb_profile()
    assert found.content_credentials
    assert found.tags == ()


def test_raw_profiles_of_a_jpegs_segment_are_exif_or_xmp():
    assert find(make_raw_profile(b"APP1", b"Exif\0\0MM\0*")).exif == b"Exif\0\0MM\0*"
    assert find(make_raw_profile(b"APP1", b"http://ns.adobe.com/xap/1.0/\0<x/>")).xmp == (b"<x/>",)


def test_bombs_are_cut_and_say_so():
    bomb = zlib.compress(bytes(50_000_000).replace(b"\0", b"x"), 9)
    started = time.monotonic()
    found = find(*[make_chunk(b"zTXt", b"Key\0\0" + bomb)] * 20, make_chunk(b"iCCP", b"n\0\0" + bomb))
    assert time.monotonic() - started < 2
    assert {tag.value for tag in found.tags} == {"x" * (METADATA_TEXT_LIMIT - 1) + "…"}
    assert (
        len(find(make_international(b"XML:com.adobe.xmp", bytes(9_000_000), packed=True)).xmp[0]) < 5_000_000
    )


def test_a_broken_text_costs_itself():
    found = find(
        make_chunk(b"zTXt", b"Key\0\0junk"), make_chunk(b"tEXt", b"no key"), make_chunk(b"tEXt", b"A\0b")
    )
    assert [tag.value for tag in found.tags] == ["b"]
    assert found.warnings == (BROKEN_TEXT,)


def test_how_the_pixels_are_stored():
    details = find_png_blocks(encode(Image.linear_gradient("L").quantize(16), "PNG")).details
    assert (details.bits, details.palette, details.progressive) == (4, 16, False)
    frames = [Image.new("RGB", (8, 8), (step, 0, 0)) for step in range(3)]
    film = encode(frames[0], "PNG", save_all=True, append_images=frames[1:], duration=250)
    assert find_png_blocks(film).details.duration_ms == 750
    assert find_png_blocks(PNG).details.duration_ms is None


@given(st.binary(max_size=300))
def test_any_chunks_are_walked_without_an_error(rest):
    for _, data in walk_chunks(PNG[:8] + rest):
        assert len(data) <= len(rest)
    find_png_blocks(PNG[:8] + rest)


@given(st.sampled_from([b"tEXt", b"zTXt", b"iTXt"]), st.binary(max_size=120))
def test_any_text_is_read_or_refused(kind, data):
    try:
        text = read_text(kind, data)
    except (ValueError, zlib.error):
        return
    assert len(text.raw) <= TEXT_LIMIT_BYTES + 1


@given(st.text(max_size=200))
def test_any_raw_profile_is_read_or_refused(text):
    try:
        assert len(read_raw_profile(text)) <= LONG_LIMIT_BYTES
    except ValueError:
        return


@given(st.data())
def test_a_good_file_with_bytes_changed_is_walked_without_an_error(data):
    good = insert_chunks(
        PNG,
        make_chunk(b"zTXt", b"A\0\0" + zlib.compress(b"b" * 99)),
        make_raw_profile(b"exif", b"Exif\0\0MM\0*"),
    )
    changed = bytearray(good)
    for _ in range(data.draw(st.integers(1, 6))):
        changed[data.draw(st.integers(8, len(changed) - 1))] = data.draw(st.integers(0, 255))
    find_png_blocks(bytes(changed))

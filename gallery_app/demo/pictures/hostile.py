"""Files that are broken, lie or attack: small, and made without drawing where that is possible."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from typing import Final

from gallery_app.demo.pictures import exif
from gallery_app.demo.pictures.drawers import draw_picture
from gallery_app.demo.pictures.recipe import Recipe

SMALL = Recipe("checkout_page", 600, "png", 960, 600)
PHOTO = Recipe("parcel", 600, "jpeg", 1200, 900)
PNG_START = b"\x89PNG\r\n\x1a\n"


def _chunk(kind: bytes, body: bytes = b"") -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _header(width: int, height: int, depth: int = 8, colour: int = 2) -> bytes:
    return _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))


def _save(recipe: Recipe, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    draw_picture(recipe).convert("RGB").save(out, kind, **options)
    return out.getvalue()


def _jpeg(extra: bytes = b"") -> bytes:
    """A good photo with `extra` segments behind its start marker."""
    data = _save(PHOTO, "JPEG", quality=78)
    return data[:2] + extra + data[2:]


def _exif_segment(block: bytes) -> bytes:
    body = b"Exif\0\0" + block
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _bomb_png() -> bytes:
    """30 000 x 30 000 black points, one bit each: 112 MB of rows in 110 KB."""
    packer = zlib.compressobj(9)
    row = bytes(1 + 30_000 // 8)
    packed = b"".join(packer.compress(row * 100) for _ in range(300)) + packer.flush()
    return PNG_START + _header(30_000, 30_000, 1, 0) + _chunk(b"IDAT", packed) + _chunk(b"IEND")


def _bomb_gif() -> bytes:
    screen = struct.pack("<HHBBB", 65_535, 65_535, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    picture = b"\x2c" + struct.pack("<HHHHB", 0, 0, 65_535, 65_535, 0) + b"\2\2\x4c\1\0"
    return b"GIF89a" + screen + picture + b"\x3b"


def _bomb_jpeg() -> bytes:
    """A small photo whose header claims 65 000 x 65 000 points."""
    data = _save(Recipe("badge", 601, "jpeg", 180, 60), "JPEG")
    frame = data.index(b"\xff\xc0")
    return data[: frame + 5] + struct.pack(">HH", 65_000, 65_000) + data[frame + 9 :]


def _bomb_tiff() -> bytes:
    entries = [
        exif.long(256, 60_000),
        exif.long(257, 60_000),
        exif.short(258, 8),
        exif.short(259, 8),
        exif.short(262, 1),
        exif.long(273, 400),
        exif.short(277, 1),
        exif.long(278, 60_000),
        exif.long(279, 4_000),
    ]
    packed = zlib.compress(bytes(2_000_000), 9)
    return (b"MM\0*\0\0\0\x08" + exif.write_ifd(entries, 8)).ljust(400, b"\0") + packed.ljust(4_000, b"\0")


def _bomb_text_png() -> bytes:
    """A good picture with a compressed text of 100 MB."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(100)) + packer.flush()
    data = _save(SMALL, "PNG")
    return data[:33] + _chunk(b"zTXt", b"Comment\0\0" + packed) + data[33:]


def _scan_bomb() -> bytes:
    """A progressive photo with 4 000 more scans, each cheap to send and dear to decode."""
    data = _save(Recipe("parcel", 602, "jpeg", 2000, 1500), "JPEG", quality=60, progressive=True)
    scan = data.rindex(b"\xff\xda")
    refining = b"\xff\xda\0\x08\1\1\0\1\x3f\x10\0\0\0\0"
    return data[:scan] + refining * 4_000 + data[scan:]


def _frame_bomb_apng() -> bytes:
    data = _save(Recipe("badge", 603, "png", 180, 60), "PNG")
    return data[:33] + _chunk(b"acTL", struct.pack(">II", 4_000_000_000, 0)) + data[33:]


def _frame_bomb_gif() -> bytes:
    """50 000 frames of one point on a screen of 8 000 x 8 000."""
    start = b"GIF89a" + struct.pack("<HHBBB", 8_000, 8_000, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    frame = b"\x2c" + struct.pack("<HHHHB", 7_999, 7_999, 1, 1, 0) + b"\2\2\x44\1\0"
    return start + frame * 50_000 + b"\x3b"


def _truncated(data: bytes, part: float) -> bytes:
    return data[: int(len(data) * part)]


def _broken_crc() -> bytes:
    data = bytearray(_save(SMALL, "PNG"))
    data[29] ^= 0xFF
    return bytes(data)


def _polyglot() -> bytes:
    """A photo that is also a web page, and ends as an empty ZIP archive."""
    script = b"--><script>document.title='polyglot'</script><!--"
    comment = b"\xff\xfe" + struct.pack(">H", len(script) + 2) + script
    return _jpeg(comment) + b"PK\5\6" + bytes(18)


def _ifd_loop() -> bytes:
    """EXIF whose directories point to themselves."""
    entries = [exif.text(0x010F, "Loop"), exif.long(0x8769, 8), exif.long(0x8825, 8)]
    return _jpeg(_exif_segment(b"MM\0*\0\0\0\x08" + exif.write_ifd(entries, 8, 8)))


def _exif_text() -> bytes:
    entries = [
        exif.text(0x010E, "<script>alert(1)</script> \u202egnp.exe \x1b[31mred\x07 line\r\nline\u2028line"),
        exif.text(0x010F, "Maker\0hidden behind a zero"),
        exif.text(0x0110, "M" * 20_000),
        exif.text(0x013B, "\u200b\u2066Ana\u2069\ufeff"),
        (0x8298, exif.ASCII, 6, b"\xff\xfe\xe9\xa0\x80\0"),
        exif.text(0x0132, "0000:00:00 99:99:99"),
    ]
    return _jpeg(_exif_segment(b"MM\0*\0\0\0\x08" + exif.write_ifd(entries, 8)))


def _exif_types() -> bytes:
    """Tags of the wrong type: orientation as text, zero denominators, counts of nonsense."""
    entries = [
        exif.text(0x0112, "6"),
        exif.ratio(0x011A, (72, 0)),
        exif.ratio(0x011B, (0, 0)),
        (0x010F, exif.SHORT, 3, b"\0\1\0\2\0\3"),
        (0x0110, 99, 4, b"????"),
        exif.long(0x0128, 4_000_000_000),
    ]
    return _jpeg(_exif_segment(b"MM\0*\0\0\0\x08" + exif.write_ifd(entries, 8)))


def _exif_offsets() -> bytes:
    """Values and directories that would lie far behind the end."""
    block = b"MM\0*\0\0\0\x08" + struct.pack(">H", 3)
    block += struct.pack(">HHII", 0x010F, exif.ASCII, 0xFFFFFFF0, 0xFFFFFF00)
    block += struct.pack(">HHII", 0x8769, exif.LONG, 1, 0x7FFFFFFF)
    block += struct.pack(">HHII", 0x8825, exif.LONG, 0xFFFFFFFF, 60_000)
    return _jpeg(_exif_segment(block + struct.pack(">I", 0xFFFFFFFF)))


def _lying_bmp() -> bytes:
    """Claims 40 000 x -40 000 points and has none."""
    info = struct.pack("<IiiHHIIiiII", 40, 40_000, -40_000, 1, 24, 0, 0, 2835, 2835, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + 64, 0, 0, 54) + info + bytes(64)


HTML: Final = (
    b"<!DOCTYPE html><html><head><title>Invoice</title></head><body><script>1</script></body></html>"
)
XML: Final = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code>'
    b"<Message>Request has expired</Message></Error>"
)
JSON: Final = b'{"code":"access_denied","message":"You are not authorized to perform this action."}'
SVG: Final = (
    b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="alert(1)">'
    b'<script>alert(2)</script><image xlink:href="https://tracker.example.net/p.gif"/><text>&b;&x;</text></svg>'
)
KINDS: Final[dict[str, Callable[[], bytes]]] = {
    "bomb_png": _bomb_png,
    "bomb_gif": _bomb_gif,
    "bomb_jpeg": _bomb_jpeg,
    "bomb_tiff": _bomb_tiff,
    "bomb_text_png": _bomb_text_png,
    "scan_bomb": _scan_bomb,
    "frame_bomb_apng": _frame_bomb_apng,
    "frame_bomb_gif": _frame_bomb_gif,
    "svg_script": lambda: SVG,
    "html_page": lambda: HTML,
    "xml_error": lambda: XML,
    "json_error": lambda: JSON,
    "program": lambda: b"MZ\x90\0" + bytes(56) + b"\x80\0\0\0" + bytes(64) + b"PE\0\0" + bytes(400),
    "empty": lambda: b"",
    "eleven_bytes": lambda: b"hello world",
    "truncated_jpeg": lambda: _truncated(_save(PHOTO, "JPEG", quality=78), 0.55),
    "truncated_png": lambda: _truncated(_save(SMALL, "PNG"), 0.6),
    "broken_crc": _broken_crc,
    "png_as_jpg": lambda: _save(SMALL, "PNG"),
    "png_plain": lambda: _save(SMALL, "PNG"),
    "jpeg_plain": _jpeg,
    "polyglot": _polyglot,
    "ifd_loop": _ifd_loop,
    "exif_text": _exif_text,
    "exif_types": _exif_types,
    "exif_offsets": _exif_offsets,
    "fake_heic": lambda: b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(range(256)) * 4,
    "lying_bmp": _lying_bmp,
}


def make_hostile(kind: str) -> bytes:
    """The bytes of a hostile file; KeyError for an unknown kind."""
    return KINDS[kind]()

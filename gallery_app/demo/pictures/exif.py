"""Writes EXIF blocks: camera, dates, position, owner, and the small preview that phones embed."""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence

from gallery_app.demo.pictures.recipe import Recipe

ASCII, SHORT, LONG, RATIONAL, UNDEFINED, BYTE = 2, 3, 4, 5, 7, 1
Entry = tuple[int, int, int, bytes]
# camera: maker, model, software, lens, f-number, focal length in mm
CAMERAS = {
    "Apple iPhone 13 Pro": (
        "Apple",
        "iPhone 13 Pro",
        "17.4.1",
        "iPhone 13 Pro back triple camera 5.7mm f/1.5",
        1.5,
        5.7,
    ),
    "Apple iPhone SE": (
        "Apple",
        "iPhone SE (2nd generation)",
        "16.7.2",
        "iPhone SE back camera 3.99mm f/1.8",
        1.8,
        3.99,
    ),
    "samsung SM-G991B": ("samsung", "SM-G991B", "G991BXXS9FXA1", "", 1.8, 5.4),
    "samsung SM-A546B": ("samsung", "SM-A546B", "A546BXXS7BXB1", "", 1.8, 5.5),
    "Google Pixel 7": (
        "Google",
        "Pixel 7",
        "HDR+ 1.0.540104767zd",
        "Pixel 7 back camera 6.81mm f/1.85",
        1.85,
        6.81,
    ),
    "Canon EOS RP": ("Canon", "Canon EOS RP", "", "RF24-105mm F4-7.1 IS STM", 5.6, 50.0),
}
PLACES = ((38.7139, -9.1394), (51.5145, -0.0755), (53.5453, 9.9967), (48.2082, 16.3738), (45.7640, 4.8357))


def text(tag: int, value: str) -> Entry:
    """An entry of text in UTF-8, with its final zero."""
    raw = value.encode("utf-8") + b"\0"
    return tag, ASCII, len(raw), raw


def short(tag: int, value: int) -> Entry:
    """An entry of one 16-bit number."""
    return tag, SHORT, 1, struct.pack(">H", value)


def long(tag: int, value: int) -> Entry:
    """An entry of one 32-bit number."""
    return tag, LONG, 1, struct.pack(">I", value)


def ratio(tag: int, *values: tuple[int, int]) -> Entry:
    """An entry of fractions."""
    return tag, RATIONAL, len(values), b"".join(struct.pack(">II", *value) for value in values)


def fraction(tag: int, value: float, over: int = 100) -> Entry:
    """An entry of one fraction with the given denominator."""
    return ratio(tag, (round(value * over), over))


def undefined(tag: int, raw: bytes) -> Entry:
    """An entry of raw bytes."""
    return tag, UNDEFINED, len(raw), raw


def write_ifd(entries: Sequence[Entry], start: int, next_ifd: int = 0) -> bytes:
    """One directory at offset `start`, with the values that do not fit in four bytes behind it."""
    ordered = sorted(entries, key=lambda entry: entry[0])
    head = struct.pack(">H", len(ordered))
    data_at = start + 2 + 12 * len(ordered) + 4
    data = b""
    for tag, kind, count, raw in ordered:
        if len(raw) <= 4:
            head += struct.pack(">HHI", tag, kind, count) + raw.ljust(4, b"\0")
            continue
        head += struct.pack(">HHII", tag, kind, count, data_at + len(data))
        data += raw + b"\0" * (len(raw) % 2)
    return head + struct.pack(">I", next_ifd) + data


def make_exif(recipe: Recipe, preview: bytes = b"") -> bytes:
    """The payload of an APP1 segment, big-endian, without the "Exif" header."""
    rng = random.Random(f"exif {recipe.kind} {recipe.variant}")
    maker, model, software, lens, f_number, focal = CAMERAS[recipe.camera]
    taken = recipe.taken or "2026:03:14 09:26:53"
    first = [
        text(0x010F, maker),
        text(0x0110, model),
        short(0x0112, recipe.orientation),
        ratio(0x011A, (72, 1)),
        ratio(0x011B, (72, 1)),
        short(0x0128, 2),
        text(0x0131, software or "1.6.0"),
        text(0x0132, taken),
    ]
    if maker == "Canon":
        first += [text(0x013B, "Marie Dubois"), text(0x8298, "Northwind Foods, quality lab")]
    detail = _make_detail(recipe, rng, taken, lens=lens, f_number=f_number, focal=focal)
    position = _make_position(rng, taken) if recipe.gps else []
    return _lay_out(first, detail, position, preview)


def _make_detail(
    recipe: Recipe, rng: random.Random, taken: str, *, lens: str, f_number: float, focal: float
) -> list[Entry]:
    turned = recipe.orientation > 4
    width, height = (recipe.height, recipe.width) if turned else (recipe.width, recipe.height)
    entries = [
        ratio(0x829A, (1, rng.choice((30, 60, 120, 250, 500)))),
        fraction(0x829D, f_number),
        short(0x8822, 2),
        short(0x8827, rng.choice((50, 80, 125, 320, 640, 1250))),
        undefined(0x9000, b"0232"),
        text(0x9003, taken),
        text(0x9004, taken),
        text(0x9010, "+01:00"),
        text(0x9011, "+01:00"),
        undefined(0x9101, b"\1\2\3\0"),
        fraction(0x9204, rng.choice((-0.3, 0.0, 0.0, 0.7)) + 2),
        short(0x9207, 5),
        short(0x9209, rng.choice((16, 24, 25))),
        fraction(0x920A, focal),
        undefined(0xA000, b"0100"),
        short(0xA001, 1),
        long(0xA002, width),
        long(0xA003, height),
        short(0xA402, 0),
        short(0xA403, 0),
        short(0xA405, rng.choice((24, 26, 28, 50))),
        short(0xA406, 0),
        text(0x9291, f"{rng.randint(0, 999):03d}"),
    ]
    if lens:
        entries.append(text(0xA434, lens))
    if recipe.camera.startswith("Canon"):
        entries += [text(0xA430, "Marie Dubois"), text(0xA431, f"0330{rng.randint(10**7, 10**8 - 1)}")]
    return entries


def _make_position(rng: random.Random, taken: str) -> list[Entry]:
    latitude, longitude = rng.choice(PLACES)
    latitude, longitude = latitude + rng.uniform(-0.02, 0.02), longitude + rng.uniform(-0.02, 0.02)
    hour, minute, second = (int(part) for part in taken[11:].split(":"))
    return [
        (0x0000, BYTE, 4, b"\2\3\0\0"),
        text(0x0001, "N" if latitude >= 0 else "S"),
        ratio(0x0002, *_degrees(latitude)),
        text(0x0003, "E" if longitude >= 0 else "W"),
        ratio(0x0004, *_degrees(longitude)),
        (0x0005, BYTE, 1, b"\0"),
        fraction(0x0006, rng.uniform(2, 240)),
        ratio(0x0007, (hour, 1), (minute, 1), (second, 1)),
        text(0x0010, "T"),
        fraction(0x0011, rng.uniform(0, 359)),
        text(0x001D, taken[:10]),
    ]


def _degrees(value: float) -> tuple[tuple[int, int], tuple[int, int], tuple[int, int]]:
    seconds = abs(value) * 3600
    return (int(seconds // 3600), 1), (int(seconds % 3600 // 60), 1), (round(seconds % 60 * 100), 100)


def _lay_out(first: list[Entry], detail: list[Entry], position: list[Entry], preview: bytes) -> bytes:
    """Puts the directories behind one another; their offsets are found by a first pass with zeros."""
    pointers = [long(0x8769, 0)] + ([long(0x8825, 0)] if position else [])
    detail_at = 8 + len(write_ifd([*first, *pointers], 8))
    position_at = detail_at + len(write_ifd(detail, detail_at))
    preview_at = position_at + (len(write_ifd(position, position_at)) if position else 0)
    pointers = [long(0x8769, detail_at)] + ([long(0x8825, position_at)] if position else [])
    block = b"MM\0*" + struct.pack(">I", 8)
    block += write_ifd([*first, *pointers], 8, preview_at if preview else 0)
    block += write_ifd(detail, detail_at)
    block += write_ifd(position, position_at) if position else b""
    return block + (_write_preview(preview, preview_at) if preview else b"")


def _write_preview(preview: bytes, start: int) -> bytes:
    entries = [
        short(0x0103, 6),
        ratio(0x011A, (72, 1)),
        ratio(0x011B, (72, 1)),
        short(0x0128, 2),
        long(0x0202, len(preview)),
    ]
    data_at = start + len(write_ifd([*entries, long(0x0201, 0)], start))
    return write_ifd([*entries, long(0x0201, data_at)], start) + preview

"""Head and descriptions of an ICC profile (ICC.1:2022, 7.2, 9.2, 10)."""

import struct
from collections.abc import Iterator
from typing import Final

from gallery_app.domain.metadata import MetadataGroup, MetadataTag, MetadataValue
from gallery_app.domain.translation import mark
from gallery_app.imaging.blocks import Part
from gallery_app.imaging.limits import ICC_LIMIT_BYTES
from gallery_app.imaging.plain_text import make_report_text
from gallery_app.imaging.tag_values import decode_text

HEAD_BYTES: Final = 128
PROFILE_MARK: Final = b"acsp"
TAGS_LIMIT: Final = 256
RECORDS_LIMIT: Final = 200
TEXT_LIMIT_BYTES: Final = 16 * 1024
LETTERS: Final = {
    4: "CMM type",
    12: "Profile class",
    16: "Colour space",
    20: "Connection space",
    40: "Primary platform",
    48: "Device manufacturer",
    52: "Device model",
    80: "Creator",
}
"""Fields of four letters, by where they stand."""
DESCRIPTIONS: Final = {
    b"desc": "Description",
    b"cprt": "Copyright",
    b"dmnd": "Device manufacturer description",
    b"dmdd": "Device model description",
    b"vued": "Viewing conditions description",
    b"targ": "Characterization target",
    b"tech": "Technology",
}
TOO_LARGE: Final = mark("The colour profile is too large to be read")


def read_icc(untrusted: bytes) -> Part:
    """Raises ValueError for what is no profile; a broken description is left out."""
    if len(untrusted) < HEAD_BYTES or untrusted[36:40] != PROFILE_MARK:
        raise ValueError("no ICC profile")
    tags = [*_read_head(untrusted), *_read_descriptions(untrusted)]
    return Part(tuple(tags), (TOO_LARGE,) if len(untrusted) > ICC_LIMIT_BYTES else ())


def _read_head(data: bytes) -> Iterator[MetadataTag]:
    major, minor = data[8], data[9]
    yield _make_tag("Profile version", f"{major}.{minor >> 4}.{minor & 15}")
    for at, name in LETTERS.items():
        letters = make_report_text(decode_text(data[at : at + 4].rstrip(b"\x00 ")))
        if letters:
            yield _make_tag(name, letters)
    moment = struct.unpack_from(">6H", data, 24)
    if any(moment):
        yield _make_tag("Created", "{:04}:{:02}:{:02} {:02}:{:02}:{:02}".format(*moment))
    yield _make_tag("Flags", int.from_bytes(data[44:48], "big"))
    yield _make_tag("Device attributes", int.from_bytes(data[56:64], "big"))
    yield _make_tag("Rendering intent", int.from_bytes(data[64:68], "big"))
    yield _make_tag("Illuminant", tuple(value / 65536 for value in struct.unpack_from(">3i", data, 68)))
    if any(data[84:100]):
        yield _make_tag("Profile ID", f"0x{data[84:100].hex()}")


def _read_descriptions(data: bytes) -> Iterator[MetadataTag]:
    (promised,) = struct.unpack_from(">I", data.ljust(HEAD_BYTES + 4, b"\x00"), HEAD_BYTES)
    for index in range(min(promised, TAGS_LIMIT)):
        at = HEAD_BYTES + 4 + 12 * index
        if at + 12 > len(data):
            return
        kind, start, size = struct.unpack_from(">4sII", data, at)
        name = DESCRIPTIONS.get(kind)
        if name is None or start + 8 > len(data):
            continue
        text = make_report_text(_read_text(data[start : start + min(size, TEXT_LIMIT_BYTES)]))
        if text:
            yield _make_tag(name, text)


def _read_text(element: bytes) -> str:
    """`text`, `desc` (version 2), `mluc` (version 4) and `sig `; empty for any other type."""
    kind = element[:4]
    if kind == b"text":
        return decode_text(element[8:].split(b"\x00")[0])
    if kind == b"sig ":
        return decode_text(element[8:12].rstrip(b"\x00 "))
    if kind == b"desc":
        (length,) = struct.unpack_from(">I", element.ljust(12, b"\x00"), 8)
        return decode_text(element[12 : 12 + length].split(b"\x00")[0])
    return _read_languages(element) if kind == b"mluc" else ""


def _read_languages(element: bytes) -> str:
    """The English text if there is one, else the first (10.15)."""
    if len(element) < 16:
        return ""
    count, width = struct.unpack_from(">II", element, 8)
    texts: dict[bytes, str] = {}
    for index in range(min(count, RECORDS_LIMIT) if width >= 12 else 0):
        at = 16 + index * width
        if at + 12 > len(element):
            break
        language, length, start = struct.unpack_from(">2s2xII", element, at)
        raw = element[start : start + length]
        texts.setdefault(language, raw.decode("utf-16-be", "ignore").rstrip("\x00"))
    return texts.get(b"en") or next(iter(texts.values()), "")


def _make_tag(name: str, value: MetadataValue) -> MetadataTag:
    return MetadataTag(MetadataGroup.ICC, "", name, value)

"""IPTC's Information Interchange Model (IIM 4.2) and the image resource of Photoshop that holds it."""

import struct
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.metadata import MetadataGroup, MetadataTag, MetadataValue
from gallery_app.domain.translation import mark
from gallery_app.imaging.blocks import Part
from gallery_app.imaging.iptc_names import DATA_SETS, RECORDS, DataSet
from gallery_app.imaging.limits import REPORT_TAGS, REPORT_TEXTS_LIMIT
from gallery_app.imaging.plain_text import make_report_text
from gallery_app.imaging.tag_values import decode_text

TAG_MARK: Final = 0x1C
LONG_LENGTH: Final = 0x8000
DATA_SETS_LIMIT: Final = 1000
RESOURCE_MARK: Final = b"8BIM"
RESOURCES_LIMIT: Final = 500
IPTC_RESOURCE: Final = 0x0404
CODED_CHARACTER_SET: Final = (1, 90)
UTF_8: Final = b"\x1b%G"
CUT: Final = mark("The IPTC data ends too early")


@dataclass(frozen=True, slots=True)
class _Found:
    """One data set as it stands."""

    record: int
    number: int
    payload: bytes


def find_iptc(untrusted_photoshop: bytes) -> bytes:
    """The IPTC resource among Photoshop's image resources; empty if there is none.

    A run of data sets without resources around it is given back as it is.
    """
    at = 0
    data = untrusted_photoshop
    if data[:1] == bytes((TAG_MARK,)):
        return data
    for _ in range(RESOURCES_LIMIT):
        if data[at : at + 4] != RESOURCE_MARK or at + 12 > len(data):
            return b""
        (number,) = struct.unpack_from(">H", data, at + 4)
        at += 6 + _make_even(1 + data[at + 6])  # a name: its length, then its letters
        if at + 4 > len(data):
            return b""
        (size,) = struct.unpack_from(">I", data, at)
        if number == IPTC_RESOURCE:
            return data[at + 4 : at + 4 + size]
        at += 4 + _make_even(size)
    return b""


def read_iptc(untrusted: bytes) -> Part:
    """Every data set; one that is given several times (key words, authors) is a run of texts."""
    found, is_whole = _walk_data_sets(untrusted)
    text_code = next((one.payload for one in found if (one.record, one.number) == CODED_CHARACTER_SET), b"")
    gathered: dict[tuple[int, int], list[MetadataValue]] = {}
    for one in found:
        gathered.setdefault((one.record, one.number), []).append(
            _read_value(one, is_utf_8=text_code == UTF_8)
        )
    tags = tuple(_make_tag(record, number, values) for (record, number), values in gathered.items())
    return Part(tags, () if is_whole else (CUT,))


def _walk_data_sets(data: bytes) -> tuple[list[_Found], bool]:
    """What there is, and whether it went well to the end; zeros behind it are padding."""
    found: list[_Found] = []
    at = 0
    while at + 5 <= len(data) and data[at] == TAG_MARK and len(found) < DATA_SETS_LIMIT:
        record, number, length = struct.unpack_from(">BBH", data, at + 1)
        at += 5
        if length & LONG_LENGTH:
            wide = length & ~LONG_LENGTH
            length = int.from_bytes(data[at : at + wide], "big") if wide <= 4 else len(data)
            at += wide
        if at + length > len(data):
            return found, False
        found.append(_Found(record, number, data[at : at + length]))
        at += length
    return found, not data[at:].strip(b"\x00")


def _read_value(one: _Found, *, is_utf_8: bool) -> MetadataValue:
    known = DATA_SETS.get((one.record, one.number))
    payload = one.payload[: REPORT_TAGS.payload_bytes]
    if known is not None and known.is_number and 1 <= len(payload) <= 8:
        return int.from_bytes(payload, "big")
    text = payload.decode("utf-8", "replace") if is_utf_8 else decode_text(payload)
    if (known is None or known.is_bytes) and not text.isprintable():
        return _write_hex(payload)
    return make_report_text(text)


def _write_hex(payload: bytes) -> str:
    more = "…" if len(payload) > REPORT_TAGS.hex_bytes else ""
    return f"0x{payload[: REPORT_TAGS.hex_bytes].hex()}{more}"


def _make_tag(record: int, number: int, values: list[MetadataValue]) -> MetadataTag:
    known = DATA_SETS.get((record, number), DataSet(f"Tag{record}:{number:03}"))
    value = values[0] if len(values) == 1 else tuple(str(each) for each in values[:REPORT_TEXTS_LIMIT])
    place = RECORDS.get(record, f"Record {record}")
    return MetadataTag(MetadataGroup.IPTC, place, known.name, value, number)


def _make_even(count: int) -> int:
    return count + count % 2

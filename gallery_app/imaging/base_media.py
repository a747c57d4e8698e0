"""Boxes of HEIC and AVIF (ISO 14496-12) and the items that they keep beside the pixels (ISO 23008-12)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gallery_app.imaging.blocks import Blocks
from gallery_app.imaging.limits import ICC_LIMIT_BYTES, XMP_LIMIT_BYTES

BOXES_LIMIT: Final = 256
ITEMS_LIMIT: Final = 4096
EXTENTS_LIMIT: Final = 64
ITEM_LIMIT_BYTES: Final = XMP_LIMIT_BYTES
TEXT_LIMIT_BYTES: Final = 256
FULL_BOX_BYTES: Final = 4
EXIF_ITEM: Final = b"Exif"
XMP_TYPE: Final = b"application/rdf+xml"
C2PA_UUID: Final = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its four letters, where its head starts and where its content lies."""

    kind: bytes
    at: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item's bytes are: (offset, length) of each extent; in the file or in the box `idat`."""

    extents: tuple[tuple[int, int], ...]
    in_idat: bool


def walk_boxes(data: bytes, start: int, end: int, kind: bytes | None = None) -> Iterator[Box]:
    """The boxes (of one kind) directly between `start` and `end`, BOXES_LIMIT at most (4.2)."""
    at, end = start, min(end, len(data))
    for _ in range(BOXES_LIMIT):
        if at + 8 > end:
            return
        size, name = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1 and at + 16 <= end:
            (size,), head = struct.unpack_from(">Q", data, at + 8), 16
        size = end - at if size == 0 else size
        if size < head:
            return
        if kind in (None, name):
            yield Box(name, at, at + head, min(at + size, end))
        at += size


def find_base_media_blocks(untrusted: bytes) -> Blocks:
    """EXIF and XMP items, the colour profile, and C2PA's box."""
    whole = len(untrusted)
    credentials = any(
        untrusted[box.start : box.start + 16] == C2PA_UUID for box in walk_boxes(untrusted, 0, whole, b"uuid")
    )
    meta = next(walk_boxes(untrusted, 0, whole, b"meta"), None)
    if meta is None:
        return Blocks(content_credentials=credentials)
    items = {kind: item for item, kind in _list_items(untrusted, meta) if kind in (EXIF_ITEM, XMP_TYPE)}
    places = dict(_list_places(untrusted, meta)) if items else {}
    exif, xmp = (
        _read_item(untrusted, meta, places.get(items.get(kind, -1))) for kind in (EXIF_ITEM, XMP_TYPE)
    )
    return Blocks(
        exif=_skip_to_tiff(exif),
        xmp=(xmp,) if xmp else (),
        icc=_find_profile(untrusted, meta),
        content_credentials=credentials,
    )


def find_properties(untrusted: bytes, meta: Box) -> Iterator[Box]:
    """The item properties (`iprp`, `ipco`): sizes, profiles, turns, decoder settings."""
    for group in walk_boxes(untrusted, meta.start + FULL_BOX_BYTES, meta.end, b"iprp"):
        for container in walk_boxes(untrusted, group.start, group.end, b"ipco"):
            yield from walk_boxes(untrusted, container.start, container.end)


def _list_items(data: bytes, meta: Box) -> Iterator[tuple[int, bytes]]:
    """Number and type of each item (`iinf`); for a `mime` item its content type."""
    for group in walk_boxes(data, meta.start + FULL_BOX_BYTES, meta.end, b"iinf"):
        head = FULL_BOX_BYTES + (2 if data[group.start : group.start + 1] == b"\0" else 4)
        for entry in walk_boxes(data, group.start + head, group.end, b"infe"):
            reader = Reader(data, entry.start, entry.end)
            version = reader.number(1)
            reader.skip(3)
            if version not in (2, 3):
                continue
            item = reader.number(2 if version == 2 else 4)
            reader.skip(2)
            kind = reader.take(4)
            if kind == b"mime":
                _, kind = reader.text(), reader.text()
            yield item, kind


def _list_places(data: bytes, meta: Box) -> Iterator[tuple[int, Place]]:
    """Where each item lies (`iloc`, ISO 14496-12, 8.11.3)."""
    for box in walk_boxes(data, meta.start + FULL_BOX_BYTES, meta.end, b"iloc"):
        reader = Reader(data, box.start, box.end)
        version = reader.number(1)
        reader.skip(3)
        widths, more_widths = reader.number(1), reader.number(1)
        wide = 4 if version == 2 else 2
        for _ in range(min(reader.number(wide), ITEMS_LIMIT)):
            if reader.is_at_end:
                return
            item = reader.number(wide)
            method = reader.number(2) & 0x0F if version in (1, 2) else 0
            reader.skip(2)
            base = reader.number(more_widths >> 4)
            extents = []
            for _ in range(min(reader.number(2), EXTENTS_LIMIT)):
                reader.skip(more_widths & 0x0F if version in (1, 2) else 0)
                offset, length = reader.number(widths >> 4), reader.number(widths & 0x0F)
                extents.append((base + offset, length))
            yield item, Place(tuple(extents), in_idat=method == 1)


def _read_item(data: bytes, meta: Box, place: Place | None) -> bytes:
    """The item's bytes, ITEM_LIMIT_BYTES and one more at most, so that a longer one can be told."""
    if place is None:
        return b""
    start, end = 0, len(data)
    if place.in_idat:
        idat = next(walk_boxes(data, meta.start + FULL_BOX_BYTES, meta.end, b"idat"), None)
        if idat is None:
            return b""
        start, end = idat.start, idat.end
    room = ITEM_LIMIT_BYTES + 1
    parts = []
    for offset, length in place.extents:
        part = data[start + offset : min(start + offset + length, end, start + offset + room)]
        room -= len(part)
        parts.append(part)
    return b"".join(parts)


def _skip_to_tiff(item: bytes) -> bytes:
    """An Exif item starts with the distance from behind it to the TIFF header (ISO 23008-12, A.2.1)."""
    if len(item) < 4:
        return b""
    (distance,) = struct.unpack_from(">I", item)
    return item[4 + distance :]


def _find_profile(data: bytes, meta: Box) -> bytes:
    for box in find_properties(data, meta):
        if box.kind == b"colr" and data[box.start : box.start + 4] in (b"prof", b"rICC"):
            return data[box.start + 4 : min(box.end, box.start + ICC_LIMIT_BYTES + 5)]
    return b""


class Reader:
    """Big-endian numbers one behind the other; behind the end all is 0 and empty."""

    def __init__(self, data: bytes, start: int, end: int) -> None:
        """Read from `start`, never beyond `end`."""
        self._data, self._at, self._end = data, start, min(end, len(data))

    @property
    def is_at_end(self) -> bool:
        """Nothing is left."""
        return self._at >= self._end

    def take(self, count: int) -> bytes:
        """The next bytes; fewer at the end."""
        taken = self._data[self._at : min(self._at + count, self._end)]
        self._at += count
        return taken

    def number(self, count: int) -> int:
        """The next `count` bytes as a number; 0 for none."""
        return int.from_bytes(self.take(count), "big")

    def skip(self, count: int) -> None:
        """Pass `count` bytes over."""
        self._at += count

    def text(self) -> bytes:
        """Up to the next zero byte, which is passed too; TEXT_LIMIT_BYTES at most."""
        found = self._data[self._at : min(self._at + TEXT_LIMIT_BYTES, self._end)].partition(b"\0")[0]
        self._at += len(found) + 1
        return found

"""The thumbnail item of a HEIC, from its first bytes.

The decoder lists pictures but not thumbnails. So the reference that makes an item a thumbnail (`thmb` in the
`iref` box, ISO 23008-12, 6.4.4) is blanked in a copy, and the item is listed like any other picture.
"""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from PIL import Image

from gallery_app.imaging.refusal import Refused

BOXES_LIMIT: Final = 256
THUMBNAIL_EDGE_LIMIT_PX: Final = 1024


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its four letters, where its head starts and where its content lies."""

    kind: bytes
    at: int
    start: int
    end: int


def find_heic_thumbnail(untrusted_head: bytes) -> Image.Image | None:
    """The decoded thumbnail, upright (HEIC keeps the turn as a property of the item).

    None without thumbnail or without the extra `heif`; Refused if it is broken or not wholly in the head.
    """
    patched = blank_thumbnail_references(untrusted_head)
    if patched is None:
        return None
    try:
        import pi_heif  # noqa: PLC0415 - an optional extra
    except ImportError:
        return None
    try:
        return _decode_smallest(pi_heif.open_heif(patched, convert_hdr_to_8bit=True))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - decoders of foreign bytes raise nearly everything
        raise Refused("damaged_picture") from None


def blank_thumbnail_references(untrusted_head: bytes) -> bytes | None:
    """A copy in which no item is called a thumbnail; None if none was."""
    patched = bytearray(untrusted_head)
    found = False
    for meta in _walk(untrusted_head, 0, len(untrusted_head), b"meta"):
        for references in _walk(untrusted_head, meta.start + 4, meta.end, b"iref"):
            for reference in _walk(untrusted_head, references.start + 4, references.end, b"thmb"):
                patched[reference.at + 4 : reference.at + 8] = b"free"
                found = True
    return bytes(patched) if found else None


def _decode_smallest(pictures: Iterable[Any]) -> Image.Image | None:
    small = [picture for picture in pictures if max(picture.size) <= THUMBNAIL_EDGE_LIMIT_PX]
    if not small:
        return None
    image: Image.Image = min(small, key=lambda picture: picture.size[0] * picture.size[1]).to_pillow()
    return image


def _walk(data: bytes, start: int, end: int, kind: bytes) -> Iterator[Box]:
    """The boxes of one kind directly between `start` and `end` (ISO 14496-12, 4.2)."""
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
        if name == kind:
            yield Box(name, at, at + head, min(at + size, end))
        at += size

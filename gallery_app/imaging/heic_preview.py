"""The thumbnail item of a HEIC, from its first bytes.

The decoder lists pictures but not thumbnails. So the reference that makes an item a thumbnail (`thmb` in the
`iref` box, ISO 23008-12, 6.4.4) is blanked in a copy, and the item is listed like any other picture.
"""

from collections.abc import Iterable
from typing import Any, Final

from PIL import Image

from gallery_app.imaging.base_media import walk_boxes
from gallery_app.imaging.refusal import Refused

THUMBNAIL_EDGE_LIMIT_PX: Final = 1024


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
    for meta in walk_boxes(untrusted_head, 0, len(untrusted_head), b"meta"):
        for references in walk_boxes(untrusted_head, meta.start + 4, meta.end, b"iref"):
            for reference in walk_boxes(untrusted_head, references.start + 4, references.end, b"thmb"):
                patched[reference.at + 4 : reference.at + 8] = b"free"
                found = True
    return bytes(patched) if found else None


def _decode_smallest(pictures: Iterable[Any]) -> Image.Image | None:
    small = [picture for picture in pictures if max(picture.size) <= THUMBNAIL_EDGE_LIMIT_PX]
    if not small:
        return None
    image: Image.Image = min(small, key=lambda picture: picture.size[0] * picture.size[1]).to_pillow()
    return image

"""Does the embedded thumbnail show the same picture? One that was edited later often keeps its old one."""

from typing import Final

from gallery_app.imaging.analysis import make_difference_hash
from gallery_app.imaging.preview import make_exif_preview

SAME_PICTURE_LIMIT: Final = 16


def differs_from_embedded(untrusted_exif: bytes, difference_hash: str) -> bool | None:
    """None without an embedded thumbnail. Raises Refused if there is one and it is broken.

    Compared by difference hash, of 64 bits; both pictures upright, the bars of the small one cut off.
    """
    preview = make_exif_preview(untrusted_exif)
    if preview is None:
        return None
    other = make_difference_hash(preview.convert("L"))
    return (int(other, 16) ^ int(difference_hash, 16)).bit_count() > SAME_PICTURE_LIMIT

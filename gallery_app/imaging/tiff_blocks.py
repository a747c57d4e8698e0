"""Blocks of other standards inside IFD0 of a TIFF file or an EXIF block; how a TIFF stores its pixels."""

from typing import Final

from gallery_app.domain.metadata import PictureDetails
from gallery_app.domain.metadata_choices import CHOICES
from gallery_app.imaging.blocks import Blocks
from gallery_app.imaging.exif_tags import (
    C2PA_TAG,
    ICC_TAG,
    IPTC_TAG,
    PHOTOSHOP_TAG,
    XMP_TAG,
    open_exif,
)
from gallery_app.imaging.ifd import Directory, Tiff
from gallery_app.imaging.limits import ICC_LIMIT_BYTES, XMP_LIMIT_BYTES

BITS, COMPRESSION, COLOUR_MAP = 0x0102, 0x0103, 0x0140
BLOCK_LIMIT_BYTES: Final = XMP_LIMIT_BYTES


def find_tiff_blocks(untrusted: bytes) -> Blocks:
    """A TIFF file is its own EXIF block."""
    tiff = open_exif(untrusted)
    first = next(tiff.walk_chain(), None)
    details = _find_details(tiff, first) if first else PictureDetails()
    return _find_embedded(untrusted, tiff, first, details)


def find_embedded_blocks(untrusted_exif: bytes) -> Blocks:
    """XMP, IPTC, Photoshop's resources, ICC and C2PA that IFD0 of an EXIF block points to."""
    tiff = open_exif(untrusted_exif)
    return _find_embedded(b"", tiff, next(tiff.walk_chain(), None), PictureDetails())


def _find_embedded(exif: bytes, tiff: Tiff, first: Directory | None, details: PictureDetails) -> Blocks:
    def find(tag: int, limit_bytes: int) -> bytes:
        entry = first.entries.get(tag) if first else None
        return (tiff.find_bytes(entry.at, min(entry.size_bytes, limit_bytes + 1)) if entry else None) or b""

    xmp = find(XMP_TAG, XMP_LIMIT_BYTES)
    return Blocks(
        exif=exif,
        xmp=(xmp,) if xmp else (),
        iptc=find(IPTC_TAG, BLOCK_LIMIT_BYTES),
        photoshop=find(PHOTOSHOP_TAG, BLOCK_LIMIT_BYTES),
        icc=find(ICC_TAG, ICC_LIMIT_BYTES),
        content_credentials=first is not None and C2PA_TAG in first.entries,
        details=details,
    )


def _find_details(tiff: Tiff, first: Directory) -> PictureDetails:
    def find(tag: int) -> int | None:
        entry = first.entries.get(tag)
        numbers = tiff.read_numbers(entry) if entry else ()
        return int(numbers[0]) if numbers else None

    bits, compression = find(BITS), find(COMPRESSION)
    colours = first.entries.get(COLOUR_MAP)
    return PictureDetails(
        bits=bits if bits and 1 <= bits <= 64 else None,
        palette=colours.count // 3 or None if colours and colours.count < 3 * 65_536 else None,
        compression=CHOICES["Compression"].get(compression, "") if compression is not None else "",
    )

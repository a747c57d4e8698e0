"""Which EXIF tags a copy keeps: by lists of what may stay, so that an unknown tag is taken out."""

import re
from typing import Final

from gallery_app.domain.copying import Strip
from gallery_app.domain.exif import ExifReport, ExifTag
from gallery_app.domain.inspect_privacy import find_personal_kind
from gallery_app.domain.inspect_rows import Personal
from gallery_app.domain.metadata import MetadataGroup, MetadataTag

_NUMBERS: Final = frozenset(
    (
        0x829A, 0x829D, 0x8822, 0x8827, 0x8830, 0x8832,  # exposure time, f-number, program, sensitivity
        0x9201, 0x9202, 0x9203, 0x9204, 0x9205, 0x9206, 0x9207, 0x9208, 0x9209, 0x920A,  # to focal length
        0xA20E, 0xA20F, 0xA210, 0xA217, 0xA300, 0xA301,  # sensor, file source, scene type
        0xA401, 0xA402, 0xA403, 0xA404, 0xA405, 0xA406, 0xA407, 0xA408, 0xA409, 0xA40A, 0xA40C,
        0xA432,  # what the lens can do
    )
)  # fmt: skip
"""How it was taken (EXIF 2.32, 4.6.5): of the Exif directory, and only where they are numbers."""
_LENS, _LENS_NUMBERS = 0xA432, 4
_MOMENTS: Final = frozenset((0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292))
"""Dates, their zones and fractions; only where they look like that."""
_NAMES: Final = frozenset((0x010F, 0x0110, 0xA433, 0xA434))
"""Make and model of the camera and the lens."""
_MOMENT: Final = re.compile(r"[0-9][0-9:. ]{0,30}|[+-][0-9]{2}:[0-9]{2}")

_OF_THE_FILE: Final = frozenset(
    (
        0x00FE, 0x00FF, 0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0107, 0x0108, 0x0109, 0x010A, 0x0111,
        0x0112, 0x0115, 0x0116, 0x0117, 0x0118, 0x0119, 0x011C, 0x0120, 0x0121, 0x0122, 0x0123, 0x0124,
        0x0125, 0x012D, 0x013D, 0x013E, 0x013F, 0x0140, 0x0141, 0x0142, 0x0143, 0x0144, 0x0145, 0x014A,
        0x014C, 0x0150, 0x0152, 0x0153, 0x0154, 0x0155, 0x0156, 0x015B, 0x0200, 0x0201, 0x0202, 0x0203,
        0x0205, 0x0206, 0x0207, 0x0208, 0x0209, 0x0211, 0x0212, 0x0213, 0x0214, 0x02BC, 0x83BB, 0x8649,
        0x8769, 0x8773, 0x8825, 0x9101, 0x9102, 0x9214, 0x927C, 0xA001, 0xA002, 0xA003, 0xA005, 0xA214,
        0xA302, 0xC4A5, 0xC634, 0xCD41,
    )
)  # fmt: skip
"""How the original's own bytes and pixels lie (TIFF 6.0), its orientation and colours, where its subject is;
pointers, blocks of other standards, makers' notes. None of it is true of the copy, or can be read."""
_KEPT_GPS: Final = frozenset((*range(0x08), *range(0x0C, 0x1B), 0x1D, 0x1E, 0x1F))
"""Position, time, movement and direction (EXIF 2.32, 4.6.6)."""
_BYTES: Final = "0x"
_UNKNOWN: Final = "Tag0x"
_DIRECTORIES: Final = ("IFD0", "Exif")


def list_kept_tags(exif: ExifReport | None, strip: Strip) -> tuple[ExifTag, ...]:
    """The tags that a copy has, in the order of the original's; each number of a directory once."""
    if exif is None or strip is Strip.ALL:
        return ()
    kept: dict[tuple[str, int], ExifTag] = {}
    for tag in exif.tags:
        if _is_kept(tag, strip):
            kept.setdefault((tag.ifd, tag.number), tag)
    return tuple(kept.values())


def _is_kept(tag: ExifTag, strip: Strip) -> bool:
    if tag.ifd == "GPS":
        return strip is Strip.NONE and tag.number in _KEPT_GPS and not _is_bytes(tag)
    if tag.ifd not in _DIRECTORIES or tag.value in ("", ()):
        return False
    if _tells_of_camera(tag):
        return True
    if strip is Strip.KEEP_CAMERA or tag.number == _LENS or tag.number in _OF_THE_FILE or _is_bytes(tag):
        return False
    return strip is Strip.NONE or not _may_tell_place(tag)


def _tells_of_camera(tag: ExifTag) -> bool:
    text = tag.value if isinstance(tag.value, str) else None
    if tag.number == _LENS and not (isinstance(tag.value, tuple) and len(tag.value) == _LENS_NUMBERS):
        return False  # one of its four was no number, and the others would be taken for it
    if tag.number in _NUMBERS:
        return text is None and tag.ifd == "Exif"
    if text is None or _is_bytes(tag):
        return False
    return tag.number in _NAMES or (tag.number in _MOMENTS and _MOMENT.fullmatch(text) is not None)


def _is_bytes(tag: ExifTag) -> bool:
    """Bytes whose meaning nobody knows came as `0x…` text."""
    return isinstance(tag.value, str) and tag.value.startswith(_BYTES)


def _may_tell_place(tag: ExifTag) -> bool:
    """A tag without a known name may: nobody knows what it says."""
    if tag.name.startswith(_UNKNOWN):
        return True
    named = MetadataTag(MetadataGroup.EXIF, tag.ifd, tag.name, tag.value, tag.number)
    return find_personal_kind(named) is Personal.PLACE

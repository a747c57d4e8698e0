"""How a person reads the value of a tag: `1/120 s`, `f/1.8`, `Rotated 90° clockwise`."""

from collections.abc import Callable
from typing import Final

from gallery_app.domain.metadata import MetadataGroup, MetadataTag, MetadataValue
from gallery_app.domain.metadata_choices import CHOICES, GPS_CHOICES, ICC_CHOICES, IPTC_CHOICES, PNG_CHOICES
from gallery_app.domain.metadata_numbers import read_numbers, say_plainly
from gallery_app.domain.metadata_places import GPS_SAYERS, say_xmp_degrees
from gallery_app.domain.metadata_quantities import SAYERS
from gallery_app.domain.translation import tr

EXIF_NAMESPACES: Final = frozenset({"exif", "exifEX", "tiff", "aux"})
"""XMP namespaces whose properties have the names and the values of EXIF and TIFF."""
CODES: Final = {
    MetadataGroup.EXIF: CHOICES,
    MetadataGroup.GPS: GPS_CHOICES,
    MetadataGroup.IPTC: IPTC_CHOICES,
    MetadataGroup.XMP: {**CHOICES, **GPS_CHOICES},
    MetadataGroup.ICC: ICC_CHOICES,
    MetadataGroup.PNG: PNG_CHOICES,
    MetadataGroup.JFIF: PNG_CHOICES,
}


def say_value(tag: MetadataTag) -> str:
    """The value in words and units; one that the standard does not know stays as it is stored.

    Dates stay as written: they have no zone, or one of their own. Text is plain but of any length.
    """
    if tag.group is MetadataGroup.XMP:
        if tag.place not in EXIF_NAMESPACES:
            return say_plainly(tag.value)
        if tag.name in ("GPSLatitude", "GPSLongitude", "GPSDestLatitude", "GPSDestLongitude"):
            return say_xmp_degrees(tag.value)
    choice = _find_choice(tag)
    if choice is not None:
        return choice
    sayer = _find_sayer(tag)
    said = sayer(tag.value) if sayer else None
    return say_plainly(tag.value) if said is None else said


def _find_choice(tag: MetadataTag) -> str | None:
    choices = CODES.get(tag.group, {}).get(tag.name)
    if choices is None:
        return None
    code: object = tag.value
    if isinstance(code, str) and code not in choices:
        numbers = read_numbers(code)
        code = numbers[0] if len(numbers) == 1 else code
    if isinstance(code, tuple):
        return None
    known = choices.get(code)
    return tr(known) if known else tr("{value} (not in the standard)", value=say_plainly(tag.value))


def _find_sayer(tag: MetadataTag) -> Callable[[MetadataValue], str | None] | None:
    if tag.group is MetadataGroup.EXIF:
        return SAYERS.get(tag.name)
    if tag.group is MetadataGroup.GPS:
        return GPS_SAYERS.get(tag.name)
    if tag.group is MetadataGroup.XMP:
        return SAYERS.get(tag.name) or GPS_SAYERS.get(tag.name)
    return None

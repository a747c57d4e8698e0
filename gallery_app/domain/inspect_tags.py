"""Finds single values of a picture: in its metadata, else in what the catalog keeps of them."""

from collections.abc import Iterator
from typing import Final

from gallery_app.domain.exif import ExifReport
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.metadata import MetadataGroup, MetadataTag, MetadataValue

MAKE: Final = 0x010F
MODEL: Final = 0x0110
ORIENTATION: Final = 0x0112
CHANGED: Final = 0x0132
EXPOSURE: Final = 0x829A
F_NUMBER: Final = 0x829D
ISO: Final = 0x8827
TAKEN: Final = 0x9003
DIGITISED: Final = 0x9004
OFFSET_CHANGED: Final = 0x9010
OFFSET_TAKEN: Final = 0x9011
OFFSET_DIGITISED: Final = 0x9012
FLASH: Final = 0x9209
FOCAL_LENGTH: Final = 0x920A
FOCAL_LENGTH_35MM: Final = 0xA405
IMAGE_ID: Final = 0xA420
LENS_SERIAL: Final = 0xA435
GPS_TIME: Final = 0x0007
GPS_DIRECTION: Final = 0x0011
GPS_DATE: Final = 0x001D
"""Numbers of Exif 2.32, table 4 to 15."""


class TagReader:
    """Values by number (EXIF, GPS) or by name, whichever standard writes it how."""

    def __init__(self, inspection: Inspection) -> None:
        exif = inspection.info.exif if inspection.info is not None else ExifReport()
        self.exif = exif
        self.tags = inspection.report.tags if inspection.report is not None else make_tags(exif)

    def find(self, number: int, *places: str) -> MetadataValue | None:
        """The value of an EXIF tag; without `places` of IFD0 and Exif, in this order."""
        for place in places or ("IFD0", "Exif"):
            for tag in self.tags:
                if tag.number == number and tag.place == place and tag.group is not MetadataGroup.XMP:
                    return tag.value
        return None

    def find_text(self, number: int, *places: str) -> str:
        """The same as text; empty if there is none."""
        value = self.find(number, *places)
        return value.strip() if isinstance(value, str) else ""

    def find_number(self, number: int, *places: str) -> float | None:
        """The same as a number; of a run the first."""
        value = self.find(number, *places)
        first = value[0] if isinstance(value, tuple) and value else value
        return float(first) if isinstance(first, int | float) else None

    def list_named(self, *names: str) -> Iterator[MetadataTag]:
        """Every tag of these names beyond EXIF, spelt as in `plain_name`."""
        return (
            tag for tag in self.tags if tag.group is not MetadataGroup.EXIF and plain_name(tag.name) in names
        )


def make_tags(exif: ExifReport) -> tuple[MetadataTag, ...]:
    """What the catalog keeps of EXIF, as tags."""
    return tuple(
        MetadataTag(
            MetadataGroup.GPS if tag.ifd == "GPS" else MetadataGroup.EXIF,
            tag.ifd,
            tag.name,
            tag.value,
            tag.number,
        )
        for tag in exif.tags
    )


def plain_name(name: str) -> str:
    """Letters and digits alone: `By-line` and `Byline` are one name."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())

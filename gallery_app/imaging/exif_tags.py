"""All tags of an EXIF block, of all its directories, for a look at one picture."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.metadata import MetadataGroup, MetadataTag
from gallery_app.imaging.blocks import Part
from gallery_app.imaging.directories import POINTERS, SUB_POINTER, find_child, walk_directories
from gallery_app.imaging.ifd import Directory, Entry, Tiff
from gallery_app.imaging.jpeg_segments import EXIF_MARK
from gallery_app.imaging.limits import REPORT_TAGS
from gallery_app.imaging.metadata import MAKER_NOTE
from gallery_app.imaging.tag_names import name_tag
from gallery_app.imaging.tag_values import read_value

XMP_TAG, IPTC_TAG, PHOTOSHOP_TAG, ICC_TAG, C2PA_TAG = 0x02BC, 0x83BB, 0x8649, 0x8773, 0xCD41
BLOCKS: Final = frozenset({XMP_TAG, IPTC_TAG, PHOTOSHOP_TAG, ICC_TAG, C2PA_TAG})
"""Tags of IFD0 whose values are blocks of other standards, read as such."""
SOME_UNREAD: Final = "Some EXIF tags could not be read"


@dataclass(frozen=True, slots=True)
class ExifPart(Part):
    """With the size of the maker note, which is not read."""

    maker_note_bytes: int = 0


def open_exif(untrusted_exif: bytes) -> Tiff:
    """The TIFF structure of a block, with the mark `Exif` or not. ValueError if it is none."""
    return Tiff(untrusted_exif.removeprefix(EXIF_MARK), REPORT_TAGS)


def read_exif_tags(untrusted_exif: bytes) -> ExifPart:
    """Every tag, in the order of its directory. ValueError if there is no TIFF header."""
    tiff = open_exif(untrusted_exif)
    tags: list[MetadataTag] = []
    unread = maker_note_bytes = 0
    for place, directory in walk_directories(tiff):
        tags.extend(_read_directory(tiff, place, directory))
        unread += directory.unread
        if place == "Exif" and MAKER_NOTE in directory.entries:
            maker_note_bytes = directory.entries[MAKER_NOTE].size_bytes
    return ExifPart(tuple(tags), (SOME_UNREAD,) if unread else (), maker_note_bytes)


def _read_directory(tiff: Tiff, place: str, directory: Directory) -> Iterator[MetadataTag]:
    group = MetadataGroup.GPS if place == "GPS" else MetadataGroup.EXIF
    for number, entry in directory.entries.items():
        if (
            number in BLOCKS
            or (place == "Exif" and number == MAKER_NOTE)
            or _is_pointer(tiff, directory, entry)
        ):
            continue
        value = read_value(tiff, place, entry)
        if value is not None:
            yield MetadataTag(group, place, name_tag(place, number), value, number)


def _is_pointer(tiff: Tiff, directory: Directory, entry: Entry) -> bool:
    """Where a directory lies says nothing to a person; a broken pointer stays to be seen."""
    if entry.number == SUB_POINTER:
        return True
    return entry.number in POINTERS and find_child(tiff, directory, entry.number) is not None

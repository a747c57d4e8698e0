"""All tags of an EXIF block, of all its directories, for a look at one picture."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gallery_app.domain.metadata import MetadataGroup, MetadataTag
from gallery_app.domain.translation import mark
from gallery_app.imaging.blocks import Part
from gallery_app.imaging.directories import POINTERS, SUB_POINTER, find_child, walk_directories
from gallery_app.imaging.ifd import ASCII, UNDEFINED, Directory, Entry, Tiff
from gallery_app.imaging.jpeg_segments import EXIF_MARK
from gallery_app.imaging.limits import REPORT_TAGS, REPORT_TAGS_LIMIT
from gallery_app.imaging.metadata import MAKER_NOTE
from gallery_app.imaging.tag_names import name_tag
from gallery_app.imaging.tag_values import WINDOWS_TEXTS, read_value

XMP_TAG, IPTC_TAG, PHOTOSHOP_TAG, ICC_TAG, C2PA_TAG = 0x02BC, 0x83BB, 0x8649, 0x8773, 0xCD41
BLOCKS: Final = frozenset({XMP_TAG, IPTC_TAG, PHOTOSHOP_TAG, ICC_TAG, C2PA_TAG})
"""Tags of IFD0 whose values are blocks of other standards, read as such."""
SOME_UNREAD: Final = mark("Some EXIF tags could not be read")
SOME_CUT: Final = mark("Long lists of numbers were cut")


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
    is_cut = False
    for place, directory in walk_directories(tiff):
        if len(tags) > REPORT_TAGS_LIMIT:  # one more than are kept, so that it is said
            break
        tags.extend(_read_directory(tiff, place, directory))
        unread += directory.unread
        is_cut = is_cut or any(_is_long(entry) for entry in directory.entries.values())
        if place == "Exif" and MAKER_NOTE in directory.entries:
            maker_note_bytes = directory.entries[MAKER_NOTE].size_bytes
    warnings = (*((SOME_UNREAD,) if unread else ()), *((SOME_CUT,) if is_cut else ()))
    return ExifPart(tuple(tags), warnings, maker_note_bytes)


def _is_long(entry: Entry) -> bool:
    return (
        entry.kind not in (ASCII, UNDEFINED)
        and entry.number not in (*BLOCKS, *WINDOWS_TEXTS)
        and entry.count > REPORT_TAGS.numbers
    )


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

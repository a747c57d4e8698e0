"""Which directories an EXIF block has, and how they hang together."""

from collections.abc import Iterator
from typing import Final

from gallery_app.imaging.ifd import Directory, Tiff
from gallery_app.imaging.limits import FRAMES_LIMIT

EXIF_POINTER, GPS_POINTER, INTEROP_POINTER, SUB_POINTER = 0x8769, 0x8825, 0xA005, 0x014A
POINTERS: Final = frozenset({EXIF_POINTER, GPS_POINTER, INTEROP_POINTER})
SUB_DIRECTORIES_LIMIT: Final = 16
SUB_DEPTH_LIMIT: Final = 4

Named = tuple[str, Directory]


def find_child(tiff: Tiff, parent: Directory | None, pointer: int) -> Directory | None:
    """The directory that a tag of `parent` points to (Exif, GPS, Interop)."""
    entry = parent.entries.get(pointer) if parent else None
    numbers = tiff.read_numbers(entry) if entry else ()
    return tiff.read_directory(int(numbers[0])) if numbers else None


def walk_directories(tiff: Tiff) -> Iterator[Named]:
    """IFD0, Exif, GPS, Interop, IFD1; then IFD2 and on (pages), then what SubIFDs point to, each once."""
    chain = tiff.walk_chain()
    first = next(chain, None)
    exif = find_child(tiff, first, EXIF_POINTER)
    second = next(chain, None)
    found = (
        ("IFD0", first),
        ("Exif", exif),
        ("GPS", find_child(tiff, first, GPS_POINTER)),
        ("Interop", find_child(tiff, exif, INTEROP_POINTER)),
        ("IFD1", second),
    )
    yield from ((name, directory) for name, directory in found if directory is not None)
    parents = [directory for directory in (first, second) if directory is not None]
    for number, directory in enumerate(chain, start=2):
        parents.append(directory)
        yield f"IFD{number}", directory
    for number, directory in enumerate(_walk_children(tiff, parents), start=1):
        yield f"SubIFD{number}", directory


def _walk_children(tiff: Tiff, parents: list[Directory]) -> Iterator[Directory]:
    """Breadth first (DNG, raw files and some TIFFs nest them); a link to one seen before ends."""
    seen: set[int] = set()
    level = parents[:FRAMES_LIMIT]
    for _ in range(SUB_DEPTH_LIMIT):
        children = []
        for parent in level:
            for offset in _list_offsets(tiff, parent):
                if offset in seen or len(seen) >= SUB_DIRECTORIES_LIMIT:
                    continue
                seen.add(offset)
                child = tiff.read_directory(offset)
                if child is not None:
                    children.append(child)
                    yield child
        level = children


def _list_offsets(tiff: Tiff, parent: Directory) -> list[int]:
    entry = parent.entries.get(SUB_POINTER)
    return [int(number) for number in tiff.read_numbers(entry)] if entry else []

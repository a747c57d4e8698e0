"""EXIF of every directory as typed, cleaned and capped values.

Broken parts are left out; nothing here is a reason to lose the picture.
"""

import math
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from itertools import takewhile
from typing import Final, cast

from gallery_app.domain.exif import ExifReport, ExifTag, ExifValue, GpsPosition
from gallery_app.domain.translation import mark
from gallery_app.imaging.directories import POINTERS, walk_directories
from gallery_app.imaging.ifd import Directory, Tiff
from gallery_app.imaging.jpeg_segments import EXIF_MARK
from gallery_app.imaging.limits import METADATA_LIMIT_BYTES, TAGS_LIMIT
from gallery_app.imaging.tag_names import name_tag
from gallery_app.imaging.tag_values import read_value

CATALOG_DIRECTORIES: Final = frozenset({"IFD0", "Exif", "GPS", "Interop", "IFD1"})
ORIENTATION, MAKER_NOTE = 0x0112, 0x927C
THUMBNAIL_OFFSET, THUMBNAIL_LENGTH = 0x0201, 0x0202
ALTITUDES_M: Final = (-12_000.0, 100_000.0)


def read_exif(untrusted_exif: bytes) -> ExifReport:
    """Read an EXIF block (`Exif` mark or not) or a whole TIFF file; broken parts are left out."""
    try:
        tiff = Tiff(untrusted_exif.removeprefix(EXIF_MARK))
    except ValueError:
        return ExifReport(warnings=(mark("The EXIF data could not be read"),) if untrusted_exif else ())
    walk = walk_directories(tiff)
    directories = dict(takewhile(lambda named: named[0] in CATALOG_DIRECTORIES, walk))
    tags = _cap(tag for name, found in directories.items() for tag in _read_tags(tiff, name, found))
    return _make_report(tiff, directories, tags)


def find_orientation(tiff: Tiff, first: Directory) -> int:
    """1 to 8 whatever integer type it was written in; 1 for anything else."""
    entry = first.entries.get(ORIENTATION)
    value = read_value(tiff, "IFD0", entry) if entry else None
    number = int(value) if isinstance(value, str) and value.isascii() and value.isdigit() else value
    return int(number) if isinstance(number, int | float) and number in range(1, 9) else 1


def _read_tags(tiff: Tiff, ifd: str, directory: Directory) -> Iterator[ExifTag]:
    for number, entry in directory.entries.items():
        if number in POINTERS or number == MAKER_NOTE:
            continue
        value = cast("ExifValue | None", read_value(tiff, ifd, entry))  # runs of texts are for reports only
        if value is not None:
            yield ExifTag(ifd, number, name_tag(ifd, number), value)


def _cap(tags: Iterator[ExifTag]) -> tuple[ExifTag, ...]:
    """At most TAGS_LIMIT tags and, written as JSON, METADATA_LIMIT_BYTES; the first ones stay."""
    kept: list[ExifTag] = []
    room = METADATA_LIMIT_BYTES
    for tag in tags:
        # JSON writes a character beyond ASCII as up to twelve; 40 covers directory, number and brackets.
        room -= 40 + len(tag.name) + 12 * len(str(tag.value))
        if room < 0 or len(kept) == TAGS_LIMIT:
            break
        kept.append(tag)
    return tuple(kept)


def _make_report(tiff: Tiff, directories: dict[str, Directory], tags: tuple[ExifTag, ...]) -> ExifReport:
    first = directories.get("IFD0")
    values = {(tag.ifd, tag.name): tag.value for tag in tags}

    def find_text(*places: tuple[str, str]) -> str | None:
        texts = (values.get(place) for place in places)
        return next((text for text in texts if isinstance(text, str) and text), None)

    position, warnings = _find_position(values)
    return ExifReport(
        tags=tags,
        camera_make=find_text(("IFD0", "Make")),
        camera_model=find_text(("IFD0", "Model")),
        lens=find_text(("Exif", "LensModel"), ("IFD0", "LensModel")),
        software=find_text(("IFD0", "Software")),
        taken_at=_find_taken_at(values),
        orientation=find_orientation(tiff, first) if first else 1,
        position=position,
        serial_number=find_text(("Exif", "BodySerialNumber"), ("IFD0", "CameraSerialNumber")),
        owner_name=find_text(("Exif", "CameraOwnerName"), ("IFD0", "Artist")),
        has_embedded_thumbnail=find_thumbnail(tiff, directories.get("IFD1")) is not None,
        maker_note_bytes=_count_maker_note(directories.get("Exif")),
        warnings=warnings,
    )


def find_thumbnail(tiff: Tiff, second: Directory | None) -> bytes | None:
    """The embedded JPEG that IFD1 points to, if it lies inside and starts like one."""
    if second is None:
        return None
    offset, length = (_find_number(tiff, second, tag) for tag in (THUMBNAIL_OFFSET, THUMBNAIL_LENGTH))
    found = tiff.find_bytes(offset, length)
    return found if found is not None and found.startswith(b"\xff\xd8\xff") else None


def _find_number(tiff: Tiff, directory: Directory, tag: int) -> int:
    entry = directory.entries.get(tag)
    numbers = tiff.read_numbers(entry) if entry else ()
    return int(numbers[0]) if numbers else 0


def _count_maker_note(exif: Directory | None) -> int:
    note = exif.entries.get(MAKER_NOTE) if exif else None
    return note.count if note else 0


Values = dict[tuple[str, str], ExifValue]


def _find_taken_at(values: Values) -> datetime | None:
    """DateTimeOriginal, in OffsetTimeOriginal's zone if there is one; a zone is never guessed."""
    moment = _read_moment(values.get(("Exif", "DateTimeOriginal")))
    zone = _read_zone(values.get(("Exif", "OffsetTimeOriginal")))
    if moment is not None:
        return moment.replace(tzinfo=zone)
    return _read_moment(values.get(("Exif", "DateTimeDigitized")))


def _read_moment(value: ExifValue | None) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        return datetime.strptime(value[:19], "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007 - EXIF gives no zone here
    except ValueError:
        return None


def _read_zone(value: ExifValue | None) -> timezone | None:
    """`+02:00` and the like; None for anything else."""
    if not isinstance(value, str) or len(value) != 6 or value[0] not in "+-" or value[3] != ":":
        return None
    hours, minutes = value[1:3], value[4:6]
    if not (hours.isdecimal() and minutes.isdecimal() and int(hours) < 15 and int(minutes) < 60):
        return None
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if value[0] == "-" else offset)


def _find_position(values: Values) -> tuple[GpsPosition | None, tuple[str, ...]]:
    """The position and what was wrong with it; a position without its hemispheres is no position."""
    raw = {name: value for (ifd, name), value in values.items() if ifd == "GPS"}
    if "GPSLatitude" not in raw and "GPSLongitude" not in raw:
        return None, ()
    latitude = _read_degrees(raw.get("GPSLatitude"), raw.get("GPSLatitudeRef"), "NS", 90)
    longitude = _read_degrees(raw.get("GPSLongitude"), raw.get("GPSLongitudeRef"), "EW", 180)
    if latitude is None or longitude is None:
        return None, (mark("The GPS position makes no sense"),)
    return GpsPosition(latitude, longitude, _read_altitude(raw)), ()


def _read_degrees(value: ExifValue | None, ref: ExifValue | None, letters: str, limit: float) -> float | None:
    if not isinstance(value, tuple) or len(value) != 3 or not isinstance(ref, str):
        return None
    letter = ref[:1].upper()
    degrees = value[0] + value[1] / 60 + value[2] / 3600
    if not letter or letter not in letters or not 0 <= degrees <= limit:
        return None
    return round(-degrees if letter == letters[1] else degrees, 7)


def _read_altitude(raw: dict[str, ExifValue]) -> float | None:
    metres = raw.get("GPSAltitude")
    if not isinstance(metres, int | float) or not math.isfinite(metres):
        return None
    below = raw.get("GPSAltitudeRef") in (1, "0x01")
    signed = -float(metres) if below else float(metres)
    return round(signed, 2) if ALTITUDES_M[0] <= signed <= ALTITUDES_M[1] else None

"""Positions, directions and times of GPS tags in words (EXIF 2.32, 4.6.6; XMP part 2, 1.2.7.4)."""

import re
from collections.abc import Mapping
from typing import Final

from gallery_app.domain.exif import GpsPosition
from gallery_app.domain.metadata import MetadataValue
from gallery_app.domain.metadata_numbers import read_numbers, say_number, say_plainly
from gallery_app.domain.metadata_quantities import Sayer
from gallery_app.domain.translation import mark, tr

XMP_DEGREES: Final = re.compile(r"(\d{1,3}),(\d{1,2}(?:\.\d{1,12})?)(?:,(\d{1,2}(?:\.\d{1,12})?))?([NSEW])")
TENTHS_PER_DEGREE: Final = 36_000
_SIDES: Final = {
    "N": mark("{degrees} N"),
    "S": mark("{degrees} S"),
    "E": mark("{degrees} E"),
    "W": mark("{degrees} W"),
}
MINUTES, SECONDS = "\N{PRIME}", "\N{DOUBLE PRIME}"


def say_position(position: GpsPosition) -> str:
    """Latitude and longitude in degrees, minutes and seconds, with their hemispheres."""
    latitude = _say_side(abs(position.latitude), "S" if position.latitude < 0 else "N")
    return f"{latitude}, {_say_side(abs(position.longitude), 'W' if position.longitude < 0 else 'E')}"


def say_degrees(degrees: float) -> str:
    """Degrees, minutes and seconds to a tenth, which is about three metres; sixty seconds never stand."""
    tenths = round(degrees * TENTHS_PER_DEGREE)
    whole, rest = divmod(tenths, TENTHS_PER_DEGREE)
    minutes, rest = divmod(rest, 600)
    return f"{whole}° {minutes}{MINUTES} {rest / 10:.1f}{SECONDS}"


def say_xmp_degrees(value: MetadataValue) -> str:
    """`48,12.5N` with its hemisphere; what has another form stays as it is."""
    found = XMP_DEGREES.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return say_plainly(value)
    degrees = int(found[1]) + float(found[2]) / 60 + float(found[3] or 0) / 3600
    return _say_side(degrees, found[4])


def _say_side(degrees: float, side: str) -> str:
    return tr(_SIDES[side], degrees=say_degrees(degrees))


def _say_coordinate(value: MetadataValue) -> str | None:
    numbers = read_numbers(value)
    if len(numbers) != 3 or not all(0 <= number <= 180 for number in numbers):
        return None
    return say_degrees(numbers[0] + numbers[1] / 60 + numbers[2] / 3600)


def _say_time(value: MetadataValue) -> str | None:
    numbers = read_numbers(value)
    if len(numbers) != 3 or not all(0 <= number < 61 for number in numbers):
        return None
    hours, minutes, seconds = numbers
    fraction = f"{round(seconds % 1, 3):.3f}".rstrip("0")[1:] if seconds % 1 >= 0.001 else ""
    return f"{int(hours):02}:{int(minutes):02}:{int(seconds):02}{fraction.rstrip('.')} UTC"


def _say_version(value: MetadataValue) -> str | None:
    numbers = read_numbers(value)
    return ".".join(say_number(number) for number in numbers) if len(numbers) == 4 else None


def _say_metres(value: MetadataValue) -> str | None:
    numbers = read_numbers(value)
    return f"{say_number(round(numbers[0], 2))} m" if len(numbers) == 1 else None


def _say_direction(value: MetadataValue) -> str | None:
    numbers = read_numbers(value)
    return f"{say_number(round(numbers[0], 2))}°" if len(numbers) == 1 else None


GPS_SAYERS: Final[Mapping[str, Sayer]] = {
    "GPSVersionID": _say_version,
    "GPSLatitude": _say_coordinate,
    "GPSLongitude": _say_coordinate,
    "GPSDestLatitude": _say_coordinate,
    "GPSDestLongitude": _say_coordinate,
    "GPSAltitude": _say_metres,
    "GPSHPositioningError": _say_metres,
    "GPSTimeStamp": _say_time,
    "GPSImgDirection": _say_direction,
    "GPSTrack": _say_direction,
    "GPSDestBearing": _say_direction,
}

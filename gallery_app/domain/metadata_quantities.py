"""Values with a unit or a form of their own (EXIF 2.32, 4.6; APEX: annex C)."""

from collections.abc import Callable, Mapping
from typing import Final

from gallery_app.domain.metadata import MetadataValue
from gallery_app.domain.metadata_numbers import read_numbers, say_number, say_plainly
from gallery_app.domain.translation import mark, tr

Sayer = Callable[[MetadataValue], str | None]
"""Words for a value; None for one that is not as the standard says."""

APEX_LIMIT: Final = 64
TIMES, TO = "\N{MULTIPLICATION SIGN}", "\N{EN DASH}"
SHORTEST_S: Final = 1e-9
SHORT_S: Final = 0.3
"""Exposures below are said as a part of a second, as cameras do."""
INFINITE_DISTANCE: Final = 0xFFFF_FFFF
COMPONENTS: Final = {1: "Y", 2: "Cb", 3: "Cr", 4: "R", 5: "G", 6: "B"}
FLASH_MODES: Final = {1: mark("always on"), 2: mark("always off"), 3: mark("auto")}
FLASH_RETURNS: Final = {2: mark("no light came back"), 3: mark("light came back")}


def say_exposure(seconds: float) -> str | None:
    """`1/120 s`, `0.5 s`, `2 s`; None for what cannot be."""
    if seconds < SHORTEST_S:
        return None
    if seconds < SHORT_S:
        return f"1/{round(1 / seconds)} s"
    return f"{say_number(round(seconds, 1))} s"


def say_f_number(number: float) -> str | None:
    """`f/1.8`, `f/11`."""
    return f"f/{say_number(round(number, 1))}" if number > 0 else None


def say_flash(code: float) -> str:
    """The bits of the tag Flash in words (EXIF 2.32, 4.6.5, tag 0x9209)."""
    bits = int(code)
    if bits & 0x20:
        return tr("No flash function")
    said = [tr("Fired") if bits & 0x01 else tr("Did not fire")]
    said += [
        tr(words) for words in (FLASH_MODES.get(bits >> 3 & 3), FLASH_RETURNS.get(bits >> 1 & 3)) if words
    ]
    if bits & 0x40:
        said.append(tr("red-eye reduction"))
    return ", ".join(said)


def _one(say: Callable[[float], str | None]) -> Sayer:
    def sayer(value: MetadataValue) -> str | None:
        numbers = read_numbers(value)
        return say(numbers[0]) if len(numbers) == 1 else None

    return sayer


def _unit(unit: str, digits: int = 2) -> Sayer:
    return _one(lambda number: f"{say_number(round(number, digits))}{unit}")


def _say_shutter_speed(apex: float) -> str | None:
    return say_exposure(2.0**-apex) if abs(apex) < APEX_LIMIT else None


def _say_aperture(apex: float) -> str | None:
    return say_f_number(2.0 ** (apex / 2)) if abs(apex) < APEX_LIMIT else None


def _say_density(bits: float) -> str:
    return tr("{bits} bits per pixel", bits=say_number(round(bits, 2)))


def _say_bias(ev: float) -> str:
    rounded = round(ev, 2)
    return f"{'+' if rounded > 0 else ''}{say_number(rounded)} EV"


def _say_distance(metres: float) -> str:
    if metres == 0:
        return tr("unknown")
    return tr("infinite") if metres >= INFINITE_DISTANCE else f"{say_number(round(metres, 2))} m"


def _say_zoom(ratio: float) -> str:
    return tr("Not used") if ratio in (0, 1) else f"{say_number(round(ratio, 2))}{TIMES}"


def _say_focal_length_35(millimetres: float) -> str:
    return tr("unknown") if millimetres == 0 else f"{say_number(millimetres)} mm"


def _say_lens(value: MetadataValue) -> str | None:
    """Shortest and longest focal length, and the f-number at each, such as 18 to 55 mm, f/3.5 to 5.6."""
    parts = value if isinstance(value, tuple) else ()
    if len(parts) != 4:
        return None
    numbers = [(read_numbers(part) or (0.0,))[0] for part in parts]
    return f"{_say_span(numbers[0], numbers[1])} mm, f/{_say_span(numbers[2], numbers[3])}"


def _say_span(low: float, high: float) -> str:
    ends = [say_number(round(number, 2)) if number > 0 else "?" for number in (low, high)]
    return ends[0] if ends[0] == ends[1] else TO.join(ends)


def _say_version(value: MetadataValue) -> str | None:
    """`0231` is 2.31, `0100` is 1.0."""
    if not isinstance(value, str) or len(value) != 4 or not (value.isascii() and value.isdigit()):
        return None
    return f"{int(value[:2])}.{value[2:].rstrip('0') or '0'}"


def _say_components(value: MetadataValue) -> str | None:
    numbers = read_numbers(value)
    if len(numbers) != 4 or any(number not in (0, *COMPONENTS) for number in numbers):
        return None
    return "".join(COMPONENTS.get(int(number), "") for number in numbers) or say_plainly(value)


SAYERS: Final[Mapping[str, Sayer]] = {
    "ExposureTime": _one(say_exposure),
    "ShutterSpeedValue": _one(_say_shutter_speed),
    "FNumber": _one(say_f_number),
    "ApertureValue": _one(_say_aperture),
    "MaxApertureValue": _one(_say_aperture),
    "ExposureBiasValue": _one(_say_bias),
    "BrightnessValue": _unit(" EV"),
    "FocalLength": _unit(" mm"),
    "FocalLengthIn35mmFilm": _one(_say_focal_length_35),
    "SubjectDistance": _one(_say_distance),
    "DigitalZoomRatio": _one(_say_zoom),
    "LensSpecification": _say_lens,
    "LensInfo": _say_lens,
    "Flash": _one(say_flash),
    "ExifVersion": _say_version,
    "FlashpixVersion": _say_version,
    "InteropVersion": _say_version,
    "ComponentsConfiguration": _say_components,
    "CompressedBitsPerPixel": _one(_say_density),
    "Temperature": _unit(" °C"),
    "Humidity": _unit(" %"),
    "Pressure": _unit(" hPa"),
    "WaterDepth": _unit(" m"),
    "Acceleration": _unit(" mGal"),
    "CameraElevationAngle": _unit("°"),
    "RatingPercent": _unit(" %"),
}

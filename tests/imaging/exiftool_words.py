"""How ExifTool tells what a report tells: tags by their numbers, values in its notation."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from gallery_app.domain.metadata import MetadataReport, MetadataTag, MetadataValue
from gallery_app.imaging.limits import REPORT_TAGS

STANDARD = re.compile(r"(IFD\d+|ExifIFD|GPS|InteropIFD|SubIFD\d*|IPTC|XMP-[\w-]+):(.+)")
PLACES = {"ExifIFD": "Exif", "InteropIFD": "Interop", "SubIFD": "SubIFD1"}
ISO_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(.+))?")

Key = tuple[str, object]
Convert = Callable[[MetadataValue], object]


def _read_degrees(value: MetadataValue) -> object:
    if not isinstance(value, tuple) or len(value) != 3:
        return value
    degrees, minutes, seconds = (float(part) for part in value)
    return degrees + minutes / 60 + seconds / 3600


def _read_time(value: MetadataValue) -> object:
    if not isinstance(value, tuple) or len(value) != 3:
        return value
    hours, minutes, seconds = (float(part) for part in value)
    return f"{hours:02.0f}:{minutes:02.0f}:{seconds:02.0f}"


CONVERTED: dict[tuple[str, int], Convert] = {
    ("Exif", 0x9201): lambda apex: 2.0 ** -float(apex),  # type: ignore[arg-type]  # a number
    ("Exif", 0x9202): lambda apex: 2.0 ** (float(apex) / 2),  # type: ignore[arg-type]  # a number
    ("Exif", 0x9205): lambda apex: 2.0 ** (float(apex) / 2),  # type: ignore[arg-type]  # a number
    ("GPS", 2): _read_degrees,
    ("GPS", 4): _read_degrees,
    ("GPS", 7): _read_time,
    ("Application", 55): lambda day: re.sub(r"^(....)(..)(..)$", r"\1:\2:\3", str(day)),
    ("Application", 60): lambda time: re.sub(r"^(..)(..)(..)(...)(..)$", r"\1:\2:\3\4:\5", str(time)),
}
"""What ExifTool computes even when asked for values as stored: APEX, degrees, dates and times."""


ACCEPTED = {
    "IFD1:ThumbnailOffset": "ExifTool counts from the start of the file, the tag from that of the EXIF block",
    "IFD1:ThumbnailImage": "no tag: the bytes that two tags point to",
    "IFD0:PreviewImage": "no tag: the bytes that two tags point to",
}
"""Tags that differ or are missing in every file, and why."""

ACCEPTED_IN_FILES = {
    ("invalid-exif-without-x-resolution.jpg", "IFD0:YResolution"): (
        "a text that starts with a zero: ExifTool stops there, we tell what is behind it"
    ),
}


def is_accepted(file_name: str, name: str) -> bool:
    """A difference that is known and has its reason."""
    return name in ACCEPTED or (file_name, name) in ACCEPTED_IN_FILES


def list_standard_tags(theirs: dict[str, Any]) -> Iterator[tuple[Key, str, object]]:
    """Key, name and value of each tag of the standards' own directories."""
    for name, told in theirs.items():
        found = STANDARD.fullmatch(name)
        if found:
            place = PLACES.get(found[1], found[1])
            number = told["id"]
            yield (
                (place, number.rpartition(":")[2].lower() if isinstance(number, str) else number),
                name,
                told["val"],
            )


def gather_own_tags(report: MetadataReport) -> dict[Key, list[object]]:
    """Values by place and number; XMP by prefix and path, the same field of several structures together."""
    ours: dict[Key, list[object]] = {}
    for tag in report.tags:
        convert = CONVERTED.get((tag.place, tag.number or 0))
        value = convert(tag.value) if convert else tag.value
        ours.setdefault(_make_key(tag), []).append(value)
    return ours


def _make_key(tag: MetadataTag) -> Key:
    if tag.group == "XMP":
        parts = re.sub(r"\[[^\]]*\]", "", tag.name).split("/")
        return f"XMP-{tag.place}", "".join(part.rpartition(":")[2] for part in parts).lower()
    return "IPTC" if tag.group == "IPTC" else tag.place, tag.number


def is_same(theirs: object, ours: list[object]) -> bool:
    """Equal but for notation: blanks, the digits of a fraction, how dates and yes or no are written."""
    told = str(theirs)
    binary = re.fullmatch(r"\(Binary data (\d+) bytes, use -b option to extract\)", told)
    if binary and len(ours) == 1:
        hexadecimal = str(ours[0]).removesuffix("…")
        return isinstance(ours[0], tuple) or _count_bytes(hexadecimal) in (
            int(binary[1]),
            REPORT_TAGS.hex_bytes,
        )
    if len(ours) == 1 and str(ours[0]).startswith("0x"):
        return bytes.fromhex(str(ours[0])[2:]) == told.encode("latin-1")
    return _list_words(theirs) == _list_words(ours)


def _count_bytes(hexadecimal: str) -> int:
    return len(hexadecimal) // 2 - 1


def _list_words(value: object) -> list[str]:
    if isinstance(value, list | tuple):
        return [word for part in value for word in _list_words(part)]
    shown = "".join(character for character in str(value) if character.isprintable() or character.isspace())
    date = ISO_DATE.fullmatch(shown)
    if date:
        shown = " ".join(filter(None, (":".join(date.group(1, 2, 3)), date[4])))
    return [_make_word(word) for word in shown.split()]


def _make_word(word: str) -> str:
    fraction = re.fullmatch(r"(-?\d+)/(\d+)", word)
    if fraction and int(fraction[2]):
        word = str(int(fraction[1]) / int(fraction[2]))
    word = {"0/0": "undef", "1/0": "inf", "true": "True", "false": "False"}.get(word, word)
    try:
        return f"{float(word):.7g}"
    except ValueError:
        return word

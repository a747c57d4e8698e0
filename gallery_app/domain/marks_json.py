"""Marks in JSON, to be kept. What is read is checked as if somebody else had written it."""

import base64
import binascii
import json
import zlib
from collections.abc import Sequence
from typing import Any

from gallery_app.domain.marks import Arrow, Colour, Edits, Label, Mark, Point, Rectangle, Redaction, Stamp
from gallery_app.domain.view import Box

MARKS_MAX = 500
WORDS_MAX = 500
STAMP_PIXELS_MAX = 4_000_000
ALL_PIXELS_MAX = 16_000_000
"""Of all stamps of a picture together: 64 MB."""
TEXT_MAX = 96_000_000
_PLACE_MAX = 1_000_000
_LENGTH_MAX = 20_000
_BYTES = 4
_VERSION = 1
_NAMES: dict[type[Mark], str] = {
    Redaction: "redaction", Rectangle: "rectangle", Arrow: "arrow", Label: "label",
}  # fmt: skip


def has_room(edits: Edits) -> bool:
    """Whether these are no more marks, and no larger texts, than can be kept."""
    stamps = [mark.stamp for mark in edits.marks if isinstance(mark, Label)]
    pixels = [stamp.width * stamp.height for stamp in stamps]
    return (
        len(edits.marks) <= MARKS_MAX
        and sum(pixels) <= ALL_PIXELS_MAX
        and max(pixels, default=0) <= STAMP_PIXELS_MAX
    )


def edits_to_json(edits: Edits) -> str:
    """Write edits for `read_edits`.

    Raises:
        ValueError: there are more than can be kept, or a stamp is broken.
    """
    if not has_room(edits):
        raise ValueError("more marks than can be kept")
    told = {"version": _VERSION, "crop": edits.crop, "marks": [_write(mark) for mark in edits.marks]}
    return json.dumps(told, separators=(",", ":"), ensure_ascii=True)


def read_edits(untrusted_text: str) -> Edits:
    """Read what `edits_to_json` wrote, and nothing else.

    Raises:
        ValueError: it is anything else.
    """
    if len(untrusted_text) > TEXT_MAX:
        raise ValueError("too long")
    try:
        told = json.loads(untrusted_text, object_pairs_hook=_read_pairs, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("too deep") from None
    fields = _fields_of(told, "version", "crop", "marks")
    if fields["version"] != _VERSION or isinstance(fields["version"], bool):
        raise ValueError("another version")
    listed = fields["marks"]
    if not isinstance(listed, list) or len(listed) > MARKS_MAX:
        raise ValueError("no list of marks")
    room = _Room(ALL_PIXELS_MAX)
    marks = tuple(_read(each, room) for each in listed)
    return Edits(marks, None if fields["crop"] is None else _read_box(fields["crop"]))


class _Room:
    """How many pixels of stamps may still come; counted before any is unpacked."""

    def __init__(self, pixels: int) -> None:
        self._left = pixels

    def take(self, pixels: int) -> None:
        self._left -= pixels
        if pixels > STAMP_PIXELS_MAX or self._left < 0:
            raise ValueError("too many pixels")


# --- writing --------------------------------------------------------------------------------------------


def _write(mark: Mark) -> dict[str, Any]:
    told: dict[str, Any] = {"kind": _NAMES[type(mark)], "colour": "#" + bytes(mark.colour).hex()}
    match mark:
        case Redaction():
            return told | {"box": mark.box}
        case Rectangle():
            return told | {"box": mark.box, "width": mark.width_px}
        case Arrow():
            return told | {"start": mark.start, "end": mark.end, "width": mark.width_px}
        case Label():
            stamp = mark.stamp
            if len(stamp.rgba) != stamp.width * stamp.height * _BYTES:
                raise ValueError("a stamp without all its pixels")
            packed = base64.b64encode(zlib.compress(stamp.rgba)).decode()
            return told | {
                "at": mark.at,
                "words": mark.words,
                "size": mark.size_px,
                "step": mark.is_step,
                "stamp": {"width": stamp.width, "height": stamp.height, "rgba": packed},
            }


# --- reading --------------------------------------------------------------------------------------------


def _refuse(constant: str) -> None:
    raise ValueError(f"no number: {constant}")


def _read_pairs(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    told = dict(pairs)
    if len(told) != len(pairs):
        raise ValueError("a name stands twice")
    return told


def _fields_of(told: object, *names: str) -> dict[str, Any]:
    if not isinstance(told, dict) or set(told) != set(names):
        raise ValueError(f"not the fields {', '.join(names)}")
    return told


def _read(told: object, room: _Room) -> Mark:
    match told.get("kind") if isinstance(told, dict) else None:
        case "redaction":
            return _read_redaction(told)
        case "rectangle":
            return _read_rectangle(told)
        case "arrow":
            return _read_arrow(told)
        case "label":
            return _read_label(told, room)
        case _:
            raise ValueError("no known mark")


def _read_redaction(told: object) -> Mark:
    fields = _fields_of(told, "kind", "colour", "box")
    return Redaction(_read_box(fields["box"]), _read_colour(fields["colour"]))


def _read_rectangle(told: object) -> Mark:
    fields = _fields_of(told, "kind", "colour", "box", "width")
    width = _read_number(fields["width"], 1, _LENGTH_MAX)
    return Rectangle(_read_box(fields["box"]), _read_colour(fields["colour"]), width)


def _read_arrow(told: object) -> Mark:
    fields = _fields_of(told, "kind", "colour", "start", "end", "width")
    width = _read_number(fields["width"], 1, _LENGTH_MAX)
    start, end = _read_point(fields["start"]), _read_point(fields["end"])
    return Arrow(start, end, _read_colour(fields["colour"]), width)


def _read_label(told: object, room: _Room) -> Mark:
    fields = _fields_of(told, "kind", "colour", "at", "words", "size", "step", "stamp")
    words, is_step = fields["words"], fields["step"]
    if not isinstance(words, str) or len(words) > WORDS_MAX or not isinstance(is_step, bool):
        raise ValueError("no words")
    words.encode()  # half of a character is refused as well, with a ValueError of its own
    return Label(
        _read_point(fields["at"]),
        words,
        _read_colour(fields["colour"]),
        _read_number(fields["size"], 1, _LENGTH_MAX),
        _read_stamp(fields["stamp"], room),
        is_step=is_step,
    )


def _read_stamp(told: object, room: _Room) -> Stamp:
    fields = _fields_of(told, "width", "height", "rgba")
    width = _read_number(fields["width"], 1, STAMP_PIXELS_MAX)
    height = _read_number(fields["height"], 1, STAMP_PIXELS_MAX)
    room.take(width * height)
    packed = fields["rgba"]
    if not isinstance(packed, str):
        raise ValueError("no pixels")  # noqa: TRY004 - whoever reads catches one kind of error
    return Stamp(width, height, _unpack(packed, width * height * _BYTES))


def _unpack(packed: str, length: int) -> bytes:
    """Exactly so many bytes: more are never unpacked, whatever is packed."""
    try:
        unpacking = zlib.decompressobj()
        rgba = unpacking.decompress(base64.b64decode(packed, validate=True), length + 1)
    except (binascii.Error, zlib.error) as error:
        raise ValueError("no packed pixels") from error
    if len(rgba) != length or not unpacking.eof or unpacking.unused_data:
        raise ValueError("more or fewer pixels than there should be")
    return rgba


def _read_number(told: object, least: int, most: int) -> int:
    if not isinstance(told, int) or isinstance(told, bool) or not least <= told <= most:
        raise ValueError("no such number")
    return told


def _read_point(told: object) -> Point:
    if not isinstance(told, list) or len(told) != 2:
        raise ValueError("no point")
    x, y = (_read_number(each, -_PLACE_MAX, _PLACE_MAX) for each in told)
    return x, y


def _read_box(told: object) -> Box:
    if not isinstance(told, list) or len(told) != 4:
        raise ValueError("no box")
    left, top, right, bottom = (_read_number(each, 0, _PLACE_MAX) for each in told)
    if left >= right or top >= bottom:
        raise ValueError("an empty box")
    return left, top, right, bottom


def _read_colour(told: object) -> Colour:
    if not isinstance(told, str) or len(told) != 7 or told[0] != "#" or not told[1:].isalnum():
        raise ValueError("no colour")
    red, green, blue = bytes.fromhex(told[1:])
    return red, green, blue

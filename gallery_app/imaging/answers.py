"""A lane's answer, checked part by part, becomes the words of the field."""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Final

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.exif import ExifReport, ExifTag, ExifValue, GpsPosition
from gallery_app.domain.ids import Sha256
from gallery_app.domain.image import ImageAnalysis, ImageInfo, ImageKind
from gallery_app.imaging.lane import LaneLied
from gallery_app.imaging.limits import (
    FRAMES_LIMIT,
    LARGE_EDGE_PX,
    PREVIEW_EDGE_PX,
    SIDE_LIMIT_PX,
    SMALL_EDGE_PX,
    TAG_NUMBERS_LIMIT,
    TAGS_LIMIT,
    WARNINGS_LIMIT,
)
from gallery_app.imaging.refusal import REFUSALS, make_error
from gallery_app.imaging.sniff import Sniffed
from gallery_app.imaging.untrusted import (
    UntrustedObject,
    check_integer,
    check_number,
    check_tag_number,
    check_text,
)

COLOUR: Final = re.compile(r"#[0-9a-f]{6}")
HASH: Final = re.compile(r"[0-9a-f]{16}")
TAG_NAME: Final = re.compile(r"[A-Za-z0-9_]{1,64}")
MODE: Final = re.compile(r"[A-Za-z0-9;]{1,8}")
DIRECTORIES: Final = frozenset({"IFD0", "Exif", "GPS", "Interop", "IFD1"})
COUNT_LIMIT: Final = 2**53
MEGAPIXELS_LIMIT: Final = 2**32


@dataclass(frozen=True, slots=True)
class Pixels:
    """Checked RGB pixels: exactly width * height * 3 bytes, fitting a square of `edge_px`."""

    edge_px: int
    width: int
    height: int
    rgb: bytes


@dataclass(frozen=True, slots=True)
class SeenPicture:
    """What a lane saw, checked; the pixels still to be encoded."""

    info: ImageInfo
    large: Pixels
    small: Pixels


def find_refusal(untrusted: dict[str, Any]) -> GalleryError | None:
    """The error of an answer that says no; LaneLied for a refusal in words that are not ours."""
    if "refused" not in untrusted:
        return None
    answer = UntrustedObject(untrusted)
    code = answer.raw("refused")
    if not isinstance(code, str) or code not in REFUSALS:
        raise LaneLied("an unknown refusal")
    return make_error(code, answer.integer("megapixels", 0, MEGAPIXELS_LIMIT))


def check_picture(
    untrusted: dict[str, Any], body: bytearray, sniffed: Sniffed, size_bytes: int, sha256: Sha256
) -> SeenPicture:
    """Check an answer to `picture`. What we know ourselves (type, size, hash) is not taken from it."""
    answer = UntrustedObject(untrusted)
    large, small = _check_pixels(answer, body, ("large", LARGE_EDGE_PX), ("small", SMALL_EDGE_PX))
    info = ImageInfo(
        format=sniffed.format,
        content_type=sniffed.content_type,
        width=answer.integer("width", 1, SIDE_LIMIT_PX),
        height=answer.integer("height", 1, SIDE_LIMIT_PX),
        size_bytes=size_bytes,
        sha256=sha256,
        frames=answer.integer("frames", 1, FRAMES_LIMIT),
        exif=_check_exif(answer.raw("exif")),
        analysis=_check_analysis(answer.raw("analysis")),
        mode=_check_pattern(answer.raw("mode"), MODE),
        icc_description=answer.find_text("icc_description"),
        warnings=answer.items("warnings", WARNINGS_LIMIT, check_text),
    )
    return SeenPicture(info, large, small)


def check_preview(untrusted: dict[str, Any], body: bytearray) -> Pixels | None:
    """Check an answer to `preview`; None if there was nothing to show."""
    answer = UntrustedObject(untrusted)
    if answer.raw("preview") is None:
        return None
    return _check_pixels(answer, body, ("preview", PREVIEW_EDGE_PX))[0]


def check_jpegs(untrusted: dict[str, Any], body: bytearray, count: int) -> tuple[bytes, ...]:
    """Check the encoder's answer: `count` JPEGs, one behind the other."""
    answer = UntrustedObject(untrusted)
    lengths = answer.items("lengths", count, partial(check_integer, low=1, high=len(body)))
    if len(lengths) != count or sum(lengths) != len(body):
        raise LaneLied("other lengths than promised")
    jpegs = []
    start = 0
    for length in lengths:
        jpegs.append(bytes(body[start : start + length]))
        start += length
    return tuple(jpegs)


def _check_pixels(answer: UntrustedObject, body: bytearray, *promised: tuple[str, int]) -> tuple[Pixels, ...]:
    pictures = []
    start = 0
    for name, edge_px in promised:
        size = answer.items(name, 2, partial(check_integer, low=1, high=edge_px))
        if len(size) != 2:
            raise LaneLied("a size of one side")
        length = size[0] * size[1] * 3
        pictures.append(Pixels(edge_px, *size, bytes(body[start : start + length])))
        start += length
    if start != len(body):
        raise LaneLied("other pixels than promised")
    return tuple(pictures)


def _check_analysis(untrusted: object) -> ImageAnalysis:
    answer = UntrustedObject(untrusted)
    try:
        kind = ImageKind(answer.raw("kind"))
    except ValueError as error:
        raise LaneLied("an unknown kind") from error
    return ImageAnalysis(
        brightness=answer.number("brightness", 0, 255),
        sharpness=answer.number("sharpness", 0, 1_000_000),
        colours=answer.items("colours", 5, partial(_check_pattern, pattern=COLOUR)),
        kind=kind,
        kind_reason=answer.text("kind_reason"),
        difference_hash=_check_pattern(answer.raw("difference_hash"), HASH),
        has_alpha=answer.flag("has_alpha"),
    )


def _check_exif(untrusted: object) -> ExifReport:
    answer = UntrustedObject(untrusted)
    return ExifReport(
        tags=answer.items("tags", TAGS_LIMIT, _check_tag),
        camera_make=answer.find_text("camera_make"),
        camera_model=answer.find_text("camera_model"),
        lens=answer.find_text("lens"),
        software=answer.find_text("software"),
        taken_at=_check_moment(answer.find_text("taken_at")),
        orientation=answer.integer("orientation", 1, 8),
        position=_check_position(answer.raw("position")),
        serial_number=answer.find_text("serial_number"),
        owner_name=answer.find_text("owner_name"),
        has_embedded_thumbnail=answer.flag("has_embedded_thumbnail"),
        maker_note_bytes=answer.integer("maker_note_bytes", 0, COUNT_LIMIT),
        warnings=answer.items("warnings", WARNINGS_LIMIT, check_text),
    )


def _check_tag(untrusted: object) -> ExifTag:
    if not isinstance(untrusted, list) or len(untrusted) != 4:
        raise LaneLied("no tag")
    ifd, number, name, value = untrusted
    if not isinstance(ifd, str) or ifd not in DIRECTORIES:
        raise LaneLied("an unknown directory")
    return ExifTag(ifd, check_integer(number, 0, 65_535), _check_pattern(name, TAG_NAME), _check_value(value))


def _check_value(untrusted: object) -> ExifValue:
    if isinstance(untrusted, str):
        return check_text(untrusted)
    if isinstance(untrusted, list):
        if not 2 <= len(untrusted) <= TAG_NUMBERS_LIMIT:
            raise LaneLied("no short run of numbers")
        return tuple(check_tag_number(number) for number in untrusted)
    return check_tag_number(untrusted)


def _check_position(untrusted: object) -> GpsPosition | None:
    if untrusted is None:
        return None
    if not isinstance(untrusted, list) or len(untrusted) != 3:
        raise LaneLied("no position")
    latitude, longitude, altitude = untrusted
    return GpsPosition(
        check_number(latitude, -90, 90),
        check_number(longitude, -180, 180),
        None if altitude is None else check_number(altitude, -100_000, 1_000_000),
    )


def _check_moment(text: str | None) -> datetime | None:
    try:
        return None if text is None else datetime.fromisoformat(text)
    except ValueError as error:
        raise LaneLied("no moment") from error


def _check_pattern(untrusted: object, pattern: re.Pattern[str]) -> str:
    if not isinstance(untrusted, str) or not pattern.fullmatch(untrusted):
        raise LaneLied("not as agreed")
    return untrusted

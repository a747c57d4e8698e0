"""What the catalog searches by of a picture's bytes: types, kinds, flags and the camera's words."""

from dataclasses import dataclass
from datetime import UTC
from typing import Final

from gallery_app.domain.exif import ExifReport, is_editor, name_camera
from gallery_app.domain.image import ImageInfo, ImageKind

SIGN_BIT: Final = 1 << 63
TYPES: Final = {
    "JPEG": "jpeg", "MPO": "jpeg", "PNG": "png", "GIF": "gif", "WEBP": "webp", "AVIF": "avif", "HEIF": "heic",
    "TIFF": "tiff", "BMP": "bmp", "ICO": "ico",
}  # fmt: skip
OTHER: Final = "other"
_FILMS: Final = frozenset({"gif", "webp", "png", "avif"})
"""Types whose frames are a film; the pages of a TIFF and the second half of a stereo JPEG are none."""
_SQUARE, _LONG = 1.02, 2.5


@dataclass(frozen=True, slots=True)
class FileFacts:
    """Facts of one file. `taken_at` is the camera clock as if it showed UTC; texts are empty where there are
    none.
    """

    type: str
    kind: str
    size: int
    width: int
    height: int
    animated: bool
    alpha: bool | None
    gps: bool
    exif: bool
    note: bool
    edited: bool
    taken_at: int | None
    camera: str
    software: str
    difference_hash: int | None


def make_facts(info: ImageInfo) -> FileFacts:
    """Everything that a query may ask of a decoded picture."""
    exif, analysis = info.exif, info.analysis
    type_word = TYPES.get(info.format.upper(), OTHER)
    software = (exif.software or "").strip()
    return FileFacts(
        type=type_word,
        kind=analysis.kind if analysis else ImageKind.UNKNOWN,
        size=info.size_bytes,
        width=info.width,
        height=info.height,
        animated=info.frames > 1 and type_word in _FILMS,
        alpha=analysis.has_alpha if analysis else None,
        gps=exif.position is not None,
        exif=bool(exif.tags),
        note=exif.maker_note_bytes > 0,
        edited=is_editor(software),
        taken_at=find_clock(exif),
        camera=name_camera(exif.camera_make, exif.camera_model),
        software=software,
        difference_hash=hash_to_number(analysis.difference_hash) if analysis else None,
    )


def find_clock(exif: ExifReport) -> int | None:
    """What the camera's clock showed, as if it were UTC."""
    taken = exif.taken_at
    return None if taken is None else int(taken.replace(tzinfo=UTC).timestamp())


def hash_to_number(digits: str) -> int:
    """16 hexadecimal digits as a signed number that sorts like the digits."""
    return int(digits, 16) - SIGN_BIT


def name_shape(width: int, height: int) -> str:
    """`tall`, `portrait`, `square`, `landscape` or `wide`; tall is portrait too, wide is landscape too."""
    if width <= 0 or height <= 0:
        return "square"
    if height > width:
        return "tall" if height / width > _LONG else "portrait" if height / width > _SQUARE else "square"
    return "wide" if width / height > _LONG else "landscape" if width / height > _SQUARE else "square"


def guess_failed_type(code: str, title: str, declared_type: str, name: str) -> str | None:
    """The type of a file that could not be decoded, where the failure itself says it."""
    if code == "picture_unsafe":
        is_svg = "svg" in declared_type or name.casefold().endswith((".svg", ".svgz")) or "SVG" in title
        return "svg" if is_svg else OTHER
    if code in ("not_a_picture", "not_a_file"):
        return OTHER
    return "heic" if code == "format_not_installed" else None

"""What a copy will be like before it is made: its ending and about its size, for the preview of an export."""

import re
from collections.abc import Mapping
from typing import Final

from gallery_app.domain.copying import CopyFormat
from gallery_app.domain.export_preset import ExportPreset
from gallery_app.domain.image import ImageInfo, ImageKind, ImageRef

EXTENSIONS: Final[Mapping[str, str]] = {
    "JPEG": "jpg",
    "PNG": "png",
    "GIF": "gif",
    "WEBP": "webp",
    "BMP": "bmp",
    "TIFF": "tif",
    "AVIF": "avif",
    "ICO": "ico",
    "HEIF": "heic",
}
"""Pillow's names to endings."""
_PICTURES: Final = frozenset(EXTENSIONS.values())
_KEPT: Final = frozenset(("JPEG", "PNG", "GIF", "WEBP"))
_TYPE: Final = re.compile(r"image/(?:x-)?([a-z0-9]{2,5})")
_OF_TYPES: Final = {"jpeg": "jpg", "pjpeg": "jpg", "tiff": "tif", "icon": "ico", "heif": "heic"}
_ENDING: Final = re.compile(r"\.([A-Za-z0-9]{2,5})$")
_UNKNOWN: Final = "bin"
_BYTES_PER_PIXEL: Final = {"jpg": 0.3, "png": 1.6, "webp": 0.2, "gif": 0.8}
_PACKED_MORE: Final = 2.0
"""HEIC and AVIF take about half of what a JPEG takes."""


def guess_extension(ref: ImageRef, info: ImageInfo | None, preset: ExportPreset, *, is_exact: bool) -> str:
    """Without the dot; `is_exact`: it leaves as it came. Of one that was never opened its sender tells."""
    if is_exact:
        return (
            EXTENSIONS[info.format]
            if info is not None and info.format in EXTENSIONS
            else claimed_extension(ref)
        )
    if preset.format is not CopyFormat.KEEP:
        return {CopyFormat.JPEG: "jpg", CopyFormat.PNG: "png", CopyFormat.WEBP: "webp"}[preset.format]
    if info is None:
        claimed = claimed_extension(ref)
        return claimed if claimed in {EXTENSIONS[name] for name in _KEPT} else "jpg"
    if info.format in _KEPT and (info.format != "GIF" or info.frames > 1):
        return EXTENSIONS[info.format]
    analysis = info.analysis
    is_drawn = analysis is not None and (analysis.has_alpha or analysis.kind is not ImageKind.PHOTO)
    return "png" if is_drawn or info.format == "GIF" else "jpg"


def claimed_extension(ref: ImageRef) -> str:
    """The ending that the sender's type or name speaks of; `bin` for all that is no picture we know.

    A stranger must not choose what a double click on the file does: no `exe`, no `html`, no `svg`.
    """
    told = (_TYPE.fullmatch(ref.declared_type.partition(";")[0]), _ENDING.search(ref.untrusted_name))
    for match in told:
        ending = match[1].lower() if match is not None else ""
        ending = _OF_TYPES.get(ending, ending)
        if ending in _PICTURES:
            return ending
    return _UNKNOWN


def guess_bytes(info: ImageInfo, extension: str, preset: ExportPreset) -> int:
    """About how many bytes the copy will have."""
    longest = max(info.width, info.height)
    shrunk = min(1.0, preset.edge_limit_px / longest) if preset.edge_limit_px else 1.0
    own = EXTENSIONS.get(info.format)
    if own == extension:
        return round(info.size_bytes * shrunk**2)
    if own in ("heic", "avif") and extension == "jpg":
        return round(info.size_bytes * shrunk**2 * _PACKED_MORE)
    return round(info.width * info.height * shrunk**2 * _BYTES_PER_PIXEL.get(extension, 1.0))

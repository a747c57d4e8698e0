"""ImageInfo to a row of the catalog and back, EXIF and analysis as JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from gallery_app.domain.exif import ExifReport, ExifTag, GpsPosition
from gallery_app.domain.ids import Sha256
from gallery_app.domain.image import ImageAnalysis, ImageInfo, ImageKind

_EXIF_FIELDS = tuple(field.name for field in fields(ExifReport))


def info_to_row(info: ImageInfo, decoder: str) -> tuple[object, ...]:
    """The columns of table `info`, in their order."""
    analysis = info.analysis
    return (
        info.sha256, decoder, info.format, info.content_type, info.width, info.height, info.size_bytes,
        info.frames, info.mode, info.icc_description, analysis.difference_hash if analysis else None,
        exif_to_json(info.exif), json.dumps(asdict(analysis)) if analysis else None,
        json.dumps(info.warnings),
    )  # fmt: skip


def row_to_info(row: Sequence[Any]) -> ImageInfo:
    """The reverse of `info_to_row`."""
    (
        sha256,
        _,
        format_,
        content_type,
        width,
        height,
        size_bytes,
        frames,
        mode,
        icc,
        _,
        exif,
        analysis,
        warnings,
    ) = row
    return ImageInfo(
        format=format_, content_type=content_type, width=width, height=height, size_bytes=size_bytes,
        sha256=Sha256(sha256), frames=frames, exif=json_to_exif(exif),
        analysis=_make_analysis(json.loads(analysis)) if analysis else None, mode=mode, icc_description=icc,
        warnings=tuple(json.loads(warnings)),
    )  # fmt: skip


def exif_to_json(exif: ExifReport) -> str:
    """All of the report as one JSON object; times in ISO form."""
    kept: dict[str, object] = {name: getattr(exif, name) for name in _EXIF_FIELDS}
    kept["tags"] = [[tag.ifd, tag.number, tag.name, tag.value] for tag in exif.tags]
    kept["taken_at"] = exif.taken_at.isoformat() if exif.taken_at else None
    kept["position"] = asdict(exif.position) if exif.position else None
    return json.dumps(kept, separators=(",", ":"))


def json_to_exif(text: str) -> ExifReport:
    """The reverse of `exif_to_json`."""
    kept = json.loads(text)
    kept["tags"] = tuple(
        ExifTag(ifd, number, name, tuple(value) if isinstance(value, list) else value)
        for ifd, number, name, value in kept["tags"]
    )
    kept["taken_at"] = datetime.fromisoformat(kept["taken_at"]) if kept["taken_at"] else None
    kept["position"] = GpsPosition(**kept["position"]) if kept["position"] else None
    kept["warnings"] = tuple(kept["warnings"])
    return ExifReport(**kept)


def _make_analysis(fields: dict[str, Any]) -> ImageAnalysis:
    return ImageAnalysis(
        **{**fields, "colours": tuple(fields["colours"]), "kind": ImageKind(fields["kind"])},
    )

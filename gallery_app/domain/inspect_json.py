"""All of an inspection as JSON, for programs: what is not known is null, and nothing is invented."""

import json
from collections.abc import Iterable
from typing import Any

from gallery_app.domain.article import Article
from gallery_app.domain.claim_hints import make_hints
from gallery_app.domain.display import display_text, make_picture_name
from gallery_app.domain.image import ImageAnalysis, ImageInfo, ImageRef
from gallery_app.domain.inspect_dates import find_taken, make_taken_sentence
from gallery_app.domain.inspect_location import say_decimal
from gallery_app.domain.inspect_privacy import find_personal, without
from gallery_app.domain.inspect_rows import EVERYTHING, Personal
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.json_values import make_origin, make_time
from gallery_app.domain.metadata import MetadataReport, MetadataTag
from gallery_app.domain.metadata_words import say_value
from gallery_app.domain.result import Place
from gallery_app.domain.ticket import CHANNEL_NAMES, Ticket
from gallery_app.domain.translation import in_english


def make_json_text(inspections: Iterable[Inspection], shown: frozenset[Personal]) -> str:
    """What `make_json` gives of each picture, as text: one object, or a list of several."""
    with in_english():
        answers = [make_json(inspection, shown) for inspection in inspections]
    return json.dumps(answers[0] if len(answers) == 1 else answers, indent=2) + "\n"


def make_json(inspection: Inspection, shown: frozenset[Personal]) -> dict[str, Any]:
    """Everything that is known, as it is: what is not known is null, and nothing is invented.

    Values of personal kinds that are not in `shown` are left out; `personal` says what kinds there are, and
    `left_out` which of them are missing here.
    """
    kinds = find_personal(inspection)
    left_out = tuple(kind for kind in kinds if kind not in shown)
    kept = without(inspection, EVERYTHING - shown)
    info, report = kept.info, kept.report
    return {
        "name": make_picture_name(kept.ref) if kept.ref is not None else kept.name,
        "picture": _make_ref(kept.ref) if kept.ref is not None else None,
        "ticket": _make_ticket(kept, kept.ticket) if kept.ticket is not None else None,
        "article": _make_article(kept.article) if kept.article is not None else None,
        "position_in_message": kept.position,
        "pictures_in_message": kept.pictures_in_message,
        "places": [_make_place(place) for place in kept.places],
        "file": _make_file(kept, info),
        "dates": _make_dates(kept),
        "camera": _make_camera(info),
        "location": _make_location(info),
        "analysis": _make_analysis(info.analysis) if info is not None and info.analysis is not None else None,
        "traces": _make_traces(report, info),
        "tags": [_make_tag(tag) for tag in report.tags] if report is not None else None,
        "hints": [
            {"name": hint.name, "hint": hint.words, "means": hint.means, "does_not_mean": hint.does_not_mean}
            for hint in make_hints(inspection)
        ],
        "personal": [kind.value for kind in kinds],
        "left_out": [kind.value for kind in left_out],
        "warnings": _list_warnings(kept),
        "error": _make_error(kept),
    }


def _make_ref(ref: ImageRef) -> dict[str, Any]:
    return {
        "id": ref.id,
        "ticket_id": None if ref.in_article else ref.parent,
        "article_id": ref.parent if ref.in_article else None,
        "filename": ref.untrusted_name,
        "declared_content_type": ref.declared_type,
        "declared_bytes": ref.declared_bytes,
        **make_origin(ref),
    }


def _make_ticket(inspection: Inspection, ticket: Ticket) -> dict[str, Any]:
    return {
        "id": ticket.id,
        "subject": ticket.subject,
        "status": inspection.status,
        "requester": inspection.requester,
        "company": inspection.company,
        "channel": CHANNEL_NAMES.get(ticket.channel, str(ticket.channel)),
        "created_at": make_time(ticket.created_at),
        "cameras": [{"camera": name, "pictures": count} for name, count in inspection.cameras],
    }


def _make_article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "published": article.published,
        "updated_at": make_time(article.updated_at),
    }


def _make_place(place: Place) -> dict[str, Any]:
    return {
        "id": place.image,
        "ticket_id": None if place.in_article else place.parent,
        "article_id": place.parent if place.in_article else None,
        "created_at": make_time(place.created_at),
        "bits_apart": place.distance,
    }


def _make_file(inspection: Inspection, info: ImageInfo | None) -> dict[str, Any] | None:
    if info is None:
        return None
    details = inspection.report.details if inspection.report is not None else None
    return {
        "format": info.format,
        "content_type": info.content_type,
        "width": info.width,
        "height": info.height,
        "size_bytes": info.size_bytes,
        "sha256": info.sha256,
        "frames": info.frames,
        "mode": info.mode,
        "icc_profile": info.icc_description,
        "bits": details.bits if details else None,
        "palette": details.palette if details else None,
        "progressive": details.progressive if details else None,
        "quality": details.quality if details else None,
        "subsampling": (details.subsampling or None) if details else None,
        "compression": (details.compression or None) if details else None,
        "duration_ms": details.duration_ms if details else None,
        "stored_at": make_time(inspection.stored_at),
    }


def _make_dates(inspection: Inspection) -> dict[str, Any]:
    taken, ref = find_taken(inspection), inspection.ref
    return {
        "taken": make_time(taken),
        "taken_has_zone": taken.tzinfo is not None if taken is not None else None,
        "sent": make_time(ref.created_at) if ref is not None else None,
        "sentence": make_taken_sentence(taken, ref.created_at if ref is not None else None) or None,
    }


def _make_camera(info: ImageInfo | None) -> dict[str, Any] | None:
    if info is None:
        return None
    exif = info.exif
    return {
        "make": exif.camera_make,
        "model": exif.camera_model,
        "lens": exif.lens,
        "orientation": exif.orientation,
        "serial_number": exif.serial_number,
        "owner": exif.owner_name,
    }


def _make_location(info: ImageInfo | None) -> dict[str, Any] | None:
    position = info.exif.position if info is not None else None
    if position is None:
        return None
    return {
        "latitude": position.latitude,
        "longitude": position.longitude,
        "altitude_m": position.altitude_m,
        "for_maps": say_decimal(position),
    }


def _make_analysis(analysis: ImageAnalysis) -> dict[str, Any]:
    return {
        "kind": analysis.kind.value,
        "kind_reason": analysis.kind_reason,
        "sharpness": round(analysis.sharpness, 1),
        "brightness": round(analysis.brightness, 1),
        "colours": list(analysis.colours),
        "difference_hash": analysis.difference_hash,
        "has_alpha": analysis.has_alpha,
    }


def _make_traces(report: MetadataReport | None, info: ImageInfo | None) -> dict[str, Any] | None:
    if report is None:
        return None
    histogram = report.histogram
    return {
        "software": info.exif.software if info is not None else None,
        "creator_tool": report.creator_tool,
        "history": list(report.history),
        "content_credentials": report.content_credentials,
        "digital_source_type": report.digital_source_type,
        "maker_note_bytes": report.maker_note_bytes,
        "thumbnail_differs": report.thumbnail_differs,
        "histogram": {
            "luma": list(histogram.luma),
            "red": list(histogram.red),
            "green": list(histogram.green),
            "blue": list(histogram.blue),
        }
        if histogram is not None
        else None,
    }


def _make_tag(tag: MetadataTag) -> dict[str, Any]:
    return {
        "group": tag.group.value,
        "place": tag.place,
        "name": tag.name,
        "number": tag.number,
        "value": list(tag.value) if isinstance(tag.value, tuple) else tag.value,
        "words": display_text(say_value(tag)),
    }


def _list_warnings(inspection: Inspection) -> list[str]:
    info, report = inspection.info, inspection.report
    told = (
        *(info.warnings if info is not None else ()),
        *(info.exif.warnings if info is not None else ()),
        *(report.warnings if report is not None else ()),
    )
    return list(dict.fromkeys(told))


def _make_error(inspection: Inspection) -> dict[str, Any] | None:
    error = inspection.error
    if error is None:
        return None
    return {"code": error.code, "title": error.title, "hint": error.hint, "retryable": error.retryable}

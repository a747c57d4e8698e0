"""The JSON of a page of pictures, the same from the command line and from the local API."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import ThumbnailReady, TileFailed
from gallery_app.domain.exif import ExifValue
from gallery_app.domain.image import ImageInfo, ImageRef
from gallery_app.domain.inspect_privacy import exif_without
from gallery_app.domain.inspect_rows import Personal
from gallery_app.domain.json_values import make_origin
from gallery_app.domain.paging import Page
from gallery_app.domain.result import Coverage, GalleryItem, Place

Outcome = ThumbnailReady | TileFailed
"""What became of a picture of the page."""


def without_place(outcome: Outcome) -> Outcome:
    """The same without what EXIF says of where somebody was."""
    if isinstance(outcome, TileFailed):
        return outcome
    exif = exif_without(outcome.info.exif, frozenset({Personal.PLACE}))
    return replace(outcome, info=replace(outcome.info, exif=exif))


def make_page_json(
    page: Page[GalleryItem], coverage: Coverage, images: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    """`{"images": [...], "total", "page", "per_page", "coverage"}`."""
    return {
        "images": list(images),
        "total": page.total,
        "page": page.page,
        "per_page": page.per_page,
        "coverage": make_coverage(coverage),
    }


def make_found_json(item: GalleryItem, outcome: Outcome | None, copies: Sequence[Place]) -> dict[str, Any]:
    """A picture of a search: also where else its bytes stand, and why it would be folded."""
    return {
        **make_image(item.ref, outcome),
        "copies": [make_copy(place) for place in copies],
        "other_tickets": item.other_tickets,
        "folded": item.fold.value if item.fold is not None else None,
    }


def make_copy(place: Place) -> dict[str, Any]:
    """One more spot where the same bytes are shown."""
    return {
        "id": place.image,
        "ticket_id": None if place.in_article else place.parent,
        "article_id": place.parent if place.in_article else None,
    }


def make_image(ref: ImageRef, outcome: Outcome | None) -> dict[str, Any]:
    """One picture; what is not known is null, never invented."""
    info = outcome.info if isinstance(outcome, ThumbnailReady) else None
    error = outcome.error if isinstance(outcome, TileFailed) else None
    return {
        "id": ref.id,
        "ticket_id": None if ref.in_article else ref.parent,
        "article_id": ref.parent if ref.in_article else None,
        "filename": ref.untrusted_name,
        "content_type": info.content_type if info else None,
        "declared_content_type": ref.declared_type,
        **make_origin(ref),
        "sha256": info.sha256 if info else None,
        "status": "ok" if info else "failed",
        "error": make_error_json(error) if error else None,
        "metadata": make_metadata(info, ref),
    }


def make_error_json(error: GalleryError) -> dict[str, Any]:
    """Why something failed, and whether trying again may help."""
    return {"code": error.code, "title": error.title, "hint": error.hint, "retryable": error.retryable}


def make_metadata(info: ImageInfo | None, ref: ImageRef) -> dict[str, Any]:
    """What the bytes say; of a failed picture only the declared size is known."""
    if info is None:
        return {"width": None, "height": None, "format": None, "size_bytes": ref.declared_bytes, "exif": {}}
    return {
        "width": info.width,
        "height": info.height,
        "format": info.format,
        "size_bytes": info.size_bytes,
        "frames": info.frames,
        "kind": info.analysis.kind.value if info.analysis else None,
        "exif": {name: _make_plain(value) for name, value in info.exif.values().items()},
    }


def _make_plain(value: ExifValue) -> Any:
    """JSON has no infinity: a camera that wrote a division by zero said nothing."""
    if isinstance(value, tuple):
        return [_make_plain(each) for each in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def make_coverage(coverage: Coverage) -> dict[str, Any]:
    """What the counts cover."""
    return {
        "total": coverage.total,
        "pictures": coverage.pictures,
        "failed": coverage.failed,
        "remote_not_loaded": coverage.remote,
        "folded": {reason.value: count for reason, count in coverage.folded.items() if count},
        "undecided": coverage.undecided,
        "other_files": coverage.other_files,
        "messages_read": coverage.messages_read,
        "tickets_known": coverage.tickets_known,
        "tickets_read": coverage.tickets_read,
        "tickets_refused": coverage.tickets_refused,
        "not_looked_at": list(coverage.not_looked_at),
        "only_known_here": coverage.is_local,
        "complete": coverage.is_complete,
    }

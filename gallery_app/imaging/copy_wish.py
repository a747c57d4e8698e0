"""What a decode lane is told of a copy, and what it gives for it."""

from dataclasses import dataclass
from typing import Any

from gallery_app.domain.copying import CopyFormat
from gallery_app.domain.view import Box
from gallery_app.imaging.copy_plan import CopyPlan
from gallery_app.imaging.copy_sheet import Hidden


@dataclass(frozen=True, slots=True)
class CopyWish:
    """What the lane has to know of an order. `hidden` are the redactions; with any edit `is_edited`."""

    format: CopyFormat
    edge_limit_px: int | None
    crop: Box | None
    hidden: tuple[Hidden, ...]
    is_edited: bool
    keeps_film: bool


@dataclass(frozen=True, slots=True)
class CopyPixels:
    """`pieces` are the pixels, 3 bytes each or 4 with alpha, of one frame behind the other."""

    format: str
    original_size: tuple[int, int]
    plan: CopyPlan
    bands: int
    pages: int
    pieces: list[bytes]
    durations_ms: tuple[int, ...] = ()
    plays: int = 0
    unfit_profile: bool = False
    is_see_through: bool = False

    def as_json(self) -> dict[str, Any]:
        """All but the pixels."""
        return {
            "format": self.format,
            "picture_width": self.original_size[0],
            "picture_height": self.original_size[1],
            "width": self.plan.width,
            "height": self.plan.height,
            "bands": self.bands,
            "pages": self.pages,
            "durations_ms": list(self.durations_ms),
            "plays": self.plays,
            "unfit_profile": self.unfit_profile,
            "is_see_through": self.is_see_through,
        }


def read_wish(request: dict[str, Any]) -> CopyWish:
    """The wish as our own app sends it."""
    return CopyWish(
        CopyFormat(request["wish"]),
        request["edge_limit_px"],
        tuple(request["crop"]) if request["crop"] else None,
        tuple((tuple(box), tuple(colour)) for box, colour in request["hidden"]),
        request["is_edited"],
        request["keeps_film"],
    )

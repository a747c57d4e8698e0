"""A lane's part in looking closely: requests in, pieces out; the pages it holds in between."""

from functools import partial
from typing import Any

from gallery_app.domain.view import ViewPart
from gallery_app.imaging.limits import PART_EDGE_LIMIT_PX
from gallery_app.imaging.view_opened import OpenedPicture
from gallery_app.imaging.view_page import make_piece
from gallery_app.imaging.view_shelf import PageShelf


class ViewHandler:
    """Answers `view`: `{name, width, height, box, page}`, with `{format, pixels_limit}` where bytes come."""

    def __init__(self, shelf: PageShelf | None = None) -> None:
        self._shelf = shelf or PageShelf()

    def __call__(self, request: dict[str, Any], body: bytes) -> tuple[dict[str, Any], bytes]:
        """Give a piece, or say that the bytes are missing. Raises Refused and MemoryError."""
        name, part = request["name"], read_part(request)
        page = self._shelf.find(name, part)
        if page is None and not body:
            return {"missing": True}, b""
        if page is None:
            given = partial(OpenedPicture, body, request["format"], request["pixels_limit"])
            page = self._shelf.load(name, part, given)
        piece = make_piece(page, part)
        answer = {
            "width": piece.width,
            "height": piece.height,
            "picture_width": page.width,
            "picture_height": page.height,
            "pages": page.pages,
            "duration_ms": page.duration_ms,
            "has_alpha": piece.has_alpha,
            "scale": page.finest,
        }
        return answer, piece.bgra


def read_part(request: dict[str, Any]) -> ViewPart:
    """The part that our own app asks for; ValueError for one that no viewer needs."""
    box = request["box"]
    part = ViewPart(request["width"], request["height"], tuple(box) if box else None, request["page"])
    if not (0 < part.width <= PART_EDGE_LIMIT_PX and 0 < part.height <= PART_EDGE_LIMIT_PX):
        raise ValueError("no part of a screen")
    return part

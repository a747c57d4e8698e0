"""One tile as it is now: what picture it stands for, and how far that picture is."""

from dataclasses import dataclass
from enum import StrEnum

from gallery_app.domain.display import make_picture_name
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.image import ImageInfo, ImageRef, Thumbnail
from gallery_app.domain.result import GalleryItem
from gallery_app.domain.translation import tr


class TileState(StrEnum):
    """How far a tile is."""

    EMPTY = "empty"
    """A skeleton before the page is known: it stands for a picture nobody knows yet."""
    WAITING = "waiting"
    PREVIEW = "preview"
    READY = "ready"
    FAILED = "failed"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True)
class Tile:
    """What is painted in one cell; `name` is cleaned for display."""

    state: TileState
    item: GalleryItem | None = None
    name: str = ""
    thumbnail: Thumbnail | None = None
    info: ImageInfo | None = None
    error: GalleryError | None = None
    is_picked: bool = False
    """Whether it lies in the tray."""

    @property
    def ref(self) -> ImageRef | None:
        """The picture; None in a skeleton."""
        return self.item.ref if self.item is not None else None

    @property
    def action(self) -> str:
        """The word for what a person can do about a failure; empty where there is none.

        Also what seems to be for good can be asked again: a network between may have given a wrong file.
        """
        if self.state is not TileState.FAILED or self.error is None:
            return ""
        return tr("Retry") if self.error.retryable else tr("Check again")


EMPTY_TILE = Tile(TileState.EMPTY)


def make_tile(item: GalleryItem) -> Tile:
    """A tile as it stands first: waiting, or remote and never to be loaded."""
    state = TileState.WAITING if item.ref.remote_host is None else TileState.REMOTE
    return Tile(state, item, make_picture_name(item.ref))

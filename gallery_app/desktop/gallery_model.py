"""The page's tiles as Qt's model: they stand in their final order before the first byte is there."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gallery_app.desktop.plain_text import plain_tooltip
from gallery_app.desktop.wording import (
    host_words,
    meta_words,
    moment_words,
    parent_words,
    place_words,
)
from gallery_app.domain.display import make_picture_name
from gallery_app.domain.errors import GalleryError, RemoteNotLoaded
from gallery_app.domain.ids import ImageId
from gallery_app.domain.image import ImageInfo, ImageRef, Thumbnail
from gallery_app.domain.paging import Page

RETRY_WORD = "Retry"
CHECK_WORD = "Check again"
_ROLES = Qt.ItemDataRole


class TileState(StrEnum):
    """How far a tile is."""

    EMPTY = "empty"
    """A skeleton before the ticket was read: it stands for a picture nobody knows yet."""
    WAITING = "waiting"
    PREVIEW = "preview"
    READY = "ready"
    FAILED = "failed"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True)
class Tile:
    """What is painted in one cell; `name` is cleaned for display."""

    state: TileState
    ref: ImageRef | None = None
    name: str = ""
    thumbnail: Thumbnail | None = None
    info: ImageInfo | None = None
    error: GalleryError | None = None

    @property
    def action(self) -> str:
        """The word for what a person can do about a failure; empty where there is none.

        Also what seems to be for good can be asked again: a network between may have given a wrong file.
        """
        if self.state is not TileState.FAILED or self.error is None:
            return ""
        return RETRY_WORD if self.error.retryable else CHECK_WORD


EMPTY_TILE = Tile(TileState.EMPTY)


def make_tile(ref: ImageRef) -> Tile:
    """A tile as it stands first: waiting, or remote and never to be loaded."""
    state = TileState.WAITING if ref.remote_host is None else TileState.REMOTE
    return Tile(state, ref, make_picture_name(ref))


class GalleryModel(QAbstractListModel):
    """Rows are the tiles of one page; a row never changes its place while the page stands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: list[Tile] = []
        self._rows: dict[ImageId, int] = {}
        self._first_number = 1
        self._total = 0

    def show_empty(self, count: int) -> None:
        """Stand `count` skeletons in, while the ticket is read."""
        self.beginResetModel()
        self._tiles = [EMPTY_TILE] * count
        self._rows = {}
        self._total = 0
        self.endResetModel()

    def show_page(self, page: Page[ImageRef]) -> bool:
        """Put up a page; True if it is another one, False if the same pictures stay with what they have."""
        tiles = [make_tile(ref) for ref in page.items]
        self._total = page.total
        self._first_number = (page.page - 1) * page.per_page + 1
        if tiles and [ref.id for ref in page.items] == [tile.ref.id for tile in self._tiles if tile.ref]:
            for row, tile in enumerate(tiles):
                self._put(row, _keep_picture(self._tiles[row], tile))
            return False
        self.beginResetModel()
        self._tiles = tiles
        self._rows = {ref.id: row for row, ref in enumerate(page.items)}
        self.endResetModel()
        return True

    def show_preview(self, image: ImageId, thumbnail: Thumbnail) -> None:
        """Show a first small picture, unless the true one is there already."""
        row = self._rows.get(image)
        if row is not None and self._tiles[row].state in (TileState.WAITING, TileState.PREVIEW):
            self._put(row, replace(self._tiles[row], state=TileState.PREVIEW, thumbnail=thumbnail))

    def show_thumbnail(self, image: ImageId, info: ImageInfo, thumbnail: Thumbnail) -> None:
        """Show the picture and what is known of it."""
        row = self._rows.get(image)
        if row is not None:
            tile = replace(
                self._tiles[row], state=TileState.READY, thumbnail=thumbnail, info=info, error=None
            )
            self._put(row, tile)

    def show_failure(self, image: ImageId, error: GalleryError) -> None:
        """Say in the tile what went wrong; a remote picture stays what it is."""
        row = self._rows.get(image)
        if row is None or self._tiles[row].state is TileState.REMOTE:
            return
        state = TileState.REMOTE if isinstance(error, RemoteNotLoaded) else TileState.FAILED
        self._put(row, replace(self._tiles[row], state=state, error=error, thumbnail=None))

    def show_waiting(self, images: Iterable[ImageId]) -> None:
        """Turn tiles that are tried again back into skeletons."""
        for row in sorted(self._rows[image] for image in images if image in self._rows):
            self._put(row, replace(self._tiles[row], state=TileState.WAITING, error=None))

    def tile(self, row: int) -> Tile:
        """The tile of a row; delegates read it here, since data() is asked many times a cell."""
        return self._tiles[row]

    def tiles(self) -> tuple[Tile, ...]:
        """Every tile of the page, in order."""
        return tuple(self._tiles)

    def find_row(self, image: ImageId) -> int | None:
        """Where a picture stands on this page."""
        return self._rows.get(image)

    def ids_in(self, *states: TileState) -> tuple[ImageId, ...]:
        """Pictures whose tiles are in one of these states, in order."""
        return tuple(tile.ref.id for tile in self._tiles if tile.ref is not None and tile.state in states)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Number of tiles."""
        return 0 if parent.isValid() else len(self._tiles)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Skeletons of unknown pictures cannot be chosen."""
        if not index.isValid() or self._tiles[index.row()].ref is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _ROLES.DisplayRole) -> str | None:
        """Name, tooltip, and what a screen reader says."""
        if not index.isValid():
            return None
        tile = self._tiles[index.row()]
        if tile.ref is None:
            return "Loading" if role == _ROLES.AccessibleTextRole else None
        if role == _ROLES.DisplayRole:
            return tile.name
        if role == _ROLES.AccessibleTextRole:
            return self._say(index.row(), tile, tile.ref)
        if role == _ROLES.ToolTipRole:
            return plain_tooltip(_explain(tile, tile.ref))
        return None

    def _put(self, row: int, tile: Tile) -> None:
        self._tiles[row] = tile
        index = self.index(row)
        self.dataChanged.emit(index, index, [_ROLES.DecorationRole])

    def _say(self, row: int, tile: Tile, ref: ImageRef) -> str:
        parts = [
            f"Picture {self._first_number + row} of {self._total}",
            tile.name,
            parent_words(ref),
            place_words(ref),
        ]
        if ref.occurrences > 1:
            parts.append(f"in {ref.occurrences} messages")
        if tile.info is not None:
            parts.append(f"{tile.info.width} by {tile.info.height}")
            if tile.info.exif.position is not None:
                parts.append("with a place")
        does = f" Press Enter to {tile.action.lower()}." if tile.action else ""
        parts.append(f"{_state_words(tile, ref)}{does}")
        return ", ".join(part for part in parts if part)


def _keep_picture(before: Tile, now: Tile) -> Tile:
    if before.state in (TileState.READY, TileState.PREVIEW):
        return replace(now, state=before.state, thumbnail=before.thumbnail, info=before.info)
    return now


def _state_words(tile: Tile, ref: ImageRef) -> str:
    if tile.state is TileState.FAILED and tile.error is not None:
        return f"failed: {tile.error.title}. {tile.error.hint}"
    if tile.state is TileState.REMOTE:
        return f"hosted at {host_words(ref.remote_host or 'a foreign host')}, not loaded"
    return "" if tile.state is TileState.READY else "loading"


def _explain(tile: Tile, ref: ImageRef) -> str:
    lines = [tile.name, meta_words(ref, tile.info)]
    lines.append(f"{place_words(ref).capitalize()}, {moment_words(ref.created_at)}")
    if ref.occurrences > 1:
        lines.append(
            f"Shown in {ref.occurrences} messages of this {'article' if ref.in_article else 'ticket'}"
        )
    if tile.info is not None and tile.info.exif.position is not None:
        lines.append("Says where it was taken")
    if tile.state in (TileState.FAILED, TileState.REMOTE):
        lines.append(_state_words(tile, ref).capitalize())
    return "\n".join(line for line in lines if line)

"""The page's tiles as Qt's model: they stand in their final order before the first byte is there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gallery_app.desktop.plain_text import plain_tooltip
from gallery_app.desktop.tile_state import EMPTY_TILE, Tile, TileState, make_tile
from gallery_app.desktop.tile_words import explain_tile, meta_line, say_head, say_tile
from gallery_app.domain.errors import GalleryError, RemoteNotLoaded
from gallery_app.domain.ids import ArticleId, ImageId, TicketId
from gallery_app.domain.image import ImageInfo, ImageRef, Thumbnail
from gallery_app.domain.paging import Page
from gallery_app.domain.result import GalleryItem, Group

_ROLES = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_Parent = tuple[bool, TicketId | ArticleId]


@dataclass(frozen=True, slots=True)
class PlacedGroup:
    """A head and the row of its first tile; `group` is None in a skeleton."""

    group: Group | None
    start: int


class GalleryModel(QAbstractListModel):
    """Rows are the tiles of one page; a row never changes its place while the page stands.

    Signals:
        groups_changed: heads have other words, or others begin elsewhere; the tiles are the same.
    """

    groups_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: list[Tile] = []
        self._rows: dict[ImageId, int] = {}
        self._groups: tuple[PlacedGroup, ...] = ()
        self._first_number = 1
        self._total = 0
        self._picked: frozenset[ImageId] = frozenset()

    # --- what is shown ----------------------------------------------------------------------------------

    def show_empty(self, count: int, *, with_head: bool = True) -> None:
        """Stand `count` skeletons in while the page is put together, below a head that says nothing yet."""
        self.beginResetModel()
        self._tiles = [EMPTY_TILE] * count
        self._rows = {}
        self._groups = (PlacedGroup(None, 0),) if with_head and count else ()
        self._total = 0
        self.endResetModel()

    def show_page(self, page: Page[GalleryItem], groups: Sequence[Group] = ()) -> bool:
        """Put up a page; True if it is another one, False if the same pictures stay as they are.

        Pictures that were here before keep what is known of them. `groups` are the heads in order; without
        any there are no heads.
        """
        known = {tile.item.ref.id: tile for tile in self._tiles if tile.item is not None}
        tiles = [self._make_tile(item, known.get(item.ref.id)) for item in page.items]
        self._total = page.total
        self._first_number = (page.page - 1) * page.per_page + 1
        if tiles and [item.ref.id for item in page.items] == list(self.ids()):
            self._set_groups(page.items, groups)
            for row, tile in enumerate(tiles):
                self._put(row, tile)
            return False
        self.beginResetModel()
        self._tiles = tiles
        self._rows = {item.ref.id: row for row, item in enumerate(page.items)}
        self._groups = _place_groups(page.items, groups)
        self.endResetModel()
        return True

    def show_items(self, items: Sequence[GalleryItem]) -> None:
        """Give tiles that stand what was learnt of them since: their badges change, nothing moves."""
        for item in items:
            row = self._rows.get(item.ref.id)
            if row is not None and self._tiles[row].item != item:
                self._put(row, replace(self._tiles[row], item=item))

    def show_picked(self, images: Iterable[ImageId]) -> None:
        """These lie in the tray, and no others."""
        before, self._picked = self._picked, frozenset(images)
        for image in before ^ self._picked:
            if (row := self._rows.get(image)) is not None:
                self._put(row, replace(self._tiles[row], is_picked=image in self._picked))

    def _make_tile(self, item: GalleryItem, before: Tile | None) -> Tile:
        tile = replace(make_tile(item), is_picked=item.ref.id in self._picked)
        return _keep_picture(before, tile)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Give heads that stand the words that were learnt since; nothing moves, others are passed over."""
        newer = {_parent_of(group): group for group in groups}
        self._groups = tuple(
            replace(placed, group=newer.get(_parent_of(placed.group), placed.group))
            if placed.group is not None
            else placed
            for placed in self._groups
        )
        self.groups_changed.emit()

    def _set_groups(self, items: Sequence[GalleryItem], groups: Sequence[Group]) -> None:
        placed = _place_groups(items, groups)
        if placed != self._groups:
            self._groups = placed
            self.groups_changed.emit()

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

    # --- what is here -----------------------------------------------------------------------------------

    def tile(self, row: int) -> Tile:
        """The tile of a row; delegates read it here, since data() is asked many times a cell."""
        return self._tiles[row]

    def tiles(self) -> tuple[Tile, ...]:
        """Every tile of the page, in order."""
        return tuple(self._tiles)

    def meta(self, row: int) -> str:
        """The line below a tile's name: with the ticket's number where no head says it."""
        return meta_line(self._tiles[row], with_number=not self._groups)

    def position(self, row: int) -> tuple[int, int]:
        """Which picture of the whole result a row is, from 1, and how many there are."""
        return self._first_number + row, max(self._total, self._first_number + row)

    def say(self, row: int) -> str:
        """What a screen reader says of a row."""
        return say_tile(self._tiles[row], self._first_number + row, self._total, self.group_of(row))

    def groups(self) -> tuple[PlacedGroup, ...]:
        """The heads in order, each with the row it stands above."""
        return self._groups

    def group_of(self, row: int) -> Group | None:
        """The head that a row stands below."""
        above = [placed.group for placed in self._groups if placed.start <= row]
        return above[-1] if above else None

    def shows_one_parent(self) -> bool:
        """Whether every picture of the page is of the same ticket or article."""
        return len({_parent_of(tile.item.ref) for tile in self._tiles if tile.item is not None}) == 1

    def find_row(self, image: ImageId) -> int | None:
        """Where a picture stands on this page."""
        return self._rows.get(image)

    def ids(self) -> tuple[ImageId, ...]:
        """The pictures of the page, in order."""
        return tuple(self._rows)

    def ids_in(self, *states: TileState) -> tuple[ImageId, ...]:
        """Pictures whose tiles are in one of these states, in order."""
        return tuple(tile.ref.id for tile in self._tiles if tile.ref is not None and tile.state in states)

    # --- Qt's questions ---------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Number of tiles."""
        return 0 if parent.isValid() else len(self._tiles)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Skeletons of unknown pictures cannot be chosen."""
        if not index.isValid() or self._tiles[index.row()].item is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: _Index, role: int = _ROLES.DisplayRole) -> str | None:
        """Name, tooltip, and what a screen reader says."""
        if not index.isValid():
            return None
        row = index.row()
        tile = self._tiles[row]
        if role == _ROLES.AccessibleTextRole:
            return self.say(row)
        if role == _ROLES.AccessibleDescriptionRole:
            return self._say_head(row)
        if role == _ROLES.DisplayRole:
            return tile.name or None
        if role == _ROLES.ToolTipRole:
            return plain_tooltip(explain_tile(tile)) or None
        return None

    def _say_head(self, row: int) -> str | None:
        group = next((placed.group for placed in self._groups if placed.start == row), None)
        return say_head(group) if group is not None else None

    def _put(self, row: int, tile: Tile) -> None:
        self._tiles[row] = tile
        index = self.index(row)
        self.dataChanged.emit(index, index, [_ROLES.DecorationRole])


def _parent_of(part: Group | ImageRef) -> _Parent:
    return part.in_article, part.parent


def _place_groups(items: Sequence[GalleryItem], groups: Sequence[Group]) -> tuple[PlacedGroup, ...]:
    """Find where each group begins. A parent that no group names gets a head of what its picture knows."""
    if not groups:
        return ()
    named = {_parent_of(group): group for group in groups}
    placed = []
    for parent, rows in groupby(enumerate(items), key=lambda pair: _parent_of(pair[1].ref)):
        start, first = next(rows)
        plain = Group(first.ref.parent, first.ref.in_article, "", first.ref.created_at)
        placed.append(PlacedGroup(named.get(parent, plain), start))
    return tuple(placed)


def _keep_picture(before: Tile | None, now: Tile) -> Tile:
    if before is not None and before.state in (TileState.READY, TileState.PREVIEW):
        return replace(now, state=before.state, thumbnail=before.thumbnail, info=before.info)
    return now

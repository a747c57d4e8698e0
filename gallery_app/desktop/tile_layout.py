"""Where the parts of a tile stand in its cell: pure geometry, the same for painting and for clicking."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

GAP_PX = 12
FRAME_PX = 2
PADDING_PX = 6
EDGE_PX = FRAME_PX + PADDING_PX
HEIGHT_MIN_PX = 96
HEIGHT_USUAL_PX = 138
HEIGHT_MAX_PX = 320
HEIGHT_STEP_PX = 14
_RATIO = 4 / 3
"""Width to height of the narrowest box of a picture: room for a camera's."""


@dataclass(frozen=True, slots=True)
class TileSizes:
    """Sizes that are the same for every tile: the picture's box and the two lines of text below."""

    picture_height: int
    name_height: int
    meta_height: int

    def min_cell_width(self) -> int:
        """The narrowest cell for this height."""
        return round(self.picture_height * _RATIO) + 2 * EDGE_PX + GAP_PX

    def cell_size(self, width: int) -> QSize:
        """Cells share a row evenly; the height follows from the texts."""
        height = GAP_PX + 2 * EDGE_PX + self.picture_height + self.name_height + self.meta_height + 4
        return QSize(self.cell_width(width), height)

    def columns(self, width: int) -> int:
        """How many cells stand in a row of `width`."""
        return max(1, width // self.min_cell_width())

    def cell_width(self, width: int) -> int:
        """Width of a cell when a row of `width` is shared."""
        return max(1, width // self.columns(width))


@dataclass(frozen=True, slots=True)
class TileRects:
    """One tile's parts in the coordinates of its cell's view."""

    frame: QRect
    picture: QRect
    name: QRect
    meta: QRect


def place_tile(cell: QRect, sizes: TileSizes) -> TileRects:
    """Lay a tile out in its cell."""
    half = GAP_PX // 2
    frame = cell.adjusted(half, half, -half, -half)
    inner = frame.adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
    picture = QRect(inner.left(), inner.top(), inner.width(), sizes.picture_height)
    text_left, text_width = inner.left() + 2, inner.width() - 4
    name = QRect(text_left, picture.bottom() + 5, text_width, sizes.name_height)
    meta = QRect(text_left, name.bottom() + 1, text_width, sizes.meta_height)
    return TileRects(frame, picture, name, meta)

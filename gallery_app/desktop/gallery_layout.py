"""Where cells and heads stand in the gallery: pure arithmetic, without a window.

Rows are the model's: numbers of tiles in their order. Lines are what one sees beside each other. A group
begins a new line below its head, so that the line before it may end early.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize


class Move(StrEnum):
    """Where a key leads; left and right as they are seen."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    PAGE_UP = "page up"
    PAGE_DOWN = "page down"
    HOME = "home"
    END = "end"
    NEXT = "next"
    PREVIOUS = "previous"


@dataclass(frozen=True, slots=True)
class LayoutSizes:
    """Sizes in px. A cell holds half of `gap_px` on each side, where nothing can be hit.

    `margin_px` stays free above the first head or line and below the last. `is_mirrored` for languages that
    are written from right to left: the first tile of a line stands at the right.
    """

    columns: int
    cell: QSize
    head_px: int = 0
    margin_px: int = 0
    gap_px: int = 0
    is_mirrored: bool = False


class GalleryLayout:
    """The places of `count` tiles; all rectangles and points are the content's, before scrolling."""

    def __init__(self, count: int, sizes: LayoutSizes, group_starts: Sequence[int] = ()) -> None:
        """Take the first row of each group: ascending, the first of them 0; none without heads."""
        self.count = count
        self.sizes = sizes
        self.group_starts = tuple(group_starts)
        self._line_rows: list[int] = []
        self._line_tops: list[int] = []
        self._head_tops: list[int] = []
        self.height = self._place_lines() + sizes.margin_px if count else 0

    def _place_lines(self) -> int:
        top = self.sizes.margin_px
        starts = self.group_starts or (0,)
        for start, stop in zip(starts, (*starts[1:], self.count), strict=True):
            if self.group_starts:
                self._head_tops.append(top)
                top += self.sizes.head_px
            for row in range(start, stop, self.sizes.columns):
                self._line_rows.append(row)
                self._line_tops.append(top)
                top += self.sizes.cell.height()
        return top

    @property
    def width(self) -> int:
        """Width of a full line."""
        return self.sizes.columns * self.sizes.cell.width()

    # --- where things stand -----------------------------------------------------------------------------

    def cell_rect(self, row: int) -> QRect:
        """The cell of a row."""
        line = self._line_of(row)
        cell = self.sizes.cell
        return QRect(QPoint(self._left_of(row - self._line_rows[line]), self._line_tops[line]), cell)

    def head_rect(self, group: int) -> QRect:
        """The head of the group with this number, as wide as a full line."""
        return QRect(0, self._head_tops[group], self.width, self.sizes.head_px)

    def top_of(self, row: int) -> int:
        """What should come into view with a row: its head's top in a group's first line, else its cell's."""
        line = self._line_of(row)
        group = self.group_of(row)
        if group is not None and self._line_rows[line] == self.group_starts[group]:
            return self._head_tops[group]
        return self._line_tops[line]

    def group_of(self, row: int) -> int | None:
        """The number of the group a row belongs to; None without heads."""
        return bisect_right(self.group_starts, row) - 1 if self.group_starts else None

    def rows_of(self, group: int) -> range:
        """The rows of a group."""
        following = self.group_starts[group + 1 : group + 2]
        return range(self.group_starts[group], following[0] if following else self.count)

    # --- what stands at a place -------------------------------------------------------------------------

    def row_at(self, point: QPoint) -> int | None:
        """The row whose tile holds a point; the gaps between tiles hold none."""
        line = bisect_right(self._line_tops, point.y()) - 1
        if line < 0:
            return None
        rows = self._rows_of_line(line)
        column = point.x() // self.sizes.cell.width()
        if self.sizes.is_mirrored:
            column = self.sizes.columns - 1 - column
        if not 0 <= column < len(rows):
            return None
        row = rows[column]
        return row if self._inner(self.cell_rect(row)).contains(point) else None

    def head_at(self, point: QPoint) -> int | None:
        """The number of the group whose head holds a point."""
        group = bisect_right(self._head_tops, point.y()) - 1
        return group if group >= 0 and self.head_rect(group).contains(point) else None

    def rows_between(self, top: int, bottom: int) -> range:
        """Rows whose cells are touched by the lines from `top` to before `bottom`."""
        first = bisect_right(self._line_tops, top - self.sizes.cell.height())
        last = bisect_left(self._line_tops, bottom)
        return range(self._row_of_line(first), max(self._row_of_line(first), self._row_of_line(last)))

    def heads_between(self, top: int, bottom: int) -> range:
        """Numbers of the groups whose heads are touched by the lines from `top` to before `bottom`."""
        first = bisect_right(self._head_tops, top - self.sizes.head_px)
        return range(first, max(first, bisect_left(self._head_tops, bottom)))

    def rows_in(self, area: QRect) -> list[int]:
        """Rows whose tiles are touched by an area, in order; its gaps and heads count for nothing."""
        rows = self.rows_between(area.top(), area.bottom() + 1)
        return [row for row in rows if self._inner(self.cell_rect(row)).intersects(area)]

    # --- where keys lead --------------------------------------------------------------------------------

    def column_of(self, row: int) -> int:
        """How many tiles stand before a row in its line."""
        return row - self._line_rows[self._line_of(row)]

    def move(self, row: int, move: Move, page_px: int = 0, column: int | None = None) -> int:
        """Where a key leads from a row of a layout that is not empty.

        Up and down go to `column` (that of the row, if None) or to the end of a line that is too short for
        it; `page_px` is how far one screen goes. Left and right go on in the next line, over heads.
        """
        match move:
            case Move.HOME | Move.END:
                return 0 if move is Move.HOME else self.count - 1
            case Move.UP | Move.DOWN | Move.PAGE_UP | Move.PAGE_DOWN:
                line = self._move_line(self._line_of(row), move, page_px)
                rows = self._rows_of_line(line)
                column = self.column_of(row) if column is None else column
                return rows[min(column, len(rows) - 1)]
        is_back = move is Move.PREVIOUS or move is (Move.RIGHT if self.sizes.is_mirrored else Move.LEFT)
        return min(max(0, row + (-1 if is_back else 1)), self.count - 1)

    def _move_line(self, line: int, move: Move, page_px: int) -> int:
        top = self._line_tops[line]
        match move:
            case Move.UP:
                line -= 1
            case Move.DOWN:
                line += 1
            case Move.PAGE_UP:
                line = min(line - 1, bisect_left(self._line_tops, top - page_px))
            case Move.PAGE_DOWN:
                line = max(line + 1, bisect_right(self._line_tops, top + page_px) - 1)
        return min(max(0, line), len(self._line_tops) - 1)

    # --- lines ------------------------------------------------------------------------------------------

    def _line_of(self, row: int) -> int:
        return bisect_right(self._line_rows, row) - 1

    def _row_of_line(self, line: int) -> int:
        return self._line_rows[line] if line < len(self._line_rows) else self.count

    def _rows_of_line(self, line: int) -> range:
        return range(self._line_rows[line], self._row_of_line(line + 1))

    def _left_of(self, column: int) -> int:
        seen = self.sizes.columns - 1 - column if self.sizes.is_mirrored else column
        return seen * self.sizes.cell.width()

    def _inner(self, cell: QRect) -> QRect:
        half = self.sizes.gap_px // 2
        return cell.adjusted(half, half, -half, -half)


EMPTY_LAYOUT = GalleryLayout(0, LayoutSizes(1, QSize(1, 1)))

"""A list view that lays its items out below heads: geometry, painting, cursor and selection."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from gallery_app.desktop.gallery_band import find_changed, make_band, paint_band
from gallery_app.desktop.gallery_delegate import GalleryDelegate, TileLook
from gallery_app.desktop.gallery_layout import EMPTY_LAYOUT, GalleryLayout, LayoutSizes, Move
from gallery_app.desktop.gallery_model import GalleryModel
from gallery_app.desktop.group_head import HEAD_PX, HeadPainter
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.tile_layout import GAP_PX
from gallery_app.desktop.tile_pointer import NOTHING

SIDE_PX, TOP_PX = 14, 6
_END_PX = 2
_CURSOR = QAbstractItemView.CursorAction
_HINT = QAbstractItemView.ScrollHint
_Index = QModelIndex | QPersistentModelIndex
_MOVES = {
    _CURSOR.MoveLeft: Move.LEFT,
    _CURSOR.MoveRight: Move.RIGHT,
    _CURSOR.MoveUp: Move.UP,
    _CURSOR.MoveDown: Move.DOWN,
    _CURSOR.MovePageUp: Move.PAGE_UP,
    _CURSOR.MovePageDown: Move.PAGE_DOWN,
    _CURSOR.MoveHome: Move.HOME,
    _CURSOR.MoveEnd: Move.END,
    _CURSOR.MoveNext: Move.NEXT,
    _CURSOR.MovePrevious: Move.PREVIOUS,
}
_UP_AND_DOWN = (Move.UP, Move.DOWN, Move.PAGE_UP, Move.PAGE_DOWN)


class GalleryGrid(QListView):
    """Tiles of one size in lines, in the model's order, with the model's heads between them.

    It is a list to Qt and to screen readers; where things stand comes from a GalleryLayout alone, Qt's own
    arithmetic for lists is never asked.
    """

    def __init__(
        self, model: GalleryModel, theme: Theme, delegate: GalleryDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._delegate = delegate
        self._gallery_model = model
        self._layout = EMPTY_LAYOUT
        self._heads = HeadPainter(theme, GAP_PX // 2)
        self._selected: frozenset[int] = frozenset()
        self._kept_column = (-1, 0)
        self._band = QRect()
        self._under = NOTHING
        self._set_behaviour()
        self._set_margins()
        self.setModel(model)
        self.setItemDelegate(delegate)
        model.modelReset.connect(self._start_anew)
        model.groups_changed.connect(self._take_groups)

    def _set_behaviour(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Fixed)  # a change of width is ours to deal with
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        # The background is painted here, so that scrolling moves what is seen and paints only what is new.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _set_margins(self) -> None:
        ends = (_END_PX, 0, SIDE_PX, 0) if self.isRightToLeft() else (SIDE_PX, 0, _END_PX, 0)
        self.setViewportMargins(*ends)

    def changeEvent(self, event: QEvent) -> None:
        """Turn everything round when the language's direction changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._heads.clear()
            self._set_margins()
            self.doItemsLayout()

    # --- layout -----------------------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        """Work out where everything stands: another page, width or size of tiles."""
        width = max(1, self.viewport().width() - 1)
        sizes = self._delegate.sizes()
        self._kept_column = (-1, 0)
        self._delegate.is_mirrored = self._heads.is_mirrored = self.isRightToLeft()
        self._delegate.set_cell(sizes.cell_size(width))
        self._layout = GalleryLayout(
            self._gallery_model.rowCount(),
            LayoutSizes(
                columns=sizes.columns(width),
                cell=self._delegate.cell,
                head_px=self._theme.px(HEAD_PX),
                margin_px=self._theme.px(TOP_PX),
                gap_px=GAP_PX,
                is_mirrored=self.isRightToLeft(),
            ),
            [placed.start for placed in self._gallery_model.groups()],
        )
        super(QListView, self).doItemsLayout()

    def updateGeometries(self) -> None:
        """Tell the scroll bar how much there is."""
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._layout.height - page))
        bar.setPageStep(page)
        bar.setSingleStep(max(20, self._delegate.cell.height() // 3))
        super(QListView, self).updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share a new width among the columns; what is looked at stays in view."""
        super(QListView, self).resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay_out_anew()

    def lay_out_anew(self) -> None:
        """Lay out; the tile that is looked at stays where it is seen, as far as there is room."""
        row = self._find_anchor()
        before = self._layout.cell_rect(row).top() - self.verticalOffset() if row is not None else 0
        was_at_top = self.verticalOffset() == 0
        self.doItemsLayout()
        if row is not None and not was_at_top and row < self._layout.count:
            self.verticalScrollBar().setValue(self._layout.cell_rect(row).top() - before)
            self.scrollTo(self._gallery_model.index(row))

    def _find_anchor(self) -> int | None:
        rows = self.rows_in_sight()
        current = self.currentIndex().row()
        if current in rows:
            return current
        return rows[0] if rows else None

    def _start_anew(self) -> None:
        self._selected = frozenset()
        self._band = QRect()
        self._heads.clear()
        self._under = NOTHING
        self.doItemsLayout()

    def _take_groups(self) -> None:
        self._heads.clear()
        if self._layout.group_starts != tuple(placed.start for placed in self._gallery_model.groups()):
            self.lay_out_anew()
            return
        for group in self._heads_in_sight():
            self.viewport().update(self._to_view(self._layout.head_rect(group)))

    def columns(self) -> int:
        """Tiles in a line."""
        return self._layout.sizes.columns

    def cell_size(self) -> QSize:
        """Size of a tile with its share of the gaps."""
        return self._delegate.cell

    def sizeHint(self) -> QSize:
        """Take the room there is."""
        return QSize(900, 600)

    # --- where things stand -----------------------------------------------------------------------------

    def horizontalOffset(self) -> int:
        """Nothing is wider than the view."""
        return 0

    def verticalOffset(self) -> int:
        """How far is scrolled."""
        return self.verticalScrollBar().value()

    def visualRect(self, index: _Index) -> QRect:
        """The cell of a tile in the viewport."""
        if not index.isValid() or index.row() >= self._layout.count:
            return QRect()
        return self._to_view(self._layout.cell_rect(index.row()))

    def indexAt(self, p: QPoint) -> QModelIndex:
        """The tile at a point of the viewport; none in a gap or on a head."""
        row = self._layout.row_at(self._to_content(p))
        return self._gallery_model.index(row) if row is not None else QModelIndex()

    def rows_in_sight(self) -> range:
        """Rows of the model whose tiles are at least partly seen."""
        top = self.verticalOffset()
        return self._layout.rows_between(top, top + self.viewport().height())

    def _heads_in_sight(self) -> range:
        top = self.verticalOffset()
        return self._layout.heads_between(top, top + self.viewport().height())

    def _to_view(self, rect: QRect) -> QRect:
        return rect.translated(0, -self.verticalOffset())

    def _to_content(self, point: QPoint) -> QPoint:
        return point + QPoint(0, self.verticalOffset())

    def scrollTo(self, index: _Index, hint: QAbstractItemView.ScrollHint = _HINT.EnsureVisible) -> None:
        """Bring a tile into view, with its head if it stands right below one.

        Not while a rubber band is drawn: its tiles would run away below the pointer. Near an edge Qt scrolls.
        """
        if not index.isValid() or index.row() >= self._layout.count or self._band.isValid():
            return
        top = self._layout.top_of(index.row())
        bottom = self._layout.cell_rect(index.row()).bottom() + 1
        page, now = self.viewport().height(), self.verticalOffset()
        if hint == _HINT.PositionAtCenter:
            now = (top + bottom - page) // 2
        elif hint == _HINT.PositionAtTop or (hint == _HINT.EnsureVisible and top < now):
            now = top
        elif hint == _HINT.PositionAtBottom or bottom > now + page:
            now = min(bottom - page, top)
        self.verticalScrollBar().setValue(now)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted already; the rest is painted."""
        self.viewport().scroll(dx, dy)
        if self._band.isValid():
            self.viewport().update()

    # --- cursor and selection ---------------------------------------------------------------------------

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Move in the model's order, over heads; up and down keep to the column they began in."""
        if not self._layout.count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self._gallery_model.index(0)
        move = _MOVES[action]
        kept = self._kept_column[1] if self._kept_column[0] == row else self._layout.column_of(row)
        moved = self._layout.move(row, move, self.viewport().height(), kept)
        self._kept_column = (moved, kept) if move in _UP_AND_DOWN else (-1, 0)
        return self._gallery_model.index(moved)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell screen readers where the focus is: Qt would look the place up in its own, unused layout."""
        super(QListView, self).currentChanged(current, previous)
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            self._tell_accessibility(QAccessible.Event.Focus, current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Paint what changed, and tell screen readers."""
        self._selected = frozenset(_rows_of(self.selectionModel().selection()))
        super(QListView, self).selectionChanged(selected, deselected)
        if QAccessible.isActive():
            for event, rows in (
                (QAccessible.Event.SelectionAdd, _rows_of(selected)),
                (QAccessible.Event.SelectionRemove, _rows_of(deselected)),
            ):
                for row in rows[:1]:  # more would be read out one by one
                    self._tell_accessibility(event, row)

    def _tell_accessibility(self, event: QAccessible.Event, row: int) -> None:
        told = QAccessibleEvent(self, event)
        told.setChild(row)
        QAccessible.updateAccessibility(told)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what the rubber band touches; otherwise the range from one corner's tile to the other's.

        Qt gives a click as a single point and a range by the middles of its first and last tile.
        """
        area = QRect(self._to_content(rect.topLeft()), self._to_content(rect.bottomRight()))
        if self.state() == QAbstractItemView.State.DragSelectingState:
            band = make_band(area.topLeft(), area.bottomRight())
            self._move_band(band)
            rows = self._layout.rows_in(band)
        else:
            rows = self._rows_from(area)
        self.selectionModel().select(self._make_selection(rows), command)

    def _rows_from(self, area: QRect) -> list[int]:
        ends = [self._layout.row_at(point) for point in (area.topLeft(), area.bottomRight())]
        known = sorted(row for row in ends if row is not None)
        return list(range(known[0], known[-1] + 1)) if known else []

    def _make_selection(self, rows: Iterable[int]) -> QItemSelection:
        """A selection of rows, as few ranges as they make; skeletons are left out."""
        selection = QItemSelection()
        known = [row for row in rows if self._gallery_model.tile(row).item is not None]
        for first, last in _find_runs(known):
            selection.select(self._gallery_model.index(first), self._gallery_model.index(last))
        return selection

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The cells of a selection that are in sight."""
        region = QRegion()
        sight = self.rows_in_sight()
        for row in _rows_of(selection):
            if row in sight:
                region |= QRegion(self._to_view(self._layout.cell_rect(row)))
        return region

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the rubber band away."""
        super().mouseReleaseEvent(event)
        self._move_band(QRect())

    def _move_band(self, band: QRect) -> None:
        if band != self._band:
            changed = find_changed(self._band, band)
            self._band = band
            self.viewport().update(changed.translated(0, -self.verticalOffset()))

    # --- painting ---------------------------------------------------------------------------------------

    def dataChanged(
        self,
        topLeft: _Index,  # noqa: N803 - Qt's name
        bottomRight: _Index,  # noqa: N803 - Qt's name
        roles: Sequence[int] = (),
    ) -> None:
        """Paint the tiles that changed. A list view would lay all of them out again, and paint them all."""
        self._update_rows(range(topLeft.row(), bottomRight.row() + 1))

    def _update_rows(self, rows: Iterable[int | None]) -> None:
        for row in rows:
            if row is not None and row < self._layout.count:
                self.viewport().update(self._to_view(self._layout.cell_rect(row)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tiles and heads that are touched.

        What needs more scaling than a frame has time for stands in and comes in the next.
        """
        region = event.region()
        painter = QPainter(self.viewport())
        painter.fillRect(region.boundingRect(), self._theme.tokens.colour("canvas"))
        self._delegate.begin_frame()
        bounds = region.boundingRect().translated(0, self.verticalOffset())
        has_keys = self.hasFocus() or self.viewport().hasFocus()
        current = self.currentIndex().row() if has_keys else -1
        for row in self._layout.rows_between(bounds.top(), bounds.bottom() + 1):
            cell = self._to_view(self._layout.cell_rect(row))
            if region.intersects(cell):
                self._delegate.paint_tile(painter, cell, self._gallery_model, row, self._look(row, current))
        for number in self._layout.heads_between(bounds.top(), bounds.bottom() + 1):
            rect = self._to_view(self._layout.head_rect(number))
            part = self._under.part if number == self._under.group else None
            self._heads.paint(painter, rect, self._gallery_model.groups()[number].group, part)
        if self._band.isValid():
            paint_band(painter, self._to_view(self._band), self._theme)
        painter.end()
        if rows := self._delegate.short_of_time:
            QTimer.singleShot(0, self, lambda: self._update_rows(rows))

    def _look(self, row: int, current: int) -> TileLook:
        is_hovered = row == self._under.row
        badge = self._under.badge.badge.kind if is_hovered and self._under.badge is not None else None
        return TileLook(row in self._selected, row == current, is_hovered, badge)

    def paint_all_at_once(self) -> None:
        """Leave nothing for a later frame: the window is about to be grabbed as a picture."""
        self._delegate.frame_budget_s = 60.0


def _rows_of(selection: QItemSelection) -> list[int]:
    parts = (selection.at(number) for number in range(selection.count()))
    return [row for part in parts for row in range(part.top(), part.bottom() + 1)]


def _find_runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of each run of rows that follow each other."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs

"""The grid: QListView with the keys, sizes and clicks of a picture gallery."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from gallery_app.desktop.gallery_delegate import GalleryDelegate
from gallery_app.desktop.gallery_model import GalleryModel, TileState
from gallery_app.desktop.pixmaps import PixmapCache
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.tile_layout import (
    HEIGHT_MAX_PX,
    HEIGHT_MIN_PX,
    HEIGHT_STEP_PX,
    HEIGHT_USUAL_PX,
)
from gallery_app.domain.ids import ImageId

_MARGIN_PX = 14
_CURSOR = QAbstractItemView.CursorAction

_Index = QModelIndex | QPersistentModelIndex


class GalleryView(QListView):
    """Tiles of one size in rows; the page's order is the model's.

    Signals:
        retry_asked: a failed tile's action was clicked or pressed; carries its ImageId.
        rows_seen: other tiles came into view; carries the ImageIds that still wait, first rows first.
        tile_height_changed: the size of the pictures was changed, in px of the drawings.
    """

    retry_asked = Signal(str)
    rows_seen = Signal(object)
    tile_height_changed = Signal(int)

    def __init__(
        self, model: GalleryModel, theme: Theme, pixmaps: PixmapCache, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tile_height = HEIGHT_USUAL_PX
        self._delegate = GalleryDelegate(theme, pixmaps, self)
        self._gallery_model = model
        self._seen: tuple[ImageId, ...] = ()
        self.setObjectName("galleryGrid")
        self.setAccessibleName("Pictures")
        self.setAccessibleIdentifier("galleryGrid")
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._set_behaviour()
        self._settle = QTimer(self, singleShot=True, interval=80)
        self._settle.timeout.connect(self._tell_seen)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._settle.start())
        model.modelReset.connect(self._settle.start)
        theme.changed.connect(self._lay_out)
        self._lay_out()

    def _set_behaviour(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setTabKeyNavigation(False)
        self.setViewportMargins(_MARGIN_PX, 0, 2, 0)

    # --- sizes ------------------------------------------------------------------------------------------

    @property
    def tile_height(self) -> int:
        """Height of the pictures in px of the drawings."""
        return self._tile_height

    def set_tile_height(self, height: int) -> None:
        """Make pictures this high (96 to 320); the tile in the middle of interest stays in view."""
        height = max(HEIGHT_MIN_PX, min(HEIGHT_MAX_PX, height))
        if height == self._tile_height:
            return
        anchor = QPersistentModelIndex(self._find_anchor())
        self._tile_height = height
        self._lay_out()
        if anchor.isValid():
            self.scrollTo(self._gallery_model.index(anchor.row()), QAbstractItemView.ScrollHint.EnsureVisible)
        self.tile_height_changed.emit(height)

    def change_tile_height(self, steps: int) -> None:
        """Make pictures larger or smaller by steps; 0 gives the usual size."""
        self.set_tile_height(self._tile_height + steps * HEIGHT_STEP_PX if steps else HEIGHT_USUAL_PX)

    def columns(self) -> int:
        """Tiles in a row."""
        return self._delegate.sizes().columns(self._row_width())

    def _row_width(self) -> int:
        return max(1, self.viewport().width() - 1)

    def _lay_out(self) -> None:
        height = self._theme.px(self._tile_height)
        self._delegate.picture_height = height
        cell = self._delegate.sizes().cell_size(self._row_width())
        if cell != self.gridSize() or cell != self._delegate.cell:
            self._delegate.set_cell(cell, height)
            self.setGridSize(cell)
        self.verticalScrollBar().setSingleStep(max(20, cell.height() // 3))
        self.viewport().update()

    def _find_anchor(self) -> QModelIndex:
        current = self.currentIndex()
        if current.isValid() and self.visualRect(current).intersects(self.viewport().rect()):
            return current
        return self.indexAt(QPoint(self.gridSize().width() // 2, self.gridSize().height() // 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        anchor = QPersistentModelIndex(self._find_anchor())
        self._lay_out()
        super().resizeEvent(event)
        if anchor.isValid() and event.size().width() != event.oldSize().width():
            self.scrollTo(self._gallery_model.index(anchor.row()), QAbstractItemView.ScrollHint.EnsureVisible)
        self._settle.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel changes the size of the pictures."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.change_tile_height(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    # --- painting ---------------------------------------------------------------------------------------

    def dataChanged(
        self,
        topLeft: _Index,  # noqa: N803 - Qt's name
        bottomRight: _Index,  # noqa: N803 - Qt's name
        roles: Sequence[int] = (),
    ) -> None:
        """Paint the tiles that changed. A list view would lay all of them out again, and paint them all."""
        for row in range(topLeft.row(), bottomRight.row() + 1):
            self.update(self._gallery_model.index(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; what needs more scaling than a frame has time for stands in and comes in the next."""
        self._delegate.begin_frame(event.region())
        super().paintEvent(event)
        if cells := self._delegate.short_of_time:
            QTimer.singleShot(0, lambda: self._paint_again(cells))

    def _paint_again(self, cells: list[QRect]) -> None:
        for cell in cells:
            self.viewport().update(cell)

    def paint_all_at_once(self) -> None:
        """Leave nothing for a later frame: the window is about to be grabbed as a picture."""
        self._delegate.frame_budget_s = 60.0

    # --- keys and clicks --------------------------------------------------------------------------------

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Move in the model's order: right at the end of a row goes on in the next."""
        count = self._gallery_model.rowCount()
        if not count:
            return QModelIndex()
        row = self.currentIndex().row() if self.currentIndex().isValid() else -1
        if row < 0:
            return self._gallery_model.index(0)
        return self._gallery_model.index(_move(action, row, count, self.columns(), self._rows_in_view()))

    def _rows_in_view(self) -> int:
        return max(1, self.viewport().height() // max(1, self.gridSize().height()))

    def keyboardSearch(self, search: str) -> None:
        """Letters do not jump: single letters are shortcuts."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a failed tile does its action."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            index = self.currentIndex()
            if index.isValid() and self._gallery_model.tile(index.row()).action:
                self._ask_retry(index)
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a tile's action does it and leaves the selection alone."""
        index = self._find_action_at(event.position().toPoint())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._ask_retry(index)
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a tile's action."""
        over = self._find_action_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def _find_action_at(self, point: QPoint) -> QModelIndex | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        action = self._delegate.find_action(self._gallery_model.tile(index.row()), self.cell_rect(index))
        return index if action is not None and action.contains(point) else None

    def _ask_retry(self, index: QModelIndex) -> None:
        ref = self._gallery_model.tile(index.row()).ref
        if ref is not None:
            self.retry_asked.emit(ref.id)

    def cell_rect(self, index: QModelIndex) -> QRect:
        """The cell of a tile in the viewport."""
        return self.visualRect(index)

    # --- what is in view --------------------------------------------------------------------------------

    def focus_tile(self, image: ImageId) -> None:
        """Go to a picture of this page and bring it into view."""
        row = self._gallery_model.find_row(image)
        if row is not None:
            self.setCurrentIndex(self._gallery_model.index(row))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows_in_sight(self) -> range:
        """Rows of the model whose tiles are at least partly seen."""
        count = self._gallery_model.rowCount()
        cell = self.gridSize().height()
        top = self.verticalScrollBar().value()
        first = top // cell * self.columns()
        last = ((top + self.viewport().height()) // cell + 1) * self.columns()
        return range(min(first, count), min(last, count))

    def _tell_seen(self) -> None:
        tiles = (self._gallery_model.tile(row) for row in self.rows_in_sight())
        waiting = tuple(
            tile.ref.id for tile in tiles if tile.ref and tile.state in (TileState.WAITING, TileState.PREVIEW)
        )
        if waiting and waiting != self._seen:
            self._seen = waiting
            self.rows_seen.emit(waiting)

    def sizeHint(self) -> QSize:
        """Take the room there is."""
        return QSize(900, 600)


def _move(
    action: QAbstractItemView.CursorAction, row: int, count: int, columns: int, rows_in_view: int
) -> int:
    """Where a key leads from `row`; up and down stay in the column, down from above the last goes to it."""
    last = count - 1
    steps = {
        _CURSOR.MoveLeft: -1,
        _CURSOR.MovePrevious: -1,
        _CURSOR.MoveRight: 1,
        _CURSOR.MoveNext: 1,
        _CURSOR.MoveUp: -columns,
        _CURSOR.MoveDown: columns,
        _CURSOR.MovePageUp: -columns * rows_in_view,
        _CURSOR.MovePageDown: columns * rows_in_view,
    }
    if action in (_CURSOR.MoveHome, _CURSOR.MoveEnd):
        return 0 if action == _CURSOR.MoveHome else last
    wanted = row + steps[action]
    if action in (_CURSOR.MoveUp, _CURSOR.MovePageUp) and wanted < 0:
        return row % columns
    if action in (_CURSOR.MoveDown, _CURSOR.MovePageDown) and wanted > last:
        return min(last, last // columns * columns + row % columns)
    return max(0, min(last, wanted))

"""The strip of small pictures below the viewer: where one is on the page, and a way to go elsewhere."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from gallery_app.desktop.gallery_model import GalleryModel
from gallery_app.desktop.pixmaps import Fit, PixmapCache
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.tile_note import find_note_icon
from gallery_app.desktop.tile_state import Tile, TileState
from gallery_app.domain.translation import tr

STRIP_PX = 80
_CELL_PX = (82, 66)
_PICTURE_PX = (74, 56)


class Filmstrip(QListView):
    """One line of tiles, the shown one framed; the keys stay with the picture.

    Signals:
        picked: a picture was clicked; carries its row.
    """

    picked = Signal(int)

    def __init__(self, model: GalleryModel, theme: Theme, pixmaps: PixmapCache) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("filmstrip")
        self.setAccessibleName(tr("Pictures of this page"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(theme.px(STRIP_PX))
        self.setItemDelegate(_StripDelegate(theme, pixmaps, self))
        self.setModel(model)
        self.clicked.connect(lambda index: self.picked.emit(index.row()))
        theme.changed.connect(self.viewport().update)
        model.modelReset.connect(self._centre)

    def show_row(self, row: int) -> None:
        """Frame this picture and bring it to the middle."""
        index = self.model().index(row, 0)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.viewport().update()
        self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A few pictures stand in the middle."""
        super().resizeEvent(event)
        self._centre()

    def _centre(self) -> None:
        gap = self._theme.px(12)
        taken = self.model().rowCount() * self._theme.px(_CELL_PX[0])
        side = max(gap, (self.width() - taken) // 2)
        above = (self._theme.px(STRIP_PX) - self._theme.px(_CELL_PX[1])) // 2
        self.setViewportMargins(side, above, gap, above)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel runs along the strip."""
        delta = event.angleDelta().x() or event.angleDelta().y()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - delta)
        event.accept()


class _StripDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, pixmaps: PixmapCache, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmaps = pixmaps

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All cells are the same."""
        return QSize(self._theme.px(_CELL_PX[0]), self._theme.px(_CELL_PX[1]))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the picture, or a sign where there is none; a frame around the current one."""
        model = index.model()
        if not isinstance(model, GalleryModel):
            return
        ratio = painter.device().devicePixelRatioF()
        cell = QRect(option.rect)
        box = QRect(0, 0, self._theme.px(_PICTURE_PX[0]), self._theme.px(_PICTURE_PX[1]))
        box.moveCenter(cell.center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.colour("tile"))
        painter.drawRoundedRect(box, 6, 6)
        self._paint_picture(painter, model.tile(index.row()), box, ratio)
        if self._is_current(index):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.tokens.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -2), 8, 8)
        painter.restore()

    def _paint_picture(self, painter: QPainter, tile: Tile, box: QRect, ratio: float) -> None:
        pixmap = self._find_pixmap(tile, Fit(box.width(), box.height(), ratio, natural=False))
        if pixmap is not None:
            size = pixmap.deviceIndependentSize()
            left, top = (box.width() - size.width()) / 2, (box.height() - size.height()) / 2
            painter.drawPixmap(QPointF(box.left() + left, box.top() + top), pixmap)
        elif tile.state in (TileState.FAILED, TileState.REMOTE):
            edge = self._theme.px(18)
            icon = self._theme.pixmap(find_note_icon(tile), "second", 18, ratio)
            painter.drawPixmap(
                box.left() + (box.width() - edge) // 2, box.top() + (box.height() - edge) // 2, icon
            )

    def _find_pixmap(self, tile: Tile, fit: Fit) -> QPixmap | None:
        if tile.ref is None or tile.thumbnail is None:
            return None
        exact = self._pixmaps.find_exact(tile.ref.id, fit)
        return exact or self._pixmaps.make_exact(tile.ref.id, tile.thumbnail, fit)

    def _is_current(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        view = self.parent()
        return isinstance(view, QListView) and view.currentIndex().row() == index.row()

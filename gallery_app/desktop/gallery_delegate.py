"""Paints the tiles: picture or skeleton, name, meta line, badges, selection and focus."""

import time

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QLinearGradient, QPainter, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gallery_app.desktop.gallery_model import GalleryModel, Tile, TileState
from gallery_app.desktop.pixmaps import Fit, PixmapCache
from gallery_app.desktop.theme import MEDIUM, Theme
from gallery_app.desktop.tile_badges import paint_badges, pick_badges
from gallery_app.desktop.tile_layout import HEIGHT_USUAL_PX, TileRects, TileSizes, place_tile
from gallery_app.desktop.tile_note import paint_note, plan_note
from gallery_app.desktop.wording import meta_words
from gallery_app.domain.image import Thumbnail

FRAME_BUDGET_S = 0.010
_STATES = QStyle.StateFlag
_RADIUS = 10
_PICTURE_RADIUS = 6


class GalleryDelegate(QStyledItemDelegate):
    """One delegate for the grid; it reads tiles from the model directly, which is one call a cell."""

    def __init__(self, theme: Theme, pixmaps: PixmapCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmaps = pixmaps
        self._elided: dict[tuple[str, int], str] = {}
        self.cell = QSize(234, 220)
        self.picture_height = HEIGHT_USUAL_PX
        self._frame_ends_at = 0.0
        self.frame_budget_s = FRAME_BUDGET_S
        self._sizes: TileSizes | None = None
        self._region = QRegion()
        self._was_short = False
        self.short_of_time: list[QRect] = []
        """Cells for which the last frame had no time: something stands in, they are to be painted again."""

    def begin_frame(self, region: QRegion) -> None:
        """Allow one frame's time for scaling, and paint only cells that touch `region`.

        A view asks for every cell between the first and the last that changed; most of them did not.
        """
        self._frame_ends_at = time.perf_counter() + self.frame_budget_s
        self._region = region
        self.short_of_time = []

    def sizes(self) -> TileSizes:
        """Sizes at this picture height and type size, worked out once for all tiles."""
        if self._sizes is None or self._sizes.picture_height != self.picture_height:
            name = QFontMetrics(self._theme.font(13, MEDIUM)).height()
            meta = QFontMetrics(self._theme.font(12)).height()
            self._sizes = TileSizes(self.picture_height, name, meta)
        return self._sizes

    def set_cell(self, cell: QSize, picture_height: int) -> None:
        """Take the size of a cell that the view has worked out."""
        self.cell = cell
        self.picture_height = picture_height
        self._elided.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All cells are the same."""
        return self.cell

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one tile."""
        model = index.model()
        cell: QRect = option.rect
        if not isinstance(model, GalleryModel) or not self._region.intersects(cell):
            return
        tile = model.tile(index.row())
        state: QStyle.StateFlag = option.state
        rects = place_tile(cell, self.sizes())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._paint_frame(painter, rects, state)
        ratio = painter.device().devicePixelRatioF()
        self._was_short = False
        self._paint_picture(painter, tile, rects, ratio)
        if self._was_short:
            self.short_of_time.append(QRect(cell))  # the option's own rectangle dies with it
        if tile.ref is not None:
            self._paint_text(painter, tile, rects)
            origin = rects.picture.topLeft() + QPoint(6, 6)
            paint_badges(painter, origin, pick_badges(tile), self._theme, ratio)
        if state & _STATES.State_Selected:
            self._paint_tick(painter, rects, ratio)
        painter.restore()

    def find_action(self, tile: Tile, cell: QRect) -> QRect | None:
        """Where the tile's one action stands, if it has one."""
        note = plan_note(tile, place_tile(cell, self.sizes()).picture, self._theme)
        return note.action if note is not None else None

    def _paint_frame(self, painter: QPainter, rects: TileRects, state: QStyle.StateFlag) -> None:
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        if state & _STATES.State_Selected:
            painter.setBrush(tokens.colour("accent_soft"))
            painter.drawRoundedRect(rects.frame, _RADIUS, _RADIUS)
            if tokens.line_px > 1:
                painter.setPen(QPen(tokens.colour("accent"), 1, Qt.PenStyle.DotLine))
                painter.drawRoundedRect(QRectF(rects.frame).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        elif state & _STATES.State_MouseOver:
            painter.setBrush(tokens.colour("hover"))
            painter.drawRoundedRect(rects.frame, _RADIUS, _RADIUS)
        if state & _STATES.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(rects.frame).adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)

    def _paint_picture(self, painter: QPainter, tile: Tile, rects: TileRects, ratio: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._skeleton(tile, rects.picture))
        painter.drawRoundedRect(rects.picture, _PICTURE_RADIUS, _PICTURE_RADIUS)
        if tile.thumbnail is not None and tile.ref is not None:
            self._paint_pixmap(painter, tile, tile.thumbnail, rects.picture, ratio)
            return
        note = plan_note(tile, rects.picture, self._theme)
        if note is not None:
            paint_note(painter, note, self._theme, ratio)

    def _skeleton(self, tile: Tile, box: QRect) -> QBrush:
        colour = self._theme.tokens.colour("tile")
        if tile.state not in (TileState.WAITING, TileState.EMPTY):
            return QBrush(colour)
        lean = box.height() * 0.3
        middle = QPointF(box.center())
        gradient = QLinearGradient(middle - QPointF(lean, -lean * 0.12), middle + QPointF(lean, -lean * 0.12))
        sheen = colour.darker(104) if not self._theme.tokens.is_dark else colour.lighter(112)
        for place, shade in ((0.0, colour), (0.5, sheen), (1.0, colour)):
            gradient.setColorAt(place, shade)
        return QBrush(gradient)

    def _paint_pixmap(
        self, painter: QPainter, tile: Tile, thumbnail: Thumbnail, box: QRect, ratio: float
    ) -> None:
        pixmap, is_exact = self._find_pixmap(tile, thumbnail, box, ratio)
        if pixmap is None:
            return
        fit = _fit(tile, thumbnail, box, ratio)
        if is_exact:
            size = pixmap.deviceIndependentSize()
        else:
            size = QSize(fit.size_px(QSize(thumbnail.width, thumbnail.height)) / ratio).toSizeF()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = box.left() + (box.width() - size.width()) / 2
        top = box.top() + (box.height() - size.height()) / 2
        if is_exact:
            painter.drawPixmap(QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio), pixmap)
        else:
            area = QRectF(left, top, size.width(), size.height())
            painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))

    def _find_pixmap(
        self, tile: Tile, thumbnail: Thumbnail, box: QRect, ratio: float
    ) -> tuple[QPixmap | None, bool]:
        if tile.ref is None:
            return None, False
        fit = _fit(tile, thumbnail, box, ratio)
        exact = self._pixmaps.find_exact(tile.ref.id, fit)
        has_time = time.perf_counter() < self._frame_ends_at
        if exact is None and has_time:
            exact = self._pixmaps.make_exact(tile.ref.id, thumbnail, fit)
        if exact is not None:
            return exact, True
        self._was_short = not has_time
        return self._pixmaps.find_near(tile.ref.id), False

    def _paint_text(self, painter: QPainter, tile: Tile, rects: TileRects) -> None:
        if tile.ref is None:
            return
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        name_font = self._theme.font(13, MEDIUM)
        key = (tile.name, rects.name.width())
        if key not in self._elided:
            middle = Qt.TextElideMode.ElideMiddle
            self._elided[key] = QFontMetrics(name_font).elidedText(tile.name, middle, rects.name.width())
        painter.setFont(name_font)
        painter.setPen(self._theme.tokens.colour("text"))
        painter.drawText(rects.name, left, self._elided[key])
        painter.setFont(self._theme.font(12, tabular=True))
        painter.setPen(self._theme.tokens.colour("second"))
        painter.drawText(rects.meta, left, meta_words(tile.ref, tile.info))

    def _paint_tick(self, painter: QPainter, rects: TileRects, ratio: float) -> None:
        tokens = self._theme.tokens
        edge = self._theme.px(20)
        disc = QRect(rects.picture.right() - edge - 4, rects.picture.top() + 6, edge, edge)
        painter.setPen(QPen(QColor(tokens.accent_soft), 1.5))
        painter.setBrush(tokens.colour("accent"))
        painter.drawEllipse(disc)
        tick = self._theme.pixmap("check", "on_accent", 13, ratio)
        inset = (edge - self._theme.px(13)) // 2
        painter.drawPixmap(disc.topLeft() + QPoint(inset, inset), tick)

    def editorEvent(self, event: QEvent, *_unused: object) -> bool:
        """Nothing is edited; the view takes clicks on actions."""
        return False


def _fit(tile: Tile, thumbnail: Thumbnail, box: QRect, ratio: float) -> Fit:
    natural = tile.info is not None and tile.info.width <= thumbnail.width
    return Fit(box.width(), box.height(), ratio, natural)

"""Paints the tiles: picture or skeleton, name, meta line, badges, selection and focus."""

import time
from dataclasses import dataclass

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
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QLinearGradient, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gallery_app.desktop.gallery_model import GalleryModel
from gallery_app.desktop.mirroring import read_as_written
from gallery_app.desktop.pixmaps import Fit, PixmapCache
from gallery_app.desktop.theme import MEDIUM, Theme
from gallery_app.desktop.tile_badges import BadgeKind, PlacedBadge, paint_badges, place_badges
from gallery_app.desktop.tile_layout import HEIGHT_USUAL_PX, TileRects, TileSizes, place_tile
from gallery_app.desktop.tile_note import paint_note, plan_note
from gallery_app.desktop.tile_state import Tile, TileState
from gallery_app.domain.image import Thumbnail

FRAME_BUDGET_S = 0.010
_STATES = QStyle.StateFlag
_RADIUS = 10
_PICTURE_RADIUS = 6


@dataclass(frozen=True, slots=True)
class TileLook:
    """How a tile stands out: selected, with the keys' focus, below the pointer (and which badge is)."""

    is_selected: bool = False
    has_focus: bool = False
    is_hovered: bool = False
    badge: BadgeKind | None = None


PLAIN = TileLook()


class GalleryDelegate(QStyledItemDelegate):
    """One delegate for the grid; it reads tiles from the model directly, which is one call a cell."""

    def __init__(self, theme: Theme, pixmaps: PixmapCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmaps = pixmaps
        self._elided: dict[tuple[str, int, int], str] = {}
        self.cell = QSize(234, 220)
        self.is_mirrored = False
        """Whether tiles are read from right to left; the view says so."""
        self._frame_ends_at = 0.0
        self.frame_budget_s = FRAME_BUDGET_S
        self._sizes = self._make_sizes(HEIGHT_USUAL_PX)
        self._was_short = False
        self.short_of_time: list[int] = []
        """Rows for which the last frame had no time: something stands in, they are to be painted again."""

    def begin_frame(self) -> None:
        """Allow one frame's time for scaling."""
        self._frame_ends_at = time.perf_counter() + self.frame_budget_s
        self.short_of_time = []

    def sizes(self) -> TileSizes:
        """Sizes at this picture height and type size, the same for all tiles."""
        return self._sizes

    def set_picture_height(self, height: int) -> None:
        """Make pictures this many px high."""
        if height != self._sizes.picture_height:
            self._sizes = self._make_sizes(height)

    def _make_sizes(self, height: int) -> TileSizes:
        name = QFontMetrics(self._theme.font(13, MEDIUM)).height()
        meta = QFontMetrics(self._theme.font(12)).height()
        return TileSizes(height, name, meta)

    def set_cell(self, cell: QSize) -> None:
        """Take the size of a cell that the view has worked out."""
        if cell != self.cell:
            self.cell = cell
            self._elided.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All cells are the same."""
        return self.cell

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one tile as Qt asks for it, for what is dragged; the view calls `paint_tile`."""
        model = index.model()
        if isinstance(model, GalleryModel):
            state: QStyle.StateFlag = option.state
            look = TileLook(bool(state & _STATES.State_Selected), bool(state & _STATES.State_HasFocus))
            self.paint_tile(painter, QRect(option.rect), model, index.row(), look)

    def paint_tile(
        self, painter: QPainter, cell: QRect, model: GalleryModel, row: int, look: TileLook = PLAIN
    ) -> None:
        """Paint the tile of a row into its cell."""
        tile = model.tile(row)
        rects = place_tile(cell, self._sizes)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a name reads as it is written
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._paint_frame(painter, rects, look)
        ratio = painter.device().devicePixelRatioF()
        self._was_short = False
        self._paint_picture(painter, tile, rects, ratio)
        if self._was_short:
            self.short_of_time.append(row)
        if tile.item is not None:
            self._paint_text(painter, tile.name, model.meta(row), rects)
            placed = place_badges(tile, rects.picture, self._theme, is_mirrored=self.is_mirrored)
            paint_badges(painter, placed, self._theme, ratio, look.badge)
        if look.is_selected:
            self._paint_tick(painter, rects, ratio)
        painter.restore()

    def find_action(self, tile: Tile, cell: QRect) -> QRect | None:
        """Where the tile's one action stands, if it has one."""
        if not tile.action:
            return None
        note = plan_note(tile, place_tile(cell, self._sizes).picture, self._theme)
        return note.action if note is not None else None

    def find_badge(self, tile: Tile, cell: QRect, point: QPoint) -> PlacedBadge | None:
        """The badge of a tile below a point, if any."""
        picture = place_tile(cell, self._sizes).picture
        placed = place_badges(tile, picture, self._theme, is_mirrored=self.is_mirrored)
        return next((each for each in placed if each.is_hit(point)), None)

    def _paint_frame(self, painter: QPainter, rects: TileRects, look: TileLook) -> None:
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        if look.is_selected:
            painter.setBrush(tokens.colour("accent_soft"))
            painter.drawRoundedRect(rects.frame, _RADIUS, _RADIUS)
            if tokens.line_px > 1:
                painter.setPen(QPen(tokens.colour("accent"), tokens.line_px, Qt.PenStyle.DotLine))
                painter.drawRoundedRect(QRectF(rects.frame).adjusted(4, 4, -4, -4), _RADIUS - 4, _RADIUS - 4)
        elif look.is_hovered:
            painter.setBrush(tokens.colour("hover"))
            painter.drawRoundedRect(rects.frame, _RADIUS, _RADIUS)
        if look.has_focus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(rects.frame).adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)

    def _paint_picture(self, painter: QPainter, tile: Tile, rects: TileRects, ratio: float) -> None:
        tokens = self._theme.tokens
        has_line = tokens.line_px > 1 and tile.thumbnail is None  # the fill alone would not be seen
        painter.setPen(QPen(tokens.colour("line"), tokens.line_px) if has_line else Qt.PenStyle.NoPen)
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
        is_plain = self._theme.reduces_motion or self._theme.tokens.line_px > 1
        if is_plain or tile.state not in (TileState.WAITING, TileState.EMPTY):
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

    def _paint_text(self, painter: QPainter, name: str, meta: str, rects: TileRects) -> None:
        start = Qt.AlignmentFlag.AlignRight if self.is_mirrored else Qt.AlignmentFlag.AlignLeft
        align = start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        name_font, meta_font = self._theme.font(13, MEDIUM), self._theme.font(12, tabular=True)
        read_as_written(painter)
        painter.setFont(name_font)
        painter.setPen(self._theme.tokens.colour("text"))
        painter.drawText(rects.name, align, self._elide(name, name_font, rects.name.width()))
        painter.setFont(meta_font)
        painter.setPen(self._theme.tokens.colour("second"))
        painter.drawText(rects.meta, align, self._elide(meta, meta_font, rects.meta.width()))

    def _elide(self, text: str, font: QFont, width: int) -> str:
        key = (text, font.weight(), width)
        if key not in self._elided:
            middle = Qt.TextElideMode.ElideMiddle
            self._elided[key] = QFontMetrics(font).elidedText(text, middle, width)
        return self._elided[key]

    def _paint_tick(self, painter: QPainter, rects: TileRects, ratio: float) -> None:
        tokens = self._theme.tokens
        edge = self._theme.px(20)
        left = rects.picture.left() + 5 if self.is_mirrored else rects.picture.right() - edge - 4
        disc = QRect(left, rects.picture.top() + 6, edge, edge)
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

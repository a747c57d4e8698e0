"""The grid with the keys, sizes and clicks of a picture gallery."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from gallery_app.desktop.gallery_delegate import GalleryDelegate
from gallery_app.desktop.gallery_grid import GalleryGrid
from gallery_app.desktop.gallery_model import GalleryModel
from gallery_app.desktop.group_head import HeadPart, PlacedPart, explain_head, find_part
from gallery_app.desktop.pixmaps import PixmapCache
from gallery_app.desktop.plain_text import plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.tile_badges import BadgeKind
from gallery_app.desktop.tile_layout import (
    HEIGHT_MAX_PX,
    HEIGHT_MIN_PX,
    HEIGHT_STEP_PX,
    HEIGHT_USUAL_PX,
)
from gallery_app.desktop.tile_pointer import NOTHING, Under
from gallery_app.desktop.tile_state import Tile, TileState
from gallery_app.domain.ids import ImageId
from gallery_app.domain.result import Group
from gallery_app.domain.translation import tr

_FLAGS = QItemSelectionModel.SelectionFlag
_LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True, slots=True)
class ViewPlace:
    """Where somebody was on a page: how far it was scrolled, the focused picture, the first one in sight."""

    scroll: int = 0
    focused: ImageId | None = None
    first: ImageId | None = None


class GalleryView(GalleryGrid):
    """Tiles below the heads of their tickets and articles.

    Signals:
        retry_asked: a failed tile's action was clicked or pressed; carries its ImageId.
        copies_asked: the badge with the number of copies was clicked; carries the ImageId.
        similar_asked: the badge with the number of other tickets was clicked; carries the ImageId.
        parent_asked: a head's number was clicked; carries its Group.
        folded_asked: what is folded in a group was asked for; carries the Group.
        view_asked: a picture is to be looked at closely; carries the ImageId.
        all_asked: everything on the page is selected, and Ctrl+A was pressed again.
        rows_seen: other tiles came into view; carries the ImageIds that still wait, first rows first.
        tile_height_changed: the size of the pictures was changed, in px of the drawings.
        drag_asked: the selected pictures are dragged; carries whether the originals are meant.
        menu_asked: the menu of the focused picture is to open; carries where on the screen (QPoint).
    """

    retry_asked = Signal(str)
    copies_asked = Signal(str)
    similar_asked = Signal(str)
    parent_asked = Signal(object)
    folded_asked = Signal(object)
    view_asked = Signal(str)
    all_asked = Signal()
    rows_seen = Signal(object)
    tile_height_changed = Signal(int)
    drag_asked = Signal(bool)
    menu_asked = Signal(QPoint)

    def __init__(
        self, model: GalleryModel, theme: Theme, pixmaps: PixmapCache, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, theme, GalleryDelegate(theme, pixmaps), parent)
        self._delegate.setParent(self)
        self._tile_height = HEIGHT_USUAL_PX
        self._seen: tuple[ImageId, ...] = ()
        self._is_dragging = False
        self.setDragEnabled(True)
        self.setObjectName("galleryGrid")
        self.setAccessibleName(tr("Pictures"))
        self.setAccessibleIdentifier("galleryGrid")
        self._settle = QTimer(self, singleShot=True, interval=80)
        self._settle.timeout.connect(self._tell_seen)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.modelReset.connect(self._settle.start)
        theme.changed.connect(self.viewport().update)
        self._delegate.set_picture_height(theme.px(self._tile_height))
        self.doItemsLayout()

    # --- sizes ------------------------------------------------------------------------------------------

    @property
    def tile_height(self) -> int:
        """Height of the pictures in px of the drawings."""
        return self._tile_height

    def set_tile_height(self, height: int) -> None:
        """Make pictures this high (96 to 320); the tile that is looked at stays in view."""
        height = max(HEIGHT_MIN_PX, min(HEIGHT_MAX_PX, height))
        if height == self._tile_height:
            return
        self._tile_height = height
        self._delegate.set_picture_height(self._theme.px(height))
        self.lay_out_anew()
        self.tile_height_changed.emit(height)
        self._settle.start()

    def change_tile_height(self, steps: int) -> None:
        """Make pictures larger or smaller by steps; 0 gives the usual size."""
        self.set_tile_height(self._tile_height + steps * HEIGHT_STEP_PX if steps else HEIGHT_USUAL_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other tiles may come into view."""
        super().resizeEvent(event)
        self._settle.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel changes the size of the pictures."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.change_tile_height(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    # --- keys -------------------------------------------------------------------------------------------

    def keyboardSearch(self, search: str) -> None:
        """Letters do not jump: single letters are shortcuts."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a failed tile does its action.

        What Enter and Space do with other tiles, and to select all, are actions of the window.
        """
        if event.matches(QKeySequence.StandardKey.SelectAll) or (
            event.key() == Qt.Key.Key_Space and not event.modifiers()
        ):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.retry_current()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the tile below the pointer, or with the focused one by key."""
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_key else self.indexAt(event.pos())
        if not index.isValid() or self._gallery_model.tile(index.row()).ref is None:
            event.ignore()
            return
        if is_key:
            self.scrollTo(index)
        else:
            self.selectionModel().setCurrentIndex(index, _FLAGS.NoUpdate)
        at = self.visualRect(index).center() if is_key else event.pos()
        self.menu_asked.emit(self.viewport().mapToGlobal(at))
        event.accept()

    def can_retry(self) -> bool:
        """Whether the focused tile has failed and can be tried again."""
        current = self.currentIndex()
        return current.isValid() and bool(self._tile_action(current.row()))

    def retry_current(self) -> None:
        """Do what the focused tile offers, if it has failed."""
        if self.can_retry():
            self._ask_for(self.retry_asked, self.currentIndex().row())

    def _tile_action(self, row: int) -> str:
        return self._gallery_model.tile(row).action

    # --- selection --------------------------------------------------------------------------------------

    def selected_ids(self) -> tuple[ImageId, ...]:
        """The selected pictures of this page, in its order."""
        images = self._gallery_model.ids()
        return tuple(images[row] for row in sorted(self._selected) if row < len(images))

    def select_ids(self, images: Iterable[ImageId]) -> None:
        """Select these of the page and no others; the focus and what is in view stay."""
        rows = sorted(row for image in images if (row := self._gallery_model.find_row(image)) is not None)
        self.selectionModel().select(self._make_selection(rows), _FLAGS.ClearAndSelect)

    def select_group(self, row: int, *, adds: bool = False) -> None:
        """Select the pictures below the same head as `row`: what a double click on the head does."""
        group = self._layout.group_of(row)
        if group is not None:
            rows = self._layout.rows_of(group)
            flags = _FLAGS.Select if adds else _FLAGS.ClearAndSelect
            self.selectionModel().select(self._make_selection(rows), flags)

    def select_current_group(self) -> None:
        """Select the pictures below the focused one's head, for a key or a menu."""
        if self.currentIndex().isValid():
            self.select_group(self.currentIndex().row())

    def selectAll(self) -> None:
        """Select every picture of the page."""
        rows = range(self._gallery_model.rowCount())
        self.selectionModel().select(self._make_selection(rows), _FLAGS.ClearAndSelect)

    def select_page(self) -> None:
        """Select every picture of the page; where that is done already, ask for all pages."""
        count = len(self._gallery_model.ids())
        if count and len(self._selected) == count:
            self.all_asked.emit()
        else:
            self.selectAll()

    # --- the pointer ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a link, a badge or an action does it and leaves the selection alone."""
        under = self._find_under(event.position().toPoint())
        self._is_dragging = False
        if event.button() == _LEFT and under.can_be_clicked:
            event.accept()
            self._run(under)
            return
        super().mousePressEvent(event)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 - Qt's name
        """Say once what is dragged: its files are made first. From a gap a rubber band is drawn instead."""
        if not self._is_dragging:
            self._is_dragging = True
            alt = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier
            self.drag_asked.emit(bool(alt))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens a picture; on a head it selects its pictures."""
        under = self._find_under(event.position().toPoint())
        if event.button() == _LEFT and under.can_be_clicked:
            event.accept()  # the first click did it
        elif event.button() == _LEFT and under.group is not None:
            adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.select_group(self._layout.group_starts[under.group], adds=adds)
        elif event.button() == _LEFT and under.row is not None and not event.modifiers():
            event.accept()
            self._ask_for(self.view_asked, under.row)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what lies below the pointer."""
        if not event.buttons():
            self._hover(self._find_under(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget what was pointed at when the pointer leaves; explain heads and badges."""
        if event.type() == QEvent.Type.Leave:
            self._hover(NOTHING)
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._explain(event):
            return True
        return super().viewportEvent(event)

    def _find_under(self, point: QPoint) -> Under:
        content = self._to_content(point)
        group = self._layout.head_at(content)
        if group is not None:
            return Under(group=group, part=self._find_part(group, content))
        row = self._layout.row_at(content)
        if row is None:
            return NOTHING
        tile = self._gallery_model.tile(row)
        cell = self._to_view(self._layout.cell_rect(row))
        action = self._delegate.find_action(tile, cell)
        if action is not None and action.contains(point):
            return Under(row=row, is_action=True)
        return Under(row=row, badge=self._delegate.find_badge(tile, cell, point))

    def _find_part(self, number: int, content: QPoint) -> PlacedPart | None:
        group, rect = self._gallery_model.groups()[number].group, self._layout.head_rect(number)
        if group is None:
            return None
        return find_part(self._heads.plan(group, rect.size()), content - rect.topLeft())

    def _run(self, under: Under) -> None:
        if under.group is not None and under.part is not None:
            group = self._gallery_model.groups()[under.group].group
            is_number = under.part.part is HeadPart.NUMBER
            (self.parent_asked if is_number else self.folded_asked).emit(group)
        elif under.row is not None and under.badge is not None:
            is_copies = under.badge.badge.kind is BadgeKind.COPIES
            self._ask_for(self.copies_asked if is_copies else self.similar_asked, under.row)
        elif under.row is not None:
            self._ask_for(self.retry_asked, under.row)

    def _ask_for(self, signal: SignalInstance, row: int) -> None:
        ref = self._gallery_model.tile(row).ref
        if ref is not None:
            signal.emit(ref.id)

    def _hover(self, under: Under) -> None:
        if under == self._under:
            return
        before, self._under = self._under, under
        self._update_rows({before.row, under.row})
        for group in (before.group, under.group):
            if group is not None:
                self.viewport().update(self._to_view(self._layout.head_rect(group)))
        hand = Qt.CursorShape.PointingHandCursor if under.can_be_clicked else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)

    def _on_scrolled(self) -> None:
        self._settle.start()
        point = self.viewport().mapFromGlobal(QCursor.pos())
        if self._under != NOTHING:
            self._hover(self._find_under(point) if self.viewport().rect().contains(point) else NOTHING)

    def _explain(self, event: QHelpEvent) -> bool:
        under = self._find_under(event.pos())
        if under.group is not None:
            group: Group | None = self._gallery_model.groups()[under.group].group
            words = explain_head(group, under.part) if group is not None else ""
            area = self._to_view(self._layout.head_rect(under.group))
        elif under.badge is not None:
            words, area = under.badge.badge.words, under.badge.rect
        else:
            return False
        QToolTip.showText(event.globalPos(), plain_tooltip(words), self.viewport(), area)
        return True

    # --- what is in view --------------------------------------------------------------------------------

    def focused_id(self) -> ImageId | None:
        """The picture that has the focus, if any."""
        current = self.currentIndex()
        ref = self._gallery_model.tile(current.row()).ref if current.isValid() else None
        return ref.id if ref is not None else None

    def focused_tile(self) -> Tile | None:
        """The tile that has the focus, if any."""
        current = self.currentIndex()
        return self._gallery_model.tile(current.row()) if current.isValid() else None

    def find_tile_rect(self, image: ImageId) -> QRect:
        """Where a picture's tile stands on the screen, for what opens beside it; empty if it is elsewhere."""
        row = self._gallery_model.find_row(image)
        if row is None:
            return QRect()
        rect = self.visualRect(self._gallery_model.index(row))
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def place(self) -> ViewPlace:
        """Where somebody is on this page, to come back to."""
        images, rows = self._gallery_model.ids(), self.rows_in_sight()
        first = images[rows[0]] if images and rows else None
        return ViewPlace(self.verticalOffset(), self.focused_id(), first)

    def restore_place(self, place: ViewPlace) -> None:
        """Scroll and focus as it was; where the window was resized since, the same pictures are in sight."""
        focused = self._index_of(place.focused)
        first = self._index_of(place.first)
        self.selectionModel().setCurrentIndex(
            focused if focused.isValid() else self._gallery_model.index(0), _FLAGS.NoUpdate
        )
        self.verticalScrollBar().setValue(place.scroll)
        if first.isValid() and first.row() not in self.rows_in_sight():
            self.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtTop)

    def _index_of(self, image: ImageId | None) -> QModelIndex:
        row = self._gallery_model.find_row(image) if image is not None else None
        return self._gallery_model.index(row) if row is not None else QModelIndex()

    def _tell_seen(self) -> None:
        tiles = (self._gallery_model.tile(row) for row in self.rows_in_sight())
        waiting = tuple(
            tile.ref.id for tile in tiles if tile.ref and tile.state in (TileState.WAITING, TileState.PREVIEW)
        )
        if waiting and waiting != self._seen:
            self._seen = waiting
            self.rows_seen.emit(waiting)

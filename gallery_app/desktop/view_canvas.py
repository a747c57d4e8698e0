"""The canvas: one picture, zoomed, moved and turned by wheel, mouse and keys; it says what it lacks."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.theme import Theme
from gallery_app.desktop.tile_note import Note, paint_note, plan_note
from gallery_app.desktop.tile_state import Tile
from gallery_app.desktop.view_cache import PageFacts, ViewCache
from gallery_app.desktop.view_geometry import Scene, Size, Spot, View, Zoom
from gallery_app.desktop.view_painter import Backdrop, Layer, PlacedPicture
from gallery_app.desktop.view_tiles import find_middle, find_tiles
from gallery_app.domain.ids import ImageId
from gallery_app.domain.translation import tr
from gallery_app.domain.view import ViewPart

WISH_AFTER_MS = 30
"""Wishes are put together: a wheel turns many times a second."""
AHEAD_AFTER_MS = 300
"""Whoever stays at a picture this long may zoom into it: then its middle is there at 100 %."""
PART_EDGE_MAX_PX = 4096
_NOTE_SIZE = QSize(420, 220)
_MARGIN_PX = 16
_WHEEL_STEP = 120
_ACTUAL_PERCENT = 100
_TILES_SHARE = 0.6
"""Of the cache: the whole at screen size, and the neighbours, are to stay as well."""
_LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True, slots=True)
class Shown:
    """The picture on the canvas: its size as far as it is known, and a small picture to begin with."""

    image: ImageId
    size: Size | None = None
    small: QImage | None = None
    page: int = 0
    note: Tile | None = None
    """The tile whose failure stands in the middle instead of a picture."""


class ViewCanvas(QWidget):
    """Shows one picture from the cache; what comes later is painted when `refresh` says so.

    Signals:
        wished: carries the ViewParts that the picture lacks as it is shown now, most wanted first.
        view_changed: the zoom or place is another, by the person's hand.
        note_clicked: the action of a failure was clicked.
    """

    wished = Signal(object)
    view_changed = Signal()
    note_clicked = Signal()

    def __init__(self, theme: Theme, cache: ViewCache) -> None:
        super().__init__()
        self._theme = theme
        self._cache = cache
        self.shown: Shown | None = None
        self.view: View | None = None
        self.kept_zoom = Zoom.FIT
        """What further pictures open at: zoom of one's own is forgotten, the choice is not."""
        self.backdrop = Backdrop.CHECKS
        self.margin_px = theme.px(_MARGIN_PX)
        """Around a picture that is fitted."""
        self.fit_max = 1.0
        """How far a picture that is fitted may be enlarged."""
        self._dragged_from: QPointF | None = None
        self._asked: tuple[ViewPart, ...] = ()
        self._settled: set[ViewPart] = set()
        """Came, or failed, since the view changed: what was let go again is not asked for in a circle."""
        self.cache_share = 1.0
        """How much of the cache the tiles of this canvas may take; several side by side share it."""
        self._viewed_size: Size | None = None
        self.pages_ahead: tuple[int, ...] = ()
        """Pages that a film or a document needs next; they come before sharper pieces of this one."""
        self.setObjectName("viewCanvas")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 90)
        self._wish_soon = QTimer(self, singleShot=True, interval=WISH_AFTER_MS)
        self._wish_soon.timeout.connect(self.wish_now)
        self._is_staying = False
        self._stay = QTimer(self, singleShot=True, interval=AHEAD_AFTER_MS)
        self._stay.timeout.connect(self._on_stay)
        theme.changed.connect(self.update)

    # --- what is shown ----------------------------------------------------------------------------------

    def show_picture(self, shown: Shown, turns: int = 0) -> None:
        """Show another picture from its start; the same one keeps its place."""
        is_same = self.shown is not None and self.shown.image == shown.image and self.view is not None
        self.shown = replace(shown, page=self.shown.page) if is_same and self.shown is not None else shown
        self._asked = ()
        if not is_same:
            self.view, self._is_staying, self.pages_ahead = None, False, ()
            self._settled.clear()
            self._wish_soon.stop()
            self._stay.start()
        self._open_view(turns)
        self.update()

    def show_page(self, page: int) -> None:
        """Another frame or page of the same picture, at the same place."""
        if self.shown is not None and page != self.shown.page:
            self.shown = replace(self.shown, page=page)
            self._asked = ()
            self._open_view(0)
            self.update()

    def clear(self) -> None:
        """Show nothing."""
        self.shown, self.view = None, None
        self._wish_soon.stop()
        self._stay.stop()
        self.update()

    def refresh(self, part: ViewPart | None = None) -> None:
        """Pixels of a part came, or will not come: paint what is here, and wish for what is next."""
        if part is not None:
            self._settled.add(part)
        self._open_view(0)
        self.update()
        self._wish_soon.start()

    def ask_anew(self) -> None:
        """What could not be had before may be had now."""
        self._settled.clear()
        self._asked = ()

    def _open_view(self, turns: int) -> None:
        """Look at the picture as it opens, or as before where its size turned out to be another."""
        size = self._size()
        if size is None or (self.view is not None and size == self._viewed_size):
            return
        scene = self._scene_of(size)
        if self.view is None or self._viewed_size is None:
            self.view = self.open_view(scene, turns)
        else:
            self.view = scene.carry_over(self.view, self._viewed_size)
        self._viewed_size = size
        self._tell()

    def open_view(self, scene: Scene, turns: int) -> View:
        """How a picture lies when it is shown first."""
        return scene.open(self.kept_zoom, turns)

    def _size(self) -> Size | None:
        if self.shown is None:
            return None
        facts = self.facts()
        return facts.size if facts is not None else self.shown.size

    def facts(self) -> PageFacts | None:
        """What is known of the page that is shown."""
        return self._cache.find_facts(self.shown.image, self.shown.page) if self.shown is not None else None

    def scene(self) -> Scene | None:
        """The picture in its room; None while its size is not known."""
        size = self._size()
        return self._scene_of(size) if size is not None else None

    def _scene_of(self, size: Size) -> Scene:
        return Scene(size, self.room(), round(self.margin_px * self.devicePixelRatioF()), self.fit_max)

    def room(self) -> Size:
        """The canvas in screen pixels."""
        ratio = self.devicePixelRatioF()
        return Size(max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))

    # --- zoom and place ---------------------------------------------------------------------------------

    def set_view(self, view: View) -> None:
        """Look at the picture in this way; this is not told, so that linked canvases chase nobody."""
        scene = self.scene()
        if scene is not None and view != self.view:
            self.view = view
            self._settled.clear()
            self.update()
            self._wish_soon.start()
            self._update_cursor()

    def zoom_to(self, zoom: Zoom, at: Spot | None = None) -> None:
        """Fit, fit width or 100 %, for this picture and those after it."""
        self.kept_zoom = zoom
        if (scene := self.scene()) is not None and self.view is not None:
            self._move(scene.zoom_to(self.view, zoom, at))

    def step_zoom(self, steps: float, at: Spot | None = None) -> None:
        """So many steps closer."""
        if (scene := self.scene()) is not None and self.view is not None:
            self._move(scene.step(self.view, steps, at))

    def zoom_to_percent(self, percent: float) -> None:
        """So many per cent of its size: 100 is one pixel of the picture on one of the screen."""
        if percent == _ACTUAL_PERCENT:
            self.zoom_to(Zoom.ACTUAL)
        elif (scene := self.scene()) is not None and self.view is not None:
            self._move(scene.scale_to(self.view, percent / _ACTUAL_PERCENT))

    def next_backdrop(self) -> None:
        """Another background behind see-through pixels."""
        backdrops = list(Backdrop)
        self.backdrop = backdrops[(backdrops.index(self.backdrop) + 1) % len(backdrops)]
        self.update()

    def toggle_actual(self, at: Spot | None = None) -> None:
        """100 %, or back to fit."""
        is_actual = self.view is not None and self.view.scale == 1.0 and self.view.zoom is not Zoom.FIT
        self.zoom_to(Zoom.FIT if is_actual else Zoom.ACTUAL, at)

    def pan(self, across: float, down: float) -> bool:
        """Move the picture by pixels of the canvas; False if there was nowhere to go."""
        scene, view = self.scene(), self.view
        if scene is None or view is None:
            return False
        ratio = self.devicePixelRatioF()
        moved = scene.pan(view, across * ratio, down * ratio)
        self._move(moved)
        return moved != view

    def can_pan(self) -> tuple[bool, bool]:
        """Whether the picture is larger than the canvas, across and down."""
        scene = self.scene()
        return scene.can_pan(self.view) if scene is not None and self.view is not None else (False, False)

    def turn(self, turns: int) -> None:
        """Turn the view by quarters to the right; the file is left alone."""
        if (scene := self.scene()) is not None and self.view is not None:
            self._move(scene.turn(self.view, turns))

    def _move(self, view: View) -> None:
        if view != self.view:
            self.set_view(view)
            self._tell()

    def _tell(self) -> None:
        self._update_cursor()
        self.view_changed.emit()

    def _update_cursor(self) -> None:
        shapes = Qt.CursorShape
        if self._dragged_from is not None:
            self.setCursor(shapes.ClosedHandCursor)
        else:
            self.setCursor(shapes.OpenHandCursor if any(self.can_pan()) else shapes.ArrowCursor)

    # --- what is lacking --------------------------------------------------------------------------------

    def screen_part(self, page: int | None = None) -> ViewPart:
        """A whole page (the shown one, if none is named) at the size of the room."""
        if page is None:
            page = self.shown.page if self.shown is not None else 0
        return self._part_of_room(self.view.turns if self.view is not None else 0, page)

    def neighbour_part(self) -> ViewPart:
        """What another picture will need to begin with."""
        return self._part_of_room(0, 0)

    def _part_of_room(self, turns: int, page: int) -> ViewPart:
        room = self._scene_of(self.room()).inner.turned(turns)
        return ViewPart(min(room.width, PART_EDGE_MAX_PX), min(room.height, PART_EDGE_MAX_PX), None, page)

    def wish_now(self) -> None:
        """Say what the picture lacks as it is shown now."""
        self._wish_soon.stop()
        lacking = self.list_lacking()
        if lacking != self._asked:
            self._asked = lacking
            self.wished.emit(lacking)

    def list_lacking(self) -> tuple[ViewPart, ...]:
        """The parts that would make the picture sharper and are not in the cache, most wanted first."""
        shown = self.shown
        if shown is None or shown.note is not None:
            return ()
        pages = tuple(self.screen_part(page) for page in self.pages_ahead)
        first = tuple(part for part in (self.screen_part(), *pages) if self._is_lacking(shown, part))
        if self.pages_ahead and first:
            return first
        sharper = (part for part in (*self._tiles(), *self._ahead()) if self._is_lacking(shown, part))
        return (*first, *sharper)

    def _is_lacking(self, shown: Shown, part: ViewPart) -> bool:
        return part not in self._settled and self._cache.find(shown.image, part) is None

    def _tiles(self) -> tuple[ViewPart, ...]:
        scene, view, facts = self.scene(), self.view, self.facts()
        if scene is None or view is None:
            return ()
        room_bytes = round(self._cache.limit_bytes * _TILES_SHARE * self.cache_share)
        finest = facts.finest if facts is not None else 1
        return find_tiles(scene, view, self.screen_part(), finest, room_bytes)

    def _ahead(self) -> tuple[ViewPart, ...]:
        scene, facts = self.scene(), self.facts()
        if scene is None or facts is None or not self._is_staying:
            return ()
        return find_middle(scene, self.screen_part(), facts.finest)

    def _on_stay(self) -> None:
        self._is_staying = True
        self.wish_now()

    # --- painting ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in screen pixels, so that one pixel of the picture can be one of the screen."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.tokens.colour("canvas"))
        note = self._plan_note()
        if note is not None:
            paint_note(painter, note, self._theme, self.devicePixelRatioF())
            return
        placed = self.placed()
        if placed is None:
            self._paint_waiting(painter)
            return
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        room = QRect(0, 0, *placed.scene.room)
        area = QRect(event.rect())
        exposed = QRect(area.topLeft() * ratio, area.size() * ratio).adjusted(-1, -1, 1, 1) & room
        if placed.layers:
            placed.paint(painter, exposed)
        else:
            rect = QRect(*placed.scene.find_rect(placed.view))
            painter.fillRect(rect & exposed, self._theme.tokens.colour("tile"))

    def _paint_waiting(self, painter: QPainter) -> None:
        """Nobody knows yet how the picture looks, nor how large it is."""
        if self.shown is not None:
            painter.setFont(self._theme.font(13))
            painter.setPen(self._theme.tokens.colour("second"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Loading this picture"))

    def placed(self) -> PlacedPicture | None:
        """The picture as it lies on the canvas, with the pieces of it that are here."""
        scene, view = self.scene(), self.view
        if scene is None or view is None:
            return None
        facts = self.facts()
        backdrop = self.backdrop if facts is not None and facts.has_alpha else None
        return PlacedPicture(scene, view, self._layers(scene), backdrop)

    def _layers(self, scene: Scene) -> list[Layer]:
        shown = self.shown
        if shown is None:
            return []
        whole = (0, 0, *scene.picture)
        layers = []
        screen = self._cache.find_whole(shown.image, self.screen_part())
        if screen is not None:
            layers.append(Layer(whole, screen))
        elif shown.small is not None and not shown.small.isNull() and shown.page == 0:
            layers.append(Layer(whole, shown.small))
        for part in self._tiles():
            image = self._cache.find(shown.image, part)
            if image is not None and part.box is not None:
                layers.append(Layer(part.box, image))
        return layers

    def _plan_note(self) -> Note | None:
        if self.shown is None or self.shown.note is None:
            return None
        box = QRect(
            QPoint(0, 0), QSize(self._theme.px(_NOTE_SIZE.width()), self._theme.px(_NOTE_SIZE.height()))
        )
        box.moveCenter(self.rect().center())
        return plan_note(self.shown.note, box & self.rect(), self._theme)

    # --- the pointer ------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms where the pointer is; at fit width and on a touchpad it scrolls, but with Ctrl."""
        event.accept()
        is_zooming = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        pixels = event.pixelDelta()
        scrolls = not pixels.isNull() or (self.view is not None and self.view.zoom is Zoom.WIDTH)
        if scrolls and not is_zooming:
            delta = QPointF(pixels) if not pixels.isNull() else QPointF(event.angleDelta())
            self.pan(delta.x(), delta.y())
            return
        steps = (event.angleDelta().y() or event.angleDelta().x()) / _WHEEL_STEP
        if steps:
            self.step_zoom(steps, self._spot(event.position()))

    def event(self, event: QEvent) -> bool:
        """Two fingers on a touchpad zoom as well."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.step_zoom(event.value() * 4, self._spot(event.position()))
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture, or do what a failure offers."""
        if event.button() != _LEFT:
            super().mousePressEvent(event)
            return
        note = self._plan_note()
        if note is not None and note.action is not None and note.action.contains(event.position().toPoint()):
            self.note_clicked.emit()
        elif any(self.can_pan()):
            self._dragged_from = event.position()
            self._update_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture with the pointer."""
        if self._dragged_from is not None:
            moved = event.position() - self._dragged_from
            self._dragged_from = event.position()
            self.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._dragged_from = None
        self._update_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """100 % where the pointer is, or back to fit."""
        if event.button() == _LEFT:
            self.toggle_actual(self._spot(event.position()))

    def _spot(self, point: QPointF) -> Spot:
        ratio = self.devicePixelRatioF()
        return Spot(point.x() * ratio, point.y() * ratio)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the zoom in the new room."""
        super().resizeEvent(event)
        if (scene := self.scene()) is not None and self.view is not None:
            self.view = scene.refit(self.view)
            self._settled.clear()
            self._tell()
            self._wish_soon.start()

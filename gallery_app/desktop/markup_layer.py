"""What lies over the viewer's canvas: the marks, and while a tool is chosen the pointer and the keys."""

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.markup import Markup
from gallery_app.desktop.markup_geometry import Grip, Placing, turn_way, unturn
from gallery_app.desktop.markup_gesture import Doing, Gesture, begin_gesture
from gallery_app.desktop.markup_painter import GRIP_PX, MarkupPainter
from gallery_app.desktop.markup_text import MarkupText
from gallery_app.desktop.markup_tools import RED, Tool
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.view_canvas import ViewCanvas
from gallery_app.desktop.view_geometry import Spot
from gallery_app.domain.marks import Colour, Label
from gallery_app.domain.translation import tr

STEP_PX = 6
"""How far an arrow key moves a mark on the screen; with Ctrl it is one pixel of the picture."""
_CLICK_PX = 4
_KEYS, _MODS, _BUTTONS = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
_WAYS = {
    _KEYS.Key_Left: (-1, 0), _KEYS.Key_Right: (1, 0), _KEYS.Key_Up: (0, -1), _KEYS.Key_Down: (0, 1),
}  # fmt: skip
_SHAPES = Qt.CursorShape


class MarkupLayer(QWidget):
    """Paints marks in pixels of the picture. What it does not want goes to the canvas below.

    Signals:
        drawn: a gesture or key is done; carries the Markup and whether further ones of its kind belong to it.
        selected: something else is selected; carries the Markup.
        text_asked: a text is to be typed; carries its Spot in the picture, None to change the selected one.
    """

    drawn = Signal(object, bool)
    selected = Signal(object)
    text_asked = Signal(object)

    def __init__(self, theme: Theme, canvas: ViewCanvas) -> None:
        super().__init__(canvas)
        self._theme = theme
        self._canvas = canvas
        self._painter = MarkupPainter(theme)
        self.markup: Markup | None = None
        self.tool: Tool | None = None
        """What the pointer does; None while nobody draws: then it is for the canvas."""
        self.colour: Colour = RED
        self._gesture: Gesture | None = None
        self._pressed_at = QPointF()
        self._is_dragged = False
        self._draft: Markup | None = None
        self._panned_from: QPointF | None = None
        self._holds_space = False
        self.text = MarkupText(theme, self)
        self.setObjectName("markupLayer")
        self.setAccessibleName(tr("Marks on the picture"))
        self.setMouseTracking(True)
        theme.changed.connect(self.update)
        self.show_tool(None)

    # --- what is shown ----------------------------------------------------------------------------------

    def show_markup(self, markup: Markup | None) -> None:
        """Show what is drawn on the picture; None for nothing to draw on."""
        self.markup = markup
        self._drop_gesture()
        self.setVisible(markup is not None and (self.tool is not None or bool(markup.edits)))
        self.update()

    def show_tool(self, tool: Tool | None) -> None:
        """Take pointer and keys for a tool, or leave them to the canvas."""
        self.tool = tool
        self._drop_gesture()
        self._holds_space = False
        is_on = tool is not None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_on)
        policies = Qt.FocusPolicy
        self.setFocusPolicy(policies.StrongFocus if is_on else policies.NoFocus)
        self.show_markup(self.markup)
        self._update_cursor(None)

    def placing(self) -> Placing | None:
        """How the picture lies below."""
        scene, view = self._canvas.scene(), self._canvas.view
        return Placing.of(scene, view) if scene is not None and view is not None else None

    def visible_box(self) -> tuple[int, int, int, int] | None:
        """The part of the picture that can be seen."""
        scene, view = self._canvas.scene(), self._canvas.view
        return scene.find_visible(view) if scene is not None and view is not None else None

    def to_widget(self, spot: Spot) -> QPoint:
        """Where a place of the picture lies on this widget."""
        placing = self.placing()
        if placing is None:
            return QPoint()
        x, y = placing.to_room(*spot)
        return (QPointF(x, y) / self.devicePixelRatioF()).toPoint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in screen pixels, as the canvas below does."""
        markup, placing = self._draft or self.markup, self.placing()
        if markup is None or placing is None:
            return
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        self._painter.paint(painter, markup, placing, is_cropping=self.tool is Tool.CROP)
        if self.tool is not None:
            self._painter.paint_selection(painter, markup, placing, ratio)

    # --- the pointer ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw, move or resize; the middle button, or the left one with Space, moves the picture."""
        is_left = event.button() == _BUTTONS.LeftButton
        if self.text.is_open and is_left:
            self.text.close_with(self.text.text())
        markup, placing = self.markup, self.placing()
        if event.button() == _BUTTONS.MiddleButton or (is_left and self._holds_space):
            self._pan_from(event.position())
        elif not is_left or markup is None or placing is None or self.tool is None:
            event.ignore()
        else:
            at = self._spot(event.position(), placing)
            self._gesture = begin_gesture(markup, self.tool, self.colour, at, self._reach(placing))
            self._pressed_at, self._is_dragged = event.position(), False
            if self._gesture.doing is Doing.PAN:
                self._pan_from(event.position())
            self._update_cursor(self._gesture.grip)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw along, or show what a press would take hold of."""
        if self._panned_from is not None:
            moved = event.position() - self._panned_from
            self._panned_from = event.position()
            self._note_drag(event.position())
            self._canvas.pan(moved.x(), moved.y())
            return
        placing, gesture = self.placing(), self._gesture
        if placing is None:
            return
        at = self._spot(event.position(), placing)
        if gesture is None:
            self._show_hover(at, placing)
            return
        self._note_drag(event.position())
        if self._is_dragged:
            self._draft = gesture.drag(at)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: what was drawn stays."""
        gesture, placing = self._gesture, self.placing()
        self._panned_from = None
        self._drop_gesture()
        if gesture is None or placing is None:
            self._update_cursor(None)
            return
        at = self._spot(event.position(), placing)
        if gesture.asks_text:
            self.selected.emit(gesture.base.select(None))
            self.text_asked.emit(at)
        else:
            self._finish(gesture.drag(at) if self._is_dragged else gesture.click())
        self._show_hover(at, placing)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A text is changed; where nothing is, the canvas zooms; else it is one more press."""
        markup, placing = self.markup, self.placing()
        if markup is None or placing is None or event.button() != _BUTTONS.LeftButton:
            event.ignore()
            return
        at = self._spot(event.position(), placing)
        hit = markup.find(at, 0)
        mark = markup.edits.marks[hit] if hit is not None else None
        if isinstance(mark, Label) and not mark.is_step:
            self.selected.emit(markup.select(hit))
            self.text_asked.emit(None)
        elif self.tool is Tool.SELECT and hit is None:
            event.ignore()
        else:
            self.mousePressEvent(event)

    def _finish(self, markup: Markup) -> None:
        before = self.markup
        if before is None:
            return
        if markup.edits != before.edits:
            self.drawn.emit(markup, False)
        elif markup.selected != before.selected:
            self.selected.emit(markup)

    def _note_drag(self, at: QPointF) -> None:
        """A hand is not quite still: the first few pixels are no drag."""
        moved = (at - self._pressed_at).manhattanLength()
        self._is_dragged = self._is_dragged or moved >= self._theme.px(_CLICK_PX)

    def _pan_from(self, at: QPointF) -> None:
        self._panned_from = at
        self.setCursor(_SHAPES.ClosedHandCursor)

    def cancel_gesture(self) -> bool:
        """Leave what is being drawn; False if nothing is."""
        is_drawing = self._gesture is not None
        self._drop_gesture()
        return is_drawing

    def _drop_gesture(self) -> None:
        self._gesture = self._draft = None
        self.update()

    def _spot(self, at: QPointF, placing: Placing) -> Spot:
        ratio = self.devicePixelRatioF()
        return placing.to_picture(Spot(at.x() * ratio, at.y() * ratio))

    def _reach(self, placing: Placing) -> float:
        """How far a pointer may miss, in pixels of the picture."""
        return self._theme.px(GRIP_PX) * self.devicePixelRatioF() / placing.scale.x

    # --- the cursor -------------------------------------------------------------------------------------

    def _show_hover(self, at: Spot, placing: Placing) -> None:
        if self.markup is None or self.tool is None or self._holds_space:
            return
        gesture = begin_gesture(self.markup, self.tool, self.colour, at, self._reach(placing))
        if gesture.doing is Doing.MOVE:
            self.setCursor(_SHAPES.SizeAllCursor)
        elif gesture.doing is Doing.PAN:
            self.setCursor(_SHAPES.OpenHandCursor if any(self._canvas.can_pan()) else _SHAPES.ArrowCursor)
        else:
            self._update_cursor(gesture.grip)

    def _update_cursor(self, grip: Grip | None) -> None:
        if self._panned_from is not None:
            self.setCursor(_SHAPES.ClosedHandCursor)
        elif self._holds_space:
            self.setCursor(_SHAPES.OpenHandCursor)
        elif isinstance(grip, tuple):
            view = self._canvas.view
            self.setCursor(_find_shape(turn_way(grip, view.turns if view is not None else 0)))
        elif grip is not None:
            self.setCursor(_SHAPES.SizeAllCursor)
        elif self.tool is Tool.SELECT:
            self.setCursor(_SHAPES.ArrowCursor)
        elif self.tool is Tool.TEXT:
            self.setCursor(_SHAPES.IBeamCursor)
        else:
            self.setCursor(_SHAPES.CrossCursor)

    # --- keys -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the selected mark, with Shift they resize it; Space held lets the pointer move all."""
        way = _WAYS.get(_KEYS(event.key()))
        modifiers = event.modifiers() & ~_MODS.KeypadModifier
        if self.tool is None:
            event.ignore()
        elif event.key() == _KEYS.Key_Space and not modifiers:
            self._hold_space(is_held=True)
        else:
            is_ours = way is not None and not modifiers & ~(_MODS.ShiftModifier | _MODS.ControlModifier)
            event.setAccepted(is_ours and way is not None and self._nudge(way, modifiers))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space is let go."""
        if event.key() == _KEYS.Key_Space and not event.isAutoRepeat():
            self._hold_space(is_held=False)
        else:
            super().keyReleaseEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 - the signature is Qt's
        """Tab goes from mark to mark, and on to the next control after the last."""
        after = self.markup.select_next(1 if is_next else -1) if self.markup is not None else None
        if self.tool is None or after is None:
            return super().focusNextPrevChild(is_next)
        self.selected.emit(after)
        return True

    def _nudge(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> bool:
        markup, placing = self.markup, self.placing()
        if markup is None or placing is None or markup.selected is None:
            return False
        is_fine = bool(modifiers & _MODS.ControlModifier)
        ratio = self.devicePixelRatioF()
        step = 1 if is_fine else max(1, round(self._theme.px(STEP_PX) * ratio / placing.scale.x))
        across, down = unturn(way, placing.turns)
        if modifiers & _MODS.ShiftModifier:
            after = markup.resize(self._end_on_screen(markup, placing), across * step, down * step)
        else:
            after = markup.move(across * step, down * step)
        if after.edits != markup.edits:
            self.drawn.emit(after, True)
        return True

    def _end_on_screen(self, markup: Markup, placing: Placing) -> Grip:
        """What Shift and arrows move: an arrow's tip, else the corner that is seen at the right bottom."""
        grip = markup.grips()[0][0]
        if isinstance(grip, tuple) and not isinstance(markup.mark, Label):
            return unturn((1, 1), placing.turns)
        return grip

    def _hold_space(self, *, is_held: bool) -> None:
        self._holds_space = is_held
        self._update_cursor(None)


def _find_shape(way: tuple[int, int]) -> Qt.CursorShape:
    across, down = way
    if not across or not down:
        return _SHAPES.SizeHorCursor if across else _SHAPES.SizeVerCursor
    return _SHAPES.SizeFDiagCursor if across == down else _SHAPES.SizeBDiagCursor

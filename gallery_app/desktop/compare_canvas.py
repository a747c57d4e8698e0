"""One picture of a comparison: a canvas whose place follows the others."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.compare_geometry import IN_LINE, Apart, Look, find_view
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.view_arrows import find_way, pan_by_arrow
from gallery_app.desktop.view_cache import ViewCache
from gallery_app.desktop.view_canvas import ViewCanvas
from gallery_app.desktop.view_geometry import Scene, View

_ALT = Qt.KeyboardModifier.AltModifier


class CompareCanvas(ViewCanvas):
    """Arrows move the picture where it is larger than the canvas; with Alt held it is moved alone.

    Signals:
        focus_changed: it got or lost the keys.
        step_asked: an arrow was pressed that moves nothing; carries how many panes on, or back if negative.
    """

    focus_changed = Signal()
    step_asked = Signal(int)

    def __init__(self, theme: Theme, cache: ViewCache) -> None:
        super().__init__(theme, cache)
        self.look = Look()
        self.apart = IN_LINE
        self.margin_px = 0
        self.is_alone = False
        """Whether the gesture that is under way moves this picture alone."""

    def place(self, look: Look, apart: Apart) -> None:
        """Look as all do, set apart as this picture is."""
        self.look, self.apart = look, apart
        if (scene := self.scene()) is not None:
            self.set_view(find_view(scene, look, apart))

    def open_view(self, scene: Scene, turns: int) -> View:
        """A picture that comes later joins the others."""
        return find_view(scene, self.look, self.apart)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room is cut anew for all panes at once; whoever cuts it has the pictures follow."""
        QWidget.resizeEvent(self, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The mark on the pane goes along."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The mark on the pane goes along."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def event(self, event: QEvent) -> bool:
        """Whatever moves the picture, Alt says whether it is meant alone."""
        if isinstance(event, QKeyEvent | QMouseEvent | QWheelEvent):
            self.is_alone = bool(event.modifiers() & _ALT)
            try:
                return super().event(event)
            finally:
                self.is_alone = False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, with Alt too; anything else is for who comes next."""
        way = find_way(event)
        if way is None or event.modifiers() & ~(_ALT | Qt.KeyboardModifier.KeypadModifier):
            event.ignore()
        elif not pan_by_arrow(self, way, self._theme) and not self.is_alone:
            self.step_asked.emit(-sum(way))

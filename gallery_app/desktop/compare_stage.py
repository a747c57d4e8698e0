"""Two to four pictures in their panes, or over one another, moved together."""

import time

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.compare_canvas import CompareCanvas
from gallery_app.desktop.compare_caption import CAPTION_PX, LETTERS, CaptionWords, CompareCaption
from gallery_app.desktop.compare_difference import FACTORS
from gallery_app.desktop.compare_geometry import (
    IN_LINE,
    Apart,
    Look,
    find_view,
    follow,
    open_look,
    set_apart,
    share_fit,
)
from gallery_app.desktop.compare_layout import Cell, CompareMode, Spacing, arrange, arrange_over
from gallery_app.desktop.compare_note import CompareNote
from gallery_app.desktop.compare_overlay import CompareOverlay, Divider
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.view_cache import ViewCache
from gallery_app.desktop.view_canvas import Shown
from gallery_app.desktop.view_geometry import Size, View, Zoom

PANES = len(LETTERS)
HOLD_S = 0.35
"""A key for flipping that is held longer than this flips back when it is let go."""
LAYERED = (CompareMode.SLIDER, CompareMode.DIFFERENCE)
"""Ways of comparing in which the second of two pictures is painted over the first."""
_GAP_PX = 10
_FOCUS = Qt.FocusReason.OtherFocusReason


class CompareStage(QWidget):
    """Captions and canvases; canvas 0 is always A, whichever picture stands there.

    Signals:
        wished: carries the pane and the ViewParts that its picture lacks.
        retry_asked: carries the pane whose failed picture is to be tried again.
        changed: another pane is the one that acts, or a picture is shown at another size.
        mode_changed: pictures are compared in another way.
    """

    wished = Signal(int, object)
    retry_asked = Signal(int)
    changed = Signal()
    mode_changed = Signal()

    def __init__(self, theme: Theme, cache: ViewCache) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("compareStage")
        self.setAccessibleName("Comparison")
        self.canvases = tuple(CompareCanvas(theme, cache) for _ in range(PANES))
        self.captions = tuple(CompareCaption(theme, letter) for letter in LETTERS)
        self.overlay = CompareOverlay(theme, self.canvases[0], self.canvases[1])
        self.divider = Divider(theme, self.canvases[0])
        self.note = CompareNote(theme, self)
        self.look = Look()
        self.mode = CompareMode.SIDE
        self.count = 0
        self.active = 0
        """The pane that acts: the one that has the keys, or had them last."""
        self.front = 0
        """The picture that is shown while they are flipped in place."""
        self.is_linked = True
        self._flipped_at_s: float | None = None
        self._is_opening = True
        for pane in range(PANES):
            self._wire_pane(pane)
        self.divider.valueChanged.connect(self._on_divided)
        self.setFocusProxy(self.canvases[0])

    def _wire_pane(self, pane: int) -> None:
        canvas, caption = self.canvases[pane], self.captions[pane]
        canvas.setParent(self)
        caption.setParent(self)
        canvas.view_changed.connect(lambda: self._on_moved(pane))
        canvas.wished.connect(lambda parts: self.wished.emit(pane, parts))
        canvas.note_clicked.connect(lambda: self.retry_asked.emit(pane))
        canvas.focus_changed.connect(lambda: self._on_focus(pane))
        canvas.step_asked.connect(lambda step: self.focus_pane((pane + step) % self.count))
        caption.actual_asked.connect(canvas.toggle_actual)

    # --- what is shown ----------------------------------------------------------------------------------

    def open(self, count: int) -> None:
        """Make room for so many pictures, side by side and in line."""
        self.count, self.active, self.front = count, 0, 0
        self.mode, self.look, self._is_opening = CompareMode.SIDE, Look(), True
        self.is_linked, self._flipped_at_s = True, None
        for canvas in self.canvases:
            canvas.clear()
            canvas.apart = IN_LINE
        self.divider.setValue(self.divider.maximum() // 2)
        self.lay_out()

    def clear(self) -> None:
        """Show nothing."""
        self.count = 0
        for canvas in self.canvases:
            canvas.clear()

    def show_picture(self, pane: int, shown: Shown) -> None:
        """Put a picture into a pane; the same one keeps its place."""
        self.canvases[pane].show_picture(shown)
        self._join(pane)

    def show_words(self, pane: int, words: CaptionWords) -> None:
        """Say which picture a pane shows."""
        self.captions[pane].show_words(words)
        self.canvases[pane].setAccessibleName(f"Picture {LETTERS[pane]} of {self.count}: {words.spoken}")

    def refresh(self, pane: int) -> None:
        """Pixels came for a pane."""
        self.canvases[pane].refresh()
        self._join(pane)

    def exchange(self, one: int, other: int) -> None:
        """Two pictures change places; each takes along how it is set apart."""
        first, second = self.canvases[one], self.canvases[other]
        first.apart, second.apart = second.apart, first.apart

    def shows(self, pane: int) -> bool:
        """Whether something of the pane's picture is on the screen."""
        if pane >= self.count:
            return False
        return self.mode is not CompareMode.FLIP or pane == self.front

    # --- how it is shown --------------------------------------------------------------------------------

    def show_mode(self, mode: CompareMode) -> None:
        """Compare in another way; what is looked at stays."""
        had_keys = self._has_keys()
        if mode is not self.mode:
            if mode in LAYERED:
                self.active = 0  # the second picture lies over the first and leaves it mouse and keys
            self.mode, self.front = mode, self.active
            self.lay_out()
            self.mode_changed.emit()
        if had_keys:
            self.take_keys()

    def flip(self) -> None:
        """Show the pictures in one place, and then each time the next in the very place of this one."""
        if self.mode is not CompareMode.FLIP:
            self.show_mode(CompareMode.FLIP)
            return
        self._flipped_at_s = time.monotonic()
        self._bring_to_front((self.front + 1) % self.count)

    def amplify(self, steps: int) -> None:
        """Show differences so many steps brighter."""
        place = FACTORS.index(self.overlay.factor) + steps
        self.show_factor(FACTORS[min(max(place, 0), len(FACTORS) - 1)])

    def show_factor(self, factor: int) -> None:
        """Show differences `factor` (of FACTORS) times as bright as they are."""
        self.overlay.factor = factor
        self.overlay.refresh()
        self.changed.emit()

    def step_zoom(self, steps: float) -> None:
        """So many steps closer, from the pane that acts."""
        self.active_canvas.step_zoom(steps)

    def zoom_to(self, zoom: Zoom) -> None:
        """Fit, fit width, or 100 % in the pane that acts; the others follow in proportion."""
        self.active_canvas.zoom_to(zoom)

    def zoom_to_percent(self, percent: float) -> None:
        """So many per cent of its size in the pane that acts."""
        self.active_canvas.zoom_to_percent(percent)

    def toggle_actual(self) -> None:
        """100 % in the pane that acts, or back to fit."""
        self.active_canvas.toggle_actual()

    def turn(self, turns: int) -> None:
        """Turn the pictures by quarters to the right."""
        self.active_canvas.turn(turns)

    def set_linked(self, *, is_linked: bool) -> None:
        """Move all together, or each alone; what was set apart stays so."""
        self.is_linked = is_linked
        self.changed.emit()

    def show_each_actual(self) -> None:
        """100 % in every pane, whatever the sizes; the middle of each stays where it is."""
        for canvas in self.canvases[: self.count]:
            if (scene := canvas.scene()) is not None and canvas.view is not None:
                view = scene.zoom_to(canvas.view, Zoom.ACTUAL)
                canvas.apart = set_apart(self.look, scene, view, canvas.apart)
        self._place_all()

    def next_backdrop(self) -> None:
        """Another background behind see-through pixels of all."""
        for canvas in self.canvases:
            canvas.next_backdrop()
        self.overlay.refresh()

    def show_note(self, words: str) -> None:
        """Say something over the pictures that lie over one another; empty hides it."""
        self.note.words.set_full_text(words)
        self.note.setVisible(bool(words))
        self._place_note()

    # --- the keys ---------------------------------------------------------------------------------------

    @property
    def active_canvas(self) -> CompareCanvas:
        """The canvas that zoom and turn act on first."""
        return self.canvases[self.active]

    def take_keys(self) -> None:
        """Give the keys to the divider if there is one, else to the pane that acts."""
        if self.mode is CompareMode.SLIDER:
            self.divider.setFocus(_FOCUS)
        else:
            self.active_canvas.setFocus(_FOCUS)

    def focus_pane(self, pane: int) -> None:
        """Give the keys to a pane."""
        if self.mode is CompareMode.FLIP:
            self._bring_to_front(pane)
        elif self.mode is CompareMode.SIDE:
            self.canvases[pane].setFocus(_FOCUS)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A flip that was held ends with the key."""
        began, self._flipped_at_s = self._flipped_at_s, None
        if event.isAutoRepeat():
            self._flipped_at_s = began
        elif began is not None and time.monotonic() - began > HOLD_S and self.mode is CompareMode.FLIP:
            self._bring_to_front((self.front - 1) % self.count)
        else:
            super().keyReleaseEvent(event)

    def _has_keys(self) -> bool:
        focus: QWidget | None = self.window().focusWidget()  # None before anything had the keys
        return focus is not None and self.isAncestorOf(focus)

    def _on_focus(self, pane: int) -> None:
        if self.canvases[pane].hasFocus() and pane < self.count:
            self.active = pane
            self.changed.emit()
        self._mark_active()
        self.update()

    def _mark_active(self) -> None:
        for pane, caption in enumerate(self.captions):
            is_marked = pane == self.active if self.mode is CompareMode.SIDE else self.shows(pane)
            caption.mark.show_active(is_active=is_marked)

    def _bring_to_front(self, pane: int) -> None:
        had_keys = self._has_keys()
        self.front = self.active = pane
        self._show_visible()
        if had_keys:
            self.canvases[pane].setFocus(_FOCUS)
        self._mark_active()
        self.canvases[pane].wish_now()
        self.changed.emit()

    # --- moving together --------------------------------------------------------------------------------

    def _on_moved(self, pane: int) -> None:
        """A person moved this picture: the others follow, unless it was meant alone."""
        canvas = self.canvases[pane]
        scene, view = canvas.scene(), canvas.view
        if scene is None or view is None or pane >= self.count:
            return
        if view == find_view(scene, self.look, canvas.apart):  # it was shown for the first time
            self._join(pane)
            return
        self._is_opening = False
        if canvas.is_alone or not self.is_linked:
            canvas.apart = set_apart(self.look, scene, view, canvas.apart)
        else:
            if view.zoom in (Zoom.FIT, Zoom.WIDTH):
                self._line_up()
            self.look = follow(self.look, scene, view, canvas.apart)
        self._place_all()

    def _line_up(self) -> None:
        """Who asks for all of the pictures wants them in line; a turn is a picture's own."""
        for canvas in self.canvases:
            canvas.apart = Apart(turns=canvas.apart.turns)

    def _join(self, pane: int) -> None:
        """A picture or its true size came: count all fits anew, and lay it as the others lie."""
        shown = self.canvases[: self.count]
        scenes = [scene for canvas in shown if (scene := canvas.scene()) is not None]
        before = [canvas.fit_max for canvas in shown]
        shares = iter(share_fit([scene.picture for scene in scenes]))
        for canvas in shown:
            canvas.fit_max = next(shares) if canvas.scene() is not None else 1.0
        if self._is_opening and len(scenes) == self.count:
            self._is_opening = False
            self.look = open_look([scene for canvas in shown if (scene := canvas.scene()) is not None])
            self.lay_out()
        elif [canvas.fit_max for canvas in shown] != before:
            self._place_all()
        else:
            self.canvases[pane].place(self.look, self.canvases[pane].apart)
            self._tell()

    def _place_all(self) -> None:
        for canvas in self.canvases[: self.count]:
            canvas.place(self.look, canvas.apart)
        self._tell()

    def _tell(self) -> None:
        self.overlay.refresh()
        for canvas, caption in zip(self.canvases, self.captions, strict=True):
            caption.show_zoom(canvas.view)
        self.changed.emit()

    # --- places -----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the room anew."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Give each picture its place; a scale of one's own is kept where the room is another."""
        if not self.count:
            return
        kept = self.active_canvas.view
        for pane, cell in enumerate(self._arrange()):
            self.captions[pane].setGeometry(QRect(*cell.caption))
            self.canvases[pane].setGeometry(QRect(*cell.canvas))
        self.overlay.setGeometry(self.canvases[0].rect())
        self.divider.stand()
        self._show_visible()
        self._keep_scale(kept)
        self._place_all()
        for canvas in self.canvases[: self.count]:
            canvas.refresh()
        self._place_note()
        self._mark_active()
        self.update()

    def _keep_scale(self, kept: View | None) -> None:
        canvas = self.active_canvas
        scene = canvas.scene()
        if scene is not None and kept is not None and self.look.zoom is Zoom.FREE:
            there = find_view(scene, self.look, canvas.apart)
            self.look = follow(self.look, scene, scene.scale_to(there, kept.scale), canvas.apart)

    def _arrange(self) -> tuple[Cell, ...]:
        room = Size(self.width(), self.height())
        spacing = Spacing(self._theme.px(CAPTION_PX), self._theme.px(_GAP_PX))
        if self.mode is not CompareMode.SIDE:
            return arrange_over(room, self.count, spacing)
        scenes = [canvas.scene() for canvas in self.canvases[: self.count]]
        return arrange(room, [scene.picture if scene is not None else None for scene in scenes], spacing)

    def _show_visible(self) -> None:
        is_layered = self.mode in LAYERED
        for pane, canvas in enumerate(self.canvases):
            self.captions[pane].setVisible(pane < self.count)
            canvas.setVisible(self.shows(pane) and not (is_layered and pane))
        self.overlay.mode = self.mode
        self.overlay.setVisible(is_layered)
        self.divider.setVisible(self.mode is CompareMode.SLIDER)

    def _on_divided(self) -> None:
        self.overlay.divided_at = self.divider.share
        self.overlay.update()

    def _place_note(self) -> None:
        room = self.canvases[0].geometry()
        size = self.note.sizeHint().boundedTo(room.size() - QSize(16, 16)).expandedTo(QSize(1, 1))
        area = QRect(QPoint(0, 0), size)
        area.moveCenter(room.center())
        area.moveBottom(room.bottom() - self._theme.px(16))
        self.note.setGeometry(area)
        self.note.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame around the pane that has the keys."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.tokens.colour("canvas"))
        canvas = self.active_canvas
        if self.count and canvas.hasFocus():
            area = canvas.geometry()
            if self.mode is CompareMode.SIDE:
                area = area.united(self.captions[self.active].geometry())
            painter.setPen(QPen(self._theme.tokens.colour("accent"), 2))
            painter.drawRect(area.adjusted(-3, -3, 3, 3))

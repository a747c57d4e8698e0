"""Two to four pictures in their panes, or over one another, moved together."""

import time

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.compare_canvas import CompareCanvas
from gallery_app.desktop.compare_caption import CAPTION_PX, LETTERS, CaptionWords, CompareCaption
from gallery_app.desktop.compare_difference import FACTORS
from gallery_app.desktop.compare_layout import Cell, CompareMode, Spacing, arrange, arrange_over
from gallery_app.desktop.compare_link import CompareLink
from gallery_app.desktop.compare_note import CompareNote
from gallery_app.desktop.compare_overlay import CompareOverlay, Divider
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.view_cache import ViewCache
from gallery_app.desktop.view_canvas import Shown
from gallery_app.desktop.view_geometry import Size, Zoom
from gallery_app.domain.translation import tr
from gallery_app.domain.view import ViewPart

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
        self.setAccessibleName(tr("Comparison"))
        self.canvases = tuple(CompareCanvas(theme, cache) for _ in range(PANES))
        self.captions = tuple(CompareCaption(theme, letter) for letter in LETTERS)
        self.overlay = CompareOverlay(theme, self.canvases[0], self.canvases[1])
        self.divider = Divider(theme, self.canvases[0])
        self.note = CompareNote(theme, self)
        self.link = CompareLink(self.canvases)
        self.mode = CompareMode.SIDE
        self.count = 0
        self.active = 0
        """The pane that acts: the one that has the keys, or had them last."""
        self.front = 0
        """The picture that is shown while they are flipped in place."""
        self._flipped_at_s: float | None = None
        for pane in range(PANES):
            self._wire_pane(pane)
        self.divider.valueChanged.connect(self._on_divided)
        self.link.placed.connect(self._on_placed)
        self.link.sizes_changed.connect(self.lay_out)
        self.setFocusProxy(self.canvases[0])

    def _wire_pane(self, pane: int) -> None:
        canvas, caption = self.canvases[pane], self.captions[pane]
        canvas.setParent(self)
        caption.setParent(self)
        canvas.wished.connect(lambda parts: self.wished.emit(pane, parts))
        canvas.note_clicked.connect(lambda: self.retry_asked.emit(pane))
        canvas.focus_changed.connect(lambda: self._on_focus(pane))
        canvas.step_asked.connect(lambda step: self.focus_pane((pane + step) % self.count))
        caption.actual_asked.connect(canvas.toggle_actual)

    # --- what is shown ----------------------------------------------------------------------------------

    def open(self, count: int) -> None:
        """Make room for so many pictures, side by side and in line."""
        self.count, self.active, self.front = count, 0, 0
        self.mode, self._flipped_at_s = CompareMode.SIDE, None
        for canvas in self.canvases:
            canvas.clear()
            canvas.cache_share = 1 / count
        self.show_note("")
        self.link.open(count)
        self.divider.setValue(self.divider.maximum() // 2)
        self.lay_out()

    def clear(self) -> None:
        """Show nothing."""
        self.count = 0
        for canvas in self.canvases:
            canvas.clear()
        self.show_note("")

    def show_picture(self, pane: int, shown: Shown) -> None:
        """Put a picture into a pane; the same one keeps its place."""
        self.canvases[pane].show_picture(shown)
        self.link.take_sizes()

    def show_words(self, pane: int, words: CaptionWords) -> None:
        """Say which picture a pane shows."""
        self.captions[pane].show_words(words)
        spoken = tr(
            "Picture {letter} of {count}: {words}",
            letter=LETTERS[pane],
            count=self.count,
            words=words.spoken,
        )
        self.canvases[pane].setAccessibleName(spoken)

    def refresh(self, pane: int, part: ViewPart | None = None) -> None:
        """Pixels of a part came for a pane, or did not."""
        self.canvases[pane].refresh(part)
        self.link.take_sizes()

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
        self.link.is_on = is_linked
        self.changed.emit()

    def next_backdrop(self) -> None:
        """Another background behind see-through pixels of all."""
        for canvas in self.canvases:
            canvas.next_backdrop()
        self.overlay.refresh()

    def show_note(self, words: str) -> None:
        """Say something over the pictures; empty hides it."""
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

    def _on_placed(self) -> None:
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
        self.link.keep_scale(self.active_canvas, kept)
        self.link.place_all()
        for canvas in self.canvases[: self.count]:
            canvas.refresh()
        self._place_note()
        self._mark_active()
        self.update()

    def _arrange(self) -> tuple[Cell, ...]:
        room = Size(self.width(), self.height())
        spacing = Spacing(self._theme.px(CAPTION_PX), self._theme.px(_GAP_PX))
        if self.mode is not CompareMode.SIDE:
            return arrange_over(room, self.count, spacing)
        return arrange(room, self.link.sizes, spacing)

    def _show_visible(self) -> None:
        is_layered = self.mode in LAYERED
        for pane, canvas in enumerate(self.canvases):
            self.captions[pane].setVisible(pane < self.count)
            canvas.setVisible(self.shows(pane) and not (is_layered and pane))
        self.overlay.show_mode(self.mode)
        self.divider.setVisible(self.mode is CompareMode.SLIDER)

    def _on_divided(self) -> None:
        self.overlay.divided_at = self.divider.share
        self.overlay.update()

    def _place_note(self) -> None:
        """At the bottom of what the pictures take together."""
        room = self.canvases[0].geometry()
        for canvas in self.canvases[: self.count]:
            room = room.united(canvas.geometry())
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

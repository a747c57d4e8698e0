"""The tour: which step is shown, beside what, and when it gives way."""

from collections.abc import Callable, Mapping
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from gallery_app.desktop.actions import find_actions
from gallery_app.desktop.announcer import announce
from gallery_app.desktop.gallery_controller import GalleryController
from gallery_app.desktop.regions import Region
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.tour_card import TourCard, TourRing
from gallery_app.desktop.tour_geometry import place_card
from gallery_app.desktop.tour_steps import TourStep, make_steps
from gallery_app.desktop.window_parts import WindowParts

_SEEN = "tour"
_GAP_PX = 12
_MOVES = frozenset(
    {
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.Resize,
        QEvent.Type.Move,
        QEvent.Type.LayoutDirectionChange,
    }
)


class Tour(QObject):
    """Offers itself once, with the first page of pictures; asked for, it begins again at any time.

    It follows its target, passes over steps whose target does not show, and waits unseen while none does:
    a picture that is looked at closely has the window to itself.
    """

    def __init__(
        self,
        window: QMainWindow,
        parts: WindowParts,
        gallery: GalleryController,
        theme: Theme,
        remembered: Mapping[str, str],
        *,
        is_offered: bool,
        tell: Callable[[QWidget, str], None] = announce,
    ) -> None:
        """`is_offered`: somebody sits before the window, so it may begin by itself."""
        super().__init__(window)
        self._main, self._parts, self._theme, self._tell = window, parts, theme, tell
        self._is_seen = remembered.get(_SEEN, "") == "seen"
        self._steps: tuple[TourStep, ...] = ()
        self._here = -1
        self._is_waiting = False
        self._before: QWidget | None = None
        self._watched: tuple[QWidget, ...] = ()
        self.card = TourCard(theme, window)
        self._ring = TourRing(theme, window)
        self.card.next_asked.connect(self.go_on)
        self.card.back_asked.connect(self.go_back)
        self.card.skip_asked.connect(self.end)
        self._offer_soon = QTimer(self, singleShot=True, interval=0)
        self._offer_soon.timeout.connect(self._offer)
        self._settle_soon = QTimer(self, singleShot=True, interval=0)
        self._settle_soon.timeout.connect(self._settle)
        if is_offered:
            gallery.page_shown.connect(self._offer_soon.start)  # once the page lies as it will
        view = parts.page.view
        view.verticalScrollBar().valueChanged.connect(self._on_moved)
        view.tile_height_changed.connect(self._on_moved)
        gallery.page_shown.connect(self._on_moved)

    # --- what a person asks -----------------------------------------------------------------------------

    @property
    def is_shown(self) -> bool:
        """Whether the card stands."""
        return self.card.isVisible()

    @property
    def is_possible(self) -> bool:
        """Whether there is anything to show round in."""
        return self._parts.currentWidget() is self._parts.main

    @property
    def region(self) -> Region:
        """The card, for going round the window with a key."""
        return Region(self.card, self.card.next.setFocus)

    def start(self) -> None:
        """Begin at the first step."""
        self._is_seen = True
        self._unwatch()
        self._steps = make_steps(self._parts, self._find_key)
        self._here, self._is_waiting = -1, False
        self._before = QApplication.focusWidget()
        self._watch()
        self._go(range(len(self._steps)))

    def go_on(self) -> None:
        """The next step that has something to speak of; after the last the tour ends."""
        if not self._go(range(self._here + 1, len(self._steps))):
            self.end()

    def go_back(self) -> None:
        """The step before; at the first nothing happens."""
        self._go(range(self._here - 1, -1, -1))

    def end(self) -> None:
        """Enough: the keys go back to where they were."""
        had_keys = self._has_keys()
        self._unwatch()
        self._steps, self._here, self._is_waiting = (), -1, False
        self._hide()
        if had_keys:
            self._give_keys_back()

    def make_remembered(self) -> dict[str, str]:
        """What the next start should know."""
        return {_SEEN: "seen" if self._is_seen else ""}

    # --- coming by itself -------------------------------------------------------------------------------

    def _offer(self) -> None:
        """With the first page that has pictures; not over a dialog, nor while something else is in front."""
        view = self._parts.page.view
        is_free = QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None
        if not self._is_seen and is_free and view.isVisible() and view.model().rowCount():
            self.start()

    # --- which step -------------------------------------------------------------------------------------

    def _go(self, numbers: range) -> bool:
        """Show the first of these steps whose target shows; False if there is none."""
        for number in numbers:
            if self._find_target(self._steps[number]).isValid():
                self._show(number)
                return True
        return False

    def _show(self, number: int) -> None:
        typed = self._parts.toolbar.search
        takes_keys = self._has_keys() or (
            not self.is_shown and not (typed.hasFocus() and typed.unsent()) and not self._is_waiting
        )
        self._here, self._is_waiting = number, False
        step = self._steps[number]
        self.card.show_step(step.title, step.words, number + 1, len(self._steps))
        self._place()
        if takes_keys:
            self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell(self.card, self.card.spoken())

    def _settle(self) -> None:
        """Something moved, came or went: stay beside the target, or go on to one that shows."""
        if not self._steps:
            return
        if not self._is_waiting and self._find_target(self._steps[self._here]).isValid():
            self._place()
        elif not self._go(range(self._here + 1, len(self._steps))):
            if self._is_waiting and self._find_target(self._steps[self._here]).isValid():
                self._show(self._here)
            elif not self._is_waiting:
                self._wait()

    def _wait(self) -> None:
        had_keys = self._has_keys()
        self._is_waiting = True
        self._hide()
        if had_keys:
            self._give_keys_back()

    # --- where ------------------------------------------------------------------------------------------

    def _find_target(self, step: TourStep) -> QRect:
        """In the window's coordinates; empty if nothing of it shows."""
        for widget in step.targets:
            if not widget.isVisible():
                continue
            part = step.find_part(widget)
            if part.isValid():
                return QRect(widget.mapTo(self._main, part.topLeft()), part.size())
        return QRect()

    def _place(self) -> None:
        target = self._find_target(self._steps[self._here])
        margin = self._theme.px(8)
        room = self._main.rect().adjusted(margin, margin, -margin, -margin)
        is_mirrored = self._main.layoutDirection() is Qt.LayoutDirection.RightToLeft
        size = self.card.fitting_size()
        place = place_card(target, size, room, gap=self._theme.px(_GAP_PX), is_mirrored=is_mirrored)
        self._ring.put_around(target)
        self.card.setGeometry(place)
        self.card.show()
        self.card.raise_()

    def _hide(self) -> None:
        self._ring.hide()
        self.card.hide()

    # --- keys -------------------------------------------------------------------------------------------

    def _has_keys(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.card.isAncestorOf(focus)

    def _give_keys_back(self) -> None:
        before = self._before
        with suppress(RuntimeError):  # it may be gone meanwhile
            if before is not None and before.isVisible() and before.isEnabled():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._parts.page.take_keys()

    def _find_key(self, action_id: str) -> str:
        return find_actions(self._main).first_key(action_id)

    # --- watching ---------------------------------------------------------------------------------------

    def _watch(self) -> None:
        """Whatever can move a target: itself and all around it."""
        found: dict[QWidget, None] = {self._main: None}
        for step in self._steps:
            for target in step.targets:
                widget: QWidget | None = target
                while widget is not None and widget is not self._main:
                    found[widget] = None
                    widget = widget.parentWidget()
        self._watched = tuple(found)
        for widget in self._watched:
            widget.installEventFilter(self)

    def _unwatch(self) -> None:
        for widget in self._watched:
            with suppress(RuntimeError):
                widget.removeEventFilter(self)
        self._watched = ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again once all that happens now is done."""
        if event.type() in _MOVES:
            self._settle_soon.start()
        return super().eventFilter(watched, event)

    def _on_moved(self, _value: object = None) -> None:
        if self._steps:
            self._settle_soon.start()

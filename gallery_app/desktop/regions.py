"""The large parts of the window, and going from one to the next with a key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the window and what gives it the keys; without `take_keys` the part itself gets them."""

    part: QWidget
    take_keys: Callable[[], None] | None = None

    def enter(self) -> None:
        """Give it the keys."""
        if self.take_keys is not None:
            self.take_keys()
        else:
            self.part.setFocus(Qt.FocusReason.ShortcutFocusReason)


def go_to_region(regions: Sequence[Region], step: int) -> None:
    """Give the keys to the next region that is shown (`step` 1) or the one before (-1), round and round."""
    focus = QApplication.focusWidget()
    shown = [region for region in regions if region.part.isVisible()]
    if not shown:
        return
    here = next((place for place, region in enumerate(shown) if _holds(region.part, focus)), None)
    if here is None:
        here = -1 if step > 0 else 0
    shown[(here + step) % len(shown)].enter()


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))

"""A step of drawing that can be undone; moves by keys that follow one another are one step."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QUndoCommand

from gallery_app.domain.ids import ImageId
from gallery_app.domain.marks import Edits

_NUDGE_ID = 4711


@dataclass(frozen=True, slots=True)
class MarkupState:
    """What is drawn on a picture, and which mark of it is selected."""

    image: ImageId
    edits: Edits
    selected: int | None


class MarkupStep(QUndoCommand):
    """From one state of a picture to another; `run` is the same for moves that belong together, else None."""

    def __init__(
        self,
        words: str,
        before: MarkupState,
        after: MarkupState,
        show: Callable[[MarkupState], None],
        run: object | None = None,
    ) -> None:
        super().__init__(words)
        self.before, self.after, self.run = before, after, run
        self._show = show

    def redo(self) -> None:
        """Draw it; putting it on the stack calls this too."""
        self._show(self.after)

    def undo(self) -> None:
        """Take it back."""
        self._show(self.before)

    def id(self) -> int:
        """Only moves by keys are put together."""
        return _NUDGE_ID if self.run is not None else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a further move of the same mark into this one."""
        if not isinstance(other, MarkupStep) or self.run is None or other.run is not self.run:
            return False
        self.after = other.after
        return True

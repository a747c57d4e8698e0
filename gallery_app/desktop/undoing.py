"""Steps that can be undone, for Qt's undo stack."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class Undoable(QUndoCommand):
    """What to do and how to take it back; `is_done` if it has happened before it is put on the stack."""

    def __init__(
        self, words: str, do: Callable[[], None], take_back: Callable[[], None], *, is_done: bool = False
    ) -> None:
        super().__init__(words)
        self._do = do
        self._take_back = take_back
        self._is_done = is_done

    def redo(self) -> None:
        """Do it; putting it on the stack calls this too."""
        if not self._is_done:
            self._do()
        self._is_done = False

    def undo(self) -> None:
        """Take it back."""
        self._take_back()

"""Keeps what was drawn on each picture, by its id."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from gallery_app.domain.ids import ImageId
from gallery_app.domain.marks import Edits

_NONE = Edits()


class MarkupKeeper(QObject):
    """Edits by picture; a picture that nothing is drawn on takes no room.

    Signals:
        changed: a person drew something, took it away or undid that; carries the ImageId.
        loaded: what was kept earlier is there; nobody need keep it again.
    """

    changed = Signal(str)
    loaded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._edits: dict[ImageId, Edits] = {}
        self._touched: set[ImageId] = set()

    def find(self, image: ImageId) -> Edits:
        """What is drawn on a picture; nothing, if nobody drew."""
        return self._edits.get(image, _NONE)

    def has(self, image: ImageId) -> bool:
        """Whether anything is drawn on it."""
        return image in self._edits

    def put(self, image: ImageId, edits: Edits) -> None:
        """Keep what a person drew."""
        if edits == self.find(image):
            return
        self._touched.add(image)
        self._set(image, edits)
        self.changed.emit(image)

    def load(self, kept: Mapping[ImageId, Edits]) -> None:
        """Take what was kept earlier; what was drawn since then stays."""
        for image, edits in kept.items():
            if image not in self._touched:
                self._set(image, edits)
        self.loaded.emit()

    def clear(self) -> None:
        """Other pictures are looked at: forget these; what is kept elsewhere stays there."""
        self._edits.clear()
        self._touched.clear()
        self.loaded.emit()

    def _set(self, image: ImageId, edits: Edits) -> None:
        if edits:
            self._edits[image] = edits
        else:
            self._edits.pop(image, None)

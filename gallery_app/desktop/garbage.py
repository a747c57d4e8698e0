"""Python's cyclic garbage, collected in the GUI thread between events, and nowhere else.

By itself Python collects in whichever thread happens to make an object, and in the midst of whatever that is
doing. Widgets know one another in circles: the engine's thread would take them down under the window, and the
window's own thread would while Qt walks over them, as it does to style them. Both end the process, or hang it
(each was seen).
"""

import gc
import time
from typing import Final

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS: Final = 200
_FULL_EVERY_S: Final = 30.0
_FULL: Final = 2


class GarbageCollector(QObject):
    """Collects from a timer what is due by Python's own counts; `parent` lives as long as the event loop.

    What stands already is never looked at again: modules and classes, by far the most, are no garbage. All of
    the rest is looked at twice a minute at most: 25 ms for 300,000 objects (measured).
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()  # as `load_qt` did, for who loaded Qt otherwise
        gc.freeze()
        self._full_at_s = time.monotonic()
        self._clock = QTimer(self, interval=_LOOK_EVERY_MS)
        self._clock.timeout.connect(self._look)
        self._clock.start()

    def _look(self) -> None:
        now_s = time.monotonic()
        is_late = now_s - self._full_at_s >= _FULL_EVERY_S
        if collect_due(_FULL if is_late else _FULL - 1) == _FULL:
            self._full_at_s = now_s


def collect_due(oldest: int = _FULL) -> int | None:
    """Collect the oldest generation that is due, none above `oldest`; gives it, None if none is."""
    due = [
        generation
        for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > limit
    ]
    if not due:
        return None
    generation = min(max(due), oldest)
    gc.collect(generation)
    return generation

"""Python's cyclic garbage, collected in the GUI thread between events, and nowhere else.

By itself Python collects in whichever thread happens to make an object, and in the midst of whatever that is
doing. Widgets know one another in circles: the engine's thread would take them down under the window, and the
window's own thread would while Qt walks over them, as it does to style them. Both end the process, or hang it
(each was seen).
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS: Final = 200


class GarbageCollector(QObject):
    """Collects as often as Python would, but from a timer; `parent` lives as long as the event loop.

    What stands already is never looked at again: modules and classes, by far the most, are no garbage.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()  # as `load_qt` did, for who loaded Qt otherwise
        gc.freeze()
        self._clock = QTimer(self, interval=_LOOK_EVERY_MS)
        self._clock.timeout.connect(collect_due)
        self._clock.start()


def collect_due() -> int:
    """Collect the oldest generation that is due, if one is; gives how many objects were found unreachable."""
    due = [
        generation
        for generation, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > limit
    ]
    return gc.collect(max(due)) if due else 0

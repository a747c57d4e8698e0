"""Between the engine's thread and the window: events in order, one wake-up, short turns."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from gallery_app.desktop.pixmaps import decode_thumbnail
from gallery_app.desktop.view_cache import make_view_image
from gallery_app.domain.events import Event, PreviewReady, ThumbnailReady, ViewReady

BUDGET_S = 0.008


@dataclass(frozen=True, slots=True)
class Arrival:
    """An event, with its picture where it has one (made in the posting thread)."""

    event: Event
    image: QImage | None = None


class Bridge(QObject):
    """Takes events from any thread, hands them to one receiver in the GUI thread.

    One queued signal an event froze the window at 500 events; here one wake-up is under way at a time, and
    each turn ends after 8 ms so that painting and input come between.

    Signals:
        _woken: there is something to hand over.
    """

    _woken = Signal()

    def __init__(self, receive: Callable[[Arrival], None]) -> None:
        super().__init__()
        self._receive = receive
        self._lock = threading.Lock()
        self._waiting: deque[Arrival | Callable[[], None]] = deque()
        self._awake = False
        self._closed = False
        self._woken.connect(self._drain, Qt.ConnectionType.QueuedConnection)

    def post(self, event: Event) -> None:
        """Take an event; returns at once, from any thread. After `close` it is dropped."""
        if self._closed:
            return
        if isinstance(event, PreviewReady | ThumbnailReady):
            self._append(Arrival(event, decode_thumbnail(event.thumbnail)))
        elif isinstance(event, ViewReady):
            self._append(Arrival(event, make_view_image(event.pixels)))
        else:
            self._append(Arrival(event))

    def call(self, function: Callable[[], None]) -> None:
        """Run a function in the GUI thread, in order with the events."""
        self._append(function)

    def close(self) -> None:
        """Drop what waits and whatever still comes."""
        with self._lock:
            self._closed = True
            self._waiting.clear()

    def _append(self, entry: Arrival | Callable[[], None]) -> None:
        with self._lock:
            if self._closed:
                return
            self._waiting.append(entry)
            if self._awake:
                return
            self._awake = True
            self._woken.emit()

    @Slot()
    def _drain(self) -> None:
        is_empty = False
        try:
            is_empty = self._hand_over(time.perf_counter() + BUDGET_S)
        finally:
            if not is_empty:  # also after a receiver's failure: what comes later still arrives
                self._woken.emit()

    def _hand_over(self, ends_at: float) -> bool:
        """Hand entries over until the time is up; True if nothing waits any more."""
        while (entry := self._take()) is not None:
            if isinstance(entry, Arrival):
                self._receive(entry)
            else:
                entry()
            if time.perf_counter() > ends_at:
                return False
        return True

    def _take(self) -> Arrival | Callable[[], None] | None:
        with self._lock:
            if not self._waiting:
                self._awake = False
                return None
            return self._waiting.popleft()

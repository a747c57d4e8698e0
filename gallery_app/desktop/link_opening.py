"""Links that the system hands to the running app as an event: so macOS does, where others start it anew.

Not tried on macOS yet; the event itself is tested.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


class LinkApplication(QApplication):
    """The application, listening for links. An event filter would see every event of every widget instead.

    A link that starts the app comes before there is anybody to open it, and waits.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._waiting: list[str] = []
        self._open: Callable[[str], None] = self._waiting.append

    def open_links_by(self, open_link: Callable[[str], None]) -> None:
        """Give each link to `open_link` from now on, as the system gave it: a stranger's text."""
        self._open = open_link
        while self._waiting:
            open_link(self._waiting.pop(0))

    def event(self, event: QEvent) -> bool:
        """Take the one event that carries links, and leave all others to Qt."""
        if event.type() != QEvent.Type.FileOpen:
            return super().event(event)
        self._open(read_link(event))
        return True


def read_link(event: QEvent) -> str:
    """What is to be opened, each odd letter of it as it was sent; empty if the event opens nothing."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415 - a start would wait for it
    from PySide6.QtGui import QFileOpenEvent  # noqa: PLC0415 - as above

    if not isinstance(event, QFileOpenEvent):
        return ""
    return event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)

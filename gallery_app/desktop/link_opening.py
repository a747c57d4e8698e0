"""Links that the system hands to the running app as an event: so macOS does, where others start it anew.

Not tried on macOS yet; the event itself is tested.
"""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class LinkApplication(QApplication):
    """The application, listening for links. An event filter would see every event of every widget instead.

    Signals:
        link_opened: carries the link as the system gave it: a stranger's text.
    """

    link_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take the one event that carries links, and leave all others to Qt."""
        if event.type() != QEvent.Type.FileOpen:
            return super().event(event)
        self.link_opened.emit(read_link(event))
        return True


def read_link(event: QEvent) -> str:
    """What is to be opened, each odd letter of it as it was sent; empty if the event opens nothing."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415 - a start would wait for it
    from PySide6.QtGui import QFileOpenEvent  # noqa: PLC0415 - as above

    if not isinstance(event, QFileOpenEvent):
        return ""
    return event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)

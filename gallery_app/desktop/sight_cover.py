"""The page as it stood when the window was closed, over its place until it is really there."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_LONGEST_MS = 15_000


class SightCover(QWidget):
    """Lies over `page`, beside it in their parent, and shows what the picture of all `content` has there.

    It goes by `lift`, with a window of another size, and after 15 seconds in any case. Meanwhile nothing is
    below it that could be clicked. A bar that comes above moves it with the page.
    """

    def __init__(self, image: QImage, page: QWidget, content: QWidget) -> None:
        super().__init__(page.parentWidget())
        self._image = image
        self._page = page
        self._content = content
        self._begin = page.mapTo(content, QPoint())
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.BusyCursor)
        page.installEventFilter(self)
        QTimer.singleShot(_LONGEST_MS, self.lift)
        self.setGeometry(page.geometry())
        self.show()
        self.raise_()

    def lift(self) -> None:
        """Show what is below."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay where the page is."""
        if watched is self._page and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.setGeometry(self._page.geometry())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The part of the picture that was here."""
        if self._image.deviceIndependentSize().toSize() != self._content.size():
            QTimer.singleShot(0, self.lift)
            return
        ratio = self._image.devicePixelRatio()
        part = QRect(self._begin * ratio, self.size() * ratio)
        QPainter(self).drawImage(self.rect(), self._image, part)

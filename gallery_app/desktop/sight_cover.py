"""The pictures as they stood when the window was closed, over their place until they are really there."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_LONGEST_MS = 15_000


class SightCover(QWidget):
    """Lies over `page` and shows what the picture of the whole window has there.

    It goes by `lift`, with a window of another size, and after 15 seconds in any case. Meanwhile nothing is
    below it that could be clicked.
    """

    def __init__(self, image: QImage, page: QWidget, content: QWidget) -> None:
        super().__init__(page)
        self._image = image
        self._content = content
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.BusyCursor)
        page.installEventFilter(self)
        QTimer.singleShot(_LONGEST_MS, self.lift)
        self.resize(page.size())
        self.show()
        self.raise_()

    def lift(self) -> None:
        """Show what is below."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the page is."""
        page = self.parentWidget()
        if event.type() == QEvent.Type.Resize and watched is page:
            self.resize(page.size())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The part of the picture that was here."""
        if self._image.deviceIndependentSize().toSize() != self._content.size():
            QTimer.singleShot(0, self.lift)
            return
        ratio = self._image.devicePixelRatio()
        part = QRect(self.mapTo(self._content, QPoint()) * ratio, self.size() * ratio)
        QPainter(self).drawImage(self.rect(), self._image, part)

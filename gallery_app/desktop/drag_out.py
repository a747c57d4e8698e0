"""A drag of real files out of the window: it begins when they are there, if the button is still held."""

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyle

from gallery_app.desktop.clipboard import make_files_data
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.handover_wording import tag_words
from gallery_app.desktop.mirroring import read_as_written
from gallery_app.desktop.pixmaps import Fit
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.export_plan import Handing, Handover
from gallery_app.domain.ids import ImageId

_EDGE_PX = 96
_HEAD_PX = 24
_SIGN_PX = 18


class Drag(QObject):
    """One drag at a time."""

    def __init__(self, page: GalleryPage, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._waits = False

    def wait(self) -> None:
        """A drag was begun; its files are being made. Each `wait` ends with `begin` or `forget`."""
        self.forget()
        self._waits = True
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)

    def forget(self) -> None:
        """Nothing will be dragged."""
        if self._waits:
            self._waits = False
            QGuiApplication.restoreOverrideCursor()

    def begin(self, handover: Handover) -> bool:
        """Drag these files until they are dropped; False if the button was let go before."""
        if not self._waits:
            return False
        self.forget()
        if not QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return False
        drag = QDrag(self._page.view)
        drag.setMimeData(make_files_data(handover.files))
        drag.setPixmap(self._make_pixmap(handover))
        drag.setHotSpot(QPoint(self._theme.px(12), self._theme.px(12)))
        drag.exec(Qt.DropAction.CopyAction)
        return True

    def _make_pixmap(self, handover: Handover) -> QPixmap:
        """The first picture small, and below it how many there are and whether they are safe copies."""
        theme, ratio = self._theme, self._page.devicePixelRatioF()
        edge, head = theme.px(_EDGE_PX), theme.px(_HEAD_PX)
        words = QFontMetrics(theme.font(11, SEMIBOLD)).horizontalAdvance(tag_words(handover))
        width = max(edge, words + theme.px(_SIGN_PX + 16))
        pixmap = QPixmap(round(width * ratio), round((edge + head) * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.tokens.colour("line"))
        painter.setBrush(theme.tokens.colour("panel"))
        painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, edge + head - 1), 8, 8)
        small = self._find_small(handover.files[0].image, edge - theme.px(12), ratio)
        if small is not None:
            size = small.deviceIndependentSize().toSize()
            painter.drawPixmap(QPoint((width - size.width()) // 2, (edge - size.height()) // 2), small)
        self._paint_words(
            painter, handover, QRect(theme.px(8), edge - theme.px(2), width - theme.px(16), head)
        )
        painter.end()
        return pixmap

    def _paint_words(self, painter: QPainter, handover: Handover, area: QRect) -> None:
        theme, ratio = self._theme, self._page.devicePixelRatioF()
        is_safe = handover.how is not Handing.ORIGINAL
        name, tone = ("shield-check", "good") if is_safe else ("shield-alert", "amber")
        direction = QGuiApplication.layoutDirection()
        sign = QRect(area.left(), area.center().y() - theme.px(7), theme.px(14), theme.px(14))
        at = QStyle.visualRect(direction, area, sign).topLeft()
        painter.drawPixmap(at, theme.pixmap(name, tone, 14, ratio))
        read_as_written(painter)
        painter.setPen(theme.tokens.colour("amber" if handover.plan.private else "text"))
        painter.setFont(theme.font(11, SEMIBOLD))
        painter.drawText(
            QStyle.visualRect(direction, area, area.adjusted(theme.px(_SIGN_PX), 0, 0, 0)),
            QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            tag_words(handover),
        )

    def _find_small(self, image: ImageId, edge: int, ratio: float) -> QPixmap | None:
        row = self._page.model.find_row(image)
        thumbnail = self._page.model.tile(row).thumbnail if row is not None else None
        if thumbnail is None:
            return None
        return self._page.pixmaps.make_exact(image, thumbnail, Fit(edge, edge, ratio, natural=True))

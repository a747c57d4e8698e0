"""The line below the grid: what the count covers, what runs, and which page is open."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from gallery_app.desktop.activity import Activity
from gallery_app.desktop.coverage_bar import CoverageBar
from gallery_app.desktop.export_activity import ExportActivity
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.pager import Pager
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.tray_button import TrayButton
from gallery_app.domain.events import Asking, Event, JobStarted, MoreFound, Waiting

_SHORT_PX, _SMALLEST_PX = 700, 400


class StatusLine(QFrame):
    """Coverage, activity, tray and pager in one row of 40 px."""

    def __init__(self, theme: Theme, page_size: int) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("statusLine")
        self.coverage = CoverageBar(theme)
        self.exports = ExportActivity(theme)
        self.activity = Activity(theme)
        self.tray = TrayButton(theme)
        self.pager = Pager(theme, page_size)
        self._narrow_below = theme.px(1040)
        self.setMinimumHeight(theme.px(40))
        row = QHBoxLayout(self)
        set_margins(row, theme.px(16), 0, theme.px(10), 0)
        row.setSpacing(theme.px(16))
        row.addWidget(self.coverage, 1)
        row.addWidget(self.exports, 0, Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.activity, 0, Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.tray)
        row.addWidget(self.pager)

    def show_event(self, event: Event) -> None:
        """Show what the engine tells of the page's job and nothing else does."""
        match event:
            case JobStarted():
                self.activity.show_busy(event.what)
            case Waiting():
                self.activity.show_wait(event.wait_s)
            case Asking():
                self.coverage.show_asking(event.found, event.read)
            case MoreFound():
                self.coverage.show_more(event.count)

    def minimumSizeHint(self) -> QSize:
        """Says less rather than making the window wider."""
        return QSize(
            min(super().minimumSizeHint().width(), self._theme.px(_SMALLEST_PX)), self.minimumHeight()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where room is short."""
        self.exports.set_narrow(is_narrow=event.size().width() < self._narrow_below)
        self.activity.set_narrow(is_narrow=event.size().width() < self._narrow_below)
        self.pager.set_narrow(is_narrow=event.size().width() < self._theme.px(_SHORT_PX))
        super().resizeEvent(event)

"""The line below the grid: what the count covers, what runs, and which page is open."""

from PySide6.QtCore import QEvent, QSize, Qt
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
_GAP_PX, _COVERAGE_PX = 16, 160
_LEFT_OUT_PX = 240
"""At most so much of a job is left out: its bar, its rate, a name."""


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
        self._is_narrow = self._is_short = self._is_tight = self._is_quiet = False
        self._pager_px = self._export_px = self._fill_px = 0
        """How wide the pager is with all it has."""
        self.setMinimumHeight(theme.px(40))
        row = QHBoxLayout(self)
        set_margins(row, theme.px(16), 0, theme.px(10), 0)
        row.setSpacing(theme.px(_GAP_PX))
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
        self._fit()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say less too where a part has more to say, or says it in a longer language."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """What was left out is reckoned wider than it is, so that neither answer makes the other one true."""
        width, px = self.width(), self._theme.px
        if not self._is_short:
            self._pager_px = self.pager.sizeHint().width()
        left_out = 2 * px(_LEFT_OUT_PX) if self._is_narrow else 0
        self._is_narrow = width < self._narrow_below or self._find_need() + left_out > width
        for part in (self.exports, self.activity):
            part.set_narrow(is_narrow=self._is_narrow)
        need = self._find_need()
        self._is_short = width < px(_SHORT_PX) or need > width
        self.pager.set_narrow(is_narrow=self._is_short)
        self._fit_export(need - self._pager_px + self.pager.sizeHint().width() - width)

    def _fit_export(self, over: int) -> None:
        """Where `over` px are lacking beside an export: signs on its buttons, then no recent tickets."""
        is_there = not self.exports.isHidden()
        self._is_tight = is_there and over > 0
        self.exports.set_short(is_short=self._is_tight)
        over -= self._export_px - self.exports.sizeHint().width()
        self._is_quiet = is_there and over > 0
        self.activity.set_quiet(is_quiet=self._is_quiet)

    def _find_need(self) -> int:
        """Px for all there is to say now, with the whole pager and a short count."""
        if not self._is_tight:
            self._export_px = self.exports.sizeHint().width()
        if self.activity.shows_fill:
            self._fill_px = self.activity.sizeHint().width()
        parts = [part for part in (self.exports, self.activity, self.tray) if not part.isHidden()]
        gaps = (len(parts) + 3) * self._theme.px(_GAP_PX)  # between them and at both ends
        said = sum(self._export_px if part is self.exports else part.sizeHint().width() for part in parts)
        return (
            said
            + (self._fill_px if self._is_quiet else 0)
            + gaps
            + self._pager_px
            + max(self._theme.px(_COVERAGE_PX), self.coverage.minimumSizeHint().width())
        )

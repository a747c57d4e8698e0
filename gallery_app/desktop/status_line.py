"""The line below the grid: what the count covers, what runs, and which page is open."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gallery_app.desktop.activity import Activity
from gallery_app.desktop.buttons import LinkButton
from gallery_app.desktop.pager import Pager
from gallery_app.desktop.plain_text import PlainLabel, set_plain_tooltip
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.desktop.wording import count_words, coverage_words
from gallery_app.domain.events import Coverage

MISSING_WORDS = "Freshdesk did not give all messages"


class CoverageLabel(QWidget):
    """Says in words what was counted; failed and remote pictures are links to them.

    Signals:
        failed_asked: go to the next failed picture.
        remote_asked: go to the next remote picture.
    """

    failed_asked = Signal()
    remote_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._total = PlainLabel(font=theme.font(13, SEMIBOLD, tabular=True))
        self._failed = LinkButton("", "error")
        self._failed.clicked.connect(self.failed_asked)
        set_plain_tooltip(self._failed, "Go to the next picture that failed")
        self._remote = LinkButton("")
        self._remote.clicked.connect(self.remote_asked)
        set_plain_tooltip(self._remote, "Go to the next picture that is hosted elsewhere")
        self._missing = PlainLabel(tone="amber")
        self._messages = PlainLabel(tone="second")
        self._files = PlainLabel(tone="second")
        self._selected = PlainLabel(tone="second")
        for link in (self._failed, self._remote):
            link.setProperty("place", "line")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(5))
        self._row.addWidget(self._total)
        self._parts: list[tuple[QLabel, QWidget]] = []
        for widget in self._widgets():
            dot = PlainLabel("·", tone="second")
            self._parts.append((dot, widget))
            self._row.addWidget(dot)
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._texts: list[str] = []
        self._selected_words = ""
        self.clear()

    def clear(self) -> None:
        """Nothing is open."""
        self._total.setText("")
        self._texts = []
        self._show_fitting()

    def show_coverage(self, coverage: Coverage, shown: int) -> None:
        """Write the counts; parts that are zero are left out."""
        self._total.setText(coverage_words(coverage, shown))
        other = count_words(coverage.other_files, "other file") if coverage.other_files else ""
        read = f"{count_words(coverage.messages_read, 'message')} read" if coverage.messages_read else ""
        self._texts = [
            f"{coverage.failed} failed" if coverage.failed else "",
            f"{coverage.remote} remote, not loaded" if coverage.remote else "",
            MISSING_WORDS if coverage.messages_missing else "",
            self._selected_words,
            read,
            other,
        ]
        self._write()

    def show_selected(self, count: int) -> None:
        """Say how many pictures are selected; one alone is seen without words."""
        self._selected_words = f"{count} selected" if count > 1 else ""
        if self._texts:
            self._texts[3] = self._selected_words
            self._write()

    def _widgets(self) -> tuple[QLabel | LinkButton, ...]:
        """The parts after the total, in the order of their texts."""
        return (self._failed, self._remote, self._missing, self._selected, self._messages, self._files)

    def _write(self) -> None:
        for widget, text in zip(self._widgets(), self._texts, strict=True):
            widget.setText(text)
        self._show_fitting()

    def text(self) -> str:
        """The whole of it in words."""
        return " · ".join(part for part in (self._total.text(), *self._texts) if part)

    def minimumSizeHint(self) -> QSize:
        """May lose its last parts."""
        return QSize(self._total.sizeHint().width(), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Wants all of its parts."""
        return QSize(self._needed_width(len(self._parts)), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the less important parts, at the end, where room is short; the tooltip has all."""
        super().resizeEvent(event)
        self._show_fitting()

    def _needed_width(self, parts: int) -> int:
        width = self._total.sizeHint().width()
        for (dot, widget), text in zip(self._parts[:parts], self._texts[:parts], strict=False):
            if text:
                width += dot.sizeHint().width() + widget.sizeHint().width() + 2 * self._row.spacing()
        return width + 4

    def _show_fitting(self) -> None:
        count = len(self._parts)
        while count and self._texts and self._needed_width(count) > self.width():
            count -= 1
        for place, (dot, widget) in enumerate(self._parts):
            is_shown = bool(self._texts) and place < count and bool(self._texts[place])
            dot.setVisible(is_shown)
            widget.setVisible(is_shown)
        set_plain_tooltip(self, self.text() if count < len(self._parts) else "")
        self.setAccessibleName(self.text())


class StatusLine(QFrame):
    """Coverage, activity and pager in one row of 40 px."""

    def __init__(self, theme: Theme, page_size: int) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self.coverage = CoverageLabel(theme)
        self.activity = Activity(theme)
        self.pager = Pager(theme, page_size)
        self._narrow_below = theme.px(1040)
        self.setMinimumHeight(theme.px(40))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), 0, theme.px(10), 0)
        row.setSpacing(theme.px(16))
        row.addWidget(self.coverage, 1)
        row.addWidget(self.activity, 0, Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.pager)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where room is short."""
        self.activity.set_narrow(is_narrow=event.size().width() < self._narrow_below)
        super().resizeEvent(event)

"""Tells of an export that is not whole: what is there, what is missing and why, and tries that again."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gallery_app.desktop.buttons import LinkButton, PrimaryButton
from gallery_app.desktop.export_wording import (
    UNTRIED_WORDS,
    end_words,
    extra_rows,
    missing_words,
)
from gallery_app.desktop.mirroring import isolate
from gallery_app.desktop.plain_text import PlainLabel, plain_tooltip
from gallery_app.desktop.row_table import RowTableModel, TableIndex
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.display import display_text
from gallery_app.domain.export_plan import ExportReport
from gallery_app.domain.translation import tr, tr_count

_ROLES = Qt.ItemDataRole
_ROW_PX = 28
_ROWS = 8
"""At first; more are scrolled to, or shown in a higher dialog."""


class ExportReportDialog(QDialog):
    """Shows one report.

    Signals:
        retry_asked: carries the ExportReport whose missing files are to be tried again.
        folder_asked: the folder is to be shown.
    """

    retry_asked = Signal(object)
    folder_asked = Signal()

    def __init__(self, theme: Theme, report: ExportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setWindowTitle(tr("Export"))
        self.title = PlainLabel(end_words(report), font=theme.font(18, SEMIBOLD), wraps=True)
        self.head = PlainLabel(missing_words(report), tone="second", font=theme.font(13), wraps=True)
        self.table = self._make_table(theme, report)
        self.folder = LinkButton(tr("Show in folder"))
        self.folder.clicked.connect(self.folder_asked)
        self.folder.setVisible(bool(report.done))
        self.copy = LinkButton(tr("Copy list"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(list_words(report)))
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.retry = PrimaryButton(_retry_words(report))
        self.retry.clicked.connect(self._retry)
        can_retry = bool(report.left) or any(failure.error.retryable for failure in report.failures)
        self.retry.setVisible(can_retry)
        usual = self.retry if can_retry else self.close_button
        usual.setDefault(True)
        usual.setFocus()
        for link in (self.folder, self.copy):
            link.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.folder)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.retry)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(6))
        column.addWidget(self.title)
        column.addWidget(self.head)
        column.addSpacing(theme.px(6))
        column.addWidget(self.table, 1)
        column.addSpacing(theme.px(6))
        column.addLayout(row)
        width = theme.px(640)
        self.resize(width, max(column.totalHeightForWidth(width), column.totalSizeHint().height()))

    def showEvent(self, event: QShowEvent) -> None:
        """Make room for reasons that take more than a line: they are known once the columns are."""
        more = self.table.sizeHint().height() - self.table.height()
        if more > 0 and not event.spontaneous():
            self.resize(self.width(), self.height() + more)
        super().showEvent(event)

    def _retry(self) -> None:
        self.accept()
        self.retry_asked.emit(self._report)

    @staticmethod
    def _make_table(theme: Theme, report: ExportReport) -> "_Table":
        model = _MissingModel(report)
        table = _Table()
        model.setParent(table)
        table.setModel(model)
        table.setObjectName("exportFailures")
        table.setAccessibleName(tr("Files that are missing"))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setMinimumSectionSize(theme.px(_ROW_PX))
        table.verticalHeader().setDefaultSectionSize(theme.px(_ROW_PX))
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(0, theme.px(230))
        return table


class _Table(QTableView):
    """As high as its rows, up to a number of them; never higher than they are."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resizeRowsToContents()
        self.setMaximumHeight(self._height_of(self.model().rowCount()))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_of(_ROWS))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height_of(2))

    def _height_of(self, rows: int) -> int:
        heights = [self.rowHeight(row) for row in range(min(rows, self.model().rowCount()))]
        return sum(heights) + 2 * self.frameWidth() + 4  # the frame of the style sheet


class _MissingModel(RowTableModel):
    """A row for each file that is missing."""

    def __init__(self, report: ExportReport, parent: QObject | None = None) -> None:
        super().__init__((tr("File"), tr("Why it is missing")), parent)
        self._rows = tuple(missing_rows(report))

    def count_rows(self) -> int:
        return len(self._rows)

    def data(self, index: TableIndex, role: int = _ROLES.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        if role == _ROLES.DisplayRole:
            return isolate(self._rows[index.row()][index.column()])
        if role == _ROLES.ToolTipRole:
            return plain_tooltip("\n".join(self._rows[index.row()]))
        return None


def missing_rows(report: ExportReport) -> Iterator[tuple[str, str]]:
    """The name and the reason of each file that is missing, in words for one line."""
    for failure in report.failures:
        yield display_text(failure.name), display_text(str(failure.error))
    names = {file.image: file.name for file in report.plan.files}
    for image in report.left:
        yield display_text(names.get(image, image)), tr(UNTRIED_WORDS)
    yield from extra_rows(report.missing_extras)


def list_words(report: ExportReport) -> str:
    """The same as text to be pasted somewhere."""
    rows = (f"{name}: {why}" for name, why in missing_rows(report))
    return "\n".join((end_words(report), *rows))


def _retry_words(report: ExportReport) -> str:
    if report.left:
        missing = len(report.failures) + len(report.left)
        return tr_count("Export the missing {count}", "Export the missing {count}", missing)
    return tr("Retry what failed")

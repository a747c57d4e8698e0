"""Tells of an export that is not whole: what is there, what is missing and why, and tries that again."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
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
from gallery_app.desktop.export_wording import end_words, missing_words
from gallery_app.desktop.plain_text import PlainLabel, plain_tooltip
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.desktop.wording import number_words
from gallery_app.domain.display import display_text
from gallery_app.domain.export_plan import ExportReport

_ROLES = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_HEADS = ("File", "Why it is missing")
_LEFT_WORDS = "Not tried any more."


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
        self.setWindowTitle("Export")
        self.title = PlainLabel(end_words(report), font=theme.font(18, SEMIBOLD), wraps=True)
        self.head = PlainLabel(missing_words(report), tone="second", font=theme.font(13), wraps=True)
        self.table = self._make_table(theme, report)
        self.folder = LinkButton("Show in folder")
        self.folder.clicked.connect(self.folder_asked)
        self.folder.setVisible(bool(report.done))
        self.copy = LinkButton("Copy list")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(list_words(report)))
        self.close_button = QPushButton("Close")
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
        self.resize(theme.px(640), theme.px(260) + min(8, self.table.model().rowCount()) * theme.px(28))

    def _retry(self) -> None:
        self.accept()
        self.retry_asked.emit(self._report)

    @staticmethod
    def _make_table(theme: Theme, report: ExportReport) -> QTableView:
        table = QTableView()
        table.setModel(_MissingModel(report, table))
        table.setObjectName("exportFailures")
        table.setAccessibleName("Files that are missing")
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(theme.px(28))
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(0, theme.px(230))
        return table


class _MissingModel(QAbstractTableModel):
    """A row for each file that is missing."""

    def __init__(self, report: ExportReport, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = tuple(missing_rows(report))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLES.DisplayRole
    ) -> str | None:
        is_asked = orientation is Qt.Orientation.Horizontal and role == _ROLES.DisplayRole
        return _HEADS[section] if is_asked and section < len(_HEADS) else None

    def data(self, index: _Index, role: int = _ROLES.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        if role == _ROLES.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == _ROLES.ToolTipRole:
            return plain_tooltip("\n".join(self._rows[index.row()]))
        return None


def missing_rows(report: ExportReport) -> Iterator[tuple[str, str]]:
    """The name and the reason of each file that is missing, in words for one line."""
    for failure in report.failures:
        yield display_text(failure.name), display_text(str(failure.error))
    names = {file.image: file.name for file in report.plan.files}
    for image in report.left:
        yield display_text(names.get(image, image)), _LEFT_WORDS


def list_words(report: ExportReport) -> str:
    """The same as text to be pasted somewhere."""
    rows = (f"{name}: {why}" for name, why in missing_rows(report))
    return "\n".join((end_words(report), *rows))


def _retry_words(report: ExportReport) -> str:
    if report.left:
        return f"Export the missing {number_words(len(report.missing))}"
    return "Retry what failed"

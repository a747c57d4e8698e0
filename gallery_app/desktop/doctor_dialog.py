"""What was found on this computer: a row for each thing, and a report that can be sent to anybody."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gallery_app.desktop.announcer import announce
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.plain_text import PlainLabel
from gallery_app.desktop.theme import MEDIUM, SEMIBOLD, Theme
from gallery_app.domain.doctor_report import DoctorReport, DoctorRow, make_report_text, state_words, sum_up
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.translation import tr

_SIZE_PX = QSize(640, 560)


class DoctorDialog(QDialog):
    """Opens at once and waits; `show_report` gives it what was found."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._report: DoctorReport | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Check this computer"))
        self.head = PlainLabel(tr("Looking at this computer…"), font=theme.font(18, SEMIBOLD), wraps=True)
        self.note = PlainLabel(
            tr("The report holds no key, no name of a helpdesk and nothing of a ticket."),
            tone="second",
            font=theme.font(12),
            wraps=True,
        )
        self.busy = QProgressBar()
        self.busy.setRange(0, 0 if not theme.reduces_motion else 1)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("Looking at this computer…"))
        self._rows = QGridLayout()
        self._area = self._make_area()
        self.copy_button = QPushButton(tr("Copy report"))
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self._copy)
        self.said = PlainLabel(tone="second", font=theme.font(12))
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        self._take_size(parent)

    def show_report(self, report: DoctorReport) -> None:
        """Show every row; what needs a look stands first."""
        self._report = report
        self._show_end(sum_up(report))
        for number, row in enumerate(sorted(report.rows, key=lambda row: row.is_ok)):
            self._add_row(number, row)
        self._rows.setRowStretch(len(report.rows), 1)
        self.copy_button.setEnabled(True)

    def show_problem(self, error: GalleryError) -> None:
        """It could not be found out."""
        self._show_end(f"{error.title}. {error.hint}")

    def show_stopped(self) -> None:
        """It was given up."""
        self._show_end(tr("The check was stopped."))

    def rows(self) -> tuple[tuple[str, str, str], ...]:
        """State, name and words of each row as shown; for tests."""
        texts = []
        for number in range(self._rows.rowCount()):
            labels = [self._rows.itemAtPosition(number, column) for column in range(3)]
            widgets = [item.widget() for item in labels if item is not None]
            if len(widgets) == len(labels):
                texts.append([label.text() for label in widgets if isinstance(label, PlainLabel)])
        return tuple((state, name, words) for state, name, words in texts)

    def _show_end(self, words: str) -> None:
        self.busy.hide()
        self.head.setText(words)
        announce(self, words)

    def _add_row(self, number: int, row: DoctorRow) -> None:
        theme = self._theme
        state = PlainLabel(
            state_words(row), tone="good" if row.is_ok else "error", font=theme.font(12, SEMIBOLD)
        )
        name = PlainLabel(row.name, font=theme.font(13, MEDIUM))
        words = PlainLabel(row.words, tone="" if not row.is_ok else "second", font=theme.font(13), wraps=True)
        for column, label in enumerate((state, name, words)):
            self._rows.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
        words.setAccessibleName(f"{row.name}: {state_words(row)}, {row.words}")

    def _copy(self) -> None:
        if self._report is not None:
            QGuiApplication.clipboard().setText(make_report_text(self._report))
            self.said.setText(tr("Copied."))
            announce(self, self.said.text())

    def _make_area(self) -> QScrollArea:
        px = self._theme.px
        inside = QWidget()
        inside.setLayout(self._rows)
        set_margins(self._rows, 0, px(4), px(8), px(4))
        self._rows.setHorizontalSpacing(px(16))
        self._rows.setVerticalSpacing(px(10))
        self._rows.setColumnStretch(2, 1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(tr("What was found"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addWidget(self.head)
        column.addWidget(self.note)
        column.addWidget(self.busy)
        column.addWidget(self._area, 1)
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self.copy_button)
        row.addWidget(self.said)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def _take_size(self, parent: QWidget) -> None:
        room = (parent.window().size() * 0.94).boundedTo(parent.screen().availableSize() * 0.9)
        self.resize(
            QSize(self._theme.px(_SIZE_PX.width()), self._theme.px(_SIZE_PX.height())).boundedTo(room)
        )

"""The words of "copy as bug report": a template to edit, and how it reads for the chosen picture."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gallery_app.desktop.buttons import LinkButton, PrimaryButton
from gallery_app.desktop.plain_text import PlainLabel, WrappedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.bug_report import (
    TEMPLATE_LIMIT,
    TOKENS,
    USUAL,
    check_report_template,
    make_bug_report,
)
from gallery_app.domain.export_errors import TemplateNotUnderstood
from gallery_app.domain.export_plan import PlannedFile
from gallery_app.domain.translation import tr

_WIDTH_PX = 520
_LINES = 7


class ReportDialog(QDialog):
    """Edits the template; `show_files` gives it pictures to show how it reads.

    Signals:
        chosen: carries the template that is wanted.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, template: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._files: tuple[PlannedFile, ...] = ()
        self.setWindowTitle(tr("Words of a bug report"))
        self._usual = tr(USUAL)
        self.field = QPlainTextEdit(self._usual if template == USUAL else template)
        self.field.setAccessibleName(tr("Template"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * _LINES + theme.px(20))
        self.preview = WrappedLabel(" ", theme.px(_WIDTH_PX), tone="second", font=theme.font(12))
        self.accept_button = PrimaryButton(tr("Use these words"))
        self.accept_button.setDefault(True)
        self.usual_button = LinkButton(tr("Usual words"))
        cancel = QPushButton(tr("Cancel"))
        self._lay_out(theme, cancel)
        self.field.textChanged.connect(self._show)
        self.accept_button.clicked.connect(self._take)
        self.usual_button.clicked.connect(lambda: self.field.setPlainText(self._usual))
        cancel.clicked.connect(self.reject)
        self._show()

    def _lay_out(self, theme: Theme, cancel: QPushButton) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addWidget(PlainLabel(tr("Words of a bug report"), font=theme.font(18, SEMIBOLD)))
        tokens = ", ".join(f"{{{token}}}" for token in TOKENS)
        explained = tr(
            "Filled in: {tokens}. A line about the picture stands once for each; a line of which nothing is "
            "known is left out.",
            tokens=tokens,
        )
        column.addWidget(WrappedLabel(explained, theme.px(_WIDTH_PX), tone="second", font=theme.font(12)))
        column.addWidget(self.field)
        column.addWidget(self.preview)
        row = QHBoxLayout()
        row.addWidget(self.usual_button)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.accept_button)
        column.addLayout(row)

    def show_files(self, files: Sequence[PlannedFile]) -> None:
        """Show how the template reads for these."""
        self._files = tuple(files)
        self._show()

    def _show(self) -> None:
        template = self.field.toPlainText()
        problem = _find_problem(template)
        self.accept_button.setEnabled(not problem)
        self.usual_button.setEnabled(template != self._usual)
        plain = make_bug_report(template, self._files).plain if self._files and not problem else ""
        self.preview.setText(problem or plain.strip() or " ")

    def _take(self) -> None:
        template = self.field.toPlainText()
        self.chosen.emit(USUAL if template == self._usual else template)  # in whatever language it is read
        self.accept()


def _find_problem(template: str) -> str:
    """Why it cannot be used; empty if it can."""
    if not template.strip():
        return tr("Nothing would be copied.")
    if len(template) > TEMPLATE_LIMIT:
        return tr("At most {limit} characters.", limit=TEMPLATE_LIMIT)
    try:
        check_report_template(template)
    except TemplateNotUnderstood as error:
        return f"{error.title}."
    return ""

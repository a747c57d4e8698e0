"""Exports under way, in the status line: how far they are, which file is written, Pause and Cancel."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from gallery_app.desktop.buttons import LinkButton
from gallery_app.desktop.export_wording import progress_words
from gallery_app.desktop.plain_text import ElidedLabel, PlainLabel, set_plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.domain.events import ExportProgress
from gallery_app.domain.translation import tr

_NAME_PX = 180


class ExportActivity(QWidget):
    """Shows all exports together; hidden while there is none.

    Signals:
        pause_asked: carries whether they are to pause or to go on.
        cancel_asked: stop them; what is written stays.
    """

    pause_asked = Signal(bool)
    cancel_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_paused = False
        self._is_narrow = self._is_short = False
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.px(80))
        self._bar.setAccessibleName(tr("Progress of the export"))
        self._words = PlainLabel(tone="second", font=theme.font(13, tabular=True))
        self._name = ElidedLabel(tone="second", font=theme.font(12))
        self._name.setMaximumWidth(theme.px(_NAME_PX))
        self.pause = LinkButton(tr("Pause"))
        self.pause.clicked.connect(lambda: self.pause_asked.emit(not self._is_paused))
        self.cancel = LinkButton(tr("Cancel"))
        self.cancel.setAccessibleName(tr("Cancel the export"))
        set_plain_tooltip(self.cancel, tr("Stop exporting; files that are written stay"))
        self.cancel.clicked.connect(self.cancel_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        for part in (self._bar, self._words, self._name, self.pause, self.cancel):
            row.addWidget(part)
        theme.changed.connect(self._show_parts)
        self.hide()

    def show_progress(self, progress: ExportProgress, exports: int) -> None:
        """Show how far they are; `progress` counts the files of all of them."""
        self._is_paused = progress.is_paused
        self._bar.setRange(0, max(1, progress.total))
        self._bar.setValue(progress.done + progress.failed)
        self._words.setText(progress_words(progress, exports))
        self._name.set_full_text(progress.name)
        self.pause.setAccessibleName(tr("Go on exporting") if progress.is_paused else tr("Pause the export"))
        self._show_parts()
        self.show()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Leave out the bar and the name where room is short."""
        self._is_narrow = is_narrow
        self._show_parts()

    def set_short(self, *, is_short: bool) -> None:
        """Show signs instead of words on the buttons where room is shorter still."""
        if is_short != self._is_short:
            self._is_short = is_short
            self._show_parts()

    def text(self) -> str:
        """What it says, for tests; empty while it is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def _show_parts(self) -> None:
        words, sign = (tr("Resume"), "play") if self._is_paused else (tr("Pause"), "pause")
        set_plain_tooltip(self.pause, words if self._is_short else "")
        for button, said, icon in ((self.pause, words, sign), (self.cancel, tr("Cancel"), "x")):
            button.setText("" if self._is_short else said)
            button.setIcon(self._theme.icon(icon, "accent") if self._is_short else QIcon())
        self._bar.setVisible(not self._is_narrow)
        self._name.setVisible(not self._is_narrow and bool(self._name.text()))

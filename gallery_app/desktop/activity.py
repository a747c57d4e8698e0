"""The middle of the status line: what runs, how far it is, how to stop it; silent when nothing runs."""

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from gallery_app.desktop.buttons import LinkButton
from gallery_app.desktop.plain_text import ElidedLabel, PlainLabel, set_plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.wording import fill_words, progress_words, wait_words
from gallery_app.domain.events import FillProgress, Progress
from gallery_app.domain.translation import tr


class Activity(QWidget):
    """Shows the running job.

    The reading of recent tickets goes on behind everything else, so it is shown while nothing else is.

    Signals:
        cancel_asked: stop what runs.
        continue_asked: go on with what was stopped.
        fill_pause_asked: stop reading recent tickets for now.
        fill_resume_asked: go on reading them.
        fill_cancel_asked: stop reading them and say no more of it.
    """

    cancel_asked = Signal()
    continue_asked = Signal()
    fill_pause_asked = Signal()
    fill_resume_asked = Signal()
    fill_cancel_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stop_words = tr("Stop loading")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.px(120))
        self._bar.setAccessibleName(tr("Progress"))
        self._words = ElidedLabel(tone="second", font=theme.font(13, tabular=True))
        self._rate = PlainLabel(tone="second", font=theme.font(13, tabular=True))
        self._cancel = LinkButton(tr("Cancel"))
        set_plain_tooltip(self._cancel, self._stop_words)
        self._cancel.clicked.connect(self._ask_cancel)
        self._continue = LinkButton(tr("Continue"))
        set_plain_tooltip(self._continue, tr("Load the pictures that are missing"))
        self._continue.clicked.connect(self.continue_asked)
        self._pause = LinkButton(tr("Pause"))
        self._pause.clicked.connect(self._ask_pause)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        for widget in (self._bar, self._words, self._rate, self._pause, self._cancel, self._continue):
            row.addWidget(widget)
        self._what = ""
        self._waits_until = 0.0
        self._countdown = QTimer(self, interval=250)
        self._countdown.timeout.connect(self._show_wait)
        self.is_busy = False
        self._has_bar = False
        self._is_narrow = self._is_quiet = False
        self._fill: FillProgress | None = None
        self._is_paused = False
        self._shows_fill = False
        self.show_idle()

    def show_stop_words(self, words: str) -> None:
        """Say on the button how loading is stopped, with its keys."""
        self._stop_words = words
        if self.is_busy:
            set_plain_tooltip(self._cancel, words)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Leave the bar and the rate out where room is short: the words say the same."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._bar.setVisible(self._has_bar and not is_narrow)
            self._rate.setVisible(bool(self._rate.text()) and not is_narrow)
            if self._shows_fill:
                self._show_fill()

    @property
    def shows_fill(self) -> bool:
        """Whether the reading of recent tickets is shown now."""
        return self._shows_fill

    def set_quiet(self, *, is_quiet: bool) -> None:
        """Say nothing of the reading of recent tickets where something else has no room beside it."""
        if is_quiet != self._is_quiet:
            self._is_quiet = is_quiet
            if self._shows_fill:
                self._show()
            elif not self.text():
                self._show_fill()

    def show_busy(self, what: str) -> None:
        """Show that a job runs whose size is not known yet."""
        self._bar.setRange(0, 0)
        self._show(bar=True, words=what, cancel=True)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the page is."""
        self._what, rate = progress_words(progress)
        # A progress bar paints the whole window when its value is set; this leaves it to the next frame.
        self._bar.setUpdatesEnabled(False)
        self._bar.setRange(0, max(1, progress.total))
        self._bar.setValue(progress.done)
        self._bar.setUpdatesEnabled(True)
        if not self._countdown.isActive():
            self._show(bar=True, words=self._what, cancel=True, rate=rate)

    def show_wait(self, wait_s: float) -> None:
        """Count down while Freshdesk asks to wait; 0 ends it."""
        self._waits_until = time.monotonic() + wait_s
        if wait_s <= 0:
            self._countdown.stop()
            self._show(bar=True, words=self._what or tr("Loading"), cancel=True)
            return
        self._countdown.start()
        self._show_wait()

    def show_stopped(self, words: str) -> None:
        """Say that the job was stopped and offer to go on."""
        self._end()
        self._show(words=words, resume=True)

    def show_idle(self) -> None:
        """Nothing runs, or only the reading of recent tickets."""
        self._end()
        self._show()
        self._show_fill()

    def show_fill(self, fill: FillProgress, *, is_paused: bool = False) -> None:
        """Show how far the reading of recent tickets is, unless something else is shown."""
        self._fill, self._is_paused = fill, is_paused
        if self._shows_fill or not self.text():
            self._show_fill()

    def end_fill(self) -> None:
        """Recent tickets are not being read any more."""
        self._fill = None
        if self._shows_fill:
            self._show()

    def text(self) -> str:
        """What is written, for tests."""
        return " · ".join(part for part in (self._words.text(), self._rate.text()) if part)

    def _show_fill(self) -> None:
        if self._fill is None or self._is_quiet:
            return
        words = fill_words(self._fill, is_short=self._is_narrow)
        self._show(words=tr("Paused: {words}", words=words) if self._is_paused else words)
        self._shows_fill = True
        self._pause.setText(tr("Resume") if self._is_paused else tr("Pause"))
        self._pause.show()
        self._cancel.show()
        set_plain_tooltip(self._cancel, tr("Stop reading recent tickets; what was read stays"))

    def _ask_pause(self) -> None:
        (self.fill_resume_asked if self._is_paused else self.fill_pause_asked).emit()

    def _ask_cancel(self) -> None:
        (self.fill_cancel_asked if self._shows_fill else self.cancel_asked).emit()

    def _end(self) -> None:
        self._countdown.stop()
        self._what = ""

    def _show_wait(self) -> None:
        left_s = self._waits_until - time.monotonic()
        if left_s <= 0:
            self.show_wait(0)
            return
        words = tr("Freshdesk asks to wait {time}", time=wait_words(left_s))
        self._show(bar=True, words=words, cancel=True)

    def _show(
        self,
        *,
        bar: bool = False,
        words: str = "",
        rate: str = "",
        cancel: bool = False,
        resume: bool = False,
    ) -> None:
        self.is_busy = cancel
        runs_to_and_fro = not self._bar.maximum()
        self._has_bar = bar and not (runs_to_and_fro and self._theme.reduces_motion)
        self._shows_fill = False
        self._pause.hide()
        set_plain_tooltip(self._cancel, self._stop_words)
        self._words.set_full_text(words)
        self._rate.setText(rate)
        for widget, is_shown in (
            (self._bar, self._has_bar and not self._is_narrow),
            (self._words, bool(words)),
            (self._rate, bool(rate) and not self._is_narrow),
            (self._cancel, cancel),
            (self._continue, resume),
        ):
            widget.setVisible(is_shown)

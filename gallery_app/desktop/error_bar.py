"""The bar under the toolbar: what went wrong, what helps, Retry where that may help; never modal."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from gallery_app.desktop.buttons import IconButton, LinkButton
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.plain_text import ElidedLabel, PlainLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.errors import GalleryError, KeyRefused
from gallery_app.domain.translation import mark, tr

NEW_KEY_WORDS = mark("Enter a new key")


class ErrorBar(QFrame):
    """Shows one expected error at a time.

    Signals:
        retry_asked: try again what failed.
        key_asked: a new key is to be typed; carries the error that made it needed.
    """

    retry_asked = Signal()
    key_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("errorBar")
        self._sign = QLabel()
        self._title = PlainLabel(font=theme.font(13, SEMIBOLD))
        self._hint = ElidedLabel(tone="second")
        self._retry = LinkButton(tr("Retry"))
        self._retry.clicked.connect(self._on_retry)
        self.close_button = IconButton(theme, "x", tr("Close this message"), action="escape")
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        set_margins(row, theme.px(20), theme.px(4), theme.px(10), theme.px(4))
        row.setSpacing(theme.px(10))
        row.addWidget(self._sign)
        row.addWidget(self._title)
        row.addWidget(self._hint, 1)
        row.addWidget(self._retry)
        row.addWidget(self.close_button)
        self._error: GalleryError | None = None
        self._again: Callable[[], None] | None = None
        self._tone = "error"
        theme.changed.connect(self._recolour)
        self.hide()

    def show_error(
        self,
        error: GalleryError,
        *,
        can_retry: bool,
        is_notice: bool = False,
        again: Callable[[], None] | None = None,
    ) -> None:
        """Put an error up; a notice (amber) says something worth knowing that stops nothing.

        Retry calls `again`; without one it asks for the open page anew.
        Where trying again is possible, a refused key gives the way to type another.
        """
        self._tone = "amber" if is_notice else "error"
        self.setProperty("kind", "notice" if is_notice else "error")
        self.style().polish(self)
        self._title.setText(error.title)
        self._hint.set_full_text(error.hint)
        self._error = error
        self._again = again
        self._retry.setText(tr(NEW_KEY_WORDS) if isinstance(error, KeyRefused) else tr("Retry"))
        self._retry.setVisible(can_retry and (error.retryable or isinstance(error, KeyRefused)))
        self._recolour()
        self.show()
        self.setAccessibleName(tr("{title}. {hint}", title=error.title, hint=error.hint))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """What it says, for tests."""
        return f"{self._title.text()}. {self._hint.text()}"

    def _on_retry(self) -> None:
        self.hide()
        if isinstance(self._error, KeyRefused):
            self.key_asked.emit(self._error)
        elif self._again is not None:
            self._again()
        else:
            self.retry_asked.emit()

    def _recolour(self) -> None:
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(self._theme.pixmap("circle-alert", self._tone, 16, ratio))

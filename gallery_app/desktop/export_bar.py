"""The bar that tells of exports which an earlier run could not end: go on, or forget them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from gallery_app.desktop.buttons import IconButton, LinkButton
from gallery_app.desktop.export_wording import interrupted_words
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.plain_text import ElidedLabel
from gallery_app.desktop.theme import Theme
from gallery_app.domain.export_plan import InterruptedExport
from gallery_app.domain.translation import tr, tr_count


class InterruptedBar(QFrame):
    """Never modal; closed, the exports are told of again at the next start.

    Signals:
        resume_asked, forget_asked: carry the InterruptedExports that are meant.
    """

    resume_asked = Signal(object)
    forget_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._exports: tuple[InterruptedExport, ...] = ()
        self.setObjectName("noticeBar")
        self._sign = QLabel()
        self._words = ElidedLabel(font=theme.font(13))
        self.resume = LinkButton(tr("Go on"))
        self.resume.clicked.connect(self._resume)
        self.forget = LinkButton(tr("Forget"))
        self.forget.clicked.connect(self._forget)
        self.close_button = IconButton(theme, "x", tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        set_margins(row, theme.px(20), theme.px(4), theme.px(10), theme.px(4))
        row.setSpacing(theme.px(10))
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        for button in (self.resume, self.forget, self.close_button):
            row.addWidget(button)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.hide()

    def show_exports(self, exports: tuple[InterruptedExport, ...]) -> None:
        """Tell of these; none hides it."""
        self._exports = exports
        self.setVisible(bool(exports))
        if exports:
            words = interrupted_words(exports)
            self._words.set_full_text(words)
            self.resume.setAccessibleName(tr("Go on exporting"))
            self.forget.setAccessibleName(tr_count("Forget the export", "Forget the exports", len(exports)))
            self.setAccessibleName(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """What it says, for tests; empty while it is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def _resume(self) -> None:
        self.hide()
        self.resume_asked.emit(self._exports)

    def _forget(self) -> None:
        self.hide()
        self.forget_asked.emit(self._exports)

    def _recolour(self) -> None:
        self._sign.setPixmap(self._theme.pixmap("circle-pause", "accent", 16, self.devicePixelRatioF()))

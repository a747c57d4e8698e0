"""The bar that tells once, after a start, that the system ended the app before it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from gallery_app.desktop.buttons import IconButton, LinkButton
from gallery_app.desktop.plain_text import ElidedLabel
from gallery_app.desktop.theme import Theme
from gallery_app.domain.translation import tr


class CrashNotice(QFrame):
    """Never modal; closed, it is not told again.

    Signals:
        report_asked: carries the report that is to be shown.
    """

    report_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._report = ""
        self.setObjectName("noticeBar")
        self._sign = QLabel()
        self._words = ElidedLabel(font=theme.font(13))
        self.show_report = LinkButton(tr("Show the report"))
        self.show_report.clicked.connect(self._ask)
        self.close_button = IconButton(theme, "x", tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), theme.px(4), theme.px(10), theme.px(4))
        row.setSpacing(theme.px(10))
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self.show_report)
        row.addWidget(self.close_button)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.hide()

    def tell(self, report: str) -> None:
        """Say it, with this report to be shown."""
        self._report = report
        words = tr("The app ended unexpectedly last time. Nothing was sent to anybody.")
        self._words.set_full_text(words)
        self.setAccessibleName(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """What it says, for tests; empty while it is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def _ask(self) -> None:
        self.hide()
        self.report_asked.emit(self._report)

    def _recolour(self) -> None:
        self._sign.setPixmap(self._theme.pixmap("info", "accent", 16, self.devicePixelRatioF()))

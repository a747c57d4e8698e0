"""A bar that says one thing nobody asked for, and stays until it was read: closed, or followed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from gallery_app.desktop.buttons import IconButton, LinkButton
from gallery_app.desktop.plain_text import ElidedLabel
from gallery_app.desktop.theme import Theme
from gallery_app.domain.translation import tr


class NoticeBar(QFrame):
    """Never modal, and hidden until it has something to say.

    Signals:
        followed: what it offers is wanted; the bar is gone.
    """

    followed = Signal()

    def __init__(self, theme: Theme, offer: str) -> None:
        """`offer` is what its button says."""
        super().__init__()
        self._theme = theme
        self.setObjectName("noticeBar")
        self._sign = QLabel()
        self._words = ElidedLabel(font=theme.font(13))
        self.offer = LinkButton(offer)
        self.offer.clicked.connect(self._follow)
        self.close_button = IconButton(theme, "x", tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), theme.px(4), theme.px(10), theme.px(4))
        row.setSpacing(theme.px(10))
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self.offer)
        row.addWidget(self.close_button)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.hide()

    def tell(self, words: str) -> None:
        """Say it, to a screen reader too."""
        self._words.set_full_text(words)
        self.setAccessibleName(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """What it says, for tests; empty while it is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def _follow(self) -> None:
        self.hide()
        self.followed.emit()

    def _recolour(self) -> None:
        self._sign.setPixmap(self._theme.pixmap("info", "accent", 16, self.devicePixelRatioF()))

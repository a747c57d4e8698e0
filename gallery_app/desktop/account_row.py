"""One helpdesk in the dialog of accounts: who, where the key is, how much is here, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from gallery_app.desktop.buttons import LinkButton
from gallery_app.desktop.plain_text import ElidedLabel, PlainLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.domain.account import Account, key_words, rate_words, signed_in_words
from gallery_app.domain.display import size_words
from gallery_app.domain.translation import tr


class AccountRow(QFrame):
    """Shows an account; the one in use says so in place of its button.

    Signals:
        use_asked, key_asked, forget_key_asked: carry the address.
        remove_asked: carries the Account.
    """

    use_asked = Signal(str)
    key_asked = Signal(str)
    forget_key_asked = Signal(str)
    remove_asked = Signal(object)

    def __init__(self, theme: Theme, account: Account, *, is_in_use: bool) -> None:
        super().__init__()
        self.account = account
        self.setObjectName("card")
        self.setAccessibleName(tr("Helpdesk {host}", host=account.host))
        name = ElidedLabel(account.label, font=theme.font(13, SEMIBOLD))
        host = ElidedLabel(
            account.host if account.host != account.label else "", tone="second", font=theme.font(12)
        )
        self._size_words = ""
        self.who = ElidedLabel(signed_in_words(account), tone="second", font=theme.font(12))
        self.facts = ElidedLabel("", tone="second", font=theme.font(12))
        self.use = QPushButton(tr("Use", about="a helpdesk"))
        self.use.setAccessibleName(tr("Use {name}", name=account.label))
        self.use.clicked.connect(lambda: self.use_asked.emit(account.address))
        self.change = self._link(tr("Change key…"), lambda: self.key_asked.emit(account.address))
        self.forget = self._link(tr("Forget key"), lambda: self.forget_key_asked.emit(account.address))
        self.forget.setVisible(account.key_kept)
        self.remove = self._link(tr("Remove…"), lambda: self.remove_asked.emit(account))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(name)
        head.addWidget(host, 1)
        if is_in_use:
            self.use.hide()
            head.addWidget(PlainLabel(tr("In use"), tone="good", font=theme.font(12)))
        links = QHBoxLayout()
        links.setContentsMargins(0, 0, 0, 0)
        links.setSpacing(theme.px(12))
        for link in (self.change, self.forget, self.remove):
            links.addWidget(link)
        links.addStretch(1)
        links.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(2))
        column.addLayout(head)
        column.addWidget(self.who)
        column.addWidget(self.facts)
        column.addSpacing(theme.px(4))
        column.addLayout(links)
        self._show_facts()

    def show_size(self, size_bytes: int) -> None:
        """How much of it is on this computer."""
        size = size_words(size_bytes)
        self._size_words = tr("{size} here", size=size) if size_bytes else tr("Nothing kept here")
        self._show_facts()

    def _show_facts(self) -> None:
        parts = (key_words(self.account), self._size_words, rate_words(self.account))
        self.facts.set_full_text(" · ".join(part for part in parts if part))

    def _link(self, text: str, run: object) -> LinkButton:
        link = LinkButton(text)
        link.setProperty("place", "line")
        link.setAccessibleName(tr("{action}: {name}", action=text.rstrip("…"), name=self.account.label))
        link.clicked.connect(run)
        return link

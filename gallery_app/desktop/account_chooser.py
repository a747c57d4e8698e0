"""Which helpdesk is connected, and the others: the button at the left of the toolbar."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gallery_app.desktop.buttons import ChooserButton
from gallery_app.desktop.plain_text import set_plain_tooltip
from gallery_app.desktop.theme import MEDIUM, Theme
from gallery_app.domain.account import Account, signed_in_words
from gallery_app.domain.display import display_text
from gallery_app.domain.privacy import Privacy
from gallery_app.domain.translation import tr


class AccountChooser(ChooserButton):
    """Names the connected helpdesk and offers the others.

    Signals:
        saved_asked: carries the address of a helpdesk that was connected before.
        connect_asked: connect another one.
        demo_asked: try the demo.
        accounts_asked: see all, and what is kept of them.
    """

    saved_asked = Signal(str)
    connect_asked = Signal()
    demo_asked = Signal()
    accounts_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._account: Account | None = None
        self._is_private = False
        self._saved: tuple[Account, ...] = ()
        self.setFont(theme.font(13, MEDIUM))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAccessibleIdentifier("accountChooser")
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        theme.changed.connect(self._show)
        self._show()

    def show_account(self, account: Account | None, saved: Sequence[Account]) -> None:
        """Show who is connected and what else there is."""
        self._account = account
        self._saved = tuple(saved)
        self._show()

    def show_privacy(self, privacy: Privacy) -> None:
        """Say so where nothing is kept."""
        self._is_private = privacy.is_private
        self._show()

    def _show(self) -> None:
        account = self._account
        label = display_text(account.label, limit=32) if account is not None else tr("No helpdesk")
        icon = "flask-conical" if account is not None and account.is_demo else "user-round"
        icon = "shield-check" if self._is_private else icon
        shown = tr("{name} · private", name=label) if self._is_private else label
        self.setText(f"\N{EN SPACE}{shown}")  # Qt sets the icon too close
        self.setIcon(self._theme.icon(icon, "second"))
        self.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        set_plain_tooltip(self, "\n".join(self._list_facts()))
        spoken = tr("Helpdesk: {name}, private mode", name=label) if self._is_private else ""
        self.setAccessibleName(spoken or tr("Helpdesk: {name}", name=label))
        self._fill_menu()

    def _list_facts(self) -> list[str]:
        account = self._account
        if account is None:
            facts = [tr("Choose a helpdesk")]
        else:
            facts = [account.address, display_text(signed_in_words(account))]
        if self._is_private:
            facts.append(tr("Private mode: nothing is kept after you quit"))
        return facts

    def _fill_menu(self) -> None:
        self._menu.clear()
        for saved in self._saved:
            action = self._add(display_text(saved.host, limit=60), "")
            action.setCheckable(True)
            action.setChecked(self._account is not None and self._account.address == saved.address)
            action.triggered.connect(
                lambda _checked=False, chosen=saved.address: self.saved_asked.emit(chosen)
            )
        if self._saved:
            self._menu.addSeparator()
        self._add(tr("Connect…"), "plug").triggered.connect(self.connect_asked)
        if self._account is None or not self._account.is_demo:
            self._add(tr("Try the demo"), "flask-conical").triggered.connect(self.demo_asked)
        self._menu.addSeparator()
        self._add(tr("Accounts and privacy…"), "lock").triggered.connect(self.accounts_asked)

    def _add(self, text: str, icon: str) -> QAction:
        action = self._menu.addAction(text.replace("&", "&&"))
        if icon:
            action.setIcon(self._theme.icon(icon, "second"))
        return action

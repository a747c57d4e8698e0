"""The dialogs of accounts over the window: connecting one; all that are known, and what is kept."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.account_controller import AccountController
from gallery_app.desktop.accounts_dialog import AccountsDialog
from gallery_app.desktop.dialogs import ConnectDialog, open_dialog
from gallery_app.desktop.help_key import offer_help
from gallery_app.desktop.message_pane import PaneAction, PaneContent
from gallery_app.desktop.remove_account_dialog import RemoveAccountDialog
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.window_parts import WindowParts
from gallery_app.domain.account import Account
from gallery_app.domain.errors import GalleryError, KeyStoreUnavailable
from gallery_app.domain.translation import tr


class AccountDialogs(QObject):
    """Opens one connect dialog and one dialog of accounts at a time."""

    def __init__(
        self, window: QWidget, theme: Theme, accounts: AccountController, parts: WindowParts
    ) -> None:
        super().__init__(window)
        self._parts = parts
        accounts.refused.connect(self._say_refused)
        accounts.stopped.connect(self._on_stopped)
        self._window = window
        self._theme = theme
        self._accounts = accounts
        self.connect_dialog: ConnectDialog | None = None
        self.accounts_dialog: AccountsDialog | None = None

    def ask_for_connection(self, address: str = "", error: GalleryError | None = None) -> None:
        """Show the connect form over the window, with what is known and what was wrong.

        One that is open already stays as it is: somebody may be typing in it.
        """
        if self.connect_dialog is not None:
            return
        dialog = ConnectDialog(self._theme, self._window)
        dialog.form.address.setText(address.removeprefix("https://"))
        dialog.form.submitted.connect(lambda connection: self._accounts.connect_from(dialog.form, connection))
        dialog.form.connected.connect(dialog.accept)
        dialog.finished.connect(self._forget_connect_dialog)
        offer_help(dialog, "first-steps")
        self.connect_dialog = dialog
        dialog.open()
        if address and error is None:
            dialog.form.api_key.setFocus()
        if error is not None:
            dialog.form.show_problem(error)

    def show_accounts(self) -> None:
        """Show what is connected and what is kept; sizes follow."""
        if self.accounts_dialog is not None:
            self.accounts_dialog.raise_()
            return
        accounts = self._accounts
        dialog = AccountsDialog(self._theme, accounts.privacy(), self._window)
        dialog.show_accounts(accounts.saved(), accounts.in_use)
        dialog.use_asked.connect(accounts.open_saved)
        dialog.use_asked.connect(lambda _address: dialog.accept())
        dialog.key_asked.connect(self.ask_for_connection)
        dialog.forget_key_asked.connect(accounts.forget_key)
        dialog.remove_asked.connect(self._ask_to_remove)
        dialog.connect_asked.connect(self.ask_for_connection)
        dialog.privacy_chosen.connect(accounts.set_privacy)
        accounts.known.connect(dialog.show_accounts)
        accounts.measured.connect(dialog.show_sizes)
        accounts.privacy_changed.connect(dialog.show_privacy)
        dialog.finished.connect(self._forget_accounts_dialog)
        offer_help(dialog, "privacy")
        self.accounts_dialog = dialog
        dialog.open()
        accounts.measure()

    def show_no_helpdesk(self) -> None:
        """None is in use: offer those that are known, else greet."""
        if not self._accounts.saved():
            self._parts.setCurrentWidget(self._parts.first_run)
            return
        self._parts.setCurrentWidget(self._parts.main)
        ways = (
            PaneAction(tr("Accounts and privacy…"), self.show_accounts, is_primary=True),
            PaneAction(tr("Connect another helpdesk"), self.ask_for_connection),
        )
        self._parts.page.show_message(
            PaneContent(
                "plug",
                tr("No helpdesk is in use"),
                tr("Choose one of those you connected."),
                actions=ways,
            )
        )

    def _on_stopped(self) -> None:
        if not self._accounts.in_use:
            self.show_no_helpdesk()

    def _say_refused(self, error: GalleryError) -> None:
        """In the dialog that asked, if it is still there; it then shows what really holds."""
        if self.accounts_dialog is None:
            self._parts.error_bar.show_error(error, can_retry=False)
            return
        self.accounts_dialog.show_privacy(self._accounts.privacy())
        self.accounts_dialog.show_problem(error)

    def _ask_to_remove(self, account: Account) -> None:
        over = self.accounts_dialog
        size = over.sizes.get(account.address) if over is not None else None
        dialog = RemoveAccountDialog(self._theme, account, size, over or self._window)
        dialog.confirmed.connect(lambda: self._accounts.remove(account.address, keep_data=dialog.keeps_data))
        open_dialog(dialog)

    def _forget_connect_dialog(self) -> None:
        if self.connect_dialog is not None:
            self._accounts.leave_form(self.connect_dialog.form)
            self.connect_dialog.deleteLater()
            self.connect_dialog = None

    def _forget_accounts_dialog(self) -> None:
        if (dialog := self.accounts_dialog) is not None:
            self.accounts_dialog = None
            dialog.deleteLater()


def needs_typing(error: GalleryError) -> bool:
    """Whether a helpdesk that was connected before needs its key typed again."""
    return isinstance(error, KeyStoreUnavailable) or error.code in ("key_refused", "no_account")

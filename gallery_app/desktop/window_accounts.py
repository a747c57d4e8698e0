"""What the window does as helpdesks come, fail and go."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMainWindow

from gallery_app.desktop.account_controller import Origin
from gallery_app.desktop.account_dialogs import needs_typing
from gallery_app.desktop.connect_form import Connection
from gallery_app.desktop.gallery_messages import offline_content
from gallery_app.desktop.message_pane import PaneAction, PaneContent
from gallery_app.desktop.sight_cover import SightCover
from gallery_app.desktop.where_left import WhereLeft
from gallery_app.desktop.window_controllers import Controllers
from gallery_app.desktop.window_parts import WindowParts
from gallery_app.domain.account import Account
from gallery_app.domain.errors import GalleryError, HelpdeskUnreachable
from gallery_app.domain.events import AccountRemoved
from gallery_app.domain.query import Query, Vocabulary
from gallery_app.domain.translation import tr

_FILL_MS = 150
"""So long the first kept thumbnails take to stand in their tiles."""


class WindowAccounts(QObject):
    """Shows the helpdesk in use, and what to do without one."""

    def __init__(
        self, window: QMainWindow, parts: WindowParts, controllers: Controllers, where: WhereLeft
    ) -> None:
        """`where` is where somebody was when the window was closed last."""
        super().__init__(window)
        self._where = where
        self._sight: QImage | None = None
        self._cover: SightCover | None = None
        self._parts = parts
        self._all = controllers
        self._accounts = controllers.accounts
        self._dialogs = controllers.account_dialogs
        self._first_search = ""
        self._left: Query | None = None
        self._wire()

    def _wire(self) -> None:
        accounts, account_row, first_run = self._accounts, self._parts.toolbar.account, self._parts.first_run
        account_row.connect_asked.connect(self._dialogs.ask_for_connection)
        account_row.demo_asked.connect(accounts.try_demo)
        account_row.accounts_asked.connect(self._dialogs.show_accounts)
        account_row.saved_asked.connect(accounts.open_saved)
        first_run.demo_asked.connect(accounts.try_demo)
        first_run.form.submitted.connect(partial(accounts.connect_from, first_run.form))
        accounts.connecting.connect(self._on_connecting)
        accounts.ready.connect(self._on_account)
        accounts.failed.connect(self._on_failed)
        accounts.welcomed.connect(lambda words: self._parts.toast.show_words(words, can_undo=False))
        accounts.removed.connect(self._on_removed)
        accounts.known.connect(self._show_known)
        accounts.privacy_changed.connect(account_row.show_privacy)
        self._all.gallery.key_asked.connect(self._ask_for_key)
        self._all.gallery.page_shown.connect(lambda: QTimer.singleShot(_FILL_MS, self._lift_cover))
        self._all.gallery.settled.connect(self._lift_cover)
        self._all.gallery.opened.connect(self._on_opened)
        self._parts.error_bar.key_asked.connect(self._ask_for_key)

    def take_sight(self, image: QImage) -> None:
        """The window as it was closed: its pictures are shown while the helpdesk is being connected."""
        self._sight = image

    def _on_opened(self, query: Query) -> None:
        """The cover shows the page that was left, and no other."""
        if query != self._left:
            self._lift_cover()

    def _lift_cover(self) -> None:
        self._sight = None
        if self._cover is not None:
            self._cover.lift()
            self._cover.deleteLater()
            self._cover = None

    def start(self, connection: Connection | None, first_search: str) -> None:
        """Connect what was given, else the helpdesk used last, else greet; then ask `first_search`."""
        self._first_search = first_search
        saved = self._accounts.saved()
        self._parts.toolbar.account.show_account(None, saved)
        self._parts.toolbar.account.show_privacy(self._accounts.privacy())
        if connection is not None:
            self._accounts.connect_given(connection)
        elif saved:
            self._accounts.open_saved(saved[0].address)
        else:
            self._parts.setCurrentWidget(self._parts.first_run)
            self._parts.first_run.form.address.setFocus()

    def _ask_for_key(self, error: GalleryError) -> None:
        if self._all.gallery.account is not None:
            self._dialogs.ask_for_connection(self._all.gallery.account.address, error)

    def _on_connecting(self, words: str) -> None:
        parts = self._parts
        if self._accounts.origin is Origin.FORM:
            return
        if parts.currentWidget() is parts.first_run and self._accounts.origin is Origin.DEMO:
            parts.first_run.show_demo_starting(is_starting=True)
            return
        parts.setCurrentWidget(parts.main)
        if self._cover is not None:  # of the helpdesk that was being connected
            self._lift_cover()
        if self._sight is not None:
            self._cover, self._sight = SightCover(self._sight, parts.splitter, parts), None
            parts.status.activity.show_busy(words)
        if self._all.gallery.account is None:
            stop = PaneAction(tr("Cancel"), self._stop_connecting)
            parts.page.show_message(PaneContent("plug", words, busy=True, actions=(stop,)))
        else:
            parts.status.activity.show_busy(words)

    def _stop_connecting(self) -> None:
        self._lift_cover()
        self._accounts.cancel()
        self._dialogs.show_no_helpdesk()

    def _on_account(self, account: Account) -> None:
        parts, gallery, search = self._parts, self._all.gallery, self._all.search
        parts.first_run.show_demo_starting(is_starting=False)
        parts.error_bar.hide()
        parts.setCurrentWidget(parts.main)
        parts.toolbar.account.show_account(account, self._accounts.saved())
        before = gallery.account
        again = gallery.query if before is not None and before.address == account.address else None
        self._all.routes.clear()
        self._all.fill.forget()
        parts.panel.shelf.clear()
        self._all.undo.clear()
        if again is None:
            search.show_vocabulary(Vocabulary())
        search.show_start(account)
        self._all.closer.clear()  # last: it follows what the grid shows
        text, self._first_search = search.take_waiting() or self._first_search, ""
        where, self._where = self._where, WhereLeft()
        self._left = where.find_query(account)
        if text:
            search.ask_text(text)
        elif again is not None:
            search.ask(again)
        elif self._left is not None and not parts.toolbar.search.unsent():
            search.ask(self._left, where.page, where.place)
        else:
            self._lift_cover()
            parts.toolbar.search.setFocus()

    def _on_failed(self, origin: str, error: GalleryError) -> None:
        parts, gallery = self._parts, self._all.gallery
        if not gallery.is_running:  # a page that is being opened says itself what becomes of it
            self._lift_cover()
            parts.status.activity.show_idle()
        parts.first_run.show_demo_starting(is_starting=False)
        if gallery.account is not None:
            # Of the helpdesk in use: what is kept of it is shown, and it can be asked again.
            is_in_use = gallery.account.address == self._accounts.address
            is_notice = is_in_use and isinstance(error, HelpdeskUnreachable)
            again = self._accounts.again if is_in_use else None
            parts.error_bar.show_error(error, can_retry=is_in_use, is_notice=is_notice, again=again)
        elif parts.currentWidget() is not parts.first_run:
            parts.page.show_message(
                offline_content(
                    error, self._accounts.address, self._accounts.again, self._dialogs.ask_for_connection
                )
            )
        else:
            parts.first_run.form.show_problem(error)
        if origin == Origin.SAVED and needs_typing(error):
            self._dialogs.ask_for_connection(self._accounts.address, error)

    def _show_known(self, saved: Sequence[Account], in_use: str) -> None:
        """As they answered last: who is signed in may be another by now."""
        used = next((account for account in saved if account.address == in_use), self._all.gallery.account)
        self._parts.toolbar.account.show_account(used, saved)

    def _on_removed(self, removed: AccountRemoved) -> None:
        """Nothing of it is remembered; where it was in use, the window greets anew."""
        saved = self._accounts.saved()
        gallery, search = self._all.gallery, self._all.search
        search.forget_history(also_saved=not saved)
        self._parts.toolbar.account.show_account(None if removed.was_in_use else gallery.account, saved)
        if removed.was_in_use:
            self._all.routes.clear()
            search.show_start(None)
            self._all.closer.clear()
            self._dialogs.show_no_helpdesk()

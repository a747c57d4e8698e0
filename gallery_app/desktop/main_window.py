"""The window: puts the parts together and leads keys, menus and events to them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gallery_app.desktop.account_controller import AccountController, Origin, StartDemo
from gallery_app.desktop.actions import Actions
from gallery_app.desktop.bridge import Arrival, Bridge
from gallery_app.desktop.connect_form import Connection
from gallery_app.desktop.dialogs import AboutDialog, ConnectDialog, ShortcutSheet
from gallery_app.desktop.error_bar import ErrorBar
from gallery_app.desktop.first_run import FirstRun
from gallery_app.desktop.gallery_controller import GalleryController
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.icons import make_app_icon
from gallery_app.desktop.message_pane import PaneAction, PaneContent
from gallery_app.desktop.more_menu import make_more_menu
from gallery_app.desktop.pager import PAGE_SIZES, USUAL_PAGE_SIZE
from gallery_app.desktop.placement import bring_inside, fit_size
from gallery_app.desktop.status_line import StatusLine
from gallery_app.desktop.theme import Appearance, Theme
from gallery_app.desktop.tile_layout import HEIGHT_USUAL_PX
from gallery_app.desktop.toolbar import Toolbar
from gallery_app.domain.account import Account
from gallery_app.domain.display import display_text
from gallery_app.domain.errors import GalleryError, KeyRefused, KeyStoreUnavailable
from gallery_app.domain.events import AccountReady, StoreMessage
from gallery_app.domain.subject import Subject
from gallery_app.engine.face import EngineFace

WINDOW_NAME = "Ticket Gallery"
_USUAL_SIZE = QSize(1440, 900)
_SMALLEST = QSize(800, 560)


class MainWindow(QMainWindow):
    """The one window.

    Signals:
        closing: the window is about to go; what is to be remembered can be asked for.
    """

    closing = Signal()

    def __init__(
        self,
        engine: EngineFace,
        bridge: Bridge,
        theme: Theme,
        start_demo: StartDemo,
        *,
        remembered: Mapping[str, str],
        examples: tuple[Subject, ...] = (),
    ) -> None:
        super().__init__()
        self._engine = engine
        self._theme = theme
        self._dialog: ConnectDialog | None = None
        self._first_subject: Subject | None = None
        self.setWindowTitle(WINDOW_NAME)
        self.setWindowIcon(make_app_icon())
        self.setMinimumSize(_SMALLEST)
        self._make_parts(theme, remembered)
        self.accounts = AccountController(engine, bridge, start_demo, self)
        self.gallery = GalleryController(engine, self.page, self.status, self.error_bar)
        self.gallery.examples = examples
        self.actions_by_id = Actions(self, theme, self._make_runs())
        self.toolbar.more.setMenu(make_more_menu(self, self.actions_by_id, theme, self._choose_appearance))
        self._wire()
        self._restore(remembered)

    def _make_parts(self, theme: Theme, remembered: Mapping[str, str]) -> None:
        tile_height = _read_number(remembered, "tile_height", HEIGHT_USUAL_PX)
        page_size = _read_number(remembered, "per_page", USUAL_PAGE_SIZE)
        self.first_run = FirstRun(theme)
        self.toolbar = Toolbar(theme, tile_height)
        self.error_bar = ErrorBar(theme)
        self.page = GalleryPage(theme)
        self.status = StatusLine(theme, page_size if page_size in PAGE_SIZES else USUAL_PAGE_SIZE)
        self.page.view.set_tile_height(tile_height)
        main = QWidget()
        main.setObjectName("windowRoot")
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.error_bar)
        column.addWidget(self.page, 1)
        column.addWidget(self.status)
        self._main = main
        self._pages = QStackedWidget()
        self._pages.addWidget(self.first_run)
        self._pages.addWidget(main)
        self.setCentralWidget(self._pages)

    def _wire(self) -> None:
        toolbar, accounts = self.toolbar, self.accounts
        toolbar.search.submitted.connect(self._open)
        toolbar.search.left.connect(self._run_escape)
        toolbar.tile_height_asked.connect(self.page.view.set_tile_height)
        self.page.view.tile_height_changed.connect(toolbar.show_tile_height)
        toolbar.account.connect_asked.connect(self.ask_for_connection)
        toolbar.account.demo_asked.connect(accounts.try_demo)
        toolbar.account.saved_asked.connect(accounts.open_saved)
        self.first_run.demo_asked.connect(accounts.try_demo)
        self.first_run.form.submitted.connect(
            lambda connection: accounts.connect_from(self.first_run.form, connection)
        )
        self.status.activity.cancel_asked.connect(self._cancel)
        accounts.connecting.connect(self._on_connecting)
        accounts.ready.connect(self._on_account)
        accounts.failed.connect(self._on_account_failed)
        self.gallery.titled.connect(self._show_title)
        self.gallery.opened.connect(toolbar.search.show_subject)
        self.gallery.key_asked.connect(self._ask_for_key)
        self.error_bar.key_asked.connect(self._ask_for_key)

    def _make_runs(self) -> dict[str, Callable[[], None]]:
        pager, view, gallery = self.status.pager, self.page.view, self.gallery
        return {
            "focus_search": self.toolbar.search.focus_all,
            "refresh": gallery.refresh,
            "open_in_browser": gallery.open_in_browser,
            "escape": self._run_escape,
            "next_region": self._focus_next_region,
            "show_shortcuts": lambda: ShortcutSheet(self._theme, self).open(),
            "quit": self._quit,
            "previous_page": lambda: pager.turn(-1),
            "next_page": lambda: pager.turn(1),
            "larger": lambda: view.change_tile_height(1),
            "smaller": lambda: view.change_tile_height(-1),
            "usual_size": lambda: view.change_tile_height(0),
            "retry_failed": gallery.retry_failed,
            "about": lambda: AboutDialog(self._theme, self).open(),
        }

    # --- start ------------------------------------------------------------------------------------------

    def start(self, connection: Connection | None, first_subject: Subject | None) -> None:
        """Connect what was given, else the helpdesk used last, else greet."""
        self._first_subject = first_subject
        saved = self.accounts.saved()
        self.toolbar.account.show_account(None, saved)
        if connection is not None:
            self.accounts.connect_given(connection)
        elif saved:
            self.accounts.open_saved(saved[0])
        else:
            self._pages.setCurrentWidget(self.first_run)
            self.first_run.form.address.setFocus()

    def show_greeting(self) -> None:
        """Show the first run, whatever is saved."""
        self._pages.setCurrentWidget(self.first_run)

    def receive(self, arrival: Arrival) -> None:
        """Take an event from the bridge; of jobs that are no longer current only an AccountReady counts."""
        event = arrival.event
        if isinstance(event, StoreMessage):
            self.error_bar.show_error(event.error, can_retry=False, is_notice=True)
        elif isinstance(event, AccountReady) or event.job == self.accounts.job:
            self.accounts.receive(event)
        elif event.job == self.gallery.job:
            self.gallery.receive(arrival)

    # --- accounts ---------------------------------------------------------------------------------------

    def ask_for_connection(self, address: str = "", error: GalleryError | None = None) -> None:
        """Show the connect form over the window, with what is known and what was wrong.

        One that is open already stays as it is: somebody may be typing in it.
        """
        if self._dialog is not None:
            return
        dialog = ConnectDialog(self._theme, self)
        dialog.form.address.setText(address.removeprefix("https://"))
        dialog.form.submitted.connect(lambda connection: self.accounts.connect_from(dialog.form, connection))
        dialog.form.connected.connect(dialog.accept)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()
        if error is not None:
            dialog.form.show_problem(error)

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self.accounts.leave_form(self._dialog.form)
            self._dialog.deleteLater()
            self._dialog = None

    def _ask_for_key(self, error: GalleryError) -> None:
        if self.gallery.account is not None:
            self.ask_for_connection(self.gallery.account.address, error)

    def _on_connecting(self, words: str) -> None:
        if self.accounts.origin is Origin.FORM:
            return
        if self._pages.currentWidget() is self.first_run and self.accounts.origin is Origin.DEMO:
            self.first_run.show_demo_starting(is_starting=True)
            return
        self._pages.setCurrentWidget(self._main)
        if self.gallery.account is None:
            stop = PaneAction("Cancel", self._stop_connecting)
            self.page.show_message(PaneContent("plug", words, busy=True, actions=(stop,)))
        else:
            self.status.activity.show_busy(words)

    def _stop_connecting(self) -> None:
        self.accounts.cancel()
        self._pages.setCurrentWidget(self.first_run)

    def _on_account(self, account: Account) -> None:
        self.first_run.show_demo_starting(is_starting=False)
        self.error_bar.hide()
        self._pages.setCurrentWidget(self._main)
        self.toolbar.account.show_account(account, self.accounts.saved())
        self.toolbar.search.clear()
        again = self.gallery.subject if self._is_same_helpdesk(account) else None
        self.gallery.show_start(account)
        subject, self._first_subject = self._first_subject or again, None
        if subject is not None:
            self._open(subject)
        else:
            self.toolbar.search.setFocus()

    def _is_same_helpdesk(self, account: Account) -> bool:
        before = self.gallery.account
        return before is not None and before.address == account.address

    def _on_account_failed(self, origin: str, error: GalleryError) -> None:
        self.first_run.show_demo_starting(is_starting=False)
        needs_typing = isinstance(error, KeyRefused | KeyStoreUnavailable) and origin == Origin.SAVED
        if self.gallery.account is not None:
            self.status.activity.show_idle()
            self.error_bar.show_error(error, can_retry=False)
        elif self._pages.currentWidget() is not self.first_run:
            self.page.show_message(self._offline_content(error))
        else:
            self.first_run.form.show_problem(error)
        if needs_typing:
            self.ask_for_connection(self.accounts.address, error)

    def _offline_content(self, error: GalleryError) -> PaneContent:
        icon = "key-round" if error.code == "key_refused" else "cloud-off"
        other = PaneAction("Connect another helpdesk", self.ask_for_connection)
        again = (PaneAction("Retry", self.accounts.again, is_primary=True),) if error.retryable else ()
        host = display_text(self.accounts.address.split("://", 1)[-1], limit=60)
        hint = f"{error.hint} ({host})" if host else error.hint
        return PaneContent(icon, error.title, hint, actions=(*again, other))

    # --- keys and menus ---------------------------------------------------------------------------------

    def _open(self, subject: Subject) -> None:
        self.gallery.open(subject)
        self.page.take_keys()

    def _run_escape(self) -> None:
        if self.status.activity.is_busy:
            self._cancel()
        elif self.error_bar.isVisible():
            self.error_bar.hide()
        else:
            self.page.take_keys()

    def _cancel(self) -> None:
        if self.accounts.is_connecting:
            self.accounts.cancel()
            self.status.activity.show_idle()
        else:
            self.gallery.cancel()

    def _focus_next_region(self) -> None:
        regions = (self.toolbar.search, self.page.view, self.status.pager)
        focus = QApplication.focusWidget()
        parts = (self.toolbar, self.page, self.status)
        here = next((place for place, part in enumerate(parts) if focus and part.isAncestorOf(focus)), -1)
        target = regions[(here + 1) % len(regions)]
        if target is self.status.pager:
            target.focus_first()
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose_appearance(self, appearance: Appearance) -> None:
        self._theme.set_appearance(appearance)

    def _quit(self) -> None:
        self.close()

    def _show_title(self, words: str) -> None:
        self.setWindowTitle(f"{display_text(words, limit=120)} - {WINDOW_NAME}" if words else WINDOW_NAME)

    # --- what is kept -----------------------------------------------------------------------------------

    def make_remembered(self) -> dict[str, str]:
        """What the next start should know."""
        return {
            "geometry": self.saveGeometry().toBase64().toStdString(),
            "tile_height": str(self.page.view.tile_height),
            "per_page": str(self.status.pager.page_size),
            "theme": self._theme.appearance.value,
        }

    def _restore(self, remembered: Mapping[str, str]) -> None:
        geometry = QByteArray.fromBase64(remembered.get("geometry", "").encode())
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(fit_size(_USUAL_SIZE, self.screen().availableSize(), _SMALLEST))
        elif not self.isMaximized() and not self.isFullScreen():
            screen = QGuiApplication.screenAt(self.geometry().center()) or QGuiApplication.primaryScreen()
            self.setGeometry(bring_inside(self.geometry(), screen.availableGeometry(), _SMALLEST))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the app put everything away."""
        self.closing.emit()
        super().closeEvent(event)


def _read_number(remembered: Mapping[str, str], name: str, usual: int) -> int:
    text = remembered.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else usual

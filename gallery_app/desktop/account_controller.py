"""Connects helpdesks: from the form, from those saved, or the built-in demo."""

import threading
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from gallery_app.desktop.bridge import Bridge
from gallery_app.desktop.connect_form import ConnectForm, Connection
from gallery_app.domain.account import Account, key_words, plan_words, signed_in_words
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import (
    AccountReady,
    AccountRemoved,
    AccountsChanged,
    AccountsMeasured,
    Event,
    JobCancelled,
    JobFailed,
    JobFinished,
    PrivacyChanged,
)
from gallery_app.domain.ids import JobId
from gallery_app.domain.privacy import Privacy
from gallery_app.domain.translation import mark, tr
from gallery_app.engine.face import EngineFace

StartDemo = Callable[[], tuple[str, str]]
_BESIDE = (AccountsChanged, AccountRemoved, AccountsMeasured, PrivacyChanged)


class Origin(StrEnum):
    """Where a connection was asked for, which says where a problem is shown."""

    FORM = "form"
    SAVED = "saved"
    GIVEN = "given"
    DEMO = "demo"


class AccountController(QObject):
    """Knows which helpdesk is being connected.

    Signals:
        connecting: carries the words for what is going on.
        ready: carries the Account.
        failed: carries the Origin and the GalleryError.
        stopped: connecting gave way to another change.
        welcomed: an account was connected by hand; carries who is signed in and what is allowed, in words.
        known: carries the accounts that are known and the address of the one in use.
        measured: carries bytes by address.
        removed: carries the AccountRemoved.
        privacy_changed: carries the Privacy.
        refused: carries the GalleryError of what was asked beside connecting.
    """

    connecting = Signal(str)
    ready = Signal(object)
    failed = Signal(str, object)
    stopped = Signal()
    welcomed = Signal(str)
    known = Signal(object, str)
    measured = Signal(object)
    removed = Signal(object)
    privacy_changed = Signal(object)
    refused = Signal(object)

    def __init__(self, engine: EngineFace, bridge: Bridge, start_demo: StartDemo, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._bridge = bridge
        self._start_demo = start_demo
        self._form: ConnectForm | None = None
        self._is_demo_starting = False
        self.job: JobId | None = None
        self.origin = Origin.FORM
        self.address = ""
        self.is_connecting = False
        self.in_use = ""
        self._asked: set[JobId] = set()

    def connect_from(self, form: ConnectForm, connection: Connection) -> None:
        """Connect with what a form holds; its problems are shown in it."""
        self._form = form
        form.show_busy()
        self._connect(connection, Origin.FORM)

    def connect_given(self, connection: Connection) -> None:
        """Connect with what the start of the app was given."""
        self._connect(connection, Origin.GIVEN)

    def open_saved(self, address: str) -> None:
        """Connect a helpdesk whose key is kept."""
        self.origin, self.address = Origin.SAVED, address
        self.connecting.emit(tr("Connecting to {host}", host=address.split("://", 1)[-1]))
        self.is_connecting = True
        self.job = self._engine.open_saved_account(address)

    def try_demo(self) -> None:
        """Start the built-in helpdesk beside the window and connect to it; once at a time."""
        if self._is_demo_starting:
            return
        self._is_demo_starting = True
        self.origin, self.address = Origin.DEMO, ""
        self.connecting.emit(tr("Starting the demo helpdesk"))
        threading.Thread(target=self._run_demo, name="demo-start", daemon=True).start()

    def again(self) -> None:
        """Try the same connection again, where it needs nothing typed."""
        if self.origin is Origin.SAVED:
            self.open_saved(self.address)
        elif self.origin is Origin.DEMO:
            self.try_demo()

    def cancel(self) -> None:
        """Stop connecting."""
        self.is_connecting = False
        if self.job is not None:
            self._engine.cancel(self.job)
            self.job = None

    def leave_form(self, form: ConnectForm) -> None:
        """Let go of a form that is about to be deleted; what it was connecting is stopped."""
        if form is not self._form:
            return
        self._form = None
        if self.is_connecting and self.origin is Origin.FORM:
            self.cancel()

    def receive(self, event: Event) -> None:
        """Take an AccountReady of any job, and what else the current account job tells.

        A cancel may come too late: the engine has then switched, so its account is the one to show.
        """
        if isinstance(event, AccountReady):
            self._take_ready(event)
        elif event.job in self._asked or isinstance(event, _BESIDE):
            self._take_answer(event)
        elif isinstance(event, JobFailed) and event.job == self.job:
            self.is_connecting = False
            self.job = None
            if self.origin is Origin.FORM and self._form is not None:
                self._form.show_problem(event.error)
            else:
                self.failed.emit(self.origin.value, event.error)
        elif isinstance(event, JobCancelled) and event.job == self.job:  # another change came first
            self.is_connecting = False
            self.job = None
            if self._form is not None:
                self._form.show_ready()
            self.stopped.emit()

    def owns(self, event: Event) -> bool:
        """Whether an event is for this controller."""
        return isinstance(event, (AccountReady, *_BESIDE)) or event.job in (self.job, *self._asked)

    def saved(self) -> tuple[Account, ...]:
        """Helpdesks that were connected before."""
        return tuple(self._engine.saved_accounts())

    # --- beside connecting ------------------------------------------------------------------------------

    def privacy(self) -> Privacy:
        """What is kept."""
        return self._engine.privacy()

    def set_privacy(self, privacy: Privacy) -> None:
        """Keep more or less from now on."""
        self._asked.add(self._engine.set_privacy(privacy))

    def forget_key(self, address: str) -> None:
        """Take a helpdesk's key out of the password store."""
        self._asked.add(self._engine.forget_key(address))

    def remove(self, address: str, *, keep_data: bool) -> None:
        """Forget a helpdesk and, unless told otherwise, all it left here."""
        self._asked.add(self._engine.remove_account(address, keep_data=keep_data))

    def measure(self) -> None:
        """Ask how much of each helpdesk is here."""
        self._asked.add(self._engine.measure_accounts())

    def _take_ready(self, event: AccountReady) -> None:
        account = event.account
        is_new = event.job == self.job
        self.in_use = account.address
        if is_new:
            self.is_connecting = False
            self._finish_form()
        self.ready.emit(account)
        self.known.emit(self.saved(), self.in_use)
        if is_new and self.origin is Origin.FORM:
            parts = (signed_in_words(account), plan_words(account), key_words(account))
            self.welcomed.emit(". ".join(part for part in parts if part))

    def _take_answer(self, event: Event) -> None:
        match event:
            case AccountsChanged(accounts=accounts):
                self.known.emit(accounts, self.in_use)
            case AccountRemoved():
                if event.was_in_use:
                    self.in_use = ""
                self.removed.emit(event)
            case AccountsMeasured(sizes=sizes):
                self.measured.emit(sizes)
            case PrivacyChanged(privacy=privacy):
                self.privacy_changed.emit(privacy)
            case JobFailed(error=error):
                self.refused.emit(error)
        if isinstance(event, JobFinished | JobFailed | JobCancelled):
            self._asked.discard(event.job)

    def _connect(self, connection: Connection, origin: Origin) -> None:
        self.origin, self.address = origin, connection.address
        self.connecting.emit(tr("Connecting to {host}", host=self.address.split("://", 1)[-1]))
        self.is_connecting = True
        self.job = self._engine.connect_account(
            connection.address, connection.api_key, keep_key=connection.keep_key
        )

    def _run_demo(self) -> None:
        """Start it, in a thread of its own, and come back by the bridge."""
        try:
            address, api_key = self._start_demo()
        except (OSError, GalleryError) as problem:
            error = problem if isinstance(problem, GalleryError) else _demo_error()
            self._bridge.call(lambda: self._on_demo_failed(error))
            return
        self._bridge.call(lambda: self._on_demo_started(Connection(address, api_key)))

    def _on_demo_failed(self, error: GalleryError) -> None:
        self._is_demo_starting = False
        self.failed.emit(Origin.DEMO.value, error)

    def _on_demo_started(self, connection: Connection) -> None:
        self._is_demo_starting = False
        self._connect(connection, Origin.DEMO)

    def _finish_form(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.show_connected()


def _demo_error() -> GalleryError:
    return GalleryError(
        mark("The demo helpdesk did not start"), mark("Another program may hold the port; try again.")
    )

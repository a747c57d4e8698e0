"""Connects helpdesks: from the form, from those saved, or the built-in demo."""

import threading
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from gallery_app.desktop.bridge import Bridge
from gallery_app.desktop.connect_form import ConnectForm, Connection
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import AccountReady, Event, JobFailed
from gallery_app.domain.ids import JobId
from gallery_app.engine.face import EngineFace

StartDemo = Callable[[], tuple[str, str]]


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
    """

    connecting = Signal(str)
    ready = Signal(object)
    failed = Signal(str, object)

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
        self.connecting.emit(f"Connecting to {address.split('://', 1)[-1]}")
        self.is_connecting = True
        self.job = self._engine.open_saved_account(address)

    def try_demo(self) -> None:
        """Start the built-in helpdesk beside the window and connect to it; once at a time."""
        if self._is_demo_starting:
            return
        self._is_demo_starting = True
        self.origin, self.address = Origin.DEMO, ""
        self.connecting.emit("Starting the demo helpdesk")
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
            if event.job == self.job:
                self.is_connecting = False
                self._finish_form()
            self.ready.emit(event.account)
        elif isinstance(event, JobFailed) and event.job == self.job:
            self.is_connecting = False
            self.job = None
            if self.origin is Origin.FORM and self._form is not None:
                self._form.show_problem(event.error)
            else:
                self.failed.emit(self.origin.value, event.error)

    def saved(self) -> tuple[str, ...]:
        """Addresses of helpdesks that were connected before."""
        return tuple(self._engine.saved_accounts())

    def _connect(self, connection: Connection, origin: Origin) -> None:
        self.origin, self.address = origin, connection.address
        self.connecting.emit(f"Connecting to {connection.address.split('://', 1)[-1]}")
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
    return GalleryError("The demo helpdesk did not start", "Another program may hold the port; try again.")

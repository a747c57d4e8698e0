"""Starts the window: application, theme, bridge, engine; and ends them in the other order."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from PySide6.QtCore import Qt, QTimer

from gallery_app.desktop.account_controller import StartDemo
from gallery_app.desktop.application import make_application
from gallery_app.desktop.bridge import Bridge
from gallery_app.desktop.connect_form import Connection
from gallery_app.desktop.crash_dialog import CrashDesk, CrashDialog
from gallery_app.desktop.dialogs import open_dialog
from gallery_app.desktop.first_sight import find_look
from gallery_app.desktop.garbage import GarbageCollector
from gallery_app.desktop.link_opening import LinkApplication
from gallery_app.desktop.main_window import MainWindow
from gallery_app.desktop.own_pictures import make_sight
from gallery_app.desktop.single_instance import SingleInstance, StartCall
from gallery_app.desktop.theme import Theme, read_appearance
from gallery_app.desktop.window_controllers import Surroundings
from gallery_app.domain.app_link import LinkNotUnderstood, parse_app_link
from gallery_app.domain.events import Event
from gallery_app.domain.query_parse import parse_query
from gallery_app.domain.translation import tr
from gallery_app.engine.face import EngineFace

__all__ = ["Connection", "Desktop", "DesktopOptions", "MakeEngine", "run_desktop"]

MakeEngine = Callable[[Callable[[Event], None]], EngineFace]
_SWITCH_INTERVAL_S = 0.0005


def _forget(_remembered: dict[str, str]) -> None:
    """Keep nothing: the usual when nobody gives a place for it."""


@dataclass(frozen=True, slots=True)
class DesktopOptions:
    """How to start. `first_search` is text as typed.

    `remembered` comes back through `remember`: at the end, and now and then before in case of a crash.

    `demo_searches` are searches in the demo that are worth showing, for its first pane.
    """

    smoke: bool = False
    first_account: Connection | None = None
    first_search: str = ""
    remembered: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    remember: Callable[[dict[str, str]], None] = _forget
    remember_every_ms: int = 20_000
    demo_searches: tuple[str, ...] = ()
    keep_sight: Callable[[str, bytes], None] | None = None
    """Takes the helpdesk in use, and what the window shows at its end; nothing if no start is to show it."""
    wanted_language: str = ""
    """What `find_wanted_language` gave at the start."""
    is_attended: bool = False
    """Somebody sits before the window: it may offer what nobody asked for."""
    system_look: str = ""
    """What `find_system_look` gave before the app set colours of its own."""
    redact: Callable[[str], str] = str
    """Takes live keys out of a report that may leave this computer."""
    log_folder: str = ""
    """Where the log stands; empty if none is kept."""
    last_crash: str = ""
    """The report of a crash that ended the run before; it is told once."""


class Desktop:
    """Everything the window consists of, made in order and closed in the other."""

    def __init__(
        self,
        make_engine: MakeEngine,
        options: DesktopOptions,
        start_demo: StartDemo,
        window: MainWindow | None = None,
    ) -> None:
        """`window` is one that stands already, as a frame."""
        # The engine's thread runs Python too: with the usual 5 ms each of its turns would be felt in a paint.
        sys.setswitchinterval(_SWITCH_INTERVAL_S)
        self.application = make_application()
        self._options = options
        self._is_closed = False
        self.theme = Theme(
            self.application,
            read_appearance(options.remembered.get("theme", "")),
            wants_less_motion=options.remembered.get("motion") == "reduced",
        )
        with self.theme.putting_off_sheet():
            self.window = window or MainWindow(options.remembered.get("geometry", ""))
            self.bridge = Bridge(self.window.receive)
            self.engine = make_engine(self.bridge.post)
            examples = tuple(parse_query(text) for text in options.demo_searches)
            self.window.furnish(
                Surroundings(
                    self.engine,
                    self.bridge,
                    self.theme,
                    start_demo,
                    options.remembered,
                    is_attended=options.is_attended,
                ),
                examples,
            )
        self._remembered: dict[str, str] = {}
        self._clock = QTimer(self.window, interval=options.remember_every_ms)
        self._clock.timeout.connect(self._remember)
        self.window.closing.connect(self.close)
        self.window.parts.crashed.followed.connect(self._show_last_crash)

    def start(self) -> None:
        """Show the window and connect; a smoke run asks nobody."""
        self.window.show()
        if self._options.smoke:
            self.window.show_greeting()
            QTimer.singleShot(0, self.window.close)
            return
        if self._options.last_crash:
            words = tr("The app ended unexpectedly last time. Nothing was sent to anybody.")
            self.window.parts.crashed.tell(words)
        self.window.start(self._options.first_account, self._options.first_search)
        self._clock.start()

    def _remember(self) -> None:
        """Not before a helpdesk is in use: until then the window does not know where it was left."""
        remembered = self.window.make_remembered()
        if remembered != self._remembered and self.window.gallery.account is not None:
            self._remembered = remembered
            self._options.remember(remembered)

    def close(self) -> None:
        """Remember, stop listening, end the engine; a second call does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        self._clock.stop()
        remembered = self.window.make_remembered()
        self._options.remember(remembered)
        if self._options.keep_sight is not None and remembered["open_account"]:
            self._options.keep_sight(remembered["open_account"], self._make_sight(remembered))
        self.bridge.close()
        self.engine.close()

    def take_call(self, call: StartCall) -> None:
        """Somebody started the app again: this window comes forward with what they wanted."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if call.demo:
            window.search.waiting = call.search
            window.accounts.try_demo()
        elif call.search:
            window.search.ask_when_connected(call.search)

    def take_link(self, link: str) -> None:
        """The system hands over a link of ours (macOS); one that opens nothing is said."""
        try:
            self.take_call(StartCall(str(parse_app_link(link))))
        except LinkNotUnderstood as error:
            self.window.error_bar.show_error(error, can_retry=False)

    def _show_last_crash(self) -> None:
        dialog = CrashDialog(
            self._options.last_crash, self._options.log_folder, self.window, was_last_time=True
        )
        open_dialog(dialog)

    def _make_sight(self, remembered: Mapping[str, str]) -> bytes:
        """The window as the next start will fill it; empty if that begins otherwise."""
        if not self.window.gallery.is_showing:
            return b""
        self.window.closer.close()
        self.window.parts.put_messages_away()  # they are of this run
        return make_sight(
            self.window.parts, find_look(remembered, self._options.wanted_language, self._options.system_look)
        )


def run_desktop(
    make_engine: MakeEngine,
    options: DesktopOptions,
    *,
    start_demo: StartDemo,
    instance: SingleInstance | None = None,
    window: MainWindow | None = None,
) -> int:
    """Show the window until it is closed; gives the exit code. `window` stands already, as a frame.

    `make_engine` gets the function the engine posts its events to, from any thread. `start_demo` starts the
    built-in helpdesk and gives its address and key; it is called in a thread of its own. Later starts come by
    `instance`.
    """
    application = make_application()
    crashes = CrashDesk(application.activeWindow, options.redact, options.log_folder)
    crashes.install()
    desktop = Desktop(make_engine, options, start_demo, window)
    GarbageCollector(desktop.window)
    if instance is not None:
        instance.called.connect(desktop.take_call)
        instance.listen()
    try:
        desktop.start()
        if isinstance(application, LinkApplication):
            application.open_links_by(desktop.take_link)
        code = application.exec()
    finally:
        desktop.close()
        crashes.remove()
    return code

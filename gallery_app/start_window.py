"""Starts the window on the engine; without a display it shows off screen what it can."""

import argparse
import os
import tempfile
import threading
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

from gallery_app.api.serve import start_api
from gallery_app.cli.table import print_table
from gallery_app.demo.program import start_demo_program
from gallery_app.desktop.app import DesktopOptions, make_application, run_desktop
from gallery_app.desktop.connect_form import Connection
from gallery_app.desktop.display_check import has_display
from gallery_app.desktop.languages import LIKE_THE_SYSTEM, choose_language, speak
from gallery_app.desktop.offscreen import ShownWindow, render_window_png
from gallery_app.desktop.sheet_pdf import print_sheet
from gallery_app.desktop.single_instance import SingleInstance, StartCall
from gallery_app.domain.display import display_text
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import Event
from gallery_app.domain.query_parse import parse_query
from gallery_app.engine.helpdesk import Credentials
from gallery_app.engine.home import find_home, load_remembered
from gallery_app.engine.own_process import give_memory_back
from gallery_app.engine.thread import EngineThread
from gallery_app.freshdesk.redact import Redactor

DEMO_SEARCHES = ("4711", "company:contoso", "is:screenshot date:-30d", "4640")
"""Demo tickets worth a first look: pictures of all kinds, all formats, a long one."""
PNG_NAME = "ticket-gallery-demo.png"


class Session:
    """What lives as long as the window: the engine and, if somebody tries it, the demo helpdesk."""

    def __init__(self, open_things: ExitStack, log: Redactor) -> None:
        self._log = log
        self._open_things = open_things
        self._paths = find_home()
        self._engine: EngineThread | None = None
        self._demo: Credentials | None = None
        self._demo_lock = threading.Lock()

    def make_engine(self, tell: Callable[[Event], None]) -> EngineThread:
        """The engine, told to treat a demo that already runs as one."""
        self._engine = EngineThread(
            self._paths, tell, hide=self._log.hide, print_sheet=print_sheet, start_api=start_api
        )
        if self._demo is not None:
            self._engine.add_demo_address(self._demo.address)
        return self._engine

    def start_demo(self) -> tuple[str, str]:
        """Start the demo helpdesk once; gives its address and key. Called from any thread."""
        with self._demo_lock:
            if self._demo is None:
                helpdesk = self._open_things.enter_context(start_demo_program())
                self._demo = Credentials(helpdesk.address, helpdesk.api_key, is_demo=True)
                if self._engine is not None:
                    self._engine.add_demo_address(self._demo.address)
            return self._demo.address, self._demo.api_key

    def make_options(
        self, arguments: argparse.Namespace, credentials: Credentials | None, remembered: Mapping[str, str]
    ) -> DesktopOptions:
        """How the window starts: where it was, on the account that was asked for."""
        first = Connection(credentials.address, credentials.api_key) if credentials else None
        if arguments.demo:
            first = Connection(*self.start_demo())
        return DesktopOptions(
            smoke=arguments.smoke,
            first_account=first,
            first_search=arguments.open or "",
            remembered=remembered,
            remember=self._remember,
            demo_searches=DEMO_SEARCHES,
            redact=self._log.redact,
        )

    def _remember(self, remembered: dict[str, str]) -> None:
        if self._engine is not None:
            self._engine.remember(remembered)


def start_window(arguments: argparse.Namespace, credentials: Credentials | None, log: Redactor) -> int:
    """Open the window; gives the exit code. `log` hides each key in what is logged or reported.

    Raises:
        GalleryError: there is no display, and nothing that could be done without one.
    """
    give_memory_back()
    is_hidden = not has_display()
    if is_hidden and not (arguments.demo or arguments.smoke):
        raise GalleryError("There is no display", "Start it in a desktop session, or see gallery-app --help.")
    if is_hidden:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    remembered = load_remembered(find_home())
    speak(make_application(), choose_language(remembered.get("language", LIKE_THE_SYSTEM)))
    if arguments.open is not None:
        parse_query(arguments.open)  # says what is wrong before a window stands
    instance = None
    is_private = find_home().is_private  # nothing of a private window may reach one that keeps things
    if not is_hidden and not arguments.smoke and credentials is None and not is_private:
        instance = SingleInstance(str(find_home().config))
        if not instance.begin(StartCall(arguments.open or "", arguments.demo)):
            print("Ticket Gallery is open already; its window was asked to come forward.")
            return 0
    with ExitStack() as open_things:
        if instance is not None:
            open_things.callback(instance.end)
        session = Session(open_things, log)
        options = session.make_options(arguments, credentials, remembered)
        if is_hidden and not arguments.smoke:
            return _show_off_screen(session, options)
        return run_desktop(session.make_engine, options, start_demo=session.start_demo, instance=instance)


def _show_off_screen(session: Session, options: DesktopOptions) -> int:
    """Print what the window would show; a GalleryError if that is an error."""
    subject = options.first_search or DEMO_SEARCHES[0]
    print(f"There is no display, so ticket {subject} of the demo helpdesk is opened off screen.")
    png = _find_writable(PNG_NAME)
    shown = render_window_png(session.make_engine, options, subject, png, start_demo=session.start_demo)
    _print_shown(shown)
    print(f"The window as it would look: {png}", flush=True)
    if shown.error is not None:
        raise shown.error
    return 0


def _print_shown(shown: ShownWindow) -> None:
    print(f"\n{shown.head or shown.message}")
    rows = [
        (display_text(tile.name, limit=36), tile.meta, tile.where, tile.problem or tile.state)
        for tile in shown.tiles
    ]
    if rows:
        print_table(("Name", "Picture", "Where", "State"), rows)
    print(f"{shown.coverage}\n")


def _find_writable(name: str) -> Path:
    here = Path.cwd() / name
    return here if os.access(here.parent, os.W_OK) else Path(tempfile.gettempdir()) / name

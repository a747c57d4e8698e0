"""The window on its engine, for as long as it is open; without a display, what it would show."""

import os
import tempfile
import threading
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from gallery_app.api.serve import start_api
from gallery_app.cli.table import print_table
from gallery_app.demo.program import start_demo_program
from gallery_app.desktop.app import DesktopOptions, run_desktop
from gallery_app.desktop.connect_form import Connection
from gallery_app.desktop.main_window import MainWindow
from gallery_app.desktop.offscreen import ShownWindow, render_window_png
from gallery_app.desktop.sheet_pdf import print_sheet
from gallery_app.desktop.single_instance import SingleInstance
from gallery_app.domain.display import display_text
from gallery_app.domain.events import Event
from gallery_app.engine.credentials import Credentials
from gallery_app.engine.home import find_home, is_attended
from gallery_app.engine.logs import find_log_folder
from gallery_app.engine.native_crash import take_last_crash
from gallery_app.engine.thread import EngineThread
from gallery_app.freshdesk.redact import Redactor

DEMO_SEARCHES = ("4711", "company:contoso", "is:screenshot date:-30d", "4640")
"""Demo tickets worth a first look: pictures of all kinds, all formats, a long one."""
PNG_NAME = "ticket-gallery-demo.png"


@dataclass(frozen=True, slots=True)
class WindowStart:
    """What was asked for at the start, and what was found then."""

    credentials: Credentials | None
    search: str
    demo: bool
    smoke: bool
    remembered: Mapping[str, str]
    wanted_language: str
    system_look: str


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

    def make_options(self, start: WindowStart, *, is_hidden: bool = False) -> DesktopOptions:
        """How the window starts: where it was, on the account that was asked for."""
        given = start.credentials
        first = Connection(given.address, given.api_key) if given else None
        if start.demo:
            first = Connection(*self.start_demo())
        return DesktopOptions(
            smoke=start.smoke,
            first_account=first,
            first_search=start.search,
            remembered=start.remembered,
            remember=self._remember,
            demo_searches=DEMO_SEARCHES,
            keep_sight=self._keep_sight,
            wanted_language=start.wanted_language,
            system_look=start.system_look,
            redact=self._log.redact,
            log_folder=str(find_log_folder(self._paths) or ""),
            last_crash="" if start.smoke or is_hidden else self._log.redact(take_last_crash(self._paths)),
            is_attended=not (start.smoke or is_hidden) and is_attended(),
        )

    def _keep_sight(self, address: str, sight: bytes) -> None:
        if self._engine is not None:
            self._engine.keep_sight(address, sight)

    def _remember(self, remembered: dict[str, str]) -> None:
        if self._engine is not None:
            self._engine.remember(remembered)


def run_window(
    start: WindowStart, log: Redactor, window: MainWindow, instance: SingleInstance | None = None
) -> int:
    """Furnish a window that stands as a frame, and show it until it is closed; gives the exit code."""
    with ExitStack() as open_things:
        session = Session(open_things, log)
        options = session.make_options(start)
        return run_desktop(
            session.make_engine, options, start_demo=session.start_demo, instance=instance, window=window
        )


def show_off_screen(start: WindowStart, log: Redactor) -> int:
    """Print what the window would show; a GalleryError if that is an error."""
    with ExitStack() as open_things:
        session = Session(open_things, log)
        return _show_off_screen(session, session.make_options(start, is_hidden=True))


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

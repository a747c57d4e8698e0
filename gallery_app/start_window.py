"""Starts the window: its frame stands before the rest of the app is loaded."""

import importlib
import os
import time
from collections.abc import Mapping
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer, qVersion
from PySide6.QtWidgets import QWidget

from gallery_app import started_at
from gallery_app.desktop.application import make_application
from gallery_app.desktop.display_check import has_display
from gallery_app.desktop.first_sight import (
    FirstSight,
    find_ground,
    find_look,
    find_system_look,
    find_wanted_language,
)
from gallery_app.desktop.main_window import MainWindow
from gallery_app.desktop.own_pictures import decode_sight
from gallery_app.domain.errors import GalleryError
from gallery_app.engine.home import find_home, load_remembered, load_sight
from gallery_app.engine.own_process import give_memory_back

if TYPE_CHECKING:
    import argparse

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from gallery_app.cli.plain_start import PlainStart
    from gallery_app.desktop.single_instance import SingleInstance
    from gallery_app.engine.credentials import Credentials
    from gallery_app.freshdesk.redact import Redactor
    from gallery_app.storage.paths import Paths

_PAINT_LIMIT_MS: Final = 2000
_LOADED_IN_TURN: Final = (
    "gallery_app.domain.events",
    "gallery_app.desktop.window_parts",
    "gallery_app.desktop.window_controllers",
    "gallery_app.desktop.app",
    "gallery_app.engine.engine",
    "gallery_app.window_session",
)
"""So that the frame answers the system in between: moved, covered, closed."""


def start_window(
    arguments: "argparse.Namespace | PlainStart", credentials: "Credentials | None", log: "Redactor"
) -> int:
    """Open the window; gives the exit code. `log` hides each key in what is logged or reported.

    Raises:
        GalleryError: there is no display, and nothing that could be done without one.
    """
    give_memory_back()
    is_hidden = _hide_without_display(arguments)
    home = find_home()
    remembered = load_remembered(home)
    application = make_application()
    system_look, wanted_language = find_system_look(), find_wanted_language(remembered)
    if arguments.open is not None:
        _check_search(arguments.open)
    with ExitStack() as open_things:
        instance = None
        # Nothing of a private window may reach one that keeps things.
        if not (is_hidden or arguments.smoke or credentials is not None or home.is_private):
            instance = _become_the_one(str(home.config), arguments)
            if instance is None:
                print("Ticket Gallery is open already; its window was asked to come forward.")
                return 0
            open_things.callback(instance.end)
        frame, painted_s = None, 0.0
        if not is_hidden or arguments.smoke:
            is_as_left = credentials is None and not arguments.demo and arguments.open is None
            look = find_look(remembered, wanted_language, system_look)
            sight = _load_sight(home, remembered, look) if is_as_left else None
            content = FirstSight(sight, partial(find_ground, remembered))
            frame, painted_s = _open_frame(remembered.get("geometry", ""), content)
        _speak(application, remembered)
        if not arguments.smoke:
            _watch_crashes(home, open_things)
        if frame is not None and not _load_behind(frame):
            return 0
        from gallery_app.window_session import WindowStart, run_window, show_off_screen  # noqa: PLC0415 - brings all of the app

        start = WindowStart(
            credentials=credentials,
            search=arguments.open or "",
            demo=arguments.demo,
            smoke=arguments.smoke,
            remembered=remembered,
            wanted_language=wanted_language,
            system_look=system_look,
        )
        if frame is None:
            return show_off_screen(start, log)
        code = run_window(start, log, frame, instance)
    if arguments.smoke:
        print(f"platform={application.platformName()} seconds={painted_s:.2f}")
    return code


def _hide_without_display(arguments: "argparse.Namespace | PlainStart") -> bool:
    """Whether there is no display, and the window is made off screen."""
    if has_display():
        return False
    if not (arguments.demo or arguments.smoke):
        raise GalleryError("There is no display", "Start it in a desktop session, or see gallery-app --help.")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return True


def _watch_crashes(home: "Paths", open_things: ExitStack) -> None:
    """Have a crash of this run written down, until `open_things` end."""
    from gallery_app.engine.native_crash import watch_crashes  # noqa: PLC0415 - not for a second start

    watch = watch_crashes(home, f"Qt {qVersion()}")
    if watch is not None:
        open_things.callback(watch.end)


def _check_search(text: str) -> None:
    """Say what is wrong with a search before a window stands."""
    from gallery_app.domain.query_parse import parse_query  # noqa: PLC0415 - rarely needed at the start

    parse_query(text)


def _speak(application: "QApplication", remembered: Mapping[str, str]) -> None:
    """From here on: the frame has no words."""
    from gallery_app.desktop.languages import LIKE_THE_SYSTEM, choose_language, speak  # noqa: PLC0415 - not before the frame

    speak(application, choose_language(remembered.get("language", LIKE_THE_SYSTEM)))


def _become_the_one(home: str, arguments: "argparse.Namespace | PlainStart") -> "SingleInstance | None":
    """None if there is a window already, which was asked to come forward."""
    from gallery_app.desktop.single_instance import SingleInstance, StartCall  # noqa: PLC0415 - smoke and private starts have none

    instance = SingleInstance(home)
    return instance if instance.begin(StartCall(arguments.open or "", arguments.demo)) else None


def _load_sight(home: "Paths", remembered: Mapping[str, str], look: str) -> "QImage | None":
    """The window as it was closed, if it will be opened so."""
    return decode_sight(load_sight(home, remembered.get("open_account", "")), look)


def _open_frame(geometry: str, content: FirstSight) -> tuple[MainWindow, float]:
    """Show the frame; gives it, and how many seconds after the start it was painted."""
    frame = MainWindow(geometry, content)
    painted = _FirstPaint(content)
    frame.show()
    painted.wait()
    return frame, painted.seconds


def _load_behind(frame: MainWindow) -> bool:
    """Load the app while the frame stands; False if it was closed meanwhile."""
    for name in _LOADED_IN_TURN:
        importlib.import_module(name)
        QCoreApplication.processEvents()
        if not frame.isVisible():
            return False
    return True


class _FirstPaint(QObject):
    """Notes how long after the start a widget was painted first."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seconds = 0.0
        self._waiting = QEventLoop(self)
        watched.installEventFilter(self)

    def wait(self) -> None:
        """Let the system show it; one that does not within two seconds keeps nothing from going on."""
        QTimer.singleShot(_PAINT_LIMIT_MS, self._waiting.quit)
        self._waiting.exec()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.seconds:
            self.seconds = time.perf_counter() - started_at
            QTimer.singleShot(0, self._waiting.quit)
        return False

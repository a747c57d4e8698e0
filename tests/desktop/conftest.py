"""The window without a display; the environment is set before Qt is imported."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("GALLERY_APP_THEME", None)
os.environ.pop("QT_SCALE_FACTOR", None)

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import count

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from gallery_app.desktop import pixmaps
from gallery_app.desktop.app import Desktop, DesktopOptions
from gallery_app.desktop.garbage import collect_due
from gallery_app.desktop.own_pictures import decode_own_jpeg
from gallery_app.desktop.theme import Appearance, Theme
from gallery_app.domain.events import AccountReady, JobFinished
from tests.desktop.sample_gallery import ACCOUNT
from tests.desktop.scripted_engine import ScriptedEngine


@pytest.fixture(scope="session", autouse=True)
def _decoded_once() -> Iterator[None]:
    """A page of tests is one sample fifty times; it is decoded at its first sight."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pixmaps, "decode_own_jpeg", lru_cache(maxsize=64)(decode_own_jpeg))
        yield


@pytest.fixture(autouse=True)
def _widgets_go() -> Iterator[None]:
    """What a test shows is gone when it ends: Qt would keep it, and style it, until the next loop begins.

    Python's garbage is collected then too, as `gallery_app.desktop.garbage` does it in the app.
    """
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collect_due()
    gc.enable()


@pytest.fixture(scope="session")
def theme(qapp) -> Theme:
    return Theme(qapp, Appearance.LIGHT)


WINDOWS_A_LOOK = 8
"""The parts of a window know each other and hold pictures; a look of the collector is for so many: 30 ms."""
_closed = count(1)


@dataclass
class Opened:
    """A window under test and the engine behind it."""

    desktop: Desktop
    engine: ScriptedEngine

    @property
    def window(self):
        return self.desktop.window


@pytest.fixture
def open_window(qtbot) -> Iterator[Callable[..., Opened]]:
    """Start the real window on a scripted engine; `script` sets the engine's reactions by name."""
    opened: list[Opened] = []

    def start(options: DesktopOptions | None = None, *, connected: bool = True, **script) -> Opened:
        engines: list[ScriptedEngine] = []
        if connected:
            script = {"saved": (ACCOUNT.address,), "on_account": accept_account} | script

        def make_engine(post):
            engines.append(ScriptedEngine(post, **script))
            return engines[0]

        desktop = Desktop(
            make_engine, options or DesktopOptions(), lambda: ("http://127.0.0.1:1", "demo-key")
        )
        qtbot.addWidget(desktop.window)
        desktop.window.resize(1000, 700)
        opened.append(Opened(desktop, engines[0]))
        desktop.start()
        desktop.window.activateWindow()
        qtbot.waitExposed(desktop.window)
        if connected:
            qtbot.waitUntil(lambda: desktop.window.gallery.account is not None)
        return opened[-1]

    yield start
    for each in opened:
        each.desktop.close()
    if opened:
        opened.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if next(_closed) % WINDOWS_A_LOOK == 0:
            gc.collect()


def accept_account(engine, job, _address, _key):
    engine.post(AccountReady(job, ACCOUNT))
    engine.post(JobFinished(job))

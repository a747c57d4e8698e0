"""Crashes below Python: where they happened is written as the process dies, and told by the next start."""

import contextlib
import faulthandler
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gallery_app import __version__
from gallery_app.domain.errors import GalleryError
from gallery_app.engine.logs import find_log_folder
from gallery_app.storage.locks import FileLock
from gallery_app.storage.paths import Paths, open_folder
from gallery_app.storage.private_file import replace_file

LAST_CRASH: Final = "last-crash.txt"
_PREFIX: Final = "native-"
_READ_LIMIT_BYTES: Final = 256 * 1024
_MARKS: Final = ("Fatal Python error", "Windows fatal exception", "most recent call first")
"""One of these stands in what is written at a crash, and in nothing that is written before."""


@dataclass(slots=True)
class CrashWatch:
    """From now on a crash of this process writes where each thread was; nothing is left of a good end."""

    path: Path
    lock: FileLock
    handle: int = -1
    """Of the file, as the system gave it; -1 while there is none."""

    def begin(self, head: str) -> None:
        """Write the head, and where each thread is if this process dies.

        Raises:
            OSError: it cannot be written.
        """
        self.lock.take()
        self.handle = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        os.write(self.handle, head.encode())
        faulthandler.enable(self.handle, all_threads=True)

    def end(self) -> None:
        """The process ends as it should, or nothing can be written: nothing is left."""
        if self.handle >= 0:
            faulthandler.disable()
            os.close(self.handle)
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)
        self.lock.release(remove=True)


def watch_crashes(paths: Paths, more: str = "") -> CrashWatch | None:
    """Begin; None in private mode and where nothing can be written: that is no reason not to start.

    `more` are versions that this layer does not know.
    """
    folder = find_log_folder(paths)
    if folder is None:
        return None
    try:
        path = open_folder(folder) / f"{_PREFIX}{os.urandom(6).hex()}.txt"
    except (GalleryError, OSError):
        return None
    watch = CrashWatch(path, FileLock(_lock_of(path)))
    try:
        watch.begin(f"{make_head(more)}\nStarted at {time.strftime('%Y-%m-%d %H:%M:%S')}\n\n")
    except OSError:
        watch.end()
        return None
    return watch


def make_head(more: str = "") -> str:
    """What ran where: `Ticket Gallery 0.1.0, Python 3.11.2, Linux x86_64`; `more` comes before the system."""
    parts = (f"Ticket Gallery {__version__}", f"Python {sys.version.split()[0]}", more, _name_system())
    return ", ".join(filter(None, parts))


def _name_system() -> str:
    if sys.platform == "win32":
        import platform  # noqa: PLC0415 - the frame of the window waits for it

        return f"Windows {platform.version()} {platform.machine()}"
    system = os.uname()
    return f"{system.sysname} {system.machine}"


def take_last_crash(paths: Paths) -> str:
    """The report of a crash since the last start, told this once; empty if there was none.

    It says nothing of folders and persons, and stays beside the log until the next one. What processes that
    run now write is left alone.
    """
    folder = find_log_folder(paths)
    if folder is None or not folder.is_dir():
        return ""
    left = [found for path in sorted(folder.glob(f"{_PREFIX}*.txt")) if (found := _take(path))]
    if not left:
        return ""
    from gallery_app.domain.crash_report import scrub, shorten  # noqa: PLC0415 - rarely needed at the start

    report = shorten(scrub(max(left)[1], str(Path.home())))
    with contextlib.suppress(OSError):
        replace_file(folder / LAST_CRASH, report.encode())
    return report


def _take(path: Path) -> tuple[float, str] | None:
    """When and what a process that is gone wrote, and it is there no more; None if it wrote of no crash."""
    lock = FileLock(_lock_of(path))
    try:
        if path.is_symlink() or not lock.take():
            return None
    except OSError:
        return None
    try:
        with path.open("rb") as file:
            text = file.read(_READ_LIMIT_BYTES).decode("utf-8", "replace")
        written_at = path.stat().st_mtime
        path.unlink()
    except OSError:
        return None
    finally:
        lock.release(remove=True)
    return (written_at, text) if any(mark in text for mark in _MARKS) else None


def _lock_of(path: Path) -> Path:
    return path.with_suffix(".lock")

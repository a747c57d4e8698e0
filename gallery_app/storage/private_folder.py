"""A folder that is never on a disk, for "keep nothing": on a memory file system where there is one.

Such a folder goes with the program that made it; after a crash the next one sweeps it away.
"""

import contextlib
import os
import secrets
import shutil
import stat
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gallery_app.storage.locks import FileLock
from gallery_app.storage.paths import open_folder

_PREFIX: Final = "ticket-gallery-private-"
_MEMORY_SYSTEMS: Final = frozenset({"tmpfs", "ramfs"})
_ROOM_BYTES: Final = 48 * 1024 * 1024
"""Less than this is not worth beginning in."""
_MOUNTS: Final = Path("/proc/self/mounts")


@dataclass(frozen=True, slots=True)
class PrivateFolder:
    """`is_memory` is False where the system offers no memory file system: then it is a temporary folder."""

    path: Path
    is_memory: bool
    lock: FileLock

    def room_bytes(self) -> int:
        """What still fits."""
        return shutil.disk_usage(self.path).free

    def remove(self) -> None:
        """Take it away with all that is in it."""
        shutil.rmtree(self.path, ignore_errors=True)
        self.lock.release(remove=not self.path.exists())  # without its lock nobody would sweep it


def open_private_folder(environ: Mapping[str, str] = os.environ) -> PrivateFolder:
    """A new one, 0700.

    Raises:
        StoreUnavailable: it cannot be made.
    """
    home, is_memory = _choose_home(environ)
    while True:
        path = home / f"{_PREFIX}{secrets.token_hex(8)}"
        lock = FileLock(_lock_path(path))
        # Before the folder is there; who sweeps at this moment may hold the new lock, or take it away.
        if lock.take() and _lock_path(path).exists():
            return PrivateFolder(open_folder(path), is_memory, lock)
        lock.release()


def sweep_private_folders(environ: Mapping[str, str] = os.environ) -> None:
    """Remove what programs that are gone left: a crash must not keep pictures until the computer restarts."""
    for home in (*_memory_homes(environ), Path(tempfile.gettempdir())):
        _sweep(home)


def _memory_homes(environ: Mapping[str, str]) -> tuple[Path, ...]:
    told = (environ.get("XDG_RUNTIME_DIR", ""), "/dev/shm")  # noqa: S108 - the folder made in it is 0700
    return tuple(Path(each) for each in told if each)


def _choose_home(environ: Mapping[str, str]) -> tuple[Path, bool]:
    for place in _memory_homes(environ):
        with contextlib.suppress(OSError):
            has_room = os.access(place, os.W_OK) and shutil.disk_usage(place).free >= _ROOM_BYTES
            if has_room and _lies_in_memory(place.resolve()):
                return place, True
    return Path(tempfile.gettempdir()), False


def _lies_in_memory(path: Path) -> bool:
    """By the system's list of mounts, the last of a place being the one that is seen."""
    if sys.platform != "linux":
        return False
    kinds: dict[Path, str] = {}
    for line in _MOUNTS.read_text("utf-8", "replace").splitlines():
        _, place, kind, *_ = line.split(" ")
        kinds[Path(place.replace("\\040", " "))] = kind
    mount = next((each for each in (path, *path.parents) if each in kinds), None)
    return mount is not None and kinds[mount] in _MEMORY_SYSTEMS


def _sweep(home: Path) -> None:
    with contextlib.suppress(OSError):
        for lock_file in home.glob(f"{_PREFIX}*.lock"):
            lock = FileLock(lock_file)
            if _is_ours(lock_file) and lock.take():
                folder = lock_file.with_suffix("")
                shutil.rmtree(folder, ignore_errors=True)
                lock.release(remove=not folder.exists())


def _is_ours(path: Path) -> bool:
    """Others may write into such a home too, and name a file or a link as ours are named."""
    found = path.lstat()
    return stat.S_ISREG(found.st_mode) and (sys.platform == "win32" or found.st_uid == os.getuid())


def _lock_path(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")

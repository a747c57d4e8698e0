"""Where everything of this app stands, and that it belongs to us alone."""

import contextlib
import os
import re
import shutil
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gallery_app.domain.errors import StoreUnavailable
from gallery_app.domain.translation import mark

HOME_VARIABLE: Final = "GALLERY_APP_HOME"
PRIVATE_VARIABLE: Final = "GALLERY_APP_PRIVATE"
"""Set to anything, nothing of tickets and pictures is kept, whatever the settings say."""
_APP: Final = "ticket-gallery"
_REMOVED: Final = ".removed-"


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders of this app: settings and logs (`config`), pictures and catalogs (`cache`)."""

    config: Path
    cache: Path
    is_private: bool = False
    """Private mode was asked for at the start."""

    def account(self, name: str) -> Path:
        """The folder of one account's stores."""
        return self.cache / "accounts" / name


def find_paths(environ: Mapping[str, str] = os.environ) -> Paths:
    """Below `GALLERY_APP_HOME` if it is set, else where the system wants such files (platformdirs)."""
    is_private = bool(environ.get(PRIVATE_VARIABLE))
    if home := environ.get(HOME_VARIABLE):
        base = Path(home).expanduser().resolve()
        return Paths(base / "config", base / "cache", is_private)
    from platformdirs import PlatformDirs  # noqa: PLC0415 - not needed where GALLERY_APP_HOME is set

    dirs = PlatformDirs(_APP, appauthor=False)
    return Paths(Path(dirs.user_config_dir), Path(dirs.user_cache_dir), is_private)


def make_account_name(address: str, *, is_demo: bool = False) -> str:
    """A folder name for an account: its host and port; every demo helpdesk shares one."""
    if is_demo:
        return "demo-helpdesk"
    host = address.split("://", 1)[-1].rstrip("/").lower()
    return re.sub(r"[^a-z0-9.-]+", "-", host).strip(".-") or "account"


def open_folder(path: Path) -> Path:
    """Make `path` with its parents, 0700 each, and check that it is ours and no link.

    Raises:
        StoreUnavailable: a foreign owner, a symbolic link, a file in the way, or no permission.
    """
    try:
        _make_with_parents(path)
        found = path.lstat()
        if not stat.S_ISDIR(found.st_mode):
            raise StoreUnavailable(hint=mark("{path} is not a folder of its own."), path=path)
        if sys.platform != "win32":
            if found.st_uid != os.getuid():
                raise StoreUnavailable(hint=mark("{path} belongs to somebody else."), path=path)
            if stat.S_IMODE(found.st_mode) != stat.S_IRWXU:
                path.chmod(stat.S_IRWXU)
    except OSError as error:
        raise StoreUnavailable(hint=mark("{path}: {reason}."), path=path, reason=error.strerror) from error
    return path


def find_fault(path: Path) -> str | None:
    """What is wrong with a folder of ours, in words; None if nothing is, or if it was not made yet.

    Only looks: `open_folder` is what makes and mends.
    """
    try:
        found = path.lstat()
    except FileNotFoundError:
        return None
    except OSError as error:
        return f"cannot be looked at: {error.strerror}"
    if not stat.S_ISDIR(found.st_mode):
        return "is not a folder of its own"
    if sys.platform != "win32":
        if found.st_uid != os.getuid():
            return "belongs to somebody else"
        if stat.S_IMODE(found.st_mode) & (stat.S_IRWXG | stat.S_IRWXO):
            return "can be read by others"
    return None


def _make_with_parents(path: Path) -> None:
    # makedirs(mode=0o700) leaves the parents it makes at 0755, so each is made by itself.
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    for folder in reversed(missing):
        folder.mkdir(mode=0o700, exist_ok=True)


def measure_folder(path: Path) -> int:
    """Bytes of all files below; what goes meanwhile is not counted."""
    total = 0
    for folder, _, names in os.walk(path):
        for name in names:
            with contextlib.suppress(OSError):
                total += (Path(folder) / name).lstat().st_size
    return total


def remove_folder(path: Path) -> int:
    """Remove a folder with all that is in it, at once out of the way; gives how many bytes it held.

    Raises:
        StoreUnavailable: some of it cannot be removed.
    """
    if not path.is_dir():
        return 0
    held = measure_folder(path)
    removed = path.with_name(f"{_REMOVED}{os.urandom(6).hex()}")
    try:
        path.rename(removed)
        shutil.rmtree(removed)
    except OSError as error:
        raise StoreUnavailable(
            mark("Not everything could be deleted"),
            mark("{reason}. Close other windows of the app and try again."),
            reason=error.strerror,
        ) from error
    return held


def sweep_removed(home: Path) -> None:
    """Go on with removals below `home` that an earlier run could not end."""
    for removed in home.glob(f"{_REMOVED}*"):
        shutil.rmtree(removed, ignore_errors=True)

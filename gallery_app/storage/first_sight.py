"""The picture of the window as it was closed, one for each account, beside its other stores."""

import contextlib
import time
from pathlib import Path
from typing import Final

from gallery_app.storage.private_file import replace_file

_NAME: Final = "window"
_LIMIT_BYTES: Final = 64 * 1024 * 1024
_DAY_S: Final = 86_400


def write_sight(folder: Path, sight: bytes) -> None:
    """Put it in place of the one before; without bytes only that one goes. A full disk keeps none."""
    path = folder / _NAME
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
        if sight:
            replace_file(path, sight)


def read_sight(folder: Path, keep_days: int) -> bytes | None:
    """The picture; None if there is none, or if it is older than pictures are kept (0: without an end)."""
    path = folder / _NAME
    try:
        found = path.lstat()
        if keep_days and time.time() - found.st_mtime > keep_days * _DAY_S:
            path.unlink()
            return None
        return path.read_bytes() if found.st_size <= _LIMIT_BYTES else None
    except OSError:
        return None

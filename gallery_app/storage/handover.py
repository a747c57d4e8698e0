"""Folders for files that leave by the clipboard or a drag: private, named well, and gone after a day."""

import contextlib
import secrets
import shutil
import time
from pathlib import Path
from typing import Final

from gallery_app.storage.paths import open_folder

_LIFE_S: Final = 24 * 3600


def open_handover_folder(cache: Path) -> Path:
    """A new empty folder of ours; old ones are swept by the way.

    Raises:
        StoreUnavailable: it cannot be made.
    """
    home = open_folder(cache / "handover")
    sweep_handovers(home)
    return open_folder(home / secrets.token_hex(4))


def sweep_handovers(home: Path, now_s: float | None = None) -> int:
    """Remove what was handed over more than a day ago: whoever pasted it has long read it."""
    limit = (time.time() if now_s is None else now_s) - _LIFE_S
    swept = 0
    with contextlib.suppress(OSError):
        for folder in home.iterdir():
            if folder.lstat().st_mtime < limit and folder.is_dir() and not folder.is_symlink():
                shutil.rmtree(folder, ignore_errors=True)
                swept += 1
    return swept

"""Drawn files in a folder, so that one helpdesk after the other need not draw the same picture again."""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path

DRAWN_VARIABLE = "GALLERY_APP_DEMO_DRAWN"
"""Names the folder. Without it nothing is written: drawing is quick enough for one helpdesk."""


class DrawnFolder:
    """Used by several processes at once: a file appears whole or not at all."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def find(self, key: str) -> bytes | None:
        """The file drawn for this key before; None if there is none."""
        if self._folder is None:
            return None
        try:
            return self._path(self._folder, key).read_bytes()
        except OSError:
            return None

    def put(self, key: str, data: bytes) -> None:
        """Keep a drawn file; a folder that cannot be written keeps nothing."""
        if self._folder is None:
            return
        path = self._path(self._folder, key)
        part = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        try:
            part.write_bytes(data)
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)

    def _path(self, folder: Path, key: str) -> Path:
        return folder / hashlib.sha256(key.encode()).hexdigest()


def open_drawn_folder() -> DrawnFolder:
    """The folder that the environment names, if it does."""
    named = os.environ.get(DRAWN_VARIABLE)
    return DrawnFolder(Path(named) if named else None)

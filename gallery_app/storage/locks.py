"""A file that one program at a time holds; the system lets go of it when that program ends, however."""

import contextlib
import os
import sys
from pathlib import Path


class FileLock:
    """Advisory, of this user's programs among one another."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """Hold it; False if another program does."""
        handle = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self, *, remove: bool = False) -> None:
        """Let go, and take the file away if nobody will want it any more."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
        if remove:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


def _lock(handle: int) -> None:
    """Raise OSError if it is held."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - Windows only

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - not on Windows

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

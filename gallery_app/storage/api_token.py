"""The token of a running local API, in a file that only its owner can read and that goes with it."""

import contextlib
import secrets
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Final

from gallery_app.domain.errors import StoreUnavailable
from gallery_app.domain.translation import mark
from gallery_app.storage.locks import FileLock
from gallery_app.storage.paths import open_folder
from gallery_app.storage.private_file import replace_file

_NAME: Final = "api-token"
_TOKEN_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class KeptToken:
    """The token and its file; `remove` when nobody answers to it any more."""

    path: Path
    token: str = field(repr=False)
    _lock: FileLock

    def remove(self) -> None:
        """Take the file away; a second call does nothing."""
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)
        self._lock.release(remove=True)


def keep_new_token(folder: Path) -> KeptToken:
    """A new token in `api-token`, or in `api-token-2` and so on beside other programs that serve now.

    What a program left behind that was killed is replaced.

    Raises:
        StoreUnavailable: the folder cannot be used.
    """
    open_folder(folder)
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    try:
        name, lock = _take_free_name(folder)
        path = folder / name
        replace_file(path, token.encode("ascii"))
    except OSError as error:
        raise StoreUnavailable(hint=mark("{path}: {reason}."), path=folder, reason=error.strerror) from error
    return KeptToken(path, token, lock)


def _take_free_name(folder: Path) -> tuple[str, FileLock]:
    for number in count(1):
        name = _NAME if number == 1 else f"{_NAME}-{number}"
        lock = FileLock(folder / f".{name}.lock")
        if lock.take():
            return name, lock
    raise AssertionError  # count never ends

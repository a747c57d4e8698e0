"""Files put into folders of a person: written aside, flushed, then given their name without replacing any.

Whatever happens in between, also `kill -9` and a full disk: under a final name stands a whole file or none.
"""

import contextlib
import ctypes
import errno
import hashlib
import os
import secrets
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final, Self

from gallery_app.domain.errors import DiskFull, GalleryError
from gallery_app.domain.export_errors import FolderUnusable
from gallery_app.domain.export_names import number_name
from gallery_app.domain.translation import mark
from gallery_app.storage.database import NO_SPACE

PART_PREFIX: Final = ".ticket-gallery-"
PART_ENDING: Final = ".part"
_AT_FDCWD: Final = -100
_RENAME_NOREPLACE: Final = 1
_RENAME_EXCL: Final = 4
_NOT_HERE: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EPERM})
"""The kernel or the file system cannot do it in this way."""
_TRIES: Final = 10_000
_READABLE: Final = 0o044


class OutsideFolder(Exception):
    """A name that leads out of its folder; names are made by us, so this is a bug."""


def open_export_folder(folder: Path) -> None:
    """Make the folder if it is missing, and see that files can be made in it.

    Raises:
        FolderUnusable, DiskFull: they cannot.
    """
    with as_gallery_error():
        for missing in reversed([place for place in (folder, *folder.parents) if not place.exists()]):
            with contextlib.suppress(FileExistsError):  # made meanwhile, or a dead link: the next line tells
                _make_folder(missing)
        if not folder.is_dir():
            raise FolderUnusable(mark("This is not a folder"))
        probe = folder / f"{PART_PREFIX}{secrets.token_hex(4)}-probe{PART_ENDING}"
        os.close(os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        probe.unlink()


def make_place(folder: Path, name: str) -> Path:
    """The path of `name` in `folder`, whose folders are made; those of a template, never `folder` itself.

    A file or link in the way of a folder is stepped over with a numbered one.

    Raises:
        FolderUnusable, DiskFull: it cannot be made, or `folder` is gone.
    """
    *steps, last = name.split("/")
    if any(step in ("", ".", "..") for step in (*steps, last)):
        raise OutsideFolder(name)
    with as_gallery_error():
        place = folder
        if not place.is_dir():
            raise FolderUnusable(mark("The folder is not there any more"))
        for step in steps:
            place = _enter(place, step)
    return place / last


def _enter(parent: Path, step: str) -> Path:
    for candidate in number_names(step):
        place = parent / candidate
        with contextlib.suppress(FileExistsError):
            _make_folder(place)
            return place
        if stat.S_ISDIR(place.lstat().st_mode):
            return place
    raise FolderUnusable


def _make_folder(place: Path) -> None:
    """As readable as the folder it stands in; a group that the folder hands down is handed on."""
    place.mkdir()
    if sys.platform != "win32":
        handed_down = place.stat().st_mode & stat.S_ISGID
        _set_mode(place, stat.S_IRWXU | handed_down | (place.parent.stat().st_mode & 0o055))


def _set_mode(place: Path, mode: int) -> None:
    """Where the file system takes modes: some shares and sticks refuse, and hold the file all the same."""
    with contextlib.suppress(OSError):
        place.chmod(mode)


class WrittenPart:
    """A file on its way: written and flushed under a name that says so, then published or discarded.

    Leaving the `with` block without `publish` removes it.
    """

    def __init__(self, folder: Path, token: str) -> None:
        """`token` tells whose parts these are, so that they can be swept after a crash."""
        self.path = folder / f"{PART_PREFIX}{token}{PART_ENDING}"
        self.name: str | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.discard()

    def discard(self) -> None:
        """Remove it, unless it was published."""
        if self.name is None:
            with contextlib.suppress(OSError):
                self.path.unlink(missing_ok=True)

    def write(self, fill: Callable[[BinaryIO], object]) -> None:
        """Make it, have it filled, and flush it to the disk.

        Raises:
            DiskFull, FolderUnusable: it cannot be written.
        """
        with as_gallery_error():
            handle = os.open(
                self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600
            )
            with os.fdopen(handle, "w+b") as file:
                fill(file)
                file.flush()
                os.fsync(handle)

    def flush(self) -> None:
        """Have what somebody else wrote into it on the disk."""
        with as_gallery_error(), self.path.open("r+b") as file:
            os.fsync(file.fileno())

    def publish(self, wanted: str) -> str:
        """Give it this name, or the next free one; nothing is ever replaced.

        Raises:
            DiskFull, FolderUnusable: it cannot be given.
        """
        folder = self.path.parent
        with as_gallery_error():
            if sys.platform != "win32":  # as readable as the folder it goes into, and never more than that
                _set_mode(self.path, 0o600 | (folder.stat().st_mode & _READABLE))
            for candidate in number_names(wanted):
                with contextlib.suppress(FileExistsError):
                    rename_without_replacing(self.path, folder / candidate)
                    self.name = candidate
                    sync_folder(folder)
                    return candidate
        raise FolderUnusable


def number_names(wanted: str) -> Iterator[str]:
    """This name, then those that a file gets whose name is taken, in their order."""
    yield wanted
    for number in range(1, _TRIES):
        yield number_name(wanted, number)


def rename_without_replacing(source: Path, target: Path) -> None:
    """Rename within one file system; FileExistsError if anything stands at `target`, a dead link too."""
    if sys.platform == "win32":
        source.rename(target)  # raises there if the target exists
        return
    if _rename_in_kernel(source, target):
        return
    try:
        os.link(source, target, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NOT_HERE:
            raise
        if os.path.lexists(target):  # no system call decides it here, so another program could come between
            raise FileExistsError(errno.EEXIST, "exists", str(target)) from error
        source.rename(target)
    else:
        source.unlink()


def _rename_in_kernel(source: Path, target: Path) -> bool:
    """Linux' renameat2 or macOS' renamex_np; False where there is neither."""
    libc = ctypes.CDLL(None, use_errno=True)
    old, new = os.fsencode(source), os.fsencode(target)
    if sys.platform == "darwin":
        if not hasattr(libc, "renamex_np"):
            return False
        failed = libc.renamex_np(old, new, _RENAME_EXCL)
    else:
        if not hasattr(libc, "renameat2"):
            return False
        failed = libc.renameat2(_AT_FDCWD, old, _AT_FDCWD, new, _RENAME_NOREPLACE)
    if not failed:
        return True
    number = ctypes.get_errno()
    if number in _NOT_HERE:
        return False
    raise OSError(number, os.strerror(number), str(target))


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk too, where a folder can be opened for that."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_HERE:
            raise
    finally:
        os.close(handle)


def sweep_parts(folders: list[Path], token: str) -> int:
    """Remove the parts that an export with this token left; gives their number."""
    swept = 0
    for folder in folders:
        with contextlib.suppress(OSError):
            for part in folder.glob(f"{PART_PREFIX}{token}*{PART_ENDING}"):
                part.unlink(missing_ok=True)
                swept += 1
    return swept


def find_same(folder: Path, wanted: str, sha256: str, size_bytes: int) -> str | None:
    """The name under which these bytes stand there: the wanted one, or one that followed from it."""
    for candidate in number_names(wanted):
        path = folder / candidate
        try:
            status = path.lstat()
        except OSError:  # the first free one: nothing was written behind it
            return None
        if status.st_size == size_bytes and hash_file(path) == sha256:
            return candidate
    return None


def hash_file(path: Path) -> str | None:
    """SHA-256 of a plain file; None for a link, a folder, or what cannot be read."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


@contextmanager
def as_gallery_error() -> Iterator[None]:
    """Turn what the system says of a folder into what a person can use."""
    try:
        yield
    except GalleryError:
        raise
    except OSError as error:
        if error.errno in NO_SPACE:
            raise DiskFull(
                hint=mark("Free some space or choose another folder; what was exported is whole.")
            ) from error
        raise FolderUnusable(_TITLES.get(error.errno or 0)) from error


_TITLES: Final = {
    errno.EROFS: "This folder is read-only",
    errno.EACCES: "You may not write into this folder",
    errno.EPERM: "You may not write into this folder",
    errno.ENOENT: "The folder is not there any more",
    errno.ENOTDIR: "This is not a folder",
    errno.ENAMETOOLONG: "The path of this folder is too long",
}

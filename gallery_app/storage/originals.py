"""Originals as files named by their SHA-256: one copy of the same bytes, whoever sent it."""

import contextlib
import hashlib
import os
import secrets
import shutil
import time
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from gallery_app.domain.ids import Sha256
from gallery_app.storage.database import make_disk_error
from gallery_app.storage.paths import open_folder

_PART_LIFE_S = 3600
FREE_FLOOR_BYTES = 200 * 1024 * 1024
"""So much of the disk is left to others, at most a fiftieth of it."""


class Part:
    """A download on its way: written, hashed, then committed under its name or discarded.

    Leaving the `with` block without `commit` removes it, so cancelled work leaves nothing behind.
    """

    def __init__(self, store: "OriginalsStore", path: Path) -> None:
        self._store = store
        self._path = path
        self._hash = hashlib.sha256()
        self.size_bytes = 0
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        self._file = os.fdopen(handle, "wb", buffering=0)  # so that closing has nothing left to fail at

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        self._path.unlink(missing_ok=True)

    def write(self, chunk: bytes) -> None:
        """Add bytes.

        Raises:
            DiskFull: no room; the part is removed when the block is left.
        """
        try:
            rest = memoryview(chunk)
            while rest:
                rest = rest[self._file.write(rest) :]
        except OSError as error:
            raise make_disk_error(error) from error
        self._hash.update(chunk)
        self.size_bytes += len(chunk)

    def restart(self) -> None:
        """Forget what was written: the download begins again."""
        try:
            self._file.seek(0)
            self._file.truncate()
        except OSError as error:
            raise make_disk_error(error) from error
        self._hash = hashlib.sha256()
        self.size_bytes = 0

    def commit(self) -> tuple[Sha256, Path]:
        """Publish the whole file under its hash; the same bytes a second time change nothing."""
        digest = Sha256(self._hash.hexdigest())
        final = self._store.path_of(digest)
        try:
            self._file.close()
            open_folder(final.parent)
            self._path.replace(final)
        except OSError as error:
            raise make_disk_error(error) from error
        return digest, final


class OriginalsStore:
    """The folder of originals of one account, with a byte limit kept by least recent use.

    The file's access time, set by us, is its last use: it survives a rebuilt catalog. Its modification time
    is when it was stored.
    """

    def __init__(self, folder: Path, *, limit_bytes: int) -> None:
        self._folder = open_folder(folder)
        self._incoming = open_folder(folder / "incoming")
        self._limit_bytes = limit_bytes
        self._total_bytes: int | None = None

    def path_of(self, sha256: Sha256) -> Path:
        """Where this original stands if it is here."""
        return self._folder / sha256[:2] / sha256

    def find(self, sha256: Sha256) -> Path | None:
        """The file if it is here whole: its bytes still have its name's hash. Else it is removed.

        Originals are read again only to be decoded anew, which costs ten times the hashing.
        """
        path = self.path_of(sha256)
        try:
            with path.open("rb") as file:
                is_whole = hashlib.file_digest(file, "sha256").hexdigest() == sha256
        except OSError:
            return None
        if not is_whole:
            path.unlink(missing_ok=True)
            return None
        with contextlib.suppress(OSError):
            os.utime(path, ns=(time.time_ns(), path.stat().st_mtime_ns))
        return path

    def find_stored_at(self, sha256: Sha256) -> datetime | None:
        """Since when this original is here; None if it is not. Nothing of it is read."""
        try:
            stored_s = self.path_of(sha256).stat().st_mtime
        except OSError:
            return None
        return datetime.fromtimestamp(stored_s, UTC)

    def open_part(self) -> Part:
        """A new file to download into.

        Raises:
            DiskFull, StoreUnavailable: it cannot be made.
        """
        try:
            return Part(self, self._incoming / f"{secrets.token_hex(12)}.part")
        except OSError as error:
            raise make_disk_error(error) from error

    def sweep(self, now_s: float | None = None) -> int:
        """Remove `.part` files that an earlier run left, older than an hour; gives their number."""
        limit = (time.time() if now_s is None else now_s) - _PART_LIFE_S
        old = [part for part in self._incoming.glob("*.part") if part.stat().st_mtime < limit]
        for part in old:
            part.unlink(missing_ok=True)
        return len(old)

    def remove_unused(self, before_s: float) -> list[Sha256]:
        """Remove originals that nobody used since then (epoch seconds); gives their hashes."""
        unused = [path for _, used_ns, path in self._files() if used_ns < before_s * 1e9]
        for path in unused:
            path.unlink(missing_ok=True)
        self._total_bytes = None
        return [Sha256(path.name) for path in unused]

    def added(self, size_bytes: int) -> list[Sha256]:
        """Count a committed original, and evict the least recently used ones past the limit."""
        if self._total_bytes is None:
            self._total_bytes = sum(size for size, _, _ in self._files())
        else:
            self._total_bytes += size_bytes
        total, lacking = self._total_bytes, self._lacking_bytes()
        if total <= self._limit_bytes and lacking <= 0:
            return []
        by_limit = self._limit_bytes * 9 // 10 if total > self._limit_bytes else total
        return self._evict(min(by_limit, total - lacking))

    def _lacking_bytes(self) -> int:
        """How much is missing to what is left free for others: a picture can be fetched again."""
        usage = shutil.disk_usage(self._folder)
        return min(FREE_FLOOR_BYTES, usage.total // 50) - usage.free

    def _evict(self, keep_bytes: int) -> list[Sha256]:
        files = sorted(self._files(), key=lambda file: file[1])
        total = sum(size for size, _, _ in files)
        evicted: list[Sha256] = []
        for size, _, path in files[:-1]:  # the newest is about to be shown
            if total <= keep_bytes:
                break
            path.unlink(missing_ok=True)
            evicted.append(Sha256(path.name))
            total -= size
        self._total_bytes = total
        return evicted

    def _files(self) -> list[tuple[int, int, Path]]:
        found = []
        for path in self._folder.glob("??/*"):
            with contextlib.suppress(FileNotFoundError):
                status = path.stat()
                found.append((status.st_size, status.st_atime_ns, path))
        return found

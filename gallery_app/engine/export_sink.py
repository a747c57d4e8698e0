"""Where exported files go: into a folder one by one, or into a ZIP that appears when it is whole."""

import asyncio
import contextlib
import secrets
import shutil
import threading
import time
import zipfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from gallery_app.domain.export_errors import CopyNotVerified
from gallery_app.domain.export_names import NameBook, safe_name
from gallery_app.domain.ids import Sha256
from gallery_app.domain.translation import mark
from gallery_app.engine.uninterrupted import uninterrupted
from gallery_app.storage.publish import (
    WrittenPart,
    as_gallery_error,
    find_same,
    make_place,
    open_export_folder,
)

Fill = Callable[[BinaryIO], object]
Check = Callable[[Path], Awaitable[None]]
_COPY_BYTES: Final = 1024 * 1024
_PLAIN_FILE: Final = 0o100644
_ZIP: Final = ".zip"


class Sink(Protocol):
    """Raises DiskFull and FolderUnusable; what was not put is not there."""

    @property
    def place(self) -> str:
        """The folder or the ZIP, as a person finds it."""

    async def put(self, name: str, fill: Fill, check: Check) -> str:
        """Write, flush, have the written file checked, and give it this name or the next free one."""

    @property
    def is_kept(self) -> bool:
        """Whether what was put is there, also if nothing comes after it."""

    async def finish(self, note: Callable[[], object]) -> None:
        """All is put; nothing comes after it. `note` is called if that made it be there.

        It is not cut short by a cancellation, but made to end soon.
        """

    def discard(self) -> None:
        """What is not finished will not be. May wait for the disk."""


class FolderSink:
    """Each file stands under its name as soon as it is whole."""

    def __init__(self, folder: Path, token: str) -> None:
        self._folder = folder
        self._parts = PartNames(token)

    @property
    def place(self) -> str:
        """See Sink."""
        return str(self._folder)

    async def put(self, name: str, fill: Fill, check: Check) -> str:
        """See Sink."""
        target = await asyncio.to_thread(make_place, self._folder, name)
        with WrittenPart(target.parent, self._parts.next()) as part:
            await asyncio.to_thread(part.write, fill)
            await check(part.path)
            published = await asyncio.to_thread(part.publish, target.name)
        return (target.parent / published).relative_to(self._folder).as_posix()

    def find_same(self, name: str, sha256: Sha256, size_bytes: int) -> str | None:
        """The name under which these bytes are there: this one, or one that followed from it."""
        return find_same(self._folder, name, sha256, size_bytes)

    @property
    def is_kept(self) -> bool:
        """See Sink: each file is there by itself."""
        return True

    async def finish(self, note: Callable[[], object]) -> None:
        """See Sink."""

    def discard(self) -> None:
        """See Sink."""


class ZipSink:
    """One file with all of them, stored as they are: pictures are packed already."""

    def __init__(self, folder: Path, zip_name: str, token: str) -> None:
        self._folder = folder
        self._wanted = zip_name
        self._parts = PartNames(token)
        self._names = NameBook()
        self._whole = WrittenPart(folder, self._parts.next())
        self._archive: zipfile.ZipFile | None = None
        self._turn = asyncio.Lock()
        self._is_given_up = threading.Event()

    @property
    def place(self) -> str:
        """See Sink; the name may be another one after `finish`, if this was taken."""
        return str(self._folder / (self._whole.name or self._wanted))

    @property
    def is_kept(self) -> bool:
        """See Sink: all of it, or none."""
        return self._whole.name is not None

    async def put(self, name: str, fill: Fill, check: Check) -> str:
        """See Sink: checked while it still stands alone, and once more with the whole."""
        with WrittenPart(self._folder, self._parts.next()) as part:
            await asyncio.to_thread(part.write, fill)
            await check(part.path)
            async with self._turn:
                given = self._names.give(name)
                await asyncio.to_thread(self._add, part.path, given)
        return given

    def _add(self, source: Path, name: str) -> None:
        with as_gallery_error():
            if self._archive is None:
                self._archive = zipfile.ZipFile(self._whole.path, "x", zipfile.ZIP_STORED)
            whole = self._archive.open(_make_info(name), "w", force_zip64=True)
            with source.open("rb") as file, whole as entry:
                shutil.copyfileobj(file, entry, _COPY_BYTES)

    async def finish(self, note: Callable[[], object]) -> None:
        """See Sink: close it, read every file in it again, and give it its name.

        Raises:
            CopyNotVerified: what is in it is not what was put.
        """
        if self._archive is not None:
            await uninterrupted(self._publish(note), hurry=self._is_given_up.set)

    async def _publish(self, note: Callable[[], object]) -> None:
        await asyncio.to_thread(self._finish)
        note()

    def _finish(self) -> None:
        with as_gallery_error():
            assert self._archive is not None, "something was put"  # noqa: S101 - an invariant, not input
            self._archive.close()
            try:
                with zipfile.ZipFile(self._whole.path) as archive:
                    for info in archive.infolist():
                        self._check(archive, info)
            except zipfile.BadZipFile as error:
                raise CopyNotVerified(mark("The ZIP did not pass its check")) from error
            self._whole.flush()
            self._whole.publish(self._wanted)

    def _check(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
        """Read one entry to its end, where its checksum is compared."""
        with archive.open(info) as entry:
            while entry.read(_COPY_BYTES):
                if self._is_given_up.is_set():
                    raise CopyNotVerified(mark("The check of the ZIP was stopped"))

    def discard(self) -> None:
        """See Sink."""
        if self._archive is not None and self._whole.name is None:
            with contextlib.suppress(OSError, ValueError):
                self._archive.close()
            self._whole.discard()


def _make_info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, time.localtime()[:6])
    info.external_attr = _PLAIN_FILE << 16
    return info


class PartNames:
    """Names of parts of one run: its export's token, something of its own, and a number each.

    What an earlier run of the same export left behind is in nobody's way.
    """

    def __init__(self, token: str) -> None:
        self._start = f"{token}-{secrets.token_hex(4)}"
        self._number = 0

    def next(self) -> str:
        """Another one."""
        self._number += 1
        return f"{self._start}-{self._number}"


def open_sink(folder: Path, zip_name: str | None, token: str) -> FolderSink | ZipSink:
    """The folder is made if it is missing. `zip_name` is what a person typed: it stays in that folder.

    Raises:
        FolderUnusable, DiskFull: nothing can be written there.
    """
    open_export_folder(folder)
    if zip_name is None:
        return FolderSink(folder, token)
    stem = zip_name[: -len(_ZIP)] if zip_name.lower().endswith(_ZIP) else zip_name
    return ZipSink(folder, safe_name(stem, _ZIP), token)

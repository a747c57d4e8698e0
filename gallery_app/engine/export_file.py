"""One picture of an export: its original brought here, copied or taken as it is, written and checked."""

import asyncio
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final

from gallery_app.domain.copy_guess import EXTENSIONS
from gallery_app.domain.copying import CopyOrder, Strip
from gallery_app.domain.errors import FileCut, GalleryError
from gallery_app.domain.export_errors import CopyNotVerified
from gallery_app.domain.export_plan import ExportedFile, PlannedFile
from gallery_app.domain.export_preset import ExportPreset
from gallery_app.domain.ids import Sha256
from gallery_app.domain.image import ImageInfo
from gallery_app.domain.marks import Edits
from gallery_app.domain.translation import mark
from gallery_app.engine.downloads import Fetched
from gallery_app.engine.export_sink import Check, Fill, FolderSink, Sink
from gallery_app.engine.fetching import fetch_original, learn_info
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.teller import Teller
from gallery_app.engine.uninterrupted import uninterrupted
from gallery_app.engine.work import Work
from gallery_app.imaging.lanes import LanePool
from gallery_app.storage.publish import hash_file

_COPY_BYTES: Final = 1024 * 1024
DRAWN_ON: Final = "Drawn on, so it is a new copy without metadata"
Note = Callable[[ExportedFile], None]


@dataclass(frozen=True, slots=True)
class _Ready:
    """What is to be written: its name, how to write it, how it is checked, and what to say of it."""

    name: str
    fill: Fill
    check: Check
    file: ExportedFile


@dataclass(frozen=True, slots=True)
class FileExporter:
    """Exports single files into a sink. `note` is told each file that is there, before anything else ends."""

    holdings: Holdings
    lanes: LanePool
    work: Work
    preset: ExportPreset
    sink: Sink
    teller: Teller
    note: Note

    async def export(self, planned: PlannedFile) -> None:
        """Bring one file out whole.

        Raises:
            DiskFull, FolderUnusable: no file can be written there any more.
            GalleryError: this one cannot be exported.
        """
        if planned.refusal is not None:
            raise planned.refusal
        fetched = await fetch_original(self.holdings, self.lanes, planned.ref, self.teller)
        # As it is drawn on now: a box that was added after the plan was made counts as well.
        edits = self.work.edits.get(planned.image, planned.edits)
        if self.preset.is_exact and not edits:
            ready = await self._take_original(planned, fetched)
        else:
            ready = await self._make_copy(planned, fetched, edits)
        await uninterrupted(self._put(ready))

    async def _put(self, ready: _Ready) -> None:
        file = ready.file
        if self.preset.skip_same and isinstance(self.sink, FolderSink):
            same = await asyncio.to_thread(self.sink.find_same, ready.name, file.sha256, file.size_bytes)
            if same is not None:
                self.note(_named(file, same, was_there=True))
                return
        name = await self.sink.put(ready.name, ready.fill, ready.check)
        self.note(_named(file, name))

    async def _take_original(self, planned: PlannedFile, fetched: Fetched) -> _Ready:
        info: ImageInfo | None = None
        with suppress(GalleryError):  # what cannot be opened leaves as it came, and nobody claims to know it
            info = await learn_info(self.holdings, self.lanes, planned.ref, fetched, self.teller)

        def fill(file: BinaryIO) -> None:
            file.writelines(_read_blocks(fetched.path))

        async def check(path: Path) -> None:
            if await asyncio.to_thread(hash_file, path) != fetched.sha256:
                raise CopyNotVerified

        with _as_lost_original():
            size_bytes = fetched.path.stat().st_size
        file = ExportedFile(
            planned.image,
            planned.name,
            size_bytes,
            fetched.sha256,
            width=info.width if info is not None else None,
            height=info.height if info is not None else None,
            notes=() if info is not None else ("It could not be opened",),
            is_exact=True,
        )
        ending = EXTENSIONS.get(info.format) if info is not None else None
        return _Ready(with_ending(planned.name, ending), fill, check, file)

    async def _make_copy(self, planned: PlannedFile, fetched: Fetched, edits: Edits) -> _Ready:
        preset, exif = self.preset, None
        # What was to leave as it came is a copy now: who hides a part of it does not mean to tell the place.
        strip = Strip.ALL if preset.is_exact else preset.strip
        if strip is not Strip.ALL:
            exif = (await learn_info(self.holdings, self.lanes, planned.ref, fetched, self.teller)).exif
        order = CopyOrder(
            format=preset.format,
            quality=preset.quality,
            edge_limit_px=preset.edge_limit_px,
            strip=strip,
            exif=exif,
            edits=edits,
        )
        copy = await self.lanes.make_copy(fetched.path, order)

        def fill(file: BinaryIO) -> None:
            file.write(copy.data)

        async def check(path: Path) -> None:
            await self.lanes.check_copy(path, copy, order)

        sha256 = Sha256(await asyncio.to_thread(lambda: hashlib.sha256(copy.data).hexdigest()))
        notes = (*copy.notes, DRAWN_ON) if preset.is_exact else copy.notes
        file = ExportedFile(
            planned.image, planned.name, len(copy.data), sha256, copy.width, copy.height, notes, edits
        )
        return _Ready(with_ending(planned.name, copy.extension), fill, check, file)


def _read_blocks(original: Path) -> Iterator[bytes]:
    """What cannot be read here concerns this picture; what cannot be written there concerns all of them."""
    with _as_lost_original():
        file = original.open("rb")
    with file:
        while True:
            with _as_lost_original():
                block = file.read(_COPY_BYTES)
            if not block:
                return
            yield block


@contextmanager
def _as_lost_original() -> Iterator[None]:
    """An original can be evicted while it waits to be copied."""
    try:
        yield
    except OSError as error:
        raise FileCut(
            mark("The original is not on this computer any more"), mark("Retry downloads it again.")
        ) from error


def with_ending(name: str, extension: str | None) -> str:
    """The planned name with the ending of what was made, where that turned out to be another."""
    stem, dot, ending = name.rpartition(".")
    return name if not extension or not dot or ending == extension else f"{stem}.{extension}"


def _named(file: ExportedFile, name: str, *, was_there: bool = False) -> ExportedFile:
    return replace(file, name=name, was_there=was_there)

"""The use case "export": all files of a plan, a few at a time, then manifest, sheets and links."""

import asyncio
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from gallery_app.domain.errors import DiskFull, GalleryError
from gallery_app.domain.events import ExportEnded, ExportProgress
from gallery_app.domain.export_errors import FolderUnusable, NothingToExport
from gallery_app.domain.export_plan import (
    ExportedFile,
    ExportFailure,
    ExportPlan,
    ExportReport,
    PlannedFile,
)
from gallery_app.domain.ids import ImageId
from gallery_app.domain.translation import mark
from gallery_app.engine.export_extras import ExtrasMaker, ExtrasTally, PrintSheet, list_extras
from gallery_app.engine.export_file import FileExporter
from gallery_app.engine.export_sink import Sink
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.pace import Pace
from gallery_app.engine.teller import Teller
from gallery_app.engine.uninterrupted import uninterrupted
from gallery_app.engine.work import Work
from gallery_app.imaging.lanes import LanePool

_log = logging.getLogger(__name__)
_SIDE_BY_SIDE: Final = 4
"""One downloads or is written while others are opened and encoded; each holds one picture."""


class PauseGate:
    """Open, unless somebody paused. Belongs to the engine's loop."""

    def __init__(self) -> None:
        self._open = asyncio.Event()
        self._open.set()

    @property
    def is_paused(self) -> bool:
        """Whether nothing further may begin."""
        return not self._open.is_set()

    def pause(self, *, paused: bool) -> None:
        """Close it, or open it again."""
        if paused:
            self._open.clear()
        else:
            self._open.set()

    async def wait(self) -> None:
        """Pass, at once or when it goes on."""
        await self._open.wait()


@dataclass(slots=True)
class _Tally:
    """What became of the plan so far."""

    done: list[ExportedFile] = field(default_factory=list)
    failures: list[ExportFailure] = field(default_factory=list)
    written_bytes: int = 0
    name: str = ""


class ExportRun:
    """One export. `acknowledge` is called for files that are there, before they are told to anybody.

    `earlier` are files of the plan that an earlier run brought out; `lost` pictures that it was to have and
    that nobody knows any more.
    """

    def __init__(
        self,
        holdings: Holdings,
        lanes: LanePool,
        work: Work,
        plan: ExportPlan,
        sink: Sink,
        *,
        teller: Teller,
        gate: PauseGate,
        acknowledge: Callable[[Sequence[ExportedFile]], None],
        print_sheet: PrintSheet | None,
        earlier: Iterable[ExportedFile] = (),
        lost: Iterable[ExportFailure] = (),
    ) -> None:
        self._holdings = holdings
        self._lanes = lanes
        self._work = work
        self._plan = plan
        self._sink = sink
        self._teller = teller
        self._gate = gate
        self._acknowledge = acknowledge
        self._print_sheet = print_sheet
        self._tally = _Tally(list(earlier), list(lost))
        self._total = len(plan.files) + len(self._tally.failures)
        self._is_stopped = False
        can_print = print_sheet is not None
        self._extras = ExtrasTally(list_extras(plan.wish.preset, can_print=can_print))
        self._pace = Pace(self._tell_progress, call_later=asyncio.get_running_loop().call_later)

    async def run(self) -> ExportReport:
        """Export all that can be; tells ExportProgress, and ExportEnded at the end, also when cancelled.

        What fails is in the report. A disk that is full or a folder that is lost ends it: nothing else would
        fare better.
        """
        was_cancelled = True
        try:
            await self._export_all()
            await self._finish()
            was_cancelled = False
        finally:
            self._pace.close()
            try:
                await uninterrupted(asyncio.to_thread(self._sink.discard))
            finally:
                report = self._make_report(was_cancelled=was_cancelled, is_kept=self._sink.is_kept)
                self._teller.tell(ExportEnded(self._teller.job, report))
        return report

    async def _export_all(self) -> None:
        there = {file.image for file in self._tally.done}
        missing = [file for file in self._plan.files if file.image not in there]
        waiting = iter(missing)
        exporter = FileExporter(
            self._holdings,
            self._lanes,
            self._work,
            self._plan.wish.preset,
            self._sink,
            self._teller,
            self._note,
        )
        self._pace.tell_now()
        async with asyncio.TaskGroup() as group:
            for _ in range(min(_SIDE_BY_SIDE, len(missing))):
                group.create_task(self._serve(exporter, waiting))

    async def _serve(self, exporter: FileExporter, waiting: Iterator[PlannedFile]) -> None:
        await self._wait_for_go()
        for planned in waiting:
            self._tally.name = planned.name
            self._pace.tell_soon()
            try:
                await exporter.export(planned)
            except GalleryError as error:
                self._fail(planned, error)
            except Exception:  # noqa: BLE001 - logged: a bug with one picture must not cost the others
                _log.exception("the export of a picture met a bug")
                self._fail(planned, GalleryError(hint=mark("The log has the details.")))
            await self._wait_for_go()
            if self._is_stopped:
                return

    def _fail(self, planned: PlannedFile, error: GalleryError) -> None:
        self._tally.failures.append(ExportFailure(planned.image, planned.name, error))
        self._is_stopped = self._is_stopped or isinstance(error, DiskFull | FolderUnusable)

    async def _wait_for_go(self) -> None:
        if self._gate.is_paused:
            self._pace.tell_now()
            await self._gate.wait()
            self._pace.tell_now()

    def _note(self, file: ExportedFile) -> None:
        if self._sink.is_kept:
            self._acknowledge([file])
        self._tally.done.append(file)
        self._tally.written_bytes += 0 if file.was_there else file.size_bytes
        self._pace.tell_soon()

    async def _finish(self) -> None:
        """The extras last, so that they tell what is there; a ZIP that cannot be finished holds nothing."""
        if self._is_stopped:
            return
        report = replace(self._make_report(was_cancelled=False, is_kept=True), missing_extras=())
        maker = ExtrasMaker(self._holdings, self._lanes, report, self._sink, self._print_sheet, self._extras)
        try:
            await maker.make_all()
            await self._sink.finish(lambda: self._acknowledge(self._tally.done))
        except GalleryError as error:
            if not self._sink.is_kept:  # of files in a folder only the extras are missing, and they tell it
                self._fail_whole(error)

    def _fail_whole(self, error: GalleryError) -> None:
        names = {file.image: file.name for file in self._tally.done}
        self._tally.failures += [ExportFailure(image, name, error) for image, name in names.items()]
        self._tally.done.clear()

    def _make_report(self, *, was_cancelled: bool, is_kept: bool) -> ExportReport:
        """A ZIP that was not finished is not there at all, nor is anything in it: `is_kept` is False then."""
        kept = tuple(self._tally.done) if is_kept else ()
        extras = self._extras if is_kept else replace(self._extras, written={})
        settled = {file.image for file in kept} | {failure.image for failure in self._tally.failures}
        return ExportReport(
            plan=self._plan,
            place=self._sink.place,
            done=_in_order(self._plan, kept),
            failures=tuple(self._tally.failures),
            left=tuple(file.image for file in self._plan.files if file.image not in settled),
            extras=tuple(extras.written.values()),
            missing_extras=extras.list_missing(),
            was_cancelled=was_cancelled,
        )

    def _tell_progress(self) -> None:
        tally = self._tally
        self._teller.tell(
            ExportProgress(
                self._teller.job,
                len(tally.done),
                len(tally.failures),
                self._total,
                tally.written_bytes,
                tally.name,
                is_paused=self._gate.is_paused,
            )
        )


def _in_order(plan: ExportPlan, done: tuple[ExportedFile, ...]) -> tuple[ExportedFile, ...]:
    by_image = {file.image: file for file in done}
    return tuple(by_image[file.image] for file in plan.files if file.image in by_image)


def require_files(plan: ExportPlan) -> None:
    """Raise NothingToExport for an empty plan."""
    if not plan.files:
        raise NothingToExport


def narrow(plan: ExportPlan, names: Mapping[ImageId, str]) -> ExportPlan:
    """The part of a plan that an earlier run was to bring out, under the names it gave."""
    files = tuple(replace(file, name=names[file.image]) for file in plan.files if file.image in names)
    return replace(plan, files=files)

"""Exports of one engine: planned, run, paused, gone on with after a crash; and what is handed over."""

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from gallery_app.domain.errors import FileGone, NotFound
from gallery_app.domain.events import ExportPlanned
from gallery_app.domain.export_plan import (
    Container,
    ExportedFile,
    ExportFailure,
    ExportPlan,
    ExportReport,
    ExportWish,
    Handing,
)
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.image import ImageRef
from gallery_app.domain.translation import mark
from gallery_app.engine.export_extras import PrintSheet
from gallery_app.engine.export_plan import make_plan
from gallery_app.engine.export_run import ExportRun, PauseGate, narrow, require_files
from gallery_app.engine.export_sink import FolderSink, Sink, ZipSink, open_sink
from gallery_app.engine.handover import hand_over
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.teller import Teller
from gallery_app.engine.work import TakenExport, Work, read_left_out, wish_to_json
from gallery_app.imaging.lanes import LanePool
from gallery_app.storage.work_store import KeptExport, WorkStore

_NOT_KNOWN: Final = (
    mark("This picture is not known any more"),
    mark("Open its ticket, then export it from there."),
)


@dataclass(frozen=True, slots=True)
class _Begun:
    """An export whose folder is open; see ExportRun for `earlier` and `lost`."""

    number: int
    plan: ExportPlan
    sink: Sink
    earlier: Sequence[ExportedFile] = ()
    lost: Sequence[ExportFailure] = ()


@dataclass(slots=True)
class Exporting:
    """`holdings` and `work` give those of the helpdesk in use, or raise NoAccount.

    `cache` gives the folder for what is handed over. `shown` says in which ticket a picture is meant that
    stands in several.
    """

    lanes: LanePool
    cache: Callable[[], Path]
    holdings: Callable[[], Holdings]
    work: Callable[[], Work]
    shown: Callable[[], Mapping[ImageId, ImageRef]]
    print_sheet: PrintSheet | None = None
    gates: dict[JobId, PauseGate] = field(default_factory=dict)
    is_leaving: bool = False
    """The app or the helpdesk is being closed: what is cancelled now was not given up by anybody."""

    async def tell_plan(self, wish: ExportWish, teller: Teller) -> None:
        """Tell ExportPlanned."""
        teller.tell(ExportPlanned(teller.job, await self.plan(wish)))

    async def plan(self, wish: ExportWish, shown: Mapping[ImageId, ImageRef] | None = None) -> ExportPlan:
        """What an export would do; `shown` in place of the open page's.

        Raises:
            TemplateNotUnderstood: the names cannot be made.
        """
        where = self.shown() if shown is None else shown
        return await make_plan(self.holdings(), wish, self._refreshed(), where)

    async def run(self, plan: ExportPlan, teller: Teller) -> ExportReport:
        """Write the files; ExportEnded tells what became of them.

        Raises:
            NothingToExport, FolderUnusable, DiskFull: nothing could begin.
        """
        require_files(plan)
        store = self.work().desk.work
        planned = {file.image: file.name for file in plan.files}
        number, token = store.begin_export(wish_to_json(plan), planned)
        try:
            sink = await _open_sink(plan.wish, token)
        except BaseException:
            self._end(store, number, teller, is_over=False)
            raise
        return await self._write(_Begun(number, plan, sink), teller)

    async def resume(self, export: int, teller: Teller) -> ExportReport:
        """Go on with an export that an earlier run could not end. If that cannot begin it stays interrupted.

        Raises:
            NotFound: it was ended meanwhile.
            FolderUnusable, DiskFull: nothing could begin.
        """
        work = self.work()
        taken = work.take_interrupted(export)
        try:
            begun = await self._take_up(taken)
        except BaseException:
            work.put_back(taken)
            if not self.is_leaving:
                work.tell_interrupted(teller.job, teller.tell)
            raise
        return await self._write(begun, teller)

    async def _take_up(self, taken: TakenExport) -> _Begun:
        kept = taken.kept
        await asyncio.to_thread(taken.sweep)
        # What was written in the very last moment was not noted any more: it is not written a second time.
        wish = replace(taken.shown.wish, preset=replace(taken.shown.wish.preset, skip_same=True))
        plan = await self._plan_again(wish, kept)
        sink = await _open_sink(wish, kept.token)
        earlier = await asyncio.to_thread(_find_standing, Path(wish.folder), kept)
        known = {file.image for file in plan.files}
        lost = [
            ExportFailure(image, name, FileGone(*_NOT_KNOWN))
            for image, name in kept.missing.items()
            if image not in known
        ]
        return _Begun(kept.id, plan, sink, [file for file in earlier if file.image in known], lost)

    async def _plan_again(self, wish: ExportWish, kept: KeptExport) -> ExportPlan:
        """The whole of it: what was to be left out is not in the journal, and copies were chosen already."""
        images = tuple(image for image in wish.images if image in kept.planned)
        asked = replace(wish, images=images, preset=replace(wish.preset, leave_out_copies=False))
        private, copies = read_left_out(kept)
        plan = narrow(await self.plan(asked), kept.planned)
        return replace(plan, wish=wish, left_out_private=private, left_out_copies=copies)

    def forget(self, export: int) -> None:
        """It is not wanted any more."""
        work = self.work()
        with suppress(NotFound):  # that is what was wanted
            taken = work.take_interrupted(export)
            work.desk.work.end_export(export)
            taken.sweep_unseen()

    @contextmanager
    def leaving(self) -> Iterator[None]:
        """While everybody stops who works on the helpdesk; if that is given up, it stays in use."""
        self.is_leaving = True
        try:
            yield
        except BaseException:
            self.is_leaving = False
            raise

    def pause(self, job: JobId, *, paused: bool) -> None:
        """Begin no further file of this export, or go on; also of one that is just about to begin."""
        self.gates.setdefault(job, PauseGate()).pause(paused=paused)

    async def hand_over(self, images: Sequence[ImageId], how: Handing, teller: Teller) -> None:
        """Tell HandoverReady; see `engine.handover`."""
        await hand_over(
            self.holdings(),
            self.lanes,
            images,
            how,
            teller,
            cache=self.cache(),
            work=self._refreshed(),
            shown=self.shown(),
        )

    def _refreshed(self) -> Work:
        work = self.work()
        work.refresh_edits()
        return work

    async def _write(self, begun: _Begun, teller: Teller) -> ExportReport:
        """The journal forgets an export when its report was told to somebody, or its ZIP is there."""
        store, plan = self.work().desk.work, begun.plan

        def acknowledge(files: Sequence[ExportedFile]) -> None:
            if plan.wish.container is Container.ZIP:  # all of it, and nothing that could be gone on with
                teller.keeping.keep(lambda: store.end_export(begun.number))
            else:
                teller.keeping.keep(lambda: store.note_done(begun.number, files))

        is_over = False
        try:
            run = ExportRun(
                self.holdings(),
                self.lanes,
                self.work(),
                plan,
                begun.sink,
                teller=teller,
                gate=self.gates.setdefault(teller.job, PauseGate()),
                acknowledge=acknowledge,
                print_sheet=self.print_sheet,
                earlier=begun.earlier,
                lost=begun.lost,
            )
            report = await run.run()
            is_over = True
            return report
        finally:
            self._end(store, begun.number, teller, is_over=is_over)

    def _end(self, store: WorkStore, number: int, teller: Teller, *, is_over: bool) -> None:
        self.gates.pop(teller.job, None)
        if is_over or not self.is_leaving:
            teller.keeping.keep(lambda: store.end_export(number))
        else:
            store.let_go(number)


async def _open_sink(wish: ExportWish, token: str) -> FolderSink | ZipSink:
    zip_name = wish.zip_name if wish.container is Container.ZIP else None
    return await asyncio.to_thread(open_sink, Path(wish.folder), zip_name, token)


def _find_standing(folder: Path, kept: KeptExport) -> list[ExportedFile]:
    """What an earlier run brought out, as far as it was not taken away: that is brought out again."""
    return [file for file in kept.done.values() if (folder / file.name).is_file()]

"""Exports of one engine: planned, run, paused, gone on with after a crash; and what is handed over."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from gallery_app.domain.errors import NotFound
from gallery_app.domain.events import ExportPlanned
from gallery_app.domain.export_plan import (
    Container,
    ExportedFile,
    ExportPlan,
    ExportReport,
    ExportWish,
    Handing,
)
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.image import ImageRef
from gallery_app.engine.export_plan import make_plan
from gallery_app.engine.export_run import ExportRun, PauseGate, PrintSheet, narrow, require_files
from gallery_app.engine.export_sink import open_sink
from gallery_app.engine.handover import hand_over
from gallery_app.engine.holdings import Holdings
from gallery_app.engine.teller import Teller
from gallery_app.engine.work import Work, wish_to_json
from gallery_app.imaging.lanes import LanePool


@dataclass(slots=True)
class Exporting:
    """`holdings` and `work` give those of the helpdesk in use, or raise NoAccount.

    `shown` says in which ticket a picture is meant that stands in several.
    """

    lanes: LanePool
    cache: Path
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
        planned = {file.image: file.name for file in plan.files}
        number, token = self.work().desk.work.begin_export(wish_to_json(plan), planned)
        return await self._run(plan, teller, number, token)

    async def resume(self, export: int, teller: Teller) -> ExportReport:
        """Go on with an export that an earlier run could not end.

        Raises:
            NotFound: it was ended meanwhile.
        """
        work = self.work()
        kept = work.take_interrupted(export)
        # What was written in the very last moment was not noted any more: it is not written a second time.
        wish = replace(kept.wish, preset=replace(kept.wish.preset, skip_same=True))
        plan = narrow(await self.plan(wish), kept.missing)
        return await self._run(plan, teller, export, work.desk.work.find_token(export))

    def forget(self, export: int) -> None:
        """It is not wanted any more."""
        work = self.work()
        with suppress(NotFound):  # that is what was wanted
            work.take_interrupted(export)
            work.desk.work.end_export(export)

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
            cache=self.cache,
            work=self._refreshed(),
            shown=self.shown(),
        )

    def _refreshed(self) -> Work:
        work = self.work()
        work.refresh_edits()
        return work

    async def _run(self, plan: ExportPlan, teller: Teller, number: int, token: str) -> ExportReport:
        """The journal forgets an export when its report was told to somebody, and only then."""
        store, wish = self.work().desk.work, plan.wish

        def acknowledge(file: ExportedFile) -> None:
            if wish.container is Container.FOLDER:
                teller.keeping.keep(lambda: store.note_done(number, [(file.image, file.name, file.sha256)]))

        gate = self.gates.setdefault(teller.job, PauseGate())
        is_ended = False
        try:
            zip_name = wish.zip_name if wish.container is Container.ZIP else None
            sink = await asyncio.to_thread(open_sink, Path(wish.folder), zip_name, token)
            run = ExportRun(
                self.holdings(),
                self.lanes,
                self.work(),
                plan,
                sink,
                teller=teller,
                gate=gate,
                acknowledge=acknowledge,
                print_sheet=self.print_sheet,
            )
            report = await run.run()
            is_ended = True
            return report
        finally:
            del self.gates[teller.job]
            if is_ended or not self.is_leaving:
                teller.keeping.keep(lambda: store.end_export(number))

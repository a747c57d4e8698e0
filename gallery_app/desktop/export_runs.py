"""Exports under way: begun, paused and stopped together, told of in the status line, and how they ended."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from gallery_app.desktop.export_activity import ExportActivity
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.domain.events import Event, ExportEnded, ExportProgress, JobCancelled, JobFailed, JobFinished
from gallery_app.domain.export_plan import ExportPlan, InterruptedExport
from gallery_app.domain.ids import JobId
from gallery_app.engine.face import EngineFace


@dataclass(slots=True)
class _Run:
    progress: ExportProgress
    opens_folder: bool
    plan: ExportPlan | None = None
    has_ended: bool = False


class ExportRuns(QObject):
    """Knows the jobs. They outlive a change of the helpdesk: what was begun is told to its end.

    Signals:
        ended: carries the ExportReport, and whether its folder is to be opened.
        failed: nothing could begin; carries the GalleryError and the ExportPlan (None: one gone on with).
    """

    ended = Signal(object, bool)
    failed = Signal(object, object)

    def __init__(self, engine: EngineFace, routes: JobRoutes, activity: ExportActivity) -> None:
        super().__init__(activity)
        self._engine = engine
        self._routes = routes
        self._activity = activity
        self._runs: dict[JobId, _Run] = {}
        activity.pause_asked.connect(lambda is_paused: self.pause(is_paused=is_paused))
        activity.cancel_asked.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        """Whether anything is exported."""
        return bool(self._runs)

    def start(self, plan: ExportPlan, *, opens_folder: bool = False) -> None:
        """Write the files of a plan."""
        job = self._engine.run_export(plan)
        self._add(job, len(plan.files), opens_folder=opens_folder, plan=plan)

    def resume(self, export: InterruptedExport) -> None:
        """Go on with one of an earlier run."""
        self._add(self._engine.resume_export(export.id), len(export.missing))

    def pause(self, *, is_paused: bool) -> None:
        """Begin no further file of any, or go on with all."""
        for job in self._runs:
            self._engine.pause_export(job, paused=is_paused)

    def cancel(self) -> None:
        """Stop all; what is written stays."""
        for job in tuple(self._runs):
            self._engine.cancel(job)

    def _add(
        self, job: JobId, total: int, *, opens_folder: bool = False, plan: ExportPlan | None = None
    ) -> None:
        self._runs[job] = _Run(ExportProgress(job, 0, 0, total, 0, ""), opens_folder, plan)
        self._routes.add(job, self._receive, is_lasting=True)
        self._show()

    def _receive(self, event: Event) -> None:
        run = self._runs.get(event.job)
        if run is None:
            return
        match event:
            case ExportProgress():
                run.progress = event
            case ExportEnded():
                run.has_ended = True
                self.ended.emit(event.report, run.opens_folder)
            case JobFinished() | JobCancelled() | JobFailed():
                del self._runs[event.job]
                if isinstance(event, JobFailed) and not run.has_ended:
                    self.failed.emit(event.error, run.plan)
        self._show()

    def _show(self) -> None:
        """One line for all: the sums, and the file of the export that was begun last."""
        going = [run.progress for run in self._runs.values() if not run.has_ended]
        if not going:
            self._activity.hide()
            return
        last = going[-1]
        together = ExportProgress(
            last.job,
            done=sum(each.done for each in going),
            failed=sum(each.failed for each in going),
            total=sum(each.total for each in going),
            written_bytes=sum(each.written_bytes for each in going),
            name=last.name,
            is_paused=all(each.is_paused for each in going),
        )
        self._activity.show_progress(together, len(going))

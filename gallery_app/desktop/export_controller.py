"""Leads exports: the dialog and its plans, the runs, what is said at their end, and those interrupted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from gallery_app.desktop.browser import open_folder
from gallery_app.desktop.dialogs import open_dialog
from gallery_app.desktop.export_dialog import ExportDialog
from gallery_app.desktop.export_report import ExportReportDialog
from gallery_app.desktop.export_runs import ExportRuns
from gallery_app.desktop.export_settings import ExportScope, Images, read_settings, settings_to_remember
from gallery_app.desktop.export_wording import end_words
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.help_key import offer_help
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.pixmaps import Fit, PixmapCache
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.window_parts import WindowParts
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import (
    Event,
    ExportInterrupted,
    ExportPlanned,
    JobFailed,
    JobFinished,
    ResultListed,
)
from gallery_app.domain.export_errors import FolderUnusable
from gallery_app.domain.export_plan import ExportPlan, ExportReport, ExportWish, InterruptedExport
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.translation import tr
from gallery_app.engine.face import EngineFace

_SMALL_BYTES = 4 * 1024 * 1024


class ExportController(QObject):
    """One dialog at a time; any number of exports."""

    def __init__(
        self,
        window: QWidget,
        engine: EngineFace,
        routes: JobRoutes,
        *,
        parts: WindowParts,
        theme: Theme,
        remembered: Mapping[str, str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._engine = engine
        self._routes = routes
        self._parts = parts
        self._theme = theme
        self.settings = read_settings(remembered, _usual_folder())
        self._has_exported = bool(self.settings.recent)
        self._dialog: ExportDialog | None = None
        self._plan_job: JobId | None = None
        self._repeat_job: JobId | None = None
        self._pictures = _SmallPictures(parts.page)
        self.runs = ExportRuns(engine, routes, parts.status.exports)
        self.runs.ended.connect(self._on_end)
        self.runs.failed.connect(self._on_failure)
        parts.interrupted.resume_asked.connect(self._resume)
        parts.interrupted.forget_asked.connect(self._forget)

    # --- asking -----------------------------------------------------------------------------------------

    def open(self, scopes: Sequence[ExportScope], preset: str | None = None) -> ExportDialog | None:
        """Show the dialog for the first of these scopes, with the preset of this name or as it was left."""
        if self._dialog is not None or not scopes:
            return self._dialog
        self._pictures.clear()
        presets = tuple(self._engine.export_presets())
        chosen = next((each for each in presets if each.name == preset), self.settings.preset)
        dialog = ExportDialog(
            self._theme,
            scopes,
            replace(self.settings, preset=chosen),
            presets,
            find_picture=self._pictures.find,
            parent=self._window,
        )
        dialog.plan_asked.connect(self._plan)
        dialog.export_asked.connect(self._run)
        dialog.presets_changed.connect(self._engine.save_presets)
        dialog.finished.connect(self._leave_dialog)
        offer_help(dialog, "export")
        self._dialog = dialog
        open_dialog(dialog)
        return dialog

    def repeat_last(self, scopes: Sequence[ExportScope]) -> None:
        """Export the first of these scopes as the last export was done; ask where there was none.

        Pictures of private notes are never handed over unseen: with one of them the dialog opens.
        """
        if not scopes or self._dialog is not None:
            return
        if not self._has_exported or scopes[0].fetch is not None:
            self.open(scopes)
            return
        self._repeat_job = self._engine.plan_export(self.settings.make_wish(scopes[0].images), "repeat")
        self._routes.add(self._repeat_job, partial(self._repeat, scopes))

    def list_result(self, take: Callable[[Images], None]) -> None:
        """Have the open query's whole result listed for the dialog that is open now."""
        asking = self._dialog

        def receive(event: Event) -> None:
            if asking is None or asking is not self._dialog:
                return  # it was closed meanwhile, and is gone
            if isinstance(event, ResultListed):
                take(event.images)
            elif isinstance(event, JobFailed):
                asking.show_problem(event.error)

        self._routes.add(self._engine.list_result(), receive)

    def receive(self, event: Event) -> bool:
        """Take what is told of no job of ours; False if it is something else."""
        if not isinstance(event, ExportInterrupted):
            return False
        self._parts.interrupted.show_exports(event.exports)
        return True

    def make_remembered(self) -> dict[str, str]:
        """What the next start should know."""
        return settings_to_remember(self.settings)

    # --- the dialog -------------------------------------------------------------------------------------

    def _plan(self, wish: ExportWish) -> None:
        """Ask for a plan; answers of plans that were asked for before come too late."""
        job = self._engine.plan_export(wish)
        self._plan_job = job
        self._routes.add(job, self._on_plan)

    def _on_plan(self, event: Event) -> None:
        if self._dialog is None or event.job != self._plan_job:
            return
        if isinstance(event, ExportPlanned):
            self._dialog.show_plan(event.plan)
        elif isinstance(event, JobFailed):
            self._dialog.show_problem(event.error)
        elif isinstance(event, JobFinished):
            self._plan_job = None

    def _leave_dialog(self) -> None:
        if self._dialog is not None:
            left = self._dialog.settings()
            # what was not exported is no habit yet, but folding away is
            self.settings = replace(self.settings, shows_more=left.shows_more)
        self._dialog = None
        if self._plan_job is not None:
            self._engine.cancel(self._plan_job)
            self._plan_job = None

    def _run(self, plan: ExportPlan) -> None:
        if self._dialog is not None:
            self.settings = self._dialog.settings()
        self._start(plan)

    def _start(self, plan: ExportPlan) -> None:
        self.settings = self.settings.used()
        self._has_exported = True
        self.runs.start(plan, opens_folder=self.settings.opens_folder)

    def _repeat(self, scopes: Sequence[ExportScope], event: Event) -> None:
        if event.job != self._repeat_job:
            return
        if isinstance(event, ExportPlanned):
            if event.plan.private or not event.plan.files:
                self.open(scopes)
            else:
                self._start(event.plan)
        elif isinstance(event, JobFailed):
            self._parts.error_bar.show_error(
                event.error, can_retry=True, again=lambda: self.repeat_last(scopes)
            )

    # --- the end ----------------------------------------------------------------------------------------

    def _on_end(self, report: ExportReport, opens_folder: bool) -> None:  # noqa: FBT001 - as the signal gives it
        folder = report.plan.wish.folder
        if not self._window.isActiveWindow():
            QApplication.alert(self._window)
        if opens_folder and report.done:
            open_folder(folder)
        if report.is_complete:
            self._parts.toast.show_words(
                end_words(report), can_undo=False, act=(tr("Show in folder"), partial(open_folder, folder))
            )
            return
        dialog = ExportReportDialog(self._theme, report, self._window)
        dialog.retry_asked.connect(self._retry)
        dialog.folder_asked.connect(partial(open_folder, folder))
        open_dialog(dialog)

    def _retry(self, report: ExportReport) -> None:
        """The missing files, under the names they were to have."""
        missing = frozenset((*(failure.image for failure in report.failures), *report.left))
        files = tuple(file for file in report.plan.files if file.image in missing)
        wish = replace(report.plan.wish, images=tuple(file.image for file in files))
        self.runs.start(ExportPlan(wish, files, free_bytes=report.plan.free_bytes))

    def _on_failure(self, error: GalleryError, plan: ExportPlan | None) -> None:
        """Nothing could begin: another folder is asked for in the dialog, all else is said in the bar."""
        again = partial(self._open_again, plan, error) if plan is not None else None
        if again is not None and isinstance(error, FolderUnusable) and self._dialog is None:
            again()
        else:
            self._parts.error_bar.show_error(error, can_retry=again is not None, again=again)

    def _open_again(self, plan: ExportPlan, error: GalleryError) -> None:
        images = plan.wish.images
        dialog = self.open((ExportScope(str(len(images)), images),))
        if dialog is not None and isinstance(error, FolderUnusable):
            dialog.show_problem(error)

    # --- interrupted ------------------------------------------------------------------------------------

    def _resume(self, exports: tuple[InterruptedExport, ...]) -> None:
        self._parts.page.take_keys()  # the bar that had them is gone
        for export in exports:
            self.runs.resume(export)

    def _forget(self, exports: tuple[InterruptedExport, ...]) -> None:
        self._parts.page.take_keys()
        for export in exports:
            self._engine.forget_export(export.id)


class _SmallPictures:
    """Thumbnails of the open page, small: apart from the grid's, which it paints from while it scrolls."""

    def __init__(self, page: GalleryPage) -> None:
        self._page = page
        self._cache = PixmapCache(images_limit_bytes=1, scaled_limit_bytes=_SMALL_BYTES)

    def clear(self) -> None:
        self._cache.clear()

    def find(self, image: ImageId, fit: Fit) -> QPixmap | None:
        row = self._page.model.find_row(image)
        thumbnail = self._page.model.tile(row).thumbnail if row is not None else None
        if thumbnail is None:
            return None
        return self._cache.find_exact(image, fit) or self._cache.make_exact(image, thumbnail, fit)


def _usual_folder() -> str:
    places = QStandardPaths.StandardLocation
    found = QStandardPaths.writableLocation(places.DownloadLocation)
    return found or QStandardPaths.writableLocation(places.HomeLocation)

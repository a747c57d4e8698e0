"""Leads pictures out by clipboard and drag: safe copies, unless originals are asked for."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject

from gallery_app.desktop import clipboard
from gallery_app.desktop.bridge import Bridge
from gallery_app.desktop.dialogs import open_dialog
from gallery_app.desktop.drag_out import Drag
from gallery_app.desktop.error_bar import ErrorBar
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.handover_wording import add_words, copied_words, dragged_words, report_words
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.own_pictures import decode_copy
from gallery_app.desktop.report_dialog import ReportDialog
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.toast import Toast
from gallery_app.domain.bug_report import USUAL, make_bug_report
from gallery_app.domain.errors import FileGone
from gallery_app.domain.events import (
    Event,
    ExportPlanned,
    HandoverReady,
    JobCancelled,
    JobFailed,
    JobFinished,
)
from gallery_app.domain.export_plan import ExportPlan, ExportWish, Handing, Handover
from gallery_app.domain.export_preset import SAFE
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.translation import tr, tr_count
from gallery_app.engine.face import EngineFace

Images = Sequence[ImageId]
_Answer = TypeVar("_Answer", HandoverReady, ExportPlanned)
_REPORT_PICTURES = 4
"""In one report: more make a text that nobody can paste."""


class HandoverController(QObject):
    """Asks the engine for copies, then gives them to the clipboard or to a drag."""

    def __init__(
        self,
        engine: EngineFace,
        bridge: Bridge,
        routes: JobRoutes,
        page: GalleryPage,
        theme: Theme,
        *,
        toast: Toast,
        error_bar: ErrorBar,
    ) -> None:
        super().__init__(page)
        self._engine = engine
        self._bridge = bridge
        self._routes = routes
        self._page = page
        self._theme = theme
        self._toast = toast
        self._error_bar = error_bar
        self._drag = Drag(page, theme)
        self._drag_job: JobId | None = None
        self._copies = 0
        """Requests for the clipboard: what was asked for last is what lies there in the end."""
        self._dialog: ReportDialog | None = None
        self.report_template = USUAL

    # --- clipboard --------------------------------------------------------------------------------------

    def copy(self, images: Images) -> None:
        """One picture as pixels, several as files."""
        if len(images) == 1:
            self._copy(images, Handing.PIXELS, self._copy_picture)
        else:
            self.copy_files(images)

    def copy_files(self, images: Images) -> None:
        """Safe copies as files."""
        self._copy(images, Handing.SAFE, self._copy_files)

    def copy_originals(self, images: Images) -> None:
        """The files as they came."""
        self._copy(images, Handing.ORIGINAL, self._copy_files)

    def copy_report(self, images: Images) -> None:
        """Words, ticket link and picture, ready for a bug tracker; of many only the first can be seen."""
        if len(images) <= _REPORT_PICTURES:
            self._copy(images, Handing.REPORT, self._copy_report)
            return

        def show_first(plan: ExportPlan) -> None:
            can_be_made = [file for file in plan.files if file.refusal is None]
            first = [file.image for file in (can_be_made or plan.files)[:_REPORT_PICTURES]]
            self._copy(
                first or images[:_REPORT_PICTURES],
                Handing.REPORT,
                lambda handover, number: self._copy_report(replace(handover, plan=plan), number),
            )

        self._plan_copy(images, "report", show_first)

    def copy_links(self, images: Images) -> None:
        """Addresses of the tickets."""
        self._plan_copy(images, "links", self._copy_links)

    def _copy_links(self, plan: ExportPlan) -> None:
        clipboard.put(clipboard.make_links_data(plan.files))
        self._say(tr_count("{count} ticket link copied", "{count} ticket links copied", plan.tickets))

    def _copy(self, images: Images, how: Handing, go_on: Callable[[Handover, int], None]) -> None:
        """Have files made for the clipboard."""
        if images:
            number = self._count_copy()
            job = self._engine.hand_over(images, how)
            self._wait_for(job, number, HandoverReady, lambda ready: go_on(ready.handover, number))

    def _plan_copy(self, images: Images, asker: str, go_on: Callable[[ExportPlan], None]) -> None:
        """The same for what needs no files, or not those of all."""
        if images:
            number = self._count_copy()
            job = self._engine.plan_export(ExportWish(tuple(images), SAFE, ""), asker)
            self._wait_for(job, number, ExportPlanned, lambda planned: go_on(planned.plan))

    def _wait_for(
        self, job: JobId, number: int, kind: type[_Answer], go_on: Callable[[_Answer], None]
    ) -> None:
        """Go on with the answer, or say why there is none; what comes after a later request is dropped."""

        def receive(event: Event) -> None:
            if number != self._copies:
                return
            if isinstance(event, kind):
                go_on(event)
            else:
                self._say_failure(event)

        self._routes.add(job, receive)

    def _count_copy(self) -> int:
        self._copies += 1
        return self._copies

    def _copy_files(self, handover: Handover, _number: int) -> None:
        clipboard.put(clipboard.make_files_data(handover.files))
        self._say_of(handover, copied_words(handover))

    def _copy_picture(self, handover: Handover, number: int) -> None:
        self._load(
            handover,
            number,
            lambda loaded: clipboard.make_picture_data(*loaded[0]),
            tr("Picture copied"),
        )

    def _copy_report(self, handover: Handover, number: int) -> None:
        report = make_bug_report(self.report_template, handover.plan.files)
        self._load(
            handover,
            number,
            lambda loaded: clipboard.make_report_data(report.plain, report.rich, loaded),
            report_words(handover),
        )

    def _load(
        self,
        handover: Handover,
        number: int,
        make: Callable[[Sequence[clipboard.Loaded]], QMimeData],
        words: str,
    ) -> None:
        """Read and decode beside the window; the clipboard is filled in the window's turn."""
        paths = [Path(file.path) for file in handover.files]

        def run() -> None:
            try:
                loaded = [_read(path) for path in paths]
            except OSError:
                loaded = []
            self._bridge.call(lambda: put(loaded))

        def put(loaded: Sequence[clipboard.Loaded]) -> None:
            if number != self._copies:
                return  # something else was copied meanwhile
            if not loaded:
                gone = FileGone(tr("The copy is gone again"), tr("Copy once more."))
                self._error_bar.show_error(gone, can_retry=False)
                return
            clipboard.put(make(loaded))
            self._say_of(handover, words)

        threading.Thread(target=run, name="copy", daemon=True).start()

    # --- words of a report ------------------------------------------------------------------------------

    def edit_report(self, images: Images) -> None:
        """Let the words of a bug report be changed; these pictures show how they read."""
        self._dialog = dialog = ReportDialog(self._theme, self.report_template, self._page.window())
        dialog.chosen.connect(self._take_template)
        dialog.finished.connect(self._forget_dialog)
        open_dialog(dialog)
        if images:
            wish = ExportWish(tuple(images), SAFE, "")
            self._routes.add(self._engine.plan_export(wish, "words"), self._show_report)

    def _show_report(self, event: Event) -> None:
        if isinstance(event, ExportPlanned) and self._dialog is not None:
            self._dialog.show_files(event.plan.files)

    def _take_template(self, template: str) -> None:
        self.report_template = template

    def _forget_dialog(self) -> None:
        self._dialog = None

    # --- drag -------------------------------------------------------------------------------------------

    def drag(self, images: Images, *, originals: bool) -> None:
        """Begin a drag of these as soon as their files are there, if the button is still held then."""
        if not images:
            return
        self._drag.wait()
        self._drag_job = self._engine.hand_over(images, Handing.ORIGINAL if originals else Handing.SAFE)
        self._routes.add(self._drag_job, self._on_drag)

    def _on_drag(self, event: Event) -> None:
        if event.job != self._drag_job:
            return  # another drag was begun since
        if isinstance(event, HandoverReady):
            self._begin_drag(event.handover)
        elif isinstance(event, JobFailed | JobCancelled | JobFinished):
            self._drag.forget()
            self._say_failure(event)

    def _begin_drag(self, handover: Handover) -> None:
        if not self._drag.begin(handover):
            self._say(tr("Ready now: drag once more"))
        elif words := dragged_words(handover):
            self._say(words)

    # --- both -------------------------------------------------------------------------------------------

    def _say_of(self, handover: Handover, words: str) -> None:
        """What was copied; of a mix with private notes the others can be copied alone."""
        public = [file.image for file in handover.plan.files if not file.ref.private]
        act = None
        if handover.plan.private and public:
            again = self.copy_originals if handover.how is Handing.ORIGINAL else self.copy_files
            again = self.copy_report if handover.how is Handing.REPORT else again
            act = (tr("Copy without them"), lambda: again(public))
        self._toast.show_words(f"{words}{add_words(handover)}", can_undo=False, act=act)

    def _say(self, words: str) -> None:
        self._toast.show_words(words, can_undo=False)

    def _say_failure(self, event: Event) -> None:
        if isinstance(event, JobFailed):
            self._error_bar.show_error(event.error, can_retry=False)


def _read(path: Path) -> clipboard.Loaded:
    png = path.read_bytes()
    return png, decode_copy(png)

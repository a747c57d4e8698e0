"""Leads pictures out by clipboard and drag: safe copies, unless originals are asked for."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject

from gallery_app.desktop import clipboard
from gallery_app.desktop.bridge import Bridge
from gallery_app.desktop.dialogs import open_dialog
from gallery_app.desktop.drag_out import Drag
from gallery_app.desktop.error_bar import ErrorBar
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.pixmaps import decode_copy
from gallery_app.desktop.report_dialog import ReportDialog
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.toast import Toast
from gallery_app.desktop.wording import count_words
from gallery_app.domain.bug_report import USUAL, make_bug_report
from gallery_app.domain.errors import FileGone
from gallery_app.domain.events import Event, ExportPlanned, HandoverReady, JobFailed
from gallery_app.domain.export_plan import ExportPlan, ExportWish, Handing, Handover
from gallery_app.domain.export_preset import SAFE
from gallery_app.domain.ids import ImageId
from gallery_app.engine.face import EngineFace

Images = Sequence[ImageId]
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
        self._dialog: ReportDialog | None = None
        self.report_template = USUAL

    # --- clipboard --------------------------------------------------------------------------------------

    def copy(self, images: Images) -> None:
        """One picture as pixels, several as files."""
        if len(images) == 1:
            self._ask(images, Handing.PIXELS, self._copy_picture)
        else:
            self.copy_files(images)

    def copy_files(self, images: Images) -> None:
        """Safe copies as files."""
        self._ask(images, Handing.SAFE, self._copy_files)

    def copy_originals(self, images: Images) -> None:
        """The files as they came."""
        self._ask(images, Handing.ORIGINAL, self._copy_files)

    def copy_report(self, images: Images) -> None:
        """Words, ticket link and picture, ready for a bug tracker."""
        self._ask(images, Handing.REPORT, self._copy_report)

    def copy_links(self, images: Images) -> None:
        """Addresses of the tickets."""
        if images:
            wish = ExportWish(tuple(images), SAFE, "")
            self._routes.add(self._engine.plan_export(wish), self._copy_links)

    def _copy_links(self, event: Event) -> None:
        if isinstance(event, ExportPlanned):
            clipboard.put(clipboard.make_links_data(event.plan.files))
            self._say(f"{count_words(event.plan.tickets, 'ticket link')} copied")
        else:
            self._say_failure(event)

    def edit_report(self, images: Images) -> None:
        """Let the words of a bug report be changed; these pictures show how they read."""
        self._dialog = dialog = ReportDialog(self._theme, self.report_template, self._page.window())
        dialog.chosen.connect(self._take_template)
        dialog.finished.connect(self._forget_dialog)
        open_dialog(dialog)
        if images:
            wish = ExportWish(tuple(images), SAFE, "")
            self._routes.add(self._engine.plan_export(wish), self._show_report)

    def _show_report(self, event: Event) -> None:
        if isinstance(event, ExportPlanned) and self._dialog is not None:
            self._dialog.show_files(event.plan.files)

    def _take_template(self, template: str) -> None:
        self.report_template = template

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _copy_files(self, handover: Handover) -> None:
        clipboard.put(clipboard.make_files_data(handover.files))
        how = "as they came" if handover.how is Handing.ORIGINAL else "safe to share"
        self._say_of(handover, f"{count_words(len(handover.files), 'file')} copied, {how}")

    def _copy_picture(self, handover: Handover) -> None:
        path = Path(handover.files[0].path)
        self._load(
            (path,),
            lambda loaded: clipboard.make_picture_data(*loaded[0]),
            lambda: self._say_of(handover, "Picture copied"),
        )

    def _copy_report(self, handover: Handover) -> None:
        report = make_bug_report(self.report_template, handover.plan.files)
        paths = [Path(file.path) for file in handover.files[:_REPORT_PICTURES]]
        self._load(
            paths,
            lambda loaded: clipboard.make_report_data(report.plain, report.rich, loaded),
            lambda: self._say_of(handover, "Bug report copied"),
        )

    def _load(
        self,
        paths: Sequence[Path],
        make: Callable[[Sequence[clipboard.Loaded]], QMimeData],
        say: Callable[[], None],
    ) -> None:
        """Read and decode beside the window; the clipboard is filled in the window's turn."""

        def run() -> None:
            try:
                loaded = [_read(path) for path in paths]
            except OSError:
                loaded = []
            self._bridge.call(lambda: self._put(loaded, make, say))

        threading.Thread(target=run, name="copy", daemon=True).start()

    def _put(
        self,
        loaded: Sequence[clipboard.Loaded],
        make: Callable[[Sequence[clipboard.Loaded]], QMimeData],
        say: Callable[[], None],
    ) -> None:
        if not loaded:
            self._error_bar.show_error(FileGone("The copy is gone again", "Copy once more."), can_retry=False)
            return
        clipboard.put(make(loaded))
        say()

    # --- drag -------------------------------------------------------------------------------------------

    def drag(self, images: Images, *, originals: bool) -> None:
        """Begin a drag of these as soon as their files are there, if the button is still held then."""
        how = Handing.ORIGINAL if originals else Handing.SAFE
        self._drag.wait(images)
        self._ask(images, how, self._begin_drag)

    def _begin_drag(self, handover: Handover) -> None:
        if self._drag.begin(handover):
            if words := _add_words(handover):
                self._say(f"{count_words(len(handover.files), 'picture')} dragged{words}")
        else:
            self._say("Ready now: drag once more")

    # --- both -------------------------------------------------------------------------------------------

    def _ask(self, images: Images, how: Handing, go_on: Callable[[Handover], None]) -> None:
        if not images:
            return

        def receive(event: Event) -> None:
            if isinstance(event, HandoverReady):
                go_on(event.handover)
            else:
                self._say_failure(event)

        self._routes.add(self._engine.hand_over(images, how), receive)

    def _say_of(self, handover: Handover, words: str) -> None:
        """What was copied; of a mix with private notes the others can be copied alone."""
        public = [file.image for file in handover.plan.files if not file.ref.private]
        act = None
        if handover.plan.private and public:
            again = self.copy_originals if handover.how is Handing.ORIGINAL else self.copy_files
            again = self.copy_report if handover.how is Handing.REPORT else again
            act = ("Copy without them", lambda: again(public))
        self._toast.show_words(f"{words}{_add_words(handover)}", can_undo=False, act=act)

    def _say(self, words: str) -> None:
        self._toast.show_words(words, can_undo=False)

    def _say_failure(self, event: Event) -> None:
        if isinstance(event, JobFailed):
            self._drag.forget()
            self._error_bar.show_error(event.error, can_retry=False)


def private_words(plan: ExportPlan) -> str:
    """`3 of 12 come from private notes`; empty if none does."""
    if not plan.private:
        return ""
    if len(plan.files) == 1:
        return "it comes from a private note"
    return f"{plan.private} of {len(plan.files)} come from private notes"


def _add_words(handover: Handover) -> str:
    """What a person should know beside that it was done."""
    words = [private_words(handover.plan)]
    if handover.failures:
        first = handover.failures[0]
        words.append(
            f"{count_words(len(handover.failures), 'picture')} could not be made: {first.error.title}"
        )
    return "".join(f" · {part}" for part in words if part)


def _read(path: Path) -> clipboard.Loaded:
    png = path.read_bytes()
    return png, decode_copy(png)

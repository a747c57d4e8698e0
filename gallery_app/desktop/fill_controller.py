"""The refreshing of recent tickets: begun, paused, gone on with, stopped, beside whatever else is done."""

from PySide6.QtCore import QObject, Signal

from gallery_app.desktop.activity import Activity
from gallery_app.desktop.error_bar import ErrorBar
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.domain.events import Event, FillProgress, JobCancelled, JobFailed, JobFinished
from gallery_app.domain.ids import JobId
from gallery_app.domain.translation import tr, tr_count
from gallery_app.engine.face import EngineFace


class FillController(QObject):
    """Knows the one job that fills the catalog.

    Signals:
        finished: everything recent was read; carries words about it.
    """

    finished = Signal(str)

    def __init__(
        self, engine: EngineFace, routes: JobRoutes, activity: Activity, error_bar: ErrorBar
    ) -> None:
        super().__init__(activity)
        self._engine = engine
        self._routes = routes
        self._activity = activity
        self._error_bar = error_bar
        self._job: JobId | None = None
        self._progress: FillProgress | None = None
        self._is_paused = False
        activity.fill_pause_asked.connect(self.pause)
        activity.fill_resume_asked.connect(self.start)
        activity.fill_cancel_asked.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether tickets are being read."""
        return self._job is not None

    def start(self) -> None:
        """Begin, or go on where it stopped."""
        if self._job is None:
            if not self._is_paused:
                self._progress = None
            self._is_paused = False
            self._job = self._engine.refresh_tickets()
            self._routes.add(self._job, self._receive)

    def pause(self) -> None:
        """Stop for now; what is still to be read is kept."""
        self._is_paused = True
        self._cancel()

    def stop(self) -> None:
        """Stop; the next refresh goes on from here."""
        self._is_paused = False
        self._cancel()
        self._activity.end_fill()

    def forget(self) -> None:
        """The helpdesk is left: its job is over."""
        self._job, self._progress, self._is_paused = None, None, False
        self._activity.end_fill()

    def _cancel(self) -> None:
        if self._job is not None:
            self._engine.cancel(self._job)

    def _receive(self, event: Event) -> None:
        match event:
            case FillProgress():
                self._progress = event
                self._activity.show_fill(event)
            case JobFinished():
                self._end()
                self.finished.emit(self._words())
            case JobCancelled():
                self._job = None
                if self._is_paused and self._progress is not None:
                    self._activity.show_fill(self._progress, is_paused=True)
                else:
                    self._activity.end_fill()
            case JobFailed():
                self._end()
                self._error_bar.show_error(event.error, can_retry=True, again=self.start)

    def _end(self) -> None:
        self._job = None
        self._activity.end_fill()

    def _words(self) -> str:
        if self._progress is None or not self._progress.read:
            return tr("Nothing new in the recent tickets")
        read = tr_count("{count} ticket read", "{count} tickets read", self._progress.read)
        found = tr_count("{count} picture found", "{count} pictures found", self._progress.pictures)
        return f"{read}, {found}"

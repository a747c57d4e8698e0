"""The local API from the window: its dialog, and secure links for the clipboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.browser import open_page
from gallery_app.desktop.dialogs import open_dialog
from gallery_app.desktop.error_bar import ErrorBar
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.serving_dialog import ServingDialog
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.toast import Toast
from gallery_app.domain.events import ApiChanged, Event, JobCancelled, JobFailed, LinksReady, LinksRevoked
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.serving_errors import ApiOff
from gallery_app.domain.translation import tr, tr_count
from gallery_app.engine.face import EngineFace


class ServingController(QObject):
    """Starts and ends the local API when a person asks for it, and knows whether it runs."""

    def __init__(
        self,
        window: QWidget,
        engine: EngineFace,
        routes: JobRoutes,
        theme: Theme,
        *,
        toast: Toast,
        errors: ErrorBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._engine = engine
        self._routes = routes
        self._theme = theme
        self._toast = toast
        self._errors = errors
        self._state = ApiChanged(JobId(0))
        self.dialog: ServingDialog | None = None

    # --- the dialog -------------------------------------------------------------------------------------

    def open_dialog(self) -> None:
        """Show what it is, or where it answers."""
        self.dialog = dialog = ServingDialog(self._theme, self._window)
        dialog.show_state(self._state.url, self._state.token_file)
        dialog.start_asked.connect(self._start)
        dialog.stop_asked.connect(self._stop)
        dialog.revoke_asked.connect(self._revoke)
        dialog.copy_asked.connect(self._copy_text)
        dialog.page_asked.connect(lambda: open_page(f"{self._state.url}/docs"))
        dialog.finished.connect(self._forget_dialog)
        open_dialog(dialog)

    def _start(self) -> None:
        if self.dialog is not None:
            self.dialog.show_busy()
        self._routes.add(self._engine.start_serving(), self._receive)

    def _stop(self) -> None:
        if self.dialog is not None:
            self.dialog.show_busy()
        self._routes.add(self._engine.stop_serving(), self._receive)

    def _revoke(self) -> None:
        self._routes.add(self._engine.revoke_links(), self._receive)

    def _copy_text(self, text: str, words: str) -> None:
        QGuiApplication.clipboard().setText(text)
        if self.dialog is not None:
            self.dialog.say(words)

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _receive(self, event: Event) -> None:
        if isinstance(event, ApiChanged):
            self._state = event
        if self.dialog is None:
            return
        if isinstance(event, ApiChanged | JobCancelled):
            self.dialog.show_state(self._state.url, self._state.token_file)
        elif isinstance(event, LinksRevoked):
            self.dialog.say(tr("All secure links are void now."))
        elif isinstance(event, JobFailed):
            self.dialog.show_problem(event.error)

    # --- secure links -----------------------------------------------------------------------------------

    def copy_links(self, images: Sequence[ImageId]) -> None:
        """Copy a signed link to a safe copy of each; where the local API is off, offer to start it."""
        if not images:
            return
        chosen = tuple(images)
        if not self._state.url:
            self._offer_start(chosen)
            return

        def receive(event: Event) -> None:
            if isinstance(event, LinksReady):
                self._take_links(event)
            elif isinstance(event, JobFailed) and isinstance(event.error, ApiOff):
                self._offer_start(chosen)
            else:
                self._say_failure(event)

        self._routes.add(self._engine.make_links(chosen), receive)

    def _offer_start(self, images: tuple[ImageId, ...]) -> None:
        act = (tr("Start and copy"), lambda: self._start_then(lambda: self.copy_links(images)))
        words = tr("Secure links need the local API, which is off")
        self._toast.show_words(words, can_undo=False, act=act)

    def _start_then(self, go_on: Callable[[], None]) -> None:
        def receive(event: Event) -> None:
            self._receive(event)
            if isinstance(event, ApiChanged):
                go_on()
            else:
                self._say_failure(event)

        self._routes.add(self._engine.start_serving(), receive)

    def _take_links(self, ready: LinksReady) -> None:
        QGuiApplication.clipboard().setText("\n".join(ready.urls))
        act = (tr("Revoke"), self._revoke_and_say)
        self._toast.show_words(links_words(ready), can_undo=False, act=act)

    def _revoke_and_say(self) -> None:
        def receive(event: Event) -> None:
            self._receive(event)
            if isinstance(event, LinksRevoked):
                self._toast.show_words(tr("All secure links are void now"), can_undo=False)

        self._routes.add(self._engine.revoke_links(), receive)

    def _say_failure(self, event: Event) -> None:
        if isinstance(event, JobFailed):
            self._errors.show_error(event.error, can_retry=False)


def links_words(ready: LinksReady) -> str:
    """`Secure link copied, good for 10 minutes on this computer · it comes from a private note`."""
    count = len(ready.urls)
    time = tr_count("{count} minute", "{count} minutes", ready.life_s // 60)
    if count == 1:
        words = [tr("Secure link copied, good for {time} on this computer", time=time)]
    else:
        words = [
            tr_count(
                "{count} secure link copied, good for {time} on this computer",
                "{count} secure links copied, good for {time} on this computer",
                count,
                time=time,
            )
        ]
    if ready.private and count == 1:
        words.append(tr("it comes from a private note"))
    elif ready.private:
        words.append(tr("{private} of {links} come from private notes", private=ready.private, links=count))
    if ready.failed:
        reason = next(iter(ready.failed.values())).title
        words.append(
            tr_count(
                "{count} picture without one: {reason}",
                "{count} pictures without one: {reason}",
                len(ready.failed),
                reason=reason,
            )
        )
    return " · ".join(words)

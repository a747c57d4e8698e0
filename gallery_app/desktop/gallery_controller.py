"""Opens a ticket or article and leads its events to the widgets that show them."""

from collections.abc import Callable, Sequence
from functools import partial, singledispatchmethod

from PySide6.QtCore import QItemSelectionModel, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from gallery_app.desktop.bridge import Arrival
from gallery_app.desktop.error_bar import NEW_KEY_WORDS, ErrorBar
from gallery_app.desktop.gallery_model import TileState
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.message_pane import PaneAction, PaneContent
from gallery_app.desktop.status_line import StatusLine
from gallery_app.domain.account import Account
from gallery_app.domain.display import display_text
from gallery_app.domain.errors import GalleryError, KeyRefused, NoAccount
from gallery_app.domain.events import (
    Coverage,
    CoverageChanged,
    Event,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobStarted,
    PageReady,
    PeopleReady,
    PreviewReady,
    Progress,
    ThumbnailReady,
    TileFailed,
    Waiting,
)
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.subject import ArticleSubject, Subject, TicketSubject
from gallery_app.engine.face import EngineFace

SKELETONS_AFTER_MS = 200
_UNFINISHED = (TileState.WAITING, TileState.PREVIEW)


class GalleryController(QObject):
    """Knows which ticket is open, which page, and which job brings it.

    Signals:
        opened: a subject is being opened; carries it.
        settled: the job has ended, one way or another.
        titled: carries the words for the window's title.
        key_asked: a new key is to be typed; carries the error that made it needed.
    """

    opened = Signal(object)
    settled = Signal()
    titled = Signal(str)
    key_asked = Signal(object)

    def __init__(
        self, engine: EngineFace, page: GalleryPage, status: StatusLine, error_bar: ErrorBar
    ) -> None:
        super().__init__(page)
        self._engine = engine
        self._page = page
        self._status = status
        self._error_bar = error_bar
        self.account: Account | None = None
        self.job: JobId | None = None
        self.subject: Subject | None = None
        self.request = PageRequest(per_page=status.pager.page_size)
        self.examples: tuple[Subject, ...] = ()
        self.error: GalleryError | None = None
        """Why the last job failed; None if it did not."""
        self._has_page = False
        self._progress: Progress | None = None
        self._skeletons = QTimer(self, singleShot=True, interval=SKELETONS_AFTER_MS)
        self._skeletons.timeout.connect(self._show_skeletons)
        self._wire()

    def _wire(self) -> None:
        view, status = self._page.view, self._status
        view.retry_asked.connect(lambda image: self.retry((ImageId(image),)))
        view.rows_seen.connect(self._put_first)
        view.selectionModel().selectionChanged.connect(self._count_selected)
        self._page.model.modelReset.connect(self._count_selected)
        self._page.head.open_asked.connect(self.open_in_browser)
        self._error_bar.retry_asked.connect(self.refresh)
        status.pager.page_asked.connect(self.turn_to)
        status.pager.size_asked.connect(self.set_page_size)
        status.activity.continue_asked.connect(self.resume)
        status.coverage.failed_asked.connect(lambda: self._go_to_next(TileState.FAILED))
        status.coverage.remote_asked.connect(lambda: self._go_to_next(TileState.REMOTE))

    # --- what a person asks -----------------------------------------------------------------------------

    def show_start(self, account: Account) -> None:
        """Stand ready for a ticket number of this helpdesk."""
        if self.job is not None:
            self._engine.cancel(self.job)
        self.account, self.job, self.subject, self._has_page = account, None, None, False
        self.error = None
        self._skeletons.stop()
        self._page.model.show_empty(0)
        self._page.pixmaps.clear()
        self._status.coverage.clear()
        self._status.activity.show_idle()
        self._status.pager.show_pages(1, 1)
        self.titled.emit("")
        self._page.show_message(_start_content(account, self.examples, self.open))

    def open(self, subject: Subject, page: int = 1) -> None:
        """Open a page of a ticket or article; what was loading stops."""
        if self.account is None:
            return
        is_other = subject != self.subject
        self.subject = subject
        self.request = PageRequest(page, self._status.pager.page_size)
        self._error_bar.hide()
        self._progress = None
        self._has_page = False
        self.error = None
        if is_other:
            self._status.coverage.clear()
            self._status.pager.show_pages(1, 1)
        self._skeletons.start()
        self._status.activity.show_busy("Opening")
        self.titled.emit(str(subject))
        self.job = self._engine.open_gallery(subject, self.request)
        self.opened.emit(subject)

    def turn_to(self, page: int) -> None:
        """Open another page of what is open."""
        if self.subject is not None:
            self.open(self.subject, page)

    def set_page_size(self, per_page: int) -> None:
        """Cut pages anew; the picture that was first stays on the opened page."""
        first = self.request.start
        self._status.pager.show_page_size(per_page)
        if self.subject is not None:
            self.open(self.subject, first // per_page + 1)

    def refresh(self) -> None:
        """Read the open page again; pictures that are already here stay."""
        if self.subject is None:
            return
        shown = self._has_page
        self.open(self.subject, self.request.page)
        if shown:
            self._skeletons.stop()
            self._has_page = True

    def retry(self, images: Sequence[ImageId]) -> None:
        """Try pictures again, together with those that were still on their way."""
        wanted = tuple(dict.fromkeys((*images, *self._page.model.ids_in(*_UNFINISHED))))
        if not wanted or self.subject is None:
            return
        self._error_bar.hide()
        self._page.model.show_waiting(images)
        self._status.activity.show_busy("Trying again")
        self._progress = None
        self.job = self._engine.retry(wanted)

    def retry_failed(self) -> None:
        """Try everything again that failed."""
        if images := self._page.model.ids_in(TileState.FAILED):
            self.retry(images)

    def resume(self) -> None:
        """Go on after a stop."""
        if self._has_page:
            self.retry(())
        elif self.subject is not None:
            self.open(self.subject, self.request.page)

    def cancel(self) -> None:
        """Stop what runs."""
        if self.job is not None and self._status.activity.is_busy:
            self._engine.cancel(self.job)

    def open_in_browser(self) -> None:
        """Show the open ticket or article in Freshdesk; the address is made of account and number only."""
        url = self.make_browser_url()
        if url:
            QDesktopServices.openUrl(QUrl(url))

    def make_browser_url(self) -> str:
        """Address of what is open, empty if nothing is."""
        if self.account is None or self.subject is None:
            return ""
        place = "tickets" if isinstance(self.subject, TicketSubject) else "solutions/articles"
        return f"{self.account.address.rstrip('/')}/a/{place}/{int(self.subject.id)}"

    # --- what the engine tells --------------------------------------------------------------------------

    def receive(self, arrival: Arrival) -> None:
        """Take an event of the current job."""
        event = arrival.event
        if arrival.image is not None and isinstance(event, PreviewReady | ThumbnailReady):
            self._page.pixmaps.put_image(event.image, arrival.image)
        self._on(event)

    @singledispatchmethod
    def _on(self, event: Event) -> None:
        """Events that mean nothing here are passed over."""

    @_on.register
    def _(self, event: JobStarted) -> None:
        self._status.activity.show_busy(event.what)

    @_on.register
    def _(self, event: PageReady) -> None:
        self._skeletons.stop()
        is_new = self._page.model.show_page(event.page)
        self._has_page = True
        self._show_head(event)
        self._status.coverage.show_coverage(event.coverage, len(event.page.items))
        self._status.pager.show_pages(event.page.page, event.page.pages)
        if not event.page.items:
            self._page.show_message(self._nothing_content(event.coverage))
            return
        self._page.show_tiles()
        if is_new:
            self._page.view.scrollToTop()
            first = self._page.model.index(0)
            no_update = QItemSelectionModel.SelectionFlag.NoUpdate
            self._page.view.selectionModel().setCurrentIndex(first, no_update)

    @_on.register
    def _(self, event: PreviewReady) -> None:
        self._page.model.show_preview(event.image, event.thumbnail)

    @_on.register
    def _(self, event: ThumbnailReady) -> None:
        self._page.model.show_thumbnail(event.image, event.info, event.thumbnail)

    @_on.register
    def _(self, event: TileFailed) -> None:
        self._page.model.show_failure(event.image, event.error)

    @_on.register
    def _(self, event: Progress) -> None:
        self._progress = event
        self._status.activity.show_progress(event)

    @_on.register
    def _(self, event: Waiting) -> None:
        self._status.activity.show_wait(event.wait_s)

    @_on.register
    def _(self, event: CoverageChanged) -> None:
        self._status.coverage.show_coverage(event.coverage, self._page.model.rowCount())

    @_on.register
    def _(self, event: PeopleReady) -> None:
        self._page.head.show_people(event.requester_name, event.company_name)

    @_on.register
    def _(self, event: JobFinished) -> None:
        self._status.activity.show_idle()
        self._end()

    @_on.register
    def _(self, event: JobCancelled) -> None:
        self._skeletons.stop()
        done = f" at {self._progress.done} of {self._progress.total}" if self._progress is not None else ""
        if self._has_page:
            self._status.activity.show_stopped(f"Stopped{done}")
        else:
            self._status.activity.show_idle()
            again = PaneAction("Open it again", self.resume, is_primary=True)
            hint = f"{self._subject_words()} was not opened."
            self._page.show_message(PaneContent("circle-pause", "Stopped", hint, actions=(again,)))
        self._end()

    @_on.register
    def _(self, event: JobFailed) -> None:
        self._skeletons.stop()
        self._status.activity.show_idle()
        self.error = event.error
        if self._has_page and self._page.model.rowCount():
            for image in self._page.model.ids_in(*_UNFINISHED):  # nobody brings them any more
                self._page.model.show_failure(image, event.error)
            self._error_bar.show_error(event.error, can_retry=True)
        else:
            self._page.show_message(self._failed_content(event.error))
        self._end()

    def _end(self) -> None:
        self.settled.emit()

    # --- what is shown ----------------------------------------------------------------------------------

    def _show_skeletons(self) -> None:
        if self.subject is None:
            return
        self._page.head.show_subject(self.subject)
        self._page.show_tiles()
        self._page.model.show_empty(min(self.request.per_page, self._page.skeletons_in_sight()))

    def _show_head(self, event: PageReady) -> None:
        if self.subject is None:
            return
        head = self._page.head
        head.show_subject(self.subject)
        title = ""
        if event.ticket is not None:
            head.show_ticket(event.ticket)
            title = event.ticket.subject
        elif event.article is not None:
            head.show_article(event.article)
            title = event.article.title
        head.show_count(event.coverage.total)
        self.titled.emit(f"{self._subject_words()} {title}".strip())

    def _subject_words(self) -> str:
        words = _words_of(self.subject) if self.subject is not None else ""
        return words[:1].upper() + words[1:]

    def _nothing_content(self, coverage: Coverage) -> PaneContent:
        noun = "article" if isinstance(self.subject, ArticleSubject) else "ticket"
        if coverage.total:
            back = PaneAction("Go to the first page", lambda: self.turn_to(1), is_primary=True)
            return PaneContent(
                "images", "This page is empty", "The ticket has fewer pages now.", actions=(back,)
            )
        hint = f"{self._subject_words()} was read in full."
        if coverage.messages_missing:
            hint = "Freshdesk did not give all messages, so there may be some after all."
        browser = PaneAction("Open in the browser", self.open_in_browser)
        return PaneContent("images", f"This {noun} has no pictures.", hint, actions=(browser,))

    def _failed_content(self, error: GalleryError) -> PaneContent:
        if isinstance(error, KeyRefused | NoAccount):
            return self._key_content(error)
        icons = {"not_found": "circle-help", "not_allowed": "lock", "unreachable": "cloud-off"}
        actions = (PaneAction("Retry", self.resume, is_primary=True),) if error.retryable else ()
        icon = icons.get(error.code, "circle-alert")
        title = f"{self._subject_words()} was not found" if error.code == "not_found" else error.title
        return PaneContent(icon, title, error.hint, actions=actions)

    def _key_content(self, error: GalleryError) -> PaneContent:
        host = self.account.address.split("://", 1)[-1] if self.account is not None else "this helpdesk"
        title = f"Freshdesk did not accept the key for {display_text(host, limit=60)}"
        words, title = (
            (NEW_KEY_WORDS, title) if isinstance(error, KeyRefused) else ("Connect again", error.title)
        )
        enter = PaneAction(words, lambda: self.key_asked.emit(error), is_primary=True)
        return PaneContent("key-round", title, error.hint, actions=(enter,))

    def _count_selected(self) -> None:
        self._status.coverage.show_selected(len(self._page.view.selectionModel().selectedRows()))

    def _put_first(self, images: Sequence[ImageId]) -> None:
        if self.job is not None and self._status.activity.is_busy:
            self._engine.put_first(images)

    def _go_to_next(self, state: TileState) -> None:
        images = self._page.model.ids_in(state)
        if not images:
            return
        current = self._page.view.currentIndex().row()
        rows = [self._page.model.find_row(image) for image in images]
        after = [image for image, row in zip(images, rows, strict=True) if row is not None and row > current]
        self._page.view.focus_tile(after[0] if after else images[0])


def _words_of(subject: Subject) -> str:
    return f"article {subject.id}" if isinstance(subject, ArticleSubject) else str(subject)


def _start_content(
    account: Account, examples: tuple[Subject, ...], open_subject: Callable[[Subject], None]
) -> PaneContent:
    if account.is_demo and examples:
        actions = tuple(
            PaneAction(f"Open {_words_of(example)}", partial(open_subject, example), is_primary=place == 0)
            for place, example in enumerate(examples[:4])
        )
        hint = "This is the demo helpdesk. Try one of its tickets:"
        return PaneContent("images", "Type a ticket number", hint, actions=actions)
    hint = f"For example 4711 or #4711, or paste a link such as {account.address}/a/tickets/4711"
    return PaneContent("images", "Type a ticket number", hint)

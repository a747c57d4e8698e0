"""Opens the pages of a query and leads their events to the widgets that show them."""

from collections.abc import Callable, Sequence
from functools import partial, singledispatchmethod

from PySide6.QtCore import QItemSelectionModel, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from gallery_app.desktop.bridge import Arrival
from gallery_app.desktop.browser import find_browser_url
from gallery_app.desktop.error_bar import ErrorBar
from gallery_app.desktop.gallery_messages import (
    empty_page_content,
    failed_content,
    find_ways_out,
    nothing_content,
    query_words,
    start_content,
    stopped_content,
    stopped_words,
    title_words,
)
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.gallery_view import ViewPlace
from gallery_app.desktop.long_search import LongSearch
from gallery_app.desktop.message_pane import PaneContent
from gallery_app.desktop.selection_keeper import SelectionKeeper
from gallery_app.desktop.status_line import StatusLine
from gallery_app.desktop.tile_state import TileState
from gallery_app.desktop.trail import Step, Trail
from gallery_app.domain.account import Account
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import (
    CoverageChanged,
    Event,
    FacetsReady,
    GroupsChanged,
    ItemsChanged,
    JobCancelled,
    JobFailed,
    JobFinished,
    NothingFound,
    PageReady,
    PreviewReady,
    Progress,
    ThumbnailReady,
    TileFailed,
)
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.paging import PageRequest
from gallery_app.domain.query import Query, Sort, Vocabulary
from gallery_app.domain.query_subject import find_subject
from gallery_app.domain.result import Coverage
from gallery_app.domain.subject import Subject
from gallery_app.domain.translation import tr
from gallery_app.engine.face import EngineFace

SKELETONS_AFTER_MS = 200
_NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate
_UNFINISHED = (TileState.WAITING, TileState.PREVIEW)


class GalleryController(QObject):
    """Knows which query is open, which page, and which job brings it.

    Signals:
        opened: a page is being opened; carries its Query.
        page_shown: the page that was opened is known.
        query_asked: the person asked for another query; carries it.
        settled: the job has ended, one way or another.
        titled: carries the words for the window's title.
        key_asked: a new key is to be typed; carries the error that made it needed.
        facets_changed: carries the Facets of the open query; None if there are none.
        refresh_asked: the recent tickets are to be read.
    """

    opened = Signal(object)
    page_shown = Signal()
    query_asked = Signal(object)
    settled = Signal()
    titled = Signal(str)
    key_asked = Signal(object)
    facets_changed = Signal(object)
    refresh_asked = Signal()

    def __init__(
        self, engine: EngineFace, page: GalleryPage, status: StatusLine, error_bar: ErrorBar
    ) -> None:
        super().__init__(page)
        self._engine = engine
        self._page = page
        self._status = status
        self._error_bar = error_bar
        self.account: Account | None = None
        self.vocabulary = Vocabulary()
        self.job: JobId | None = None
        self.is_running = False
        self.query: Query | None = None
        self.request = PageRequest(per_page=status.pager.page_size)
        self.examples: tuple[Query, ...] = ()
        self.selection = SelectionKeeper(page)
        self.trail = Trail[ViewPlace]()
        self.error: GalleryError | None = None
        """Why the last job failed; None if it did not."""
        self._has_page = False
        self._place: ViewPlace | None = None
        self._coverage = Coverage(0)
        self._progress: Progress | None = None
        self._search: LongSearch | None = None
        self._skeletons = QTimer(self, singleShot=True, interval=SKELETONS_AFTER_MS)
        self._skeletons.timeout.connect(self._show_skeletons)
        self._wire()

    def _wire(self) -> None:
        view, status = self._page.view, self._status
        view.retry_asked.connect(lambda image: self.retry((ImageId(image),)))
        view.rows_seen.connect(self._put_first)
        self.selection.changed.connect(status.coverage.show_selected)
        self._error_bar.retry_asked.connect(self.refresh)
        status.pager.page_asked.connect(self.turn_to)
        status.pager.size_asked.connect(self.set_page_size)
        status.activity.continue_asked.connect(self.resume)
        status.coverage.read_more_asked.connect(self.read_more)
        status.coverage.look_into_asked.connect(self.look_into)
        status.coverage.retry_asked.connect(self.retry_failed)
        status.coverage.more_asked.connect(self.cut_again)
        status.coverage.clear_asked.connect(self.selection.clear)

    # --- what a person asks -----------------------------------------------------------------------------

    def ask(self, query: Query) -> None:
        """Somebody pressed a button that asks for another query."""
        self.query_asked.emit(query)

    @property
    def subject(self) -> Subject | None:
        """The one ticket or article that is open; None for any other query."""
        return find_subject(self.query) if self.query is not None else None

    @property
    def is_showing(self) -> bool:
        """Whether a page of the open query stands."""
        return self._has_page

    def show_start(self, account: Account | None) -> None:
        """Stand ready for a search in this helpdesk, or empty without one."""
        if self.job is not None:
            self._engine.cancel(self.job)
        self.account, self.job, self.query, self._has_page = account, None, None, False
        self.error, self._search, self.is_running = None, None, False
        self.selection.clear()
        self.trail.clear()
        self._skeletons.stop()
        self._page.model.show_empty(0)
        self._page.pixmaps.clear()
        self._status.coverage.clear()
        self._status.activity.show_idle()
        self._status.pager.show_pages(1, 1)
        self.titled.emit("")
        self.facets_changed.emit(None)
        if account is not None:
            self._page.show_message(start_content(account, self.examples, self.ask))

    def open(self, query: Query, page: int = 1, place: ViewPlace | None = None) -> None:
        """Open a page of a query, from its top or at a place on it; what was loading stops."""
        if self.account is None:
            return
        self._leave()
        self.trail.go(query, page)
        self._open(query, page, place)

    def back(self) -> None:
        """Go where somebody was before."""
        self._leave()
        self._return(self.trail.back())

    def forward(self) -> None:
        """Go where somebody came back from."""
        self._leave()
        self._return(self.trail.forward())

    def _leave(self) -> None:
        if self._has_page:
            self.trail.leave(self._page.view.place())

    def _return(self, step: Step[ViewPlace] | None) -> None:
        if step is not None:
            self._open(step.query, step.page, step.place)

    def _open(self, query: Query, page: int, place: ViewPlace | None, *, ask: bool = True) -> None:
        is_other = query != self.query
        self.query = query
        self.request = PageRequest(page, self._status.pager.page_size)
        self.selection.open_page(query, page, self.request.per_page)
        self._has_page = False
        self._place = place
        self.error = None
        if is_other:
            self._search = None
            self._status.coverage.clear()
            self._status.pager.show_pages(1, 1)
            self.titled.emit(query_words(query))
        self._skeletons.start()
        self._run(tr("Opening"), lambda: self._engine.open_gallery(query, self.request, ask=ask))
        self.opened.emit(query)

    def turn_to(self, page: int) -> None:
        """Open another page of what is open; one that was seen before stands as it was left."""
        if self.query is not None:
            self._leave()
            self.trail.go(self.query, page)
            self._open(self.query, page, self.trail.find_place(self.query, page))

    def set_page_size(self, per_page: int) -> None:
        """Cut pages anew; the picture that was first stays on the opened page."""
        first = self.request.start
        self._status.pager.show_page_size(per_page)
        if self.query is not None:
            self.open(self.query, first // per_page + 1)

    def refresh(self) -> None:
        """Read the open page again; pictures that are already here stay, and so does the view."""
        self._open_again(ask=True)

    def cut_again(self) -> None:
        """Cut the open page anew from what is known: pictures were found, hidden or shown again."""
        self._open_again(ask=False)

    def _open_again(self, *, ask: bool) -> None:
        if self.query is None:
            return
        shown = self._has_page
        self._open(self.query, self.request.page, self._page.view.place() if shown else None, ask=ask)
        if shown:
            self._skeletons.stop()
            self._has_page = True

    def read_more(self) -> None:
        """Read more of the tickets that may answer."""
        self._search_on(tr("Reading tickets"), self._engine.read_more)

    def look_into(self) -> None:
        """Load the pictures of which nobody knows yet whether they fit."""
        self._search_on(tr("Looking into pictures"), self._engine.look_into)

    def refresh_tickets(self) -> None:
        """Somebody pressed a button that asks for the recent tickets."""
        self.refresh_asked.emit()

    def _search_on(self, words: str, start: Callable[[], JobId]) -> None:
        """Begin a long job; showing a page of the same query between does not end it."""
        self._start(words, start)
        self._search = LongSearch(words, start, self.job) if self.job is not None else None

    def retry(self, images: Sequence[ImageId]) -> None:
        """Try pictures again, together with those that were still on their way."""
        wanted = tuple(dict.fromkeys((*images, *self._page.model.ids_in(*_UNFINISHED))))
        if not wanted or self.query is None:
            return
        self._page.model.show_waiting(images)
        self._start(tr("Trying again"), partial(self._engine.retry, wanted))

    def retry_failed(self) -> None:
        """Try everything again that failed on this page."""
        if images := self._page.model.ids_in(TileState.FAILED):
            self.retry(images)

    def has_failed(self) -> bool:
        """Whether something on this page failed and can be tried again."""
        return bool(self._page.model.ids_in(TileState.FAILED))

    def resume(self) -> None:
        """Go on after a stop."""
        if self._has_page:
            self.retry(())
        elif self.query is not None:
            self.open(self.query, self.request.page)

    def cancel(self) -> None:
        """Stop what runs."""
        if self.job is not None and self.is_running:
            self._engine.cancel(self.job)

    def open_in_browser(self) -> None:
        """Show the current ticket or article in Freshdesk; the address is of account and number only."""
        if url := self.make_browser_url():
            QDesktopServices.openUrl(QUrl(url))

    def make_browser_url(self) -> str:
        """Address of the focused picture's ticket or article, else of the open one; empty for none."""
        return find_browser_url(self.account, self._page.current_parent(), self.subject)

    def _start(self, words: str, start: Callable[[], JobId]) -> None:
        if self.query is not None:
            self._run(words, start)

    def _run(self, words: str, start: Callable[[], JobId]) -> None:
        self._error_bar.hide()
        self._status.activity.show_busy(words)
        self._progress = None
        self.is_running, self.job = True, start()

    # --- what the engine tells --------------------------------------------------------------------------

    def receive(self, arrival: Arrival) -> None:
        """Take an event of the current job."""
        event = arrival.event
        if arrival.image is not None and isinstance(event, PreviewReady | ThumbnailReady):
            self._page.pixmaps.put_image(event.image, arrival.image)
        self._on(event)

    @singledispatchmethod
    def _on(self, event: Event) -> None:
        """What only the status line shows."""
        self._status.show_event(event)

    @_on.register
    def _(self, event: PageReady) -> None:
        self._skeletons.stop()
        self._page.model.show_page(event.page, event.groups)
        self._has_page = True
        self._status.coverage.clear_offers()
        self.titled.emit(title_words(event))
        self._show_coverage(event.coverage)
        self._status.pager.show_pages(event.page.page, event.page.pages)
        if event.page.items:
            self._page.show_tiles()
            self._place_view()
        else:
            self._page.show_message(self._nothing_content(()))
            self.selection.place()
        self.page_shown.emit()

    @_on.register
    def _(self, event: ItemsChanged) -> None:
        self._page.model.show_items(event.items)
        self._status.coverage.show_foldable(event.foldable)

    @_on.register
    def _(self, event: FacetsReady) -> None:
        self.facets_changed.emit(event.facets)

    @_on.register
    def _(self, event: GroupsChanged) -> None:
        self._page.model.show_groups(event.groups)

    @_on.register
    def _(self, event: NothingFound) -> None:
        if self._has_page and not self._page.model.rowCount():
            self._page.show_message(self._nothing_content(event.without))

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
    def _(self, event: CoverageChanged) -> None:
        self._show_coverage(event.coverage)
        pages = -(-event.coverage.total // self.request.per_page)
        self._status.pager.show_pages(self.request.page, max(pages, self.request.page, 1))

    @_on.register
    def _(self, event: JobFinished) -> None:
        self._status.activity.show_idle()
        self._end()
        interrupted, self._search = self._search, None
        if interrupted is not None and interrupted.job != event.job:
            self._search_on(interrupted.words, interrupted.start)

    @_on.register
    def _(self, event: JobCancelled) -> None:
        self._skeletons.stop()
        self._search = None
        if self._has_page:
            self._status.activity.show_stopped(stopped_words(self._progress))
        else:
            self._status.activity.show_idle()
            self._page.show_message(stopped_content(self.query, self.resume))
        self._end()

    @_on.register
    def _(self, event: JobFailed) -> None:
        self._skeletons.stop()
        self._status.activity.show_idle()
        self._search = None
        self.error = event.error
        if self._has_page and self._page.model.rowCount():
            for image in self._page.model.ids_in(*_UNFINISHED):  # nobody brings them any more
                self._page.model.show_failure(image, event.error)
            self._error_bar.show_error(event.error, can_retry=True)
        else:
            self.facets_changed.emit(None)
            ask = partial(self.key_asked.emit, event.error)
            self._page.show_message(failed_content(self.query, self.account, event.error, self.resume, ask))
        self._end()

    def _end(self) -> None:
        self.is_running = False
        self._status.coverage.show_asking(0, 0)
        self.settled.emit()

    # --- what is shown ----------------------------------------------------------------------------------

    def _show_skeletons(self) -> None:
        if self.query is None:
            return
        self._page.show_tiles()
        count = min(self.request.per_page, self._page.skeletons_in_sight())
        self._page.model.show_empty(count, with_head=self.query.sort in (None, Sort.TICKET))

    def _show_coverage(self, coverage: Coverage) -> None:
        self._coverage = coverage
        self._status.coverage.show_coverage(coverage, self._page.model.rowCount())

    def _place_view(self) -> None:
        """Bring back selection, scroll and focus as they were left; what is asked anew begins at its top."""
        self.selection.place()
        view = self._page.view
        if self._place is not None:
            view.restore_place(self._place)
        else:
            view.scrollToTop()
            view.selectionModel().setCurrentIndex(self._page.model.index(0), _NO_UPDATE)
        self._place = None

    def _nothing_content(self, without: Sequence[int]) -> PaneContent:
        assert self.query is not None, "a page is of a query"  # noqa: S101 - an invariant, not input
        if self._coverage.total and self.request.page > 1:
            return empty_page_content(lambda: self.turn_to(1))
        ways = find_ways_out(self.query, self._coverage, without, self.vocabulary, self)
        return nothing_content(self.query, self._coverage, ways)

    def _put_first(self, images: Sequence[ImageId]) -> None:
        if self.is_running:
            self._engine.put_first(images)

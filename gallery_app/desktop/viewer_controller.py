"""Leads the viewer: which picture it shows, what it asks of the engine, and the way back to the grid."""

import time
from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QTimer, Signal

from gallery_app.desktop.bridge import Arrival
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.tile_state import Tile, TileState
from gallery_app.desktop.tile_words import number_line
from gallery_app.desktop.view_cache import ViewCache
from gallery_app.desktop.view_shown import make_shown
from gallery_app.desktop.viewer import Viewer
from gallery_app.desktop.wording import number_words
from gallery_app.domain.display import display_text
from gallery_app.domain.events import ViewFailed, ViewReady
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.query import Query
from gallery_app.domain.translation import tr
from gallery_app.domain.view import ViewPart
from gallery_app.engine.face import EngineFace

RUSH_S = 0.15
"""Pictures that follow one another this fast are shown small; the large one is asked for at the last."""
_NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate


class ViewerController(QObject):
    """Shows pictures of the open page by their ids; the grid's focus goes along.

    Signals:
        opened: the viewer came to the front; carries whether for a quick look only.
        closed: the grid is in front again.
        picture_changed: another picture is shown; carries its ImageId.
        page_asked: the picture after the last, or before the first, of the page: carries the step.
        retry_asked: a failed picture is to be tried again; carries its ImageId.
        failed: the picture stays as small as it is; carries the error that says why.
        facts_shown: more may be known of the picture.
    """

    opened = Signal(bool)
    closed = Signal()
    picture_changed = Signal(object)
    page_asked = Signal(int)
    retry_asked = Signal(str)
    failed = Signal(object)
    facts_shown = Signal()

    def __init__(
        self,
        engine: EngineFace,
        routes: JobRoutes,
        page: GalleryPage,
        viewer: Viewer,
        cache: ViewCache,
        *,
        can_turn: Callable[[int], bool],
        plays_films: Callable[[], bool],
    ) -> None:
        super().__init__(page)
        self._engine = engine
        self._routes = routes
        self._page = page
        self._viewer = viewer
        self._cache = cache
        self._can_turn = can_turn
        self._plays_films = plays_films
        self.image: ImageId | None = None
        """The picture that is shown; None while the grid is in front."""
        self.is_quick = False
        self._turns: dict[ImageId, int] = {}
        self._job: JobId | None = None
        self._asked_image: ImageId | None = None
        """Whose picture the job shows: not that on the canvas while somebody rushes."""
        self._tile_shown: Tile | None = None
        self._may_play = False
        """A film plays by itself once; after that it does what a person says."""
        self._ahead: JobId | None = None
        self._comes_in_at = 0
        """After a page was turned: the row to go to once it stands, 0 or -1."""
        self._is_turning = False
        self._query: Query | None = None
        self._shown_at_s = 0.0
        self._direction = 1
        self._settle = QTimer(self, singleShot=True, interval=round(RUSH_S * 1000))
        self._settle.timeout.connect(self._ask)
        self._wire()

    def _wire(self) -> None:
        viewer, model = self._viewer, self._page.model
        viewer.step_asked.connect(self.step)
        viewer.back_asked.connect(self.close)
        viewer.strip.picked.connect(self.show_row)
        viewer.canvas.wished.connect(self._wish)
        viewer.canvas.view_changed.connect(self._remember_turns)
        viewer.canvas.note_clicked.connect(self._retry)
        model.dataChanged.connect(self._on_changed)
        model.modelReset.connect(self._on_reset)
        model.groups_changed.connect(self._show_words)

    # --- what a person does -----------------------------------------------------------------------------

    def open(self, image: ImageId, *, is_quick: bool = False) -> None:
        """Bring the viewer to the front with this picture of the page."""
        row = self._page.model.find_row(image)
        if row is None:
            return
        self.is_quick = is_quick
        self.opened.emit(is_quick)
        self.show_row(row)
        self._viewer.canvas.setFocus()

    def close(self) -> None:
        """Back to the grid: it stands as it was left, the focus on the picture that was shown last."""
        if self.image is None:
            return
        self.image = self._tile_shown = None
        self._is_turning = False
        self._settle.stop()
        self._viewer.film.begin()
        self._viewer.canvas.clear()
        self._cancel()
        self.closed.emit()

    def step(self, pictures: int) -> None:
        """Go on by so many pictures, over the end of the page too."""
        row = self._row()
        if row is None or self._is_turning:
            return
        self._direction = 1 if pictures > 0 else -1
        target = row + pictures
        if 0 <= target < len(self._page.model.ids()):
            self.show_row(target)
        elif self.can_step(pictures):
            self._is_turning, self._comes_in_at = True, 0 if pictures > 0 else -1
            self.page_asked.emit(self._direction)

    def can_step(self, pictures: int) -> bool:
        """Whether there is a picture that way, on this page or another."""
        row = self._row()
        return row is not None and (
            0 <= row + pictures < len(self._page.model.ids()) or self._can_turn(pictures)
        )

    def go_to_end(self, end: int) -> None:
        """The first (0) or the last (-1) picture of the page."""
        images = self._page.model.ids()
        if self.image is not None and images:
            self.show_row(range(len(images))[end])

    def show_row(self, row: int) -> None:
        """Show a picture of the page: small at once, then as sharp as the screen."""
        tile = self._page.model.tile(row)
        if tile.ref is None:
            return
        is_other = tile.ref.id != self.image
        self.image = tile.ref.id
        if is_other:
            self._viewer.film.begin()
            self._may_play = True
        self._show_tile(tile)
        self._viewer.strip.show_row(row)
        self._page.view.selectionModel().setCurrentIndex(self._page.model.index(row), _NO_UPDATE)
        self._show_words()
        self._viewer.canvas.repaint()  # now: who holds a key down sees every picture
        if is_other:
            self.picture_changed.emit(self.image)
            self._ask_soon()

    # --- what is shown ----------------------------------------------------------------------------------

    def _row(self) -> int | None:
        return self._page.model.find_row(self.image) if self.image is not None else None

    def _tile(self) -> Tile | None:
        row = self._row()
        return self._page.model.tile(row) if row is not None else None

    def _show_tile(self, tile: Tile) -> None:
        if tile.ref is None:
            return
        shown = make_shown(tile.ref.id, tile, self._page.pixmaps)
        self._tile_shown = tile
        self._viewer.canvas.show_picture(shown, self._turns.get(tile.ref.id, 0))
        self._show_facts()

    def _show_words(self) -> None:
        row, tile = self._row(), self._tile()
        if row is None or tile is None or tile.ref is None:
            return
        model = self._page.model
        number, total = model.position(row)
        group = model.group_of(row)
        title = f" {display_text(group.title, limit=120)}" if group is not None else ""
        count = tr("{number} of {total}", number=number_words(number), total=number_words(total))
        where = f"{count} · {number_line(tile.ref)}{title}"
        self._viewer.bar.show_titles(tile.name, where)
        self._viewer.show_caption(f"{tile.name} · {where}" if self.is_quick else "")
        self._viewer.canvas.setAccessibleName(model.say(row))
        self._viewer.show_steps(can_back=self.can_step(-1), can_forward=self.can_step(1))

    def _show_facts(self) -> None:
        facts = self._viewer.canvas.facts()
        self._viewer.bar.show_has_alpha(has_alpha=facts is not None and facts.has_alpha)
        self._viewer.bar.show_zoom(self._viewer.canvas.view)
        self._viewer.film_bar.update_state()
        self.facts_shown.emit()

    def _remember_turns(self) -> None:
        view = self._viewer.canvas.view
        if self.image is not None and view is not None:
            self._turns[self.image] = view.turns

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Something was learnt of tiles of the page: perhaps of the one that is shown."""
        row, tile, before = self._row(), self._tile(), self._tile_shown
        if row is None or tile is None or not first.row() <= row <= last.row():
            return
        self._show_words()
        if before is not None and (tile.state, tile.info) == (before.state, before.info):
            return
        self._show_tile(tile)
        self._viewer.canvas.ask_anew()
        self._ask_soon()

    def _on_reset(self) -> None:
        """The page was cut anew, or another stands, or only its skeletons."""
        images = self._page.model.ids()
        if self.image is None or not images:
            return
        if self._is_turning:
            self._is_turning = False
            self.show_row(range(len(images))[self._comes_in_at])
            return
        row = self._row()
        if row is None:
            self.close()
        else:
            self.show_row(row)

    def stay_with(self, query: Query) -> None:
        """A page is being opened: another search brings the grid to the front."""
        if query != self._query:
            self.close()
        self._query = query

    def leave_turning(self) -> None:
        """The page that was asked for did not come."""
        self._is_turning = False

    # --- what the engine is asked -----------------------------------------------------------------------

    def _ask_soon(self) -> None:
        """At once, unless somebody rushes through."""
        now = time.monotonic()
        is_rushing = now - self._shown_at_s < RUSH_S
        self._shown_at_s = now
        if is_rushing:
            self._settle.start()
        else:
            self._settle.stop()
            self._ask()

    def _ask(self) -> None:
        tile = self._tile()
        if tile is None or tile.ref is None:
            return
        if tile.state is not TileState.READY:
            if tile.state in (TileState.WAITING, TileState.PREVIEW):
                self._engine.put_first((tile.ref.id,))
            self._cancel()
            return
        lacking = self._viewer.canvas.list_lacking()
        self._asked_image = tile.ref.id
        self._job = self._engine.open_view(tile.ref.id, lacking)
        self._routes.add_arrivals(self._job, self._take)
        self._play_film()
        if not lacking:
            self._prepare()

    def _wish(self, parts: tuple[ViewPart, ...]) -> None:
        if self._job is not None and self._asked_image == self.image:
            self._engine.wish(parts)

    def _prepare(self) -> None:
        """The next picture in the way one goes, then the one before."""
        row, model = self._row(), self._page.model
        if row is None or self._viewer.film.is_playing:
            return
        part = self._viewer.canvas.neighbour_part()
        images = []
        for near in (row + self._direction, row - self._direction, row + 2 * self._direction):
            if 0 <= near < len(model.ids()):
                tile = model.tile(near)
                is_ready = tile.ref is not None and tile.state is TileState.READY
                if is_ready and tile.ref is not None and self._cache.find(tile.ref.id, part) is None:
                    images.append(tile.ref.id)
        if images:
            self._ahead = self._engine.prepare_views(images, part)
            self._routes.add_arrivals(self._ahead, self._take)

    def _cancel(self) -> None:
        for job in (self._job, self._ahead):
            if job is not None:
                self._engine.cancel(job)
        self._job = self._ahead = None

    def _retry(self) -> None:
        if self.image is not None:
            self.retry_asked.emit(self.image)

    def _take(self, arrival: Arrival) -> None:
        event = arrival.event
        if isinstance(event, ViewReady) and arrival.image is not None:
            self._cache.put(event.image, event.part, event.pixels, arrival.image)
            if event.image == self.image:
                self._take_part(event)
        elif isinstance(event, ViewFailed) and event.image == self.image and event.job == self._job:
            self._take_failure(event)

    def _take_part(self, event: ViewReady) -> None:
        canvas = self._viewer.canvas
        canvas.refresh(event.part)
        self._show_facts()
        self._viewer.film.take_arrival()
        if event.job == self._job and event.part == canvas.screen_part():
            self._play_film()
            self._prepare()

    def _take_failure(self, event: ViewFailed) -> None:
        """A broken frame ends its film; of a picture the small one stays, and it is said why."""
        if event.part is not None:
            self._viewer.canvas.refresh(event.part)
        if event.part is not None and event.part.page > 0:
            self._viewer.film.take_failure(event.part.page)
        else:
            self.failed.emit(event.error)

    def _play_film(self) -> None:
        if self._may_play and self._viewer.film.is_film:
            self._may_play = False
            if self._plays_films():
                self._viewer.film.play()

    def forget(self) -> None:
        """Another helpdesk is in use: its pictures are others."""
        self.close()
        self._turns.clear()

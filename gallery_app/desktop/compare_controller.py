"""Leads the comparison: which pictures it shows, what it asks of the engine, and the way back to the grid."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.announcer import announce
from gallery_app.desktop.bridge import Arrival
from gallery_app.desktop.compare import Comparison
from gallery_app.desktop.compare_difference import Difference
from gallery_app.desktop.compare_facts import CompareFacts
from gallery_app.desktop.compare_geometry import is_alike
from gallery_app.desktop.compare_layout import CompareMode
from gallery_app.desktop.compare_measure import DifferenceMeter
from gallery_app.desktop.compare_words import (
    caption_words,
    difference_words,
    kept_words,
    parents_words,
    size_words_of,
    title_words,
)
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.tile_state import EMPTY_TILE, Tile, TileState, make_tile
from gallery_app.desktop.view_cache import ViewCache
from gallery_app.desktop.view_geometry import Size
from gallery_app.desktop.view_shown import UNSHOWN, make_shown
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import (
    Event,
    ViewFailed,
    ViewReady,
)
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.query import Query
from gallery_app.domain.result import GalleryItem
from gallery_app.domain.translation import tr
from gallery_app.domain.view import ViewPart
from gallery_app.engine.face import EngineFace

COUNTS = range(2, 5)
"""So many pictures can be compared."""


class ComparisonController(QObject):
    """Compares pictures by their ids, on whichever page of the result they stand.

    `call` runs a function in the window's thread, from any thread; `tell` has a screen reader say something.

    Signals:
        opened: the comparison came to the front.
        closed: the grid is in front again.
        retry_asked: a failed picture of the page is to be tried again; carries its ImageId.
    """

    opened = Signal()
    closed = Signal()
    retry_asked = Signal(str)

    def __init__(
        self,
        engine: EngineFace,
        routes: JobRoutes,
        page: GalleryPage,
        comparison: Comparison,
        *,
        cache: ViewCache,
        call: Callable[[Callable[[], None]], None],
        tell: Callable[[QWidget, str], None] = announce,
    ) -> None:
        super().__init__(page)
        self._engine = engine
        self._routes = routes
        self._page = page
        self._comparison = comparison
        self._stage = comparison.stage
        self._cache = cache
        self._tell = tell
        self.images: list[ImageId] = []
        """What is compared, A first; empty while the grid is in front."""
        self._tiles: dict[ImageId, Tile] = {}
        self._errors: dict[ImageId, GalleryError] = {}
        """Why a picture cannot be shown."""
        self._kept: dict[ImageId, GalleryError] = {}
        """Why a picture stays as it is on the screen."""
        self._jobs: dict[int, JobId] = {}
        self._facts = CompareFacts(engine, routes, comparison.table)
        self._meter = DifferenceMeter(call, self._show_difference)
        self._query: Query | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        """Pixels are asked for once the panes have their sizes."""
        self._soon.timeout.connect(self._ask_all)
        self._wire()

    def _wire(self) -> None:
        self._comparison.back_asked.connect(self.leave)
        self._comparison.bar.swap.clicked.connect(self.swap)
        self._stage.wished.connect(self._wish)
        self._stage.retry_asked.connect(self._retry)
        self._stage.mode_changed.connect(self._on_mode)
        self._page.model.dataChanged.connect(self._on_page)
        self._page.model.modelReset.connect(self._on_page)
        self._facts.found.connect(self._learn)

    @property
    def is_open(self) -> bool:
        """Whether pictures are compared."""
        return bool(self.images)

    # --- what a person does -----------------------------------------------------------------------------

    def open(self, images: Sequence[ImageId]) -> None:
        """Bring the comparison to the front with 2 to 4 pictures."""
        if len(images) not in COUNTS:
            return
        self.images = list(images)
        self._errors.clear()
        self._kept.clear()
        self._tiles = {image: self._find_tile(image) for image in images}
        self._stage.open(len(images))
        self.opened.emit()
        self._facts.ask(self.images, self._tiles)
        self._show_all()
        self._stage.take_keys()
        self._soon.start()

    def leave(self) -> None:
        """One level back: to the panes, then to the grid."""
        if self._stage.mode is not CompareMode.SIDE:
            self._stage.show_mode(CompareMode.SIDE)
        else:
            self.close()

    def close(self) -> None:
        """Back to the grid: it stands as it was left."""
        if not self.is_open:
            return
        self.images = []
        self._soon.stop()
        self._meter.stop()
        self._stage.clear()
        self._facts.stop()
        for job in self._jobs.values():
            self._engine.cancel(job)
        self._jobs.clear()
        self.closed.emit()

    def swap(self) -> None:
        """The picture of the pane that acts changes places with the next one."""
        one = self._stage.active
        other = (one + 1) % len(self.images)
        self.images[one], self.images[other] = self.images[other], self.images[one]
        self._stage.link.exchange(one, other)
        for pane in (one, other):
            self._cancel(pane)
        self._show_all()
        self._ask_all()
        self._facts.show()
        self._on_mode()

    def stay_with(self, query: Query) -> None:
        """A page is being opened: another search brings the grid to the front."""
        if query != self._query:
            self.close()
        self._query = query

    def find_parent(self) -> tuple[bool, int] | None:
        """Whose picture acts: whether an article's, and the number."""
        ref = self._tiles[self.images[self._stage.active]].ref if self.is_open else None
        return (ref.in_article, int(ref.parent)) if ref is not None else None

    # --- what is shown ----------------------------------------------------------------------------------

    def _show_all(self) -> None:
        for pane in range(len(self.images)):
            self._show(pane)

    def _show(self, pane: int) -> None:
        image, tile = self.images[pane], self._find_shown(pane)
        shown = make_shown(image, tile, self._page.pixmaps)
        if shown.note is not None:
            shown = replace(shown, size=None)  # the others are fitted as if it were not there
        self._stage.show_picture(pane, shown)
        self._show_words(pane)

    def _show_words(self, pane: int) -> None:
        page = self._cache.find_facts(self.images[pane], 0)
        self._stage.show_words(pane, caption_words(self._find_shown(pane), page))
        tiles = [self._tiles[each] for each in self.images]
        self._comparison.bar.show_titles(title_words(len(tiles)), parents_words(tiles))

    def _find_shown(self, pane: int) -> Tile:
        """What is known of a pane's picture, with what kept it from being shown."""
        image = self.images[pane]
        tile, error = self._tiles[image], self._errors.get(image)
        return tile if error is None else replace(tile, state=TileState.FAILED, error=error)

    def _find_tile(self, image: ImageId) -> Tile:
        """As the page has it; else what was known of it before."""
        row = self._page.model.find_row(image)
        return self._page.model.tile(row) if row is not None else self._tiles.get(image, EMPTY_TILE)

    def _on_page(self) -> None:
        for pane, image in enumerate(self.images):
            tile = self._find_tile(image)
            if tile != self._tiles[image]:
                self._tiles[image] = tile
                self._errors.pop(image, None)
                self._show(pane)
                self._soon.start()

    # --- pixels -----------------------------------------------------------------------------------------

    def _ask_all(self) -> None:
        for pane in range(len(self.images)):
            self._ask(pane)

    def _ask(self, pane: int) -> None:
        image, tile = self.images[pane], self._find_shown(pane)
        is_loading = tile.state in (TileState.WAITING, TileState.PREVIEW)
        if is_loading and self._page.model.find_row(image) is not None:
            self._engine.put_first((image,))
        if tile.state in UNSHOWN or is_loading:
            self._cancel(pane)
        elif pane not in self._jobs:
            job = self._engine.open_view(image, self._list_wishes(pane), pane)
            self._jobs[pane] = job
            self._routes.add_arrivals(job, partial(self._take, pane))
            if self._kept.pop(image, None) is not None:
                self._show_note()

    def _cancel(self, pane: int) -> None:
        if (job := self._jobs.pop(pane, None)) is not None:
            self._engine.cancel(job)

    def _wish(self, pane: int, _parts: tuple[ViewPart, ...]) -> None:
        if pane in self._jobs:
            self._engine.wish(self._list_wishes(pane), pane)

    def _list_wishes(self, pane: int) -> tuple[ViewPart, ...]:
        """What the canvas lacks, then what counting the difference needs."""
        lacking = self._stage.canvases[pane].list_lacking()
        part = self._meter.find_lacking(self.images[pane])
        return lacking if part is None or part in lacking else (*lacking, part)

    def _take(self, pane: int, arrival: Arrival) -> None:
        event: Event = arrival.event
        if event.job != self._jobs.get(pane):
            return
        if isinstance(event, ViewReady) and arrival.image is not None:
            was_counted = self._meter.take(event.image, event.part, arrival.image)
            if not was_counted or event.part == self._stage.canvases[pane].screen_part():
                self._cache.put(event.image, event.part, event.pixels, arrival.image)
            self._stage.refresh(pane, event.part)
            self._show_words(pane)
            self._measure()
        elif isinstance(event, ViewFailed):
            self._take_failure(pane, event)

    def _take_failure(self, pane: int, event: ViewFailed) -> None:
        """A picture that can be seen stays as it is: only something finer failed, or what is counted."""
        if event.part is None:
            del self._jobs[pane]
        if self._cache.find_whole(event.image, self._stage.canvases[pane].screen_part()) is not None:
            self._kept[event.image] = event.error
            self._stage.refresh(pane, event.part)
            self._show_note()
        else:
            self._cancel(pane)
            self._errors[event.image] = event.error
            self._show(pane)

    def _retry(self, pane: int) -> None:
        image = self.images[pane]
        if self._errors.pop(image, None) is None:
            self.retry_asked.emit(image)
        else:
            self._show(pane)
            self._ask(pane)

    # --- how large the difference is --------------------------------------------------------------------

    def _on_mode(self) -> None:
        if self._stage.mode is not CompareMode.DIFFERENCE:
            self._meter.stop()
        self._measure()
        self._show_note()
        self._tell_result()

    def _measure(self) -> None:
        if self._stage.mode is not CompareMode.DIFFERENCE or self._is_same_file() or not self._can_measure():
            return
        self._meter.ask(tuple(self.images), tuple(size for size in self._sizes() if size is not None))
        for pane, image in enumerate(self.images):
            part = self._meter.find_lacking(image)
            if part is None:
                continue
            kept = self._cache.find(image, part)
            if kept is not None:
                self._meter.take(image, part, kept)
            else:
                self._wish(pane, ())

    def _sizes(self) -> list[Size | None]:
        """Those that are sure: of pixels that came."""
        facts = [self._cache.find_facts(image, 0) for image in self.images]
        return [fact.size if fact is not None else None for fact in facts]

    def _can_measure(self) -> bool:
        """Of pictures of other proportions no pixel has a counterpart."""
        one, other = self._sizes()
        return one is not None and other is not None and is_alike(one, other)

    def _is_same_file(self) -> bool:
        infos = [self._tiles[image].info for image in self.images]
        return len({info.sha256 if info is not None else None for info in infos}) == 1 and None not in infos

    def _show_difference(self, _difference: Difference) -> None:
        self._show_note()
        self._tell_result()

    def _find_result(self) -> str:
        """What comparing came to; empty while that is not known."""
        if self._stage.mode is not CompareMode.DIFFERENCE:
            return ""
        if self._is_same_file():
            return tr("Identical: the same file")
        return difference_words(self._meter.answer) if self._meter.answer is not None else ""

    def _tell_result(self) -> None:
        """Who does not see the note hears it; before it is known there is nothing to say."""
        self._tell(self._stage.active_canvas, self._find_result())

    def _show_note(self) -> None:
        parts = [self._find_result()]
        is_counting = self._stage.mode is CompareMode.DIFFERENCE and not (parts[0] or self._kept)
        if is_counting and self._can_measure():
            parts.append(tr("Comparing the pixels"))
        if self._stage.mode is not CompareMode.SIDE:
            parts.append(size_words_of(self._sizes()))
        parts += [kept_words(pane, error) for pane, image in enumerate(self.images)
                  if (error := self._kept.get(image)) is not None]  # fmt: skip
        self._stage.show_note(" · ".join(part for part in parts if part))

    # --- what the files say -----------------------------------------------------------------------------

    def _learn(self, image: ImageId, inspection: Inspection) -> None:
        """Of a picture on another page nothing was known so far."""
        before = self._tiles[image]
        if self._page.model.find_row(image) is None and inspection.ref is not None and before.info is None:
            tile = make_tile(GalleryItem(inspection.ref))
            is_ready = tile.state is TileState.WAITING
            state = TileState.READY if is_ready else tile.state
            self._tiles[image] = replace(tile, state=state, info=inspection.info)
            self._show(self.images.index(image))
            self._soon.start()

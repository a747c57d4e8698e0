"""Leads what the files of compared pictures say from the engine to the table below them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from gallery_app.desktop.compare_table import CompareTable
from gallery_app.desktop.compare_words import unknown_words
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.tile_state import Tile
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import Event, InspectionReady, JobCancelled, JobFailed, JobFinished
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.inspect_differences import compare_inspections
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.query_days import Moment
from gallery_app.domain.translation import tr
from gallery_app.engine.face import EngineFace


class CompareFacts(QObject):
    """Asks about the pictures of one comparison at a time; what an earlier one asked for is not believed.

    `images` and `tiles` are the comparison's own, in the order of the panes.

    Signals:
        found: something is known of a picture; carries its ImageId and the Inspection.
    """

    found = Signal(object, object)

    def __init__(self, engine: EngineFace, routes: JobRoutes, table: CompareTable) -> None:
        super().__init__(table)
        self._engine = engine
        self._routes = routes
        self._table = table
        self._images: Sequence[ImageId] = ()
        self._tiles: Mapping[ImageId, Tile] = {}
        self._inspections: dict[ImageId, Inspection] = {}
        self._error: GalleryError | None = None
        self.job: JobId | None = None
        """What is under way; None once no more comes."""

    def ask(self, images: Sequence[ImageId], tiles: Mapping[ImageId, Tile]) -> None:
        """Other pictures are compared; both are looked at again when something comes."""
        self._images, self._tiles = images, tiles
        self._inspections.clear()
        self._error = None
        self._table.show_waiting(len(images))
        self.job = self._engine.inspect(tuple(images), "comparison")
        self._routes.add(self.job, self._take)

    def stop(self) -> None:
        """Nobody waits for it any more."""
        job, self.job = self.job, None
        if job is not None:
            self._engine.cancel(job)

    def show(self) -> None:
        """Once something is known of each; what came when no more does, for the rest what its tile says."""
        known = [self._inspections.get(image) for image in self._images]
        error = self._error
        if error is not None and not any(known):
            self._table.show_failure(str(error))
        elif self.job is None or all(known):
            pairs = zip(self._images, known, strict=True)
            laid = [each or self._make_inspection(image) for image, each in pairs]
            comparison = compare_inspections(laid, Moment(datetime.now(UTC)))
            self._table.show_comparison(comparison, self._find_remark(known))

    def _take(self, event: Event) -> None:
        if event.job != self.job:
            return
        match event:
            case InspectionReady() if event.image in self._images:
                self._inspections[event.image] = event.inspection
                self.found.emit(event.image, event.inspection)
                self.show()
            case JobFinished() | JobCancelled():
                self.job = None
                self.show()
            case JobFailed():
                self.job, self._error = None, event.error
                self.show()

    def _make_inspection(self, image: ImageId) -> Inspection:
        tile = self._tiles[image]
        return Inspection(tile.name, tile.ref, info=tile.info)

    def _find_remark(self, known: Sequence[Inspection | None]) -> str:
        if self._error is not None:
            return self._error.title
        if self.job is None:
            return unknown_words([pane for pane, each in enumerate(known) if each is None])
        is_complete = all(each is not None and (each.report or each.error) is not None for each in known)
        return "" if is_complete else tr("reading the files")

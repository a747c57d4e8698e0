"""Keeps the grid's selection and the one over all pages in step."""

from PySide6.QtCore import QObject, Signal

from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.selection import Selection
from gallery_app.domain.events import Event, ResultListed
from gallery_app.domain.ids import ImageId
from gallery_app.domain.query import Query


class SelectionKeeper(QObject):
    """Listens to the grid; puts back what was selected when a page is shown again.

    Signals:
        changed: carries how many are selected and on how many pages (None: not known).
    """

    changed = Signal(int, object)

    def __init__(self, page: GalleryPage) -> None:
        super().__init__(page)
        self._page = page
        self._selection = Selection()
        self._number = 1
        self._per_page = 1
        self._is_placing = False
        page.view.selectionModel().selectionChanged.connect(self._take)

    @property
    def images(self) -> tuple[ImageId, ...]:
        """What is selected on any page, in the order it was taken."""
        return self._selection.images

    def clear(self) -> None:
        """Select nothing on any page."""
        self._selection.clear()
        self._page.view.select_ids(())
        self._tell()

    def open_page(self, query: Query, number: int, per_page: int) -> None:
        """A page is being opened: the grid's own changes are not a person's until it is placed."""
        self._number, self._per_page = number, per_page
        self._selection.open_cut(query, per_page)
        self._is_placing = True

    def place(self) -> None:
        """The page stands: select on it what was selected."""
        self._is_placing = True
        here = self._selection.place_page(self._number, self._page.model.ids())
        self._page.view.select_ids(here)
        self._is_placing = False
        self._tell()

    def take_result(self, event: Event) -> None:
        """Select everything that a listing of the result gave."""
        if isinstance(event, ResultListed):
            self._selection.take_all(event.images, self._per_page)
            self.place()

    def _take(self) -> None:
        if not self._is_placing:
            self._selection.take_page(self._number, self._page.model.ids(), self._page.view.selected_ids())
            self._tell()

    def _tell(self) -> None:
        self.changed.emit(len(self._selection), self._selection.pages)

"""What is done with pictures: hide them everywhere, see where they are shown, ask about a pasted one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from gallery_app.desktop.bridge import Bridge
from gallery_app.desktop.error_bar import ErrorBar
from gallery_app.desktop.gallery_messages import FOLDED
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.pasting import find_pasted_picture
from gallery_app.desktop.places_popover import PlacesPopover
from gallery_app.desktop.toast import Toast
from gallery_app.desktop.undoing import Undoable
from gallery_app.domain.errors import GalleryError
from gallery_app.domain.events import Event, HiddenChanged, JobFailed, PictureAsked, PlacesReady
from gallery_app.domain.ids import ImageId
from gallery_app.domain.query import Choice, Key, Query, Sort, Term, make_query
from gallery_app.domain.query_subject import make_subject_query
from gallery_app.domain.result import Group, Place
from gallery_app.domain.subject import make_subject
from gallery_app.domain.translation import tr, tr_count
from gallery_app.engine.face import EngineFace


class PictureActions(QObject):
    """Asks the engine, and shows what it answers.

    Signals:
        query_asked: carries the Query that shows what was asked for.
        changed: pictures were folded away or shown again: the page is to be cut anew.
        browser_asked: the open ticket is to be shown in the browser.
    """

    query_asked = Signal(object)
    changed = Signal()
    browser_asked = Signal()

    def __init__(
        self,
        engine: EngineFace,
        bridge: Bridge,
        routes: JobRoutes,
        page: GalleryPage,
        *,
        toast: Toast,
        places: PlacesPopover,
        error_bar: ErrorBar,
        undo: QUndoStack,
    ) -> None:
        super().__init__(page)
        self._engine = engine
        self._bridge = bridge
        self._routes = routes
        self._page = page
        self._toast = toast
        self._places = places
        self._error_bar = error_bar
        self._asked_image: ImageId | None = None
        self._undo = undo
        page.view.copies_asked.connect(self._show_places)
        page.view.similar_asked.connect(self._show_similar)
        page.view.parent_asked.connect(self._open_parent)
        page.view.folded_asked.connect(self._open_folded)
        places.place_asked.connect(self._open_place)
        places.cluster_asked.connect(self._open_cluster)

    # --- hide everywhere --------------------------------------------------------------------------------

    def hide_selected(self, images: Sequence[ImageId]) -> None:
        """Fold these pictures away wherever they are shown; can be undone."""
        if images:
            chosen = tuple(images)
            self._undo.push(
                Undoable(
                    tr("Hide everywhere"),
                    lambda: self._hide(chosen, hidden=True),
                    lambda: self._hide(chosen, hidden=False),
                )
            )

    def _hide(self, images: tuple[ImageId, ...], *, hidden: bool) -> None:
        self._routes.add(self._engine.hide(images, hidden=hidden), self._on_hidden)

    def _on_hidden(self, event: Event) -> None:
        if isinstance(event, HiddenChanged):
            count = len(event.images)
            words = (
                tr_count("{count} picture hidden everywhere", "{count} pictures hidden everywhere", count)
                if event.hidden
                else tr_count("{count} picture shown again", "{count} pictures shown again", count)
            )
            self._toast.show_words(words, can_undo=event.hidden)
            self.changed.emit()
        elif isinstance(event, JobFailed):  # a word in passing: nothing is broken, and no tile need move
            self._toast.show_words(f"{event.error.title}. {event.error.hint}".strip(), can_undo=False)

    # --- where it is shown ------------------------------------------------------------------------------

    def show_places_of(self, images: Sequence[ImageId]) -> None:
        """Show where the first of these is shown."""
        if images:
            self._show_places(images[0])

    def _show_places(self, image: str) -> None:
        self._asked_image = ImageId(image)
        self._routes.add(self._engine.find_places(ImageId(image)), self._on_places)

    def _on_places(self, event: Event) -> None:
        if isinstance(event, PlacesReady) and event.image == self._asked_image:
            self._places.show_places(event.places, self._page.view.find_tile_rect(event.image))
        else:
            self._say_failure(event)

    def _show_similar(self, image: str) -> None:
        row = self._page.model.find_row(ImageId(image))
        info = self._page.model.tile(row).info if row is not None else None
        if info is None or info.analysis is None:
            self._show_places(image)
            return
        self._ask_similar(info.analysis.difference_hash)

    def _ask_similar(self, difference_hash: str) -> None:
        self.query_asked.emit(Query(Term(Key.SIMILAR, (Choice(difference_hash),)), Sort.SIMILAR))

    def _open_cluster(self) -> None:
        if self._asked_image is not None:
            self._places.hide()
            self._show_similar(self._asked_image)

    def _open_place(self, place: Place) -> None:
        self._places.hide()
        self.query_asked.emit(make_subject_query(make_subject(place.parent, in_article=place.in_article)))

    def _open_parent(self, group: Group) -> None:
        if self._page.model.shows_one_parent():
            self.browser_asked.emit()
        else:
            self.query_asked.emit(make_subject_query(make_subject(group.parent, in_article=group.in_article)))

    def _open_folded(self, group: Group) -> None:
        subject = make_subject_query(make_subject(group.parent, in_article=group.in_article))
        self.query_asked.emit(make_query((*subject.parts, FOLDED)))

    # --- a pasted picture -------------------------------------------------------------------------------

    def ask_pasted(self) -> bool:
        """Ask where the picture on the clipboard was seen; False if there is none."""
        load = find_pasted_picture()
        if load is None:
            return False
        self._toast.show_words(tr("Looking where this picture was seen"), can_undo=False)
        load(lambda picture: self._bridge.call(lambda: self._ask(picture)))
        return True

    def _ask(self, picture: bytes | GalleryError) -> None:
        if isinstance(picture, GalleryError):
            self._error_bar.show_error(picture, can_retry=False)
        else:
            self._routes.add(self._engine.ask_picture(picture), self._on_picture)

    def _on_picture(self, event: Event) -> None:
        if isinstance(event, PictureAsked):
            words = tr("Not seen in what was read so far")
            if event.places:
                words = tr_count(
                    "Seen in {count} place of what was read so far",
                    "Seen in {count} places of what was read so far",
                    event.places,
                )
            self._toast.show_words(words, can_undo=False)
            if event.places:
                self.query_asked.emit(event.query)
        else:
            self._say_failure(event)

    def _say_failure(self, event: Event) -> None:
        if isinstance(event, JobFailed):
            self._error_bar.show_error(event.error, can_retry=False)

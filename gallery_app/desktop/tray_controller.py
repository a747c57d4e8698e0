"""The tray of picked pictures: filled from grid and viewer, kept over restarts, shown by a search."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.toast import Toast
from gallery_app.desktop.tray_button import TrayButton
from gallery_app.desktop.undoing import Undoable
from gallery_app.domain.events import Event, JobCancelled, JobFailed, JobFinished, TrayChanged
from gallery_app.domain.ids import ImageId
from gallery_app.domain.query import Choice, Key, Query, Term
from gallery_app.domain.translation import tr, tr_count
from gallery_app.engine.face import EngineFace

Images = tuple[ImageId, ...]
TRAY: Query = Query(Term(Key.IS, (Choice("picked"),)))


class TrayController(QObject):
    """Asks the engine, and shows the tray as the engine tells it.

    Signals:
        query_asked: carries the Query that shows the tray.
        changed: other pictures lie in it.
    """

    query_asked = Signal(object)
    changed = Signal()

    def __init__(
        self,
        engine: EngineFace,
        routes: JobRoutes,
        page: GalleryPage,
        *,
        button: TrayButton,
        toast: Toast,
        undo: QUndoStack,
    ) -> None:
        super().__init__(page)
        self._engine = engine
        self._routes = routes
        self._page = page
        self._button = button
        self._toast = toast
        self._undo = undo
        self._under_way = 0
        self._told: Images = ()
        """As the engine told it last."""
        self.images: Images = ()
        """What lies in it, in the order it was picked."""
        button.show_asked.connect(self.show)
        button.empty_asked.connect(self.empty)

    def toggle(self, images: Sequence[ImageId]) -> None:
        """Put these into the tray; if all of them lie there, take them out. Can be undone."""
        if not images:
            return
        chosen = tuple(images)
        inside = [image for image in chosen if image in self.images]
        if len(inside) == len(chosen):
            self._take_out(tr("Take out of the tray"), chosen)
        else:
            added = tuple(image for image in chosen if image not in self.images)
            self._undo.push(
                Undoable(
                    tr("Put into the tray"),
                    lambda: self._pick(added, picked=True),
                    lambda: self._pick(added, picked=False),
                )
            )

    def empty(self) -> None:
        """Take all out; can be undone."""
        if self.images:
            self._take_out(tr("Empty the tray"), self.images)

    def show(self) -> None:
        """Show what lies in it."""
        self.query_asked.emit(TRAY)

    def take(self, event: TrayChanged) -> None:
        """What lies in the tray now; also after connecting."""
        self._told = event.images
        if not self._under_way:  # else what a person asked for meanwhile is shown already
            self._show(event.images)

    def _show(self, images: Images) -> None:
        self.images = images
        self._page.model.show_picked(images)
        self._button.show_count(len(images))
        self.changed.emit()

    def _take_out(self, words: str, images: Images) -> None:
        before = self.images
        self._undo.push(
            Undoable(words, lambda: self._pick(images, picked=False), lambda: self._put_back(images, before))
        )

    def _put_back(self, images: Images, before: Images) -> None:
        """Where they lay. The tray takes at its end only: what lies behind is taken out and put in again."""
        back, inside = frozenset(images), frozenset(self.images)
        old = [image for image in before if image in back or image in inside]
        order = tuple(dict.fromkeys((*old, *self.images)))
        first = next(place for place, image in enumerate(order) if image in back)
        behind = tuple(image for image in order[first:] if image in inside)
        if behind:
            self._pick(behind, picked=False, said=0)
        self._pick(order[first:], picked=True, said=len(images))

    def _pick(self, images: Images, *, picked: bool, said: int | None = None) -> None:
        """`said`: of how many it is told, if not of all of them."""
        moved = frozenset(images)
        rest = tuple(image for image in self.images if image not in moved)
        self._show((*rest, *images) if picked else rest)
        self._under_way += 1

        def receive(event: Event) -> None:
            if isinstance(event, TrayChanged):
                self.take(event)
                self._say(len(images) if said is None else said, picked=picked)
            elif isinstance(event, JobFailed):
                self._toast.show_words(f"{event.error.title}. {event.error.hint}", can_undo=False)
            if isinstance(event, JobFinished | JobFailed | JobCancelled):
                self._under_way -= 1
                self.take(TrayChanged(event.job, self._told))

        self._routes.add(self._engine.pick(images, picked=picked), receive)

    def _say(self, pictures: int, *, picked: bool) -> None:
        if not pictures:
            return
        words = (
            tr_count("{count} picture put into the tray", "{count} pictures put into the tray", pictures)
            if picked
            else tr_count(
                "{count} picture taken out of the tray", "{count} pictures taken out of the tray", pictures
            )
        )
        self._toast.show_words(words, can_undo=True)

"""Tells screen readers what is seen without looking for it: another page is open, a job has ended."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.gallery_controller import GalleryController
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.status_line import StatusLine
from gallery_app.desktop.tile_state import TileState
from gallery_app.domain.translation import tr, tr_count


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something when it has time; nothing is shown."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Announcer(QObject):
    """Listens to the gallery. The number of results is told by the coverage bar, an error by its bar."""

    def __init__(
        self,
        gallery: GalleryController,
        page: GalleryPage,
        status: StatusLine,
        tell: Callable[[QWidget, str], None] = announce,
    ) -> None:
        super().__init__(gallery)
        self._gallery = gallery
        self._page = page
        self._status = status
        self._tell = tell
        self._told: tuple[object, int] | None = None
        gallery.page_shown.connect(self._on_page)
        gallery.settled.connect(self._on_end)

    def _on_page(self) -> None:
        pager = self._status.pager
        shown = (self._gallery.query, pager.page)
        if shown != self._told and pager.pages > 1:
            self._tell(self._page.view, tr("Page {page} of {pages}", page=pager.page, pages=pager.pages))
        self._told = shown

    def _on_end(self) -> None:
        if self._gallery.error is None:
            self._tell(self._page.view, self._status.activity.text() or self._ready_words())

    def _ready_words(self) -> str:
        tiles = len(self._page.model.ids())
        if not tiles:
            return ""
        failed = len(self._page.model.ids_in(TileState.FAILED))
        loaded = tr_count("{count} picture loaded", "{count} pictures loaded", tiles - failed)
        if not failed:
            return loaded
        return tr_count("{loaded}, {count} failed", "{loaded}, {count} failed", failed, loaded=loaded)

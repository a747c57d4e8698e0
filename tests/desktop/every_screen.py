"""Every screen of the window in turn, so that a test, or a person, can look at each."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.saved_searches import SavedSearch
from gallery_app.domain.errors import HelpdeskUnreachable
from gallery_app.domain.events import ExportProgress, Progress
from gallery_app.domain.export_plan import ExportWish, InterruptedExport
from gallery_app.domain.export_preset import SAFE
from gallery_app.domain.ids import JobId
from gallery_app.domain.translation import tr
from tests.desktop.every_close_look import walk_close_looks, walk_inspector
from tests.desktop.every_dialog import walk_dialogs
from tests.desktop.every_export import walk_export
from tests.desktop.every_menu import walk_menus, walk_popups
from tests.desktop.every_word import walk_activity, walk_messages, walk_shelf, walk_toasts, walk_tour
from tests.desktop.export_samples import FOLDER
from tests.desktop.sample_search import VOCABULARY, make_facets
from tests.desktop.screen_samples import ITEMS, REFS, answer, find_looks, show_everything
from tests.desktop.view_answers import serve_wishes

Screens = Iterator[tuple[str, QWidget]]


class Tour:
    """One window, led from screen to screen; dialogs are made over it."""

    def __init__(self, qtbot, open_window, size=(1440, 900)) -> None:
        self.qtbot = qtbot
        self.opened = open_window(on_open=show_everything, on_question=answer)
        serve_wishes(self.opened.engine, find_looks=find_looks)
        self.window = self.opened.window
        self.window.resize(*size)
        self.theme = self.opened.desktop.theme

    def screens(self) -> Screens:
        """Name and widget of each screen, laid out; it may change when the next is asked for."""
        yield from self._fill()
        yield from walk_menus(self)
        yield from walk_popups(self)
        yield from walk_inspector(self)
        yield from self._busy()
        yield from walk_shelf(self)
        yield from walk_activity(self)
        yield from walk_tour(self)
        yield from walk_toasts(self)
        yield from walk_close_looks(self)
        yield from walk_messages(self)
        for walk in (walk_dialogs, walk_export):
            for name, dialog in walk(self):
                dialog.show()
                self.qtbot.waitExposed(dialog)
                yield name, dialog
                dialog.close()
                dialog.deleteLater()
                QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)

    def select(self, *rows: int) -> None:
        """Select pictures of the grid by their places."""
        self.window.page.view.select_ids(tuple(REFS[row].id for row in rows))

    def _fill(self) -> Screens:
        window, qtbot = self.window, self.qtbot
        yield "start", window
        window.search.ask_text("article:12")
        qtbot.waitUntil(lambda: window.gallery.is_showing and window.page.model.tile(0).info is not None)
        window.page.model.show_picked(frozenset({ITEMS[0].ref.id}))
        yield "every badge", window
        window.search.ask_text("company:contoso type:png|jpeg -is:animated")
        qtbot.waitUntil(lambda: window.gallery.is_showing)
        window.search.show_vocabulary(VOCABULARY)
        window.panel.show_facets(make_facets())
        qtbot.waitUntil(lambda: window.page.model.tile(13).error is not None)
        window.panel.saved.show_searches((SavedSearch("Acme", "company:Acme date:2026-11"),))
        window.status.activity.show_progress(Progress(JobId(1), 34, 90, 0, 8_100_000))
        yield "grid", window

    def _busy(self) -> Screens:
        window, status = self.window, self.window.status
        status.pager.show_pages(2, 7)
        status.tray.show_count(3)
        status.exports.show_progress(ExportProgress(JobId(1), 3, 1, 12, 0, ""), 1)
        wish = ExportWish((), SAFE, FOLDER)
        window.parts.interrupted.show_exports((InterruptedExport(1, wish, 12, {REFS[0].id: "1"}),))
        yield "busy", window
        window.panel.show_open_sections([section.name for section in window.panel.sections])
        yield "every filter", window
        window.inspector.set_open(is_open=False)
        window.error_bar.show_error(HelpdeskUnreachable(), can_retry=True)
        window.parts.toast.show_words("…", can_undo=True)
        yield "error", window
        window.error_bar.hide()
        window.parts.crashed.tell(tr("The app ended unexpectedly last time. Nothing was sent to anybody."))
        yield "ended last time", window
        window.parts.crashed.hide()
        window.parts.interrupted.hide()

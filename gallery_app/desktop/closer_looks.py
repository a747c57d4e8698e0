"""Viewer, comparison and inspector: which of them is in front, what they share, and the ways back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QMainWindow

from gallery_app.desktop.bridge import Bridge
from gallery_app.desktop.compare_actions import make_compare_conditions, make_compare_runs
from gallery_app.desktop.compare_controller import ComparisonController
from gallery_app.desktop.gallery_controller import GalleryController
from gallery_app.desktop.inspect_controller import InspectController
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.markup_actions import make_markup_conditions, make_markup_runs
from gallery_app.desktop.markup_controller import MarkupController
from gallery_app.desktop.markup_tools import Tool
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.viewer_actions import make_viewer_conditions, make_viewer_runs
from gallery_app.desktop.viewer_controller import ViewerController
from gallery_app.desktop.window_parts import WindowParts
from gallery_app.domain.ids import ImageId
from gallery_app.engine.face import EngineFace


class CloserLooks(QObject):
    """What one comes to from the grid with a picture, or several, and goes back from."""

    def __init__(
        self,
        window: QMainWindow,
        engine: EngineFace,
        bridge: Bridge,
        routes: JobRoutes,
        *,
        parts: WindowParts,
        gallery: GalleryController,
        theme: Theme,
        undo: QUndoStack,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.parts, self.theme = parts, theme
        self._gallery = gallery
        page = parts.page
        self.viewer = ViewerController(
            engine,
            routes,
            page,
            parts.viewer,
            parts.views,
            can_turn=parts.status.pager.can_turn,
            plays_films=lambda: not theme.reduces_motion,
        )
        self.markup = MarkupController(parts.viewer, self.viewer, undo, theme)
        self.comparison = ComparisonController(
            engine, routes, page, parts.comparison, cache=parts.views, call=bridge.call
        )
        self.inspector = InspectController(
            engine, routes, page, gallery.selection, panel=parts.inspector, dock=parts.inspect_dock
        )
        self._wire_viewer()
        self._wire_markup()
        self._wire_comparison()
        self._wire_inspector()

    # --- coming and going -------------------------------------------------------------------------------

    def look(self, *, is_quick: bool = False) -> None:
        """Show the focused picture large."""
        image = self.parts.page.view.focused_id()
        if image is not None:
            self.viewer.open(image, is_quick=is_quick)

    def close(self) -> None:
        """Back to the grid, from wherever."""
        self.viewer.close()
        self.comparison.close()

    def step_back(self) -> bool:
        """One level back, as Esc does; False if there is none: the grid is in front."""
        if self.markup.step_back():
            return True
        if self._window.isFullScreen():
            self.toggle_full_screen()
        elif self.viewer.image is not None:
            self.viewer.close()
        elif self.comparison.is_open:
            self.comparison.leave()
        else:
            return False
        return True

    def toggle_full_screen(self) -> None:
        """The whole screen for the window; around a picture that is looked at nothing stands then."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.parts.show_bare(is_bare=self._window.isFullScreen())

    def clear(self) -> None:
        """Another helpdesk is in use."""
        self.close()
        self.viewer.forget()
        self.markup.forget()
        self.parts.views.clear()
        self.inspector.clear()

    def take_keys(self) -> None:
        """Give the keys to what is in front."""
        if self.viewer.image is not None:
            self.parts.viewer.setFocus()
        elif self.comparison.is_open:
            self.parts.comparison.stage.take_keys()
        else:
            self.parts.page.take_keys()

    # --- actions ----------------------------------------------------------------------------------------

    def make_runs(self) -> dict[str, Callable[[], None]]:
        """What each of their actions does, by id."""
        return {
            "view": self.look,
            "quick_look": lambda: self.look(is_quick=True),
            "full_screen": self.toggle_full_screen,
            "inspector": self.inspector.toggle,
            **make_viewer_runs(self.parts.viewer, self.viewer),
            **make_markup_runs(self.markup),
            **make_compare_runs(self.parts.comparison, self.comparison, self._gallery),
        }

    def make_conditions(self) -> dict[str, Callable[[], bool]]:
        """When each of them is possible."""
        view = self.parts.page.view
        return {
            "view": lambda: view.focused_id() is not None and not view.can_retry(),
            "quick_look": lambda: view.focused_id() is not None,
            **make_viewer_conditions(self.parts.viewer, self.viewer),
            **make_markup_conditions(self.markup),
            **make_compare_conditions(self.parts.comparison, self.comparison, self._gallery),
        }

    # --- wires ------------------------------------------------------------------------------------------

    def _wire_viewer(self) -> None:
        viewer, gallery, parts = self.viewer, self._gallery, self.parts
        parts.page.view.view_asked.connect(lambda image: viewer.open(ImageId(image)))
        parts.viewer.bar.browser.clicked.connect(gallery.open_in_browser)
        viewer.opened.connect(lambda is_quick: parts.show_viewer(is_quick=is_quick))
        viewer.closed.connect(self._show_grid)
        viewer.page_asked.connect(parts.status.pager.turn)
        viewer.retry_asked.connect(lambda image: gallery.retry((ImageId(image),)))
        viewer.failed.connect(lambda error: parts.toast.show_words(str(error), can_undo=False))
        gallery.opened.connect(viewer.stay_with)
        gallery.settled.connect(viewer.leave_turning)

    def _wire_markup(self) -> None:
        bar = self.parts.viewer.bar
        bar.redact.clicked.connect(lambda: self.markup.toggle(Tool.REDACT))
        bar.annotate.clicked.connect(lambda: self.markup.toggle(Tool.ARROW))
        self.markup.told.connect(lambda words: self.parts.toast.show_words(words, can_undo=False))

    def _wire_comparison(self) -> None:
        comparison, gallery = self.comparison, self._gallery
        comparison.opened.connect(self.parts.show_comparison)
        comparison.closed.connect(self._show_grid)
        comparison.retry_asked.connect(lambda image: gallery.retry((ImageId(image),)))
        gallery.opened.connect(comparison.stay_with)

    def _wire_inspector(self) -> None:
        inspector, parts = self.inspector, self.parts
        for bar in (parts.toolbar, parts.viewer.bar, parts.comparison.bar):
            bar.inspector.clicked.connect(lambda is_open: inspector.set_open(is_open=is_open))
            inspector.opened.connect(bar.inspector.setChecked)
        inspector.keys_left.connect(self.take_keys)
        self.viewer.picture_changed.connect(lambda image: inspector.look_at((image,)))
        self.viewer.closed.connect(lambda: inspector.look_at(()))
        self.comparison.opened.connect(lambda: inspector.look_at(tuple(self.comparison.images)))
        self.comparison.closed.connect(lambda: inspector.look_at(()))

    def _show_grid(self) -> None:
        self.parts.show_grid()
        self.parts.page.take_keys()

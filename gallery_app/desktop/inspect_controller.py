"""Leads what is selected to the engine, and what it knows of it to the inspector."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gallery_app.desktop.filter_days import find_moment
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.inspect_content import Content
from gallery_app.desktop.inspect_dock import NARROW_PX, InspectDock
from gallery_app.desktop.inspect_panel import NOTHING_WORDS, InspectPanel
from gallery_app.desktop.job_routes import JobRoutes
from gallery_app.desktop.selection_keeper import SelectionKeeper
from gallery_app.domain.events import Event, InspectionReady, JobFailed, JobFinished
from gallery_app.domain.ids import ImageId, JobId
from gallery_app.domain.image import Thumbnail
from gallery_app.domain.inspection import Inspection
from gallery_app.domain.translation import tr
from gallery_app.engine.face import EngineFace

QUIET_MS = 120
"""A held arrow key asks for the first picture and for the one where it stops."""
PATIENCE_MS = 120
"""What the catalog knows waits so long for the metadata, so that most pictures are shown once, whole."""
_PREVIEWS_MAX = 4


class InspectController(QObject):
    """Asks only while the panel is open; a picture that is left is not waited for.

    Signals:
        query_asked: carries the Query that a value leads to.
        opened: the panel was opened or closed; carries which.
        keys_left: the panel was closed with the keys in it; they belong to what is in front.
    """

    query_asked = Signal(object)
    opened = Signal(bool)
    keys_left = Signal()

    def __init__(
        self,
        engine: EngineFace,
        routes: JobRoutes,
        page: GalleryPage,
        selection: SelectionKeeper,
        *,
        panel: InspectPanel,
        dock: InspectDock,
    ) -> None:
        super().__init__(panel)
        self._engine = engine
        self._routes = routes
        self._page = page
        self._selection = selection
        self.panel = panel
        self.dock = dock
        self._looked_at: tuple[ImageId, ...] = ()
        self._wanted: tuple[ImageId, ...] = ()
        self._asked: tuple[ImageId, ...] = ()
        self._found: dict[ImageId, Inspection] = {}
        self._job: JobId | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show)
        selection.changed.connect(lambda _count, _pages: self._follow())
        page.view.selectionModel().currentChanged.connect(lambda _now, _before: self._follow())
        page.model.dataChanged.connect(self._on_tiles_changed)
        panel.query_asked.connect(self.query_asked)
        panel.close_asked.connect(lambda: self.set_open(is_open=False))

    # --- what is asked of it ----------------------------------------------------------------------------

    def show(self, images: Sequence[ImageId]) -> None:
        """Show these pictures: at once, or when a person has stopped moving on."""
        wanted = tuple(images)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if self._quiet.isActive():
            self._quiet.start()
        else:
            self._ask()

    def look_at(self, images: Sequence[ImageId]) -> None:
        """Show what viewer or comparison shows, whatever is selected; none: the grid is in front again."""
        self._looked_at = tuple(images)
        self._follow()

    def clear(self) -> None:
        """Another helpdesk is there: nothing of what is shown is its."""
        self._wanted = self._asked = ()
        self._found = {}
        self._patience.stop()
        self._leave()
        self.panel.show_note(tr(NOTHING_WORDS))

    def toggle(self) -> None:
        """Open the panel, or close it."""
        self.set_open(is_open=not self.dock.is_open)

    def close_over_grid(self) -> bool:
        """Close the panel if it lies over the grid; False if it does not."""
        is_over = self.dock.is_open and self.dock.is_overlay
        if is_over:
            self.set_open(is_open=False)
        return is_over

    def set_open(self, *, is_open: bool, width: int = 0) -> None:
        """Open or close the panel; the keys stay where they are, or go back there."""
        focus: QWidget | None = self.panel.window().focusWidget()  # None before anything had the keys
        had_keys = focus is not None and self.panel.isAncestorOf(focus)
        self.dock.show_open(is_open=is_open, width=width)
        self.opened.emit(is_open)
        if is_open:
            self._ask()
        else:
            self._leave()
            if had_keys:
                self.keys_left.emit()

    # --- what is kept -----------------------------------------------------------------------------------

    def make_remembered(self) -> dict[str, str]:
        """What the next start should know."""
        return {
            "inspector": "open" if self.dock.is_open else "closed",
            "inspector_width": str(self.dock.width),
            "inspector_sections": " ".join(self.panel.summary.open_sections()),
            "inspector_mode": self.panel.mode,
        }

    def restore(self, remembered: Mapping[str, str], window_width: int) -> None:
        """As it was; at a first start open where there is room for it."""
        if "inspector_sections" in remembered:
            self.panel.summary.show_open_sections(remembered["inspector_sections"].split())
        self.panel.set_mode(remembered.get("inspector_mode", ""))
        has_room = window_width >= NARROW_PX * 4 // 3
        is_open = remembered.get("inspector", "open" if has_room else "closed") == "open"
        width = remembered.get("inspector_width", "")
        is_width = width.isascii() and width.isdigit() and len(width) < 5
        self.set_open(is_open=is_open, width=int(width) if is_width else 0)

    # --- asking -----------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """What is looked at closely; else several that are selected, or the picture with the focus."""
        selected = self._selection.images
        if self._looked_at:
            self.show(self._looked_at)
        elif len(selected) > 1:
            self.show(selected)
        else:
            focused = self._page.view.focused_id()
            self.show((focused,) if focused is not None else selected)

    def _ask(self) -> None:
        if not self.dock.is_open or self._wanted == self._asked:
            return
        self._quiet.start()
        self._patience.stop()
        self._leave()
        self._asked, self._found = self._wanted, {}
        if not self._wanted:
            self.panel.show_note(tr(NOTHING_WORDS))
            return
        self.panel.begin(self._wanted)
        self._job = self._engine.inspect(self._wanted)
        self._routes.add(self._job, self._receive)

    def _leave(self) -> None:
        """Nobody waits for what was asked before."""
        self._asked = ()
        if self._job is not None:
            job, self._job = self._job, None
            self._engine.cancel(job)

    def _receive(self, event: Event) -> None:
        if event.job != self._job:
            return
        match event:
            case InspectionReady():
                self._found[event.image] = event.inspection
                if not self._patience.isActive():
                    self._patience.start()
            case JobFinished():
                self._job = None
                self._show()
            case JobFailed():
                self._job = None
                error = event.error
                self.panel.show_note(tr("{title}. {hint}", title=error.title, hint=error.hint))

    def _show(self) -> None:
        self._patience.stop()
        found = tuple(self._found[image] for image in self._asked if image in self._found)
        content = Content(found, len(self._asked), find_moment())
        self.panel.show_content(content, self._find_thumbnails())

    # --- tiles ------------------------------------------------------------------------------------------

    def _find_thumbnails(self) -> tuple[Thumbnail, ...]:
        model = self._page.model
        rows = [row for image in self._asked[:_PREVIEWS_MAX] if (row := model.find_row(image)) is not None]
        return tuple(thumbnail for row in rows if (thumbnail := model.tile(row).thumbnail) is not None)

    def _on_tiles_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """A tile that is shown was loaded: it has a small picture now, and perhaps what failed is known."""
        if not self.dock.is_open or not self._asked:
            return
        model = self._page.model
        for image in self._asked[:_PREVIEWS_MAX]:
            row = model.find_row(image)
            if row is None or not first.row() <= row <= last.row():
                continue
            self.panel.show_thumbnails(self._find_thumbnails())
            inspection = self._found.get(image)
            is_news = model.tile(row).info is not None and inspection is not None and inspection.info is None
            if is_news and self._job is None:
                self._asked = ()
                self._ask()
            return

"""The window's widgets and how they lie beside one another."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QSplitter, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from gallery_app.desktop.chip_row import ChipRow
from gallery_app.desktop.compare import Comparison
from gallery_app.desktop.error_bar import ErrorBar
from gallery_app.desktop.export_bar import InterruptedBar
from gallery_app.desktop.filter_panel import PANEL_WIDTH_PX, FilterPanel
from gallery_app.desktop.first_run import FirstRun
from gallery_app.desktop.gallery_page import GalleryPage
from gallery_app.desktop.inspect_dock import InspectDock
from gallery_app.desktop.inspect_panel import InspectPanel
from gallery_app.desktop.notice_bar import NoticeBar
from gallery_app.desktop.places_popover import PlacesPopover
from gallery_app.desktop.regions import Region
from gallery_app.desktop.status_line import StatusLine
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.toast import Toast
from gallery_app.desktop.toolbar import Toolbar
from gallery_app.desktop.view_cache import ViewCache
from gallery_app.desktop.viewer import Viewer
from gallery_app.desktop.walls_note import WallsNote
from gallery_app.domain.translation import tr

_PANEL_MAX_PX = 420


class WindowParts(QStackedWidget):
    """Either the first run, or toolbar, filters, chips, pictures, inspector and status line."""

    def __init__(self, theme: Theme, *, tile_height: int, page_size: int) -> None:
        super().__init__()
        self._theme = theme
        self.first_run = FirstRun(theme)
        self.toolbar = Toolbar(theme, tile_height)
        self.panel = FilterPanel(theme)
        self.chips = ChipRow(theme)
        self.error_bar = ErrorBar(theme)
        self.interrupted = InterruptedBar(theme)
        self.crashed = NoticeBar(theme, tr("Show the report"))
        self.new_version = NoticeBar(theme, tr("Open the page"))
        self.page = GalleryPage(theme)
        self.status = StatusLine(theme, page_size)
        self.views = ViewCache()
        self.walls = WallsNote()
        self.viewer = Viewer(theme, self.page.model, self.page.pixmaps, self.views)
        self.comparison = Comparison(theme, self.views)
        self._bar: QWidget | None = None
        """The bar of the view in front; None for the grid and a quick look, which have the toolbar."""
        self._is_bare = False
        self._gallery = QWidget()
        self.middle = self._make_middle()
        self.toast = Toast(theme, self.middle)
        self.places = PlacesPopover(theme, self.page)
        self.page.view.set_tile_height(tile_height)
        self._panel_width = theme.px(PANEL_WIDTH_PX)
        self.splitter = self._make_splitter()
        self.inspector = InspectPanel(theme)
        self.inspect_dock = InspectDock(theme, self.splitter, self.inspector)
        self.main = QWidget()
        self.main.setObjectName("windowRoot")
        column = _make_column(self.main)
        column.addWidget(self.toolbar)
        column.addWidget(self.viewer.bar)
        column.addWidget(self.comparison.bar)
        column.addWidget(self.error_bar)
        column.addWidget(self.crashed)
        column.addWidget(self.new_version)
        column.addWidget(self.interrupted)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.status)
        self.addWidget(self.first_run)
        self.addWidget(self.main)
        self.viewer.bar.hide()
        self.comparison.bar.hide()

    @property
    def panel_width(self) -> int:
        """Width of the filter panel, or what it will have when it is opened."""
        sizes = self.splitter.sizes()
        return sizes[0] if self.panel.isVisible() and sizes and sizes[0] else self._panel_width

    def show_panel(self, *, is_open: bool, width: int = 0) -> None:
        """Open or close the filter panel; it comes back as wide as it was."""
        self._panel_width = width or self.panel_width
        self.panel.setVisible(is_open)
        self.toolbar.show_filters_open(is_open=is_open)
        if is_open:
            _, _, *rest = self.splitter.sizes()
            middle = max(1, self.splitter.width() - self._panel_width - sum(rest))
            self.splitter.setSizes([self._panel_width, middle, *rest])

    def put_messages_away(self) -> None:
        """What is said of now is gone from sight at once, with the room it takes."""
        for said in (
            self.error_bar,
            self.crashed,
            self.new_version,
            self.interrupted,
            self.toast,
            self.places,
        ):
            said.hide()
        layout = self.main.layout()
        if layout is not None:
            layout.activate()

    def make_regions(self) -> tuple[Region, ...]:
        """The parts that a key goes round, in their order; those that are hidden are passed over."""
        viewer, comparison = self.viewer, self.comparison
        return (
            Region(self.toolbar, self.toolbar.search.focus_all),
            Region(self.panel, self.panel.focus_first),
            Region(self.page, self.page.focus_first),
            Region(viewer.bar, viewer.bar.back.setFocus),
            Region(viewer),
            Region(comparison.bar, comparison.bar.back.setFocus),
            Region(comparison.stage, comparison.stage.take_keys),
            Region(comparison.table.tree),
            Region(self.inspector, self.inspector.focus_first),
            Region(self.status, self.status.pager.focus_first),
        )

    @property
    def shows_viewer(self) -> bool:
        """Whether a picture is looked at closely, in passing or not."""
        return self._stack.currentWidget() is self.viewer

    def show_viewer(self, *, is_quick: bool) -> None:
        """Bring the viewer to the front; but for a quick look it takes the whole window."""
        self._show_front(self.viewer, None if is_quick else self.viewer.bar)

    def show_comparison(self) -> None:
        """Bring the comparison to the front; it takes the whole window."""
        self._show_front(self.comparison, self.comparison.bar)

    def show_grid(self) -> None:
        """Bring the grid back, and all that was around it."""
        self._show_front(self._gallery, None)

    def show_bare(self, *, is_bare: bool) -> None:
        """In full screen nothing stands around what is looked at; the grid keeps all it has."""
        self._is_bare = is_bare
        self._show_around()

    def _show_front(self, front: QWidget, bar: QWidget | None) -> None:
        """The grid is behind while anything around changes: it keeps its size, and so its place."""
        self._bar = bar
        if front is not self._gallery:
            self._stack.setCurrentWidget(front)
        self._show_around()
        self._stack.setCurrentWidget(front)

    def _show_around(self) -> None:
        """With a bar of its own a view has the window to itself."""
        for own_bar in (self.viewer.bar, self.comparison.bar):
            own_bar.setVisible(own_bar is self._bar and not self._is_bare)
        self.viewer.allow_strip(is_allowed=self._bar is self.viewer.bar and not self._is_bare)
        self.toolbar.setVisible(self._bar is None)
        self.status.setVisible(self._bar is None)
        self.panel.setVisible(self._bar is None and self.toolbar.filters.isChecked())
        # Now, so that a view asks for pixels by the room that it will have.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _make_middle(self) -> QWidget:
        middle = QWidget()
        column = _make_column(self._gallery)
        column.addWidget(self.chips)
        column.addWidget(self.page, 1)
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(self._gallery)
        self._stack.addWidget(self.viewer)
        self._stack.addWidget(self.comparison)
        return middle

    def _make_splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("panes")
        splitter.setHandleWidth(1)
        splitter.addWidget(self.panel)
        splitter.addWidget(self.middle)
        splitter.setCollapsible(0, False)  # closing is the toolbar's and F7's
        splitter.setCollapsible(1, False)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        self.panel.setMaximumWidth(self._theme.px(_PANEL_MAX_PX))
        return splitter


def _make_column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column

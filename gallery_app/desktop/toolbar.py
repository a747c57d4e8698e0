"""The row at the top: helpdesk, search box, size of the pictures, more."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from gallery_app.desktop.account_chooser import AccountChooser
from gallery_app.desktop.buttons import IconButton
from gallery_app.desktop.export_button import ExportButton
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.search_bar import SearchBar
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.tile_layout import HEIGHT_MAX_PX, HEIGHT_MIN_PX, HEIGHT_STEP_PX
from gallery_app.domain.translation import tr

_SEARCH_PX = 240
"""What the search box has at least before the slider gives way."""


class Toolbar(QFrame):
    """52 px high; the search box takes what room there is.

    Signals:
        tile_height_asked: the slider was moved; carries the height in px of the drawings.
        filters_asked: the filter panel is to be shown or hidden; carries which.
        back_asked, forward_asked: the search before or after the open one.
    """

    tile_height_asked = Signal(int)
    filters_asked = Signal(bool)
    back_asked = Signal()
    forward_asked = Signal()

    def __init__(self, theme: Theme, tile_height: int) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("toolbar")
        self.account = AccountChooser(theme)
        self.search = SearchBar(theme)
        self.slider = self._make_slider(tile_height)
        self.more = IconButton(theme, "ellipsis", tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleIdentifier("moreMenu")
        self.filters = IconButton(theme, "panel-left", tr("Filters"), action="filters")
        self.filters.setCheckable(True)
        self.filters.setAccessibleIdentifier("filtersToggle")
        self.filters.clicked.connect(self.filters_asked)
        self.inspector = IconButton(theme, "panel-right", tr("Inspector"), action="inspector")
        self.inspector.setCheckable(True)
        self.inspector.setAccessibleIdentifier("inspectorToggle")
        self.back = IconButton(theme, "arrow-left", tr("Previous search"), action="back")
        self.back.clicked.connect(self.back_asked)
        self.forward = IconButton(theme, "arrow-right", tr("Next search"), action="forward")
        self.forward.clicked.connect(self.forward_asked)
        self.show_history_steps(can_back=False, can_forward=False)
        self.export = ExportButton(theme)
        self._small = QLabel()
        self._large = QLabel()
        row = QHBoxLayout(self)
        set_margins(row, theme.px(12), theme.px(8), theme.px(10), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(self.filters)
        row.addWidget(self.account)
        steps = QHBoxLayout()
        steps.setSpacing(0)
        steps.addWidget(self.back)
        steps.addWidget(self.forward)
        row.addLayout(steps)
        row.addWidget(self.search, 1)
        self._sizes = self._make_sizes()
        row.addWidget(self._sizes)
        row.addWidget(self.export)
        for button in (self.more, self.inspector):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(theme.px(52))
        theme.changed.connect(self._recolour)
        self._recolour()

    def show_filters_open(self, *, is_open: bool) -> None:
        """Press the button of the filter panel while the panel is shown."""
        self.filters.setChecked(is_open)

    def show_history_steps(self, *, can_back: bool, can_forward: bool) -> None:
        """Say whether there is a search before and after the open one."""
        self.back.setEnabled(can_back)
        self.forward.setEnabled(can_forward)

    def show_tile_height(self, height: int) -> None:
        """Show a size that was changed elsewhere."""
        self.slider.blockSignals(True)
        self.slider.setValue(height)
        self.slider.blockSignals(False)

    def minimumSizeHint(self) -> QSize:
        """Does without slider and export where room is short or text is large: menu and keys do the same."""
        hint = super().minimumSizeHint()
        given_up = (self._sizes_width(), self._sizes), (self._export_width(), self.export)
        hint.setWidth(hint.width() - sum(width for width, part in given_up if part.isVisibleTo(self)))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of what can be done without as there is room for."""
        super().resizeEvent(event)
        self._share_room(event.size().width())
        if (row := self.layout()) is not None:
            row.activate()  # now, so that no frame is painted in between

    def _share_room(self, width: int) -> None:
        """The search box comes first, then export with its words, the helpdesk's name, and the slider."""
        gap = self._theme.px(8)
        search = max(0, self._theme.px(_SEARCH_PX) - self.search.minimumSizeHint().width())
        room = width - self.minimumSizeHint().width() - search
        account = max(0, self.account.sizeHint().width() - self.account.minimumWidth())
        words, icon = (self.export.width_for(is_short=is_short) + gap for is_short in (False, True))
        self.export.set_short(is_short=room < words + account)
        self.export.setVisible(room >= icon)
        self._sizes.setVisible(room >= words + account + self._sizes_width())

    def _export_width(self) -> int:
        return self.export.minimumSizeHint().width() + self._theme.px(8)

    def _sizes_width(self) -> int:
        return self._sizes.minimumSizeHint().width() + self._theme.px(8)

    def _make_sizes(self) -> QWidget:
        sizes = QWidget()
        row = QHBoxLayout(sizes)
        set_margins(row, self._theme.px(6), 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        for widget in (self._small, self.slider, self._large):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return sizes

    def _make_slider(self, tile_height: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(HEIGHT_MIN_PX, HEIGHT_MAX_PX)
        slider.setSingleStep(HEIGHT_STEP_PX)
        slider.setPageStep(HEIGHT_STEP_PX * 3)
        slider.setValue(tile_height)
        slider.setFixedWidth(self._theme.px(104))
        slider.setAccessibleName(tr("Thumbnail size"))
        slider.setAccessibleIdentifier("thumbnailSize")
        slider.valueChanged.connect(self.tile_height_asked)
        return slider

    def _recolour(self) -> None:
        ratio = self.devicePixelRatioF()
        for label, size in ((self._small, 12), (self._large, 17)):
            label.setPixmap(self._theme.pixmap("image", "second", size, ratio))
            label.setFixedSize(QSize(self._theme.px(size), self._theme.px(size)))

    def changeEvent(self, event: QEvent) -> None:
        """Stay sharp on another screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._recolour()

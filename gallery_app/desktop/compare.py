"""The comparison: pictures above, what their files say below; the bar stands where the window puts it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout

from gallery_app.desktop.compare_bar import CompareBar
from gallery_app.desktop.compare_stage import CompareStage
from gallery_app.desktop.compare_table import CompareTable
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.view_cache import ViewCache

_TABLE_PX = 210
_ANY_HEIGHT = 16_777_215
"""Qt's own for a height without a limit."""


class Comparison(QFrame):
    """Stage and table.

    Signals:
        back_asked: one level back.
    """

    back_asked = Signal()

    def __init__(self, theme: Theme, cache: ViewCache) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("comparison")
        self.bar = CompareBar(theme)
        self.stage = CompareStage(theme, cache)
        self.table = CompareTable(theme)
        self.setFocusProxy(self.stage)
        self._table_height = theme.px(_TABLE_PX)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setObjectName("panes")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for number, part in enumerate((self.stage, self.table)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(number, 1 - number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self._wire()
        self._show_folded(is_open=True)

    def _wire(self) -> None:
        bar, stage = self.bar, self.stage
        bar.back.clicked.connect(self.back_asked)
        bar.mode_asked.connect(stage.show_mode)
        bar.factor_asked.connect(stage.show_factor)
        bar.linked_asked.connect(lambda is_linked: stage.set_linked(is_linked=is_linked))
        bar.step_asked.connect(stage.step_zoom)
        bar.zoom.zoom_asked.connect(stage.zoom_to)
        bar.zoom.percent_asked.connect(stage.zoom_to_percent)
        bar.table.clicked.connect(self.table.head.setChecked)
        stage.changed.connect(self._show_state)
        stage.mode_changed.connect(self._show_state)
        self.table.folded.connect(lambda is_open: self._show_folded(is_open=is_open))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's own button for going back does that."""
        if event.button() == Qt.MouseButton.BackButton:
            self.back_asked.emit()
        else:
            super().mousePressEvent(event)

    def _show_state(self) -> None:
        stage, bar = self.stage, self.bar
        view = stage.active_canvas.view
        bar.zoom.show_zoom(view)
        for button in (bar.out, bar.closer):
            button.setEnabled(view is not None)
        bar.show_mode(stage.mode, stage.count)
        bar.show_factor(stage.overlay.factor)
        bar.show_linked(is_linked=stage.link.is_on)

    def _show_folded(self, *, is_open: bool) -> None:
        self.bar.table.setChecked(is_open)
        if is_open:
            self.table.setMaximumHeight(_ANY_HEIGHT)
            height = self._table_height
        else:
            self._table_height = self.splitter.sizes()[1] or self._table_height
            height = self.table.head_height
            self.table.setMaximumHeight(height)
        self.splitter.setSizes([max(1, self.splitter.height() - height), height])

"""Parts of a dialog in two columns of one width; below one another where room is short or text is large."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gallery_app.desktop.theme import Theme


class Columns(QWidget):
    """Fills row by row; a column is never narrower than `least_px` of the drawings."""

    def __init__(self, theme: Theme, *, least_px: int, gap_px: int) -> None:
        super().__init__()
        self._least = theme.px(least_px)
        self._parts: tuple[QWidget, ...] = ()
        self._is_single = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(gap_px))
        self._grid.setVerticalSpacing(theme.px(gap_px))

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Hold these, in this order; what it held before stays its child."""
        for part in self._parts:
            self._grid.removeWidget(part)
        self._parts = tuple(parts)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one column or two."""
        super().resizeEvent(event)
        is_single = event.size().width() < 2 * self._least
        if is_single != self._is_single:
            self._is_single = is_single
            for part in self._parts:
                self._grid.removeWidget(part)
            self._place()

    def _place(self) -> None:
        columns = 1 if self._is_single else 2
        for number, part in enumerate(self._parts):
            self._grid.addWidget(part, number // columns, number % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if self._is_single else 1)

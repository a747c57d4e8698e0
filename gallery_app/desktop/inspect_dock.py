"""Where the inspector stands: docked beside the grid, or over it in a narrow window."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from gallery_app.desktop.inspect_panel import WIDTH_PX
from gallery_app.desktop.theme import Theme

NARROW_PX = 900
_WIDEST_PX = 520


class InspectDock(QObject):
    """Keeps the panel the last pane of the splitter, or a child over it while the window is narrow."""

    def __init__(self, theme: Theme, splitter: QSplitter, panel: QWidget) -> None:
        super().__init__(splitter)
        self._theme = theme
        self._splitter = splitter
        self._panel = panel
        self._width = theme.px(WIDTH_PX)
        self.is_open = False
        self._is_due = False
        panel.setMaximumWidth(theme.px(_WIDEST_PX))
        panel.hide()
        self._dock()
        splitter.installEventFilter(self)
        splitter.splitterMoved.connect(lambda _place, _index: self._note_width())

    @property
    def width(self) -> int:
        """Width of the panel, or what it will have when it is opened."""
        return self._width

    @property
    def is_overlay(self) -> bool:
        """Whether the panel lies over the grid."""
        return self._splitter.indexOf(self._panel) < 0

    def show_open(self, *, is_open: bool, width: int = 0) -> None:
        """Open or close the panel; it comes back as wide as it was."""
        self._width = width or self._width
        self.is_open = is_open
        self._place()
        self._panel.setVisible(is_open)
        if is_open and not self.is_overlay:
            self._share_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has another width, or one at all."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.Show and self._is_due and not self.is_overlay:
            QTimer.singleShot(0, self, self._share_out)
        return False

    def _place(self) -> None:
        is_narrow = self._splitter.width() < self._theme.px(NARROW_PX)
        if is_narrow and not self.is_overlay:
            self._panel.setParent(self._splitter.parentWidget())
            self._panel.setVisible(self.is_open)
        elif not is_narrow and self.is_overlay:
            self._dock()
            self._panel.setVisible(self.is_open)
            self._share_out()
        if self.is_overlay:
            self._lay_over()

    def _lay_over(self) -> None:
        area = self._splitter.geometry()
        width = min(max(self._width, self._panel.minimumSizeHint().width()), area.width())
        is_mirrored = self._splitter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = area.left() if is_mirrored else area.right() - width + 1
        self._panel.setGeometry(QRect(left, area.top(), width, area.height()))
        self._panel.raise_()

    def _dock(self) -> None:
        self._splitter.addWidget(self._panel)
        index = self._splitter.indexOf(self._panel)
        self._splitter.setCollapsible(index, False)
        self._splitter.setStretchFactor(index, 0)

    def _share_out(self) -> None:
        """Take the panel's width from the middle; before the splitter is shown it has none to share."""
        self._is_due = not self._splitter.isVisible()
        if self._is_due:
            return
        sizes = self._splitter.sizes()
        sizes[1] = max(1, sizes[1] + sizes[-1] - self._width)
        sizes[-1] = self._width
        self._splitter.setSizes(sizes)

    def _note_width(self) -> None:
        if self.is_open and not self.is_overlay:
            self._width = self._panel.width()

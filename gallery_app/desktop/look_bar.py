"""The row above pictures that are looked at closely: what viewer and comparison have in common of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gallery_app.desktop.buttons import IconButton
from gallery_app.desktop.mirroring import set_margins
from gallery_app.desktop.plain_text import ElidedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.desktop.zoom_chooser import ZoomChooser
from gallery_app.domain.translation import tr


class LookBar(QFrame):
    """Back and two lines of title; zoom, inspector and more. As high as the toolbar it stands for.

    `back`, `out` and `closer` are the ids of the actions that do the same. Whoever builds on it lays it out.
    Where room is short or text is large it does without its `spared` buttons: keys and menus do the same.

    Signals:
        step_asked: one step closer (1) or further away (-1).
    """

    step_asked = Signal(int)

    def __init__(self, theme: Theme, *, back: str, out: str, closer: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("toolbar")
        self.back = IconButton(theme, "chevron-left", tr("Back to the grid"), action=back)
        self.name = ElidedLabel(font=theme.font(15, SEMIBOLD))
        self.place = ElidedLabel(tone="second", font=theme.font(12))
        self.out = IconButton(theme, "zoom-out", tr("Zoom out"), action=out)
        self.zoom = ZoomChooser(theme)
        self.closer = IconButton(theme, "zoom-in", tr("Zoom in"), action=closer)
        self.inspector = IconButton(theme, "panel-right", tr("Inspector"), action="inspector")
        self.inspector.setCheckable(True)
        self.more = IconButton(theme, "ellipsis", tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.spared = [self.out, self.closer]
        self.out.clicked.connect(lambda: self.step_asked.emit(-1))
        self.closer.clicked.connect(lambda: self.step_asked.emit(1))

    def show_titles(self, name: str, place: str) -> None:
        """Say what is shown and where it stands."""
        self.name.set_full_text(name)
        self.place.set_full_text(place)

    def _lay_out(self, *groups: Sequence[QWidget]) -> None:
        """Back and titles, then these with a gap before each group."""
        theme = self._theme
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self.name)
        titles.addWidget(self.place)
        row = QHBoxLayout(self)
        set_margins(row, theme.px(12), theme.px(4), theme.px(10), theme.px(4))
        row.setSpacing(theme.px(4))
        row.addWidget(self.back)
        row.addSpacing(theme.px(4))
        row.addLayout(titles, 1)
        for widgets in groups:
            row.addSpacing(theme.px(8))
            for widget in widgets:
                row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(theme.px(52))

    def minimumSizeHint(self) -> QSize:
        """Without the buttons that it can do without."""
        hint = super().minimumSizeHint()
        if self.out.isVisibleTo(self):
            hint.setWidth(hint.width() - self._spared_width())
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what it can do without where there is room for that."""
        super().resizeEvent(event)
        has_room = event.size().width() >= self.minimumSizeHint().width() + self._spared_width()
        for button in self.spared:
            button.setVisible(has_room)

    def _spared_width(self) -> int:
        return sum(button.minimumSizeHint().width() + self._theme.px(4) for button in self.spared)

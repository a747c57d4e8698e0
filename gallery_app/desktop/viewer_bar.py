"""The row above a picture that is looked at closely: back, what it is, zoom, turn, what else can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from gallery_app.desktop.buttons import IconButton
from gallery_app.desktop.plain_text import ElidedLabel
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.desktop.view_geometry import View
from gallery_app.desktop.zoom_chooser import ZoomChooser


class ViewerBar(QFrame):
    """As high as the toolbar it stands for.

    Signals:
        zoom_asked: carries a Zoom.
        percent_asked: carries how many per cent of its size a picture is to be shown at.
        step_asked: one step closer (1) or further away (-1).
    """

    zoom_asked = Signal(object)
    percent_asked = Signal(int)
    step_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("toolbar")
        self.back = IconButton(theme, "chevron-left", "Back to the grid", action="leave_viewer")
        self.name = ElidedLabel(font=theme.font(15, SEMIBOLD))
        self.place = ElidedLabel(tone="second", font=theme.font(12))
        self.out = IconButton(theme, "zoom-out", "Zoom out", action="zoom_out")
        self.closer = IconButton(theme, "zoom-in", "Zoom in", action="zoom_in")
        self.zoom = ZoomChooser(theme)
        self.zoom.zoom_asked.connect(self.zoom_asked)
        self.zoom.percent_asked.connect(self.percent_asked)
        self.turn_left = IconButton(theme, "rotate-ccw", "Turn left", action="turn_left")
        self.turn_right = IconButton(theme, "rotate-cw", "Turn right", action="turn_right")
        self.backdrop = IconButton(theme, "grid-2x2", "Background of see-through pictures", action="backdrop")
        self.browser = IconButton(theme, "external-link", "Open in the browser", action="open_in_browser")
        self.inspector = IconButton(theme, "panel-right", "Inspector", action="inspector")
        self.inspector.setCheckable(True)
        self.more = IconButton(theme, "ellipsis", "More")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.out.clicked.connect(lambda: self.step_asked.emit(-1))
        self.closer.clicked.connect(lambda: self.step_asked.emit(1))
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self._theme
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self.name)
        titles.addWidget(self.place)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(4), theme.px(10), theme.px(4))
        row.setSpacing(theme.px(4))
        row.addWidget(self.back)
        row.addSpacing(theme.px(4))
        row.addLayout(titles, 1)
        for widgets in (
            (self.out, self.zoom, self.closer),
            (self.turn_left, self.turn_right, self.backdrop),
            (self.browser, self.inspector, self.more),
        ):
            row.addSpacing(theme.px(8))
            for widget in widgets:
                row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(theme.px(52))

    def show_picture(self, name: str, place: str) -> None:
        """Say what is shown and where it stands."""
        self.name.set_full_text(name)
        self.place.set_full_text(place)

    def show_zoom(self, view: View | None) -> None:
        """Say how large the picture is shown: `Fit · 31 %`."""
        self.zoom.show_zoom(view)
        for widget in (self.out, self.closer, self.turn_left, self.turn_right):
            widget.setEnabled(view is not None)

    def show_has_alpha(self, *, has_alpha: bool) -> None:
        """The background matters to see-through pictures only."""
        self.backdrop.setVisible(has_alpha)

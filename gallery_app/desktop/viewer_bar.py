"""The row above a picture that is looked at closely: back, what it is, zoom, turn, what else can be done."""

from gallery_app.desktop.buttons import IconButton
from gallery_app.desktop.look_bar import LookBar
from gallery_app.desktop.markup_tools import Tool
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.view_geometry import View
from gallery_app.domain.translation import tr


class ViewerBar(LookBar):
    """The zoom, then how the picture is turned."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, back="leave_viewer", out="zoom_out", closer="zoom_in")
        self.turn_left = IconButton(theme, "rotate-ccw", tr("Turn left"), action="turn_left")
        self.turn_right = IconButton(theme, "rotate-cw", tr("Turn right"), action="turn_right")
        self.backdrop = IconButton(
            theme, "grid-2x2", tr("Background of see-through pictures"), action="backdrop"
        )
        self.redact = IconButton(theme, "rectangle-filled", tr("Redact"), action="redact")
        self.annotate = IconButton(theme, "pencil", tr("Annotate"), action="annotate")
        for button in (self.redact, self.annotate):
            button.setCheckable(True)
        self.browser = IconButton(theme, "external-link", tr("Open in the browser"), action="open_in_browser")
        self._lay_out(
            (self.out, self.zoom, self.closer),
            (self.turn_left, self.turn_right, self.backdrop),
            (self.redact, self.annotate),
            (self.browser, self.inspector, self.more),
        )

    def show_zoom(self, view: View | None) -> None:
        """Say how large the picture is shown: `Fit · 31 %`."""
        self.zoom.show_zoom(view)
        for widget in (self.out, self.closer, self.turn_left, self.turn_right, self.redact, self.annotate):
            widget.setEnabled(view is not None)

    def show_markup(self, tool: Tool | None) -> None:
        """Mark what of redacting and annotating goes on."""
        self.redact.setChecked(tool is Tool.REDACT)
        self.annotate.setChecked(tool not in (None, Tool.SELECT, Tool.REDACT))

    def show_has_alpha(self, *, has_alpha: bool) -> None:
        """The background matters to see-through pictures only."""
        self.backdrop.setVisible(has_alpha)

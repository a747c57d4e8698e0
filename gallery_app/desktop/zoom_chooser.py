"""The button that says how large a picture is shown, and offers other sizes."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu

from gallery_app.desktop.buttons import ChooserButton
from gallery_app.desktop.plain_text import set_plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.view_geometry import View, Zoom

_PERCENTS = (50, 100, 200, 400, 800)
_ZOOM_WORDS = {Zoom.FIT: "Fit", Zoom.WIDTH: "Fit width"}


_LONGEST = "Fit · 100 %"


class ZoomChooser(ChooserButton):
    """`Fit · 31 %`.

    Signals:
        zoom_asked: carries a Zoom.
        percent_asked: carries how many per cent of its size a picture is to be shown at.
    """

    zoom_asked = Signal(object)
    percent_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFont(theme.font(13, tabular=True))
        set_plain_tooltip(self, "Zoom (0 fit, 1 for 100 %, W fit width)")
        self.setAccessibleIdentifier("zoomChooser")
        menu = QMenu(self)
        for zoom, words in _ZOOM_WORDS.items():
            menu.addAction(words).triggered.connect(lambda _=False, zoom=zoom: self.zoom_asked.emit(zoom))
        menu.addSeparator()
        for percent in _PERCENTS:
            entry = menu.addAction(f"{percent} %")
            entry.triggered.connect(lambda _=False, percent=percent: self.percent_asked.emit(percent))
        self.setMenu(menu)

    def sizeHint(self) -> QSize:
        """Nothing beside it moves while somebody zooms."""
        hint = super().sizeHint()
        longest = self.fontMetrics().horizontalAdvance(_LONGEST) - self.fontMetrics().horizontalAdvance(
            self.text()
        )
        return QSize(hint.width() + max(0, longest), hint.height())

    def minimumSizeHint(self) -> QSize:
        """No narrower."""
        return self.sizeHint()

    def show_zoom(self, view: View | None) -> None:
        """Say how large the picture is shown."""
        words = zoom_words(view)
        self.setText(words)
        self.setAccessibleName(f"Zoom: {words}")
        self.setEnabled(view is not None)


def zoom_words(view: View | None) -> str:
    """`Fit · 31 %`; a dash while nothing is shown."""
    if view is None:
        return "\N{EN DASH}"
    return (
        f"{_ZOOM_WORDS[view.zoom]} · {percent_words(view)}"
        if view.zoom in _ZOOM_WORDS
        else percent_words(view)
    )


def percent_words(view: View) -> str:
    """`31 %`, `4.2 %`."""
    return f"{view.scale * 100:.0f} %" if view.scale >= 0.1 else f"{view.scale * 100:.1f} %"

"""The button that says how large a picture is shown, and offers other sizes."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu

from gallery_app.desktop.buttons import ChooserButton
from gallery_app.desktop.plain_text import set_plain_tooltip
from gallery_app.desktop.theme import Theme
from gallery_app.desktop.view_geometry import View, Zoom
from gallery_app.domain.translation import decimal_words, mark, tr

_PERCENTS = (50, 100, 200, 400, 800)
_ZOOM_WORDS = {Zoom.FIT: mark("Fit", "zoom"), Zoom.WIDTH: mark("Fit width", "zoom")}


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
        set_plain_tooltip(self, tr("Zoom (0 fit, 1 for 100 %, W fit width)"))
        self.setAccessibleIdentifier("zoomChooser")
        menu = QMenu(self)
        for zoom, words in _ZOOM_WORDS.items():
            entry = menu.addAction(tr(words, about="zoom"))
            entry.triggered.connect(lambda _=False, zoom=zoom: self.zoom_asked.emit(zoom))
        menu.addSeparator()
        for percent in _PERCENTS:
            entry = menu.addAction(tr("{number} %", number=percent))
            entry.triggered.connect(lambda _=False, percent=percent: self.percent_asked.emit(percent))
        self.setMenu(menu)

    def sizeHint(self) -> QSize:
        """Nothing beside it moves while somebody zooms."""
        hint = super().sizeHint()
        metrics = self.fontMetrics()
        longest = _join(Zoom.FIT, tr("{number} %", number=100))
        lacking = metrics.horizontalAdvance(longest) - metrics.horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, lacking), hint.height())

    def minimumSizeHint(self) -> QSize:
        """No narrower."""
        return self.sizeHint()

    def show_zoom(self, view: View | None) -> None:
        """Say how large the picture is shown."""
        words = zoom_words(view)
        self.setText(words)
        self.setAccessibleName(tr("Zoom: {size}", size=words))
        self.setEnabled(view is not None)


def zoom_words(view: View | None) -> str:
    """`Fit · 31 %`; a dash while nothing is shown."""
    if view is None:
        return "\N{EN DASH}"
    return _join(view.zoom, percent_words(view)) if view.zoom in _ZOOM_WORDS else percent_words(view)


def percent_words(view: View) -> str:
    """`31 %`, `4.2 %`."""
    percent = view.scale * 100
    return tr("{number} %", number=decimal_words(f"{percent:.0f}" if view.scale >= 0.1 else f"{percent:.1f}"))


def _join(zoom: Zoom, percent: str) -> str:
    return f"{tr(_ZOOM_WORDS[zoom], about='zoom')} · {percent}"

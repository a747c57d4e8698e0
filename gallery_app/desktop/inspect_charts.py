"""The small painted things of the inspector: histogram, dominant colours, the picture itself."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from gallery_app.desktop.filter_rows import set_plain_tooltip_once
from gallery_app.desktop.inspect_row import INDENT_PX
from gallery_app.desktop.pixmaps import decode_thumbnail
from gallery_app.desktop.theme import Theme
from gallery_app.domain.image import Thumbnail
from gallery_app.domain.metadata import Histogram
from gallery_app.domain.translation import tr

_BARS = 32
_PREVIEWS_MAX = 4


class _Chart(QWidget):
    """As wide as the panel, never mirrored."""

    def __init__(self, theme: Theme, height: int) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(theme.px(height))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as the panel gives."""
        return QSize(self._theme.px(120), self.height())


class HistogramView(_Chart):
    """Bars from dark to light; the highest fills the height."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 44)
        self._bars: tuple[float, ...] = ()
        self.show_histogram(None)

    def show_histogram(self, histogram: Histogram | None) -> None:
        """Show how light is spread; nothing while it is not known."""
        luma = histogram.luma if histogram is not None else ()
        step = max(1, len(luma) // _BARS)
        sums = [sum(luma[start : start + step]) for start in range(0, len(luma), step)]
        highest = max(sums, default=0)
        self._bars = tuple(count / highest for count in sums) if highest else ()
        self.setVisible(bool(self._bars))
        self.setAccessibleName(say_histogram(histogram))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars with a gap of a pixel."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.colour("third"))
        inset, height = self._theme.px(INDENT_PX), self.height() - self._theme.px(8)
        width = (self.width() - inset) / len(self._bars)
        for place, share in enumerate(self._bars):
            tall = max(1.0, share * height) if share else 0.0
            left = (0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else inset) + place * width
            painter.drawRect(QRectF(left, height - tall, max(1.0, width - 1), tall))


def say_histogram(histogram: Histogram | None) -> str:
    """`Histogram from dark to light: 12 % dark, 60 % medium, 28 % bright`."""
    luma = histogram.luma if histogram is not None else ()
    total = sum(luma)
    if not total:
        return tr("Histogram, not known")
    third = len(luma) // 3
    parts = (sum(luma[:third]), sum(luma[third:-third]), sum(luma[-third:]))
    dark, medium, bright = (round(100 * part / total) for part in parts)
    return tr(
        "Histogram from dark to light: {dark} % dark, {medium} % medium, {bright} % bright",
        dark=dark,
        medium=medium,
        bright=bright,
    )


class ColourStrip(_Chart):
    """The dominant colours side by side, most frequent first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 24)
        self._colours: tuple[str, ...] = ()
        self.show_colours(())

    def show_colours(self, colours: Sequence[str]) -> None:
        """Show `#rrggbb` each; nothing that is none."""
        self._colours = tuple(colour for colour in colours if QColor.isValidColorName(colour))
        self.setVisible(bool(self._colours))
        words = tr("No colours known")
        if self._colours:
            words = tr("Dominant colours: {colours}", colours=", ".join(self._colours))
        self.setAccessibleName(words)
        set_plain_tooltip_once(self, words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a swatch each."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset, gap, height = self._theme.px(INDENT_PX), self._theme.px(4), self._theme.px(14)
        count = max(1, len(self._colours))
        width = (self.width() - inset - gap * (count - 1)) / count
        painter.setPen(QPen(self._theme.tokens.colour("line"), 1))
        start = 0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else inset
        for place, colour in enumerate(self._colours):
            painter.setBrush(QColor(colour))
            left = start + place * (width + gap)
            painter.drawRoundedRect(QRectF(left + 0.5, 0.5, width - 1, height - 1), 3, 3)


class PreviewView(_Chart):
    """The chosen picture, or up to four of several, letterboxed on a tile."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 172)
        self._thumbnails: tuple[Thumbnail, ...] = ()
        self._pixmaps: tuple[QPixmap, ...] = ()

    def show_thumbnails(self, thumbnails: Sequence[Thumbnail], name: str) -> None:
        """Show our own small pictures; `name` is what a screen reader says."""
        chosen = tuple(thumbnails[:_PREVIEWS_MAX])
        self.setAccessibleName(name)
        if chosen == self._thumbnails:
            return
        self._thumbnails = chosen
        images = [image for each in chosen if not (image := decode_thumbnail(each)).isNull()]
        self._pixmaps = tuple(QPixmap.fromImage(image) for image in images)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then each picture inside of its share of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("tile"))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        if not self._pixmaps:
            edge = self._theme.px(28)
            pixmap = self._theme.pixmap("image", "third", 28, self.devicePixelRatioF())
            painter.drawPixmap(QPointF((self.width() - edge) / 2, (self.height() - edge) / 2), pixmap)
        for pixmap, cell in zip(self._pixmaps, self._cells(), strict=False):
            _paint_inside(painter, pixmap, cell)

    def _cells(self) -> list[QRectF]:
        whole = QRectF(self.rect())
        if len(self._pixmaps) < 2:
            return [whole]
        pad = self._theme.px(6)
        lines = 1 if len(self._pixmaps) == 2 else 2
        width, height = whole.width() / 2, whole.height() / lines
        return [
            QRectF(column * width, line * height, width, height).adjusted(pad, pad, -pad, -pad)
            for line in range(lines)
            for column in range(2)
        ]


def _paint_inside(painter: QPainter, pixmap: QPixmap, cell: QRectF) -> None:
    ratio = painter.device().devicePixelRatioF()
    scale = min(cell.width() / pixmap.width(), cell.height() / pixmap.height(), 1.0)
    width, height = pixmap.width() * scale, pixmap.height() * scale
    target = QRectF(cell.center().x() - width / 2, cell.center().y() - height / 2, width, height)
    size = QSize(max(1, round(width * ratio)), max(1, round(height * ratio)))
    mode = Qt.TransformationMode.SmoothTransformation
    scaled = pixmap.toImage().scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    painter.drawImage(target, scaled, QRectF(scaled.rect()))

"""Our own line icons (Lucide), coloured from the tokens and sharp on every screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gallery_app.desktop.resources import read_resource

_LINE = "1.9"
"""Width of the strokes in the icons' box of 24: 1.3 px at 16 px, where thinner ones turn grey."""
_RATIOS = (1.0, 1.5, 2.0, 3.0)


@lru_cache(maxsize=64)
def _read_svg(name: str) -> str:
    text = read_resource("icons", f"{name}.svg").decode()
    return text.replace('stroke-width="2"', f'stroke-width="{_LINE}"')


@lru_cache(maxsize=256)
def make_icon_pixmap(name: str, colour: str, size_px: int, ratio: float) -> QPixmap:
    """Draw an icon in `colour` (`#rrggbb`) at `size_px` logical pixels for a screen of `ratio`."""
    edge = round(size_px * ratio)
    image = QImage(QSize(edge, edge), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(_read_svg(name).replace("currentColor", colour).encode()))
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=256)
def make_icon(name: str, colour: str, size_px: int = 16, disabled_colour: str = "") -> QIcon:
    """Give an icon for buttons and menus, with a paler one for the disabled state."""
    icon = QIcon()
    for ratio in _RATIOS:
        icon.addPixmap(make_icon_pixmap(name, colour, size_px, ratio))
        if disabled_colour:
            pale = make_icon_pixmap(name, disabled_colour, size_px, ratio)
            icon.addPixmap(pale, QIcon.Mode.Disabled)
    return icon


@lru_cache(maxsize=1)
def make_app_icon() -> QIcon:
    """Give the window's own icon at the sizes that task bars and title bars ask for."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(make_icon_pixmap("app", "#ffffff", size, 1.0))
    return icon

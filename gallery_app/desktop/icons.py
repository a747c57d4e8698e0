"""Our own line icons (Lucide), coloured from the tokens and sharp on every screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from gallery_app.desktop.mirroring import is_window_mirrored
from gallery_app.desktop.resources import read_resource

_LINE = "1.9"
"""Width of the strokes in the icons' box of 24: 1.3 px at 16 px, where thinner ones turn grey."""
_RATIOS = (1.0, 1.5, 2.0, 3.0)
DIRECTIONAL = frozenset(
    (
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "log-out",
        "panel-left",
        "panel-right",
        "redo-2",
        "undo-2",
    )
)
"""Icons that point along the line one reads: they are turned over with it. What turns or plays pictures is
not."""


@lru_cache(maxsize=64)
def _read_svg(name: str) -> str:
    text = read_resource("icons", f"{name}.svg").decode()
    return text.replace('stroke-width="2"', f'stroke-width="{_LINE}"')


def make_icon_pixmap(name: str, colour: str, size_px: int, ratio: float) -> QPixmap:
    """Draw an icon in `colour` (`#rrggbb`) at `size_px` logical pixels for a screen of `ratio`.

    A directional one is turned over where the application is read from right to left.
    """
    return _draw(name, colour, size_px, ratio, is_turned=_is_turned(name))


def _is_turned(name: str) -> bool:
    return name in DIRECTIONAL and is_window_mirrored()


@lru_cache(maxsize=256)
def _draw(name: str, colour: str, size_px: int, ratio: float, *, is_turned: bool) -> QPixmap:
    edge = round(size_px * ratio)
    image = QImage(QSize(edge, edge), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(_read_svg(name).replace("currentColor", colour).encode()))
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    pixmap = QPixmap.fromImage(image.transformed(QTransform.fromScale(-1, 1)) if is_turned else image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def make_icon(name: str, colour: str, size_px: int = 16, disabled_colour: str = "") -> QIcon:
    """Give an icon for buttons and menus, with a paler one for the disabled state."""
    return _make_icon(name, colour, size_px, disabled_colour, is_turned=_is_turned(name))


@lru_cache(maxsize=256)
def _make_icon(name: str, colour: str, size_px: int, disabled_colour: str, *, is_turned: bool) -> QIcon:
    icon = QIcon()
    for ratio in _RATIOS:
        icon.addPixmap(_draw(name, colour, size_px, ratio, is_turned=is_turned))
        if disabled_colour:
            pale = _draw(name, disabled_colour, size_px, ratio, is_turned=is_turned)
            icon.addPixmap(pale, QIcon.Mode.Disabled)
    return icon


@lru_cache(maxsize=1)
def make_app_icon() -> QIcon:
    """Give the window's own icon at the sizes that task bars and title bars ask for."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(make_icon_pixmap("app", "#ffffff", size, 1.0))
    return icon

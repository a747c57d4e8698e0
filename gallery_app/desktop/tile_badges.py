"""The small signs on a tile: at most three, each with a word or a drawing and never by colour alone."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from gallery_app.desktop.gallery_model import Tile, TileState
from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.desktop.wording import notable_format

BADGES_MAX = 3
_GLASS = QColor(20, 23, 27, 200)
_ON_GLASS = "#ffffff"


@dataclass(frozen=True, slots=True)
class Badge:
    """One sign: an icon, a word or both; `tone` is accent, amber or glass."""

    tone: str
    icon: str = ""
    text: str = ""


def pick_badges(tile: Tile) -> tuple[Badge, ...]:
    """The badges of a tile, most telling first: repeated, private, place, format."""
    if tile.ref is None:
        return ()
    badges: list[Badge] = []
    if tile.ref.occurrences > 1:
        badges.append(Badge("accent", "copy", f"\N{MULTIPLICATION SIGN}{tile.ref.occurrences}"))
    if tile.ref.private:
        badges.append(Badge("amber", "lock"))
    if tile.info is not None and tile.info.exif.position is not None:
        badges.append(Badge("glass", "map-pin"))
    if tile.state is TileState.READY and (name := notable_format(tile.info)):
        badges.append(Badge("glass", text=name))
    return tuple(badges[:BADGES_MAX])


def paint_badges(
    painter: QPainter, origin: QPoint, badges: tuple[Badge, ...], theme: Theme, ratio: float
) -> None:
    """Paint badges from `origin` to the right, 20 px high."""
    height, left = theme.px(20), origin.x()
    font = theme.font(11, SEMIBOLD, tabular=True)
    painter.setFont(font)
    metrics = QFontMetrics(font)
    for badge in badges:
        width = _badge_width(badge, metrics, theme)
        rect = QRect(left, origin.y(), width, height)
        _paint_badge(painter, rect, badge, theme, ratio)
        left += width + theme.px(4)


def _badge_width(badge: Badge, metrics: QFontMetrics, theme: Theme) -> int:
    icon = theme.px(12) if badge.icon else 0
    text = metrics.horizontalAdvance(badge.text) + 1 if badge.text else 0
    between = theme.px(3) if icon and text else 0
    return icon + between + text + theme.px(10 if text else 11)


def _paint_badge(painter: QPainter, rect: QRect, badge: Badge, theme: Theme, ratio: float) -> None:
    tokens = theme.tokens
    background, colour = {
        "accent": (tokens.colour("accent"), tokens.on_accent),
        "amber": (tokens.colour("amber_soft"), tokens.amber),
    }.get(badge.tone, (_GLASS, _ON_GLASS))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(background)
    painter.drawRoundedRect(rect, 5, 5)
    left = rect.left() + theme.px(5)
    if badge.icon:
        pixmap = theme.pixmap_in(badge.icon, colour, 12, ratio)
        edge = theme.px(12)
        icon_left = left if badge.text else rect.left() + (rect.width() - edge) // 2
        painter.drawPixmap(icon_left, rect.top() + (rect.height() - edge) // 2, pixmap)
        left += edge + theme.px(3)
    if badge.text:
        painter.setPen(QColor(colour))
        area = QRect(left, rect.top(), rect.right() - left, rect.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, badge.text)

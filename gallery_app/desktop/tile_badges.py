"""The small signs on a tile: at most three, each with a word or a drawing and never by colour alone."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from gallery_app.desktop.theme import SEMIBOLD, Theme
from gallery_app.desktop.tile_state import Tile, TileState
from gallery_app.desktop.tile_words import copies_words, count_copies, fold_badge, fold_words, similar_words
from gallery_app.desktop.wording import notable_format
from gallery_app.domain.result import GalleryItem
from gallery_app.domain.translation import tr

BADGES_MAX = 3
HEIGHT_PX = 20
INSET_PX = 6
_GLASS = QColor(20, 23, 27, 200)
_ON_GLASS = "#ffffff"
_REACH_PX = 2
"""How far around a badge a click counts, so that 24 px can be hit."""


class BadgeKind(StrEnum):
    """What a badge is about."""

    TRAY = "tray"
    COPIES = "copies"
    SIMILAR = "similar"
    PRIVATE = "private"
    PLACE = "place"
    FOLD = "fold"
    FORMAT = "format"


@dataclass(frozen=True, slots=True)
class Badge:
    """One sign: an icon, a word or both; `tone` is accent, amber, glass or quiet; `words` say it in full."""

    kind: BadgeKind
    tone: str
    words: str
    icon: str = ""
    text: str = ""

    @property
    def can_be_clicked(self) -> bool:
        """Whether there is more to see."""
        return self.kind in (BadgeKind.COPIES, BadgeKind.SIMILAR)


@dataclass(frozen=True, slots=True)
class PlacedBadge:
    """A badge and where it stands."""

    badge: Badge
    rect: QRect

    def is_hit(self, point: QPoint) -> bool:
        """Whether a click there means this badge."""
        return self.rect.adjusted(-_REACH_PX, -_REACH_PX, _REACH_PX, _REACH_PX).contains(point)


def pick_badges(tile: Tile) -> tuple[Badge, ...]:
    """The badges of a tile, most telling first: tray, copies, tickets, private, place, folded, format."""
    if tile.item is None:
        return ()
    badges = [Badge(BadgeKind.TRAY, "accent", tr("In the tray"), "inbox")] if tile.is_picked else []
    badges += _count_badges(tile.item)
    if tile.item.ref.private:
        badges.append(Badge(BadgeKind.PRIVATE, "amber", tr("Private: customers do not see it"), "lock"))
    if tile.info is not None and tile.info.exif.position is not None:
        badges.append(Badge(BadgeKind.PLACE, "glass", tr("Says where it was taken"), "map-pin"))
    if tile.item.fold is not None:
        badges.append(Badge(BadgeKind.FOLD, "quiet", fold_words(tile.item), text=fold_badge(tile.item.fold)))
    if tile.state is TileState.READY and (name := notable_format(tile.info)):
        badges.append(Badge(BadgeKind.FORMAT, "glass", tr("Format: {name}", name=name), text=name))
    return tuple(badges[:BADGES_MAX])


def _count_badges(item: GalleryItem) -> list[Badge]:
    badges = []
    if words := copies_words(item):
        text = f"\N{MULTIPLICATION SIGN}{count_copies(item)}"
        words = tr("{copies}. Click to see where", copies=words)
        badges.append(Badge(BadgeKind.COPIES, "glass", words, text=text))
    if words := similar_words(item):
        words = tr("{similar}. Click to see them together", similar=words)
        badges.append(Badge(BadgeKind.SIMILAR, "accent", words, "copy", str(item.other_tickets)))
    return badges


def place_badges(
    tile: Tile, picture: QRect, theme: Theme, *, is_mirrored: bool = False
) -> tuple[PlacedBadge, ...]:
    """Stand a tile's badges in the upper corner of its picture, from where reading begins."""
    badges = pick_badges(tile)
    if not badges:
        return ()
    metrics = QFontMetrics(_font(theme))
    top, along = picture.top() + INSET_PX, INSET_PX
    placed = []
    for badge in badges:
        width = _badge_width(badge, metrics, theme)
        left = picture.right() + 1 - along - width if is_mirrored else picture.left() + along
        placed.append(PlacedBadge(badge, QRect(left, top, width, theme.px(HEIGHT_PX))))
        along += width + theme.px(4)
    return tuple(placed)


def paint_badges(
    painter: QPainter,
    placed: tuple[PlacedBadge, ...],
    theme: Theme,
    ratio: float,
    hovered: BadgeKind | None = None,
) -> None:
    """Paint badges where they stand; the one that can be clicked and is pointed at has a ring."""
    if placed:
        painter.setFont(_font(theme))
    for each in placed:
        _paint_badge(painter, each, theme, ratio)
        if each.badge.kind is hovered and each.badge.can_be_clicked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.tokens.colour("panel"), 1.5))
            painter.drawRoundedRect(QRectF(each.rect).adjusted(1.75, 1.75, -1.75, -1.75), 4, 4)


def _font(theme: Theme) -> QFont:
    return theme.font(11, SEMIBOLD, tabular=True)


def _badge_width(badge: Badge, metrics: QFontMetrics, theme: Theme) -> int:
    icon = theme.px(12) if badge.icon else 0
    text = metrics.horizontalAdvance(badge.text) + 1 if badge.text else 0
    between = theme.px(3) if icon and text else 0
    return icon + between + text + theme.px(10 if text else 11)


def _find_colours(tone: str, theme: Theme) -> tuple[QColor, str]:
    tokens = theme.tokens
    if tokens.line_px > 1 and tone != "accent":
        return tokens.colour("window"), tokens.text
    return {
        "accent": (tokens.colour("accent"), tokens.on_accent),
        "amber": (tokens.colour("amber_soft"), tokens.amber),
        "quiet": (tokens.colour("panel"), tokens.second),
    }.get(tone, (_GLASS, _ON_GLASS))


def _paint_badge(painter: QPainter, placed: PlacedBadge, theme: Theme, ratio: float) -> None:
    badge, rect = placed.badge, placed.rect
    background, colour = _find_colours(badge.tone, theme)
    line = theme.tokens.line_px
    painter.setPen(QPen(theme.tokens.colour("line"), line) if line > 1 else Qt.PenStyle.NoPen)
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
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, absolute | Qt.AlignmentFlag.AlignVCenter, badge.text)

"""Paints the line above a group's tiles: which ticket or article, from whom, when, how many pictures."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from gallery_app.desktop.theme import MEDIUM, SEMIBOLD, Theme
from gallery_app.desktop.tile_words import (
    folded_words,
    head_line,
    number_line,
    pictures_words,
    published_words,
    title_words,
    who_words,
)
from gallery_app.domain.result import Group
from gallery_app.domain.translation import tr

HEAD_PX = 40
_GAP_PX = 8
_TITLE_MIN_PX = 96
_WHO_MIN_PX = 72
_WHO_SHARE = 0.3
"""Of the room for title and people: what a long title leaves to people."""
_COUNTS_MIN_PX = 240
"""Room for title and people below which the counts give way."""


class HeadPart(StrEnum):
    """The parts of a head; a click does something on the number and on what is folded."""

    NUMBER = "number"
    TITLE = "title"
    LABEL = "label"
    WHO = "who"
    COUNT = "count"
    FOLDED = "folded"


CLICKABLE = (HeadPart.NUMBER, HeadPart.FOLDED)


@dataclass(frozen=True, slots=True)
class PlacedPart:
    """A part, its text as it fits, and its place in the head; `colour` is the name of a token."""

    part: HeadPart
    text: str
    rect: QRect
    font: QFont
    colour: str


Head = tuple[PlacedPart, ...]


def plan_head(group: Group, size: QSize, inset: int, theme: Theme, *, is_mirrored: bool) -> Head:
    """Lay a head out in a box of `size`, `inset` px from its ends.

    Where room is short, people and date are cut first, then the counts go, then the title is cut; number and
    label stay. Mirrored for languages that are written from right to left.
    """
    planning = _Planning(theme, inset, size.width() - inset, size.height())
    planning.put_left(HeadPart.NUMBER, number_line(group), theme.font(13, SEMIBOLD, tabular=True), "accent")
    _put_counts(planning, group, theme)
    label, label_font = published_words(group), theme.font(11, MEDIUM)
    label_px = QFontMetrics(label_font).horizontalAdvance(label) + theme.px(12) if label else 0
    title, title_font = title_words(group), theme.font(13, SEMIBOLD)
    who, who_font = who_words(group), theme.font(13)
    room = planning.room() - (label_px + theme.px(_GAP_PX) if label else 0)
    title_px, who_px = _share(room, _width(title, title_font), _width(who, who_font), theme)
    planning.put_left(HeadPart.TITLE, title, title_font, "text", title_px)
    if label:
        planning.put_left(
            HeadPart.LABEL, label, label_font, "second" if group.published else "amber", label_px
        )
    if who_px:
        planning.put_left(HeadPart.WHO, who, who_font, "second", who_px)
    return _mirror(planning.parts, size.width()) if is_mirrored else tuple(planning.parts)


def _put_counts(planning: "_Planning", group: Group, theme: Theme) -> None:
    font = theme.font(12, tabular=True)
    folded, pictures = folded_words(group), pictures_words(group)
    wanted = [(HeadPart.FOLDED, folded)] if folded else []
    wanted += [(HeadPart.COUNT, "·")] if folded and pictures else []
    wanted += [(HeadPart.COUNT, pictures)] if pictures else []
    width = sum(_width(text, font) + theme.px(4) for _part, text in wanted)
    if planning.room() - width < theme.px(_COUNTS_MIN_PX):
        return
    for part, text in wanted:
        planning.put_right(part, text, font, "second", theme.px(4))
    planning.end -= theme.px(2 * _GAP_PX)


def _share(room: int, title: int, who: int, theme: Theme) -> tuple[int, int]:
    """Widths for title and people: people give way first, yet a long title leaves them some room."""
    gap = theme.px(_GAP_PX)
    if title + gap + who <= room:
        return title, who
    kept = min(who, max(round(room * _WHO_SHARE), room - gap - title))
    title_px = min(title, room - gap - kept)
    if kept < min(who, theme.px(_WHO_MIN_PX)) or title_px < min(title, theme.px(_TITLE_MIN_PX)):
        return max(0, min(title, room)), 0
    return title_px, kept


def _width(text: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(text) + 1


class _Planning:
    """Parts put beside each other from both ends."""

    def __init__(self, theme: Theme, start: int, end: int, height: int) -> None:
        self._theme = theme
        self._height = height
        self.start = start
        self.end = end
        self.parts: list[PlacedPart] = []

    def room(self) -> int:
        """What is free between what was put so far."""
        return max(0, self.end - self.start)

    def put_left(self, part: HeadPart, text: str, font: QFont, colour: str, width: int | None = None) -> None:
        """Put a part at the free space's start, cut to `width`."""
        full = _width(text, font)
        width = full if width is None else width
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        self.parts.append(PlacedPart(part, shown, self._box(self.start, width), font, colour))
        self.start += width + self._theme.px(_GAP_PX)

    def put_right(self, part: HeadPart, text: str, font: QFont, colour: str, gap: int) -> None:
        """Put a part at the free space's end."""
        width = _width(text, font)
        self.parts.append(PlacedPart(part, text, self._box(self.end - width, width), font, colour))
        self.end -= width + gap

    def _box(self, left: int, width: int) -> QRect:
        height = self._theme.px(24)
        return QRect(left, (self._height - height) // 2, width, height)


def _mirror(parts: list[PlacedPart], width: int) -> Head:
    return tuple(
        replace(each, rect=each.rect.translated(width - 2 * each.rect.left() - each.rect.width(), 0))
        for each in parts
    )


def find_part(head: Head, point: QPoint) -> PlacedPart | None:
    """The part of a head below a point, if any."""
    return next((each for each in head if each.rect.contains(point)), None)


def explain_head(group: Group, placed: PlacedPart | None) -> str:
    """The tooltip of a head or of one of its parts."""
    part, number = placed.part if placed is not None else None, group.parent
    if part is HeadPart.NUMBER:
        if group.in_article:
            return tr("Open article {number}", number=number)
        return tr("Open ticket {number}", number=number)
    if part is HeadPart.FOLDED:
        if group.in_article:
            return tr("Show what is folded in article {number}", number=number)
        return tr("Show what is folded in ticket {number}", number=number)
    return head_line(group)


class HeadPainter:
    """Plans and paints heads; a plan is kept as long as its words and width stay."""

    def __init__(self, theme: Theme, inset: int) -> None:
        """Take the room to be left free at both ends, in px."""
        self._theme = theme
        self._inset = inset
        self._heads: dict[tuple[Group, int, bool], Head] = {}
        self.is_mirrored = False
        """Whether heads are read from right to left; the view says so."""

    def clear(self) -> None:
        """Forget the heads of a page that is gone."""
        self._heads.clear()

    def plan(self, group: Group, size: QSize) -> Head:
        """The parts of a head in a box of this size, from its upper left corner."""
        key = (group, size.width(), self.is_mirrored)
        if key not in self._heads:
            self._heads[key] = plan_head(group, size, self._inset, self._theme, is_mirrored=self.is_mirrored)
        return self._heads[key]

    def paint(self, painter: QPainter, rect: QRect, group: Group | None, hovered: PlacedPart | None) -> None:
        """Paint a head, or its skeleton; the part that is pointed at is underlined if it can be clicked."""
        painter.save()
        painter.translate(rect.topLeft())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a title reads as it is written
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if group is None:
            self._paint_skeleton(painter, rect.size())
        else:
            for each in self.plan(group, rect.size()):
                _paint_part(painter, each, self._theme, is_hovered=each == hovered and each.part in CLICKABLE)
        painter.restore()

    def _paint_skeleton(self, painter: QPainter, size: QSize) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.colour("tile"))
        height, along = self._theme.px(12), self._inset
        for width in (self._theme.px(40), self._theme.px(200)):
            left = size.width() - along - width if self.is_mirrored else along
            painter.drawRoundedRect(QRect(left, (size.height() - height) // 2, width, height), 4, 4)
            along += width + self._theme.px(_GAP_PX)


def _paint_part(painter: QPainter, placed: PlacedPart, theme: Theme, *, is_hovered: bool) -> None:
    title = QFontMetrics(theme.font(13, SEMIBOLD))
    baseline = placed.rect.top() + (placed.rect.height() + title.ascent() - title.descent()) / 2
    left = placed.rect.left()
    if placed.part is HeadPart.LABEL:
        _paint_label(painter, placed, theme)
        left += theme.px(6)
    painter.setFont(_underlined(placed.font) if is_hovered else placed.font)
    painter.setPen(theme.tokens.colour("accent" if is_hovered else placed.colour))
    painter.drawText(QPointF(left, round(baseline)), placed.text)


def _underlined(font: QFont) -> QFont:
    line = QFont(font)
    line.setUnderline(True)
    return line


def _paint_label(painter: QPainter, placed: PlacedPart, theme: Theme) -> None:
    tokens = theme.tokens
    height = theme.px(18)
    box = QRectF(placed.rect.left(), placed.rect.center().y() + 1 - height / 2, placed.rect.width(), height)
    painter.setPen(QPen(tokens.colour("line"), tokens.line_px))
    painter.setBrush(tokens.colour("amber_soft" if placed.colour == "amber" else "panel"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
